import { useRef } from 'preact/hooks'
import { findAppliedChange, findChange, type Judgement } from '../lib/model/applied-change'
import type { CorrectionChange } from '../lib/model/correction'
import type { Poll } from '../lib/model/poll'
import type { ReplyReading } from '../lib/model/reading'
import type { Correcting } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { describeApplied } from '../lib/wording/change-text'
import { joinSentences } from '../lib/wording/join-sentences'
import { CorrectionForm } from './CorrectionForm'
import { useUniqueId } from './use-unique-id'

interface ReplyCorrectionProps {
  reply: ReplyReading
  poll: Pick<Poll, 'options' | 'multiple' | 'emojis'>
  /** Whether the reader is at it, and what they chose so far; `null` where they are not. */
  correcting: Pick<Correcting, 'draft'> | null
  /** They are at it now, or not any more. */
  onCorrecting(correcting: Pick<Correcting, 'draft'> | null): void
  /** @see `PollReasonsProps.onCorrect`; `null` while replies are still coming. */
  onCorrect: ((postId: string, change: CorrectionChange | null) => void) | null
  t: Translate
}

/** On a card: whether its reader changed what was read, and the way to do so. */
export function ReplyCorrection(props: ReplyCorrectionProps) {
  const { reply, poll, correcting, onCorrecting, onCorrect, t } = props
  const formId = useUniqueId()
  const opener = useRef<HTMLButtonElement>(null)
  /** The same card can stand in two columns: only where it was asked for does the form take the keyboard. */
  const asked = useRef(false)
  const { correction, post } = reply
  if (reply.byPollAuthor || !(correction || onCorrect)) return null

  const close = () => {
    opener.current?.focus()
    onCorrecting(null)
  }
  const apply = (judgement: Judgement) => {
    const change = findChange(reply, judgement, poll)
    const same = JSON.stringify(change) === JSON.stringify(findAppliedChange(reply, poll))
    // The form stays until the change is kept, then the panel says where the reply went.
    if (same) close()
    else onCorrect?.(post.id, change)
  }
  return (
    <div class="correction">
      {correction && (
        <p class="changed">
          <strong>{t('changedByYou')}</strong> {joinSentences(describeApplied(correction, poll, t), t)}
        </p>
      )}
      {onCorrect && (
        <div class="correction-buttons">
          {correction && (
            <button type="button" class="button" onClick={() => onCorrect(post.id, null)}>
              {t('undo')}
            </button>
          )}
          <button
            type="button"
            class="button button-quiet"
            ref={opener}
            aria-expanded={correcting !== null}
            aria-controls={formId}
            onClick={() => {
              asked.current = correcting === null
              onCorrecting(correcting ? null : { draft: null })
            }}
          >
            {t('correctOpen')}
          </button>
        </div>
      )}
      <div id={formId} hidden={!(correcting && onCorrect)}>
        {correcting && onCorrect && (
          <CorrectionForm
            reply={reply}
            poll={poll}
            draft={correcting.draft}
            onDraft={(draft) => onCorrecting({ draft })}
            takesFocus={asked.current}
            onApply={apply}
            onCancel={close}
            t={t}
          />
        )}
      </div>
    </div>
  )
}
