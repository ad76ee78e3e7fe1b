import { type RefObject, useEffect } from 'react'
import type { Status } from '../api/entities'
import { me } from './initial-state'
import { actOn, draftReply } from './post-actions'
import { navigate } from './router'

const POSTS = '.item-list .focusable, .scrollable > div > .focusable'

function isTyping(event: KeyboardEvent): boolean {
  const { localName } = event.target as Element
  if (event.defaultPrevented || ['input', 'textarea', 'select'].includes(localName)) return true
  return event.key === 'Enter' && ['a', 'button'].includes(localName)
}

/** Acts on a key and keeps a record of it; `true` if the key means something. */
function act(event: KeyboardEvent, actions: Record<string, () => void>): boolean {
  const action = actions[event.key]
  if (isTyping(event) || event.ctrlKey || event.metaKey || !action) return false
  window.__hotkeys.push(event.key)
  event.preventDefault()
  action()
  return true
}

/** Listens on the document, as 4.5 and later do. @returns how to stop */
export function watchHotkeys(): () => void {
  let afterG = false
  const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()
  const step = (by: number) => {
    const posts = [...document.querySelectorAll<HTMLElement>(POSTS)]
    const current = posts.findIndex((post) => post.contains(document.activeElement))
    posts[Math.max(0, current + by)]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (afterG && !isTyping(event)) {
      afterG = false
      const path = { h: '/home', l: '/public/local', t: '/public', n: '/notifications', b: '/bookmarks' }[
        event.key
      ]
      if (path) {
        window.__hotkeys.push(`g ${event.key}`)
        navigate(path)
        return
      }
    }
    const digits = Object.fromEntries(
      [...'123456789'].map((digit) => [digit, () => step(Number(digit) === 1 ? -999 : 0)]),
    )
    act(event, {
      n: () => focus('.autosuggest-textarea__textarea'),
      s: () => focus('.search__input'),
      '/': () => focus('.search__input'),
      '?': () => document.body.classList.toggle('keyboard-shortcuts-shown'),
      j: () => step(1),
      k: () => step(-1),
      Backspace: () => history.back(),
      g: () => {
        afterG = true
      },
      ...digits,
    })
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

/** Listens on one post's wrapper. */
export function usePostHotkeys(wrapper: RefObject<HTMLElement | null>, status: Status | undefined) {
  useEffect(() => {
    const element = wrapper.current
    if (!element || !status) return
    const open = () => navigate(`/@${status.account.acct}/${status.id}`)
    const onKeyDown = (event: KeyboardEvent) => {
      const acted = act(event, {
        r: () => draftReply(status),
        f: () => actOn(status, 'favourite'),
        b: () => actOn(status, 'reblog'),
        m: () => me && draftReply(status),
        o: open,
        Enter: open,
        p: () => navigate(`/@${status.account.acct}`),
        x: () => {},
        h: () => {},
        e: () => {},
      })
      if (acted) event.stopPropagation()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [wrapper, status])
}
