import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import english from '../../public/_locales/en/messages.json'
import { MESSAGES, type Messages, translateTo } from '../fakes/languages'
import { type MountedPanel, mountPanel } from './mount-panel'
import { SCENES } from './scenes'

const LANGUAGES = Object.keys(MESSAGES).filter((language) => language !== 'en')
const NARROW = 300
const WIDE = 566

const CASES = LANGUAGES.flatMap((language) => Object.keys(SCENES).map((scene) => ({ language, scene })))

/** Those that show the most words. */
const TELLING = ['stance', 'license', 'both', 'filtered', 'elsewhere', 'paused']

function mount(language: string, scene: string, width: number): MountedPanel {
  const panel = mountPanel(scene, { props: { t: translateTo(language) } })
  panel.host.style.inlineSize = `${width}px`
  return panel
}

/** What people wrote, and how they and things are called: in no language of ours. */
const THEIRS = 'bdi, [lang]:not(.root), .text, .handle, .avatar'

/** Every text that is shown or read out, but for what people wrote. */
function listTexts(panel: MountedPanel): string[] {
  return (
    panel
      .findAll('.root *')
      .filter((element) => !element.closest(THEIRS) || element.closest('.cross-unclear'))
      .flatMap((element) => [
        ...[...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent ?? ''),
        ...['aria-label', 'aria-valuetext', 'placeholder', 'alt'].map(
          (name) => element.getAttribute(name) ?? '',
        ),
      ])
      // Isolates hold what was put into a sentence, from posts and servers.
      .map((text) => text.replace(/\u2068[^\u2069]*\u2069/g, '').trim())
      .filter((text) => text !== '')
  )
}

/** English messages with words that this language has others for, as patterns of what they are filled to. */
function listEnglish(own: Messages): RegExp[] {
  return Object.entries(english)
    .filter(([key, { message }]) => own[key] && own[key].message !== message && /[a-z]{2}/i.test(message))
    .map(([, { message }]) => {
      const [first = '', ...rest] = message.split(/\$\d/).map((part) => RegExp.escape(part))
      return new RegExp(`^${[first, ...rest].join('.+')}$`)
    })
}

describe('in every language', () => {
  it.each(CASES)(`$scene in $language stays inside a panel of ${NARROW} px`, ({ language, scene }) => {
    const panel = mount(language, scene, NARROW)
    const { left, right } = panel.host.getBoundingClientRect()
    const outside = panel
      // What the line of a name clips is out of sight, and the table scrolls in itself; the toggle's ground
      // begins beside its words.
      .findAll('.panel, .panel *:not(.author *, .cross *, .unseen), .toggle > span')
      .filter((element) => {
        const box = element.getBoundingClientRect()
        return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5)
      })
    expect(outside.map(({ outerHTML }) => outerHTML.slice(0, 200))).toEqual([])
  })

  it.each(CASES)('no control of $scene in $language is wider than its words fit', ({ language, scene }) => {
    const panel = mount(language, scene, NARROW)
    const cut = panel
      .findAll('button, .switch-choice span, .tag, .chip, .check span')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
    expect(cut.map(({ textContent }) => textContent)).toEqual([])
  })

  it.each(CASES)('$scene in $language says nothing in English', ({ language, scene }) => {
    const patterns = listEnglish(MESSAGES[language] ?? {})
    expect(patterns.length).toBeGreaterThan(150)
    const texts = listTexts(mount(language, scene, WIDE))
    expect(texts.filter((text) => patterns.some((pattern) => pattern.test(text)))).toEqual([])
  })
})

it('English left in another language would be found', () => {
  const texts = listTexts(mountPanel('stance'))
  const patterns = listEnglish(MESSAGES.ja ?? {})
  const found = texts.filter((text) => patterns.some((pattern) => pattern.test(text)))
  expect(found.length).toBeGreaterThan(30)
})

describe('axe finds nothing', () => {
  it.each(LANGUAGES.flatMap((language) => TELLING.map((scene) => ({ language, scene }))))(
    'in $scene in $language',
    async ({ language, scene }) => {
      const panel = mount(language, scene, NARROW)
      expect(panel.find('.root').lang).toBe(language)
      const { violations, passes } = await axe.run(panel.host, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // A panel is a part of somebody else's page: landmarks and a first heading are that page's.
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      })
      expect(passes.map(({ id }) => id)).toContain('color-contrast')
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual(
        [],
      )
    },
  )
})

describe('figures', () => {
  it.each([
    ['en', /^51%$/, /1,201/],
    ['de', /^51\u00a0%$/, /1\.201/],
    // Which of the two no-break spaces French has is for the browser's data to say.
    ['fr', /^51[\u00a0\u202f]%$/, /1[\u00a0\u202f]201/],
    ['es', /^51\u00a0%$/, /1201/],
    ['ja', /^51%$/, /1,201/],
  ])('in %s are %s and %s', (language, share, total) => {
    const panel = mount(language, 'ready', WIDE)
    expect(panel.findAll('.share').some(({ textContent }) => share.test(textContent))).toBe(true)
    expect(panel.find('.legend-total').textContent).toMatch(total)
  })

  it.each(LANGUAGES)('of every size stand on one line in %s', (language) => {
    const panel = mount(language, 'crowd', NARROW)
    const broken = panel.findAll('.share').filter((share) => share.getClientRects().length > 1)
    expect(broken).toEqual([])
  })
})
