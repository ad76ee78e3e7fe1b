/** @jsxImportSource react */
import { useRef } from 'react'
import { ActionBar } from './ActionBar'
import { usePostHotkeys } from './hotkeys'
import { AppLink, AuthorLink, postPath, TimeLink } from './PostLink'
import { StatusBody } from './StatusBody'
import { getStatus } from './store'

/** The post a thread page is about; as in Mastodon it carries no `data-id`. */
export function DetailedStatus({ id }: { id: string }) {
  const wrapper = useRef<HTMLDivElement>(null)
  const status = getStatus(id)
  usePostHotkeys(wrapper, status)
  if (!status) return null
  return (
    <div
      className={`focusable detailed-status__wrapper detailed-status__wrapper-${status.visibility}`}
      ref={wrapper}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the element Mastodon renders.
      tabIndex={0}
    >
      <div
        // Its own key even where the wrapper is used again for the next thread.
        key={id}
        className={status.quote ? 'detailed-status status--has-quote' : 'detailed-status'}
      >
        <AuthorLink account={status.account} className="detailed-status__display-name" />
        <StatusBody status={status} />
        <div className="detailed-status__meta">
          <div className="detailed-status__meta__line">
            <TimeLink status={status} className="detailed-status__datetime" />
            {status.edited_at && ' · Edited'}
          </div>
          {status.visibility !== 'private' && status.visibility !== 'direct' && (
            <div className="detailed-status__meta__line">
              <AppLink to={`${postPath(status)}/reblogs`} className="detailed-status__link">
                {status.reblogs_count} boosts
              </AppLink>
              <AppLink to={`${postPath(status)}/favourites`} className="detailed-status__link">
                {status.favourites_count} favorites
              </AppLink>
            </div>
          )}
        </div>
      </div>
      <ActionBar status={status} className="detailed-status__action-bar" />
    </div>
  )
}
