import type { LanguageCount, ReplyReading } from '../model/reading'

/** The languages that replies are read in only in part, most replies first, then by code. */
export function countPartlyRead(replies: readonly ReplyReading[]): LanguageCount[] {
  const counts = new Map<string, number>()
  for (const { language } of replies)
    if (language.code !== null && language.read !== 'full')
      counts.set(language.code, (counts.get(language.code) ?? 0) + 1)
  return [...counts]
    .map(([code, count]) => ({ code, replies: count }))
    .sort((a, b) => b.replies - a.replies || (a.code < b.code ? -1 : 1))
}
