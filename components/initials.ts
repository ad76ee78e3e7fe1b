/** Up to two letters that stand for a person without a picture; custom emoji codes are passed over. */
export function getInitials(name: string): string {
  const words = name
    .replace(/:\w+:/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((word) => word !== '')
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return letters
    .map((word) => (word === undefined ? '' : firstGrapheme(word)))
    .join('')
    .toLocaleUpperCase()
}

function firstGrapheme(word: string): string {
  for (const { segment } of new Intl.Segmenter().segment(word)) return segment
  return ''
}
