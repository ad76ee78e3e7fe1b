import type { ReplyReading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { Avatar } from './Avatar'
import { isFolded } from './find-teaser'
import { Icon } from './Icon'
import { MediaList } from './MediaList'
import { ReplyChips } from './ReplyChips'
import { ReplyFold } from './ReplyFold'
import { ReplyHead } from './ReplyHead'
import { ReplyText } from './ReplyText'

interface ReplyCardProps {
  reply: ReplyReading
  /** Whether an earlier reading did not have it. */
  fresh: boolean
  /** The options it takes in the poll's words, those left out that the surroundings say already. */
  stanceTitles: readonly string[]
  /** Whom it answers, where that is another reply of the thread. */
  parentHandle: string | null
  /** Whether the reader opened its warning or filter. */
  revealed: boolean
  onReveal(): void
  /** Whether a long text is shown to its end. */
  whole: boolean
  onWhole(): void
  t: Translate
  now: Date
}

/** One reply: who, when, what, and what was read from it. */
export function ReplyCard(props: ReplyCardProps) {
  const { reply, fresh, stanceTitles, parentHandle, revealed, onReveal, whole, onWhole, t, now } = props
  const { post } = reply
  const folded = isFolded(post)
  return (
    <>
      <Avatar key={post.author.avatarUrl} person={post.author} />
      <div class="reply-main">
        <ReplyHead post={post} fresh={fresh} t={t} now={now} />
        {parentHandle !== null && (
          <p class="parent">
            <Icon name="reply" />
            <bdi>{t('inReplyTo', `@${parentHandle}`)}</bdi>
          </p>
        )}
        {folded && <ReplyFold post={post} open={revealed} onToggle={onReveal} t={t} />}
        {(!folded || revealed) && (
          <>
            <ReplyText reply={reply} whole={whole} onWhole={onWhole} t={t} />
            <MediaList media={post.media} language={post.language} t={t} />
            <ReplyChips reply={reply} stanceTitles={stanceTitles} t={t} />
          </>
        )}
      </div>
    </>
  )
}
