import type { Page } from 'puppeteer-core'
import type { Lens } from '../../lib/panel-state'
import type { PanelPage } from './panel-page'

const LENS_NAMES: Readonly<Record<Lens, string>> = {
  stance: 'By stance',
  license: 'By license',
  both: 'Stance × license',
}

/** What a reader has opened and chosen in a panel, as it shows. */
export interface Arrangement {
  open: boolean
  lens: string
  search: string
  order: string
  /** Headings of the groups that stand unfolded. */
  unfolded: string[]
  /** Name of the table's open cell. */
  cell: string
  replies: number
}

/**
 * Opens a panel and changes everything that can be: a search, an order, a group under each of two lenses and a cell
 * of the third; then leaves it at one lens. Done on the page at one go: `keyboard.test.ts` does it by hand.
 */
export async function arrangePanel(page: Page, panel: PanelPage, lens: Lens): Promise<Arrangement> {
  await panel.toggle()
  await panel.find('.tools')
  await panel.read(async (root) => {
    const painted = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const change = async (selector: string, value: string, type: 'input' | 'change') => {
      const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(selector)
      if (field) field.value = value
      field?.dispatchEvent(new Event(type, { bubbles: true }))
      await painted()
    }
    const press = async (selector: string) => {
      root.querySelector<HTMLElement>(selector)?.click()
      await painted()
    }
    await change('.tools input[type=search]', 'licen', 'input')
    await change('.tools select', 'newest', 'change')
    await press('.group-button')
    await press('.switch input[value=license]')
    await press('.group-button[aria-expanded=false]')
    await press('.switch input[value=both]')
    await press('.cell-button')
  })
  await panel.press(LENS_NAMES[lens])
  await panel.find('.reply')
  await paint(page)
  return readArrangement(panel)
}

/** How a panel stands. */
export function readArrangement(panel: PanelPage): Promise<Arrangement> {
  return panel.read((root) => {
    const texts = (selector: string) =>
      [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '')
    const field = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)
    return {
      open: field('.toggle')?.getAttribute('aria-expanded') === 'true',
      lens: field('.switch input:checked')?.parentElement?.textContent ?? '',
      search: field<HTMLInputElement>('.tools input[type=search]')?.value ?? '',
      order: field<HTMLSelectElement>('.tools select')?.value ?? '',
      unfolded: texts('.group-button[aria-expanded=true] .group-name'),
      cell: texts('.cell-button[aria-expanded=true]').join(),
      replies: root.querySelectorAll('.reply').length,
    }
  })
}

/** Waits until what was done has been painted. */
export async function paint(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}
