import type { CompiledLexicon } from '../lexicon/compile-lexicon'
import type { ReplyView } from '../stance/reply-view'
import type { Lexeme } from '../text/lexeme'
import type { Token } from '../text/tokenize'

/** Of a reply's length in words, each the most that its step holds. */
const STEPS = [3, 6, 12, 20, 35]
const MAX_OPTIONS = 5
const MAX_SENTENCES = 3

/** What a word is weighed as: by its letters where it carries no sense, otherwise by its stem. */
export function nameWord(
  { word, stem }: Lexeme,
  { stopWords }: Pick<CompiledLexicon, 'stopWords'>,
): { kind: 'function' | 'stem'; name: string } {
  return stopWords.has(word) ? { kind: 'function', name: word } : { kind: 'stem', name: stem }
}

/** How a reply begins: its first word, and the first two where nothing parts them. */
export function nameBeginnings([first, second]: readonly Token[]): string[] {
  if (!first) return []
  return second?.gap === 'none' ? [first.word, `${first.word} ${second.word}`] : [first.word]
}

/** The shapes of a reply and of the poll it answers: how it is built, whatever the rules make of it. `own`: its writer's words. */
export function nameShapes(own: string, { tokens, frame, toPoll }: ReplyView): string[] {
  const isYesOrNo = frame.byRole.has('affirm') && frame.byRole.has('deny')
  return [
    'always',
    `length:${STEPS.find((most) => tokens.length <= most) ?? 'more'}`,
    `sentences:${Math.min(MAX_SENTENCES, (tokens.at(-1)?.sentence ?? 0) + 1)}`,
    `options:${Math.min(frame.options.length, MAX_OPTIONS)}`,
    ...(isYesOrNo ? ['yes-or-no'] : []),
    ...(frame.habit ? ['habit'] : []),
    ...(frame.target < 0 ? ['ending'] : []),
    ...(toPoll ? [] : ['reply']),
    ...(/[?？]/.test(own) ? ['question'] : []),
    ...(/[?？]\s*$/.test(own) ? ['asks-last'] : []),
    ...(own.includes('!') ? ['exclamation'] : []),
    ...(/\d/.test(own) ? ['digit'] : []),
    ...(tokens.some(({ kind }) => kind === 'emoji') ? ['emoji'] : []),
  ]
}
