/** How far back a cut may move to fall between two words. */
const LOOK_BACK = 40

/**
 * Where to cut a long text: at most `most` UTF-16 code units, between words where one ends nearby,
 * never inside a surrogate pair.
 */
export function findCut(text: string, most: number): number {
  if (text.length <= most) return text.length
  const from = Math.max(0, most - LOOK_BACK)
  const space = text.slice(from, most).search(/\s\S*$/)
  if (space >= 0) return from + space
  const code = text.charCodeAt(most - 1)
  return code >= 0xd800 && code <= 0xdbff ? most - 1 : most
}
