import type { Person } from '../lib/model/post'
import type { Translate } from '../lib/translate'
import { isolate } from '../lib/wording/isolate'
import { EmojiText } from './EmojiText'
import { Icon } from './Icon'

interface PersonFoldProps {
  /** How many further replies fold behind it. */
  more: number
  person: Person
  expanded: boolean
  onToggle(): void
  t: Translate
}

/** Folds and unfolds the other replies of a person in the same list. */
export function PersonFold({ more, person, expanded, onToggle, t }: PersonFoldProps) {
  return (
    <button type="button" class="button button-quiet person-fold" aria-expanded={expanded} onClick={onToggle}>
      <Icon name="chevron" />
      <span>
        <EmojiText text={t.count('moreByPerson', more, isolate(person.name))} emojis={person.emojis} />
      </span>
    </button>
  )
}
