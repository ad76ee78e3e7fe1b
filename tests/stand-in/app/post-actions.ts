import type { Status } from '../api/entities'
import { api } from './api-client'
import { me } from './initial-state'
import { keepStatuses } from './store'

/** What the buttons below a post do. */
export type PostAction = 'reply' | 'reblog' | 'favourite' | 'bookmark'

/** Does it, or undoes it; signed out nothing happens but for the reply's draft. */
export function actOn(status: Status, action: PostAction) {
  if (action === 'reply') {
    draftReply(status)
    return
  }
  if (!me) return
  const done = { reblog: status.reblogged, favourite: status.favourited, bookmark: status.bookmarked }[action]
  api<Status>(`/api/v1/statuses/${status.id}/${done ? `un${action}` : action}`, {}).then(
    (next) => keepStatuses([next]),
    () => {},
  )
}

/** Puts the author's handle into the composer. */
export function draftReply(status: Status) {
  const composer = document.querySelector<HTMLTextAreaElement>('.autosuggest-textarea__textarea')
  if (!composer) return
  composer.value = `@${status.account.acct} `
  composer.focus()
}
