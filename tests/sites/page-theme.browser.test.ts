import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mastodonWeb } from '../../lib/sites/mastodon-web'
import { watchTheme } from '../../lib/sites/page-theme'
import { emulateMedia } from '../fakes/emulate-media'
import { MASTODON_THEMES, type ThemeFixture } from './mastodon-themes'

const html = document.documentElement
const sheet = new CSSStyleSheet()
const UNSET = ['data-color-scheme', 'data-contrast', 'data-system-theme', 'class']

async function dress({
  html: attributes = {},
  body = '',
  css,
  system = {},
}: Omit<ThemeFixture, 'look' | 'theme'>) {
  for (const [name, value] of Object.entries(attributes)) html.setAttribute(name, value)
  document.body.className = `app-body ${body}`
  sheet.replaceSync(css)
  await emulateMedia(system)
}

beforeEach(() => {
  document.body.removeAttribute('style')
  document.adoptedStyleSheets = [sheet]
})
afterEach(async () => {
  for (const name of UNSET) html.removeAttribute(name)
  document.body.removeAttribute('class')
  document.adoptedStyleSheets = []
  await emulateMedia({})
})

describe('the look of', () => {
  it.each(MASTODON_THEMES)('$look', async (fixture) => {
    await dress(fixture)
    expect(mastodonWeb.getTheme(document)).toEqual(fixture.theme)
  })
})

describe('followed live', () => {
  let end: AbortController
  const seen = vi.fn()
  const find = (look: string) => {
    const fixture = MASTODON_THEMES.find((candidate) => candidate.look === look)
    if (!fixture) throw new Error(`no look "${look}"`)
    return fixture
  }
  beforeEach(() => {
    end = new AbortController()
    seen.mockReset()
  })
  afterEach(() => end.abort())
  const watch = () => watchTheme(document, () => seen(mastodonWeb.getTheme(document)), end.signal)

  it.each([
    ['4.6 light', '4.6 dark'],
    ['4.6 dark', '4.6 dark, high contrast'],
    ['4.5 dark', '4.5 light'],
    ['4.5 dark', '4.5 with less motion by its own setting'],
    ['4.5 as the system has it, light', '4.5 as the system has it, dark'],
    ['4.5 dark', '4.5 dark, in a system that wants more contrast and less motion'],
  ])('from %s to %s', async (before, after) => {
    await dress(find(before))
    watch()
    await dress(find(after))
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(find(after).theme))
  })

  it('until the signal aborts', async () => {
    await dress(find('4.5 as the system has it, light'))
    watch()
    end.abort()
    await dress(find('4.6 dark'))
    await emulateMedia({ 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' })
    expect(seen).not.toHaveBeenCalled()
  })
})
