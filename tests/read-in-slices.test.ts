import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../lib/analysis/all-words'
import { buildReading } from '../lib/analysis/build-reading'
import { readInSlices } from '../lib/read-in-slices'
import { inventThread } from './bench/invent-thread'
import { aPace } from './fakes/a-pace'

const thread = inventThread('openly-music', 60)
const page = new AbortController().signal

describe('reading in slices', () => {
  it('reads what reading at once does', async () => {
    expect(await readInSlices(thread, { words: ALL_WORDS, pace: aPace(5).pace }, page)).toEqual(
      buildReading(thread, ALL_WORDS),
    )
  })

  it('pauses only where a slice was long', async () => {
    const fast = aPace(0)
    await readInSlices(thread, { words: ALL_WORDS, pace: fast.pace }, page)
    expect(fast.countPauses()).toBe(0)
    const slow = aPace(5)
    await readInSlices(thread, { words: ALL_WORDS, pace: slow.pace }, page)
    expect(slow.countPauses()).toBeGreaterThan(60)
  })

  it('stops in the pause in which it was aborted', async () => {
    const stopped = new AbortController()
    const { pace, countPauses } = aPace(5, () => stopped.abort())
    await expect(readInSlices(thread, { words: ALL_WORDS, pace }, stopped.signal)).rejects.toBe(
      stopped.signal.reason,
    )
    expect(countPauses()).toBe(1)
  })
})
