/**
 * `npx tsx scripts/build-spdx-table.ts`: writes `lib/analysis/license/spdx-table.ts` from the npm package
 * spdx-license-list: ids and names of the licenses that no pattern knows by both, as `readSpdxTable` reads them.
 *
 * A first argument names another `spdx.json` than the installed one.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALL_WORDS } from '../lib/analysis/all-words'
import { getDictionary } from '../lib/analysis/dictionary'
import { findCreativeCommons } from '../lib/analysis/license/creative-commons'
import { findNames } from '../lib/analysis/license/find-names'
import { lookThrough } from '../lib/analysis/license/look-through'
import { toSpdxKey } from '../lib/analysis/license/spdx-words'
import { toSpdx } from '../lib/analysis/license/to-spdx'
import { foldText } from '../lib/analysis/text/fold-text'

/** One way to write a license down: a stem that others may share, and what is its own. */
interface Entry {
  stem: string
  suffix: string
}

const ROOT = join(import.meta.dirname, '..')
const source = process.argv[2] ?? join(ROOT, 'node_modules/spdx-license-list/spdx.json')
const target = join(ROOT, 'lib/analysis/license/spdx-table.ts')
/** Deprecated ids, since they leave open whether later versions are meant. */
const VAGUE = /^(?:[AL]?GPL|GFDL)-\d\.\d\+?$/
/** Names that say less than they seem to: any BSD license goes "with attribution". */
const NAMELESS = new Set(['BSD-3-Clause-Attribution'])

const { nameGaps } = getDictionary(ALL_WORDS)
const listed = JSON.parse(readFileSync(source, 'utf8')) as Record<string, { name: string }>
const unknown = Object.entries(listed)
  .filter(([id, { name }]) => !VAGUE.test(id) && !(isKnown(id, id) && isKnown(name, id)))
  .map(([id, { name }]) => waysToWrite(id, toSpdxKey(foldText(NAMELESS.has(id) ? id : name))))
const uses = new Map<string, number>()
for (const { stem } of unknown.flat()) uses.set(stem, (uses.get(stem) ?? 0) + 1)
const groups = new Map<string, string[]>()
for (const ways of unknown) {
  const { stem, suffix } = ways.reduce((best, way) => (cost(way) < cost(best) ? way : best))
  groups.set(stem, [...(groups.get(stem) ?? []), suffix])
}
const lines = [...groups].map(([stem, suffixes]) => `${stem}:${suffixes.sort().join(',')}`.replace(/:$/, ''))
const table = lines.sort().join('\n')
writeFileSync(
  target,
  `/**
 * Licenses of the SPDX list that no pattern knows, one stem a line: \`STEM=words of its name:SUFFIX=more words,SUFFIX\`.
 *
 * Words that an id holds anyway are not repeated. Written by \`scripts/build-spdx-table.ts\` from the npm package
 * spdx-license-list 6.12.0; read by \`readSpdxTable\`.
 */
export const SPDX_TABLE = \`
${table}
\`
`,
)
console.log(`${lines.length} lines, ${table.length} characters`)

/** Whether the patterns read a license's id or name as that license. */
function isKnown(text: string, id: string): boolean {
  const findMatches = lookThrough(text, foldText(text))
  if (!findMatches) return false
  const commons = findCreativeCommons(findMatches, true)
  return [...commons, ...findNames(text, findMatches, true, commons, nameGaps)].some(
    (mention) => toSpdx(mention) === id,
  )
}

/** Every cut of id and name into a beginning and a rest. */
function waysToWrite(id: string, name: string): Entry[] {
  const words = name.split(' ')
  const parts = id.split('-')
  const ways = [{ stem: assign(id, name), suffix: '' }]
  for (let part = 1; part < parts.length; part += 1) {
    for (let word = 1; word < words.length; word += 1) {
      ways.push({
        stem: assign(parts.slice(0, part).join('-'), words.slice(0, word).join(' ')),
        suffix: assign(parts.slice(part).join('-'), words.slice(word).join(' ')),
      })
    }
  }
  return ways
}

function assign(id: string, words: string): string {
  return toSpdxKey(foldText(id)) === words ? id : `${id}=${words}`
}

/** Characters that a license takes where all that can share its stem do. */
function cost({ stem, suffix }: Entry): number {
  return (stem.length + 1) / (uses.get(stem) ?? 1) + suffix.length + (suffix ? 1 : 0)
}
