import { describe, expect, it } from 'vitest'
import { mountPanel } from './mount-panel'
import { SCENES } from './scenes'

/** @see docs/decisions/0009-long-lists.md on what Chromium keeps of those that do not. */
describe('radio buttons stand in a form', () => {
  it.each(Object.keys(SCENES))('in %s', (scene) => {
    const radios = mountPanel(scene).findAll('input[type=radio]') as HTMLInputElement[]
    expect(radios.filter(({ form }) => form === null)).toEqual([])
  })

  it('that sends nothing', () => {
    const form = (mountPanel('ready').find('input[type=radio]') as HTMLInputElement).form
    let prevented: boolean | null = null
    const listen = (event: Event) => {
      prevented = event.defaultPrevented
      event.preventDefault()
    }
    // On the root, which hears of it after the form.
    form?.getRootNode().addEventListener('submit', listen)
    form?.requestSubmit()
    expect(prevented).toBe(true)
  })
})
