import type { Vocabulary } from './analysis/vocabulary'
import { PollReasonsError } from './errors'
import { parseWords } from './parse-words'

/**
 * The words that replies are read with. Once it has resolved, it resolves to the same ones ever after.
 *
 * @throws PollReasonsError where they cannot be had
 */
export type LoadWords = () => Promise<Vocabulary>

/**
 * Asks for the vocabulary when it is first needed, and keeps them; what failed is asked for anew.
 *
 * @param ask gets them from where they are kept
 */
export function createWordsLoader(ask: () => Promise<unknown>): LoadWords {
  let asked: Promise<Vocabulary> | null = null
  return () => {
    asked ??= ask()
      .then(parseWords)
      .catch((error: unknown) => {
        asked = null
        throw error instanceof PollReasonsError
          ? error
          : new PollReasonsError('internal', 'No words to read with came', { cause: error })
      })
    return asked
  }
}
