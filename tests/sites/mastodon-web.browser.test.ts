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

/** A poll of two options, as it stands on the page. */
const aPoll = ({ buttons = '<button>Refresh</button> · ', votes = '3 people', time = '2 days', own = '' }) =>
  `<div class="poll"><ul><li><label class="poll__option">Tea</label></li>
   <li><label class="poll__option">Coffee${own}</label></li></ul>
   <div class="poll__footer">${buttons}${votes} · ${time === 'Closed' ? time : `<time>${time} left</time>`}</div></div>`

describe('telling whether a poll’s votes changed', () => {
  const mark = (html: string) => {
    const poll = parsePage(html, '/').querySelector('.poll')
    return poll ? mastodonWeb.getVoteMark(poll) : null
  }
  it.each([
    ['somebody voted', aPoll({ votes: '4 people' })],
    ['the reader voted', aPoll({ own: '<span class="poll__voted"></span>' })],
    ['the poll ended', aPoll({ time: 'Closed' })],
  ])('%s: yes', (_title, html) => expect(mark(html)).not.toBe(mark(aPoll({}))))
  it.each([
    ['voting instead of results', aPoll({ buttons: '<button>Vote</button><button>See results</button> · ' })],
    ['results without a button', aPoll({ buttons: '' })],
    ['a day has passed', aPoll({ time: '1 day' })],
  ])('%s: no', (_title, html) => expect(mark(html)).toBe(mark(aPoll({}))))
  it('of no option and no footer: nothing to tell', () =>
    expect(mark('<div class="poll"></div>')?.trim()).toBe(''))
})

describe('selectors', () => {
  const thread = `<body class="theme-contrast reduce-motion"><div id="mastodon"></div><script id="initial-state" type="application/json">{}</script>
    ${MASTODON_PAGES.find(({ place }) => place.startsWith('a thread page'))?.html}
    ${MASTODON_PAGES.find(({ place }) => place.startsWith('a timeline'))?.html}`
  const expected: Record<keyof typeof MASTODON_SELECTORS, number> = {
    app: 1,
    initialState: 1,
    poll: 3,
    pollOption: 3,
    pollFooter: 3,
    ownVote: 1,
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

describe('the server behind a page', () => {
  const server = (json: string) =>
    mastodonWeb.getServer(
      parsePage(`<script id="initial-state" type="application/json">${json}</script>`, '/home'),
    )
  it.each([
    ['handles of another domain', '{"meta":{"domain":"example.org","access_token":null}}', 'example.org'],
    ['of the same', '{"meta":{"domain":"mas.to"}}', 'mas.to'],
    ['no domain', '{"meta":{}}', 'mas.to'],
    ['an empty domain', '{"meta":{"domain":""}}', 'mas.to'],
    ['wrong type', '{"meta":{"domain":{}}}', 'mas.to'],
    ['not JSON', '{"meta":', 'mas.to'],
  ])('%s', (_title, json, handleDomain) => {
    expect(server(json)).toEqual({ origin: ORIGIN, handleDomain })
  })
  it('a domain of the wrong type costs no token, nor the other way round', () => {
    const script =
      '<script id="initial-state" type="application/json">{"meta":{"domain":7,"access_token":"x"}}</script>'
    expect(mastodonWeb.findToken(parsePage(script, '/'))).toBe('x')
    expect(server('{"meta":{"domain":"example.org","access_token":7}}').handleDomain).toBe('example.org')
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
