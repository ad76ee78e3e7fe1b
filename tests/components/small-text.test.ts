import { describe, expect, it } from 'vitest'
import { findCut } from '../../components/find-cut'
import { findTeaser, listTeasers } from '../../components/find-teaser'
import { getInitials } from '../../components/initials'
import { getWebUrl } from '../../components/web-url'
import { aReply } from '../fakes/a-reading'

describe('getInitials', () => {
  it.each([
    ['Juniper Vale', 'JV'],
    ['okapi', 'O'],
    ['Inês do Mar :blobcat:', 'IM'],
    ['Wren (they/them)', 'WT'],
    ['نور', 'ن'],
    ['👩‍🚀 Ada', 'A'],
    ['é́tienne', 'É́'],
    ['***', ''],
    ['', ''],
  ])('%s → %s', (name, initials) => {
    expect(getInitials(name)).toBe(initials)
  })
})

describe('getWebUrl', () => {
  it.each([
    ['https://mas.to/@robin', true],
    ['http://old.example/', true],
    ['HTTPS://LOUD.example/', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['blob:https://mas.to/1', false],
    ['//protocol.relative', false],
    ['/@robin', false],
    ['', false],
    [null, false],
  ])('%s is a link: %s', (url, isLink) => {
    expect(getWebUrl(url)).toBe(isLink ? url : null)
  })
})

describe('findCut', () => {
  it.each([
    ['short enough', 12, 'short enough'],
    ['cut between two words', 15, 'cut between'],
    [`${'a'.repeat(60)} b`, 50, 'a'.repeat(50)],
    [`${'a'.repeat(49)}😀`, 50, 'a'.repeat(49)],
    [`${'a'.repeat(48)}😀b`, 50, `${'a'.repeat(48)}😀`],
  ])('%s at %i', (text, most, expected) => {
    expect(text.slice(0, findCut(text, most))).toBe(expected)
  })
})

describe('findTeaser', () => {
  const long = 'I release everything I draw under a free license already.'
  const text = (teaser: ReturnType<typeof findTeaser>) => teaser?.text ?? null

  it('passes over a bare answer for a telling one', () => {
    expect(text(findTeaser([aReply({ text: 'Yes.' }), aReply({ text: long })]))).toBe(long)
  })
  it('takes the bare answer where nobody says more', () => {
    expect(text(findTeaser([aReply({ text: 'Yes.' }), aReply({ text: 'yep' })]))).toBe('Yes.')
  })
  it('never shows what a warning or a filter folds', () => {
    const warned = aReply({ text: long, contentWarning: 'art' })
    expect(findTeaser([warned, aReply({ text: long, filterTitle: 'ai' })])).toBeNull()
  })
  it('leaves out the mentions a reply starts with, and only those', () => {
    const links = [
      { start: 0, end: 5, url: 'https://mas.to/@ada', kind: 'mention' as const },
      { start: 6, end: 11, url: 'https://mas.to/@bob', kind: 'mention' as const },
      { start: 15, end: 20, url: 'https://mas.to/@eve', kind: 'mention' as const },
    ]
    expect(text(findTeaser([aReply({ text: '@ada1 @bob1 as @eve1 says', links })]))).toBe('as @eve1 says')
  })
  it('puts line breaks into one line, and cuts a long one', () => {
    expect(text(findTeaser([aReply({ text: 'one\n\ntwo' })]))).toBe('one two')
    expect(text(findTeaser([aReply({ text: 'word '.repeat(100) })]))?.length).toBeLessThanOrEqual(121)
  })
  it('says nothing of a group without words', () => {
    expect(findTeaser([])).toBeNull()
    expect(findTeaser([aReply({ text: '' })])).toBeNull()
  })
})

describe('listTeasers', () => {
  const replies = ['Yes.', 'Yes, I draw.', 'Fine. CC0 it is.'].map((text, index) =>
    aReply({
      id: String(index + 2),
      text,
      licenses: text.includes('CC0') ? [{ id: 'CC0', named: 'CC0' }] : [],
    }),
  )
  const list = (...chosen: number[]) =>
    listTeasers({ representatives: chosen.flatMap((at) => replies[at] ?? []), replies, license: 'CC0' })

  it('quotes the replies that stand for a group, in their order, from where they name its license', () => {
    expect(list(2, 1).map(({ id, text }) => [id, text])).toEqual([
      ['4', 'CC0 it is.'],
      ['3', 'Yes, I draw.'],
    ])
  })

  it('quotes one reply where none stand for it', () => {
    expect(list().map(({ text }) => text)).toEqual(['Yes.'])
    expect(listTeasers({ representatives: [], replies: [], license: null })).toEqual([])
  })

  it('never quotes what a warning or a filter folds, nor a reply without words', () => {
    const silent = [
      aReply({ id: '10', text: 'Something about food.', contentWarning: 'food' }),
      aReply({ id: '11', text: 'Something about a film.', filterTitle: 'spoilers' }),
      aReply({ id: '12', text: ' ' }),
    ]
    const representatives = [...silent, ...replies]
    const quoted = listTeasers({ representatives, replies: representatives, license: null })
    expect(quoted.map(({ id }) => id)).toEqual(['2', '3', '4'])
    expect(listTeasers({ representatives: silent, replies: silent, license: null })).toEqual([])
  })

  it('quotes three at most, however many a search finds', () => {
    const many = Array.from({ length: 5 }, (_, index) => aReply({ id: String(index), text: 'Yes.' }))
    expect(listTeasers({ representatives: many, replies: many, license: null })).toHaveLength(3)
  })
})
