import type { Failure } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { joinSentences } from '../lib/wording/join-sentences'
import { describeFailure } from './failure-text'
import { Icon } from './Icon'

interface FailureNoteProps {
  failure: Failure
  previousShown: boolean
  t: Translate
  onRetry(): void
}

/** Says why reading failed, and the one next step. */
export function FailureNote({ failure, previousShown, t, onRetry }: FailureNoteProps) {
  const { message, nextStep, retry } = describeFailure(failure, t)
  return (
    <div class="note note-failure">
      <Icon name="warning" />
      <div class="note-words">
        <p class="note-title">{message}</p>
        <p>{joinSentences(previousShown ? [nextStep, t('previousShown')] : [nextStep], t)}</p>
        {retry && (
          <button type="button" class="button" onClick={onRetry}>
            <Icon name="retry" />
            {t('retry')}
          </button>
        )}
      </div>
    </div>
  )
}
