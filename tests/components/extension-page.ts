import { render } from 'preact'
import { afterEach, beforeEach } from 'vitest'

/** The element that a page of the extension's own is rendered into, with that page's style sheet, anew for each test. */
export function setExtensionPage(sheetText: string): HTMLElement {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(sheetText)
  const root = document.createElement('div')
  beforeEach(() => {
    document.adoptedStyleSheets = [sheet]
    document.body.style.cssText = ''
    document.body.replaceChildren(root)
  })
  afterEach(() => {
    render(null, root)
    document.adoptedStyleSheets = []
    document.documentElement.style.colorScheme = ''
    root.style.inlineSize = ''
  })
  return root
}
