import type { Translate } from '../translate'

/** Whole sentences one after the other, as the language sets them apart: Japanese has no space between two. */
export function joinSentences(sentences: readonly string[], t: Translate): string {
  return sentences.reduce((before, next) => (before === '' ? next : t('sentences', before, next)), '')
}
