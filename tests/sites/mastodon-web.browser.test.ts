import { describe, expect, it } from 'vitest'
import type { LocalPage } from '../../lib/model/local-page'
import { findSite } from '../../lib/sites/find-site'
import { MASTODON_SELECTORS } from '../../lib/sites/mastodon-selectors'
import { mastodonWeb } from '../../lib/sites/mastodon-web'
import { findStatusIdInUrl } from '../../lib/sites/status-id'
import { MASTODON_PAGES } from './mastodon-pages'

const ORIGIN = 'https://mas.to'

/** A document with an address of our choosing: parsed, not navigated to. */
function parsePage(html: string, path: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html')
  Object.defineProperty(page, 'URL', { value: ORIGIN + path })
  return page
}

describe('finding polls', () => {
  it.each(MASTODON_PAGES)('$place', ({ html, path, polls }) => {
    const sightings = mastodonWeb.findPolls(parsePage(html, path))
    expect(sightings.map(({ statusId }) => statusId)).toEqual(polls)
    for (const { poll, anchor } of sightings) {
      expect(anchor.contains(poll)).toBe(true)
      expect(anchor.parentElement?.matches('.status, .detailed-status')).toBe(true)
    }
  })
})

describe('selectors', () => {
  const thread = `<body class="theme-contrast reduce-motion"><div id="mastodon"></div><script id="initial-state" type="application/json">{}</script>
    ${MASTODON_PAGES.find(({ place }) => place.startsWith('a thread page'))?.html}
    ${MASTODON_PAGES.find(({ place }) => place.startsWith('a timeline'))?.html}`
  const expected: Record<keyof typeof MASTODON_SELECTORS, number> = {
    app: 1,
    initialState: 1,
    poll: 3,
    post: 4,
    content: 4,
    focalCounters: 2,
    focalTime: 1,
    optionText: 3,
    reducedMotion: 1,
    highContrast: 1,
  }
  it.each(Object.entries(expected))('%s matches %i times', (name, count) => {
    const selector = MASTODON_SELECTORS[name as keyof typeof MASTODON_SELECTORS]
    expect(parsePage(thread, '/').querySelectorAll(selector)).toHaveLength(count)
  })
})

describe('recognising the site', () => {
  const root = '<div id="mastodon"></div>'
  const state = '<script id="initial-state" type="application/json">{"meta":{}}</script>'
  it.each([
    ['a Mastodon page', root + state, 'mastodon-web'],
    ['a page with an element called mastodon', root, null],
    ['a settings page', state, null],
    ['any other page', '<main></main>', null],
  ])('%s', (_title, html, id) => {
    expect(findSite(parsePage(html, '/'))?.id ?? null).toBe(id)
  })
})

describe('the page’s token', () => {
  it.each([
    ['signed in', '{"meta":{"me":"12","access_token":"secret"}}', 'secret'],
    ['signed out', '{"meta":{"access_token":null}}', null],
    ['not JSON', '{"meta":', null],
    ['no meta', '[]', null],
    ['wrong type', '{"meta":{"access_token":{}}}', null],
  ])('%s', (_title, json, token) => {
    const script = `<script id="initial-state" type="application/json">${json}</script>`
    expect(mastodonWeb.findToken(parsePage(script, '/'))).toBe(token)
  })
})

describe('status ids in addresses', () => {
  it.each([
    ['/@ada/123', '123'],
    ['/@ada@else.example/123', '123'],
    ['/deck/@ada/123', '123'],
    ['/@ada/123/reblogs', '123'],
    ['/@ada/123/quotes', '123'],
    ['/statuses/123', '123'],
    ['/@ada/1140000000000000019', '1140000000000000019'],
    ['https://mas.to/@ada/123?x=1#y', '123'],
    ['https://else.example/@ada/123', null],
    ['/@ada', null],
    ['/@ada/abc', null],
    ['/tags/123', null],
    ['/@ada/media/123', null],
    ['http://[', null],
    ['', null],
  ])('%s', (href, id) => {
    expect(findStatusIdInUrl(href, `${ORIGIN}/home`)).toBe(id)
  })
})

describe('pages of the browsed server', () => {
  it.each<[LocalPage, string | null]>([
    [{ kind: 'person', handle: 'ada' }, '/@ada'],
    [{ kind: 'person', handle: 'ada@away.example' }, '/@ada@away.example'],
    [{ kind: 'post', handle: 'ada', id: '109999999999999999' }, '/@ada/109999999999999999'],
    [{ kind: 'post', handle: 'ada@away.example', id: '7@away.example' }, null],
    [{ kind: 'hashtag', name: 'Straße' }, '/tags/Stra%C3%9Fe'],
    [{ kind: 'hashtag', name: '../../auth/sign_out' }, '/tags/..%2F..%2Fauth%2Fsign_out'],
    [{ kind: 'person', handle: '../auth' }, '/@..%2Fauth'],
  ])('%j → %s', (page, path) => {
    expect(mastodonWeb.findAddress(document, page)).toBe(path && new URL(path, location.href).href)
  })
})
