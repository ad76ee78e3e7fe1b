import type { Media } from '../model/post'
import type { MessageKey, Translate } from '../translate'

const LABELS: Readonly<Record<Media['type'], MessageKey>> = {
  image: 'mediaImage',
  gifv: 'mediaGifv',
  video: 'mediaVideo',
  audio: 'mediaAudio',
  unknown: 'mediaUnknown',
}

/** What an attachment shows, in its author's words: "Image: a heron on a roof". */
export function describeMedia({ type, description }: Media, t: Translate): string {
  return t(LABELS[type], description ?? t('mediaUndescribed'))
}
