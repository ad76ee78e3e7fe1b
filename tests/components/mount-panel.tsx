import { render } from 'preact'
import { PollReasons, type PollReasonsProps } from '../../components/PollReasons'
import sheetText from '../../components/panel.css?inline'
import type { PanelView } from '../../lib/panel-state'
import { english } from '../fakes/english'
import { SAMPLE_NOW } from './sample-reading'
import { SCENES } from './scenes'

/** A panel on the test page, its view kept outside as the content script keeps it. */
export interface MountedPanel {
  host: HTMLElement
  root: ShadowRoot
  /** What it is rendered with. */
  props: PollReasonsProps
  /** What the panel told its owner, in order. */
  calls: { name: string; details: readonly unknown[] }[]
  /** Renders again with other props. */
  update(change: Partial<PollReasonsProps>): void
  /** What the reader opened and chose by now. */
  view(): PanelView
  /** Removes every node and renders the panel anew, as the page does when it drops a post. */
  recreate(): void
  find(selector: string): HTMLElement
  findAll(selector: string): HTMLElement[]
  /** The one button with exactly this text. */
  button(text: string): HTMLButtonElement
}

interface MountOptions {
  theme?: 'light' | 'dark'
  contrast?: 'default' | 'high'
  /** Instead of the scene's own. */
  props?: Partial<PollReasonsProps>
}

/** Mounts a scene in an open shadow root with the real stylesheet, on a ground as Mastodon's column has it. */
export function mountPanel(
  sceneName: string,
  { theme = 'light', contrast = 'default', props = {} }: MountOptions = {},
): MountedPanel {
  const scene = SCENES[sceneName]
  if (!scene) throw new Error(`no scene "${sceneName}"`)
  document.body.replaceChildren()
  document.body.style.cssText = `margin: 0; background: ${theme === 'dark' ? '#181820' : '#ffffff'}`
  const calls: MountedPanel['calls'] = []
  const tell =
    (name: string) =>
    (...details: readonly unknown[]) => {
      calls.push({ name, details })
    }
  let current: PollReasonsProps = {
    ...scene,
    findAddress: () => null,
    t: english,
    now: SAMPLE_NOW,
    onToggle: tell('toggle'),
    onRetry: tell('retry'),
    onReadOn: tell('readOn'),
    onStop: tell('stop'),
    onAskHome: tell('askHome'),
    onView(change) {
      tell('view')(change)
      mounted.update({ view: { ...current.view, ...change } })
    },
    onCorrect: tell('correct'),
    async onExport(format, target) {
      tell('export')(format, target)
    },
    ...props,
  }
  const host = document.createElement('div')
  const create = () => {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    render(<PollReasons {...current} />, root)
    return root
  }
  host.dataset.theme = theme
  host.dataset.contrast = contrast
  host.style.inlineSize = '566px'
  document.body.append(host)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(sheetText)
  const root = create()
  root.adoptedStyleSheets = [sheet]

  const mounted: MountedPanel = {
    host,
    root,
    get props() {
      return current
    },
    calls,
    update(change) {
      current = { ...current, ...change }
      create()
    },
    view: () => current.view,
    recreate() {
      render(null, root)
      create()
    },
    find(selector) {
      const found = root.querySelector<HTMLElement>(selector)
      if (!found) throw new Error(`nothing matches ${selector}`)
      return found
    },
    findAll: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    button(text) {
      const found = [...root.querySelectorAll('button')].filter((button) => button.textContent === text)
      if (found.length !== 1 || !found[0]) throw new Error(`${found.length} buttons say "${text}"`)
      return found[0]
    },
  }
  return mounted
}
