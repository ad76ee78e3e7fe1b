import { expect, it } from 'vitest'
import { LICENSE_IDS, type LicenseId } from '../../lib/model/license-id'
import { toLicenseName } from '../../lib/model/license-name'
import { nameLicense } from '../../lib/wording/name-license'
import { english } from '../fakes/english'
import { translateTo } from '../fakes/languages'

it.each<[language: string, id: LicenseId, name: string]>([
  ['de', 'PD', 'gemeinfrei'],
  ['fr', 'PD', 'domaine public'],
  ['ja', 'open-access', 'オープンアクセス'],
  // A name of its own is the same everywhere.
  ['fr', 'CC-BY-SA', 'CC BY-SA'],
  ['ja', 'MIT', 'MIT'],
])('in %s, %s is %s', (language, id, name) => {
  expect(nameLicense(id, translateTo(language))).toBe(name)
})

it('English has the names of the exports', () => {
  const names = LICENSE_IDS.map((id) => nameLicense(id, english))
  expect(names).toEqual(LICENSE_IDS.map(toLicenseName))
})

it('what is called by words rather than by a name has words in every language', () => {
  const worded = LICENSE_IDS.filter((id) => /^[a-z]{4}/.test(toLicenseName(id)) && id !== 'Zlib')
  const unworded = worded.filter((id) => nameLicense(id, translateTo('ja')) === toLicenseName(id))
  expect(worded.length).toBeGreaterThan(5)
  expect(unworded).toEqual([])
})
