import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { getAsRead, type Judgement } from '../lib/model/applied-change'
import type { LicenseId } from '../lib/model/license-id'
import type { Poll } from '../lib/model/poll'
import type { ReplyReading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { LicenseChoices } from './LicenseChoices'
import { StanceChoices } from './StanceChoices'

interface CorrectionFormProps {
  reply: ReplyReading
  poll: Pick<Poll, 'options' | 'multiple' | 'emojis'>
  /** Whether the keyboard goes on in it. */
  takesFocus: boolean
  onApply(judgement: Judgement): void
  onCancel(): void
  t: Translate
}

/** Asks what a reply means: its stance and its licenses. Escape leaves everything as it is. */
export function CorrectionForm({ reply, poll, takesFocus, onApply, onCancel, t }: CorrectionFormProps) {
  const titleId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [options, setOptions] = useState(reply.stance.options)
  const [licenses, setLicenses] = useState<readonly LicenseId[]>(reply.licenses.map(({ id }) => id))
  /** Chosen, and not added yet. */
  const [pending, setPending] = useState<LicenseId | null>(null)
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
      <StanceChoices poll={poll} options={options} onChange={setOptions} t={t} />
      <LicenseChoices
        read={getAsRead(reply).licenses.map(({ id }) => id)}
        licenses={licenses}
        pending={pending}
        onChange={setLicenses}
        onPending={setPending}
        t={t}
      />
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
