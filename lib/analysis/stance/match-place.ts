import type { ReplyView } from './reply-view'

/** Options named by their places in the list; token indices, half-open. */
export interface Places {
  options: readonly number[]
  from: number
  to: number
}

function table(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((list, index) => list.split(' ').map((word) => [word, index + 1] as const)))
}

const ORDINALS = table([
  'first 1st erste ersten erster première premier premières premiers 1ère 1re 1er 1ere primera primero primeras primeros',
  'second 2nd zweite zweiten zweiter deuxième seconde 2e 2ème segunda segundo',
  'third 3rd dritte dritten dritter troisième 3e 3ème tercera tercero',
  'fourth 4th vierte vierten vierter quatrième 4e 4ème cuarta cuarto',
  'fifth 5th fünfte cinquième quinta',
])
const LAST = new Set(
  'last letzte letzten letzter dernière dernier dernières derniers última último últimas últimos'.split(' '),
)
const COUNTS = table([
  '1 one eins une uno',
  '2 two zwei beiden deux dos',
  '3 three drei trois tres',
  '4 four vier quatre cuatro',
  '5 five fünf cinq cinco',
])
const ALL = new Set('all alle toutes tous todas todos'.split(' '))
const ARTICLES = new Set('the die den les las los la le el'.split(' '))
const BUT = new Set('but except außer bis sauf excepto menos salvo moins'.split(' '))
const CALLED = new Set(
  'option options answer answers choice one number no nr réponse réponses option choix numéro antwort antworten opción opciones respuesta respuestas'.split(
    ' ',
  ),
)
const AND = new Set('and then & + und et puis y'.split(' '))

/** "The first two", "all but the last", "1 and 3": several of the options by their places, else `null`. */
export function matchPlaces(view: ReplyView, at: number): Places | null {
  return allAt(view, at) ?? runAt(view, at) ?? pairAt(view, at)
}

function wordAt({ tokens }: ReplyView, at: number): string {
  return tokens[at]?.word ?? ''
}

function skipArticle(view: ReplyView, at: number): number {
  return ARTICLES.has(wordAt(view, at)) ? at + 1 : at
}

/** The options that are things rather than "none of them" and "something else". */
function things({ frame }: ReplyView): number[] {
  return frame.options.filter(({ role }) => role === 'named').map(({ index }) => index)
}

/** "All four", "les quatre", "all but the last". */
function allAt(view: ReplyView, from: number): Places | null {
  const start = wordAt(view, from)
  if (!ALL.has(start) && !ARTICLES.has(start)) return null
  const named = things(view)
  const at = skipArticle(view, from + 1)
  const count = COUNTS.get(wordAt(view, at))
  if (count !== undefined) {
    const next = view.tokens[at + 1]
    const isWhole = count === named.length && (next?.gap !== 'none' || CALLED.has(next.word) || from === 0)
    return isWhole ? { options: named, from, to: at + 1 } : null
  }
  if (!ALL.has(start) || !BUT.has(wordAt(view, at))) return null
  const out = singleAt(view, skipArticle(view, at + 1))
  if (!out) return null
  return {
    options: view.frame.options.map(({ index }) => index).filter((option) => option !== out.option),
    from,
    to: out.to,
  }
}

/** "The first two", "les deux derniers". */
function runAt(view: ReplyView, from: number): Places | null {
  const at = skipArticle(view, from)
  const [a, b] = [wordAt(view, at), wordAt(view, at + 1)]
  const count = COUNTS.get(a) ?? COUNTS.get(b)
  const edge = COUNTS.has(a) ? b : a
  const total = view.frame.options.length
  if (count === undefined || count < 2 || count >= total) return null
  const next = view.tokens[at + 2]
  if (next?.gap === 'none' && !STOPS.has(next.word) && !CALLED.has(next.word)) return null
  const all = view.frame.options.map(({ index }) => index)
  if (ORDINALS.get(edge) === 1) return { options: all.slice(0, count), from, to: at + 2 }
  return LAST.has(edge) ? { options: all.slice(total - count), from, to: at + 2 } : null
}

/** Words behind which a number or an ordinal counts nothing else. */
const STOPS = new Set(
  'and but for in because since here at please und aber für weil hier bitte et mais pour car ici y pero para porque aquí uniquement nur only solo seulement'.split(
    ' ',
  ),
)

/** "1 and 3", "2 then 1". */
function pairAt(view: ReplyView, from: number): Places | null {
  const options: number[] = []
  const total = view.frame.options.length
  let at = from
  let isJoined = false
  // More places than options name one of them twice: no longer list need be read to its end.
  while (options.length <= total) {
    const place = /^[1-9]$/.test(wordAt(view, at)) ? Number(wordAt(view, at)) : 0
    if (place < 1 || place > total) break
    options.push(place - 1)
    at += 1
    if (AND.has(wordAt(view, at)) && /^[1-9]$/.test(wordAt(view, at + 1))) {
      isJoined = true
      at += 1
    }
  }
  const next = view.tokens[at]
  const ends = next?.gap !== 'none' || STOPS.has(next.word)
  const isCount = view.frame.options.some(({ range }) => range !== null)
  return isJoined && options.length > 1 && ends && !isCount && new Set(options).size === options.length
    ? { options, from, to: at }
    : null
}

/** A single option by its place: "première réponse", "nr 2", "la 3", "the middle one". */
export function matchPlace(view: ReplyView, from: number): { option: number; to: number } | null {
  const at = skipArticle(view, from)
  const word = wordAt(view, at)
  const next = view.tokens[at + 1]
  const called = CALLED.has(word) && (COUNTS.get(next?.word ?? '') ?? 0)
  if (called && called <= view.frame.options.length) return { option: called - 1, to: at + 2 }
  const single = singleAt(view, at)
  if (!single) return null
  const behind = view.tokens[single.to]
  if (behind && behind.gap === 'none' && CALLED.has(behind.word)) return { ...single, to: single.to + 1 }
  // "La 3" but not "3" alone, nor "the second half".
  const isSet = at > from && (behind?.gap !== 'none' || STOPS.has(behind.word))
  return isSet ? single : null
}

const MIDDLE = new Set('middle mittlere mitte milieu medio'.split(' '))

function singleAt(view: ReplyView, at: number): { option: number; to: number } | null {
  const total = view.frame.options.length
  const word = wordAt(view, at)
  if (LAST.has(word)) return { option: total - 1, to: at + 1 }
  if (MIDDLE.has(word) && total % 2 === 1) return { option: (total - 1) / 2, to: at + 1 }
  const place = ORDINALS.get(word) ?? (/^[1-9]$/.test(word) ? Number(word) : 0)
  return place >= 1 && place <= total ? { option: place - 1, to: at + 1 } : null
}
