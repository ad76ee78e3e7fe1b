import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { CLOSED_VIEW, NO_FILTER } from '../../lib/panel-state'
import { mountPanel } from './mount-panel'

const OPEN = { ...CLOSED_VIEW, open: true }

/** Escape, dispatched so that what became of it can be seen. */
function pressEscape(target: HTMLElement, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key: 'Escape',
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  })
  target.dispatchEvent(event)
  return event
}

describe('Escape', () => {
  it.each(['.toggle', '.panel', '.group-button', '.tools select', '.export .button', '.switch input'])(
    'at %s closes the panel, and the keyboard goes back to the toggle',
    async (selector) => {
      const panel = mountPanel('ready')
      panel.find(selector).focus()
      await userEvent.keyboard('{Escape}')
      expect(panel.calls).toEqual([{ name: 'toggle', details: [] }])
      expect(panel.root.activeElement).toBe(panel.find('.toggle'))
    },
  )

  it('in a search empties it first', async () => {
    const filter = { ...NO_FILTER, search: 'license' }
    const panel = mountPanel('ready', { props: { view: { ...OPEN, filter } } })
    const field = panel.find('.tools input[type=search]')
    field.focus()
    await userEvent.keyboard('{Escape}')
    expect(panel.calls).toEqual([{ name: 'view', details: [{ filter: NO_FILTER }] }])
    expect((field as HTMLInputElement).value).toBe('')
    expect(panel.root.activeElement).toBe(field)
    await userEvent.keyboard('{Escape}')
    expect(panel.calls.at(-1)).toEqual({ name: 'toggle', details: [] })
  })

  it('of an input method, or one that somebody further inside has used, is left alone', () => {
    const panel = mountPanel('ready')
    const field = panel.find('.tools input[type=search]')
    expect(pressEscape(field, { isComposing: true }).defaultPrevented).toBe(false)
    panel.find('.tools').addEventListener('keydown', (event) => event.preventDefault())
    pressEscape(field)
    expect(panel.calls).toEqual([])
  })

  it('at a closed toggle is not ours', () => {
    const panel = mountPanel('closed')
    expect(pressEscape(panel.find('.toggle')).defaultPrevented).toBe(false)
    expect(panel.calls).toEqual([])
  })
})

describe('a poll that changed since', () => {
  it('is said, once, beside the button that reads it again', () => {
    const panel = mountPanel('ready')
    const region = panel.find('.coverage-changed')
    expect(region.textContent).toBe('')
    panel.update({ pollChanged: true })
    expect(panel.find('.coverage-changed')).toBe(region)
    expect(region.textContent).toBe('The poll has changed since.')
    panel.button('Read again').click()
    expect(panel.calls).toEqual([{ name: 'retry', details: [] }])
    panel.update({ state: { kind: 'loading', mode: 'anew', previous: null } })
    expect(panel.findAll('.coverage-changed')).toEqual([])
  })
})
