import { type CDPSession, chromium, type Page } from 'playwright-core'
import type { Thread } from '../../lib/model/thread'
import { bundlePage } from '../bundle-page'
import { findBrowser } from '../find-browser'
import { median } from './median-ms'
import type {} from './panel-page'

const OPENINGS = 5
/** Of everything else: how busy the machine is with other things shows in single tasks. */
const ROUNDS = 3
/** More than half a window a frame: faster than a hand at the wheel. */
const SCROLL_STEP = 600
const PAGE = `<!doctype html><meta charset="utf-8"><title>Bench</title>
<style>body { margin: 0; font: 15px/20px sans-serif } .column { inline-size: 566px; margin: 40vh auto }</style>
<div class="column"></div>`

/** In this order. */
const WORK = [
  'open the largest group',
  'show all',
  'to the end',
  'to the start',
  'scroll through',
  'close',
] as const

/** What a panel with a long thread costs its page. */
export interface PanelCost {
  /** From setting the state until the groups are painted, in milliseconds: the median. */
  openMs: number
  /** The longest task of each thing done, in milliseconds, the median of three; 0 where none took over 50. */
  longestMs: readonly [what: string, ms: number][]
  /** How far the largest group's list was scrolled, in CSS pixels. */
  scrolled: number
  /** Memory of page and panel when everything is closed and dropped again, beyond that before, in MB. */
  leftMb: number
}

/**
 * Opens a thread in Chromium, shows all of its largest group, scrolls that through, and closes it.
 *
 * @param warmUp a short thread that is opened and closed first: what is made once for all threads is no thread's cost
 */
export async function measurePanel(thread: Thread, warmUp: Thread): Promise<PanelCost> {
  const found = findBrowser('chromium')
  if (!found) throw new Error('The bench of the panel needs Chromium or Chrome.')
  const [script, css] = await Promise.all([
    bundlePage(new URL('panel-page.tsx', import.meta.url).pathname, { production: true }),
    bundlePage(new URL('../../components/panel.css', import.meta.url).pathname, { production: true }),
  ])
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
    await page.setContent(PAGE)
    await page.addScriptTag({ content: script })
    await page.evaluate((sheet) => window.bench.mount(sheet), css)
    const session = await page.context().newCDPSession(page)
    await use(page, warmUp)
    const beforeMb = await getMemoryMb(session)
    const cost = await use(page, thread)
    return { ...cost, leftMb: (await getMemoryMb(session)) - beforeMb }
  } finally {
    await browser.close()
  }
}

async function use(page: Page, thread: Thread): Promise<Omit<PanelCost, 'leftMb'>> {
  await page.evaluate((read) => window.bench.read(read), thread)
  const times: number[] = []
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    times.push(await page.evaluate(() => window.bench.open()))
    await page.evaluate(() => window.bench.close())
  }
  const rounds: Awaited<ReturnType<typeof lookThrough>>[] = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await lookThrough(page))
  await page.evaluate(() => window.bench.forget())
  const longestMs = WORK.map((what): [string, number] => [
    what,
    median(rounds.map(({ longest }) => longest.get(what) ?? Number.NaN)),
  ])
  return { openMs: median(times), longestMs, scrolled: Math.min(...rounds.map(({ scrolled }) => scrolled)) }
}

/** Opens, shows all of the largest group, goes through it, and closes: the longest task of each. */
async function lookThrough(page: Page): Promise<{ longest: Map<string, number>; scrolled: number }> {
  const longest = new Map<string, number>()
  let scrolled = 0
  await page.evaluate(() => window.bench.open())
  await page.evaluate(() => window.bench.takeLongTasks())
  for (const what of WORK) {
    if (what === 'scroll through')
      scrolled = await page.evaluate((step) => window.bench.scrollThrough(step), SCROLL_STEP)
    else if (what === 'close') await page.evaluate(() => window.bench.close())
    else await page.evaluate((name) => window.bench.work(name), what)
    longest.set(what, Math.max(0, ...(await page.evaluate(() => window.bench.takeLongTasks()))))
  }
  return { longest, scrolled }
}

async function getMemoryMb(session: CDPSession): Promise<number> {
  // Twice: what the first one finishes off is garbage for the second.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 2 ** 20
}
