import { useId } from 'preact/hooks'
import type { Lens } from '../lib/panel-state'
import type { MessageKey, Translate } from '../lib/translate'

interface LensSwitchProps {
  lens: Lens
  t: Translate
  onChange(lens: Lens): void
}

const CHOICES: readonly { lens: Lens; label: MessageKey }[] = [
  { lens: 'stance', label: 'byStance' },
  { lens: 'license', label: 'byLicense' },
  { lens: 'both', label: 'byBoth' },
]

/** Chooses how the replies are arranged: native radio buttons, so that arrow keys and names come for free. */
export function LensSwitch({ lens, t, onChange }: LensSwitchProps) {
  const name = useId()
  return (
    // Chromium never lets go of a radio button that was in a shadow root, and with it of all it was removed with:
    // unless the group is a form's.
    <form onSubmit={(event) => event.preventDefault()}>
      <fieldset class="switch">
        <legend class="unseen">{t('groupReplies')}</legend>
        {CHOICES.map((choice) => (
          <label key={choice.lens} class="switch-choice">
            <input
              type="radio"
              name={name}
              value={choice.lens}
              checked={choice.lens === lens}
              onChange={() => onChange(choice.lens)}
            />
            <span>{t(choice.label)}</span>
          </label>
        ))}
      </fieldset>
    </form>
  )
}
