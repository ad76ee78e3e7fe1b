import type { Dictionary } from '../dictionary'
import type { ReplyText } from '../reply-text'
import { findPhrases, type PhraseMatch } from '../text/phrase-book'
import { settleCues } from './settle-cues'
import type { VerdictCue } from './verdict-cue'

/** A phrase that says something of licenses, and where. */
export type Cue = PhraseMatch<VerdictCue>

/**
 * What a reply's words say of licenses, in text order; read as English where the language has no list.
 *
 * Where its words show another language than the client declares, the one is read that says more: English replies in a German
 * thread are often declared German, and "NC no, SA eh" looks Spanish.
 */
export function findVerdictCues(
  { tokens, declared, shown }: ReplyText,
  { verdicts, small }: Pick<Dictionary, 'verdicts' | 'small'>,
): readonly Cue[] {
  const read = (language: string): readonly Cue[] => {
    const book = verdicts.get(language) ?? verdicts.get('en')
    return book ? settleCues(findPhrases(book, tokens), tokens, small) : []
  }
  const own = read(declared?.language ?? shown?.language ?? 'en')
  if (!shown || !declared || shown === declared || !verdicts.has(shown.language)) return own
  const other = read(shown.language)
  return other.length > own.length ? other : own
}
