import type { ReplyText } from '../reply-text'
import { createPhraseBook, findPhrases, type PhraseBook, type PhraseMatch } from '../text/phrase-book'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { VerdictCue, VerdictWords } from './verdict-cue'

const WORDS: Readonly<Record<string, VerdictWords>> = { en, de, fr, es }

/** What a reply's words say of licenses, in text order; read as English where the language has no list. */
export function findVerdictCues({ tokens, declared, shown }: ReplyText): readonly PhraseMatch<VerdictCue>[] {
  // Words tell more than the client's setting: English replies in a German thread are often declared German.
  const language = shown && shown.language in WORDS ? shown.language : (declared?.language ?? 'en')
  return findPhrases(bookFor(language), tokens)
}

const books = new Map<string, PhraseBook<VerdictCue>>()

function bookFor(language: string): PhraseBook<VerdictCue> {
  const known = books.get(language)
  if (known) return known
  const lists = Object.entries(WORDS[language] ?? en) as [VerdictCue, readonly string[]][]
  const book = createPhraseBook(
    lists.flatMap(([cue, list]) => list.map((phrase): [string, VerdictCue] => [phrase, cue])),
  )
  books.set(language, book)
  return book
}
