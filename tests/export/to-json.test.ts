import { describe, expect, it } from 'vitest'
import { ExportDocument } from '../../lib/export/schema'
import { toExportDocument, toJson } from '../../lib/export/to-json'
import type { Visibility } from '../../lib/model/post'
import { aPoll, aPost, aThread } from '../fakes/builders'
import { aReading, aReplyReading, aSmallReading, CONTEXT } from './a-reading'

describe('JSON', () => {
  it('parsed back is the same document, and fits the schema to the last field', () => {
    const reading = aSmallReading()
    const parsed: unknown = JSON.parse(toJson(reading, CONTEXT))
    expect(parsed).toEqual(toExportDocument(reading, CONTEXT))
    expect(ExportDocument.parse(parsed)).toEqual(parsed)
  })

  it('is indented by two and ends in one line break', () => {
    const json = toJson(aSmallReading(), CONTEXT)
    expect(json).toMatch(/^\{\n {2}"format": "poll-reasons\/1",\n/)
    expect(json).toMatch(/[^\n]\n$/)
  })

  it('holds every reply in thread order, with its stance as the option’s title', () => {
    const { replies } = toExportDocument(aSmallReading(), CONTEXT)
    expect(
      replies.map(({ id, inReplyTo, stance, byPollAuthor }) => [id, inReplyTo, stance, byPollAuthor]),
    ).toEqual([
      ['2', '1', 'Yes', false],
      ['3', '1', 'No', false],
      ['4', '3', null, false],
      ['5', '1', null, true],
    ])
    expect(replies.map(({ stances }) => stances)).toEqual([['Yes'], ['No'], [], []])
  })

  it('names every option that a reply takes, the deciding one first', () => {
    const reply = aReplyReading(aPost({ text: 'Both.' }), 1, 'Both')
    const both = { ...reply, stance: { ...reply.stance, options: [1, 0] } }
    const { replies } = toExportDocument(aReading([both]), CONTEXT)
    expect(replies[0]).toMatchObject({ stance: 'No', stances: ['No', 'Yes'] })
  })

  it('says how well it knows a language and what is only quoted', () => {
    const license = { id: 'CC', name: 'Creative Commons', spdx: null, verdict: null, quoted: true } as const
    const reply = aReplyReading(aPost({ text: 'CC?' }), null, '', [
      { ...license, evidence: [{ start: 0, end: 2, quote: 'CC' }] },
    ])
    const read = { ...reply, language: { code: 'fi', read: 'none' } } as const
    const { replies } = toExportDocument(aReading([read]), CONTEXT)
    expect(replies[0]).toMatchObject({ languageRead: 'none', licenses: [{ quoted: true }] })
  })

  it('has evidence that slices right', () => {
    const { replies } = toExportDocument(aSmallReading(), CONTEXT)
    const all = replies.flatMap(({ text, evidence, licenses }) =>
      [...evidence, ...licenses.flatMap((license) => license.evidence)].map((words) => ({ text, ...words })),
    )
    expect(all.map(({ quote }) => quote)).toEqual(['voted yes', 'CC BY-SA 4.0', 'No'])
    for (const { text, start, end, quote } of all) expect(text.slice(start, end)).toBe(quote)
  })

  it('counts people by stance and by license, the poll author left out', () => {
    const noMarks = { terms: [], representatives: [] }
    expect(toExportDocument(aSmallReading(), CONTEXT).counts).toEqual({
      people: 3,
      stances: [
        {
          stance: 'Yes',
          people: 1,
          terms: [{ text: 'attribution', people: 2, z: 1.83 }],
          representatives: ['2'],
        },
        { stance: 'No', people: 1, ...noMarks },
        { stance: 'Depends', people: 0, ...noMarks },
        { stance: 'Not sure', people: 0, ...noMarks },
        { stance: null, people: 1, ...noMarks },
      ],
      licenses: [
        {
          id: 'CC-BY-SA',
          name: 'CC BY-SA',
          people: 1,
          verdicts: { yes: 1, no: 0, depends: 0, none: 0 },
          ...noMarks,
        },
        { id: null, name: '', people: 2, verdicts: { yes: 0, no: 0, depends: 0, none: 0 }, ...noMarks },
      ],
    })
  })

  it('says what was left out', () => {
    const document = toExportDocument(aSmallReading(), { ...CONTEXT, withheld: 3 })
    expect(document.coverage).toEqual({
      signedIn: true,
      read: 4,
      direct: { counted: 4, came: 4 },
      missing: 0,
      missingBy: { notAsked: 0, beyondLimit: 0, heldBack: 0 },
      skipped: 0,
      filtered: 0,
      withheld: 3,
      limits: [],
      cap: 4096,
      answers: 1,
      home: null,
      stopped: null,
    })
  })

  it('keeps to itself what is the reader’s own: votes, filters', () => {
    const poll = aPoll(['Yes', 'No'], { ownVotes: [1] })
    const filtered = aPost({ id: '2', filterTitle: 'My secret filter' })
    const json = toJson(aReading([aReplyReading(filtered, null)], { poll }), CONTEXT)
    expect(json).not.toMatch(/ownVotes|filterTitle|My secret filter/)
  })

  it.each([
    'quote " and \\ and \u2028',
    '</script><script>alert(1)</script>',
    '\ud800 alone',
    '👩‍🚀',
    '=1+1',
  ])('carries the text %j unchanged', (text) => {
    const json = toJson(aReading([aReplyReading(aPost({ text }), null)]), CONTEXT)
    expect(ExportDocument.parse(JSON.parse(json)).replies[0]?.text).toBe(text)
  })

  it('holds hidden totals as null', () => {
    const poll = aPoll(['Yes'], { options: [{ title: 'Yes', votes: null }], voters: null, expiresAt: null })
    expect(toExportDocument(aReading([], { poll }), CONTEXT).poll).toMatchObject({
      options: [{ title: 'Yes', votes: null }],
      voters: null,
      expiresAt: null,
    })
  })
})

describe.each<Visibility>(['private', 'direct'])('a %s post', (visibility) => {
  it('as a reply stops the export', () => {
    const reading = aReading([aReplyReading(aPost({ visibility }), null)])
    expect(() => toJson(reading, CONTEXT)).toThrow(expect.objectContaining({ code: 'forbidden' }))
  })

  it('as the poll stops the export', () => {
    const reading = aReading([], { post: { ...aThread().post, visibility } })
    expect(() => toJson(reading, CONTEXT)).toThrow(expect.objectContaining({ code: 'forbidden' }))
  })
})
