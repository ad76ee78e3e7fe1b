import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HOST_TAG } from '../../lib/sites/panel-host'
import type { SiteAdapter } from '../../lib/sites/site-adapter'
import { watchPolls } from '../../lib/sites/watch-polls'

/** The least of a site: every `.poll` belongs to the post around it. */
const site: SiteAdapter = {
  id: 'fake',
  recognises: () => true,
  findPolls: (page) =>
    [...page.querySelectorAll('.poll')].map((poll) => ({
      statusId: poll.closest<HTMLElement>('.status')?.dataset.id ?? '',
      poll,
      anchor: poll.closest('.status__content') ?? poll,
    })),
  getVoteMark: () => '',
  getServer: () => ({ origin: 'https://mas.to', handleDomain: 'mas.to' }),
  findToken: () => null,
  findAddress: () => null,
  findImageOrigins: () => new Set<string>(),
  getTheme: () => ({ scheme: 'dark', contrast: 'default', motion: 'full' }),
  getTextSize: () => null,
}

const post = (id: string) =>
  `<div class="status" data-id="${id}"><div class="status__content"><div class="poll"></div></div><footer></footer></div>`

let page: HTMLElement
let end: AbortController
const found = vi.fn()
const undone = vi.fn()

/** Mutation observers have been called back once this has passed. */
const settled = () => new Promise((resolve) => setTimeout(resolve))
const hosts = () => [...page.querySelectorAll<HTMLElement>(HOST_TAG)]

beforeEach(() => {
  page = document.createElement('main')
  document.body.append(page)
  end = new AbortController()
  found.mockReset()
  undone.mockReset()
})
afterEach(() => {
  end.abort()
  page.remove()
})

function start(html: string) {
  page.innerHTML = html
  const onFound = (sighting: { statusId: string }) => {
    found(sighting.statusId)
    return () => undone(sighting.statusId)
  }
  watchPolls(document, site, new CSSStyleSheet(), { onFound }, end.signal)
}

describe('watching polls', () => {
  it('mounts one host a poll, right after its content', () => {
    start(post('1') + post('2'))
    expect(found.mock.calls.flat()).toEqual(['1', '2'])
    expect(hosts().map((host) => host.previousElementSibling?.className)).toEqual([
      'status__content',
      'status__content',
    ])
  })

  it('finds polls that come later, once, before the next paint', async () => {
    start('')
    page.innerHTML = post('3')
    await Promise.resolve()
    expect(hosts()).toHaveLength(1)
    page.append(document.createElement('p'))
    await settled()
    expect(found.mock.calls.flat()).toEqual(['3'])
  })

  it('takes the host away with its poll, and brings it back with the next', async () => {
    start(post('4'))
    const content = page.querySelector('.status__content')
    content?.remove()
    await settled()
    expect(hosts()).toHaveLength(0)
    expect(undone.mock.calls.flat()).toEqual(['4'])
    page.querySelector('footer')?.before(content ?? '')
    await settled()
    expect(hosts()).toHaveLength(1)
    expect(hosts()[0]?.previousElementSibling).toBe(content)
  })

  it('starts anew when the page re-uses a node for another post', async () => {
    start(post('5'))
    const status = page.querySelector<HTMLElement>('.status')
    if (status) status.dataset.id = '6'
    page.append(document.createElement('p'))
    await settled()
    expect(found.mock.calls.flat()).toEqual(['5', '6'])
    expect(hosts()).toHaveLength(1)
  })

  it('puts a host back that the page has moved or thrown out', async () => {
    start(post('7'))
    const host = hosts()[0]
    page.prepend(host ?? '')
    await settled()
    expect(host?.previousElementSibling?.className).toBe('status__content')
    host?.remove()
    await settled()
    expect(hosts()).toEqual([host])
  })

  it('leaves a host where another extension has put something in between', async () => {
    start(post('8'))
    const stranger = document.createElement('aside')
    page.querySelector('.status__content')?.after(stranger)
    await settled()
    expect(stranger.nextElementSibling).toBe(hosts()[0])
  })

  it('takes the place of hosts that an earlier version left behind', () => {
    start(`${post('9')}<${HOST_TAG}></${HOST_TAG}>`)
    expect(hosts()).toHaveLength(1)
    expect(hosts()[0]?.shadowRoot).not.toBeNull()
  })

  it('survives a page that re-renders a hundred times', async () => {
    start('')
    for (let round = 0; round < 100; round += 1) {
      page.innerHTML = post('9') + post('10')
      await Promise.resolve()
    }
    await settled()
    expect(hosts()).toHaveLength(2)
    expect(found.mock.calls.length - undone.mock.calls.length).toBe(2)
  })

  it('takes everything away when the signal aborts', async () => {
    start(post('11'))
    end.abort()
    expect(hosts()).toHaveLength(0)
    expect(undone.mock.calls.flat()).toEqual(['11'])
    page.insertAdjacentHTML('beforeend', post('12'))
    await settled()
    expect(hosts()).toHaveLength(0)
  })
})

describe('the host', () => {
  it.each(['keydown', 'keypress', 'keyup'])('keeps %s from the page', (type) => {
    start(post('13'))
    const heard = vi.fn()
    document.addEventListener(type, heard, { signal: end.signal })
    const input = document.createElement('input')
    hosts()[0]?.shadowRoot?.append(input)
    input.dispatchEvent(new KeyboardEvent(type, { key: 'b', bubbles: true, composed: true }))
    expect(heard).not.toHaveBeenCalled()
  })

  it.each(['click', 'auxclick', 'mousedown', 'mouseup'])('keeps %s from the post around it', (type) => {
    start(post('14'))
    const heard = vi.fn()
    page.addEventListener(type, heard)
    hosts()[0]?.shadowRoot?.append(document.createElement('button'))
    hosts()[0]
      ?.shadowRoot?.querySelector('button')
      ?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }))
    expect(heard).not.toHaveBeenCalled()
  })
})
