import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GoldReply, loadCorpora } from './gold-case'

/** How far two people who labelled the same replies, the second without seeing the first, agree. Counts. */
export interface Agreement {
  /** Labelled by both, the poll author's left out. */
  replies: number
  stances: number
  /** The stance of one is that of the other, or one the other calls defensible. */
  defensible: number
  /** (Reply, license) pairs that both found. */
  verdicts: number
  sameVerdicts: number
}

/** Compares `tests/corpus` with its second reading of every other reply. */
export function measureAgreement(): Agreement {
  const sum: Agreement = { replies: 0, stances: 0, defensible: 0, verdicts: 0, sameVerdicts: 0 }
  for (const { slug, thread, gold } of loadCorpora()) {
    const path = join(import.meta.dirname, `../corpus/second-reading/${slug}.json`)
    const second = JSON.parse(readFileSync(path, 'utf8')) as (GoldReply & { n: number })[]
    for (const theirs of second) {
      const id = String(1000 + theirs.n)
      const ours = gold.get(id)
      const author = thread.replies.find((post) => post.id === id)?.author.id
      if (!ours || author === thread.post.author.id) continue
      sum.replies += 1
      sum.stances += Number(ours.stance === theirs.stance)
      sum.defensible += Number(
        [ours.stance, ...ours.alt].includes(theirs.stance) || theirs.alt.includes(ours.stance),
      )
      for (const [license, { verdict }] of Object.entries(theirs.verdicts)) {
        const found = ours.verdicts[license]
        if (!found) continue
        sum.verdicts += 1
        sum.sameVerdicts += Number(found.verdict === verdict)
      }
    }
  }
  return sum
}
