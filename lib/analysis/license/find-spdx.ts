import type { LicenseId } from '../../model/license-id'
import type { Dictionary } from '../dictionary'
import type { ReplyText } from '../reply-text'
import { type Token, tokenize } from '../text/tokenize'
import type { Mention } from './mention'
import type { SpdxTable } from './read-spdx-table'
import {
  firstSpdxWords,
  holdsLicenseWord,
  isFiller,
  isLicenseWord,
  type SpdxWord,
  toSpdxWords,
} from './spdx-words'

/** Families that an SPDX id belongs to by how it begins. */
const FAMILY = /^(AGPL|LGPL|GPL|GFDL|BSD|MIT|MPL|OFL|Artistic|Apache|ISC|Unlicense|EUPL|EPL|CDDL)-/
/** What may stand between two words of a name: never the end of a sentence. */
const GAP = /^[^\n?;]{0,6}$/
/** The one id that is an adjective: "Fair license terms, please". */
const ADJECTIVE = 'Fair'
/** A name of so many words needs no "license" beside it where the talk is of licenses. */
const TELLING_WORDS = 3

/** Words of a text, half-open, that spell a key. */
interface Run {
  from: number
  to: number
  words: number
  spdx: string
}

/**
 * Licenses of the SPDX list that no pattern knows, by their id or name in full.
 *
 * `folded`: the same text, folded. `talk`: whether the talk is of licenses. `cut`: words that are cut already, maybe of the same text.
 */
export function findSpdx(
  text: string,
  folded: string,
  talk: boolean,
  { getSpdx }: Pick<Dictionary, 'getSpdx'>,
  cut: Pick<ReplyText, 'own' | 'tokens'>,
): Mention[] {
  // Without talk of licenses a name counts only beside a word for one.
  const worded = holdsLicenseWord(folded)
  if (!talk && !worded) return []
  const table = getSpdx()
  const tokens = folded === cut.own ? cut.tokens : tokenize(folded)
  if (!mayHoldKey(folded, tokens, table, worded ? 1 : 2)) return []
  const words = toSpdxWords(folded)
  const found: Mention[] = []
  for (let at = 0; at < words.length; at += 1) {
    const run = findRun(text, words, at, table)
    const mention = run && toMention(text, words, run, talk)
    if (!run || !mention) continue
    found.push(mention)
    at = run.to - 1
  }
  return found
}

/** Whether so many words, one or two, may begin an id or name: in most texts none do, which need not be cut any further. */
function mayHoldKey(
  folded: string,
  tokens: readonly Token[],
  { mayBegin, stems }: SpdxTable,
  count: 1 | 2,
): boolean {
  return tokens.some(
    (token) => mayBegin(token) && (count === 1 || stems.has(firstSpdxWords(folded, token.start, count))),
  )
}

/** The longest key that begins at a word. */
function findRun(
  text: string,
  words: readonly SpdxWord[],
  from: number,
  { ids, stems }: SpdxTable,
): Run | null {
  const first = words[from]
  // Most words begin no name: this spares them the search.
  if (!first || !stems.has(first.word) || isFiller(first)) return null
  let best: Run | null = null
  let key = ''
  let count = 0
  let end = first.start
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]
    if (!word || !GAP.test(text.slice(end, word.start))) break
    end = word.end
    if (isFiller(word)) continue
    key = key ? `${key} ${word.word}` : word.word
    count += 1
    if (!stems.has(key)) break
    const spdx = ids.get(key)
    if (spdx) best = { from, to: at + 1, words: count, spdx }
  }
  return best
}

function toMention(text: string, words: readonly SpdxWord[], run: Run, talk: boolean): Mention | null {
  const { from, spdx } = run
  const next = words[run.to]
  const followed = next !== undefined && isLicenseWord(next)
  const named = words.slice(from, run.to).some(isLicenseWord)
  const to = followed && !named ? run.to + 1 : run.to
  const start = words[from]?.start ?? 0
  const end = words[to - 1]?.end ?? start
  const spelled = text.slice(start, words[run.to - 1]?.end)
  const isId = spelled.toLowerCase() === spdx.toLowerCase()
  const sure =
    run.words === 1
      ? followed && isSingle(spelled, spdx, text.slice(next.start))
      : named || followed || (talk && (isId || run.words >= TELLING_WORDS))
  if (!sure) return null
  return { id: toId(spdx), start, end, version: null, port: null, later: null, spdx }
}

/** Whether a word before "license" is the name of one: "curl license", "CMU License", not "json license". */
function isSingle(spelled: string, spdx: string, license: string): boolean {
  return /^\p{Lu}/u.test(license) || (spelled === spdx && spdx !== ADJECTIVE)
}

function toId(spdx: string): LicenseId {
  if (spdx === '0BSD') return 'BSD'
  if (spdx.startsWith('CC-PD')) return 'PD'
  return (FAMILY.exec(spdx)?.[1] as LicenseId | undefined) ?? `SPDX:${spdx}`
}
