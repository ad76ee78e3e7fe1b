import { findAppliedChange } from './model/applied-change'
import type { CorrectionChange } from './model/correction'
import type { Reading } from './model/reading'
import type { PanelController } from './panel-controller'
import { type CorrectedNote, findReading } from './panel-state'
import type { CorrectionsStore } from './platform/corrections-store'

/** What correcting needs from outside. */
export interface PanelCorrectionsDeps {
  controller: PanelController
  store: Pick<CorrectionsStore, 'save' | 'remove' | 'watch'>
  /** Reads what is there once more, as corrected by now; asks no server. Rejects only when the signal aborted. */
  reread(reading: Reading, signal: AbortSignal): Promise<Reading>
  now(): Date
}

/** Keeps the reader's corrections, and every panel in step with them. */
export interface PanelCorrections {
  /**
   * Says what a reply means.
   *
   * @param change against what was read; `null`: as it was read
   */
  correct(statusId: string, postId: string, change: CorrectionChange | null): Promise<void>
  /** To be called when a panel changed: what had to wait for replies that were still coming is done then. */
  settle(statusId: string): void
}

/**
 * Watches the store until the signal aborts.
 *
 * A panel changes when the store says so, never before: what it shows was kept, whichever tab or page changed it.
 */
export function createPanelCorrections(
  { controller, store, reread, now }: PanelCorrectionsDeps,
  signal: AbortSignal,
): PanelCorrections {
  /** Ends the rereading of a panel that has to begin anew. */
  const running = new Map<string, AbortController>()
  /** Panels that are reading replies, and may have looked at the store too early. */
  const stale = new Set<string>()
  /** What to say once the change shows. */
  const notes = new Map<string, CorrectedNote>()

  const follow = (statusId: string) => {
    const { state } = controller.get(statusId)
    const before = findReading(state)
    if (state.kind === 'loading') stale.add(statusId)
    if (state.kind === 'loading' || !before) return
    running.get(statusId)?.abort()
    const abort = new AbortController()
    running.set(statusId, abort)
    reread(before, AbortSignal.any([signal, abort.signal])).then(
      (after) => {
        const note = notes.get(statusId)
        const viewChange = note ? { corrected: note, correcting: null } : {}
        if (abort.signal.aborted) return
        if (controller.replaceReading(statusId, before, after, viewChange)) notes.delete(statusId)
        else follow(statusId)
      },
      () => {
        if (signal.aborted || abort.signal.aborted) return
        notes.delete(statusId)
        controller.failRereading(statusId, before)
      },
    )
  }

  store.watch((uris) => {
    const changed = new Set(uris)
    for (const statusId of controller.list()) {
      const reading = findReading(controller.get(statusId).state)
      if (reading?.replies.some(({ post }) => changed.has(post.uri))) follow(statusId)
      else if (controller.get(statusId).state.kind === 'loading') stale.add(statusId)
    }
  }, signal)

  return {
    async correct(statusId, postId, change) {
      const reading = findReading(controller.get(statusId).state)
      const reply = reading?.replies.find(({ post }) => post.id === postId)
      if (!reading || !reply || reply.byPollAuthor) return
      const { uri, url } = reply.post
      const { post, poll } = reading.thread
      const before = findAppliedChange(reply, poll)
      notes.set(statusId, { kind: change ? 'changed' : 'undone', postId, before })
      try {
        if (change)
          await store.save([{ uri, url, pollUri: post.uri, ...change, changedAt: now().toISOString() }])
        else await store.remove([uri])
      } catch {
        notes.delete(statusId)
        controller.setView(statusId, { corrected: { kind: 'failed', postId, before } })
      }
    },

    settle(statusId) {
      if (!stale.has(statusId) || controller.get(statusId).state.kind === 'loading') return
      stale.delete(statusId)
      follow(statusId)
    },
  }
}
