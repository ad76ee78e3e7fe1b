import type { Person } from '../lib/model/post'
import type { Translate } from '../lib/translate'
import { EmojiText } from './EmojiText'
import { Icon } from './Icon'

/** A name may run against the sentence: the isolates keep it from turning the rest. */
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

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
        <EmojiText
          text={t.count('moreByPerson', more, `${FIRST_STRONG_ISOLATE}${person.name}${POP_ISOLATE}`)}
          emojis={person.emojis}
        />
      </span>
    </button>
  )
}
