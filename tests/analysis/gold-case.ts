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

/** A labelled thread. */
export interface GoldCase {
  slug: string
  /** Whether it is one of the many threads of a dozen replies. */
  isShort: boolean
  thread: Thread
  /** By status id. */
  gold: ReadonlyMap<string, GoldReply>
}

const ROOT = join(import.meta.dirname, '../..')
const SHARED = join(ROOT, '../shared/reading/threads')
const CORPUS = join(ROOT, 'tests/corpus')

/** Every corpus in `tests/corpus`, the long ones first, each lot by slug. */
export function loadCorpora(): GoldCase[] {
  return [...loadFolder(CORPUS, false), ...loadFolder(join(CORPUS, 'short'), true)]
}

function loadFolder(folder: string, isShort: boolean): GoldCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.sort().map((name) => {
    const corpus = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Corpus
    const gold = new Map(corpus.replies.map((reply): [string, GoldReply] => [toStatusId(reply.n), reply]))
    return { slug: basename(name, '.json'), isShort, thread: buildCorpusThread(corpus), gold }
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
    return { slug, isShort: false, thread, gold: new Map(Object.entries(gold)) }
  })
}

/** Whether nobody looked at a corpus while writing the reader's rules: the files from n to z. */
export function isHeldOut(slug: string): boolean {
  return slug.toLowerCase() >= 'n'
}
