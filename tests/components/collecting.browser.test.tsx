import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Visibility } from '../../lib/model/post'
import { aPerson } from '../fakes/builders'
import { mountPanel } from './mount-panel'
import { SCENES, sampleReading } from './scenes'

/** The sample, as of a poll from another server. */
function readingFromElsewhere() {
  const reading = sampleReading()
  const post = {
    ...reading.thread.post,
    author: aPerson({ handle: 'host@home.example' }),
    url: 'https://home.example/@host/1',
  }
  return { ...reading, thread: { ...reading.thread, post } }
}

describe('while a long thread is collected', () => {
  it('the bar says how far it is, to eyes and to screen readers', () => {
    const bar = mountPanel('collecting').find('[role="progressbar"]')
    expect(bar.getAttribute('aria-valuenow')).toBe('60')
    expect(bar.getAttribute('aria-valuemax')).toBe('200')
    expect(bar.getAttribute('aria-valuetext')).toBe('60 of at least 200 replies')
    expect(bar.firstElementChild?.getBoundingClientRect().width).toBeCloseTo(bar.clientWidth * 0.3, 0)
  })

  it('what came is shown, and stopping keeps the keyboard in the panel', async () => {
    const panel = mountPanel('collecting')
    expect(panel.findAll('.group').length).toBeGreaterThan(0)
    panel.button('Stop').focus()
    await userEvent.keyboard('{Enter}')
    expect(panel.calls).toEqual([{ name: 'stop', details: [] }])
    expect(panel.root.activeElement).toBe(panel.find('.panel'))
  })

  it.each([
    ['loading', 'Reading the replies…'],
    ['loading-again', 'Reading the replies again…'],
    ['going-on', 'Reading more replies…'],
    ['asking-home', /^Asking the poll’s home server… If another tab/],
  ])('%s says what is done, and can be stopped', async (scene, words) => {
    const panel = mountPanel(scene)
    const [said, shown] = [panel.find('[role="status"]'), panel.find('.note-progress p')]
    for (const { textContent } of [said, shown]) expect(textContent).toMatch(words)
    await userEvent.click(panel.button('Stop'))
    expect(panel.calls).toEqual([{ name: 'stop', details: [] }])
    expect(panel.root.activeElement).toBe(panel.find('.panel'))
  })

  it('stopped before anything came, it says so and can begin again', async () => {
    const panel = mountPanel('stopped')
    expect(panel.find('[role="status"]').textContent).toBe('You stopped before any reply was read.')
    expect(panel.find('.note').innerText).toContain('You stopped before any reply was read.')
    await userEvent.click(panel.button('Read again'))
    expect(panel.calls).toEqual([{ name: 'retry', details: [] }])
    expect(panel.root.activeElement).toBe(panel.find('.panel'))
  })

  it('the running count is not announced over and over', () => {
    const panel = mountPanel('collecting')
    const said = panel.find('[role="status"]').textContent
    panel.update({
      state: { kind: 'loading', mode: 'anew', previous: sampleReading(), progress: { read: 90, known: 200 } },
    })
    expect(panel.find('[role="status"]').textContent).toBe(said)
  })
})

describe('after it', () => {
  it('a pause says until when, and can be ended', async () => {
    const panel = mountPanel('paused')
    expect(panel.find('.coverage').innerText).toMatch(/Continue at \d/)
    // Once: of what is shown, nothing is a live region that says it again.
    const saying = panel.findAll('[role=status]').filter(({ textContent }) => /Continue at/.test(textContent))
    expect(saying).toEqual([panel.find('.root > [role=status]')])
    await userEvent.click(panel.button('Continue'))
    expect(panel.calls).toEqual([{ name: 'readOn', details: [] }])
  })

  it('the details stand behind one sentence', async () => {
    const panel = mountPanel('partial')
    const details = panel.find('.coverage details') as HTMLDetailsElement
    expect(details.open).toBe(false)
    await userEvent.click(panel.find('.coverage summary'))
    expect(details.innerText).toContain('Of 200 direct replies that the server counts, 58 came.')
    expect(details.innerText).toContain('3 were not asked for')
  })

  it('what is new since the last reading is counted', () => {
    expect(mountPanel('fresh').find('.coverage-fresh').innerText).toMatch(/^2 new since \d/)
  })

  it('and marked', () => {
    const panel = mountPanel('fresh', {
      props: { view: { ...SCENES.stance!.view } },
    })
    expect(panel.findAll('.tag-fresh')).toHaveLength(2)
    expect(panel.find('.tag-fresh').innerText).toBe('New')
  })

  it('what the server found since is offered', async () => {
    const panel = mountPanel('ready', {
      props: { state: { kind: 'ready', reading: sampleReading(), found: 12 } },
    })
    expect(panel.find('.coverage-found').innerText).toContain('12 more replies found.')
    await userEvent.click(panel.button('Show'))
    expect(panel.calls).toEqual([{ name: 'retry', details: [] }])
  })

  it('and told by a live region that was there before it', () => {
    const panel = mountPanel('ready')
    const regions = panel.findAll('[role=status]')
    panel.update({ state: { kind: 'ready', reading: sampleReading(), found: 12 } })
    expect(panel.findAll('[role=status]')).toEqual(regions)
    expect(regions.filter(({ textContent }) => textContent === '12 more replies found.')).toHaveLength(1)
  })
})

describe('the home server of a poll', () => {
  it('is not offered for a poll of the browsed server', () => {
    expect(mountPanel('ready').findAll('.home')).toEqual([])
  })

  it.each<[Visibility, number]>([
    ['public', 1],
    ['unlisted', 1],
    ['private', 0],
    ['direct', 0],
  ])('for a %s poll is offered %i times', (visibility, times) => {
    const reading = readingFromElsewhere()
    const post = { ...reading.thread.post, visibility }
    const state = { kind: 'ready' as const, reading: { ...reading, thread: { ...reading.thread, post } } }
    expect(mountPanel('ready', { props: { state } }).findAll('.home')).toHaveLength(times)
  })

  it('is offered with what asking means', async () => {
    const reading = readingFromElsewhere()
    const panel = mountPanel('ready', { props: { state: { kind: 'ready', reading } } })
    expect(panel.find('.home').innerText).toContain('It would see your address, and is asked signed out.')
    await userEvent.click(panel.button('Ask the poll’s home server (home.example)'))
    expect(panel.calls).toEqual([{ name: 'askHome', details: [] }])
  })

  it('says why it could not be asked, and can be asked again', () => {
    const homeFailure = { code: 'sign-in' as const, retryAt: null }
    const panel = mountPanel('ready', {
      props: { state: { kind: 'ready', reading: readingFromElsewhere(), homeFailure } },
    })
    expect(panel.find('.home-failure').innerText).toContain('home.example does not show replies')
    panel.button('Ask the poll’s home server (home.example)')
  })

  const askedHome = () => {
    const reading = readingFromElsewhere()
    const coverage = { ...reading.thread.coverage, home: { host: 'home.example', added: 3 } }
    return { ...reading, thread: { ...reading.thread, coverage } }
  }

  it('says how much came from there', () => {
    const state = { kind: 'ready' as const, reading: askedHome() }
    expect(mountPanel('ready', { props: { state } }).find('.home').innerText).toBe(
      'home.example was asked, too: 3 replies came from there alone.',
    )
  })

  it('says how much came from there before it broke off, and why it did', () => {
    const homeFailure = { code: 'server' as const, retryAt: null }
    const state = { kind: 'partial' as const, reading: askedHome(), homeFailure }
    expect(mountPanel('ready', { props: { state } }).find('.home').innerText.split(/\n+/)).toEqual([
      'home.example does not answer. It may be gone, or have a problem of its own.',
      'home.example was asked, too: 3 replies came from there alone.',
    ])
  })
})
