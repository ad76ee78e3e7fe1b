import { type RefObject, useEffect } from 'react'
import type { Status } from '../api/entities'
import { isOld, me } from './initial-state'
import { actOn, draftReply } from './post-actions'
import { navigate } from './router'

const POSTS = '.item-list .focusable, .scrollable > div > .focusable'

/** What keys mean, by their names: `j`, `Backspace`, `Alt+n`. */
type Keymap = Readonly<Record<string, () => void>>

function isTyping(event: KeyboardEvent): boolean {
  const { localName } = event.target as Element
  if (event.defaultPrevented || ['input', 'textarea', 'select'].includes(localName)) return true
  return event.key === 'Enter' && ['a', 'button'].includes(localName)
}

/**
 * Listens as the imitated version does: 4.5 and later by `keydown`, taking a capital for its small letter; earlier
 * ones by Mousetrap, which hears of characters by `keypress` and of all other keys by `keydown`.
 *
 * @param onKey given a key's name, answers whether it meant something
 * @returns how to stop
 */
function listen(target: EventTarget, onKey: (name: string) => boolean): () => void {
  const onEvent = (event: Event) => {
    const { type, key, altKey, ctrlKey, metaKey } = event as KeyboardEvent
    const isCharacter = key.length === 1 && !altKey
    if (isOld && isCharacter !== (type === 'keypress')) return
    if (isTyping(event as KeyboardEvent) || ctrlKey || metaKey) return
    const name = key.length === 1 && !isOld ? key.toLowerCase() : key
    if (!onKey(altKey ? `Alt+${name}` : name)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const types = isOld ? ['keydown', 'keypress'] : ['keydown']
  for (const type of types) target.addEventListener(type, onEvent)
  return () => {
    for (const type of types) target.removeEventListener(type, onEvent)
  }
}

/** Acts on a key and keeps a record of it. */
function act(keymap: Keymap, name: string): boolean {
  const action = keymap[name]
  if (!action) return false
  window.__hotkeys.push(name)
  action()
  return true
}

/** Listens to the whole page: on the document since 4.5, on the window before. @returns how to stop */
export function watchHotkeys(): () => void {
  const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()
  const step = (by: number) => {
    const posts = [...document.querySelectorAll<HTMLElement>(POSTS)]
    const current = posts.findIndex((post) => post.contains(document.activeElement))
    posts[Math.max(0, current + by)]?.focus()
  }
  let afterG = false
  const goTo = (path: string) => () => navigate(path)
  const places: Keymap = {
    h: goTo('/home'),
    l: goTo('/public/local'),
    t: goTo('/public'),
    n: goTo('/notifications'),
    b: goTo('/bookmarks'),
  }
  const keymap: Keymap = {
    n: () => focus('.autosuggest-textarea__textarea'),
    'Alt+n': () => focus('.autosuggest-textarea__textarea'),
    'Alt+x': () => {},
    s: () => focus('.search__input'),
    '/': () => focus('.search__input'),
    '?': () => document.body.classList.toggle('keyboard-shortcuts-shown'),
    j: () => step(1),
    k: () => step(-1),
    Backspace: () => history.back(),
    g: () => {
      afterG = true
    },
    ...Object.fromEntries([...'123456789'].map((digit) => [digit, () => step(digit === '1' ? -999 : 0)])),
    ...(isOld
      ? { ArrowDown: () => step(1), ArrowUp: () => step(-1) }
      : { l: () => {}, '0': () => {}, 'Alt+PageUp': () => {}, 'Alt+PageDown': () => {} }),
  }
  return listen(isOld ? window : document, (name) => {
    const place = afterG ? places[name] : undefined
    afterG = false
    if (!place) return act(keymap, name)
    window.__hotkeys.push(`g ${name}`)
    place()
    return true
  })
}

/** Listens on one post's wrapper. */
export function usePostHotkeys(wrapper: RefObject<HTMLElement | null>, status: Status | undefined) {
  useEffect(() => {
    const element = wrapper.current
    if (!element || !status) return
    const open = () => navigate(`/@${status.account.acct}/${status.id}`)
    const keymap: Keymap = {
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
      ...(isOld ? {} : { t: () => {}, q: () => draftReply(status) }),
    }
    return listen(element, (name) => act(keymap, name))
  }, [wrapper, status])
}
