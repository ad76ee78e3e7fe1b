/** @jsxImportSource react */
import type { Status } from '../api/entities'
import { isGlitch } from './initial-state'
import { TimeLink } from './PostLink'
import { actOn } from './post-actions'

/** The buttons below a post. */
export function ActionBar({ status, className }: { status: Status; className: string }) {
  const buttons = [
    ['reply', '↩', status.replies_count, false],
    ['reblog', '⟲', status.reblogs_count, status.reblogged],
    ['favourite', '★', status.favourites_count, status.favourited],
    ['bookmark', '⚑', null, status.bookmarked],
  ] as const
  return (
    <div className={className}>
      {buttons.map(([action, icon, count, active]) => (
        <div key={action} className="status__action-bar__button-wrapper">
          <button
            type="button"
            className={`icon-button status__action-bar__button ${action}-icon${active ? ' active activate' : ''}`}
            aria-label={action}
            aria-pressed={active ?? false}
            onClick={() => actOn(status, action)}
          >
            <span aria-hidden="true">{icon}</span>
            {count !== null && <span className="icon-button__counter">{count}</span>}
          </button>
        </div>
      ))}
      {isGlitch && className === 'status__action-bar' && (
        <TimeLink status={status} className="status__relative-time" />
      )}
    </div>
  )
}
