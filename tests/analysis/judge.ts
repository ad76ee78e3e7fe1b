import { ALL_WORDS } from '../../lib/analysis/all-words'
import { buildReading } from '../../lib/analysis/build-reading'
import type { Vocabulary } from '../../lib/analysis/vocabulary'
import type { ReplyReading, StanceFamily } from '../../lib/model/reading'
import type { GoldCase, GoldReply } from './gold-case'

/** One labelled reply beside what was read. */
export interface Judged {
  slug: string
  id: string
  language: string | null
  text: string
  gold: GoldReply
  /** The deciding option's title, or "none". */
  stance: string
  /** Titles of all options taken. */
  stances: readonly string[]
  family: StanceFamily | null
  /** 0–1; 0 without a stance. */
  confidence: number
  /** The evidence for the stance. */
  quotes: readonly string[]
  licenses: ReplyReading['licenses']
}

/** Reads a labelled thread and puts each reply beside its label; the poll author's own are left out. */
export function judge({ slug, thread, gold }: GoldCase, words: Vocabulary = ALL_WORDS): Judged[] {
  return buildReading(thread, words).replies.flatMap((reply) => {
    const label = gold.get(reply.post.id)
    if (!label || reply.byPollAuthor) return []
    const { options, family, confidence, evidence } = reply.stance
    const stances = options.flatMap((option) => thread.poll.options[option]?.title ?? [])
    return [
      {
        slug,
        id: reply.post.id,
        language: reply.post.language,
        text: reply.post.text,
        gold: label,
        stance: stances[0] ?? 'none',
        stances,
        family,
        confidence,
        quotes: evidence.map(({ quote }) => quote),
        licenses: reply.licenses,
      },
    ]
  })
}

/** Whether the deciding option is the label, or, where the label is several options, all of them were found. */
export function isRight({ stance, stances, gold }: Judged): boolean {
  if (stance === gold.stance) return true
  return gold.stances?.length === stances.length && gold.stances.every((title) => stances.includes(title))
}

/** Whether the stance is right or one that the label calls defensible. */
export function isDefensible(reply: Judged): boolean {
  return isRight(reply) || reply.gold.alt.includes(reply.stance)
}
