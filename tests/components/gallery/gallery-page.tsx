import { render } from 'preact'
import { PollReasons } from '../../../components/PollReasons'
import { english, mirrored } from '../../fakes/english'
import { SAMPLE_NOW } from '../sample-reading'
import { SCENES } from '../scenes'

declare global {
  interface Window {
    /** Shows one scene; called by `make-gallery.ts`. */
    showScene(name: string, theme: string, contrast: string, css: string): void
  }
}

const nothing = () => undefined

window.showScene = (name, theme, contrast, css) => {
  const scene = SCENES[name]
  if (!scene) throw new Error(`no scene ${name}`)
  document.body.className = theme
  const old = document.querySelector('#host')
  const host = document.createElement('div')
  host.id = 'host'
  host.dataset.theme = theme
  host.dataset.contrast = contrast
  old?.replaceWith(host)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  render(
    <PollReasons
      {...scene}
      t={document.body.style.direction === 'rtl' ? mirrored : english}
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
