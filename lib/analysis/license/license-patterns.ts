import type { LicenseId } from '../../model/license-id'
import { type HintedPattern, hinted } from './hinted-pattern'

/** What else must hold before a pattern counts. */
export type Needs =
  /** Nothing: the words mean a license anywhere. */
  | 'nothing'
  /** Talk of licenses in the reply or the poll, since the words also mean something else. */
  | 'context'
  /** Another license beside it in a list: "Zlib, Boost". */
  | 'list'

/** One way to write a license. Groups `version` and `later` are read where a pattern has them. */
export interface LicensePattern extends HintedPattern {
  id: LicenseId
  needs: Needs
}

const LICENSE = '(?:licen[cs]\\w*|lizenz\\w*|licencia\\w*|licenza\\w*|licença\\w*|licentie\\w*|licencj\\w*)'
const VERSION = '(?:[\\s-]{0,2}(?:v|ver\\.?|version)?[\\s.-]?(?<version>\\d(?:\\.\\d)?)(?![\\d%]))?'
const LATER = '(?:[\\s-]?(?<later>or[\\s-]later|only|\\+|oder später|ou ultérieure|o posterior))?'

function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}@#])(?:${source})(?![\\p{L}\\p{N}])`, 'iu')
}

/** As `words`, but minding capitals: for names that are everyday words in lower case. */
function exactly(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}@#])(?:${source})(?![\\p{L}\\p{N}])`, 'u')
}

function always(id: LicenseId, hints: string, pattern: RegExp): LicensePattern {
  return { id, needs: 'nothing', ...hinted(hints, pattern) }
}

function inLists(id: LicenseId, hints: string, pattern: RegExp): LicensePattern {
  return { id, needs: 'list', ...hinted(hints, pattern) }
}

function inContext(id: LicenseId, hints: string, pattern: RegExp): LicensePattern {
  return { id, needs: 'context', ...hinted(hints, pattern) }
}

/** Names outside Creative Commons. All linear: no quantifier inside a quantifier. */
export const LICENSE_PATTERNS: readonly LicensePattern[] = [
  always(
    'PD',
    'publi públi domein domen gemeinfrei',
    words(
      'public[\\s-]domain|publicdomain|gemeinfrei\\p{L}{0,4}|gemeinfreiheit|domaine[\\s-]publi(?:c|que)|dominio[\\s-]públic[oa]|dominio[\\s-]publico|domínio[\\s-]público|pubblico[\\s-]dominio|dominio[\\s-]pubblico|publieke?[\\s-]domein|domen\\p{L}{1,3}[\\s-]publiczn\\p{L}{1,3}',
    ),
  ),
  always('PD', 'パブリックドメイン 公有领域 公共领域', /パブリックドメイン|公有领域|公共领域/u),
  inContext('PD', 'PD', exactly('PDM?')),
  always(
    'AGPL',
    'agpl affero',
    words(
      `(?:GNU[\\s-])?(?:AGPL|Affero(?:[\\s-](?:GPL|General[\\s-]Public[\\s-]${LICENSE}))?)${VERSION}${LATER}`,
    ),
  ),
  always(
    'LGPL',
    'lgpl lesser library',
    words(
      `(?:GNU[\\s-])?(?:LGPL|(?:Lesser|Library)[\\s-](?:GPL|General[\\s-]Public[\\s-]${LICENSE}))${VERSION}${LATER}`,
    ),
  ),
  always(
    'GPL',
    'gpl general',
    words(`(?:GNU[\\s-])?(?:GPL|General[\\s-]Public[\\s-]${LICENSE})(?:[\\s-]${LICENSE})?${VERSION}${LATER}`),
  ),
  always(
    'GFDL',
    'fdl documentation',
    words(`(?:GFDL|GNU[\\s-](?:FDL|Free[\\s-]Documentation[\\s-]${LICENSE}))${VERSION}${LATER}`),
  ),
  always(
    'MPL',
    'mpl mozilla',
    words(
      'MPL(?:[\\s-]?v?(?<version>\\d\\.\\d))?|Mozilla[\\s-]Public[\\s-]Licen[cs]e(?:[\\s-](?:v|version\\s)?(?<version2>\\d\\.\\d))?',
    ),
  ),
  always(
    'EUPL',
    'eupl european',
    words(`(?:EUPL|European[\\s-]Union[\\s-]Public[\\s-]Licen[cs]e)${VERSION}`),
  ),
  always('ODbL', 'odbl database', words('ODbL|Open[\\s-]Data(?:base|bases)[\\s-]Licen[cs]e')),
  always(
    'OFL',
    'ofl font',
    words(
      `(?:SIL[\\s-])?OFL${VERSION}|(?:SIL[\\s-])?Open[\\s-]Font[\\s-]Licen[cs]e${VERSION.replace('<version>', '<version2>')}`,
    ),
  ),
  always('WTFPL', 'wtfpl', words('WTFPL')),
  always(
    'Unlicense',
    'nlicense UNLICENSE',
    exactly('Unlicense|The Unlicense|the unlicense|unlicense\\.org|UNLICENSE'),
  ),
  always(
    'CDDL',
    'cddl development',
    words(`(?:CDDL|Common[\\s-]Development[\\s-]and[\\s-]Distribution[\\s-]Licen[cs]e)${VERSION}`),
  ),
  always(
    'EPL',
    'eclipse epl',
    words(`Eclipse[\\s-](?:Public[\\s-])?Licen[cs]e${VERSION}|EPL-(?<version2>\\d\\.\\d)`),
  ),
  inContext('EPL', 'EPL', exactly('EPL')),
  always('Artistic', 'artistic', words(`Artistic[\\s-]Licen[cs]e${VERSION}|Artistic-(?<version2>\\d\\.\\d)`)),
  always('Zlib', 'zlib', words(`zlib[\\s/-](?:libpng[\\s-])?${LICENSE}|zlib/libpng`)),
  inContext('Zlib', 'Zlib zlib', exactly('Zlib|zlib')),
  always('Boost', 'boost bsl', words(`Boost[\\s-](?:Software[\\s-])?${LICENSE}|BSL-1\\.0`)),
  inLists('Boost', 'Boost', exactly('Boost')),
  always('ISC', 'ISC', exactly(`ISC[\\s-]${LICENSE}|ISC-licensed|${LICENSE} ISC`)),
  inContext('ISC', 'ISC', exactly('ISC')),
  always(
    'MIT',
    'MIT',
    exactly(
      `MIT(?:[\\s/-]?(?:X11|Expat))?[\\s-](?:style[\\s-])?(?:${LICENSE}|L(?:icen[cs]e|izenz))|(?:[Ll]icen[cs]\\w*|LICEN[CS]E|[Ll]icencia|[Ll]icenza|unter|sous|under) MIT`,
    ),
  ),
  inContext('MIT', 'MIT', exactly('MIT')),
  always(
    'BSD',
    'bsd',
    words(
      `(?<version>[1-4])[\\s-]?clause[\\s-]BSD|(?<version3>0)BSD|BSD[\\s-](?<version2>[1-4])(?:[\\s-]?clauses?)?|(?:new|modified|simplified)[\\s-]BSD|BSD(?:[\\s-](?:style|type))?[\\s-]${LICENSE}|${LICENSE} BSD`,
    ),
  ),
  inContext('BSD', 'BSD', exactly('BSD')),
  always(
    'Apache',
    'apache asl',
    words(
      `Apache(?:[\\s-]Software)?[\\s-]${LICENSE}(?:,?[\\s-](?:v|version\\s)?(?<version>\\d(?:\\.\\d)?))?|Apache[\\s-]?(?:v|version\\s)?(?<version2>[12](?:\\.\\d)?)(?![.\\d])|ASL[\\s-]?2(?:\\.0)?|${LICENSE} Apache`,
    ),
  ),
  inContext('Apache', 'Apache', exactly('Apache')),
  always(
    'FOSS',
    'oss open software offen libre fuente códig codig code kod',
    words(
      'F/?L?OSS|open[\\s-]?sourced?|opensource|(?:free|libre|free/libre)[\\s-](?:and[\\s-]open[\\s-](?:source[\\s-])?)?software|(?:freie\\p{L}{0,2}|quelloffene\\p{L}{0,2})[\\s-]software|quelloffen\\p{L}{0,2}|logiciels?[\\s-]libres?|software[\\s-]libre|(?:c[oó]digo|fuente)[\\s-](?:abiert[oa]|aberto)|(?:code[\\s-])?source[\\s-]ouverte?|code[\\s-]ouvert|software[\\s-]livre|software[\\s-]libero|vrije[\\s-]software|wolne(?:go)?[\\s-]oprogramowani\\p{L}{1,2}|(?:otwart\\p{L}{1,4}[\\s-]kod\\p{L}{0,3}|otwartoźródłow\\p{L}{1,4})',
    ),
  ),
  always(
    'FOSS',
    'オープンソース フリーソフトウェア 自由ソフトウェア 开源',
    /オープンソース|フリーソフトウェア|自由ソフトウェア|开源/u,
  ),
  inContext('FOSS', 'OSS', exactly('OSS')),
  always('copyleft', 'copy', words('(?:strong[\\s-]|weak[\\s-])?copy[\\s-]?left(?:ed|s)?')),
  always(
    'permissive',
    'permi',
    words(
      `permissive(?:ly)?[\\s-](?:free[\\s-]|open[\\s-]|software[\\s-]){0,2}${LICENSE}|permissive[nrs]?[\\s-]lizenz\\p{L}{0,2}|${LICENSE} permi[s]{1,2}iv\\p{L}{1,2}`,
    ),
  ),
  inContext(
    'permissive',
    'permi',
    words('permissi(?:ve(?:ly|[nsmr])?|fs?|ves|v|v[oa]s?|vas)|permisiv[oa]s?'),
  ),
  always('source-available', 'source', words('source[\\s-]available')),
  always(
    'open-access',
    'access accès aces',
    words('open[\\s-]?access|accès[\\s-](?:ouvert|libre)|(?:acceso|acesso)[\\s-](?:abierto|aberto)'),
  ),
  inContext('open-access', 'OA', exactly('OA')),
  always(
    'proprietary',
    'reserved unfrei closed propri propie vorbehalten réservés reservados privativ cerrado riservati voorbehouden zastrze',
    words(
      `all[\\s-]rights[\\s-]reserved|unfreie\\p{L}{0,2}[\\s-]software|closed[\\s-]sourced?|proprietary|propriet[äa]re?\\p{L}{0,2}|propriétaires?[\\s-](?:licence|license)|(?:logiciels?|licences?|catalogues?|formats?|pilotes?|codes?)[\\s-]propriétaires?|alle[\\s-]rechte[\\s-]vorbehalten|tous[\\s-]droits[\\s-]réservés|todos[\\s-]los[\\s-]derechos[\\s-]reservados|(?:software|licencias?|código|firmware|programas?|lo)[\\s-](?:propietari[oa]s?|privativ[oa]s?|cerrado)|tutti[\\s-]i[\\s-]diritti[\\s-]riservati|todos[\\s-]os[\\s-]direitos[\\s-]reservados|alle[\\s-]rechten[\\s-]voorbehouden|wszelkie[\\s-]prawa[\\s-]zastrzeżone`,
    ),
  ),
  inContext('proprietary', 'ARR rivativ', exactly('ARR|[Pp]rivativ[oa]s?')),
]

/** Words right before or after a name that give it its other sense; each sees 30 UTF-16 units. */
export const FALSE_FRIENDS: Readonly<Partial<Record<LicenseId, { before?: RegExp; after?: RegExp }>>> = {
  MIT: {
    before:
      /(?<![\p{L}])(?:(?:at|from|to|of|by|near|attended|joined|outside)(?: the)?|au|du|del|al|dal|am|vom|beim|im|no|do) $/iu,
    after:
      /^(?:['’]s\b|[\s-](?:media|press|tech|technology|researcher|research|student|professor|prof|study|studies|lab|labs|paper|course|open ?courseware|alum|grad|graduate|team|scientist|economist|university|campus|dome|lecture|degree|review|sloan|csail|people who|folks))/i,
  },
  BSD: {
    before: /(?:free|open|net|running|run|on|to|installed?|use|using|my) ?$/i,
    after:
      /^[\s-](?:system|kernel|jail|box|server|user|users|machine|desktop|unix|daemon|distro|install|tapes)/i,
  },
  Apache: {
    before: /(?:an?|the|running|run|behind|configure|attack) $/i,
    after:
      /^[\s-](?:server|web|http|httpd|helicopter|helicopters|config|foundation|kafka|spark|tribe|people|nation|gunship|vhost|module)/i,
  },
  EPL: {
    before: /(?:watch|watching|the) $/i,
    after: /^[\s-](?:match|club|clubs|season|team|teams|game|games|table)/i,
  },
  ISC: { after: /^[\s-](?:bind|dhcp|stormcast)/i },
  PD: { before: /(?:the|local) $/i, after: /^[\s-](?:officer|chief)/i },
}
