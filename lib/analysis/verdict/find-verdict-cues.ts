import type { Dictionary } from '../dictionary'
import type { ReplyText } from '../reply-text'
import { findPhrases, type PhraseMatch } from '../text/phrase-book'
import { settleCues } from './settle-cues'
import type { VerdictCue } from './verdict-cue'

/** A phrase that says something of licenses, and where. */
export type Cue = PhraseMatch<VerdictCue>

/** What a reply's words say of licenses, in text order; read as English where the language has no list. */
export function findVerdictCues(
  { tokens, declared, shown }: ReplyText,
  { verdicts }: Pick<Dictionary, 'verdicts'>,
): readonly Cue[] {
  // Words tell more than the client's setting: English replies in a German thread are often declared German.
  const language = shown && verdicts.has(shown.language) ? shown.language : (declared?.language ?? 'en')
  const book = verdicts.get(language) ?? verdicts.get('en')
  return book ? settleCues(findPhrases(book, tokens), tokens) : []
}
