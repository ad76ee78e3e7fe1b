import { useMemo } from 'preact/hooks'
import type { Reading, ReplyReading } from '../lib/model/reading'
import type { PanelView } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { type Group, listGroups } from './list-groups'
import { ReplyCard } from './ReplyCard'
import { ReplyGroup } from './ReplyGroup'
import { toggleItem } from './toggle-item'

interface ReplyGroupsProps {
  reading: Reading
  view: PanelView
  /** Ids of the posts that an earlier reading did not have. */
  fresh: readonly string[]
  t: Translate
  now: Date
  onView(change: Partial<PanelView>): void
}

/** The replies under the stances or licenses they were read as, the poll author's own apart at the end. */
export function ReplyGroups({ reading, view, fresh, t, now, onView }: ReplyGroupsProps) {
  const groups = useMemo(() => listGroups(reading, view.lens), [reading, view.lens])
  const handles = useMemo(
    () => new Map(reading.replies.map(({ post }) => [post.id, post.author.handle])),
    [reading],
  )
  const renderReply = (group: Group, index: number) => {
    const reply = group.replies[index]
    if (!reply) return null
    const { post } = reply
    return (
      <ReplyCard
        reply={reply}
        fresh={fresh.includes(post.id)}
        stanceTitles={listOtherTitles(reading, reply, group)}
        parentHandle={post.inReplyToId === null ? null : (handles.get(post.inReplyToId) ?? null)}
        revealed={view.revealedPosts.includes(post.id)}
        onReveal={() => onView({ revealedPosts: toggleItem(view.revealedPosts, post.id) })}
        whole={view.wholePosts.includes(post.id)}
        onWhole={() => onView({ wholePosts: [...view.wholePosts, post.id] })}
        t={t}
        now={now}
      />
    )
  }
  return (
    <div class="groups">
      {groups.map((group) => (
        <ReplyGroup
          key={group.key}
          group={group}
          expanded={view.expandedGroups.includes(group.key)}
          onToggle={() => onView({ expandedGroups: toggleItem(view.expandedGroups, group.key) })}
          pages={view.pages[group.key] ?? 1}
          onMore={() => onView({ pages: { ...view.pages, [group.key]: (view.pages[group.key] ?? 1) + 1 } })}
          renderReply={(index) => renderReply(group, index)}
          t={t}
        />
      ))}
    </div>
  )
}

/** The options that a reply takes beside the one whose group it stands in. */
function listOtherTitles({ thread }: Reading, { stance }: ReplyReading, group: Group): string[] {
  return stance.options
    .filter((option) => option !== group.option)
    .flatMap((option) => thread.poll.options[option]?.title ?? [])
}
