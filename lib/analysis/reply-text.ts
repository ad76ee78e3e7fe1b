import type { Post } from '../model/post'
import type { Dictionary } from './dictionary'
import type { CompiledLexicon } from './lexicon/compile-lexicon'
import { detectLexicon, findLexicon } from './lexicon/pick-lexicon'
import { toOwnWords } from './text/own-words'
import { type Token, tokenize } from './text/tokenize'

/** A reply's words, cut once for everything that is read from them. */
export interface ReplyText {
  post: Post
  /** The writer's own words, folded; offsets are those of `Post.text`. */
  own: string
  /** Of `own`. */
  tokens: readonly Token[]
  /** For the language that the post declares, `null` where there is none. */
  declared: CompiledLexicon | null
  /** For the language that its words show, `null` where they show too little. */
  shown: CompiledLexicon | null
}

/** Longer posts are read up to here (UTF-16 units), but for licenses; ten times Mastodon's usual limit. */
const MAX_LENGTH = 5_000

/** Cuts a post into the words that are read. */
export function toReplyText(post: Post, dictionary: Dictionary): ReplyText {
  const own = toOwnWords(post, dictionary.quoting).slice(0, MAX_LENGTH)
  const tokens = tokenize(own)
  const declared = findLexicon(post.language, dictionary)
  return { post, own, tokens, declared, shown: detectLexicon(tokens, dictionary) }
}
