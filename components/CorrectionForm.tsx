import { useEffect, useRef } from 'preact/hooks'
import { getAsRead, type Judgement } from '../lib/model/applied-change'
import type { Poll } from '../lib/model/poll'
import type { ReplyReading } from '../lib/model/reading'
import type { CorrectionDraft } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { LicenseChoices } from './LicenseChoices'
import { StanceChoices } from './StanceChoices'
import { useUniqueId } from './use-unique-id'

interface CorrectionFormProps {
  reply: ReplyReading
  poll: Pick<Poll, 'options' | 'multiple' | 'emojis'>
  /** What was chosen so far, `null` where nothing was. */
  draft: CorrectionDraft | null
  onDraft(draft: CorrectionDraft): void
  /** Whether the keyboard goes on in it. */
  takesFocus: boolean
  onApply(judgement: Judgement): void
  onCancel(): void
  t: Translate
}

/** Asks what a reply means: its stance and its licenses. Escape leaves everything as it is. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { reply, poll, takesFocus, onApply, onCancel, t } = props
  const titleId = useUniqueId()
  const form = useRef<HTMLFormElement>(null)
  const draft = props.draft ?? toDraft(reply)
  const change = (part: Partial<CorrectionDraft>) => props.onDraft({ ...draft, ...part })
  useEffect(() => {
    if (takesFocus) form.current?.focus()
  }, [takesFocus])
  return (
    <form
      class="correction-form"
      ref={form}
      tabIndex={-1}
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault()
        const { options, licenses, pending } = draft
        onApply({ options, licenses: pending === null ? licenses : [...licenses, pending] })
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onCancel()
      }}
    >
      <p class="correction-title" id={titleId}>
        {t('correctTitle')}
      </p>
      <StanceChoices poll={poll} options={draft.options} onChange={(options) => change({ options })} t={t} />
      <LicenseChoices draft={draft} onChange={change} t={t} />
      <div class="correction-buttons">
        <button type="submit" class="button button-strong">
          {t('correctApply')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('correctCancel')}
        </button>
      </div>
    </form>
  )
}

function toDraft(reply: ReplyReading): CorrectionDraft {
  const licenses = reply.licenses.map(({ id }) => id)
  const read = getAsRead(reply).licenses.map(({ id }) => id)
  return {
    options: reply.stance.options,
    licenses,
    listed: [...new Set([...read, ...licenses])],
    pending: null,
  }
}
