import { useId } from 'preact/hooks'
import type { Grouping } from '../lib/panel-state'
import type { MessageKey, Translate } from '../lib/translate'

interface GroupingSwitchProps {
  grouping: Grouping
  t: Translate
  onChange(grouping: Grouping): void
}

const CHOICES: readonly { grouping: Grouping; label: MessageKey }[] = [
  { grouping: 'stance', label: 'byStance' },
  { grouping: 'license', label: 'byLicense' },
]

/** Chooses how the replies are arranged: native radio buttons, so that arrow keys and names come for free. */
export function GroupingSwitch({ grouping, t, onChange }: GroupingSwitchProps) {
  const name = useId()
  return (
    <fieldset class="switch">
      <legend class="unseen">{t('groupReplies')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice.grouping} class="switch-choice">
          <input
            type="radio"
            name={name}
            value={choice.grouping}
            checked={choice.grouping === grouping}
            onChange={() => onChange(choice.grouping)}
          />
          <span>{t(choice.label)}</span>
        </label>
      ))}
    </fieldset>
  )
}
