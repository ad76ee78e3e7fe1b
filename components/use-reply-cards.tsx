import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { CorrectionChange } from '../lib/model/correction'
import type { FindLocalAddress } from '../lib/model/local-page'
import type { Reading, ReplyReading } from '../lib/model/reading'
import type { PanelView } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { cardKey } from './group-key'
import type { Group } from './list-groups'
import { ReplyCard } from './ReplyCard'
import { ReplyCorrection } from './ReplyCorrection'
import { toggleItem } from './toggle-item'

/** What every list of replies needs. */
export interface ReplyListContext {
  reading: Reading
  view: PanelView
  /** Ids of the posts that an earlier reading did not have. */
  fresh: readonly string[]
  findAddress: FindLocalAddress
  t: Translate
  now: Date
  onView(change: Partial<PanelView>): void
  /** @see `PollReasonsProps.onCorrect`; `null` while replies are still coming. */
  onCorrect: ((postId: string, change: CorrectionChange | null) => void) | null
}

/** Makes the card of a group's reply, by its index there. */
export type RenderReply = (group: Group, index: number) => VNode | null

/** How replies are shown as cards, wherever they are listed. */
export function useReplyCards(context: ReplyListContext): RenderReply {
  const { reading, view, fresh, findAddress, t, now, onView, onCorrect } = context
  const posts = useMemo(() => new Map(reading.replies.map(({ post }) => [post.id, post])), [reading])
  return (group, index) => {
    const reply = group.replies[index]
    if (!reply) return null
    const { post } = reply
    const key = cardKey(group.key, post.id)
    return (
      <ReplyCard
        reply={reply}
        fresh={fresh.includes(post.id)}
        stanceTitles={listOtherTitles(reading, reply, group)}
        parent={posts.get(post.inReplyToId ?? '') ?? null}
        counted={view.filter.order === 'popular'}
        emojis={reading.thread.poll.emojis}
        revealed={view.revealedPosts.includes(post.id)}
        onReveal={() => onView({ revealedPosts: toggleItem(view.revealedPosts, post.id) })}
        whole={view.wholePosts.includes(post.id)}
        onWhole={() => onView({ wholePosts: [...view.wholePosts, post.id] })}
        findAddress={findAddress}
        correction={
          <ReplyCorrection
            reply={reply}
            poll={reading.thread.poll}
            correcting={view.correcting?.card === key ? view.correcting : null}
            onCorrecting={(correcting) => onView({ correcting: correcting && { ...correcting, card: key } })}
            onCorrect={onCorrect}
            t={t}
          />
        }
        t={t}
        now={now}
      />
    )
  }
}

/** The options that a reply takes beside the one whose group it stands in. */
function listOtherTitles({ thread }: Reading, { stance }: ReplyReading, group: Group): string[] {
  return stance.options
    .filter((option) => option !== group.option)
    .flatMap((option) => thread.poll.options[option]?.title ?? [])
}
