import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SPDX_TABLE } from '../../../lib/analysis/license/spdx-table'
import { readOne } from '../read-one'

const LIST = join(import.meta.dirname, '../../../node_modules/spdx-license-list/spdx.json')
/** Deprecated, since they leave open whether later versions are meant; or replaced by an id that says so. */
const VAGUE = /^(?:[AL]?GPL|GFDL)-\d\.\d\+?$/
/** Names that two licenses share, or that any license of the family may bear. */
const NAMELESS = new Set(['BSD-3-Clause-Attribution', 'Linux-man-pages-copyleft-var', 'StandardML-NJ'])

const read = (text: string): string =>
  readOne(text)
    .licenses.map(({ id, spdx }) => `${id} ${spdx}`)
    .join(', ')

describe('licenses of the SPDX list', () => {
  it.each([
    ['it is under the Zimbra-1.4 license', 'SPDX:Zimbra-1.4 Zimbra-1.4'],
    ['the Zope Public License, version 2.1', 'SPDX:ZPL-2.1 ZPL-2.1'],
    ['Server Side Public License v1', 'SPDX:SSPL-1.0 SSPL-1.0'],
    ['licensed SSPL-1.0 these days', 'SPDX:SSPL-1.0 SSPL-1.0'],
    ['the Vim license', 'SPDX:Vim Vim'],
    ['die Vim-Lizenz', 'SPDX:Vim Vim'],
    ['under the curl license', 'SPDX:curl curl'],
    ['the CMU License', 'MIT MIT-CMU'],
    ['licensed MIT-0', 'MIT MIT-0'],
    ['GPL-2.0-with-classpath-exception, a licensing classic', 'GPL GPL-2.0-with-classpath-exception'],
    ['AGPL-3.0-or-later', 'AGPL AGPL-3.0-or-later'],
    ['BSD 3-Clause Clear License', 'BSD BSD-3-Clause-Clear'],
    ['Creative Commons Attribution 3.0 Germany', 'CC-BY CC-BY-3.0-DE'],
    ['Creative Commons Attribution 4.0 International', 'CC-BY CC-BY-4.0'],
    ['GNU Library General Public License v2 only', 'LGPL LGPL-2.0-only'],
    ['0BSD licensed', 'BSD 0BSD'],
  ])('%s → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['I write it in Vim, whatever the license'],
    ['Python 2.0 was licensed otherwise'],
    ['PHP 3.0 had a license, too'],
    ['a fair license would be nice'],
    ['Fair license terms, please'],
    ['curl it and read the license'],
    ['the json license file is missing a brace'],
    ['we glide into licensing trouble'],
    ['SAX and a drum, no license needed'],
    ['an open public debate about licenses'],
    ['peer production needs no license'],
  ])('not in: %s', (text) => {
    expect(read(text)).toBe('')
  })

  it('are kept in a table of at most 14 kB', () => {
    expect(SPDX_TABLE.length).toBeLessThan(14_000)
  })
})

describe.skipIf(!existsSync(LIST))('every license of the list', () => {
  const listed = existsSync(LIST)
    ? Object.entries(JSON.parse(readFileSync(LIST, 'utf8')) as Record<string, { name: string }>)
    : []
  const spdxOf = (text: string): (string | null)[] => readOne(text).licenses.map(({ spdx }) => spdx)

  it('is known by its id, with "license" beside a single word', () => {
    const missed = listed.filter(([id]) => {
      const text = `All of it is ${id}${id.includes('-') ? '' : ' License'}, a license like another.`
      return !VAGUE.test(id) && !spdxOf(text).includes(id)
    })
    expect(missed).toEqual([])
  })

  it('is known by its name', () => {
    const missed = listed.filter(([id, { name }]) => {
      const text = `All of it is under the ${name}, licensed like that for years.`
      return !VAGUE.test(id) && !NAMELESS.has(id) && !spdxOf(text).includes(id)
    })
    expect(missed).toEqual([])
  })
})
