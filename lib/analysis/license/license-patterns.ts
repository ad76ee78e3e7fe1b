import type { LicenseId } from '../../model/license-id'
import { type HintedPattern, hinted, hintedInWords } from './hinted-pattern'

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
const VERSION = '(?:_{0,2}(?:v|ver\\.?|version)?[\\s.-]?(?<version>\\d(?:\\.\\d)?)(?![\\d%]))?'
const LATER = '(?:_?(?<later>or_later|only|\\+|oder später|ou ultérieure|o posterior))?'

function words(source: string): RegExp {
  return toPattern(source, 'iu')
}

/** As `words`, but minding capitals: for names that are everyday words in lower case. */
function exactly(source: string): RegExp {
  return toPattern(source, 'u')
}

/** In a source `_` is a space or a hyphen. */
function toPattern(source: string, flags: string): RegExp {
  return new RegExp(`(?:${source.replaceAll('_', '[\\s-]')})(?![\\p{L}\\p{N}])`, flags)
}

function always(id: LicenseId, hints: string, pattern: RegExp): LicensePattern {
  return { id, needs: 'nothing', ...hinted(hints, pattern) }
}

/** As `always`, in a language that parts no words. */
function alwaysUnspaced(id: LicenseId, hints: string, pattern: RegExp): LicensePattern {
  return { id, needs: 'nothing', ...hintedInWords(hints, pattern) }
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
      'public_domain|publicdomain|gemeinfrei\\p{L}{0,4}|gemeinfreiheit|domaine_publi(?:c|que)|dominio_públic[oa]|dominio_publico|domínio_público|pubblico_dominio|dominio_pubblico|publieke?_domein|domen\\p{L}{1,3}_publiczn\\p{L}{1,3}',
    ),
  ),
  alwaysUnspaced('PD', 'パブリックドメイン 公有领域 公共领域', /パブリックドメイン|公有领域|公共领域/u),
  inContext('PD', 'PD', exactly('PDM?')),
  always(
    'AGPL',
    'agpl affero',
    words(`(?:GNU_)?(?:AGPL|Affero(?:_(?:GPL|General_Public_${LICENSE}))?)${VERSION}${LATER}`),
  ),
  always(
    'LGPL',
    'lgpl lesser library',
    words(`(?:GNU_)?(?:LGPL|(?:Lesser|Library)_(?:GPL|General_Public_${LICENSE}))${VERSION}${LATER}`),
  ),
  always(
    'GPL',
    'gpl general',
    words(`(?:GNU_)?(?:GPL|General_Public_${LICENSE})(?:_${LICENSE})?${VERSION}${LATER}`),
  ),
  always(
    'GFDL',
    'fdl documentation',
    words(`(?:GFDL|GNU_(?:FDL|Free_Documentation_${LICENSE}))${VERSION}${LATER}`),
  ),
  always(
    'MPL',
    'mpl mozilla',
    words(
      'MPL(?:_?v?(?<version>\\d\\.\\d))?|Mozilla_Public_Licen[cs]e(?:_(?:v|version\\s)?(?<version2>\\d\\.\\d))?',
    ),
  ),
  always('EUPL', 'eupl european', words(`(?:EUPL|European_Union_Public_Licen[cs]e)${VERSION}`)),
  always('ODbL', 'odbl database', words('ODbL|Open_Data(?:base|bases)_Licen[cs]e')),
  always(
    'OFL',
    'ofl font',
    words(
      `(?:SIL_)?OFL${VERSION}|(?:SIL_)?Open_Font_Licen[cs]e${VERSION.replace('<version>', '<version2>')}`,
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
    words(`(?:CDDL|Common_Development_and_Distribution_Licen[cs]e)${VERSION}`),
  ),
  always('EPL', 'eclipse epl', words(`Eclipse_(?:Public_)?Licen[cs]e${VERSION}|EPL-(?<version2>\\d\\.\\d)`)),
  inContext('EPL', 'EPL', exactly('EPL')),
  always('Artistic', 'artistic', words(`Artistic_Licen[cs]e${VERSION}|Artistic-(?<version2>\\d\\.\\d)`)),
  always('Zlib', 'zlib', words(`zlib[\\s/-](?:libpng_)?${LICENSE}|zlib/libpng`)),
  inContext('Zlib', 'Zlib zlib', exactly('Zlib|zlib')),
  always('Boost', 'boost bsl', words(`Boost_(?:Software_)?${LICENSE}|BSL-1\\.0`)),
  inLists('Boost', 'Boost', exactly('Boost')),
  always('ISC', 'ISC', exactly(`ISC_${LICENSE}|ISC-licensed|${LICENSE} ISC`)),
  inContext('ISC', 'ISC', exactly('ISC')),
  always(
    'MIT',
    'MIT',
    exactly(
      `MIT(?:[\\s/-]?(?:X11|Expat))?_(?:style_)?(?:${LICENSE}|L(?:icen[cs]e|izenz))|(?:[Ll]icen[cs]\\w*|LICEN[CS]E|[Ll]icencia|[Ll]icenza|unter|sous|under) MIT`,
    ),
  ),
  inContext('MIT', 'MIT', exactly('MIT')),
  always(
    'BSD',
    'bsd',
    words(
      `(?<version>[1-4])_?clause_BSD|(?<version3>0)BSD|BSD_(?<version2>[1-4])(?:_?clauses?)?|(?:new|modified|simplified)_BSD|BSD(?:_(?:style|type))?_${LICENSE}|${LICENSE} BSD`,
    ),
  ),
  inContext('BSD', 'BSD', exactly('BSD')),
  always(
    'Apache',
    'apache asl',
    words(
      `Apache(?:_Software)?_${LICENSE}(?:,?_(?:v|version\\s)?(?<version>\\d(?:\\.\\d)?))?|Apache_?(?:v|version\\s)?(?<version2>[12](?:\\.\\d)?)(?![.\\d])|ASL_?2(?:\\.0)?|${LICENSE} Apache`,
    ),
  ),
  inContext('Apache', 'Apache', exactly('Apache')),
  always(
    'FOSS',
    'oss open software offen libre fuente códig codig code kod',
    words(
      'F/?L?OSS|open_?sourced?|opensource|(?:free|libre|free/libre)_(?:and_open_(?:source_)?)?software|(?:freie\\p{L}{0,2}|quelloffene\\p{L}{0,2})_software|quelloffen\\p{L}{0,2}|logiciels?_libres?|software_libre|(?:c[oó]digo|fuente)_(?:abiert[oa]|aberto)|(?:code_)?source_ouverte?|code_ouvert|software_livre|software_libero|vrije_software|wolne(?:go)?_oprogramowani\\p{L}{1,2}|(?:otwart\\p{L}{1,4}_kod\\p{L}{0,3}|otwartoźródłow\\p{L}{1,4})',
    ),
  ),
  alwaysUnspaced(
    'FOSS',
    'オープンソース フリーソフトウェア 自由ソフトウェア 开源',
    /オープンソース|フリーソフトウェア|自由ソフトウェア|开源/u,
  ),
  inContext('FOSS', 'OSS', exactly('OSS')),
  always('copyleft', 'copy', words('(?:strong_|weak_)?copy_?left(?:ed|s)?')),
  always(
    'permissive',
    'permi',
    words(
      `permissive(?:ly)?_(?:free_|open_|software_){0,2}${LICENSE}|permissive[nrs]?_lizenz\\p{L}{0,2}|${LICENSE} permi[s]{1,2}iv\\p{L}{1,2}`,
    ),
  ),
  inContext(
    'permissive',
    'permi',
    words('permissi(?:ve(?:ly|[nsmr])?|fs?|ves|v|v[oa]s?|vas)|permisiv[oa]s?'),
  ),
  always('source-available', 'source', words('source_available')),
  always(
    'open-access',
    'access accès aces',
    words('open_?access|accès_(?:ouvert|libre)|(?:acceso|acesso)_(?:abierto|aberto)'),
  ),
  inContext('open-access', 'OA', exactly('OA')),
  always(
    'proprietary',
    'reserved unfrei closed propri propie vorbehalten réservés reservados privativ cerrado riservati voorbehouden zastrze',
    words(
      `all_rights_reserved|unfreie\\p{L}{0,2}_software|closed_sourced?|proprietary|propriet[äa]re?\\p{L}{0,2}|propriétaires?_(?:licence|license)|(?:logiciels?|licences?|catalogues?|formats?|pilotes?|codes?)_propriétaires?|alle_rechte_vorbehalten|tous_droits_réservés|todos_los_derechos_reservados|(?:software|licencias?|código|firmware|programas?|lo)_(?:propietari[oa]s?|privativ[oa]s?|cerrado)|tutti_i_diritti_riservati|todos_os_direitos_reservados|alle_rechten_voorbehouden|wszelkie_prawa_zastrzeżone`,
    ),
  ),
  inContext('proprietary', 'ARR rivativ', exactly('ARR|[Pp]rivativ[oa]s?')),
  // Elsewhere they are the owners of something.
  inContext('proprietary', 'propri propie', words('propriétaires?|propietari[oa]s?')),
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
  proprietary: {
    before:
      /(?<![\p{L}])(?:les?|la|un[ae]?|des|du|aux?|el|l[ao]s|del|al|mon|son|ses|leurs?|mi|sus?|chaque|cada) $/iu,
    after: /^ (?:de|du|des|del)\b|^ d['’]/i,
  },
}
