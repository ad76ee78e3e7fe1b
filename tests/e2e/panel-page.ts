import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ElementHandle, JSHandle, Page } from 'puppeteer-core'
import { HOST_TAG } from '../../lib/sites/panel-host'

/** What a person can do with one panel, and what they see in it. */
export interface PanelPage {
  /** Opens or closes. */
  toggle(): Promise<void>
  /** Waits until the panel shows a selector's match, and answers it. */
  find(selector: string): Promise<ElementHandle<Element>>
  /** Every text that matches, as it reads. */
  texts(selector: string): Promise<string[]>
  /** Waits until the panel's text holds these words. */
  waitForText(words: string, timeoutMs?: number): Promise<void>
  /** Presses the button with this name. */
  press(name: string): Promise<void>
  text(): Promise<string>
  /** Runs a function of the panel's root on the page; it can use nothing from outside. */
  read<T>(look: (root: ShadowRoot) => T): Promise<T>
}

/** The panel at a poll: the only one of the page, or that of a status given by id. */
export function findPanel(page: Page, statusId?: string): PanelPage {
  const host = statusId === undefined ? HOST_TAG : `.status[data-id="${statusId}"] > ${HOST_TAG}`

  const texts = (selector: string) =>
    page.evaluate(
      (hostSelector, inner) => {
        const root = document.querySelector(hostSelector)?.shadowRoot
        return [...(root?.querySelectorAll<HTMLElement>(inner) ?? [])].map((element) =>
          element.innerText.trim(),
        )
      },
      host,
      selector,
    )

  const find = async (selector: string) => {
    // Not `waitForSelector`: its mutation observer does not see into shadow roots.
    const handle = await page.waitForFunction(
      (hostSelector, inner) => document.querySelector(hostSelector)?.shadowRoot?.querySelector(inner),
      { timeout: 10_000, polling: 50 },
      host,
      selector,
    )
    return handle as unknown as ElementHandle<Element>
  }

  return {
    find,
    texts,
    async read<T>(look: (root: ShadowRoot) => T) {
      const root = await page.waitForFunction(
        (hostSelector) => document.querySelector(hostSelector)?.shadowRoot,
        { timeout: 10_000, polling: 50 },
        host,
      )
      return (await (root as unknown as JSHandle<ShadowRoot>).evaluate(look)) as T
    },
    async toggle() {
      await (await find('.toggle')).click()
    },
    async text() {
      return (await texts('.root')).join('\n')
    },
    async waitForText(words, timeoutMs = 10_000) {
      await page.waitForFunction(
        (hostSelector, wanted) => {
          const root = document.querySelector(hostSelector)?.shadowRoot?.querySelector<HTMLElement>('.root')
          return root?.innerText.includes(wanted)
        },
        { timeout: timeoutMs, polling: 50 },
        host,
        words,
      )
    },
    async press(name) {
      const button = page.waitForFunction(
        (hostSelector, wanted) => {
          const root = document.querySelector(hostSelector)?.shadowRoot
          const all = [...(root?.querySelectorAll<HTMLElement>('button, label') ?? [])]
          return all.find((element) => element.innerText.trim() === wanted)
        },
        { timeout: 10_000, polling: 50 },
        host,
        name,
      )
      const element = await button.catch(async () => {
        throw new Error(`No button named ${name}; the panel says:\n${(await texts('.root')).join('\n')}`)
      })
      await (element as unknown as ElementHandle<Element>).click()
    },
  }
}

/**
 * Presses a download button and waits for its file.
 *
 * @param press how: on a panel by the pointer, or as the caller likes
 */
export async function download(
  press: PanelPage | (() => Promise<void>),
  button: 'Markdown' | 'JSON',
  folder: string,
): Promise<{ name: string; text: string }> {
  const ending = button === 'JSON' ? '.json' : '.md'
  // Firefox writes into a file of a made-up name first and renames it when all of it is there.
  const list = () =>
    readdirSync(folder).filter((name) => name.startsWith('poll-reasons-') && name.endsWith(ending))
  // An earlier file must not be taken for this one.
  for (const name of list()) rmSync(join(folder, name))
  await (typeof press === 'function' ? press() : press.press(button))
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 100) {
    const [name = ''] = list()
    const text = name === '' ? '' : readFileSync(join(folder, name), 'utf8')
    if (text !== '') return { name, text }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No ${button} came; there are: ${readdirSync(folder).join(', ') || 'no files'}`)
}
