import { setImmediate } from 'node:timers/promises'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import type { Thread } from '../../lib/model/thread'
import { readInSlices } from '../../lib/read-in-slices'

/** How long the page waits for its turn while a thread is read, in milliseconds: each slice. */
export async function measureSlices(thread: Thread): Promise<number[]> {
  const slices: number[] = []
  let startMs = performance.now()
  const pause = async () => {
    slices.push(performance.now() - startMs)
    await setImmediate()
    startMs = performance.now()
  }
  await readInSlices(
    thread,
    { words: ALL_WORDS, pace: { nowMs: () => performance.now(), pause } },
    new AbortController().signal,
  )
  slices.push(performance.now() - startMs)
  return slices
}
