import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mastodonWeb } from '../../lib/sites/mastodon-web'
import { followTextSize } from '../../lib/sites/text-size'

const page = document.createElement('main')
const host = document.createElement('div')
const getSize = () => host.style.getPropertyValue('--pr-text-size')

function showPoll(css: string, option = '<span class="poll__option__text">Tea</span>'): Element {
  page.innerHTML = `<style>${css}</style><div class="poll"><ul><li><label class="poll__option">${option}</label></li></ul></div>`
  const poll = page.querySelector('.poll')
  if (!poll) throw new Error('no poll')
  return poll
}

beforeEach(() => {
  host.removeAttribute('style')
  document.body.append(page)
})
afterEach(() => page.remove())

describe('the size of the page’s posts', () => {
  it.each([
    ['.poll { font-size: 14px }', 15],
    ['.poll { font-size: 18.2px }', 19.5],
    ['.poll { font-size: 14px } .poll__option__text { font-size: 150% }', 22.5],
  ])('%s', (css, size) => {
    expect(mastodonWeb.getTextSize(showPoll(css))).toBeCloseTo(size, 3)
  })

  it('is not told by a poll without options', () => {
    expect(mastodonWeb.getTextSize(showPoll('', ''))).toBeNull()
  })

  it('is not told by a page without a window', () => {
    const parsed = new DOMParser().parseFromString(
      '<p class="poll"><b class="poll__option__text">x</b>',
      'text/html',
    )
    expect(mastodonWeb.getTextSize(parsed.querySelector('.poll') ?? page)).toBeNull()
  })
})

describe('a panel', () => {
  it('has it from the start, against a rule of the page, and follows it', async () => {
    const poll = showPoll(
      '.poll { font: 14px/20px serif } .poll__option { display: flex } * { --pr-text-size: 99px !important }',
    )
    page.append(host)
    const end = followTextSize(mastodonWeb, poll, host)
    expect(getSize()).toBe('15px')
    expect(getComputedStyle(host).getPropertyValue('--pr-text-size')).toBe('15px')
    page.append(
      Object.assign(document.createElement('style'), { textContent: '.poll { font-size: 18.2px }' }),
    )
    await vi.waitFor(() => expect(getSize()).toBe('19.5px'))
    end()
    page.append(Object.assign(document.createElement('style'), { textContent: '.poll { font-size: 28px }' }))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    expect(getSize()).toBe('19.5px')
  })

  it('follows it also in options that the page put in place of others', async () => {
    // Nothing but the words themselves changes its size here.
    const poll = showPoll('.poll { font: 14px/20px serif; width: 300px } .poll__option { display: flex }')
    page.append(host)
    const end = followTextSize(mastodonWeb, poll, host)
    const list = poll.querySelector('ul')
    list?.replaceChildren(list.firstElementChild?.cloneNode(true) ?? '')
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    page.append(
      Object.assign(document.createElement('style'), { textContent: '.poll { font-size: 18.2px }' }),
    )
    await vi.waitFor(() => expect(getSize()).toBe('19.5px'))
    end()
  })

  it('is left at its own where the page does not tell', () => {
    followTextSize(mastodonWeb, showPoll('', ''), host)()
    expect(getSize()).toBe('')
  })
})
