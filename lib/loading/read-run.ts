import type { Vocabulary } from '../analysis/vocabulary'
import { type Corrections, NO_CORRECTIONS } from '../model/correction'
import type { Reading } from '../model/reading'
import type { Thread } from '../model/thread'
import { type Pace, readInSlices } from '../read-in-slices'
import { buildThread } from '../thread/build-thread'
import { findStop, type ThreadRun, toWireThread } from './thread-run'

/** The outside world, as reading what was collected needs it. */
export interface ReadRunDeps {
  /** Parses a post's HTML without running or loading anything (`DOMParser`). */
  parseHtml(html: string): Document
  /** Origins that pictures may come from. @see `SiteAdapter.findImageOrigins` */
  findImageOrigins(): ReadonlySet<string>
  now(): Date
  pace: Pace
  /** What the reader says of these posts, by `uri`; nothing where left out. */
  loadCorrections?(uris: readonly string[]): Promise<Corrections>
}

/** Reads what a run has by now. */
export type ReadRun = (run: ThreadRun, words: Vocabulary, signal: AbortSignal) => Promise<Reading>

/** Reads a thread as corrected by now. */
export type ReadThread = (thread: Thread, words: Vocabulary, signal: AbortSignal) => Promise<Reading>

/** Creates what reads threads, and runs as threads. Both reject with the reason of the signal, once it aborted. */
export function createReadRun({ parseHtml, findImageOrigins, now, pace, loadCorrections }: ReadRunDeps): {
  readRun: ReadRun
  readThread: ReadThread
} {
  const readThread: ReadThread = async (thread, words, signal) => {
    const uris = thread.replies.map(({ uri }) => uri)
    // Replies without their corrections are worth more than none.
    const corrections = (await loadCorrections?.(uris).catch(() => null)) ?? NO_CORRECTIONS
    return readInSlices(thread, { words, pace, corrections }, signal)
  }
  const readRun: ReadRun = (run, words, signal) => {
    const wire = toWireThread(run)
    const capturedAt = now().toISOString()
    const stop = findStop(run, wire)
    const thread = buildThread(wire, { parseHtml, imageOrigins: findImageOrigins(), capturedAt, stop })
    return readThread(thread, words, signal)
  }
  return { readRun, readThread }
}
