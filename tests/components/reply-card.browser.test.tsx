import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { PollReasonsProps } from '../../components/PollReasons'
import { CLOSED_VIEW, NO_FILTER, type PanelView } from '../../lib/panel-state'
import { aReading, aReply, type ReplySketch } from '../fakes/a-reading'
import { aPerson, aPoll } from '../fakes/builders'
import { mountPanel } from './mount-panel'

const VIEW: PanelView = { ...CLOSED_VIEW, open: true, lens: 'license' }

/** A panel whose one reply is in sight. */
function mountReply(
  sketch: ReplySketch,
  view: Partial<PanelView> = {},
  props: Partial<PollReasonsProps> = {},
) {
  const reading = aReading([aReply(sketch)], { poll: aPoll(['Yes', 'No']) })
  const groups = [
    ...reading.byLicense.map(({ id }) => `license:${id ?? 'none'}`),
    'stance:0',
    'stance:1',
    'stance:none',
  ]
  return mountPanel('ready', {
    props: {
      state: { kind: 'ready', reading },
      view: { ...VIEW, expandedGroups: groups, ...view },
      ...props,
    },
  })
}

describe('a reply card', () => {
  it('marks the deciding words and leaves the text as it was', () => {
    const text = 'No,\n  CC BY is not enough'
    const panel = mountReply({
      text,
      stance: 1,
      because: ['No'],
      licenses: [{ id: 'CC-BY', named: 'CC BY', verdict: 'no' }],
    })
    expect(panel.find('.text').textContent).toBe(text)
    expect(panel.findAll('mark').map((mark) => [mark.textContent, mark.className])).toEqual([
      ['No', 'by-stance'],
      ['CC BY', 'by-license'],
    ])
    expect(panel.find('.chips').innerText.split('\n')).toEqual(['No', 'CC BY', 'not fine'])
  })

  it('flags a stance that was inferred, in both arrangements, and only that', () => {
    const licenses = [{ id: 'CC', named: 'CC' }] as const
    const implied = { text: 'my CC art is not food', stance: 1, because: ['not'], implied: true, licenses }
    expect(mountReply(implied).find('.chip-stance').innerText).toMatch(/No\s*implied/)
    expect(mountReply(implied, { lens: 'stance' }).find('.chip-stance').textContent).toBe('Stance: implied')
    const declared = { text: 'voted no, CC', stance: 1, because: ['no'], licenses }
    expect(mountReply(declared).find('.chip-stance').innerText).toBe('No')
    expect(mountReply(declared, { lens: 'stance' }).findAll('.chip-stance')).toEqual([])
  })

  it('says of a stance that only its wording tells that it is a guess', () => {
    const reply = aReply({ text: 'paintings everywhere', stance: 1, because: ['paintings'], implied: true })
    const guessed = { ...reply, stance: { ...reply.stance, family: 'wording' as const } }
    const reading = aReading([guessed], { poll: aPoll(['Yes', 'No']) })
    const view = { ...VIEW, expandedGroups: ['stance:1'] }
    const panel = mountPanel('ready', { props: { state: { kind: 'ready', reading }, view } })
    expect(panel.find('.chip-stance').innerText).toMatch(/a guess/)
  })

  it('names every option that a reply takes, under one of them the others', () => {
    const licenses = [{ id: 'CC', named: 'CC' }] as const
    const both = { text: 'both of them, CC', stance: [1, 0], because: ['both'], licenses }
    const chips = (view: Partial<PanelView>) =>
      mountReply(both, view)
        .findAll('.chip-stance')
        .map(({ innerText }) => innerText)
    expect(chips({})).toEqual(['No', 'Yes'])
    expect(chips({ lens: 'stance', expandedGroups: ['stance:0'] })).toEqual(['No'])
  })

  it('says which license is only quoted from the poll', () => {
    const panel = mountReply({ text: '“CC BY”?', licenses: [{ id: 'CC-BY', named: 'CC BY', quoted: true }] })
    expect(panel.find('.chips').innerText).toMatch(/CC BY\s*· quoted from the poll/)
  })

  it('links the person and, by its time, the reply', () => {
    const panel = mountReply({ createdAt: '2026-03-03T09:04:00.000Z' })
    const links = panel.findAll('.reply-head a')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://mas.to/@robin@example.social',
      'https://mas.to/@someone/2',
    ])
    expect(links.every((link) => link.getAttribute('rel') === 'noopener noreferrer nofollow')).toBe(true)
    expect(panel.find('time').getAttribute('datetime')).toBe('2026-03-03T09:04:00.000Z')
    expect(panel.find('time').innerText).toBe('1 hour ago')
  })

  it('takes direction and language from the text', () => {
    const text = mountReply({ text: 'لا، أبدًا', language: 'ar' }).find('.text')
    expect(getComputedStyle(text).direction).toBe('rtl')
    expect(text.lang).toBe('ar')
    // An empty tag says "unknown": a reply without a language is not in the panel's.
    expect(mountReply({ language: null }).find('.text').getAttribute('lang')).toBe('')
  })

  it('describes media in words and loads none', () => {
    const panel = mountReply({
      media: [
        { type: 'image', description: 'A heron' },
        { type: 'video', description: null },
      ],
    })
    expect(panel.findAll('.media li').map((item) => item.innerText)).toEqual([
      'Image: A heron',
      'Video: no description',
    ])
    expect(panel.findAll('img, video')).toEqual([])
  })

  it('opens with the line it answers, but not with the poll itself or what a warning folds', () => {
    const replies = [
      aReply({ id: '2', author: aPerson({ handle: 'ada' }), text: '@host who\npays?' }),
      aReply({ id: '3', inReplyToId: '2' }),
      aReply({ id: '4', inReplyToId: '3', contentWarning: 'food', text: 'secret' }),
      aReply({ id: '5', inReplyToId: '4' }),
      aReply({ id: '6', inReplyToId: 'gone' }),
    ]
    const reading = aReading(replies, { poll: aPoll(['Yes', 'No']) })
    const panel = mountPanel('ready', {
      props: {
        state: { kind: 'ready', reading },
        view: { ...VIEW, expandedGroups: ['stance:none'], expandedPeople: [`stance:none/${aPerson().id}`] },
      },
    })
    expect(panel.findAll('.parent').map(({ innerText }) => innerText.replace(/\s+/g, ' '))).toEqual([
      'In reply to @ada @host who pays?',
      'In reply to @robin@example.social I voted yes.',
      'In reply to @robin@example.social',
    ])
  })

  it('draws custom emoji in names and texts, and leaves codes without a picture', () => {
    const emojis = [
      { shortcode: 'cat', url: 'https://media.example/cat.png' },
      { shortcode: 'dog', url: null },
      { shortcode: 'fox', url: 'javascript:alert(1)' },
    ]
    const text = ':cat: and :dog: and :fox: at 10:30:15'
    const panel = mountReply({ text, emojis, author: aPerson({ name: 'Ada :cat:', emojis }) })
    const pictures = panel.findAll('.emoji').map((picture) => [picture.getAttribute('alt'), picture.title])
    expect(pictures).toEqual([
      [':cat:', 'cat'],
      [':cat:', 'cat'],
    ])
    expect(panel.find('.text').textContent).toBe(' and :dog: and :fox: at 10:30:15')
    expect(panel.find('.emoji').getAttribute('referrerpolicy')).toBe('no-referrer')
  })

  it('leads to pages of the browsed server for people, posts, mentions and hashtags, and out for the rest', () => {
    const text = '@ada #Art see here'
    const panel = mountReply(
      {
        text,
        links: [
          { start: 0, end: 4, url: 'https://away.example/@ada', kind: 'mention', name: 'ada@away.example' },
          { start: 5, end: 9, url: 'https://away.example/tags/art', kind: 'hashtag', name: 'Art' },
          { start: 14, end: 18, url: 'https://news.example/', kind: 'web' },
        ],
      },
      {},
      {
        findAddress: (page) =>
          page.kind === 'hashtag'
            ? `https://here.example/tags/${page.name}`
            : `https://here.example/@${page.handle}${page.kind === 'post' ? `/${page.id}` : ''}`,
      },
    )
    expect(panel.findAll('.reply a').map((link) => link.getAttribute('href'))).toEqual([
      'https://here.example/@robin@example.social',
      'https://here.example/@robin@example.social/2',
      'https://here.example/@ada@away.example',
      'https://here.example/tags/Art',
      'https://news.example/',
    ])
  })

  it('names a language that is not the panel’s own', () => {
    const tags = (sketch: ReplySketch) =>
      mountReply(sketch)
        .findAll('.tag')
        .map(({ innerText }) => innerText)
    expect(tags({ read: { code: 'de', read: 'full' } })).toEqual(['German'])
    expect(tags({ read: { code: 'en', read: 'full' } })).toEqual([])
    expect(tags({ read: { code: null, read: 'none' } })).toEqual([])
    const panel = mountReply({
      text: 'CC',
      licenses: [{ id: 'CC', named: 'CC' }],
      read: { code: 'de', read: 'full' },
    })
    const [tag, time] = ['.reply-when .tag', '.time'].map((part) => panel.find(part).getBoundingClientRect())
    expect((time?.left ?? 0) - (tag?.right ?? 0)).toBeGreaterThanOrEqual(4)
  })

  it('tells boosts and favourites where replies are ordered by them', () => {
    const sketch = { boostsCount: 0, favouritesCount: 1200 }
    const counts = (view: Partial<PanelView>) =>
      mountReply(sketch, view)
        .findAll('.count')
        .map(({ innerText }) => innerText.split('\n'))
    expect(counts({})).toEqual([])
    expect(counts({ filter: { ...NO_FILTER, order: 'popular' } })).toEqual([['1,200 favourites', '1,200']])
  })

  it('shortens a long text until asked', async () => {
    const text = 'many words '.repeat(200)
    const panel = mountReply({ text })
    expect(panel.find('.text').textContent?.length).toBeLessThan(910)
    await userEvent.click(panel.button('Show all of it'))
    expect(panel.find('.text').textContent).toBe(text)
  })
})

describe('a warned or filtered reply', () => {
  it.each<[sketch: ReplySketch, label: string]>([
    [{ contentWarning: 'spiders' }, 'Content warning: spiders'],
    [{ filterTitle: 'AI talk' }, 'Matches your filter “AI talk”'],
  ])('%o stays folded until opened', async (sketch, label) => {
    const secret = 'the words behind it'
    const panel = mountReply({
      ...sketch,
      text: secret,
      media: [{ type: 'image', description: 'the picture behind it' }],
    })
    expect(panel.find('.fold').innerText).toContain(label)
    expect(panel.find('.panel').textContent).not.toContain('behind it')
    await userEvent.click(panel.button('Show reply'))
    expect(panel.calls.at(-1)).toEqual({ name: 'view', details: [{ revealedPosts: ['2'] }] })
    expect(panel.find('.text').textContent).toBe(secret)
    await userEvent.click(panel.button('Hide reply'))
    expect(panel.findAll('.text')).toEqual([])
  })

  it('is not given away by the folded group', () => {
    const panel = mountReply(
      { contentWarning: 'spiders', text: 'a spider as long as forty characters at least' },
      { expandedGroups: [] },
    )
    expect(panel.find('.panel').textContent).not.toContain('forty')
  })
})

describe('the avatar', () => {
  const url = `${location.origin}/no-such-portrait.png`

  it('is fetched without a referrer, once in sight', () => {
    const image = mountReply({ author: aPerson({ avatarUrl: url }) }).find('img.avatar') as HTMLImageElement
    expect(image.alt).toBe('')
    expect(image.loading).toBe('lazy')
    expect(image.referrerPolicy).toBe('no-referrer')
  })

  it('gives way to initials when it does not load', async () => {
    const panel = mountReply({ author: aPerson({ name: 'Ada Byron', avatarUrl: url }) })
    panel.find('img.avatar').dispatchEvent(new Event('error'))
    await vi.waitFor(() => expect(panel.find('.avatar').textContent).toBe('AB'))
  })

  it('is never a javascript: address', () => {
    const panel = mountReply({ author: aPerson({ avatarUrl: 'javascript:alert(1)' }) })
    expect(panel.findAll('img')).toEqual([])
  })
})

describe('hostile content is inert', () => {
  const alarm = vi.fn()
  beforeEach(() => {
    alarm.mockClear()
    Object.assign(window, { alarm })
  })
  afterEach(() => {
    expect(alarm).not.toHaveBeenCalled()
  })

  const HOSTILE = [
    '<script>alarm()</script>',
    '<img src=x onerror=alarm()>',
    '"><svg onload=alarm()>',
    '</p></ul></div><style>* { display: none }</style>',
    '&lt;script&gt;alarm()&lt;/script&gt;',
    '\u202Eevil\u0000',
  ]

  it.each(HOSTILE)('%s, wherever a stranger can write', async (evil) => {
    const panel = mountReply(
      {
        text: evil,
        author: aPerson({ handle: evil, name: evil, url: null }),
        contentWarning: evil,
        filterTitle: evil,
        media: [{ type: 'image', description: evil }],
        language: evil,
      },
      { revealedPosts: ['2'] },
    )
    expect(panel.findAll('script, style, iframe, .panel svg[onload], img')).toEqual([])
    expect(panel.find('.text').textContent).toBe(evil)
    expect(panel.find('.name').textContent).toBe(evil)
    expect(panel.find('.fold').textContent).toContain(evil)
    await new Promise((resolve) => setTimeout(resolve, 20))
  })

  it.each([
    'javascript:alarm()',
    'JaVaScRiPt:alarm()',
    ' javascript:alarm()',
    'data:text/html,<script>alarm()</script>',
  ])('%s never becomes an address', (url) => {
    const panel = mountReply({
      text: 'click here',
      url,
      author: aPerson({ url }),
      links: [{ start: 0, end: 10, url, kind: 'web' }],
    })
    expect(panel.findAll('a')).toEqual([])
    expect(panel.find('.text').textContent).toBe('click here')
  })

  it('a word of 100 kB breaks no line and no layout', () => {
    const word = 'w'.repeat(100_000)
    const panel = mountReply({ text: word, author: aPerson({ name: word, handle: word }) })
    expect(panel.host.getBoundingClientRect().width).toBe(566)
    const right = panel.host.getBoundingClientRect().right
    for (const selector of ['.text', '.author', '.reply'])
      expect(panel.find(selector).getBoundingClientRect().right).toBeLessThanOrEqual(right)
    expect(panel.find('.panel').getBoundingClientRect().height).toBeLessThan(2000)
  })
})
