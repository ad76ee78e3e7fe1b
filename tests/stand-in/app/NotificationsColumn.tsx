/** @jsxImportSource react */
import { useEffect, useState } from 'react'
import type { Status as StatusEntity } from '../api/entities'
import { api } from './api-client'
import { Column } from './Column'
import { Status } from './Status'
import { StatusList } from './StatusList'
import { keepStatuses, useStore } from './store'

interface Group {
  group_key: string
  type: string
  status_id: string | null
}

interface GroupedNotifications {
  statuses: StatusEntity[]
  notification_groups: Group[]
}

const HEADINGS: Record<string, string> = {
  poll: 'A poll has ended',
  mention: 'Mention',
  favourite: 'Somebody favorited your post',
}

/** What happened to the reader; each article is named by the group's key, never by a status id. */
export function NotificationsColumn() {
  useStore()
  const [groups, setGroups] = useState<readonly Group[]>([])
  useEffect(() => {
    api<GroupedNotifications>('/api/v2/notifications').then(
      (answer) => {
        keepStatuses(answer.statuses)
        setGroups(answer.notification_groups)
      },
      () => {},
    )
  }, [])
  return (
    <Column title="Notifications">
      <StatusList
        name="notifications"
        ids={groups.map(({ group_key }) => group_key)}
        render={(key, hidden) => {
          const group = groups.find(({ group_key }) => group_key === key)
          if (!group?.status_id) return null
          return (
            <div className={`notification-ungrouped notification-ungrouped--${group.type}`}>
              <div className="notification-ungrouped__header">{HEADINGS[group.type] ?? group.type}</div>
              <Status id={group.status_id} hidden={hidden} />
            </div>
          )
        }}
      />
    </Column>
  )
}
