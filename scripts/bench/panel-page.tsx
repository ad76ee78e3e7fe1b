import { render } from 'preact'
import { PollReasons } from '../../components/PollReasons'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { buildReading } from '../../lib/analysis/build-reading'
import type { Reading } from '../../lib/model/reading'
import type { Thread } from '../../lib/model/thread'
import { CLOSED_VIEW, type PanelState, type PanelView } from '../../lib/panel-state'
import { english } from '../../tests/fakes/english'
import type { Work } from './panel-work'

/** More than half a window a frame: faster than a hand at the wheel. */
const SCROLL_STEP = 600

/** What the page of the panel's bench can do; called by `measure-panel.ts`. */
export interface PanelBench {
  mount(css: string): void
  /** Reads a thread, so that opening it is the panel's work alone. */
  read(thread: Thread): void
  /** Opens the panel on what was read; how long until its groups were painted, in milliseconds. */
  open(): Promise<number>
  work(what: Work): Promise<void>
  close(): Promise<void>
  /** Drops what was read. */
  forget(): void
}

declare global {
  interface Window {
    bench: PanelBench
  }
}

const NOW = new Date('2026-03-03T10:04:00.000Z')
const nothing = () => undefined

let root: ShadowRoot
let reading: Reading | null = null
let view: PanelView = CLOSED_VIEW

function draw(): void {
  const state: PanelState = reading ? { kind: 'ready', reading } : { kind: 'idle' }
  render(
    <PollReasons
      state={state}
      view={view}
      t={english}
      now={NOW}
      findAddress={() => null}
      onToggle={nothing}
      onRetry={nothing}
      onReadOn={nothing}
      onStop={nothing}
      onAskHome={nothing}
      onCorrect={nothing}
      onView={(change) => {
        view = { ...view, ...change }
        draw()
      }}
      onExport={async () => undefined}
    />,
    root,
  )
}

/** Behind the next frame's paint. */
async function painted(): Promise<void> {
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
}

/** Until everything that a change brought with it is there. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 10; frame += 1) await painted()
}

function press(button: HTMLElement | undefined): void {
  if (!button) throw new Error('no such button')
  button.click()
}

const DO: Record<Work, () => void | Promise<void>> = {
  'open the largest group': () => {
    const sizes = [...root.querySelectorAll<HTMLElement>('.group-button')].map((button) => ({
      button,
      size: Number(/([\d,]+) repl/.exec(button.textContent ?? '')?.[1]?.replace(',', '') ?? 0),
    }))
    press(sizes.sort((a, b) => b.size - a.size)[0]?.button)
  },
  'show all': () =>
    press([...root.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Show all '))),
  'to the end': () => scrollTo(0, document.documentElement.scrollHeight),
  'to the start': () => scrollTo(0, 0),
  'scroll through': async () => {
    while (Math.ceil(scrollY + innerHeight) < document.documentElement.scrollHeight) {
      scrollBy(0, SCROLL_STEP)
      await new Promise(requestAnimationFrame)
    }
  },
  close,
}

async function close(): Promise<void> {
  view = CLOSED_VIEW
  draw()
  await settled()
}

window.bench = {
  mount(css) {
    const host = document.createElement('div')
    document.querySelector('.column')?.append(host)
    host.dataset.theme = 'light'
    root = host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
    draw()
  },
  read(thread) {
    reading = buildReading(thread, ALL_WORDS)
  },
  async open() {
    await settled()
    const startMs = performance.now()
    view = { ...CLOSED_VIEW, open: true }
    draw()
    await painted()
    return performance.now() - startMs
  },
  async work(what) {
    await DO[what]()
    await settled()
  },
  close,
  forget() {
    reading = null
    draw()
  },
}
