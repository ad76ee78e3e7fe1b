import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toStatusId } from './corpus-thread'
import type { GoldCase, GoldReply } from './gold-case'

/** How far two readers of the same replies agree, the second not knowing the first one's labels. Counts. */
export interface Agreement {
  /** Labelled replies, the poll author's left out, here and below. */
  labels: number
  /** Of these, labelled by both. */
  twice: number
  sameStance: number
  /** The stance of one is that of the other, or one the other calls defensible. */
  defensible: number
  /** Replies of which at least one of the two says that a license is named. */
  licensed: number
  /** Of these, with the same licenses from both. */
  sameLicenses: number
  /** (Reply, license) pairs that both found. */
  verdicts: number
  sameVerdict: number
  /** Slugs of threads without a second reading. */
  readOnce: string[]
}

/** A label as written by either reader. */
type Label = Pick<GoldReply, 'stance' | 'alt' | 'licenses' | 'verdicts'>

const FOLDER = join(import.meta.dirname, '../corpus/second-reading')

/** Compares corpora with the second reading of about half of their replies. */
export function measureAgreement(corpora: readonly GoldCase[]): Agreement {
  const sum = noAgreement()
  for (const { slug, thread, gold } of corpora) {
    const second = loadSecondReading(slug)
    if (!second) sum.readOnce.push(slug)
    for (const post of thread.replies) {
      const ours = gold.get(post.id)
      if (!ours || post.author.id === thread.post.author.id) continue
      sum.labels += 1
      const theirs = second?.get(post.id)
      if (theirs) compareLabels(ours, theirs, sum)
    }
  }
  return sum
}

/** Adds one reply that both have labelled. */
export function compareLabels(ours: Label, theirs: Label, sum: Agreement): void {
  sum.twice += 1
  sum.sameStance += Number(ours.stance === theirs.stance)
  sum.defensible += Number(
    [ours.stance, ...ours.alt].includes(theirs.stance) || theirs.alt.includes(ours.stance),
  )
  if (ours.licenses.length + theirs.licenses.length > 0) {
    sum.licensed += 1
    sum.sameLicenses += Number([...ours.licenses].sort().join() === [...theirs.licenses].sort().join())
  }
  for (const [license, { verdict }] of Object.entries(theirs.verdicts)) {
    const found = ours.verdicts[license]
    if (!found) continue
    sum.verdicts += 1
    sum.sameVerdict += Number(found.verdict === verdict)
  }
}

/** Nothing compared yet. */
export function noAgreement(): Agreement {
  return {
    labels: 0,
    twice: 0,
    sameStance: 0,
    defensible: 0,
    licensed: 0,
    sameLicenses: 0,
    verdicts: 0,
    sameVerdict: 0,
    readOnce: [],
  }
}

/** By status id; `null` where there is none. */
function loadSecondReading(slug: string): Map<string, GoldReply> | null {
  const path = join(FOLDER, `${slug}.json`)
  if (!existsSync(path)) return null
  const labels = JSON.parse(readFileSync(path, 'utf8')) as (GoldReply & { n: number })[]
  return new Map(labels.map((label) => [toStatusId(label.n), label]))
}
