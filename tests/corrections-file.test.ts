import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findNewer, readCorrectionsFile, toCorrectionsFile } from '../lib/corrections-file'
import { StoredCorrection } from '../lib/platform/stored-correction'
import { aCorrection } from './fakes/a-correction'

const now = new Date('2026-03-05T23:30:00.000Z')
const one = aCorrection({ stance: ['Yes', '="no"'], licenses: ['MIT'], notLicenses: ['SPDX:Zimbra-1.4'] })
const other = aCorrection({ uri: 'https://other.example/notes/9', url: null, stance: [] })

const write = (corrections: unknown, format: unknown = 'poll-reasons-corrections/1') =>
  JSON.stringify({ format, exportedAt: now.toISOString(), corrections })

describe('a file of corrections', () => {
  it('read again holds what was written', () => {
    const file = toCorrectionsFile([one, other], now)
    expect(file).toMatchObject({
      name: 'poll-reasons-corrections-2026-03-05.json',
      type: 'application/json',
    })
    expect(readCorrectionsFile(file.text)).toEqual({
      corrections: new Map([
        [one.uri, one],
        [other.uri, other],
      ]),
      misfits: 0,
    })
  })

  it('may begin with a byte order mark', () => {
    expect(readCorrectionsFile(`\ufeff${write([one])}`)?.corrections.size).toBe(1)
  })

  it.each([
    ['nothing', ''],
    ['a picture', '\u0089PNG\r\n'],
    ['half a file', write([one]).slice(0, -20)],
    ['null', 'null'],
    ['a list', JSON.stringify([one])],
    ['an export of a reading', JSON.stringify({ format: 'poll-reasons/1', replies: [] })],
    ['a later version', write([one], 'poll-reasons-corrections/2')],
    ['corrections that are no list', write({ length: 3 })],
  ])('is not %s', (_, text) => {
    expect(readCorrectionsFile(text)).toBeNull()
  })

  it('counts what cannot be understood, and takes the rest', () => {
    const hostile = [
      { ...one, url: 'javascript:alert(1)' },
      { ...one, uri: 'x'.repeat(5_000) },
      { ...one, stance: Array(500).fill('Yes') },
      { ...one, licenses: ['<b>MIT</b>'] },
      { ...one, changedAt: 'Tuesday' },
      { ...one, pollUri: 7 },
      null,
      [],
      'MIT',
    ]
    expect(readCorrectionsFile(write([...hostile, other]))).toEqual({
      corrections: new Map([[other.uri, other]]),
      misfits: hostile.length,
    })
  })

  it('does not reach into how objects work', () => {
    const text = write([]).replace(
      '[]',
      `[{"__proto__": {"polluted": true}, "uri": "__proto__", "url": null, "pollUri": "p", "stance": null,
         "notLicenses": [], "licenses": [], "changedAt": "2026-03-03T10:00:00Z"}]`,
    )
    const { corrections } = readCorrectionsFile(text) ?? expect.fail()
    expect([...corrections.keys()]).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('of two for one post gives the later', () => {
    const later = { ...one, stance: [], changedAt: '2026-03-04T10:00:00.000Z' }
    for (const list of [
      [one, later],
      [later, one],
    ])
      expect(readCorrectionsFile(write(list))?.corrections.get(one.uri)).toEqual(later)
  })
})

describe('merging', () => {
  const kept = new Map([[one.uri, one]])

  it.each([
    ['what is not kept yet', other, true],
    ['what is newer', { ...one, changedAt: '2026-03-03T10:00:01Z' }, true],
    ['what is newer by the clock to the thousandth', { ...one, changedAt: '2026-03-03T10:00:00.001Z' }, true],
    ['what is as old', { ...one, stance: [] }, false],
    ['what is older', { ...one, changedAt: '2025-12-31T23:59:59Z' }, false],
  ])('of %s: taken over?', (_, incoming, taken) => {
    expect(findNewer([incoming], kept)).toEqual(taken ? [incoming] : [])
  })
})

it('every field is explained in docs/corrections-format.md, whose example can be read', () => {
  const page = readFileSync(new URL('../docs/corrections-format.md', import.meta.url), 'utf8')
  for (const key of [...Object.keys(StoredCorrection.shape), 'format', 'exportedAt', 'corrections'])
    expect(page).toContain(`| \`${key}\` |`)
  const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? ''
  expect(readCorrectionsFile(example)).toMatchObject({ corrections: { size: 1 }, misfits: 0 })
})
