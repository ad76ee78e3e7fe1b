import { render } from 'preact'
import { PollReasons } from '../../../components/PollReasons'
import { translateTo } from '../../fakes/languages'
import { pseudo } from '../../fakes/pseudo-locale'
import { SAMPLE_NOW } from '../sample-reading'
import { SCENES } from '../scenes'

/** One way to look at the panel: `scripts/make-sheets.ts` has them all. */
export interface Look {
  theme: 'light' | 'dark'
  contrast: 'default' | 'high'
  /** Of the post in which the panel stands, in CSS pixels. */
  width: number
  /** In the pseudo-locale, from right to left. */
  mirrored?: boolean
  /** Of the interface, as its folder is named; English if left out. */
  language?: string
  /** The size of the page's text, where it is not Mastodon's. */
  textSize?: string
}

declare global {
  interface Window {
    /** Shows scenes beside and under each other, none of their columns taller than need be. */
    showSheet(names: readonly string[], look: Look, css: string): void
  }
}

const nothing = () => undefined

/** Of a column; a scene that is taller has one to itself. */
const COLUMN_HEIGHT = 2400

window.showSheet = (names, look, css) => {
  const sheet = document.querySelector('#sheet')
  const template = document.querySelector('template')
  if (!sheet || !template) throw new Error('no page')
  document.body.className = look.theme
  sheet.replaceChildren()
  let column = document.createElement('div')
  for (const name of names) {
    const figure = document.importNode(template.content, true).querySelector('figure')
    if (!figure) throw new Error('no figure')
    sheet.append(column)
    column.append(figure)
    fillFigure(figure, name, look, css)
    if (column.children.length > 1 && column.offsetHeight > COLUMN_HEIGHT) {
      column = document.createElement('div')
      sheet.append(column)
      column.append(figure)
    }
  }
}

function fillFigure(figure: HTMLElement, name: string, look: Look, css: string): void {
  const scene = SCENES[name]
  const host = figure.querySelector<HTMLElement>('.host')
  const post = figure.querySelector<HTMLElement>('.post')
  const caption = figure.querySelector('figcaption')
  if (!scene || !host || !post || !caption) throw new Error(`no scene ${name}`)
  caption.textContent = name
  post.style.direction = look.mirrored ? 'rtl' : 'ltr'
  post.style.inlineSize = `${look.width}px`
  host.dataset.theme = look.theme
  host.dataset.contrast = look.contrast
  if (look.textSize) host.style.setProperty('--pr-text-size', look.textSize)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  render(
    <PollReasons
      {...scene}
      t={look.mirrored ? pseudo : translateTo(look.language ?? 'en')}
      findAddress={() => null}
      now={SAMPLE_NOW}
      onToggle={nothing}
      onRetry={nothing}
      onReadOn={nothing}
      onStop={nothing}
      onAskHome={nothing}
      onView={nothing}
      onCorrect={nothing}
      onExport={async () => undefined}
    />,
    root,
  )
}
