import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PollReasons } from '../../components/PollReasons'
import sheetText from '../../components/panel.css?inline'
import { mastodonWeb } from '../../lib/sites/mastodon-web'
import { applyTheme, createPanelHost, placePanelHost } from '../../lib/sites/panel-host'
import { followTextSize } from '../../lib/sites/text-size'
import { MASTODON_PAGES } from '../sites/mastodon-pages'
import { mountPanel } from './mount-panel'

/** A page's look, as far as the panel may take it: its typeface. */
const CLEAN = 'body { margin: 0; font: 13px/18px serif; background: #fff }'

/** What a page's own style sheet, a server's custom CSS or another extension may do. */
const HOSTILE: readonly string[] = [
  '* { all: revert !important; font: 40px serif !important }',
  '* { all: unset !important }',
  'poll-reasons, div, section, ul, li, p { display: none !important }',
  'div { display: none } poll-reasons { display: inline; visibility: hidden; opacity: 0 }',
  'button, a, input { all: unset !important; background: red !important; padding: 40px !important }',
  '* { letter-spacing: 9px !important; word-spacing: 9px !important; text-transform: uppercase !important }',
  '* { line-height: 5 !important; text-align: end !important; text-indent: 3em !important }',
  '* { visibility: hidden !important; opacity: 0 !important; pointer-events: none !important }',
  'poll-reasons, div { position: fixed !important; transform: scale(0) !important; filter: blur(9px) !important }',
  '* { user-select: none !important; cursor: none !important; white-space: nowrap !important }',
  '* { color: red !important; background: red !important; border: 9px solid red !important }',
  '* { margin: 40px !important; padding: 40px !important; box-shadow: 0 0 9px red !important }',
  '* { animation: x 1s infinite !important; transition: all 9s !important } @keyframes x { to { opacity: 0 } }',
  '*::before, *::after { content: "advert" !important; font-size: 40px }',
  `* { --pr-text-size: 40px !important; --pr-size: 40px !important; --pr-text: red !important; --pr-quiet: red !important;
    --pr-brand: red !important; --pr-border: red !important; --pr-line: 9px !important }`,
  '* { font-style: italic !important; font-weight: 900 !important; font-variant: small-caps !important }',
  '* { quotes: none !important; list-style: square !important; hyphens: auto !important; tab-size: 9 !important }',
]

/** Turning the page changes where things stand, never what they are. */
const TURNED: readonly string[] = [
  '* { writing-mode: vertical-rl !important }',
  'html { direction: rtl !important }',
]
const PLACES = /size|width|height|origin|^inset|^(top|right|bottom|left)$|^grid-template/
/** By design: the root runs as its page does, so that the toggle stands on the page's side. */
const BY_PAGE = /^direction$/

let page: HTMLElement
const hostileSheet = new CSSStyleSheet()

beforeEach(() => {
  document.body.replaceChildren()
  document.body.removeAttribute('style')
  const clean = new CSSStyleSheet()
  clean.replaceSync(CLEAN)
  document.adoptedStyleSheets = [clean, hostileSheet]
  hostileSheet.replaceSync('')
  page = document.createElement('main')
  page.style.cssText =
    'all: initial !important; display: block !important; inline-size: 598px !important; font-family: serif !important'
  document.body.append(page)
})
afterEach(() => {
  document.adoptedStyleSheets = []
  page.remove()
})

function mount(scene: string): ShadowRoot {
  const { props } = mountPanel(scene)
  document.body.replaceChildren(page)
  document.body.removeAttribute('style')
  page.innerHTML = '<span class="poll"></span>'
  const poll = page.firstElementChild ?? page
  const styles = new CSSStyleSheet()
  styles.replaceSync(sheetText)
  const { element, root } = createPanelHost(document, styles)
  const site = { ...mastodonWeb, getTextSize: () => 15 }
  applyTheme(element, site.getTheme(document))
  render(<PollReasons {...props} />, root)
  placePanelHost(element, poll)
  followTextSize(site, poll, element)()
  return root
}

/** Every computed value of every element, as one line each. */
function describeStyles(elements: readonly Element[], leaveOut?: RegExp): string[] {
  return elements.flatMap((element, index) => {
    const style = getComputedStyle(element)
    const name = `${index} ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
    return [...style]
      .filter((property) => !leaveOut?.test(property))
      .map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`)
  })
}

function listChanges(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before)
  return after.filter((line) => !known.has(line))
}

const listInside = (root: ShadowRoot) => [...root.querySelectorAll('*')]

describe('nothing of the page’s style leaks in', () => {
  // All that is inherited comes through one element: one long scene is enough, the others may be short.
  it.each(HOSTILE.map((css, index) => ({ css, scene: index === 0 ? 'hidden' : 'failed' })))(
    '$css',
    ({ css, scene }) => {
      const root = mount(scene)
      const before = describeStyles(listInside(root))
      const { width, height } = root.host.getBoundingClientRect()
      expect(before.length).toBeGreaterThan(5_000)
      hostileSheet.replaceSync(css)
      expect(listChanges(before, describeStyles(listInside(root)))).toEqual([])
      expect(root.host.getBoundingClientRect()).toMatchObject({ width, height })
    },
  )

  it.each(TURNED)('%s', (css) => {
    const root = mount('failed')
    const panel = [...root.querySelectorAll('.panel, .panel *, .toggle, .toggle *')]
    const before = describeStyles(panel, PLACES)
    hostileSheet.replaceSync(css)
    expect(listChanges(before, describeStyles(panel, PLACES))).toEqual([])
  })

  it.each(['font-family', '--color-text-primary'])('%s is the page’s', (property) => {
    const root = mount('failed')
    const before = describeStyles(listInside(root), BY_PAGE)
    page.style.setProperty(property, property === 'font-family' ? 'fantasy' : 'rgb(1, 2, 3)', 'important')
    expect(listChanges(before, describeStyles(listInside(root), BY_PAGE))).not.toEqual([])
  })
})

describe('nothing of ours leaks out', () => {
  const FEED = MASTODON_PAGES[0]?.html ?? ''
  /** The panel takes room: what holds it gets taller. */
  const TALLER = /block-size|height|origin/

  it('no computed style of the page changes, nor its style sheets', () => {
    const { props } = mountPanel('stance')
    document.body.replaceChildren(page)
    page.innerHTML = FEED
    const elements = [document.documentElement, document.body, page, ...page.querySelectorAll('*')]
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets]
    const heads = document.head.innerHTML
    const before = describeStyles(elements, TALLER)
    const styles = new CSSStyleSheet()
    styles.replaceSync(sheetText)
    for (const anchor of page.querySelectorAll('.status__content')) {
      const { element, root } = createPanelHost(document, styles)
      render(<PollReasons {...props} />, root)
      placePanelHost(element, anchor)
      followTextSize({ ...mastodonWeb, getTextSize: () => 19 }, anchor, element)()
    }
    expect(page.querySelectorAll('poll-reasons').length).toBe(3)
    expect(listChanges(before, describeStyles(elements, TALLER))).toEqual([])
    expect([...document.styleSheets, ...document.adoptedStyleSheets]).toEqual(sheets)
    expect(document.head.innerHTML).toBe(heads)
  })
})
