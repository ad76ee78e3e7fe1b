import type { Judged } from './score'

/** Every reply gets its thread's most frequent label. */
export function majorityBaseline(judged: readonly Judged[]): Judged[] {
  const bySlug = new Map<string, Map<string, number>>()
  for (const reply of judged) {
    const counts = bySlug.get(reply.slug) ?? new Map<string, number>()
    counts.set(reply.gold.stance, (counts.get(reply.gold.stance) ?? 0) + 1)
    bySlug.set(reply.slug, counts)
  }
  return judged.map((reply) => {
    const counts = [...(bySlug.get(reply.slug) ?? [])].sort((a, b) => b[1] - a[1])
    return { ...reply, stance: counts[0]?.[0] ?? 'none' }
  })
}

/** Every reply gets the option whose title occurs in it first, by whole words. */
export function firstOptionWordBaseline(
  judged: readonly Judged[],
  titles: (slug: string) => readonly string[],
): Judged[] {
  return judged.map((reply) => {
    const text = ` ${words(reply.text)} `
    const places = titles(reply.slug)
      .map((title) => ({ title, at: text.indexOf(` ${words(title)} `) }))
      .filter(({ at, title }) => at >= 0 && words(title) !== '')
    places.sort((a, b) => a.at - b.at)
    return { ...reply, stance: places[0]?.title ?? 'none' }
  })
}

function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
