import { useMemo } from 'preact/hooks'
import { filterGroup } from './filter-group'
import { listGroups } from './list-groups'
import { getListView } from './list-view'
import { ReplyGroup } from './ReplyGroup'
import { toggleItem } from './toggle-item'
import { type ReplyListContext, useReplyCards } from './use-reply-cards'

interface ReplyGroupsProps extends ReplyListContext {
  lens: 'stance' | 'license'
}

/** The replies under the stances or licenses they were read as, the poll author's own apart at the end. */
export function ReplyGroups({ lens, ...context }: ReplyGroupsProps) {
  const { reading, view, t, onView } = context
  const renderReply = useReplyCards(context)
  const all = useMemo(() => listGroups(reading, lens), [reading, lens])
  const groups = useMemo(
    () => all.flatMap((group) => filterGroup(group, view.filter) ?? []),
    [all, view.filter],
  )
  return (
    <div class="groups">
      {groups.map((group) => (
        <ReplyGroup
          key={group.key}
          group={group}
          emojis={reading.thread.poll.emojis}
          expanded={view.expandedGroups.includes(group.key)}
          onToggle={() => onView({ expandedGroups: toggleItem(view.expandedGroups, group.key) })}
          list={getListView(group, context)}
          renderReply={(index) => renderReply(group, index)}
          t={t}
        />
      ))}
    </div>
  )
}
