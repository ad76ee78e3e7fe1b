import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { CLOSED_VIEW, NO_FILTER, type PanelView } from '../../lib/panel-state'
import { aReading, aReply } from '../fakes/a-reading'
import { mountPanel } from './mount-panel'
import { sampleReading } from './scenes'

const OPEN: PanelView = { ...CLOSED_VIEW, open: true }

const find = (search: string) => ({ ...NO_FILTER, search })

describe('lenses', () => {
  it('are three where a license is named, and none where none is', () => {
    const labels = (panel: ReturnType<typeof mountPanel>) =>
      panel.findAll('.switch-choice').map(({ innerText }) => innerText)
    expect(labels(mountPanel('ready'))).toEqual(['By stance', 'By license', 'Stance × license'])
    const reading = aReading([aReply({ text: 'no' })])
    const view = { ...OPEN, lens: 'both' as const }
    const panel = mountPanel('ready', { props: { state: { kind: 'ready', reading }, view } })
    expect(labels(panel)).toEqual([])
    expect(panel.findAll('.group-name').map(({ innerText }) => innerText)).toContain('No clear stance')
  })

  it('the table opens a cell’s replies under it, and closes them, by keyboard', async () => {
    const panel = mountPanel('ready', { props: { view: { ...OPEN, lens: 'both' } } })
    expect(panel.findAll('.reply')).toEqual([])
    const cell = panel
      .findAll('.cell-button')
      .find(
        ({ textContent }) =>
          textContent === '22 people: CC BY-SA, Only under conditions that the license names',
      )
    cell?.focus()
    await userEvent.keyboard('{Enter}')
    expect(panel.calls.at(-1)).toEqual({ name: 'view', details: [{ cell: 'cell:CC-BY-SA:2' }] })
    expect(panel.findAll('.reply .name').map(({ innerText }) => innerText.trim())).toEqual([
      'Inês do Mar',
      'Sana Rahimi',
    ])
    expect(cell?.getAttribute('aria-expanded')).toBe('true')
    expect(panel.root.activeElement).toBe(cell)
    await userEvent.keyboard('{Enter}')
    expect(panel.findAll('.reply')).toEqual([])
  })

  it('the table names its rows and columns', () => {
    const panel = mountPanel('both')
    expect(panel.findAll('.cross th[scope=col]').map(({ innerText }) => innerText)).toEqual([
      'Yes',
      'No',
      'Only under conditions that the license names',
      'Not sure',
      'No clear stance',
    ])
    expect(panel.findAll('.cross th[scope=row]')[0]?.innerText).toBe('CC BY-SA')
    expect(panel.find('.cross caption').innerText).toMatch(/license they name/)
  })
})

describe('finding replies', () => {
  it('typing leaves the matches, says how many, and keeps the keyboard in the field', async () => {
    const panel = mountPanel('ready')
    panel.find('.tools input[type=search]').focus()
    await userEvent.keyboard('license')
    expect(panel.find('.tools [role=status]').innerText).toBe('4 of 14 replies match.')
    expect(panel.root.activeElement).toBe(panel.find('.tools input[type=search]'))
    const heads = panel.findAll('.group-button').map(({ innerText }) => innerText.replace(/\s+/g, ' '))
    expect(heads).toEqual([
      'No 1 of 4 replies',
      'Only under conditions that the license names 3 people · 3 replies',
    ])
  })

  it('a folded group speaks by its matches', () => {
    const panel = mountPanel('ready', { props: { view: { ...OPEN, filter: find('wish list') } } })
    expect(panel.findAll('.teaser').map(({ innerText }) => innerText)).toEqual([
      'Depends. “If it is on the web it is free” is what they tell us, but a license is not a wish list.',
    ])
    expect(panel.findAll('.terms')).toEqual([])
  })

  it('a folded group keeps to itself what a warning or a filter folds, though a search finds it', () => {
    const secret = 'The butler did it, and the license was forged.'
    const others = Array.from({ length: 10 }, (_, index) => aReply({ id: String(index + 20), text: 'No.' }))
    const reading = aReading([
      aReply({ id: '2', text: secret, stance: 0, contentWarning: 'spoilers' }),
      aReply({ id: '3', text: secret, stance: 0, filterTitle: 'spoilers' }),
      aReply({ id: '4', text: 'The butler asks for a license.', stance: 0 }),
      aReply({ id: '5', text: secret, stance: 1, contentWarning: 'spoilers' }),
      ...others,
    ])
    const view = { ...OPEN, filter: find('butler') }
    const panel = mountPanel('ready', { props: { state: { kind: 'ready', reading }, view } })
    expect(panel.findAll('.group-button')).toHaveLength(2)
    expect(panel.find('.panel').innerText).not.toContain('forged')
    expect(panel.findAll('.teaser').map(({ innerText }) => innerText)).toEqual([
      'The butler asks for a license.',
    ])
  })

  it('in the table, counts what is left', () => {
    const view = { ...OPEN, lens: 'both' as const, filter: find('weights') }
    const panel = mountPanel('ready', { props: { view } })
    expect(panel.findAll('.cell-button').map(({ textContent }) => textContent)).toEqual([
      '11 person: CC BY-SA, Only under conditions that the license names',
      '11 person: MIT, Only under conditions that the license names',
    ])
  })

  it('that finds nobody says so, and clears in one step that keeps the order', async () => {
    const filter = { ...find('nobody says this'), order: 'newest' as const }
    const panel = mountPanel('ready', { props: { view: { ...OPEN, filter } } })
    expect(panel.find('.tools [role=status]').innerText).toBe('0 of 14 replies match.')
    await userEvent.click(panel.button('Show all'))
    expect(panel.calls.at(-1)).toEqual({
      name: 'view',
      details: [{ filter: { ...NO_FILTER, order: 'newest' } }],
    })
    expect(panel.root.activeElement).toBe(panel.find('.tools input[type=search]'))
  })

  it('offers languages where there are several, most replies first', () => {
    const panel = mountPanel('ready')
    const [, languages] = panel.findAll('select')
    expect([...(languages?.querySelectorAll('option') ?? [])].map(({ text }) => text)).toEqual([
      'All languages',
      'English (12)',
      'French (1)',
      'Arabic (1)',
    ])
    const reading = aReading(Array.from({ length: 11 }, (_, index) => aReply({ id: String(index + 2) })))
    const english = mountPanel('ready', { props: { state: { kind: 'ready', reading } } })
    expect(english.findAll('select').length).toBe(1)
  })

  it('is not offered for a handful', () => {
    const reading = aReading(sampleReading().replies.slice(0, 10))
    const panel = mountPanel('ready', { props: { state: { kind: 'ready', reading } } })
    expect(panel.findAll('.tools')).toEqual([])
  })

  it('orders within the groups', async () => {
    const panel = mountPanel('stance')
    const names = () => panel.findAll('.group:nth-child(2) .name').map(({ innerText }) => innerText.trim())
    const before = names()
    await userEvent.selectOptions(panel.find('select'), 'newest')
    expect(names()).toEqual([...before].reverse())
  })
})
