/**
 * Fragments of pages as Mastodon's web interface builds them, one per place where a poll is shown,
 * cut down to what an adapter may rely on. Facts, not copies: see CONTRIBUTING ("how to add a fixture").
 */
export interface PageFixture {
  /** The place, as a person would name it. */
  place: string
  /** Path and query the page has. */
  path: string
  html: string
  /** Status ids of the polls shown, in document order. */
  polls: readonly string[]
}

const poll = `<div class="poll"><ul><li><label class="poll__option selectable"><input name="vote-options" type="radio" value="0">
  <span class="poll__input" role="radio"></span><span class="poll__option__text translate">Tea</span></label></li></ul>
  <div class="poll__footer"><button class="poll__link">See results</button></div></div>`
const content = `<div class="status__content"><div class="status__content__text translate" lang="en"><p>Which?</p></div>${poll}</div>`
const text = `<div class="status__content"><div class="status__content__text"><p>No poll here.</p></div></div>`
const voted = `<div class="status__content"><div class="poll"><ul><li><label class="poll__option">
  <span class="poll__number" title="3 votes">100%</span><div class="poll__option__text translate">Tea</div>
  <span class="poll__voted"><span class="poll__voted__mark"></span></span></label><span class="poll__chart leading"></span></li></ul>
  <div class="poll__footer"><button class="poll__link">Refresh</button> · 3 people · <time>2 days left</time></div></div></div>`
const actions = `<div class="status__action-bar"></div>`

const listed = (id: string, inner = content) =>
  `<div class="status__wrapper"><div class="status" data-id="${id}"><div class="status__info">
   <a class="status__relative-time" href="/@ada/${id}"><time></time></a>
   <a class="status__display-name" data-id="77"></a></div>${inner}${actions}</div></div>`
const article = (id: string, inner: string) => `<article data-id="${id}" tabindex="-1">${inner}</article>`
const feed = (...articles: string[]) =>
  `<div class="scrollable"><div class="item-list" role="feed">${articles.join('')}</div></div>`
const focal = (time: string, counters: string, inner = content) =>
  `<div class="scrollable item-list"><div tabindex="-1"><div class="detailed-status__wrapper"><div class="detailed-status">
   ${inner}<div class="detailed-status__meta"><a class="detailed-status__datetime" href="${time}">1 May</a>${counters}</div>
   </div></div></div></div>`
const counters = (path: string) =>
  `<a class="detailed-status__link" href="${path}/reblogs">2</a><a class="detailed-status__link" href="${path}/favourites">3</a>`

export const MASTODON_PAGES: readonly PageFixture[] = [
  {
    place: 'a timeline, with and without polls',
    path: '/home',
    html: feed(
      article('101', listed('101')),
      article('102', listed('102', text)),
      article('103', listed('103', voted)),
    ),
    polls: ['101', '103'],
  },
  {
    place: 'a boost: the poll belongs to the boosted post',
    path: '/home',
    html: feed(
      article(
        '900',
        `<div class="status__wrapper"><div class="status__prepend">Bo boosted</div>${listed('104').replace('<div class="status__wrapper">', '')}`,
      ),
    ),
    polls: ['104'],
  },
  {
    place: 'a quote: the poll belongs to the quoted post',
    path: '/home',
    html: feed(
      article(
        '105',
        `<div class="status__wrapper"><div class="status status--has-quote" data-id="105">${text}
         <div class="status__quote"><div><div class="status__wrapper"><div class="status status--is-quote" data-id="106">${content}</div></div></div></div>${actions}</div></div>`,
      ),
    ),
    polls: ['106'],
  },
  {
    place: 'a thread page: the focal post has no data-id',
    path: '/@ada@else.example/114000000000000001',
    html: focal('/@ada@else.example/114000000000000001', counters('/@ada@else.example/114000000000000001')),
    polls: ['114000000000000001'],
  },
  {
    place: 'a focal post that quotes a poll',
    path: '/@ada/107',
    html: focal(
      '/@ada/107',
      counters('/@ada/107'),
      `${text}<div class="status__quote"><div><div class="status__wrapper"><div class="status status--is-quote" data-id="108">${content}</div></div></div></div>`,
    ),
    polls: ['108'],
  },
  {
    place: 'a poll among the replies of a thread',
    path: '/@ada/109',
    html:
      focal('/@ada/109', counters('/@ada/109'), text) +
      `<div tabindex="-1">${listed('110').replace('class="status__wrapper"', 'class="status__wrapper status__wrapper-reply"').replace('class="status"', 'class="status status--in-thread"')}</div>`,
    polls: ['110'],
  },
  {
    place: 'a followers-only focal post: no counters to read the id from',
    path: '/@ada/111',
    html: focal('/@ada/111', ''),
    polls: ['111'],
  },
  {
    place: 'glitch-soc: the time links lead to the home server, with its id',
    path: '/@ada@else.example/112',
    html: focal('https://else.example/@ada/5550', counters('/@ada@else.example/112')),
    polls: ['112'],
  },
  {
    place: 'glitch-soc, followers-only: only the address bar is left',
    path: '/@ada@else.example/113',
    html: focal('https://else.example/@ada/5551', ''),
    polls: ['113'],
  },
  {
    place: 'the address has changed, the old post still stands',
    path: '/@bo/999',
    html: focal('/@ada/114', counters('/@ada/114')),
    polls: ['114'],
  },
  {
    place: 'the multi-column interface: one post in two columns',
    path: '/deck/@ada/115',
    html: `<div class="columns-area">${feed(article('115', listed('115')))}${focal('/@ada/115', counters('/@ada/115'))}</div>`,
    polls: ['115', '115'],
  },
  {
    place: 'notifications: the article carries a group key, not a status id',
    path: '/notifications',
    html: feed(
      article(
        'ungrouped-90',
        `<div class="notification-ungrouped"><div class="notification-ungrouped__header"></div>${listed('116')}</div>`,
      ),
    ),
    polls: ['116'],
  },
  {
    place: 'the legacy address of a post',
    path: '/statuses/117',
    html: focal('https://else.example/@ada/5552', ''),
    polls: ['117'],
  },
  {
    place: 'an option in 4.6: a div, not a span',
    path: '/public/local',
    html: feed(
      article(
        '118',
        listed('118', content.replaceAll('span class="poll__option__text', 'div class="poll__option__text')),
      ),
    ),
    polls: ['118'],
  },
  {
    place: 'a poll outside any post',
    path: '/about',
    html: poll,
    polls: [],
  },
  {
    place: 'a post whose id is not one',
    path: '/home',
    html: feed(article('x', listed('../../oauth'))),
    polls: [],
  },
  {
    place: 'a closed content warning: no poll is there',
    path: '/home',
    html: feed(
      article(
        '119',
        `<div class="status__wrapper"><div class="status" data-id="119"><div class="content-warning"><p>food</p><button class="link-button">Show more</button></div>${actions}</div></div>`,
      ),
    ),
    polls: [],
  },
]
