import type { PageTheme } from './site-adapter'

/** Tag of the element that carries a panel's shadow root. */
export const HOST_TAG = 'poll-reasons'

/**
 * Mastodon listens on `#mastodon`, on each post and on `document`, and takes any key that comes from
 * anything but an input of the light DOM for a hotkey: without this, typing "b" in the panel would
 * boost the post, and a click on a button would open it.
 */
const KEPT_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
] as const

/** A place in the page where a panel can be rendered. */
export interface PanelHost {
  element: HTMLElement
  root: ShadowRoot
}

/** Creates a host that is not in the page yet; its style sheet is shared by all hosts. */
export function createPanelHost(document: Document, styles: CSSStyleSheet): PanelHost {
  const element = document.createElement(HOST_TAG)
  const root = element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [styles]
  for (const type of KEPT_EVENTS)
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true })
  return { element, root }
}

/** Puts a host where it belongs, and leaves it alone where it already follows its anchor. */
export function placePanelHost(element: HTMLElement, anchor: Element): void {
  const follows = anchor.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
  // Not "directly after": another extension may have put something in between, and would fight back.
  if (follows && element.parentNode === anchor.parentNode) return
  anchor.after(element)
  // A poll in a thread's reply is indented past the avatar by a margin that its siblings do not share.
  const { marginInlineStart } = getComputedStyle(anchor)
  element.style.setProperty('margin-inline-start', marginInlineStart, 'important')
}

/** Tells a host's style sheet what the page looks like. */
export function applyTheme(element: HTMLElement, theme: PageTheme): void {
  element.dataset.theme = theme.scheme
  element.dataset.contrast = theme.contrast
  element.dataset.motion = theme.motion
}
