import type { Post } from '../lib/model/post'
import type { Translate } from '../lib/translate'
import { Icon } from './Icon'
import { formatFullTime, formatRelativeTime } from './relative-time'
import { WebLink } from './WebLink'

interface ReplyHeadProps {
  post: Post
  /** Whether an earlier reading did not have it. */
  fresh: boolean
  t: Translate
  now: Date
}

/** Who wrote a reply and when; the time links to the reply itself. */
export function ReplyHead({ post, fresh, t, now }: ReplyHeadProps) {
  const { author, createdAt, editedAt, visibility } = post
  return (
    <div class="reply-head">
      <WebLink class="author" url={author.url}>
        <bdi class="name">{author.name}</bdi> <bdi class="handle">@{author.handle}</bdi>
      </WebLink>
      {fresh && <span class="tag tag-fresh">{t('fresh')}</span>}
      {author.bot && <span class="tag">{t('bot')}</span>}
      <span class="reply-when">
        {(visibility === 'private' || visibility === 'direct') && (
          <span class="tag">
            <Icon name="lock" />
            {t(visibility === 'private' ? 'followersOnly' : 'privateMention')}
          </span>
        )}
        <WebLink class="time" url={post.url}>
          <time dateTime={createdAt} title={formatFullTime(createdAt, t.locale)}>
            {formatRelativeTime(createdAt, now, t.locale)}
          </time>
        </WebLink>
        {editedAt !== null && (
          <span title={formatFullTime(editedAt, t.locale)}>
            <span aria-hidden="true"> · </span>
            {t('edited')}
          </span>
        )}
      </span>
    </div>
  )
}
