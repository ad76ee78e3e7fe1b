import axe from 'axe-core'
import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { OptionsPage } from '../../components/OptionsPage'
import sheetText from '../../components/styles/options.css?inline'
import type { Correction } from '../../lib/model/correction'
import { aCorrection } from '../fakes/a-correction'
import { english } from '../fakes/english'
import { setExtensionPage } from './extension-page'

const first = aCorrection({
  uri: 'https://birds.example/users/ori/statuses/42',
  url: 'https://birds.example/@ori/42',
  stance: ['Only under conditions that the license names'],
  notLicenses: ['CC-BY-SA'],
  licenses: ['MIT', 'PD'],
})
const second = aCorrection({ uri: 'tag:other.example,2026:9', url: null, stance: [] })

type Props = Parameters<typeof OptionsPage>[0]

const HOMES = ['https://a-rather-long-name.of-a-server.example', 'https://home.example:8443']

const root = setExtensionPage(sheetText)

/** The page over a list in memory, which it deletes from. */
function mount(corrections: readonly Correction[], props: Partial<Props> = {}) {
  const calls: string[] = []
  const draw = (list: readonly Correction[], homeOrigins: readonly string[]) =>
    render(
      <OptionsPage
        corrections={list}
        homeOrigins={homeOrigins}
        t={english}
        onDelete={async (uris) => {
          const kept = list.filter(({ uri }) => !uris.includes(uri))
          draw(kept, homeOrigins)
        }}
        onWithdraw={async (origin) => {
          const kept = homeOrigins.filter((each) => each !== origin)
          draw(list, kept)
        }}
        onSave={() => calls.push('save')}
        onLoad={async () => null}
        {...props}
      />,
      root,
    )
  draw(corrections, HOMES)
  return calls
}

const plain = (text: string | undefined) => text?.replace(/[\u2068\u2069]/g, '').trim()
const outcome = () => plain(root.querySelector<HTMLElement>('.options-outcome')?.innerText)
const items = () =>
  [...root.querySelectorAll<HTMLElement>('.options-item:has(time)')].map((item) =>
    [...item.querySelectorAll('p')].map(({ innerText }) => plain(innerText)),
  )

function button(name: string, nth = 0): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].filter(({ innerText }) => innerText === name)
  return found[nth] ?? expect.fail(`no button "${name}"`)
}

async function load(text: string) {
  const picker = root.querySelector<HTMLInputElement>('input[type=file]') ?? expect.fail()
  await userEvent.upload(picker, new File([text], 'corrections.json', { type: 'application/json' }))
}

describe('the list of corrections', () => {
  it('says of which reply each is, and what it says', () => {
    mount([first, second])
    expect(items().map(([address, change]) => [address, change])).toEqual([
      [
        'https://birds.example/@ori/42',
        'Stance: Only under conditions that the license names. Not meant: CC BY-SA. Added: MIT and public domain.',
      ],
      ['tag:other.example,2026:9', 'Stance: No clear stance.'],
    ])
    expect(items()[0]?.[2]).toMatch(/^Changed on March 3, 2026/)
    expect(root.querySelectorAll('a')).toHaveLength(1)
    expect(root.querySelector('a')?.rel).toContain('noreferrer')
  })

  it('deletes one, says so, and keeps the keyboard in place', async () => {
    mount([first, second])
    await userEvent.click(button('Delete'))
    expect(items().map(([address]) => address)).toEqual(['tag:other.example,2026:9'])
    expect(outcome()).toBe('1 correction deleted.')
    expect(document.activeElement?.textContent).toBe('1 correction')
  })

  it('names each button by the reply it is for', () => {
    mount([first, second])
    const names = button('Delete').getAttribute('aria-labelledby')?.split(' ') ?? []
    expect(names.map((id) => document.getElementById(id)?.innerText).join(' ')).toBe(
      'Delete https://birds.example/@ori/42',
    )
  })

  it('deletes all, but asks before', async () => {
    mount([first, second])
    await userEvent.click(button('Delete all'))
    expect(items()).toHaveLength(2)
    expect(root.innerText).toContain('Delete 2 corrections? They cannot be brought back.')
    await userEvent.click(button('Keep them'))
    expect(root.innerText).not.toContain('brought back')
    await userEvent.click(button('Delete all'))
    await userEvent.click(button('Delete all'))
    expect(items()).toEqual([])
    expect(outcome()).toBe('2 corrections deleted.')
    expect(root.innerText).toContain('There are none yet.')
  })

  it('says where deleting did not work', async () => {
    mount([first], { onDelete: () => Promise.reject(new Error('no')) })
    await userEvent.click(button('Delete'))
    expect(outcome()).toContain('This did not work')
  })
})

describe('the file', () => {
  it('is saved where there is something to save', async () => {
    const calls = mount([first])
    await userEvent.click(button('Save'))
    expect(calls).toEqual(['save'])
    expect(outcome()).toBe('Saved.')
    mount([])
    expect(() => button('Save')).toThrow('no button')
  })

  it.each<[string, Awaited<ReturnType<Props['onLoad']>>, string]>([
    ['what came', { taken: 3, older: 0, misfits: 0 }, '3 corrections taken over.'],
    [
      'what was left out',
      { taken: 1, older: 2, misfits: 1 },
      '1 correction taken over. 2 are not newer than what is kept here. 1 could not be understood.',
    ],
    ['that it is another', null, 'This is not a file of corrections by Poll Reasons.'],
  ])('loaded says %s', async (_, counts, words) => {
    mount([], { onLoad: async () => counts })
    await load('{}')
    await expect.poll(outcome).toBe(words)
  })

  it('that cannot be kept says so', async () => {
    mount([], { onLoad: () => Promise.reject(new Error('QuotaExceededError')) })
    await load('{}')
    await expect.poll(outcome).toContain('This did not work')
  })
})

describe('the home servers that were allowed', () => {
  const servers = () =>
    [...root.querySelectorAll<HTMLElement>('.options-item > .options-words')].map(
      ({ innerText }) => innerText,
    )

  it('are listed by their hosts, and each button is named by its own', () => {
    mount([])
    expect(servers()).toEqual(['a-rather-long-name.of-a-server.example', 'home.example:8443'])
    const names = button('Take back', 1).getAttribute('aria-labelledby')?.split(' ') ?? []
    expect(names.map((id) => document.getElementById(id)?.innerText).join(' ')).toBe(
      'Take back home.example:8443',
    )
  })

  it('can be taken back, which is said, and the keyboard stays in place', async () => {
    mount([first])
    await userEvent.click(button('Take back', 1))
    expect(outcome()).toBe('home.example:8443 is no longer allowed.')
    expect(document.activeElement?.textContent).toBe('Home servers you allowed')
    await userEvent.click(button('Take back'))
    expect(root.innerText).toContain('You have not allowed any.')
    expect(items()).toHaveLength(1)
  })

  it('that could not be taken back say so', async () => {
    mount([], { onWithdraw: () => Promise.reject(new Error('no')) })
    await userEvent.click(button('Take back'))
    expect(outcome()).toContain('This did not work')
  })
})

describe('axe finds nothing', () => {
  const looks = ['light', 'dark'].flatMap((scheme) =>
    [[], [first, second]].map((list) => ({ scheme, list, count: list.length })),
  )

  it.each(looks)('on the page in $scheme with $count corrections', async ({ scheme, list }) => {
    document.documentElement.lang = 'en'
    document.documentElement.style.colorScheme = scheme
    document.title = 'Poll Reasons'
    mount(list)
    root.style.inlineSize = '320px'
    if (list.length > 0) await userEvent.click(button('Delete all'))
    const { violations, passes } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual(
      [],
    )
    const small = [...root.querySelectorAll('a, button')].filter((control) => {
      const { width, height } = control.getBoundingClientRect()
      return width < 24 || height < 24
    })
    expect(small).toEqual([])
    const outside = [...root.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.getBoundingClientRect().right + 0.5,
    )
    expect(outside).toEqual([])
  })
})
