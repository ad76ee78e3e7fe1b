import type { Media } from '../lib/model/post'
import type { Translate } from '../lib/translate'
import { describeMedia } from '../lib/wording/media-text'
import { Icon } from './Icon'

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
      {media.map((attachment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a post's attachments keep their order, and two may be alike.
        <li key={index}>
          <Icon name="image" />
          <span dir="auto" lang={attachment.description === null ? undefined : (language ?? '')}>
            {describeMedia(attachment, t)}
          </span>
        </li>
      ))}
    </ul>
  )
}
