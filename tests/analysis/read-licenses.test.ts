import { describe, expect, it } from 'vitest'
import { buildReading } from '../../lib/analysis/build-reading'
import { aPerson, aPost, aThread } from '../fakes/builders'
import { readOne } from './read-one'
import { RULE_WORDS } from './rule-words'

const ids = (text: string, question?: string): string =>
  readOne(text, question ? { question } : {})
    .licenses.map((license) => license.id)
    .join(' ')

describe('licenses as people write them', () => {
  it.each([
    ['my maps are CC BY-SA', 'CC-BY-SA'],
    ['cc-by-nc here', 'CC-BY-NC'],
    ['it is CCBY I think', 'CC-BY'],
    ['CC BY NC ND, the strictest of them', 'CC-BY-NC-ND'],
    ['Creative Commons Attribution-ShareAlike 4.0', 'CC-BY-SA'],
    ['BY-NC-SA for the recordings', 'CC-BY-NC-SA'],
    ['CC0 or CC-0, both work', 'CC0'],
    ['some Creative Commons license', 'CC'],
    ['CC licenses, CC0 in particular', 'CC0'],
    ['licenses: BY is fine, ND is not', 'CC-BY CC-ND'],
    ['share-alike is what I want', 'CC-SA'],
    ['public domain, and my code is MIT licensed', 'PD MIT'],
    ['MIT/BSD/Apache, any license of that kind', 'MIT BSD Apache'],
    ['GPLv3 or later, LGPL for the library, AGPL for the server', 'GPL LGPL AGPL'],
    ['copyleft, not all rights reserved', 'copyleft proprietary'],
    ['FLOSS all the way; open source it', 'FOSS'],
    ['open access journals', 'open-access'],
    ['Das ist gemeinfrei.', 'PD'],
    ['un logiciel libre du domaine public', 'FOSS PD'],
    ['está en el dominio público', 'PD'],
    ['パブリックドメインです', 'PD'],
    ['La licencia lo dice. Atribución: vale. Compartir igual: solo si comparten', 'CC-BY CC-SA'],
    ["Partage à l'identique : oui. Pas d'utilisation commerciale : non. Licence de quoi ?", 'CC-SA CC-NC'],
    ['Creative Commons Namensnennung – Nicht kommerziell', 'CC-BY-NC'],
    ['Si es no comercial, no. Es cosa de la licencia.', 'CC-NC'],
    ['BY SA and BY NC ND, two licenses', 'CC-BY-SA CC-BY-NC-ND'],
    ['licenses: Zlib, Boost', 'Zlib Boost'],
    ['a license list of MIT and Apache repos', 'MIT Apache'],
    ['0BSD licensed', 'BSD'],
    ['tous droits réservés', 'proprietary'],
    ['only permissive licenses; en français : le permissif', 'permissive'],
    ['Quelloffen, mit unfreier Software darin', 'FOSS proprietary'],
    ['código abierto y firmware propietario', 'FOSS proprietary'],
    ['ODbL for the data, SIL OFL for the fonts, WTFPL for the rest', 'ODbL OFL WTFPL'],
    ['not every CC license is NC', 'CC CC-NC'],
    ['CC0 gern, BY mit Namensliste, NC nur für das Bad', 'CC0 CC-BY CC-NC'],
    ['Depende, NC no, BY sí', 'CC-NC CC-BY'],
    ['Lizenz? Bei „nicht kommerziell“ gehört mir das Wasser', 'CC-NC'],
    ['CC zéro, donc la piscine est à tous', 'CC0'],
    ['la licence libre oui, les plans propriétaires non', 'proprietary'],
  ])('%s → %s', (text, expected) => {
    expect(ids(text)).toBe(expected)
  })
})

describe('false friends', () => {
  it.each([
    ['a study from MIT says otherwise'],
    ['my cousin went to MIT'],
    ['mon neveu est au MIT, licence en poche'],
    ['ein Vortrag vom MIT über Lizenzen'],
    ['please boost, it is about licenses'],
    ['attribution matters, whatever the license'],
    ['for non-commercial trips only'],
    ['wir kommen MIT Hund'],
    ['an Apache helicopter flew by'],
    ['please boost this poll'],
    ['cc @someone who knows'],
    ['Raleigh, NC has two pools'],
    ['the licensing office in Raleigh, NC has one'],
    ['licence ou pas, le propriétaire de la piscine décide'],
    ['con licencia o sin ella manda el propietario'],
    ['she drove by the pool'],
    ['we run FreeBSD at home'],
    ['ISC is hiring'],
    ['the EPL season starts in August'],
    ['turn the captions on, CC helps'],
    ['many licenses require attribution'],
    ['> CC BY-SA\nsays who'],
    ['an openly licensed pool, ha'],
  ])('%s', (text) => {
    expect(ids(text)).toBe('')
  })
})

describe('links', () => {
  const read = (url: string) => {
    const text = `see ${url} for the terms`
    const links = [{ start: 4, end: 4 + url.length, url, kind: 'web' as const }]
    return readOne(text, { post: { links } }).licenses.map(({ id, spdx, evidence }) => [
      id,
      spdx,
      evidence[0]?.quote,
    ])
  }
  it.each([
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA', 'CC-BY-SA-4.0'],
    ['https://creativecommons.org/licenses/by/3.0/de/deed.de', 'CC-BY', 'CC-BY-3.0-DE'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0', 'CC0-1.0'],
    ['https://creativecommons.org/publicdomain/mark/1.0/', 'PD', 'CC-PDM-1.0'],
    ['https://www.gnu.org/licenses/agpl-3.0.html', 'AGPL', null],
    ['https://opensource.org/license/mit', 'MIT', 'MIT'],
    ['https://spdx.org/licenses/Apache-2.0', 'Apache', 'Apache-2.0'],
    ['https://www.gnu.org/licenses/old-licenses/fdl-1.2.html', 'GFDL', null],
    ['https://opendatacommons.org/licenses/odbl/', 'ODbL', 'ODbL-1.0'],
    ['https://scripts.sil.org/OFL', 'OFL', null],
    // Without a version, too
    ['https://opensource.org/licenses/Apache', 'Apache', null],
    ['https://opensource.org/licenses/bsd-license.php', 'BSD', null],
    ['https://www.apache.org/licenses/LICENSE-2.0', 'Apache', 'Apache-2.0'],
  ])('%s → %s', (url, id, spdx) => {
    expect(read(url)).toEqual([[id, spdx, url]])
  })

  it('elsewhere name nothing', () => {
    expect(read('https://example.org/mit-gpl-cc0')).toEqual([])
  })
})

describe('SPDX ids', () => {
  it.each([
    ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
    ['CC BY-SA', null],
    ['CC BY 9.9', null],
    ['CC0', 'CC0-1.0'],
    ['MIT license', 'MIT'],
    ['GPLv3 or later', 'GPL-3.0-or-later'],
    ['GPL-2.0-only', 'GPL-2.0-only'],
    ['GPLv2+', 'GPL-2.0-or-later'],
    ['GPLv3', null],
    ['Apache License 2.0', 'Apache-2.0'],
    ['the BSD 3-clause license', 'BSD-3-Clause'],
    ['2-clause BSD', 'BSD-2-Clause'],
    ['BSD license', null],
    ['MPL 2.0', 'MPL-2.0'],
    ['EUPL 1.2', 'EUPL-1.2'],
    ['public domain', null],
    ['GPLv2 or later, and GPLv3 or later elsewhere', null],
  ])('%s → %s', (text, spdx) => {
    expect(readOne(text).licenses.map((license) => license.spdx)).toEqual([spdx])
  })
})

describe('names', () => {
  it('are written as Creative Commons and SPDX write them', () => {
    expect(readOne('cc-by-nc-nd, gpl, PUBLIC DOMAIN').licenses.map(({ name }) => name)).toEqual([
      'CC BY-NC-ND',
      'GPL',
      'public domain',
    ])
  })

  it('gather all their mentions in text order', () => {
    const [license] = readOne('CC BY here, cc-by there').licenses
    expect(license?.evidence.map(({ quote }) => quote)).toEqual(['CC BY', 'cc-by'])
  })
})

describe('what a thread is about', () => {
  const idsIn = (others: readonly string[], text = 'NC: no swimming'): readonly string[] => {
    const say = (words: string, at: number) =>
      aPost({ id: `${at + 2}`, author: aPerson({ id: `${at}`, handle: `guest${at}` }), text: words })
    const replies = [...others, text].map(say)
    const post = aPost({ id: '1', inReplyToId: null, text: 'Should the town close its old swimming pool?' })
    const { replies: read } = buildReading(aThread({ post, replies }), RULE_WORDS)
    return read.at(-1)?.licenses.map(({ id }) => id) ?? []
  }
  const NAMING = ['CC BY is on the sign', 'mine is GPL', 'public domain, like the lake']
  const SILENT = 'the water is cold'

  it('is licenses where several of its people name one', () => {
    expect(idsIn(NAMING)).toEqual(['CC-NC'])
  })

  it.each([
    ['too few name one', NAMING.slice(1)],
    ['they are few among many', [...NAMING, ...Array.from({ length: 12 }, () => SILENT)]],
    ['they say what only counts where the talk is of licenses', ['MIT', 'ISC', 'ND', 'BSD']],
  ])('is none where %s', (_why, others) => {
    expect(idsIn(others)).toEqual([])
  })
})
