import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { correctReply } from '../../lib/analysis/correct-reply'
import type { CorrectionChange } from '../../lib/model/correction'
import { findReading } from '../../lib/panel-state'
import { aCorrection } from '../fakes/a-correction'
import { aReading, aReply } from '../fakes/a-reading'
import { aPoll } from '../fakes/builders'
import { type MountedPanel, mountPanel } from './mount-panel'
import { SCENES, sampleReading } from './scenes'

const OPEN = 'Not what they mean?'

/** The button of the card that says these words. */
function opener(panel: MountedPanel, words: string): HTMLButtonElement {
  const card = panel.findAll('.reply').find(({ innerText }) => innerText.includes(words))
  const button = [...(card?.querySelectorAll('button') ?? [])].find(({ innerText }) => innerText === OPEN)
  if (!button) throw new Error(`no card says "${words}" and can be corrected`)
  return button
}

/** The box or button of the form with this label. */
function choice(panel: MountedPanel, label: string): HTMLInputElement {
  const found = panel.findAll('.choice').find(({ innerText }) => innerText.trim() === label)
  return found?.querySelector('input') ?? expect.fail(`nothing to choose is called "${label}"`)
}

function corrections(panel: MountedPanel) {
  return panel.calls.filter(({ name }) => name === 'correct').map(({ details }) => details)
}

const CONDITIONS = 'Only if the result is open too'

/** A panel with the form open on the reply that is read as CC BY-SA, CC BY and a condition. */
async function openForm(scene = 'stance'): Promise<MountedPanel> {
  const panel = mountPanel(scene)
  await userEvent.click(opener(panel, CONDITIONS))
  return panel
}

describe('the form', () => {
  it('opens from a card with what was read, and takes the keyboard', async () => {
    const panel = await openForm()
    expect(opener(panel, CONDITIONS).getAttribute('aria-expanded')).toBe('true')
    await expect.poll(() => panel.root.activeElement).toBe(panel.find('.correction-form'))
    const checked = panel.findAll('.choice').filter((label) => label.querySelector('input')?.checked)
    expect(checked.map(({ innerText }) => innerText.trim())).toEqual([
      'Only under conditions that the license names',
      'CC BY-SA',
      'CC BY',
    ])
    expect(panel.findAll('.choice').map(({ innerText }) => innerText.trim())).toContain('No clear stance')
  })

  it.each(['light', 'dark'] as const)('has controls of the page’s scheme: %s', async (theme) => {
    const panel = mountPanel('stance', { theme })
    await userEvent.click(opener(panel, CONDITIONS))
    const schemes = panel
      .findAll('.correction-form :is(input, select)')
      .map((control) => getComputedStyle(control).colorScheme)
    expect(schemes.length).toBeGreaterThan(3)
    expect(new Set(schemes)).toEqual(new Set([theme]))
  })

  it('is offered in line with the reply’s words, where it stands on a line of its own', () => {
    const panel = mountPanel('stance')
    panel.host.style.inlineSize = '300px'
    const button = opener(panel, CONDITIONS)
    const range = document.createRange()
    range.selectNodeContents(button)
    const text = button.closest('.reply')?.querySelector('.text')
    expect(range.getBoundingClientRect().left).toBeCloseTo(
      text?.getBoundingClientRect().left ?? Number.NaN,
      0,
    )
  })

  it('is open on one card at a time', async () => {
    const panel = await openForm()
    await userEvent.click(opener(panel, 'I write MIT code'))
    expect(panel.findAll('.correction-form')).toHaveLength(1)
    expect(opener(panel, CONDITIONS).getAttribute('aria-expanded')).toBe('false')
  })

  it.each(['{Escape}', 'Cancel'])('with %s changes nothing, and gives the keyboard back', async (way) => {
    const panel = await openForm()
    await userEvent.click(choice(panel, 'No'))
    if (way === 'Cancel') await userEvent.click(panel.button('Cancel'))
    else await userEvent.keyboard(way)
    expect(panel.findAll('.correction-form')).toEqual([])
    expect(panel.root.activeElement).toBe(opener(panel, CONDITIONS))
    expect(corrections(panel)).toEqual([])
  })

  it('closes where nothing was changed', async () => {
    const panel = await openForm()
    await userEvent.click(panel.button('Apply'))
    expect(panel.findAll('.correction-form')).toEqual([])
    expect(corrections(panel)).toEqual([])
  })

  it.each<[string, (panel: MountedPanel) => Promise<void>, Partial<CorrectionChange>]>([
    ['another stance', (panel) => userEvent.click(choice(panel, 'No')), { stance: ['No'] }],
    ['no clear stance', (panel) => userEvent.click(choice(panel, 'No clear stance')), { stance: [] }],
    ['a license not meant', (panel) => userEvent.click(choice(panel, 'CC BY')), { notLicenses: ['CC-BY'] }],
    [
      'a license added',
      async (panel) => {
        await userEvent.selectOptions(panel.find('.choice-more select'), 'MIT')
        await userEvent.click(panel.button('Add'))
        expect(choice(panel, 'MIT').checked).toBe(true)
      },
      { licenses: ['MIT'] },
    ],
    [
      'a license chosen and not added, and another that was',
      async (panel) => {
        await userEvent.selectOptions(panel.find('.choice-more select'), 'GPL')
        await userEvent.click(panel.button('Add'))
        await userEvent.selectOptions(panel.find('.choice-more select'), 'PD')
      },
      { licenses: ['GPL', 'PD'] },
    ],
    [
      'a license added, and taken back again',
      async (panel) => {
        await userEvent.selectOptions(panel.find('.choice-more select'), 'GPL')
        await userEvent.click(panel.button('Add'))
        await userEvent.click(choice(panel, 'GPL'))
        await userEvent.click(choice(panel, 'No'))
      },
      { stance: ['No'] },
    ],
  ])('tells of %s', async (_, change, expected) => {
    const panel = await openForm()
    await change(panel)
    await userEvent.click(panel.button('Apply'))
    const nothing = { stance: null, notLicenses: [], licenses: [] }
    expect(corrections(panel)).toEqual([['102', { ...nothing, ...expected }]])
  })

  it('works by keyboard alone', async () => {
    const panel = mountPanel('stance')
    opener(panel, CONDITIONS).focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => panel.root.activeElement).toBe(panel.find('.correction-form'))
    await userEvent.keyboard('{Tab}{ArrowUp}')
    expect(choice(panel, 'No').checked).toBe(true)
    await userEvent.keyboard('{Enter}')
    expect(corrections(panel)).toEqual([['102', { stance: ['No'], notLicenses: [], licenses: [] }]])
  })

  it('works the same where replies are grouped by license', async () => {
    const panel = await openForm('license')
    await userEvent.click(choice(panel, 'CC BY-SA'))
    await userEvent.click(panel.button('Apply'))
    expect(corrections(panel)).toEqual([['102', { stance: null, notLicenses: ['CC-BY-SA'], licenses: [] }]])
  })

  it('lets several options be chosen where the poll does', async () => {
    const poll = aPoll(['Yes', 'No', 'Depends'], { multiple: true })
    const reading = aReading([aReply({ text: 'Yes and no.', stance: [0, 1] })], { poll })
    const panel = mountPanel('stance', { props: { state: { kind: 'ready', reading } } })
    const [first] = panel.findAll('.correction button')
    await userEvent.click(first ?? expect.fail())
    expect(panel.findAll('.choice').map(({ innerText }) => innerText.trim())).toEqual([
      'Yes',
      'No',
      'Depends',
    ])
    await userEvent.click(choice(panel, 'Yes'))
    await userEvent.click(choice(panel, 'Depends'))
    await userEvent.click(panel.button('Apply'))
    expect(corrections(panel)[0]?.[1]).toMatchObject({ stance: ['No', 'Depends'] })
  })

  it('outlives its nodes, and does not take the keyboard when they come back', async () => {
    const panel = await openForm()
    await expect.poll(() => panel.root.activeElement).toBe(panel.find('.correction-form'))
    panel.recreate()
    expect(panel.findAll('.correction-form')).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(panel.root.activeElement).toBeNull()
  })

  it('is not offered while replies are coming, nor for the poll author’s own', () => {
    const loading = mountPanel('stance', {
      props: { state: { kind: 'loading', mode: 'anew', previous: sampleReading() } },
    })
    expect(loading.findAll('.correction')).toEqual([])
    expect(() => opener(mountPanel('stance'), 'I did not think of public domain')).toThrow('can be corrected')
  })
})

describe('a corrected reply', () => {
  it('says so, and what was read', () => {
    const words = mountPanel('corrected')
      .find('.changed')
      .innerText.replace(/[\u2068\u2069]/g, '')
    expect(words).toBe('Changed by you. Was read as: No. Not meant: CC BY-SA. Added: MIT and public domain.')
  })

  it('keeps its mark while replies are coming, and cannot be changed meanwhile', () => {
    const panel = mountPanel('corrected')
    const reading = findReading(SCENES.corrected?.state ?? expect.fail())
    panel.update({ state: { kind: 'loading', mode: 'anew', previous: reading } })
    expect(panel.findAll('.changed')).toHaveLength(1)
    expect(panel.findAll('.correction button, .corrected .button:not(.corrected-close)')).toEqual([])
  })

  it('is undone from its card', async () => {
    const panel = mountPanel('corrected')
    await userEvent.click(panel.find('.changed + .correction-buttons .button'))
    expect(corrections(panel)).toEqual([['101', null]])
  })

  it('can be corrected again, against what was read', async () => {
    const panel = mountPanel('corrected')
    await userEvent.click(opener(panel, 'an agreement between people'))
    await userEvent.click(choice(panel, 'CC BY-SA'))
    await userEvent.click(choice(panel, 'MIT'))
    await userEvent.click(panel.button('Apply'))
    expect(corrections(panel)).toEqual([['101', { stance: ['Yes'], notLicenses: [], licenses: ['PD'] }]])
  })

  it('put back by hand to all that was read is no correction any more', async () => {
    const panel = mountPanel('corrected')
    await userEvent.click(opener(panel, 'an agreement between people'))
    for (const label of ['No', 'CC BY-SA', 'MIT', 'public domain'])
      await userEvent.click(choice(panel, label))
    await userEvent.click(panel.button('Apply'))
    expect(corrections(panel)).toEqual([['101', null]])
  })
})

describe('the note on where a reply went', () => {
  /** A panel whose owner does what it is told, as the content script does. */
  function mountKeeping(): MountedPanel {
    const panel: MountedPanel = mountPanel('stance', {
      props: {
        onCorrect(postId, change) {
          const { poll, post } = sampleReading().thread
          const replies = sampleReading().replies.map((reply) =>
            change && reply.post.id === postId ? correctReply(reply, aCorrection(change), poll) : reply,
          )
          const kind = change ? 'changed' : 'undone'
          panel.update({
            state: { kind: 'ready', reading: aReading(replies, { poll, post }) },
            view: { ...panel.view(), correcting: null, corrected: { kind, postId, before: null } },
          })
        },
      },
    })
    return panel
  }

  const note = (panel: MountedPanel) => panel.find('.corrected p').innerText.replace(/[\u2068\u2069]/g, '')

  it('takes the keyboard, and undoes', async () => {
    const panel = mountKeeping()
    await userEvent.click(opener(panel, CONDITIONS))
    await userEvent.click(choice(panel, 'No'))
    await userEvent.click(panel.button('Apply'))
    await expect.poll(() => panel.root.activeElement).toBe(panel.find('.corrected'))
    expect(note(panel)).toContain('The reply by @ines@atelier.example stands under: No.')
    expect(panel.find('.corrected p').getAttribute('role')).toBe('status')
    await userEvent.keyboard('{Tab}{Enter}')
    await expect.poll(() => note(panel)).toContain('As it was read.')
    await expect.poll(() => panel.root.activeElement).toBe(panel.find('.corrected'))
  })

  it('once closed gives the keyboard to the panel', async () => {
    const panel = mountPanel('corrected')
    await userEvent.click(panel.find('.corrected-close'))
    expect(panel.root.activeElement).toBe(panel.find('.panel'))
    expect(panel.calls.at(-1)).toEqual({ name: 'view', details: [{ corrected: null }] })
    expect(panel.findAll('.corrected')).toEqual([])
  })

  it('does not take the keyboard in another column that shows the same', async () => {
    const panel = mountPanel('stance')
    opener(panel, CONDITIONS).focus()
    panel.update({ view: { ...panel.view(), corrected: { kind: 'changed', postId: '101', before: null } } })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(panel.root.activeElement).toBe(opener(panel, CONDITIONS))
    expect(note(panel)).toContain('The reply by @tobias_kern')
  })

  it('of a failure leaves the form as it is', async () => {
    const panel = mountPanel('corrected-failed')
    expect(note(panel)).toBe('Your change could not be kept. Reload the page and try again.')
    expect(panel.findAll('.correction-form')).toHaveLength(1)
  })

  it('stays in sight where a box of the page keeps it from sticking', async () => {
    const panel = mountPanel('corrected')
    // Mastodon 4.4: the page scrolls, while the column clips and is as tall as all it holds.
    const column = document.createElement('div')
    column.style.cssText = `overflow: hidden; padding-block: ${innerHeight - 300}px 2000px`
    document.body.append(column)
    column.append(panel.host)
    scrollTo(0, 0)
    const seen = () => {
      const { top, bottom } = panel.find('.corrected').getBoundingClientRect()
      return { above: top < 0, below: bottom > innerHeight }
    }
    expect(panel.find('.panel').getBoundingClientRect().bottom).toBeGreaterThan(innerHeight + 200)
    await expect.poll(seen).toEqual({ above: false, below: false })
    scrollTo(0, 150)
    await expect.poll(seen).toEqual({ above: false, below: false })
    // With the panel's end in sight it stands where it always does.
    scrollTo(0, panel.find('.panel').getBoundingClientRect().bottom + scrollY - 100)
    await expect.poll(() => panel.find('.corrected').style.translate).toBe('')
    scrollTo(0, 0)
  })

  it('stays in sight, whatever is scrolled', () => {
    const panel = mountPanel('corrected')
    const column = document.createElement('div')
    column.style.cssText = 'block-size: 400px; overflow: auto'
    document.body.append(column)
    column.append(panel.host)
    expect(column.scrollHeight).toBeGreaterThan(500)
    const seen = column.getBoundingClientRect()
    const { top, bottom } = panel.find('.corrected').getBoundingClientRect()
    expect(top).toBeGreaterThan(seen.top)
    expect(bottom).toBeLessThanOrEqual(seen.bottom)
  })
})
