import { SentimentIntensityAnalyzer } from 'vader-sentiment'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { getDictionary } from '../../lib/analysis/dictionary'
import { framePoll } from '../../lib/analysis/poll/frame-poll'
import type { Thread } from '../../lib/model/thread'
import type { Judged } from './judge'

/** What something simpler than `lib/analysis` makes of a thread's replies. */
export type Baseline = (thread: Thread, judged: readonly Judged[]) => Judged[]

/** From this compound score on, vader's authors call a text positive (below its negative: negative). */
const LEANING = 0.05

/** Every reply gets its thread's most frequent label. */
export const guessMajority: Baseline = (_thread, judged) => {
  const counts = new Map<string, number>()
  for (const { gold } of judged) counts.set(gold.stance, (counts.get(gold.stance) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return judged.map((reply) => withStance(reply, most?.[0]))
}

/** Every reply gets the option whose title occurs in it first, by whole words. */
export const guessFirstOptionWord: Baseline = ({ poll }, judged) =>
  judged.map((reply) => {
    const text = ` ${words(reply.text)} `
    const places = poll.options
      .map(({ title }) => ({ title, at: text.indexOf(` ${words(title)} `) }))
      .filter(({ at, title }) => at >= 0 && words(title) !== '')
    places.sort((a, b) => a.at - b.at)
    return withStance(reply, places[0]?.title)
  })

/** A positive reply gets the option that affirms, a negative one the option that denies, where the poll has them. */
export const guessSentiment: Baseline = (thread, judged) => {
  const { byRole } = framePoll(thread, getDictionary(ALL_WORDS))
  const titleOf = (role: 'affirm' | 'deny') => thread.poll.options[byRole.get(role) ?? -1]?.title
  return judged.map((reply) => {
    const { compound } = SentimentIntensityAnalyzer.polarity_scores(reply.text)
    if (compound >= LEANING) return withStance(reply, titleOf('affirm'))
    return withStance(reply, compound <= -LEANING ? titleOf('deny') : undefined)
  })
}

function withStance(reply: Judged, stance = 'none'): Judged {
  return { ...reply, stance, stances: stance === 'none' ? [] : [stance] }
}

function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
