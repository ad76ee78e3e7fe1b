import type { Post } from '../lib/model/post'
import type { Translate } from '../lib/translate'
import { EmojiText } from './EmojiText'
import { findLine, isFolded } from './find-teaser'
import { Icon } from './Icon'

interface ParentLineProps {
  /** What the reply answers. */
  parent: Post
  t: Translate
}

/** Whom a reply answers, and how that one begins, as far as no warning or filter folds it. */
export function ParentLine({ parent, t }: ParentLineProps) {
  const line = isFolded(parent) ? '' : findLine(parent)
  return (
    <p class="parent">
      <Icon name="reply" />
      <bdi class="parent-who">{t('inReplyTo', `@${parent.author.handle}`)}</bdi>
      {line !== '' && (
        <span class="parent-line" dir="auto" lang={parent.language ?? ''}>
          <EmojiText text={line} emojis={parent.emojis} />
        </span>
      )}
    </p>
  )
}
