import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { JSDOM } from 'jsdom'
import { parsePollStatus, parseThread } from '../../lib/mastodon/parse-thread'
import type { Thread } from '../../lib/model/thread'
import { buildThread } from '../../lib/thread/build-thread'
import { buildCorpusThread, type Corpus, toStatusId } from './corpus-thread'

/** What the labels say of one reply. */
export interface GoldReply {
  /** An option's title, or "none"; where `stances` stands, the first of them. */
  stance: string
  /** Titles of all options taken, where a reply to a multiple-choice poll takes several. */
  stances?: readonly string[]
  /** Other stances a careful reader could defend. */
  alt: readonly string[]
  licenses: readonly string[]
  /** Neither right nor wrong, whether found or not. */
  alt_licenses: readonly string[]
  verdicts: Readonly<Record<string, { verdict: string; alt: readonly string[] }>>
}

/**
 * Where a labelled thread belongs.
 *
 * - `stories`: long threads, most of whose replies only imply a side; `short`: a dozen replies each, of the same kind
 * - `plain`: half of those who take a side say it outright, as in real threads
 * - `unseen`: as `plain`, written by others; nobody looked at what is misread there, nothing is fitted to them
 * - `shared`: the real threads kept beside the repository
 */
export type Lot = (typeof LOTS)[number] | 'shared'

/** The folders of `tests/corpus`. */
export const LOTS = ['stories', 'short', 'plain', 'unseen'] as const

/** A labelled thread. */
export interface GoldCase {
  slug: string
  lot: Lot
  thread: Thread
  /** By status id. */
  gold: ReadonlyMap<string, GoldReply>
}

const ROOT = join(import.meta.dirname, '../..')
const SHARED = join(ROOT, '../shared/reading/threads')
const CORPUS = join(ROOT, 'tests/corpus')

/** Every corpus in `tests/corpus`, lot by lot, each by slug. */
export function loadCorpora(): GoldCase[] {
  return LOTS.flatMap(loadLot)
}

function loadLot(lot: (typeof LOTS)[number]): GoldCase[] {
  const folder = join(CORPUS, lot)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.sort().map((name) => {
    const corpus = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Corpus
    const gold = new Map(corpus.replies.map((reply): [string, GoldReply] => [toStatusId(reply.n), reply]))
    return { slug: basename(name, '.json'), lot, thread: buildCorpusThread(corpus), gold }
  })
}

/** The real threads kept beside the repository, none where they are absent. */
export function loadSharedThreads(): GoldCase[] {
  if (!existsSync(SHARED)) return []
  const slugs = readdirSync(SHARED).filter((slug) => existsSync(join(SHARED, slug, 'gold.json')))
  return slugs.map((slug) => {
    const saved = JSON.parse(readFileSync(join(SHARED, slug, 'thread.json'), 'utf8'))
    const gold = JSON.parse(readFileSync(join(SHARED, slug, 'gold.json'), 'utf8')) as Record<
      string,
      GoldReply
    >
    const wire = parseThread(parsePollStatus(saved.status), saved.context)
    const thread = buildThread(wire, {
      parseHtml: (html) => new JSDOM(html).window.document,
      imageOrigins: new Set(),
      capturedAt: '2026-01-01T00:00:00.000Z',
    })
    return { slug, lot: 'shared', thread, gold: new Map(Object.entries(gold)) }
  })
}
