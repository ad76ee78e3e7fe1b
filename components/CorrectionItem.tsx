import type { Correction } from '../lib/model/correction'
import type { Translate } from '../lib/translate'
import { describeChange } from '../lib/wording/change-text'
import { joinSentences } from '../lib/wording/join-sentences'
import { formatFullTime } from './relative-time'
import { useUniqueId } from './use-unique-id'
import { WebLink } from './WebLink'

interface CorrectionItemProps {
  correction: Correction
  onDelete(): void
  t: Translate
}

/** One correction: of which reply, what it says, since when, and the button that deletes it. */
export function CorrectionItem({ correction, onDelete, t }: CorrectionItemProps) {
  const { uri, url, changedAt } = correction
  const linkId = useUniqueId()
  const buttonId = useUniqueId()
  return (
    <li class="options-item">
      <div class="options-words">
        <p id={linkId} dir="ltr">
          {url === null ? uri : <WebLink url={url}>{url}</WebLink>}
        </p>
        <p>{joinSentences(describeChange(correction, t), t)}</p>
        <p class="options-when">
          <time dateTime={changedAt}>{t('optionsChanged', formatFullTime(changedAt, t.locale))}</time>
        </p>
      </div>
      <button type="button" id={buttonId} aria-labelledby={`${buttonId} ${linkId}`} onClick={onDelete}>
        {t('optionsDelete')}
      </button>
    </li>
  )
}
