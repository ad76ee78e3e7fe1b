import { describe, expect, it } from 'vitest'
import { ExportDocument } from '../../lib/export/schema'
import { readThreadFile } from '../../scripts/read-thread-file'
import { aWireContext, aWirePoll, aWireStatus, strangersPoll } from '../mastodon/wire'
import { aSavedThread, writeThread } from './saved-thread'

const read = async (content: unknown) =>
  ExportDocument.parse(JSON.parse(await readThreadFile(writeThread(content))))

describe('a saved thread', () => {
  it('becomes the export document', async () => {
    const document = await read(aSavedThread())
    expect(document.generator.name).toBe('Poll Reasons')
    expect(document.poll).toMatchObject({ id: '1', question: 'May it be used?' })
    expect(document.replies.map(({ id, inReplyTo, stance }) => [id, inReplyTo, stance])).toEqual([
      ['2', '1', 'Yes'],
      ['3', '1', 'No'],
      ['5', null, 'Yes'],
    ])
    expect(document.replies[1]?.licenses).toMatchObject([{ id: 'CC-BY-SA', spdx: 'CC-BY-SA-4.0' }])
  })

  it('leaves followers-only replies out of everything but the count of what was left out', async () => {
    const json = await readThreadFile(writeThread(aSavedThread()))
    expect(json).not.toContain('Just for friends.')
    expect(JSON.parse(json)).toMatchObject({ coverage: { read: 3, withheld: 1, skipped: 1 } })
  })

  it.each<[string, unknown, boolean]>([
    ['with the marks of a signed-in answer', aWirePoll(), true],
    ['without them', strangersPoll(), false],
  ])('%s says so', async (_, poll, signedIn) => {
    expect((await read(aSavedThread({ status: aWireStatus({ poll }) }))).coverage.signedIn).toBe(signedIn)
  })

  it.each<[string, unknown, string]>([
    ['the file’s own word', '2026-02-01T09:00:00+01:00', '2026-02-01T08:00:00.000Z'],
    ['its last change', undefined, '2026-03-03T10:00:00.000Z'],
    ['its last change where its word is no date', 'lately', '2026-03-03T10:00:00.000Z'],
    ['its last change where its word is no text', 5, '2026-03-03T10:00:00.000Z'],
  ])('was captured at %s', async (_, capturedAt, expected) => {
    expect((await read(aSavedThread({ capturedAt }))).capturedAt).toBe(expected)
  })

  it('may begin with a byte order mark', async () => {
    expect((await read(`\ufeff${JSON.stringify(aSavedThread())}`)).replies).toHaveLength(3)
  })

  it('gives the same text each time', async () => {
    const path = writeThread(aSavedThread())
    expect(await readThreadFile(path)).toBe(await readThreadFile(path))
  })
})

describe('a bad file', () => {
  it.each<[string, unknown, string]>([
    ['that is empty', '', 'not-json'],
    ['that is not JSON', '<!doctype html>', 'not-json'],
    ['cut short', JSON.stringify(aSavedThread()).slice(0, 200), 'not-json'],
    ['that is a list', [], 'bad-shape'],
    ['without a status', aSavedThread({ status: undefined }), 'bad-shape'],
    ['without a context', aSavedThread({ context: undefined }), 'bad-shape'],
    ['with half a context', aSavedThread({ context: { ancestors: [] } }), 'bad-shape'],
    ['whose status is an error', aSavedThread({ status: { error: 'Record not found' } }), 'bad-shape'],
    ['without a poll', aSavedThread({ status: aWireStatus({ poll: null }) }), 'no-poll'],
    [
      'of a followers-only poll',
      aSavedThread({ status: aWireStatus({ visibility: 'private' }) }),
      'forbidden',
    ],
    [
      'of a direct poll',
      aSavedThread({ status: aWireStatus({ visibility: 'direct' }), context: aWireContext() }),
      'forbidden',
    ],
  ])('%s is refused', async (_, content, code) => {
    await expect(readThreadFile(writeThread(content))).rejects.toMatchObject({ code })
  })
})
