import { readFile, stat } from 'node:fs/promises'
import { JSDOM } from 'jsdom'
import * as z from 'zod/mini'
import { ALL_WORDS } from '../lib/analysis/all-words'
import { PollReasonsError } from '../lib/errors'
import { exportThread } from '../lib/export-reading'
import { parsePollStatus, parseThread } from '../lib/mastodon/parse-thread'
import { Instant } from '../lib/mastodon/schemas'
import type { Pace } from '../lib/read-in-slices'
import { buildThread } from '../lib/thread/build-thread'
import { createTranslate } from '../lib/translate'
import manifest from '../package.json'
import messages from '../public/_locales/en/messages.json'

/** A thread saved from Mastodon's API: the answers to "status" and to "context". */
const SavedThread = z.object({
  status: z.unknown(),
  context: z.unknown(),
  /** When it was saved; anything that is no date counts as absent. */
  capturedAt: z.catch(z.optional(Instant), undefined),
})

const texts: Readonly<Record<string, { message: string }>> = messages

/** The chain asks for words; JSON has none of ours. */
const english = createTranslate((key) => texts[key]?.message ?? '', 'en')

/** Nobody waits for a page here. */
const WITHOUT_PAUSE: Pace = { nowMs: () => 0, pause: () => Promise.resolve() }

/**
 * The export document, as JSON text, for a thread saved in a file.
 *
 * The same file gives the same text: the moment of reading is the file's `capturedAt`, else its last change.
 *
 * @throws PollReasonsError for a file that is no saved thread of a public poll; an error of the system for one
 *   that cannot be read
 */
export async function readThreadFile(path: string): Promise<string> {
  const [content, { mtime }] = await Promise.all([readFile(path, 'utf8'), stat(path)])
  const saved = z.safeParse(SavedThread, parseJson(content))
  if (!saved.success)
    throw new PollReasonsError('bad-shape', 'The file is not { "status": …, "context": … }', {
      cause: saved.error,
    })
  const { status, context, capturedAt } = saved.data
  const wire = parseThread(parsePollStatus(status), context)
  const parser = new new JSDOM('').window.DOMParser()
  const thread = buildThread(wire, {
    parseHtml: (html) => parser.parseFromString(html, 'text/html'),
    // The export has no pictures.
    imageOrigins: new Set(),
    capturedAt: capturedAt ?? mtime.toISOString(),
  })
  const generator = { name: manifest.displayName, version: manifest.version }
  const deps = { generator, t: english, pace: WITHOUT_PAUSE, words: ALL_WORDS }
  const { signal } = new AbortController()
  return (await exportThread(thread, 'json', deps, signal)).text
}

function parseJson(content: string): unknown {
  try {
    // Editors on Windows begin UTF-8 files with a byte order mark, which JSON does not know.
    return JSON.parse(content.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw new PollReasonsError('not-json', 'The file is not JSON', { cause })
  }
}
