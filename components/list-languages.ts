import type { LanguageCount, Reading } from '../lib/model/reading'

/** The languages that replies are in, most replies first; those whose language is unknown left out. */
export function listLanguages({ replies }: Pick<Reading, 'replies'>): LanguageCount[] {
  const counts = new Map<string, number>()
  for (const { language } of replies)
    if (language.code !== null) counts.set(language.code, (counts.get(language.code) ?? 0) + 1)
  return [...counts].map(([code, count]) => ({ code, replies: count })).sort((a, b) => b.replies - a.replies)
}
