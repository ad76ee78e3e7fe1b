import type { Browser, Page } from 'playwright-core'

/** The longest tasks of a page's main thread, in milliseconds; not always the same one. */
export interface LongestTask {
  /** Its own time on a core: what the clock shows on a machine with nothing else to do. */
  cpuMs: number
  /** By the clock, waiting for a core included. */
  wallMs: number
}

/** A line of Chromium's trace, as far as it is read here; times in microseconds. */
interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  dur?: number
  tdur?: number
  args?: { name?: string }
}

/** Does something with a page and tells the longest task that its main thread had meanwhile. */
export async function watchTasks(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await act()
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()))
  const toThread = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
  const isNamed = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === 'CrRendererMain'
  const threads = new Set(trace.traceEvents.filter(isNamed).map(toThread))
  const tasks = trace.traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && threads.has(toThread(event)),
  )
  if (tasks.length === 0) throw new Error('the trace names no task')
  const longest = (times: readonly (number | undefined)[]) =>
    times.reduce<number>((most, time = 0) => Math.max(most, time), 0) / 1_000
  return {
    cpuMs: longest(tasks.map(({ tdur }) => tdur)),
    wallMs: longest(tasks.map(({ dur }) => dur)),
  }
}
