/** Controls that reorder the text around them: a post could make words read as they are not. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

/** Control characters but for those that HTML counts as white space. */
const CONTROLS = /[^\P{Cc}\t\n\f\r]/gu

/** White space of HTML, with the no-break spaces that people type before "!" and "?" in French. */
const SPACES = /[ \t\n\f\r\u00a0\u202f\u2028\u2029]+/g

/** Puts plain text together the way a browser lays out lines. Offsets are UTF-16 code units. */
export interface TextBuilder {
  /** Length so far; what is written next may begin later, after a line break that is still due. */
  readonly length: number
  /** Adds text; runs of white space become one space unless `verbatim`. */
  write(text: string, verbatim?: boolean): void
  /** `<br>`. */
  lineBreak(): void
  /** The edge of a paragraph: the next text begins a line, but there is never an empty line for it. */
  edge(): void
  /** Begins a line with a list mark, and lets the item's own first paragraph follow on the same line. */
  mark(text: string): void
  /** The text, without white space at its end. */
  toText(): string
}

/** Creates an empty builder. */
export function createTextBuilder(): TextBuilder {
  const parts: string[] = []
  let length = 0
  /** Nothing but a list mark stands on the current line. */
  let fresh = true
  let edgeDue = false
  let spaceDue = false

  const append = (text: string) => {
    parts.push(text)
    length += text.length
  }
  const appendWord = (word: string) => {
    if (edgeDue) append('\n')
    else if (spaceDue && !fresh) append(' ')
    edgeDue = false
    spaceDue = false
    fresh = false
    append(word)
  }
  const lineBreak = () => {
    if (edgeDue) append('\n')
    // Nothing is written ahead of the first word, so that no offset has to move later.
    if (length > 0) append('\n')
    edgeDue = false
    spaceDue = false
    fresh = true
  }

  return {
    get length() {
      return length
    },
    write(raw, verbatim = false) {
      const text = raw.replace(BIDI_CONTROLS, '').replace(CONTROLS, '')
      if (verbatim) {
        text.split(/\r\n|[\n\r\u2028\u2029]/).forEach((line, index) => {
          if (index > 0) lineBreak()
          if (line !== '') appendWord(line.replace(/[\f\u00a0\u202f]/g, ' ').replaceAll('\t', '    '))
        })
        return
      }
      const spaced = text.replace(SPACES, ' ')
      // Not `trim`, which would also take the ideographic space.
      const word = spaced.replace(/^ | $/g, '')
      if (spaced.startsWith(' ')) spaceDue = true
      if (word === '') return
      appendWord(word)
      spaceDue = spaced.endsWith(' ')
    },
    lineBreak,
    edge() {
      if (!fresh) edgeDue = true
    },
    mark(text) {
      if (!fresh) edgeDue = true
      appendWord(text)
      fresh = true
    },
    toText: () => parts.join('').trimEnd(),
  }
}
