import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Reading } from '../../lib/model/reading'
import { CLOSED_VIEW, type PanelView } from '../../lib/panel-state'
import { aReading, aReply } from '../fakes/a-reading'
import { aPerson } from '../fakes/builders'
import { type MountedPanel, mountPanel } from './mount-panel'
import { samplePoll, samplePost } from './sample-reading'

const SIZE = 400
/** Of lengths that differ, so that no row is as tall as was guessed. */
const long: Reading = aReading(
  Array.from({ length: SIZE }, (_, index) =>
    aReply({
      id: String(1000 + index),
      author: aPerson({ handle: `reader${index}` }),
      text: `No. ${'It is not what the license was made for. '.repeat(index % 7)}`,
      stance: 1,
      because: ['No'],
    }),
  ),
  { poll: samplePoll(), post: samplePost() },
)
const OPEN: PanelView = { ...CLOSED_VIEW, open: true, expandedGroups: ['stance:1'] }

const show = (view: Partial<PanelView> = {}, theme: 'light' | 'dark' = 'light') =>
  mountPanel('ready', {
    theme,
    props: { state: { kind: 'ready', reading: long }, view: { ...OPEN, ...view } },
  })
const showAll = () => show({ pages: { 'stance:1': Number.POSITIVE_INFINITY } })

/** Until the observers have told and the rows have come and gone. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 12; frame += 1) await new Promise(requestAnimationFrame)
}

const positions = (panel: MountedPanel) =>
  panel.findAll('.reply').map((row) => Number(row.getAttribute('aria-posinset')))
const findRow = (panel: MountedPanel, position: number) => panel.find(`[aria-posinset="${position}"]`)
const isShown = (row: Element) => {
  const { top, bottom } = row.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
const activePosition = ({ root }: MountedPanel) =>
  Number(root.activeElement?.closest('li')?.getAttribute('aria-posinset'))

afterEach(() => scrollTo(0, 0))

describe('a long list', () => {
  it('shows twenty at first, and then twenty more or all', async () => {
    const panel = show()
    expect(positions(panel)).toHaveLength(20)
    panel.button('Show 20 more').click()
    await settled()
    expect(positions(panel)).toHaveLength(40)
    panel.button('Show all 400').click()
    await settled()
    expect(panel.find('.reply').getAttribute('aria-setsize')).toBe('400')
    expect(panel.findAll('.more')).toEqual([])
  })

  it('offers all only where that is more than the next twenty', () => {
    const panel = show({ pages: { 'stance:1': SIZE / 20 - 1 } })
    expect(panel.findAll('.more button').map(({ textContent }) => textContent)).toEqual(['Show 20 more'])
  })

  it('renders what is near, and keeps the place of the rest', async () => {
    const panel = showAll()
    await settled()
    expect(positions(panel).length).toBeGreaterThan(0)
    expect(positions(panel).length).toBeLessThan(SIZE / 4)
    expect(panel.find('.replies').getBoundingClientRect().height).toBeGreaterThan(SIZE * 60)
    scrollTo(0, document.documentElement.scrollHeight)
    await settled()
    expect(positions(panel)).toContain(SIZE)
    expect(positions(panel)).not.toContain(1)
    expect(positions(panel).length).toBeLessThan(SIZE / 4)
  })

  it('has a row wherever the reader looks, each in its place', async () => {
    const panel = showAll()
    await settled()
    for (let step = 0; step < 12; step += 1) {
      scrollBy(0, 1_700)
      await settled()
      const seen = panel.findAll('.replies > li').filter(isShown)
      expect(seen.map(({ className }) => className)).not.toContain('reply-gap')
      const numbers = positions(panel)
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    }
  })

  it('stays one list of items for those who hear it', async () => {
    const panel = showAll()
    await settled()
    expect([...panel.find('.replies').children].map(({ tagName }) => tagName)).not.toContain('DIV')
    for (const gap of panel.findAll('.reply-gap')) expect(gap.getAttribute('aria-hidden')).toBe('true')
  })

  it('works in a column that scrolls by itself', async () => {
    const panel = showAll()
    const column = document.createElement('div')
    column.style.cssText = 'block-size: 400px; overflow-y: scroll'
    panel.host.replaceWith(column)
    column.append(panel.host)
    panel.recreate()
    await settled()
    // More than the column shows is there: its margin counts, though the column clips.
    expect(Math.max(...positions(panel))).toBeGreaterThanOrEqual(5)
    column.scrollTop = column.scrollHeight / 2
    await settled()
    const { top, bottom } = column.getBoundingClientRect()
    const near = panel.findAll('.replies > li').filter((row) => {
      const box = row.getBoundingClientRect()
      return box.bottom > top - 400 && box.top < bottom + 400
    })
    expect(near.length).toBeGreaterThan(5)
    expect(near.map(({ className }) => className)).not.toContain('reply-gap')
  })

  it('does not move what is seen when rows above take other heights than guessed', async () => {
    const panel = showAll()
    await settled()
    scrollTo(0, document.documentElement.scrollHeight)
    await settled()
    for (let step = 0; step < 6; step += 1) {
      scrollBy(0, -400)
      const seen = panel.findAll('.reply').find(isShown)
      if (!seen) throw new Error('nothing is seen')
      const before = seen.getBoundingClientRect().top
      await settled()
      expect(Math.abs(seen.getBoundingClientRect().top - before)).toBeLessThan(2)
    }
  })

  it('is as tall as before where rows that were seen are gone', async () => {
    const panel = showAll()
    await settled()
    const list = panel.find('.replies')
    for (let step = 0; step < 4; step += 1) {
      scrollBy(0, 800)
      await settled()
    }
    const top = () => findRow(panel, 25).getBoundingClientRect().top - list.getBoundingClientRect().top
    const before = top()
    scrollTo(0, document.documentElement.scrollHeight)
    await settled()
    expect(positions(panel)).not.toContain(25)
    scrollTo(0, 2_000)
    await settled()
    expect(top()).toBeCloseTo(before, 0)
  })

  it('keeps its place and height when the page drops and renews the nodes', async () => {
    const panel = showAll()
    await settled()
    scrollTo(0, 8_000)
    await settled()
    const { height } = panel.find('.replies').getBoundingClientRect()
    const seen = panel
      .findAll('.reply')
      .filter(isShown)
      .map(({ innerText }) => innerText)
    panel.recreate()
    scrollTo(0, 8_000)
    await settled()
    expect(panel.find('.replies').getBoundingClientRect().height).toBeCloseTo(height, 0)
    expect(
      panel
        .findAll('.reply')
        .filter(isShown)
        .map(({ innerText }) => innerText),
    ).toEqual(seen)
  })

  it('follows another order', async () => {
    const panel = showAll()
    await settled()
    panel.update({
      view: {
        ...OPEN,
        pages: { 'stance:1': Number.POSITIVE_INFINITY },
        filter: { ...OPEN.filter, search: 'reader39' },
      },
    })
    await settled()
    // reader39 and reader390 to reader399
    expect(panel.findAll('.reply .handle').map(({ textContent }) => textContent)).toHaveLength(11)
    panel.update({
      view: {
        ...OPEN,
        pages: { 'stance:1': Number.POSITIVE_INFINITY },
        filter: { ...OPEN.filter, order: 'newest' },
      },
    })
    await settled()
    expect(panel.find('.reply .handle').textContent).toBe('@reader399')
    expect(
      panel
        .findAll('.replies > li')
        .filter(isShown)
        .map(({ className }) => className),
    ).not.toContain('reply-gap')
  })

  it('renders nothing more and loses nothing while its column is hidden', async () => {
    const panel = showAll()
    await settled()
    const before = positions(panel)
    panel.host.style.display = 'none'
    await settled()
    expect(positions(panel)).toEqual(before)
    panel.host.style.display = ''
    await settled()
    expect(positions(panel)).toEqual(before)
  })

  it('starts with its first rows where no observer ever tells anything', () => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    )
    try {
      expect(positions(showAll())).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    } finally {
      vi.unstubAllGlobals()
    }
  })
})

describe('the keyboard in a long list', () => {
  it('goes on at the first reply that came with all of them', async () => {
    const panel = show()
    panel.button('Show all 400').focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(activePosition(panel)).toBe(21))
  })

  it('goes from reply to reply, however many', async () => {
    const panel = showAll()
    await settled()
    findRow(panel, 1).focus()
    const visited = new Set<number>()
    // An author and a time in each.
    for (let press = 0; press < 70; press += 1) {
      await userEvent.tab()
      await new Promise(requestAnimationFrame)
      visited.add(activePosition(panel))
    }
    expect([...visited]).toEqual(Array.from({ length: 35 }, (_, index) => index + 1))
  })

  it('keeps its place while the reader scrolls away, and goes on from there', async () => {
    const panel = showAll()
    await settled()
    const link = findRow(panel, 10).querySelector<HTMLElement>('.time')
    link?.focus()
    scrollTo(0, document.documentElement.scrollHeight)
    await settled()
    expect(panel.root.activeElement).toBe(link)
    expect(positions(panel)).toContain(SIZE)
    await userEvent.tab()
    expect(activePosition(panel)).toBe(11)
  })

  it('lets go of the rows that it left', async () => {
    const panel = showAll()
    await settled()
    findRow(panel, 5).focus()
    scrollTo(0, document.documentElement.scrollHeight)
    await settled()
    expect(positions(panel)).toContain(5)
    findRow(panel, SIZE).focus({ preventScroll: true })
    await settled()
    expect(positions(panel)).not.toContain(5)
  })
})

describe('axe finds nothing in a long list', () => {
  it.each(['light', 'dark'] as const)('%s', async (theme) => {
    const panel = show({ pages: { 'stance:1': Number.POSITIVE_INFINITY } }, theme)
    await settled()
    expect(panel.findAll('.reply-gap').length).toBeGreaterThan(0)
    const { violations } = await axe.run(panel.host, {
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual(
      [],
    )
  })
})
