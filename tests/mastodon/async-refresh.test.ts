import { describe, expect, it } from 'vitest'
import { parseRefreshState, type RefreshState, readRefreshTicket } from '../../lib/mastodon/async-refresh'
import { followRefresh } from '../../lib/mastodon/follow-refresh'

it.each<[string | null, ReturnType<typeof readRefreshTicket>]>([
  ['id="ImNvbnRleHQ6MSI=--ab12", retry=3, result_count=0', { id: 'ImNvbnRleHQ6MSI=--ab12', retryMs: 3000 }],
  ['id="a", retry=0', { id: 'a', retryMs: 1000 }],
  ['id="a", retry=9999', { id: 'a', retryMs: 60_000 }],
  ['id="a"', null],
  ['retry=3', null],
  ['', null],
  [null, null],
])('%s', (text, expected) => {
  expect(readRefreshTicket(new Headers(text === null ? {} : { 'Mastodon-Async-Refresh': text }))).toEqual(
    expected,
  )
})

it.each<[unknown, RefreshState]>([
  [{ async_refresh: { id: 'a', status: 'running', result_count: 2 } }, { finished: false, found: 2 }],
  [{ async_refresh: { id: 'a', status: 'finished', result_count: null } }, { finished: true, found: 0 }],
])('%j', (body, expected) => {
  expect(parseRefreshState(body, 'https://mas.to/x')).toEqual(expected)
})

it('is refused where it has another shape', () => {
  expect(() => parseRefreshState({ status: 'finished' }, 'https://mas.to/x')).toThrow('asynchronous refresh')
})

describe('following', () => {
  const follow = async (states: readonly RefreshState[]) => {
    const waits: number[] = []
    let asked = 0
    const found = await followRefresh(
      { id: 'a', retryMs: 3000 },
      {
        async fetchState() {
          asked += 1
          return states[Math.min(asked, states.length) - 1] ?? expect.fail()
        },
        async wait(ms) {
          waits.push(ms)
        },
      },
      new AbortController().signal,
    )
    return { found, asked, waits }
  }

  it('asks at the interval given until the job ends', async () => {
    const states = [
      { finished: false, found: 0 },
      { finished: false, found: 7 },
      { finished: true, found: 12 },
    ]
    expect(await follow(states)).toEqual({ found: 12, asked: 3, waits: [3000, 3000, 3000] })
  })

  it('gives up on a job that does not end', async () => {
    expect(await follow([{ finished: false, found: 4 }])).toMatchObject({ found: 4, asked: 20 })
  })
})
