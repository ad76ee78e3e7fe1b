/** What a phrase (see `PhraseBook`) stands for: each choice of its alternatives, with and without what is optional. */
export function spellOut(phrase: string): string[] {
  let texts: string[][] = [[]]
  for (const slot of phrase.split(' ')) {
    const isOptional = slot.length > 1 && slot.endsWith('?')
    const words = (isOptional ? slot.slice(0, -1) : slot).split('|')
    texts = texts.flatMap((text) => [...words.map((word) => [...text, word]), ...(isOptional ? [text] : [])])
  }
  return texts.map((words) => words.join(' '))
}
