import type { Thread } from '../../lib/model/thread'
import { HOSTILE_TEXTS } from '../../tests/bench/hostile-texts'
import type {} from './analysis-page'
import type { StageTime } from './measure-stages'
import { median } from './median-ms'
import { openPage } from './open-page'
import { type LongestTask, watchTasks } from './watch-tasks'

/** A thread is read so many times behind the first reading, for which the browser compiles most. */
export const LATER_READINGS = 9
const SLICED_READINGS = 5

/** How long a page in Chromium takes to read a thread. */
export interface AnalysisCost {
  /** The first time in that page. */
  first: LongestTask
  /** The median of {@link LATER_READINGS} behind it. */
  later: LongestTask
  stages: readonly StageTime[]
  /** The longest that the page waits for its turn, in milliseconds: the median of five readings in slices. */
  longestSliceMs: number
}

/** Reads a thread in a page of its own, over and over. */
export async function measureAnalysis(thread: Thread): Promise<AnalysisCost> {
  const { browser, page } = await openPage('analysis-page.ts')
  try {
    await page.evaluate((read) => window.analysis.take(read), thread)
    const read = () => watchTasks(browser, page, () => page.evaluate(() => window.analysis.read()))
    const first = await read()
    const later: LongestTask[] = []
    for (let run = 0; run < LATER_READINGS; run += 1) later.push(await read())
    const stages = await page.evaluate(() => window.analysis.measureStages())
    const longest: number[] = []
    for (let run = 0; run < SLICED_READINGS; run += 1)
      longest.push(Math.max(...(await page.evaluate(() => window.analysis.measureSlices()))))
    const middle = (time: keyof LongestTask) => median(later.map((task) => task[time]))
    return {
      first,
      later: { cpuMs: middle('cpuMs'), wallMs: middle('wallMs') },
      stages,
      longestSliceMs: median(longest),
    }
  } finally {
    await browser.close()
  }
}

/** How long hostile texts take a page in Chromium, by name: one time for each length, in milliseconds. */
export async function measureHostile(
  lengths: readonly number[],
): Promise<(readonly [name: string, times: readonly number[]])[]> {
  const { browser, page } = await openPage('analysis-page.ts')
  try {
    const found: (readonly [name: string, times: readonly number[]])[] = []
    for (const [at, [name]] of HOSTILE_TEXTS.entries())
      found.push([
        name,
        await page.evaluate(([text, all]) => window.analysis.readHostile(text, all), [at, lengths] as const),
      ])
    return found
  } finally {
    await browser.close()
  }
}
