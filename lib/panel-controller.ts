import type { ReadingLoader } from './loading/load-reading'
import type { Reading } from './model/reading'
import {
  CLOSED_VIEW,
  type Failure,
  findReading,
  type LoadMode,
  type PanelState,
  type PanelView,
  toShownState,
} from './panel-state'

/** A panel's state and view at one moment. */
export interface PanelSnapshot {
  state: PanelState
  view: PanelView
}

const CLOSED: PanelSnapshot = {
  state: { kind: 'idle' },
  view: CLOSED_VIEW,
}

/** A mistake of ours, which nothing below the panels made a state of. */
const OURS: Failure = { code: 'internal', retryAt: null }

/** Closed panels that are kept, so that opening one again costs nothing … */
const KEPT_CLOSED = 20

/** … while their readings have no more replies than this together: a thousand take one to two MB. */
const KEPT_REPLIES = 1_000

interface Entry extends PanelSnapshot {
  /** Ends the request under way. */
  abort: AbortController | null
}

/** Holds what every panel of this page shows, apart from the nodes that show it. */
export interface PanelController {
  /** The panel of a status; closed and idle until first toggled. */
  get(statusId: string): PanelSnapshot
  /** Opens or closes. The first opening reads the replies; closing while they are read stops that. */
  toggle(statusId: string): void
  /** Reads the replies (again). What was read before stays visible meanwhile; after a failure it goes on from there. */
  read(statusId: string): void
  /** Goes on where reading ended early. */
  readOn(statusId: string): void
  /** Asks the poll's home server, too. */
  askHome(statusId: string): void
  /** Stops reading, and keeps what came. */
  stop(statusId: string): void
  setView(statusId: string, change: Partial<PanelView>): void
  /** The statuses of which something is known. */
  list(): readonly string[]
  /** Puts another reading of the same replies in place of `before`; `false` where that is not shown, or replies are coming. */
  replaceReading(statusId: string, before: Reading, after: Reading, viewChange: Partial<PanelView>): boolean
  /** Says, where `before` is still shown, that a mistake of ours kept it from being read once more; it stays. */
  failRereading(statusId: string, before: Reading): void
}

/**
 * Creates the controller.
 *
 * @param loader `load` answers with `ready`, `partial` or `failed`; should it reject though its signal did not abort,
 *   the panel says that it failed
 * @param onChange called after each change with the status id concerned
 * @param signal ends whatever is being read
 */
export function createPanelController(
  { load, findMore, forget }: Pick<ReadingLoader, 'load' | 'findMore' | 'forget'>,
  onChange: (statusId: string) => void,
  signal: AbortSignal,
): PanelController {
  // Only polls that were opened have an entry: a long timeline costs nothing.
  const entries = new Map<string, Entry>()

  const change = (statusId: string, patch: Partial<Entry>) => {
    const entry = { ...CLOSED, abort: null, ...entries.get(statusId), ...patch }
    // Set anew, so that the map's order is that of use.
    entries.delete(statusId)
    entries.set(statusId, entry)
    onChange(statusId)
  }

  /** Forgets the panels closed longest ago, and the readings of those that are too much to keep. */
  const forgetClosed = () => {
    const closed = [...entries].filter(([, { view }]) => !view.open).reverse()
    let replies = 0
    for (const [index, [statusId, entry]] of closed.entries()) {
      const size = findReading(entry.state)?.replies.length ?? 0
      if (index < KEPT_CLOSED && replies + size <= KEPT_REPLIES) {
        replies += size
        continue
      }
      if (index < KEPT_CLOSED) entries.set(statusId, { ...entry, state: CLOSED.state })
      else entries.delete(statusId)
      forget(statusId)
      onChange(statusId)
    }
  }

  const start = (statusId: string, mode: LoadMode, viewChange: Partial<PanelView> = {}) => {
    const { state: before } = controller.get(statusId)
    if (before.kind === 'loading') return
    entries.get(statusId)?.abort?.abort()
    const abort = new AbortController()
    const previous = findReading(before)
    const shownMode = previous ? mode : 'anew'
    const settle = (state: PanelState, done: AbortController | null) => {
      if (!abort.signal.aborted) change(statusId, { state, abort: done })
    }
    const { view } = controller.get(statusId)
    // Cards come and go from now on.
    change(statusId, {
      state: { kind: 'loading', mode: shownMode, previous },
      view: { ...view, correcting: null, corrected: null, ...viewChange },
      abort,
    })
    load(
      { statusId, previous, mode, onProgress: (report) => settle({ ...report, mode: shownMode }, abort) },
      AbortSignal.any([signal, abort.signal]),
    ).then(
      (state) => {
        settle(state, null)
        if (!abort.signal.aborted) awaitMore(statusId)
      },
      // Who aborted has already set the state that follows, and nothing else should reject; lest a panel load for ever.
      () => {
        const shown = findReading(controller.get(statusId).state)
        if (!signal.aborted) settle({ kind: 'failed', failure: OURS, previous: shown }, null)
      },
    )
  }

  /** Shows what the server found meanwhile, unless the panel was closed or shows something else by then. */
  const awaitMore = (statusId: string) => {
    const { state, view } = controller.get(statusId)
    if (!view.open || (state.kind !== 'ready' && state.kind !== 'partial') || state.found) return
    const abort = new AbortController()
    change(statusId, { abort })
    findMore(statusId, AbortSignal.any([signal, abort.signal])).then(
      (found) => {
        const { state: now } = controller.get(statusId)
        const shows = now.kind === 'ready' || now.kind === 'partial'
        if (found > 0 && shows && !abort.signal.aborted)
          change(statusId, { state: { ...now, found }, abort: null })
      },
      () => {},
    )
  }

  const controller: PanelController = {
    get: (statusId) => entries.get(statusId) ?? CLOSED,

    toggle(statusId) {
      const { state, view } = controller.get(statusId)
      const open = !view.open
      // Each in one step: an open panel with nothing going on would say that it was stopped.
      if (!open) {
        entries.get(statusId)?.abort?.abort()
        change(statusId, { state: toStopped(state), view: { ...view, open }, abort: null })
        forgetClosed()
      } else if (state.kind === 'idle') start(statusId, 'anew', { open })
      else {
        change(statusId, { view: { ...view, open } })
        awaitMore(statusId)
      }
    },

    read: (statusId) => start(statusId, controller.get(statusId).state.kind === 'failed' ? 'on' : 'anew'),
    readOn: (statusId) => start(statusId, 'on'),
    askHome: (statusId) => start(statusId, 'home'),

    stop(statusId) {
      const { state } = controller.get(statusId)
      if (state.kind !== 'loading') return
      entries.get(statusId)?.abort?.abort()
      change(statusId, { state: toStopped(state), abort: null })
      awaitMore(statusId)
    },

    setView(statusId, viewChange) {
      change(statusId, { view: { ...controller.get(statusId).view, ...viewChange } })
    },

    list: () => [...entries.keys()],

    replaceReading(statusId, before, after, viewChange) {
      const { state, view } = controller.get(statusId)
      if (state.kind === 'idle' || state.kind === 'loading' || findReading(state) !== before) return false
      const replaced = state.kind === 'failed' ? { ...state, previous: after } : { ...state, reading: after }
      change(statusId, { state: replaced, view: { ...view, ...viewChange } })
      return true
    },

    failRereading(statusId, before) {
      const { state, view } = controller.get(statusId)
      if (state.kind === 'loading' || findReading(state) !== before) return
      change(statusId, {
        state: { kind: 'failed', failure: OURS, previous: before },
        view: { ...view, correcting: null },
      })
    },
  }
  return controller
}

/** What is left of a state once nothing comes any more. */
function toStopped(state: PanelState): PanelState {
  if (state.kind !== 'loading') return state
  return state.previous ? toShownState(state.previous) : CLOSED.state
}
