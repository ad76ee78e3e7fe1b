import type { LicenseId } from '../../model/license-id'
import type { Post } from '../../model/post'
import type { Verdict } from '../../model/reading'
import { detectLexicon, findLexicon } from '../lexicon/pick-lexicon'
import { toOwnWords } from '../text/own-words'
import { createPhraseBook, findPhrases, type PhraseBook, type PhraseMatch } from '../text/phrase-book'
import { type Token, tokenize } from '../text/tokenize'
import type { Mention } from './mention'
import { type Chunk, CONTRASTS, splitChunks } from './verdict-scope'
import { VERDICT_WORDS, type VerdictCue } from './verdict-words'

/** Longer posts are read for verdicts up to here, in UTF-16 units and in mentions. */
const MAX_LENGTH = 10_000
const MAX_MENTIONS = 100
/** Words like "not" speak of a license only this near to it, in tokens. */
const NEAR = 4
/** "all models should be in the public domain": a demand on something else, this many tokens before. */
const DEMAND_REACH = 12
/** A chunk this short is a heading: "ND" in "ND. Nope." */
const HEADING = 5

/** What a reply says of each license it names; absent where it names it only. */
export function readVerdicts(
  post: Post,
  mentions: readonly Mention[],
  stance: Verdict | null,
): Map<LicenseId, Verdict> {
  const text = toOwnWords(post).text.slice(0, MAX_LENGTH)
  const tokens = tokenize(text)
  const language = (findLexicon(post.language) ?? detectLexicon(tokens))?.language ?? 'en'
  const cues = findPhrases(bookFor(language), tokens)
  const judged = mentions.slice(0, MAX_MENTIONS)
  const chunks = splitChunks(text, tokens, judged)
  const verdicts = new Map<LicenseId, Verdict>()
  for (const mention of judged) {
    if (verdicts.has(mention.id)) continue
    const verdict = readVerdict(mention, tokens, chunks, cues, stance)
    if (verdict) verdicts.set(mention.id, verdict)
  }
  return verdicts
}

function readVerdict(
  mention: Mention,
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  cues: readonly PhraseMatch<VerdictCue>[],
  stance: Verdict | null,
): Verdict | null {
  const index = chunks.findIndex((chunk) => (tokens[chunk.to - 1]?.end ?? 0) > mention.start)
  const home = chunks[index]
  if (!home || isDemand(mention, home, tokens, cues)) return null
  for (let at = index; at < chunks.length; at += 1) {
    const chunk = chunks[at]
    const before = chunks[at - 1]
    if (!chunk || (at > index && before && !reaches(before, chunk, at - index))) break
    const verdict = judge(chunk, mention, tokens, cues, at === index)
    if (!verdict) continue
    const after = chunks[at + 1]
    // "Fine, as long as …" is a condition.
    const qualified =
      after && !after.holdsMention && (after.sentence === chunk.sentence || startsContrast(after, tokens))
    return qualified && verdict === 'yes' && judge(after, mention, tokens, cues, false) === 'depends'
      ? 'depends'
      : verdict
  }
  const left = chunks[index - 1]
  if (left && left.sentence === home.sentence && !left.holdsMention) {
    const verdict = judge(left, mention, tokens, cues, false)
    if (verdict) return verdict
  }
  return stance
}

/** "… should be able to use it. But they must …" */
function startsContrast(chunk: Chunk, tokens: readonly Token[]): boolean {
  return CONTRASTS.has(tokens[chunk.from]?.word ?? '')
}

/** Whether what is said in the next chunk still speaks of the license. */
function reaches(chunk: Chunk, next: Chunk, distance: number): boolean {
  if (chunk.sentence === next.sentence) return true
  return distance === 1 && !next.holdsMention && (chunk.open || chunk.to - chunk.from <= HEADING)
}

function judge(
  chunk: Chunk,
  mention: Mention,
  tokens: readonly Token[],
  cues: readonly PhraseMatch<VerdictCue>[],
  isHome: boolean,
): Verdict | null {
  let verdict: Verdict | null = null
  let turned = false
  for (const cue of cues) {
    if (cue.from < chunk.from || cue.to > chunk.to) continue
    const at = tokens[cue.from]
    if (!at || (at.start >= mention.start && at.start < mention.end)) continue
    const introduces = at.start < mention.start
    if (cue.value === 'except') {
      if (introduces) turned = true
      else verdict = 'depends'
    } else if (cue.value === 'if') {
      // "If it is CC0" introduces the license; a condition stands behind it.
      if (!introduces && (verdict === 'yes' || !isHome)) verdict = 'depends'
    } else if (cue.value === 'given') {
      if (!introduces) verdict = 'depends'
      else if (isHome) verdict ??= 'yes'
    } else if (cue.value === 'depends' || (cue.value === 'demand' && !introduces)) {
      verdict = 'depends'
    } else if (cue.value === 'not') {
      const near = isHome ? Math.abs(distance(tokens, cue.from, mention)) <= NEAR : cue.from - chunk.from <= 2
      if (near && verdict !== 'depends') verdict = 'no'
    } else if (cue.value !== 'demand' && verdict !== 'depends' && (verdict === null || cue.value === 'no')) {
      verdict = cue.value
    }
  }
  if (!turned) return verdict
  return verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : verdict
}

function distance(tokens: readonly Token[], from: number, mention: Mention): number {
  const at = tokens.findIndex((token) => token.start >= mention.start)
  return at < 0 ? Number.POSITIVE_INFINITY : from - at
}

function isDemand(
  mention: Mention,
  home: Chunk,
  tokens: readonly Token[],
  cues: readonly PhraseMatch<VerdictCue>[],
): boolean {
  return cues.some(
    (cue) =>
      cue.value === 'demand' &&
      tokens[cue.from]?.sentence === home.sentence &&
      (tokens[cue.from]?.start ?? 0) < mention.start &&
      -distance(tokens, cue.to, mention) <= DEMAND_REACH &&
      (tokens[cue.to - 1]?.end ?? 0) <= mention.start,
  )
}

const books = new Map<string, PhraseBook<VerdictCue>>()

function bookFor(language: string): PhraseBook<VerdictCue> {
  const known = books.get(language)
  if (known) return known
  const words = VERDICT_WORDS[language] ?? VERDICT_WORDS.en ?? {}
  const entries = Object.entries(words) as [VerdictCue, readonly string[]][]
  const book = createPhraseBook(
    entries.flatMap(([value, list]) => list.map((phrase): [string, VerdictCue] => [phrase, value])),
  )
  books.set(language, book)
  return book
}
