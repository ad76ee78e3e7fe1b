import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aWireContext, aWireReply, aWireStatus } from '../mastodon/wire'

/** A saved thread with two public replies and one for followers only; give what the test is about. */
export function aSavedThread(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  const secret = aWireReply('4', '1', { visibility: 'private', content: '<p>Just for friends.</p>' })
  return {
    status: aWireStatus({ content: '<p>May it be used?</p>', replies_count: 2 }),
    context: aWireContext(
      aWireReply('2', '1', { content: '<p>I voted yes.</p>' }),
      aWireReply('3', '1', { content: '<p>I voted no. It is CC BY-SA 4.0!</p>' }),
      secret,
      aWireReply('5', '4'),
      { id: 6 },
    ),
    ...overrides,
  }
}

/** Writes a file last changed on 2026-03-03 at 10:00 UTC, and tells where. */
export function writeThread(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'poll-reasons-')), 'thread.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  const changed = new Date('2026-03-03T10:00:00.000Z')
  utimesSync(path, changed, changed)
  return path
}
