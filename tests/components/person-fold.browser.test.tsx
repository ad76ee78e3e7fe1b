import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { CLOSED_VIEW, type PanelView } from '../../lib/panel-state'
import { aReading, aReply } from '../fakes/a-reading'
import { aPerson } from '../fakes/builders'
import { mirrored } from '../fakes/english'
import { mountPanel } from './mount-panel'
import { samplePoll, samplePost } from './sample-reading'

const WRITERS = ['anna', 'ben', 'anna', 'cleo', 'anna', 'ben', 'host', 'host']

const reading = aReading(
  WRITERS.map((handle, index) =>
    aReply({
      id: String(10 + index),
      author: aPerson({ handle, name: handle === 'anna' ? 'Anna' : handle }),
      text: `No, and this is thought ${index}.`,
      stance: 1,
      because: ['No'],
      byPollAuthor: handle === 'host',
    }),
  ),
  { poll: samplePoll(), post: samplePost() },
)
const OPEN: PanelView = { ...CLOSED_VIEW, open: true, expandedGroups: ['stance:1', 'author'] }
const label = (count: number, name: string) => `${count} more by \u2068${name}\u2069`

const show = (theme: 'light' | 'dark' = 'light', t?: typeof mirrored) =>
  mountPanel('ready', {
    theme,
    props: { state: { kind: 'ready', reading }, view: OPEN, ...(t ? { t } : {}) },
  })
const thoughts = (panel: ReturnType<typeof show>) =>
  [...panel.find('.replies').querySelectorAll('.text')].map(({ textContent }) =>
    Number(textContent?.match(/\d/)?.[0]),
  )

describe("a person's further replies", () => {
  it('fold behind the first, and are counted there', () => {
    const panel = show()
    expect(thoughts(panel)).toEqual([0, 1, 3])
    expect(panel.findAll('.person-fold').map(({ textContent }) => textContent)).toEqual([
      label(2, 'Anna'),
      label(1, 'ben'),
    ])
    expect(panel.find('.group-counts').textContent).toBe('3 people · 6 replies')
  })

  it('unfold under it at a click, and fold again', async () => {
    const panel = show()
    const fold = panel.button(label(2, 'Anna'))
    expect(fold.getAttribute('aria-expanded')).toBe('false')
    await userEvent.click(fold)
    expect(thoughts(panel)).toEqual([0, 2, 4, 1, 3])
    expect(fold.getAttribute('aria-expanded')).toBe('true')
    expect(panel.calls.at(-1)?.details).toEqual([{ expandedPeople: ['stance:1/anna'] }])
    await userEvent.click(fold)
    expect(thoughts(panel)).toEqual([0, 1, 3])
  })

  it('unfold by keyboard, which stays at the button and then goes on into them', async () => {
    const panel = show()
    const fold = panel.button(label(2, 'Anna'))
    fold.focus()
    await userEvent.keyboard('{Enter}')
    expect(panel.root.activeElement).toBe(fold)
    await userEvent.tab()
    expect(panel.root.activeElement?.closest('.reply')?.querySelector('.text')?.textContent).toContain(
      'thought 2',
    )
    fold.focus()
    await userEvent.keyboard(' ')
    expect(thoughts(panel)).toEqual([0, 1, 3])
    expect(panel.root.activeElement).toBe(fold)
  })

  it('are items of the same list, in their places', async () => {
    const panel = show()
    await userEvent.click(panel.button(label(2, 'Anna')))
    const rows = [...panel.find('.replies').children]
    expect(rows.map((row) => row.getAttribute('aria-posinset'))).toEqual(['1', '2', '3', '4', '5'])
    expect(rows.map((row) => row.getAttribute('aria-setsize'))).toEqual(['5', '5', '5', '5', '5'])
  })

  it('stay as they were when the page drops the nodes', async () => {
    const panel = show()
    await userEvent.click(panel.button(label(1, 'ben')))
    panel.recreate()
    expect(thoughts(panel)).toEqual([0, 1, 5, 3])
  })

  it("do not fold where the list is the poll author's own", () => {
    const panel = show()
    expect(panel.findAll('.replies')[1]?.querySelectorAll('.reply').length).toBe(2)
  })

  it('are gathered before a page is cut: unfolding pushes nobody out', async () => {
    const crowd = aReading(
      Array.from({ length: 30 }, (_, index) =>
        aReply({
          id: String(10 + index),
          author: aPerson({ handle: `reader${Math.max(0, index - 5)}` }),
          text: 'No.',
          stance: 1,
        }),
      ),
    )
    const panel = mountPanel('ready', { props: { state: { kind: 'ready', reading: crowd }, view: OPEN } })
    expect(panel.findAll('.reply')).toHaveLength(20)
    await userEvent.click(panel.button(label(5, 'reader0')))
    expect(panel.findAll('.reply')).toHaveLength(25)
    expect(panel.button('Show 5 more')).toBeDefined()
  })
})

describe('axe finds nothing in unfolded replies', () => {
  it.each(['light', 'dark'] as const)('%s', async (theme) => {
    const panel = show(theme)
    await userEvent.click(panel.button(label(2, 'Anna')))
    const { violations } = await axe.run(panel.host, {
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual(
      [],
    )
  })

  it('and the button stands on the side where words begin', () => {
    const panel = show('light', mirrored)
    const fold = panel.find('.person-fold').getBoundingClientRect()
    const text = panel.find('.text').getBoundingClientRect()
    expect(Math.abs(fold.right - text.right)).toBeLessThan(12)
  })
})
