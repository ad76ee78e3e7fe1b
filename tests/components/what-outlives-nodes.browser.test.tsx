import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { CLOSED_VIEW } from '../../lib/panel-state'
import { aReading, aReply } from '../fakes/a-reading'
import { aPerson } from '../fakes/builders'
import { mountPanel } from './mount-panel'
import { SCENES } from './scenes'

const long = `I voted no. ${'And another thing. '.repeat(120)}`
const many = aReading([
  aReply({ text: long, stance: 1, because: ['I voted no'] }),
  ...Array.from({ length: 50 }, (_, index) =>
    aReply({
      id: String(100 + index),
      author: aPerson({ handle: `reader${index}` }),
      text: 'No.',
      stance: 1,
      because: ['No'],
    }),
  ),
])

/** The group of the second option, open. */
const mountMany = () => {
  const mounted = mountPanel('ready', { props: { state: { kind: 'ready', reading: many } } })
  mounted.findAll('.group-button')[0]?.click()
  return mounted
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 50))

describe('what the reader opened outlives the nodes', () => {
  it('pages of replies', async () => {
    const mounted = mountMany()
    expect(mounted.findAll('.reply')).toHaveLength(20)
    mounted.button('Show 20 more').click()
    await settled()
    expect(mounted.findAll('.reply')).toHaveLength(40)
    mounted.recreate()
    expect(mounted.findAll('.reply')).toHaveLength(40)
  })

  it('a long reply shown whole', () => {
    const mounted = mountMany()
    mounted.button('Show all of it').click()
    mounted.recreate()
    expect(mounted.find('.reply .text').textContent).toBe(long)
  })

  it('the details of what is missing', async () => {
    const mounted = mountPanel('partial')
    const isOpen = () => (mounted.find('.coverage details') as HTMLDetailsElement).open
    mounted.find('.coverage summary').click()
    await settled()
    expect(mounted.calls).toEqual([{ name: 'view', details: [{ detailsOpen: true }] }])
    mounted.recreate()
    await settled()
    expect(isOpen()).toBe(true)
    mounted.find('.coverage summary').click()
    await settled()
    mounted.recreate()
    await settled()
    expect(isOpen()).toBe(false)
    expect(mounted.calls).toHaveLength(2)
  })

  it('what was chosen in a correction and not applied yet', async () => {
    const mounted = mountPanel('correcting')
    const choose = (label: string) =>
      mounted
        .findAll('.choice')
        .find(({ innerText }) => innerText.trim() === label)
        ?.click()
    const select = () => mounted.find('.choice-more select') as HTMLSelectElement
    const form = () =>
      mounted.findAll('.choice').map((label) => [label.innerText, label.querySelector('input')?.checked])
    choose('No')
    choose('CC BY')
    await userEvent.selectOptions(select(), 'MIT')
    mounted.button('Add').click()
    await settled()
    choose('MIT')
    await userEvent.selectOptions(select(), 'GPL')
    await settled()
    const before = form()
    expect(before.filter(([, checked]) => checked).map(([label]) => label)).toEqual(['No', 'CC BY-SA'])
    expect(before.map(([label]) => label)).toContain('MIT')
    mounted.recreate()
    expect(form()).toEqual(before)
    expect(select().value).toBe('GPL')
    mounted.button('Apply').click()
    expect(mounted.calls.at(-1)).toEqual({
      name: 'correct',
      details: ['102', { stance: ['No'], notLicenses: ['CC-BY'], licenses: ['GPL'] }],
    })
  })

  it('but not what was chosen on a card that was closed since', async () => {
    const mounted = mountPanel('correcting')
    const checked = () =>
      mounted.findAll('.choice').filter((label) => label.querySelector('input')?.checked).length
    const before = checked()
    mounted.findAll('.choice input[type=checkbox]')[0]?.click()
    await settled()
    expect(checked()).toBe(before - 1)
    mounted.button('Cancel').click()
    mounted.find('.correction-buttons [aria-controls][aria-expanded]').click()
    expect(checked()).toBe(before)
  })
})

describe('the keyboard keeps its place when a button goes away', () => {
  it('more replies: at the first that came', async () => {
    const mounted = mountMany()
    mounted.button('Show 20 more').focus()
    mounted.button('Show 20 more').click()
    await settled()
    expect(mounted.root.activeElement).toBe(mounted.findAll('.reply')[20])
  })

  it('a long reply: at its text', async () => {
    const mounted = mountMany()
    mounted.button('Show all of it').focus()
    mounted.button('Show all of it').click()
    await settled()
    expect(mounted.root.activeElement).toBe(mounted.find('.reply .text'))
  })

  it('reading again, which then fails: in the panel', async () => {
    const mounted = mountMany()
    mounted.button('Read again').focus()
    mounted.button('Read again').click()
    mounted.update({ state: { kind: 'failed', failure: { code: 'server', retryAt: null }, previous: many } })
    await settled()
    expect(mounted.root.activeElement).toBe(mounted.find('.panel'))
  })
})

it('ids stay each one’s own, however often the panel is drawn', async () => {
  const panel = mountPanel('closed')
  const { state } = SCENES.ready ?? expect.fail()
  const open = { ...CLOSED_VIEW, open: true }
  panel.update({ view: open })
  panel.update({ state })
  for (const lens of ['both', 'license', 'stance'] as const)
    panel.update({ view: { ...open, lens, expandedGroups: ['stance:0'], cell: 'cell:CC-BY-SA:2' } })
  const ids = panel.findAll('[id]').map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(10)
  expect(new Set(ids).size).toBe(ids.length)
  const pointers = ['aria-controls', 'aria-labelledby', 'for'].flatMap((name) =>
    panel.findAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
  )
  expect(pointers.filter((id) => !ids.includes(id))).toEqual([])
})
