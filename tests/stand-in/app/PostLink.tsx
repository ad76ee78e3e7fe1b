/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react'
import type { Account, Status } from '../api/entities'
import { isGlitch, isOld } from './initial-state'
import { EmojiText } from './PostText'
import { navigate } from './router'

/** The app's own path of a post. */
export const postPath = ({ account, id }: Status) => `/@${account.acct}/${id}`

/** A link within the app; its clicks never load a page. */
export function AppLink(props: { to: string; className: string; children: ReactNode; title?: string }) {
  const { to, children, ...attributes } = props
  const onClick = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
    navigate(to)
  }
  return (
    <a href={to} onClick={onClick} {...attributes}>
      {children}
    </a>
  )
}

/** A post's time, leading to the post: glitch links the server the post comes from, by its id there. */
export function TimeLink({ status, className }: { status: Status; className: string }) {
  const time = (
    <time dateTime={status.created_at} title={new Date(status.created_at).toLocaleString()}>
      {formatTime(status.created_at, className.includes('detailed'))}
    </time>
  )
  if (!isGlitch)
    return (
      <AppLink to={postPath(status)} className={className}>
        {time}
      </AppLink>
    )
  return (
    <a className={className} href={status.url} target="_blank" rel="noopener noreferrer">
      {time}
    </a>
  )
}

/** The link to a profile that holds an author's picture and name. */
export function AuthorLink({ account, className }: { account: Account; className: string }) {
  const shared = {
    className: isGlitch ? `${className} permalink` : className,
    title: `@${account.acct}`,
    'data-hover-card-account': account.id,
    // Since 4.6 the account's id sits here: a trap for whoever looks for any data-id.
    ...(isOld ? {} : { 'data-id': account.id }),
  }
  const body = (
    <>
      <div className="status__avatar">
        <div className="account__avatar">
          <img src={account.avatar} alt="" />
        </div>
      </div>
      <DisplayName account={account} />
    </>
  )
  if (isGlitch)
    return (
      <a href={account.url} target="_blank" rel="noopener noreferrer" {...shared}>
        {body}
      </a>
    )
  return (
    <AppLink to={`/@${account.acct}`} {...shared}>
      {body}
    </AppLink>
  )
}

/** A name over a handle. */
export function DisplayName({ account }: { account: Account }) {
  return (
    <span className="display-name">
      <bdi>
        <strong className="display-name__html">
          <EmojiText text={account.display_name || account.username} emojis={account.emojis} />
        </strong>
      </bdi>
      <span className="display-name__account">@{account.acct}</span>
    </span>
  )
}

function formatTime(iso: string, long: boolean): string {
  const date = new Date(iso)
  return long
    ? date.toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })
    : date.toLocaleDateString('en', { day: 'numeric', month: 'short' })
}
