import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { parsePollStatus, parseThread } from '../../lib/mastodon/parse-thread'
import { buildThread } from '../../lib/thread/build-thread'
import { parseHtml } from './parse-html'

// A real thread lies beside the repository where the project is developed; its posts are not ours to publish.
const folder = fileURLToPath(new URL('../../../shared/reading/threads/openly-licensed/', import.meta.url))
const present = existsSync(`${folder}thread.json`)
if (!present) console.log('Skipped: the shared thread is not on this machine.')

it.skipIf(!present)(
  'finds every hand-marked cue in the text of its reply (skipped where there is no shared thread)',
  () => {
    const saved = JSON.parse(readFileSync(`${folder}thread.json`, 'utf8'))
    const gold: Record<string, { cue: string }> = JSON.parse(readFileSync(`${folder}gold.json`, 'utf8'))
    const thread = buildThread(parseThread(parsePollStatus(saved.status), saved.context), {
      parseHtml,
      imageOrigins: new Set(),
      capturedAt: '2026-03-03T10:00:00.000Z',
    })
    expect(thread.replies).toHaveLength(Object.keys(gold).length)
    expect(thread.coverage).toMatchObject({ skipped: 0, filtered: 0, signedIn: true })
    const lost = thread.replies.filter(({ id, text }) => !text.includes(gold[id]?.cue ?? '?'))
    expect(lost.map(({ id }) => id)).toEqual([])
  },
)
