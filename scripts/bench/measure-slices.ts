import { ALL_WORDS } from '../../lib/analysis/all-words'
import type { Thread } from '../../lib/model/thread'
import { pagePace } from '../../lib/platform/page-pace'
import { readInSlices } from '../../lib/read-in-slices'

/** How long the page waits for its turn while a thread is read, in milliseconds: each slice. */
export async function measureSlices(thread: Thread): Promise<number[]> {
  const slices: number[] = []
  let startMs = performance.now()
  const pause = async () => {
    slices.push(performance.now() - startMs)
    await pagePace.pause()
    startMs = performance.now()
  }
  await readInSlices(thread, { words: ALL_WORDS, pace: { ...pagePace, pause } }, new AbortController().signal)
  slices.push(performance.now() - startMs)
  return slices
}
