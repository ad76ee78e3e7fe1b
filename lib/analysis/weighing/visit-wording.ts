import type { ReplyView } from '../stance/reply-view'
import type { Token } from '../text/tokenize'
import type { Wording } from './weighing-model'

/** Of a reply's length in words, each the most that its step holds. */
const STEPS = [3, 6, 12, 20, 35]
const MAX_OPTIONS = 5
const MAX_SENTENCES = 3

/**
 * Names each word and shape of a reply once: what it says and how it is built, whatever the rules make of it.
 *
 * `own` is the text of its writer; `token` is where a word stands first.
 */
export function visitWording(
  own: string,
  view: ReplyView,
  visit: (kind: Wording, name: string, token: Token | null) => void,
): void {
  const { tokens, lexicon } = view
  for (const shape of findShapes(own, view)) visit('shape', shape, null)
  const seen = new Set<string>()
  for (const token of tokens) {
    const isFunction = lexicon.stopWords.has(token.word)
    const name = isFunction ? token.word : token.stem
    if (seen.has(name)) continue
    seen.add(name)
    visit(isFunction ? 'function' : 'stem', name, token)
  }
  const [first, second] = tokens
  if (!first) return
  visit('beginning', first.word, first)
  if (second?.gap === 'none') visit('beginning', `${first.word} ${second.word}`, first)
}

/** What is said of a reply as a whole and of the poll it answers: names of shapes that hold. */
function findShapes(own: string, { tokens, frame, toPoll }: ReplyView): string[] {
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
