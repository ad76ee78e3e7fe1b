import type { CompiledLexicon } from '../lexicon/compile-lexicon'
import { findRates } from '../text/find-rates'
import { foldText } from '../text/fold-text'
import { findPhraseAt } from '../text/phrase-book'
import { type Token, tokenize } from '../text/tokenize'
import { type NumberRange, readNumberRange } from './number-range'
import type { OptionRole } from './option-role'
import { isForPart, isTakenHalfBack, isUnless } from './sets-condition'

/** One option as replies will be compared with it. */
export interface OptionFrame {
  index: number
  role: OptionRole
  /** What a further part of the title stands for: "No opinion / show results". */
  also: OptionRole | null
  /** The letter, number or only word of its own that the title begins with: "A – the heron", "Con cebolla". */
  label: string | null
  tokens: readonly Token[]
  /** Those of `tokens` that are no emoji. */
  words: readonly Token[]
  /** What else names it: each part of a title of several, "a must" and "no jack no deal". */
  parts: readonly (readonly Token[])[]
  /** Whether the title is nothing but an answer word. */
  plain: boolean
  /** Whether replies use the same word as an answer; "Rarely" is a no only as a title. */
  spoken: boolean
  /** Whether the title ends or pauses behind the words that give it its role. */
  paused: boolean
  /** The numbers it stands for, where its title gives any. */
  range: NumberRange | null
  /** How often it says, in times a year, where it says so. */
  rate: number | null
  /** Stems that tell this option from the poll's others, emoji among them. */
  stems: ReadonlySet<string>
  /** How many of `stems` are words. */
  wordStems: number
  /** By stem, how many of them the smallest part of the title with it has: one in "ginnel / snicket". */
  partSizes: ReadonlyMap<string, number>
}

const MAX_SKIPPED = 3
/** Roles that a title has only when it says nothing more. */
const WHOLE_TITLE: ReadonlySet<OptionRole> = new Set(['both', 'neither'])
const SHORT_TITLE = 2
/** So many options must be numbers before the poll is one of numbers. */
const MIN_RANGES = 2
/** A single word behind what titles share is found by its stem. */
const MIN_TAIL = 2

/** The "-" of "non-commercial", which is no "no" with a pause behind it. */
const HYPHEN = /(?<=\p{L})-(?=\p{L})/gu

function cutTitle(title: string): readonly Token[] {
  return tokenize(foldText(title).replace(HYPHEN, ' '))
}

/** Works out what each title stands for. Lexicons are tried in order. */
export function readOptions(titles: readonly string[], lexicons: readonly CompiledLexicon[]): OptionFrame[] {
  const numbers = lexicons[0]?.numbers
  const frames = titles.map((title, index) => {
    // What makes a sign an emoji is no word.
    const tokens = cutTitle(title).filter(({ word }) => !/^\p{M}+$/u.test(word))
    const range = numbers ? readNumberRange(title, numbers) : null
    const read = readRole(tokens, lexicons)
    const rate = readRate(tokens, lexicons)
    // "More than 8" is a number and "Every day" a frequency, whatever their first words say elsewhere.
    const isMeasure = range !== null || (rate !== null && rate > 1 && rate <= 365)
    const role = isMeasure && (!read.spoken || isRate(tokens, lexicons)) ? NAMED : read
    // "Not sure" must not be found in every "sure".
    const stems = role.plain ? new Set<string>() : contentStems(tokens, lexicons)
    return {
      index,
      tokens,
      words: tokens.filter((token) => token.kind === 'word'),
      parts: [] as (readonly Token[])[],
      ...role,
      also: readFurtherRole(title, lexicons),
      label: readLabel(tokens),
      range,
      rate,
      stems,
    }
  })
  for (const frame of frames) if (isThing(frame, frames)) frame.role = 'named'
  for (const frame of frames) {
    if (frame.role === 'named' && !frame.range && frame.rate === null)
      frame.role = readSense(frame.words, lexicons) ?? frame.role
  }
  const sides = frames.filter(({ role, spoken }) => spoken && (role === 'affirm' || role === 'deny'))
  for (const frame of frames) if (isPartial(frame, sides, lexicons)) frame.role = 'conditional'
  // Among numbers, "plus" and "more" name nothing.
  const isTimed = frames.filter(({ rate }) => rate !== null).length >= MIN_RANGES
  for (const frame of frames) if (isTimed && frame.rate !== null) frame.stems = withoutUnits(frame, lexicons)
  const isCount = frames.filter(({ range }) => range !== null).length >= MIN_RANGES
  for (const frame of frames) if (isCount && frame.range) frame.stems = new Set()
  const uses = new Map<string, number>()
  for (const frame of frames) {
    // "Both 🍵 and ☕" takes nothing from the two it names.
    if (frame.role === 'both' || frame.role === 'neither') continue
    for (const key of frame.stems) uses.set(key, (uses.get(key) ?? 0) + 1)
  }
  return frames.map((frame) => {
    const own = [...frame.stems].filter((key) => (isWhole(frame.role) ? !uses.has(key) : uses.get(key) === 1))
    const label = frame.label ?? lastWord(frame, frames) ?? (own.length === 0 ? ownWord(frame, frames) : null)
    const stems = new Set(own)
    const tail = frame.role === 'named' ? readTail(frame, frames) : null
    const parts = frame.role === 'named' ? readParts(frame.tokens) : []
    return {
      ...frame,
      label,
      stems,
      wordStems: countWords(own),
      parts: [...parts.filter((part) => isName(part, stems, lexicons)), ...(tail ? [tail] : [])],
      partSizes: measureParts(parts, stems),
    }
  })
}

/** "À papier" of "Crayon à papier" beside "Crayon de papier": what follows the words that several titles begin with. */
function readTail(
  { words }: Pick<OptionFrame, 'words'>,
  frames: readonly Pick<OptionFrame, 'words'>[],
): readonly Token[] | null {
  const rivals = frames.filter((other) => other.words !== words && other.words[0]?.word === words[0]?.word)
  let shared = rivals.length > 0 ? 1 : 0
  const isShared = (at: number) => rivals.every((other) => other.words[at]?.word === words[at]?.word)
  while (shared > 0 && shared < words.length && isShared(shared)) shared += 1
  const tail = words.slice(shared)
  return shared === 0 || tail.length < MIN_TAIL ? null : tail
}

/** What stands between a title's pauses, slashes and brackets, emoji left out; none where it has but one part. */
function readParts(tokens: readonly Token[]): (readonly Token[])[] {
  const words = tokens.filter((token) => token.kind === 'word')
  const parts: Token[][] = []
  for (const token of words) {
    if (token.gap === 'none' && parts.length > 0) parts.at(-1)?.push(token)
    else parts.push([token])
  }
  return parts.length > 1 ? parts : []
}

/** Whether a part says enough to name its option: a word of the option's own, and no bare yes or no. */
function isName(
  part: readonly Token[],
  stems: ReadonlySet<string>,
  lexicons: readonly CompiledLexicon[],
): boolean {
  return part.some((token) => stems.has(token.stem)) && !readRole(part, lexicons).plain
}

function measureParts(
  parts: readonly (readonly Token[])[],
  stems: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const part of parts) {
    const own = [...new Set(part.map((token) => token.stem))].filter((key) => stems.has(key))
    for (const key of own) sizes.set(key, Math.min(sizes.get(key) ?? own.length, own.length))
  }
  return sizes
}

/** "Hängt von der Lizenz ab", "Je veux juste voir les résultats": what a title says that no list of titles has. */
function readSense(words: readonly Token[], lexicons: readonly CompiledLexicon[]): OptionRole | null {
  const [lexicon] = lexicons
  if (!lexicon) return null
  const cue = findPhraseAt(lexicon.cues, words, 0)
  // "OK pour …" says yes to something.
  const first = words.slice(0, 1)
  const isYes = lexicons.some(({ titles }) => findPhraseAt(titles, first, 0)?.value === 'affirm')
  if (cue?.value.about === 'condition' && cue.value.weight === 1 && !isYes) return 'conditional'
  const isResults = words.some((_, at) => findPhraseAt(lexicon.titles, words, at)?.value === 'results')
  return isResults ? 'results' : null
}

/** Among frequencies, "week" and "year" name nothing: replies speak of them in every other sense. */
function withoutUnits(
  { tokens, stems }: Pick<OptionFrame, 'tokens' | 'stems'>,
  lexicons: readonly CompiledLexicon[],
): Set<string> {
  const [lexicon] = lexicons
  const isUnit = (token: Token) => lexicon !== undefined && findPhraseAt(lexicon.units, [token], 0) !== null
  const units = new Set(tokens.filter(isUnit).map((token) => token.stem))
  return new Set([...stems].filter((key) => !units.has(key)))
}

/** "Con" of "Con cebolla" beside "Sin cebolla". */
function ownWord(
  { role, words }: Pick<OptionFrame, 'role' | 'words'>,
  frames: readonly Pick<OptionFrame, 'words'>[],
): string | null {
  const first = words[0]?.word
  const uses = frames.filter((other) => other.words.some(({ word }) => word === first)).length
  return role === 'named' && first !== undefined && uses === 1 ? first : null
}

/** "Mal" of "Me parece mal" beside "Me parece bien": all that tells a yes from a no. */
function lastWord(
  { role, words }: Pick<OptionFrame, 'role' | 'words'>,
  frames: readonly Pick<OptionFrame, 'role' | 'words'>[],
): string | null {
  if ((role !== 'affirm' && role !== 'deny') || words.length < 2) return null
  const isTwin = (other: Pick<OptionFrame, 'role' | 'words'>) =>
    other.role === (role === 'deny' ? 'affirm' : 'deny') &&
    other.words.length === words.length &&
    words.every(({ word }, at) => (other.words[at]?.word === word) === at < words.length - 1)
  return frames.some(isTwin) ? (words.at(-1)?.word ?? null) : null
}

/** How many stems are words, not emoji. */
export function countWords(stems: Iterable<string>): number {
  return [...stems].filter((key) => /[\p{L}\p{N}]/u.test(key)).length
}

const NAMED = { role: 'named', plain: false, spoken: false, paused: false } as const

type ReadRole = Pick<OptionFrame, 'role' | 'plain' | 'spoken' | 'paused'>
type ReadFrame = ReadRole & Pick<OptionFrame, 'rate'>

/** Whether a title that begins like a yes or a no says something else, seen beside the other titles. */
function isThing(frame: ReadFrame, frames: readonly ReadFrame[]): boolean {
  if (frame.role !== 'affirm' && frame.role !== 'deny') return false
  // "Hardly ever" stays a no among frequencies.
  if (frame.role === 'deny' && frame.rate !== null && frame.rate <= 1) return false
  const others = frames.filter((other) => other !== frame)
  const rivals = others.filter(({ role, spoken }) => role === frame.role && spoken)
  // Beside "Yes, phase them out", "Keep the old ones" is no second yes but a thing of its own.
  if (!frame.spoken && rivals.length > 0) return true
  // Nor is "No kids" a second no beside "No".
  if (!frame.paused && rivals.some(({ paused }) => paused)) return true
  // Where nothing says yes, neither "I don't do meetings" nor "No word for it" is a no.
  const isNo = frame.role === 'deny' && (!frame.spoken || (!frame.paused && !frame.plain))
  return isNo && !others.some(({ role }) => role === 'affirm' || role === 'conditional')
}

/** Whether a title means a part of what the titles of yes and no, `sides`, mean the whole of. */
function isPartial(
  frame: Pick<OptionFrame, 'role' | 'words' | 'range' | 'rate'>,
  sides: readonly Pick<OptionFrame, 'role' | 'words'>[],
  lexicons: readonly CompiledLexicon[],
): boolean {
  const { role, words } = frame
  if (
    role === 'named' &&
    sides.length > 0 &&
    !frame.range &&
    frame.rate === null &&
    isForPart(words, lexicons)
  )
    return true
  const isBeside = sides.some((side) => side.role === 'deny' && side.words !== words)
  return (
    (role === 'named' || role === 'deny') && isBeside && lexicons.some((lexicon) => isUnless(words, lexicon))
  )
}

function readRate(tokens: readonly Token[], lexicons: readonly CompiledLexicon[]): number | null {
  for (const lexicon of lexicons) {
    const rate = findRates(tokens, lexicon)[0]
    if (rate) return rate.perYear
  }
  return null
}

/** Whether a title begins by counting how often: "Every day", neither "Yes, every day" nor "Sometimes". */
function isRate(tokens: readonly Token[], lexicons: readonly CompiledLexicon[]): boolean {
  return lexicons.some((lexicon) => {
    const rate = findRates(tokens, lexicon)[0]
    return rate?.from === 0 && rate.exact
  })
}

/** The role of what stands behind a slash. */
function readFurtherRole(title: string, lexicons: readonly CompiledLexicon[]): OptionRole | null {
  const or = [...(lexicons[0]?.small.or ?? [])].join('|')
  const [, ...rest] = title.split(new RegExp(String.raw`\s*[/|]\s*|\s+(?:${or || '(?!)'})\s+`, 'u'))
  const roles = rest.map((part) => readRole(cutTitle(part), lexicons).role)
  return roles.find((role) => role === 'results' || role === 'undecided' || role === 'other') ?? null
}

function readLabel(tokens: readonly Token[]): string | null {
  const [first, second] = tokens
  return first && second && /^[\p{L}\p{N}]$/u.test(first.word) && second.gap !== 'none' ? first.word : null
}

function isWhole(role: OptionRole): boolean {
  return role === 'both' || role === 'neither'
}

function readRole(tokens: readonly Token[], lexicons: readonly CompiledLexicon[]): ReadRole {
  const words = tokens.filter((token) => token.kind === 'word')
  for (const [index, lexicon] of lexicons.entries()) {
    let from = 0
    for (let skipped = 0; skipped <= MAX_SKIPPED; skipped += 1) {
      const match = findPhraseAt(lexicon.titles, words, from)
      if (match && match.value !== 'pseudo') {
        const whole = match.to === words.length
        const next = words[match.to]
        const paused = next?.gap !== 'none'
        const tooLong = WHOLE_TITLE.has(match.value) && !paused && words.length > SHORT_TITLE
        // "Ya lo hago" says no German yes.
        const foreign = index > 0 && !paused && (match.value === 'affirm' || match.value === 'deny')
        // "I only play solitaire" sets no condition.
        const personal =
          match.value === 'conditional' && from > 0 && lexicon.small.firstPersons.has(words[0]?.word ?? '')
        if (!tooLong && !foreign && !personal) {
          const spoken = findPhraseAt(lexicon.answers, words, from)?.value === match.value
          const isSide = match.value === 'affirm' || match.value === 'deny'
          const isHalf = isSide && isTakenHalfBack(words, match.to, match.value === 'affirm', lexicon)
          const role = isHalf ? 'conditional' : match.value
          return { role, plain: whole, spoken, paused }
        }
      }
      const opener = findPhraseAt(lexicon.openers, words, from)
      if (!opener) break
      from = opener.to
    }
  }
  return emojiRole(tokens, words.length, lexicons)
}

function emojiRole(
  tokens: readonly Token[],
  wordCount: number,
  lexicons: readonly CompiledLexicon[],
): ReadRole {
  if (wordCount === 0) {
    for (let at = 0; at < tokens.length; at += 1) {
      for (const lexicon of lexicons) {
        const match = findPhraseAt(lexicon.titles, tokens, at)
        if (match && match.value !== 'pseudo')
          return { role: match.value, plain: true, spoken: true, paused: true }
      }
    }
  }
  return NAMED
}

function contentStems(tokens: readonly Token[], lexicons: readonly CompiledLexicon[]): Set<string> {
  const stops = lexicons[0]?.stopWords
  const common = lexicons[0]?.commonWords
  // A single character of a Japanese title tells nothing.
  const content = tokens.filter(
    (token) =>
      !stops?.has(token.word) &&
      !common?.has(token.word) &&
      !/^[\u3040-\u30ff\u3400-\u9fff]$/u.test(token.word),
  )
  return new Set(content.map((token) => token.stem))
}
