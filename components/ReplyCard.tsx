import type { ComponentChildren } from 'preact'
import type { FindLocalAddress } from '../lib/model/local-page'
import type { CustomEmoji, Post } from '../lib/model/post'
import type { ReplyReading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { Avatar } from './Avatar'
import { isFolded } from './find-teaser'
import { MediaList } from './MediaList'
import { ParentLine } from './ParentLine'
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
  /** What it answers, where that is another reply of the thread. */
  parent: Post | null
  /** Whether its boosts and favourites are told. */
  counted: boolean
  /** The poll's: options' titles may hold them. */
  emojis: readonly CustomEmoji[]
  /** Whether the reader opened its warning or filter. */
  revealed: boolean
  onReveal(): void
  /** Whether a long text is shown to its end. */
  whole: boolean
  onWhole(): void
  findAddress: FindLocalAddress
  /** The way to say that it means something else. */
  correction: ComponentChildren
  t: Translate
  now: Date
}

/** One reply: who, when, what, and what was read from it. */
export function ReplyCard(props: ReplyCardProps) {
  const { reply, fresh, stanceTitles, parent, counted, emojis, revealed, onReveal, whole, onWhole } = props
  const { findAddress, correction, t, now } = props
  const { post } = reply
  const folded = isFolded(post)
  return (
    <>
      <Avatar key={post.author.avatarUrl} person={post.author} />
      <div class="reply-main">
        <ReplyHead reply={reply} fresh={fresh} counted={counted} findAddress={findAddress} t={t} now={now} />
        {parent && <ParentLine parent={parent} t={t} />}
        {folded && <ReplyFold post={post} open={revealed} onToggle={onReveal} t={t} />}
        {(!folded || revealed) && (
          <>
            <ReplyText reply={reply} whole={whole} onWhole={onWhole} findAddress={findAddress} t={t} />
            <MediaList media={post.media} language={post.language} t={t} />
            <div class="reply-foot">
              <ReplyChips reply={reply} stanceTitles={stanceTitles} emojis={emojis} t={t} />
              {correction}
            </div>
          </>
        )}
      </div>
    </>
  )
}
