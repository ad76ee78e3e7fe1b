/** @jsxImportSource react */
import { useRef } from 'react'
import { ActionBar } from './ActionBar'
import { usePostHotkeys } from './hotkeys'
import { isGlitch } from './initial-state'
import { AppLink, AuthorLink, postPath, TimeLink } from './PostLink'
import { navigate } from './router'
import { StatusBody } from './StatusBody'
import { getStatus } from './store'

/** How a post stands among others. */
export interface StatusPlace {
  /** Off-screen in a virtualised list: only its words are left. */
  hidden?: boolean
  /** Set for a reply in a thread: whether the post above is the one it answers. */
  inThread?: 'first' | 'connected'
}

/** One post of a list, a boost included; `id` is the wrapper's where it is a boost. */
export function Status({ id, hidden = false, inThread }: { id: string } & StatusPlace) {
  const wrapper = useRef<HTMLDivElement>(null)
  const outer = getStatus(id)
  const status = outer?.reblog ? (getStatus(outer.reblog.id) ?? outer.reblog) : outer
  usePostHotkeys(wrapper, hidden ? undefined : status)
  if (!outer || !status) return null

  if (hidden)
    return (
      <div className={isGlitch ? 'status focusable' : 'status__wrapper focusable'} tabIndex={-1}>
        <span>{status.account.display_name}</span>
        <span>{status.content}</span>
      </div>
    )

  const open = () => navigate(postPath(status))
  const wrapperClasses = [
    'status__wrapper',
    `status__wrapper-${status.visibility}`,
    status.in_reply_to_id && 'status__wrapper-reply',
    inThread && 'status__wrapper-reply--in-thread',
    'focusable',
  ]
  const classes = [
    'status',
    `status-${status.visibility}`,
    status.in_reply_to_id && 'status-reply',
    inThread && 'status--in-thread',
    inThread === 'first' && 'status--first-in-thread',
    status.quote && 'status--has-quote',
  ]
  return (
    <div
      className={wrapperClasses.filter(Boolean).join(' ')}
      ref={wrapper}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the element Mastodon renders.
      tabIndex={0}
      {...(status.account.noindex === false ? {} : { 'data-nosnippet': 'true' })}
    >
      {outer.reblog && <Prepend name={outer.account.display_name} path={`/@${outer.account.acct}`} />}
      <div className={classes.filter(Boolean).join(' ')} data-id={status.id}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: as in Mastodon, the head opens the post. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the hotkeys do. */}
        <div className="status__info" onClick={open}>
          {!isGlitch && <TimeLink status={status} className="status__relative-time" />}
          <AuthorLink account={status.account} className="status__display-name" />
        </div>
        <StatusBody status={status} onOpen={open} />
        <ActionBar status={status} className="status__action-bar" />
      </div>
    </div>
  )
}

function Prepend({ name, path }: { name: string; path: string }) {
  const body = (
    <>
      <div className="status__prepend__icon">⟲</div>
      <span>
        <AppLink to={path} className="status__display-name muted">
          <bdi>
            <strong>{name}</strong>
          </bdi>
        </AppLink>{' '}
        boosted
      </span>
    </>
  )
  return isGlitch ? (
    <aside className="status__prepend">{body}</aside>
  ) : (
    <div className="status__prepend">{body}</div>
  )
}
