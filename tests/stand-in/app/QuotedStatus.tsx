/** @jsxImportSource react */
import type { Status } from '../api/entities'
import { isOld } from './initial-state'
import { AuthorLink, postPath, TimeLink } from './PostLink'
import { navigate } from './router'
import { StatusBody } from './StatusBody'
import { getStatus } from './store'

/** A post inside another, without buttons of its own; shown since 4.4. */
export function QuotedStatus({ quote }: { quote: NonNullable<Status['quote']> }) {
  if (isOld) return null
  const status = quote.quoted_status && (getStatus(quote.quoted_status.id) ?? quote.quoted_status)
  if (!status)
    return (
      <div className="status__quote status__quote--error">
        <div>This post cannot be shown.</div>
      </div>
    )
  return (
    <div className="status__quote">
      <div>
        <div className="status__wrapper status__wrapper-public">
          <div className={`status status-${status.visibility} status--is-quote`} data-id={status.id}>
            <div className="status__info">
              <TimeLink status={status} className="status__relative-time" />
              <AuthorLink account={status.account} className="status__display-name" />
            </div>
            <StatusBody status={{ ...status, quote: null }} onOpen={() => navigate(postPath(status))} />
          </div>
        </div>
      </div>
    </div>
  )
}
