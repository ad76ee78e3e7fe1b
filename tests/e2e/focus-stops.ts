import type { Page } from 'puppeteer-core'

/** Where the keyboard is. */
export interface FocusStop {
  /** What the control is called, `null` outside of every panel. */
  name: string | null
  /** Its place, or its label's where it has no look of its own, in the page's pixels. */
  left: number
  top: number
  width: number
  height: number
  /** Whether there is a ring around it. */
  ringed: boolean
}

/** The control of a panel that has the focus. */
export function readFocus(page: Page): Promise<FocusStop> {
  return page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement
    if (!(element instanceof HTMLElement))
      return { name: null, left: 0, top: 0, width: 0, height: 0, ringed: false }
    const label = element.closest('label')
    const root = element.getRootNode() as ShadowRoot
    const text =
      root.querySelector(`[id="${element.getAttribute('aria-labelledby')}"]`)?.textContent ??
      (element.id === '' ? null : root.querySelector(`label[for="${element.id}"]`)?.textContent) ??
      (label ?? element).innerText
    const shown = label ?? element
    const { left, top, width, height } = shown.getBoundingClientRect()
    // Some wear their ring on what they cover, or on the words beside them.
    const looks = [element, shown, element.nextElementSibling ?? element].map((each) =>
      getComputedStyle(each),
    )
    const ringed = [...looks, getComputedStyle(element, '::after')].some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    )
    return {
      name: text.replace(/\s+/g, ' ').trim(),
      left: left + scrollX,
      top: top + scrollY,
      width,
      height,
      ringed,
    }
  })
}

/** Presses Tab until the keyboard has left the panel, and answers where it stood meanwhile, this place included. */
export async function tabThrough(page: Page): Promise<FocusStop[]> {
  const stops: FocusStop[] = []
  for (
    let stop = await readFocus(page);
    stop.name !== null && stops.length < 60;
    stop = await readFocus(page)
  ) {
    stops.push(stop)
    await page.keyboard.press('Tab')
  }
  return stops
}

/** Presses Tab until a control with this name has the focus. @throws Error where there is none further on */
export async function tabTo(page: Page, name: string): Promise<void> {
  const seen: (string | null)[] = []
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await readFocus(page)
    if (stop.name === name) return
    seen.push(stop.name)
  }
  throw new Error(`Tab leads nowhere called ${name}, but to: ${seen.join(' | ')}`)
}
