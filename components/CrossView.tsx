import { useMemo } from 'preact/hooks'
import type { LicenseId } from '../lib/model/license-id'
import type { ReplyFilter } from '../lib/panel-state'
import { nameLicense } from '../lib/wording/name-license'
import { buildCrossTable, type CrossCell, type CrossRow } from './build-cross-table'
import { CrossTable } from './CrossTable'
import { EmojiText } from './EmojiText'
import { createMatcher, filterReplies } from './filter-replies'
import type { Group } from './list-groups'
import { getListView } from './list-view'
import { ReplyList } from './ReplyList'
import { type ReplyListContext, useReplyCards } from './use-reply-cards'
import { useUniqueId } from './use-unique-id'

/** The table of licenses and stances, and the replies of the cell that is open. */
export function CrossView(context: ReplyListContext) {
  const { reading, view, t, onView } = context
  const listId = useUniqueId()
  const renderReply = useReplyCards(context)
  const { cell, filter } = view
  const rows = useMemo(() => buildCrossTable(reading, createMatcher(filter)), [reading, filter])
  const group = useMemo(() => findGroup(rows, cell, filter), [rows, cell, filter])
  const { options, emojis } = reading.thread.poll
  return (
    <div class="groups">
      <CrossTable
        reading={reading}
        rows={rows}
        open={group?.key ?? null}
        listId={listId}
        onCell={(cell) => onView({ cell })}
        t={t}
      />
      <div id={listId}>
        {group && (
          <>
            <h3 class="cross-open">
              <bdi>{group.license && nameLicense(group.license, t)}</bdi>
              <span aria-hidden="true"> × </span>
              <span class="unseen">{t('pause')} </span>
              <bdi>
                {group.option === null ? (
                  t('noStance')
                ) : (
                  <EmojiText text={options[group.option]?.title ?? ''} emojis={emojis} />
                )}
              </bdi>
              <span class="unseen">, </span>
              <span class="group-counts">{t.count('replyCount', group.replies.length)}</span>
            </h3>
            <ReplyList
              key={group.key}
              {...getListView(group, context)}
              replies={group.replies}
              renderReply={(index) => renderReply(group, index)}
              t={t}
            />
          </>
        )}
      </div>
    </div>
  )
}

/** The open cell as a group, `null` where none is open or nobody is in it. */
function findGroup(rows: readonly CrossRow[], open: string | null, filter: ReplyFilter): Group | null {
  for (const { license, name, cells } of rows) {
    const found = cells.find(({ key, people }) => key === open && people > 0)
    if (found) return toGroup(license, name, { ...found, replies: filterReplies(found.replies, filter) })
  }
  return null
}

function toGroup(license: LicenseId, name: string, { key, option, people, replies }: CrossCell): Group {
  return {
    key,
    kind: 'license',
    title: name,
    people,
    option,
    license,
    verdicts: null,
    terms: [],
    representatives: [],
    replies,
    all: replies.length,
  }
}
