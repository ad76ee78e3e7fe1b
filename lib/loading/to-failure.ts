import { PollReasonsError } from '../errors'
import type { Failure } from '../panel-state'

/** What a panel says of an error; of one that nobody foresaw, that it is a mistake of ours. */
export function toFailure(error: unknown): Failure {
  const { code, retryAt } =
    error instanceof PollReasonsError
      ? error
      : new PollReasonsError('internal', 'Unforeseen', { cause: error })
  return { code, retryAt }
}
