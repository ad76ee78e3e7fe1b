import type { LanguageReading } from '../model/reading'
import type { CompiledLexicon } from './lexicon/compile-lexicon'
import type { ReplyText } from './reply-text'

const PRIMARY_SUBTAG = /^[a-z]{2,3}(?![a-z])/i

/**
 * Tells a post's language, the declared one before the one its words show, and how well we read it.
 *
 * @param pollLexicon what posts are read with that neither declare nor show a language; `null`: English
 */
export function readLanguage(
  { post, tokens, declared, shown }: ReplyText,
  pollLexicon: CompiledLexicon | null,
): LanguageReading {
  const lexicon = declared ?? shown
  if (lexicon) return toReading(lexicon)
  const code = PRIMARY_SUBTAG.exec(post.language ?? '')?.[0].toLowerCase() ?? null
  // Emoji are the same in every language.
  if (!tokens.some(({ kind }) => kind === 'word')) return { code, read: 'full' }
  if (code !== null) return { code, read: 'none' }
  return { code, read: pollLexicon ? toReading(pollLexicon).read : 'full' }
}

function toReading({ language, full }: CompiledLexicon): LanguageReading {
  return { code: language, read: full ? 'full' : 'basic' }
}
