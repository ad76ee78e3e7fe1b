import type { ReplyView } from './reply-view'
import type { Signal } from './signal'

const WORDS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve',
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze',
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
  ].flatMap((list) => list.split(' ').map((word, value) => [word, value] as const)),
)
/** A number further on is more often about something else. */
const REACH = 6

/** In a poll of numbers ("How many …?"), the option that the first number of a reply falls into. */
export function findNumber(view: ReplyView): Signal | null {
  const ranges = view.frame.options.flatMap(({ index, range }) => (range ? [{ index, range }] : []))
  if (ranges.length < 2) return null
  for (let at = 0; at < Math.min(REACH, view.tokens.length); at += 1) {
    const token = view.tokens[at]
    if (!token || view.questions.has(token.sentence)) continue
    const value = /^\d{1,6}$/.test(token.word) ? Number(token.word) : WORDS.get(token.word)
    const option = ranges.find(({ range }) => value !== undefined && range.from <= value && value <= range.to)
    if (option) return { family: 'echo', option: option.index, strength: 1, from: at, to: at + 1 }
  }
  return null
}
