import type { Page } from 'puppeteer-core'

/** Waits until every poll on the page has its one toggle in its place, and answers how many there are. */
export async function countToggles(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => {
      const polls = [...document.querySelectorAll('.poll')]
      const hosts = [...document.querySelectorAll('poll-reasons')]
      const inPlace = polls.every((poll) => {
        const next = poll.closest('.status__content')?.nextElementSibling
        return next?.matches('poll-reasons') && next.shadowRoot?.querySelectorAll('.toggle').length === 1
      })
      return hosts.length === polls.length && inPlace ? { polls: polls.length } : null
    },
    { timeout: 8_000, polling: 50 },
  )
  return (await handle.jsonValue())?.polls ?? 0
}
