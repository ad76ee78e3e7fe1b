import type { Media } from '../lib/model/post'
import type { MessageKey, Translate } from '../lib/translate'
import { Icon } from './Icon'

const LABELS: Readonly<Record<Media['type'], MessageKey>> = {
  image: 'mediaImage',
  gifv: 'mediaGifv',
  video: 'mediaVideo',
  audio: 'mediaAudio',
  unknown: 'mediaUnknown',
}

interface MediaListProps {
  media: readonly Media[]
  /** Of the post: descriptions come in it too. */
  language: string | null
  t: Translate
}

/** What a reply's attachments show, in their author's words; the media are not loaded. */
export function MediaList({ media, language, t }: MediaListProps) {
  if (media.length === 0) return null
  return (
    <ul class="media">
      {media.map(({ type, description }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a post's attachments keep their order, and two may be alike.
        <li key={index}>
          <Icon name="image" />
          <span dir="auto" lang={description === null ? undefined : (language ?? '')}>
            {t(LABELS[type], description ?? t('mediaUndescribed'))}
          </span>
        </li>
      ))}
    </ul>
  )
}
