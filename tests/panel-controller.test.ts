import { describe, expect, it, vi } from 'vitest'
import type { LoadReading } from '../lib/loading/load-reading'
import type { Reading } from '../lib/model/reading'
import { createPanelController, type PanelController } from '../lib/panel-controller'
import type { LoadingReport, LoadMode, PanelState } from '../lib/panel-state'
import { aReading, aReply } from './fakes/a-reading'

const reading = aReading([])
const ready: PanelState = { kind: 'ready', reading }
const failed = (previous: Reading | null): PanelState => ({
  kind: 'failed',
  failure: { code: 'timeout', retryAt: null },
  previous,
})

/** A `load` whose answers the test gives when it wants to. */
function aLoad() {
  const calls: {
    statusId: string
    previous: Reading | null
    signal: AbortSignal
    mode: LoadMode
    progress(state: LoadingReport): void
    answer(state: PanelState): void
  }[] = []
  const load: LoadReading = ({ statusId, previous, mode, onProgress }, signal) =>
    new Promise<PanelState>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      calls.push({ statusId, previous, signal, mode, progress: onProgress, answer: resolve })
    })
  return { calls, load }
}

/** A server that does not look for more. */
const findMore = async () => 0

const forget = vi.fn()

/** The page, which stays. */
const page = new AbortController()

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('the panel controller', () => {
  it('asks for nothing before a panel is opened', () => {
    const { calls, load } = aLoad()
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    expect(controller.get('1').state).toEqual({ kind: 'idle' })
    expect(calls).toHaveLength(0)
  })

  it('reads on the first opening, and not again on the second', async () => {
    const { calls, load } = aLoad()
    const onChange = vi.fn()
    const controller = createPanelController({ load, findMore, forget }, onChange, page.signal)
    controller.toggle('1')
    expect(controller.get('1')).toMatchObject({ state: { kind: 'loading' }, view: { open: true } })
    calls[0]?.answer(ready)
    await settled()
    expect(controller.get('1').state).toBe(ready)
    expect(onChange).toHaveBeenLastCalledWith('1')
    controller.toggle('1')
    controller.toggle('1')
    expect(controller.get('1')).toMatchObject({ state: ready, view: { open: true } })
    expect(calls).toHaveLength(1)
  })

  it('stops reading when the panel is closed meanwhile', async () => {
    const { calls, load } = aLoad()
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    controller.toggle('1')
    controller.toggle('1')
    expect(calls[0]?.signal.aborted).toBe(true)
    calls[0]?.answer(ready)
    await settled()
    expect(controller.get('1').state).toEqual({ kind: 'idle' })
  })

  it('stops reading when the page’s script ends', () => {
    const { calls, load } = aLoad()
    const script = new AbortController()
    createPanelController({ load, findMore, forget }, () => {}, script.signal).toggle('1')
    expect(calls[0]?.signal.aborted).toBe(false)
    script.abort()
    expect(calls[0]?.signal.aborted).toBe(true)
  })

  it('has one request under way per poll', () => {
    const { calls, load } = aLoad()
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    controller.toggle('1')
    controller.read('1')
    controller.toggle('2')
    expect(calls.map(({ statusId }) => statusId)).toEqual(['1', '2'])
  })

  it('keeps what was read while it reads again, and when that fails', async () => {
    const { calls, load } = aLoad()
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    controller.toggle('1')
    calls[0]?.answer(ready)
    await settled()
    controller.read('1')
    expect(controller.get('1').state).toEqual({ kind: 'loading', mode: 'anew', previous: reading })
    calls[1]?.answer(failed(calls[1].previous))
    await settled()
    expect(controller.get('1').state).toMatchObject({ kind: 'failed', previous: reading })
    controller.read('1')
    controller.toggle('1')
    expect(controller.get('1').state).toEqual(ready)
  })

  it('shows a failure until the reader asks to try again', async () => {
    const { calls, load } = aLoad()
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    controller.toggle('1')
    calls[0]?.answer(failed(null))
    await settled()
    controller.toggle('1')
    controller.toggle('1')
    expect(controller.get('1').state.kind).toBe('failed')
    expect(calls).toHaveLength(1)
    controller.read('1')
    expect(calls).toHaveLength(2)
  })

  it('says that it failed, with what was shown, where reading rejects without being stopped', async () => {
    const mistake = new TypeError('x is undefined')
    const soFar: LoadingReport = { kind: 'loading', previous: reading, progress: { read: 60, known: 90 } }
    const load: LoadReading = async ({ mode, onProgress }) => {
      if (mode === 'on') onProgress(soFar)
      throw mistake
    }
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    controller.toggle('1')
    await settled()
    const internal = { kind: 'failed', failure: { code: 'internal', retryAt: null } }
    expect(controller.get('1').state).toEqual({ ...internal, previous: null })
    controller.read('1')
    await settled()
    expect(controller.get('1').state).toEqual({ ...internal, previous: reading })
  })

  it('leaves a panel alone whose reading could not be had once more, where it shows another by now', async () => {
    const { calls, load } = aLoad()
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    controller.toggle('1')
    calls[0]?.answer(ready)
    await settled()
    controller.failRereading('1', aReading([]))
    expect(controller.get('1').state).toBe(ready)
    controller.failRereading('1', reading)
    expect(controller.get('1').state).toMatchObject({ kind: 'failed', failure: { code: 'internal' } })
  })

  it('goes on after a failure and where the reader asks for it, and otherwise begins anew', async () => {
    const { calls, load } = aLoad()
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    controller.toggle('1')
    calls[0]?.answer(ready)
    await settled()
    controller.read('1')
    calls[1]?.answer(failed(reading))
    await settled()
    controller.read('1')
    calls[2]?.answer(ready)
    await settled()
    controller.readOn('1')
    expect(calls.map(({ mode }) => mode)).toEqual(['anew', 'anew', 'on', 'on'])
  })

  it('shows what came so far, and keeps it when stopped or closed', async () => {
    const { calls, load } = aLoad()
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    controller.toggle('1')
    const soFar: LoadingReport = { kind: 'loading', previous: reading, progress: { read: 60, known: 90 } }
    calls[0]?.progress(soFar)
    expect(controller.get('1').state).toEqual({ ...soFar, mode: 'anew' })
    controller.stop('1')
    expect(calls[0]?.signal.aborted).toBe(true)
    expect(controller.get('1')).toMatchObject({ state: { kind: 'ready', reading }, view: { open: true } })
    calls[0]?.progress(soFar)
    expect(controller.get('1').state.kind).toBe('ready')
    controller.stop('1')
    expect(controller.get('1').state.kind).toBe('ready')
  })

  it('tells what is being done, as answers come, too', async () => {
    const { calls, load } = aLoad()
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    controller.toggle('1')
    calls[0]?.answer(ready)
    await settled()
    controller.readOn('1')
    expect(controller.get('1').state).toMatchObject({ kind: 'loading', mode: 'on' })
    calls[1]?.progress({ kind: 'loading', previous: reading, progress: { read: 60, known: 90 } })
    expect(controller.get('1').state).toMatchObject({ mode: 'on', progress: { read: 60 } })
    calls[1]?.answer(ready)
    await settled()
    controller.askHome('1')
    expect(controller.get('1').state).toMatchObject({ kind: 'loading', mode: 'home' })
  })

  it('with nothing read before does not speak of going on', async () => {
    const { calls, load } = aLoad()
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    controller.toggle('1')
    calls[0]?.answer(failed(null))
    await settled()
    controller.read('1')
    expect(calls[1]?.mode).toBe('on')
    expect(controller.get('1').state).toEqual({ kind: 'loading', mode: 'anew', previous: null })
  })

  it('stopped before anything came stays open, and can read anew', () => {
    const { calls, load } = aLoad()
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    controller.toggle('1')
    controller.stop('1')
    expect(controller.get('1')).toMatchObject({ state: { kind: 'idle' }, view: { open: true } })
    controller.read('1')
    expect(calls.map(({ mode }) => mode)).toEqual(['anew', 'anew'])
  })

  it('is never seen open with nothing going on while it opens or closes', () => {
    const seen: unknown[] = []
    const { load } = aLoad()
    const controller: PanelController = createPanelController(
      { load, findMore, forget },
      (statusId) => {
        const { state, view } = controller.get(statusId)
        seen.push([state.kind, view.open])
      },
      page.signal,
    )
    controller.toggle('1')
    controller.toggle('1')
    expect(seen).toEqual([
      ['loading', true],
      ['idle', false],
    ])
  })

  it('tells of replies that the server found since, unless the panel was closed', async () => {
    const { calls, load } = aLoad()
    const searches: { signal: AbortSignal; end(found: number): void }[] = []
    const search = (_: string, signal: AbortSignal) =>
      new Promise<number>((end) => {
        searches.push({ signal, end })
      })
    const controller = createPanelController({ load, findMore: search, forget }, () => {}, page.signal)
    controller.toggle('1')
    calls[0]?.answer(ready)
    await settled()
    searches[0]?.end(12)
    await settled()
    expect(controller.get('1').state).toEqual({ ...ready, found: 12 })
    controller.read('1')
    calls[1]?.answer(ready)
    await settled()
    controller.toggle('1')
    expect(searches.map(({ signal }) => signal.aborted)).toEqual([false, true])
  })

  it('looks once more for replies found since when it is opened again, and when reading is stopped', async () => {
    const { calls, load } = aLoad()
    const search = vi.fn(async () => 0)
    const controller = createPanelController({ load, findMore: search, forget }, () => {}, page.signal)
    controller.toggle('1')
    expect(search).not.toHaveBeenCalled()
    calls[0]?.answer(ready)
    await settled()
    controller.toggle('1')
    expect(search).toHaveBeenCalledTimes(1)
    search.mockResolvedValue(12)
    controller.toggle('1')
    await settled()
    expect(controller.get('1').state).toEqual({ ...ready, found: 12 })
    controller.toggle('1')
    controller.toggle('1')
    expect(search).toHaveBeenCalledTimes(2)
    controller.askHome('1')
    controller.stop('1')
    await settled()
    expect(controller.get('1').state).toEqual({ ...ready, found: 12 })
    controller.readOn('1')
    controller.toggle('1')
    expect(search).toHaveBeenCalledTimes(3)
  })

  it('keeps the last twenty closed panels, and every open one', async () => {
    const load = () => Promise.resolve(ready)
    const controller = createPanelController({ load, findMore, forget }, () => {}, page.signal)
    controller.toggle('open')
    for (let id = 1; id <= 25; id += 1) {
      controller.toggle(`${id}`)
      await settled()
      controller.toggle(`${id}`)
    }
    const kept = Array.from({ length: 25 }, (_, index) => controller.get(`${index + 1}`).state.kind)
    expect(kept).toEqual([...Array(5).fill('idle'), ...Array(20).fill('ready')])
    expect(controller.get('open').state).toBe(ready)
  })

  it('lets a closed panel’s reading go that is too large to keep, but not how it was arranged', async () => {
    const large = aReading(Array.from({ length: 1_001 }, (_, index) => aReply({ id: `${index + 2}` })))
    const load: LoadReading = ({ statusId }) =>
      Promise.resolve(statusId === 'large' ? { kind: 'ready', reading: large } : ready)
    const changed: string[] = []
    const controller = createPanelController(
      { load, findMore, forget },
      (statusId) => changed.push(statusId),
      page.signal,
    )
    for (const id of ['small', 'large']) {
      controller.toggle(id)
      await settled()
      controller.setView(id, { lens: 'license' })
    }
    forget.mockClear()
    controller.toggle('large')
    expect(controller.get('large')).toMatchObject({ state: { kind: 'idle' }, view: { lens: 'license' } })
    expect(forget.mock.calls).toEqual([['large']])
    expect(changed.at(-1)).toBe('large')
    controller.toggle('small')
    expect(controller.get('small').state).toBe(ready)
  })

  it('remembers the view of each panel', () => {
    const controller = createPanelController({ load: aLoad().load, findMore, forget }, () => {}, page.signal)
    controller.setView('1', { lens: 'license' })
    controller.setView('1', { revealedPosts: ['7'] })
    expect(controller.get('1').view).toMatchObject({ lens: 'license', revealedPosts: ['7'], open: false })
    expect(controller.get('2').view.lens).toBe('stance')
  })
})
