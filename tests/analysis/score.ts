import { buildReading } from '../../lib/analysis/build-reading'
import type { ReplyReading } from '../../lib/model/reading'
import type { GoldCase, GoldReply } from './gold-case'

/** One labelled reply beside what a reader made of it. */
export interface Judged {
  slug: string
  id: string
  language: string | null
  text: string
  gold: GoldReply
  /** An option's title, or "none". */
  stance: string
  declared: boolean
  confidence: number
  /** The evidence for the stance. */
  quotes: readonly string[]
  licenses: ReplyReading['licenses']
}

/** Counts that figures are made of; pooled by adding up. */
export interface Score {
  replies: number
  /** Stance equals the label. */
  strict: number
  /** Stance equals the label or one of its alternatives. */
  lenient: number
  macroF1: number
  licenses: { found: number; wanted: number; right: number }
  /** Over labelled (reply, license) pairs whose license was found; `lenient` with alternatives. */
  verdicts: { pairs: number; strict: number; lenient: number }
}

/** Reads a labelled thread and puts each reply beside its label; the poll author's own are left out. */
export function judge({ slug, thread, gold }: GoldCase): Judged[] {
  return buildReading(thread).replies.flatMap((reply) => {
    const label = gold.get(reply.post.id)
    if (!label || reply.byPollAuthor) return []
    const { option, declared, confidence } = reply.stance
    return [
      {
        slug,
        id: reply.post.id,
        language: reply.post.language,
        text: reply.post.text,
        gold: label,
        stance: option === null ? 'none' : (thread.poll.options[option]?.title ?? 'none'),
        declared,
        confidence,
        quotes: reply.stance.evidence.map((evidence) => evidence.quote),
        licenses: reply.licenses,
      },
    ]
  })
}

/** Figures over any set of judged replies. Macro-F1 is the mean over threads of F1 over the labels that occur. */
export function score(judged: readonly Judged[]): Score {
  const slugs = [...new Set(judged.map((reply) => reply.slug))]
  const macros = slugs.map((slug) => macroF1(judged.filter((reply) => reply.slug === slug)))
  const result: Score = {
    replies: judged.length,
    strict: judged.filter(isRight).length,
    lenient: judged.filter((reply) => isRight(reply) || reply.gold.alt.includes(reply.stance)).length,
    macroF1: macros.reduce((sum, value) => sum + value, 0) / Math.max(1, macros.length),
    licenses: { found: 0, wanted: 0, right: 0 },
    verdicts: { pairs: 0, strict: 0, lenient: 0 },
  }
  for (const reply of judged) {
    countLicenses(reply, result)
    countVerdicts(reply, result)
  }
  return result
}

/** Whether the stance is the label. */
export function isRight(reply: Judged): boolean {
  return reply.stance === reply.gold.stance
}

function countLicenses({ gold, licenses }: Judged, { licenses: counts }: Score): void {
  const optional = new Set(gold.alt_licenses)
  const wanted = gold.licenses.filter((id) => !optional.has(id))
  const found = licenses.map((license) => license.id as string).filter((id) => !optional.has(id))
  counts.wanted += wanted.length
  counts.found += found.length
  counts.right += found.filter((id) => wanted.includes(id)).length
}

function countVerdicts({ gold, licenses }: Judged, { verdicts: counts }: Score): void {
  for (const license of licenses) {
    const label = gold.verdicts[license.id]
    if (!label) continue
    const verdict = license.verdict ?? 'none'
    counts.pairs += 1
    if (verdict === label.verdict) counts.strict += 1
    if (verdict === label.verdict || label.alt.includes(verdict)) counts.lenient += 1
  }
}

function macroF1(judged: readonly Judged[]): number {
  const labels = [...new Set(judged.map((reply) => reply.gold.stance))]
  const scores = labels.map((label) => {
    const wanted = judged.filter((reply) => reply.gold.stance === label).length
    const found = judged.filter((reply) => reply.stance === label).length
    const right = judged.filter((reply) => reply.stance === label && isRight(reply)).length
    return right === 0 ? 0 : (2 * right) / (wanted + found)
  })
  return scores.reduce((sum, value) => sum + value, 0) / Math.max(1, labels.length)
}
