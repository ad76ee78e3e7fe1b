import { expect, it } from 'vitest'
import { exportFileName } from '../../lib/export/file-name'
import { aPost, aThread } from '../fakes/builders'

it.each<[string, string, string, string]>([
  ['114782533756424982', '2026-03-01T23:30:00.000Z', 'md', 'poll-reasons-114782533756424982-2026-03-01.md'],
  ['01HQ3XKZ7M', '2026-03-01T23:30:00.000-05:00', 'json', 'poll-reasons-01HQ3XKZ7M-2026-03-02.json'],
  ['../..\\x:y', '2026-03-01T10:00:00.000Z', 'json', 'poll-reasons-______x_y-2026-03-01.json'],
])('%s read at %s as %s', (id, capturedAt, ending, expected) => {
  expect(exportFileName({ thread: aThread({ post: aPost({ id }), capturedAt }) }, ending)).toBe(expected)
})
