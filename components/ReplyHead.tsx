import type { FindLocalAddress } from '../lib/model/local-page'
import type { ReplyReading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { nameLanguage } from '../lib/wording/language-name'
import { EmojiText } from './EmojiText'
import { Icon, type IconName } from './Icon'
import { formatFullTime, formatRelativeTime } from './relative-time'
import { WebLink } from './WebLink'

interface ReplyHeadProps {
  reply: ReplyReading
  /** Whether an earlier reading did not have it. */
  fresh: boolean
  /** Whether its boosts and favourites are told. */
  counted: boolean
  findAddress: FindLocalAddress
  t: Translate
  now: Date
}

/**
 * Who wrote a reply, when, and in which language where that is not the reader's; the time links to the reply.
 *
 * Both links lead to the browsed server, where the reader may be signed in and can answer.
 */
export function ReplyHead({ reply, fresh, counted, findAddress, t, now }: ReplyHeadProps) {
  const { author, id, url, createdAt, editedAt, visibility, boostsCount, favouritesCount } = reply.post
  const profile = findAddress({ kind: 'person', handle: author.handle })
  const page = findAddress({ kind: 'post', id, handle: author.handle })
  const language = reply.language.code
  return (
    <div class="reply-head">
      <WebLink class="author" url={profile ?? author.url}>
        <bdi class="name">
          <EmojiText text={author.name} emojis={author.emojis} />
        </bdi>{' '}
        <bdi class="handle">@{author.handle}</bdi>
      </WebLink>
      {fresh && <span class="tag tag-fresh">{t('fresh')}</span>}
      {author.bot && <span class="tag">{t('bot')}</span>}
      <span class="reply-when">
        {counted && boostsCount > 0 && (
          <Count icon="boost" shown={boostsCount} name={t.count('boostCount', boostsCount)} t={t} />
        )}
        {counted && favouritesCount > 0 && (
          <Count
            icon="star"
            shown={favouritesCount}
            name={t.count('favouriteCount', favouritesCount)}
            t={t}
          />
        )}
        {(visibility === 'private' || visibility === 'direct') && (
          <span class="tag">
            <Icon name="lock" />
            {t(visibility === 'private' ? 'followersOnly' : 'privateMention')}
          </span>
        )}
        {language !== null && language !== new Intl.Locale(t.locale).language && (
          <span class="tag">{nameLanguage(language, t.locale)}</span>
        )}
        <WebLink class="time" url={page ?? url}>
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

interface CountProps {
  icon: IconName
  shown: number
  /** With its number, for screen readers. */
  name: string
  t: Translate
}

function Count({ icon, shown, name, t }: CountProps) {
  return (
    <span class="count">
      <Icon name={icon} />
      <span class="unseen">{name}</span>
      <span aria-hidden="true">{shown.toLocaleString(t.locale)}</span>
    </span>
  )
}
