import type { ReaderWords } from './analysis/reader-words'
import { PollReasonsError } from './errors'
import { parseWords } from './parse-words'

/**
 * The words that replies are read with. Once it has resolved, it resolves to the same ones ever after.
 *
 * @throws PollReasonsError where they cannot be had
 */
export type LoadWords = () => Promise<ReaderWords>

/**
 * Asks for the reader's words when they are first needed, and keeps them; what failed is asked for anew.
 *
 * @param ask gets them from where they are kept
 */
export function createWordsLoader(ask: () => Promise<unknown>): LoadWords {
  let asked: Promise<ReaderWords> | null = null
  return () => {
    asked ??= ask()
      .then(parseWords)
      .catch((error: unknown) => {
        asked = null
        throw error instanceof PollReasonsError
          ? error
          : new PollReasonsError('internal', 'The reader got no words to read with', { cause: error })
      })
    return asked
  }
}
