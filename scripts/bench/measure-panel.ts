import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Thread } from '../../lib/model/thread'
import { bundlePage } from '../bundle-page'
import { median } from './median-ms'
import { openPage } from './open-page'
import type {} from './panel-page'
import { WORK } from './panel-work'
import { type LongestTask, watchTasks } from './watch-tasks'

const OPENINGS = 5
/** Of everything else: how busy the machine is with other things shows in single tasks. */
const ROUNDS = 3

/** What a panel with a long thread costs its page. */
export interface PanelCost {
  /** From setting the state until the groups are painted, in milliseconds: the median. */
  openMs: number
  /** The longest task of each thing done: the median of three rounds. */
  tasks: readonly [what: string, longest: LongestTask][]
  /** What reading such a thread for the first time leaves in memory, in MB: the vocabulary, made ready as far as it is used. */
  vocabularyMb: number
  /** Memory of page and panel when everything is closed and dropped again, beyond that before, in MB. */
  leftMb: number
}

/**
 * Opens a thread in Chromium, shows all of its largest group, scrolls that through, and closes it.
 *
 * @param warmUp a short thread that is opened and closed first: what is made once for all threads is no thread's cost
 */
export async function measurePanel(thread: Thread, warmUp: Thread): Promise<PanelCost> {
  const { browser, page } = await openPage('panel-page.tsx')
  const css = await bundlePage(new URL('../../components/panel.css', import.meta.url).pathname, {
    production: true,
  })
  try {
    await page.evaluate((sheet) => window.bench.mount(sheet), css)
    const session = await page.context().newCDPSession(page)
    await use(browser, page, warmUp)
    const warmMb = await getMemoryMb(session)
    await page.evaluate((read) => window.bench.read(read), thread)
    await page.evaluate(() => window.bench.forget())
    const beforeMb = await getMemoryMb(session)
    const cost = await use(browser, page, thread)
    return { ...cost, vocabularyMb: beforeMb - warmMb, leftMb: (await getMemoryMb(session)) - beforeMb }
  } finally {
    await browser.close()
  }
}

async function use(
  browser: Browser,
  page: Page,
  thread: Thread,
): Promise<Omit<PanelCost, 'leftMb' | 'vocabularyMb'>> {
  await page.evaluate((read) => window.bench.read(read), thread)
  const times: number[] = []
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    times.push(await page.evaluate(() => window.bench.open()))
    await page.evaluate(() => window.bench.close())
  }
  const rounds: Map<string, LongestTask>[] = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await lookThrough(browser, page))
  await page.evaluate(() => window.bench.forget())
  const middle = (what: string, time: keyof LongestTask) =>
    median(rounds.map((round) => round.get(what)?.[time] ?? Number.NaN))
  return {
    openMs: median(times),
    tasks: WORK.map((what) => [what, { cpuMs: middle(what, 'cpuMs'), wallMs: middle(what, 'wallMs') }]),
  }
}

/** Opens, shows all of the largest group, goes through it, and closes: the longest task of each. */
async function lookThrough(browser: Browser, page: Page): Promise<Map<string, LongestTask>> {
  const longest = new Map<string, LongestTask>()
  await page.evaluate(() => window.bench.open())
  for (const what of WORK)
    longest.set(
      what,
      await watchTasks(browser, page, () => page.evaluate((name) => window.bench.work(name), what)),
    )
  return longest
}

async function getMemoryMb(session: CDPSession): Promise<number> {
  // Twice: what the first one finishes off is garbage for the second.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 2 ** 20
}
