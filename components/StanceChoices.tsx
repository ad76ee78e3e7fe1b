import { useId } from 'preact/hooks'
import type { Poll } from '../lib/model/poll'
import type { Translate } from '../lib/translate'
import { EmojiText } from './EmojiText'

interface StanceChoicesProps {
  poll: Pick<Poll, 'options' | 'multiple' | 'emojis'>
  /** Those chosen, as indices into the poll's; empty for no clear stance. */
  options: readonly number[]
  onChange(options: readonly number[]): void
  t: Translate
}

/** The poll's options as a choice, of one or, where the poll allows it, of several. */
export function StanceChoices({ poll, options, onChange, t }: StanceChoicesProps) {
  const name = useId()
  const isOnly = !poll.multiple
  // Titles need not be unique: an option is its place.
  const choices = poll.options.map(({ title }, option) => ({ title, option }))
  return (
    <fieldset class="choices">
      <legend>{t(isOnly ? 'correctStance' : 'correctStances')}</legend>
      {choices.map(({ title, option }) => (
        <label key={option} class="choice">
          <input
            type={isOnly ? 'radio' : 'checkbox'}
            name={name}
            checked={options.includes(option)}
            onChange={({ currentTarget }) => {
              const others = isOnly ? [] : options.filter((other) => other !== option)
              onChange(currentTarget.checked ? [...others, option] : others)
            }}
          />
          <bdi>
            <EmojiText text={title} emojis={poll.emojis} />
          </bdi>
        </label>
      ))}
      {isOnly && (
        <label class="choice">
          <input type="radio" name={name} checked={options.length === 0} onChange={() => onChange([])} />
          {t('noStance')}
        </label>
      )}
    </fieldset>
  )
}
