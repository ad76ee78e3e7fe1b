/** What means something in CommonMark, GitHub's or a wiki's dialect wherever it stands. `\@` also keeps pings away. */
const ACTIVE = /[\\`*_[\]{}<>&|~#$@^]/g

/** What turns into a link by itself. */
const BARE_ADDRESS = /:(?=\/\/)|\/(?=\/)|(?<=www)\./gi

/** What only means something at the beginning of a line: lists, rules, definitions, underlines of headings. */
const LEADING_MARK = /^[-+=:]/
const LEADING_NUMBER = /^(\d{1,9})([.)])/

/**
 * Line breaks would end a heading or a table row; controls and bidi overrides would reorder what is around.
 *
 * Spaces that break no line stay: French has one before a colon, German one before "%".
 */
const LINE_BREAKERS = /(?:[^\S\u00a0\u202f]|[\p{Cc}\u202a-\u202e])+/gu

/** What `t` puts around a name that runs the other way: a mark of ours, which leaves no gap. */
const ISOLATES = /[\u2066-\u2069]/g

/**
 * A whole line of others' text as Markdown that shows exactly that text.
 *
 * No CommonMark or GitHub markup, HTML or link comes out of it; what single sites add (`:emoji:`, `==marks==`) is
 * beyond it. Anything that would break the line becomes a space.
 */
export function escapeMarkdown(line: string): string {
  return guardLineStart(escapeInline(line))
}

/** Part of a line: as {@link escapeMarkdown}, but what is only active at a line's beginning stays. */
export function escapeInline(text: string): string {
  return text
    .replace(ISOLATES, '')
    .replace(LINE_BREAKERS, ' ')
    .replace(ACTIVE, '\\$&')
    .replace(BARE_ADDRESS, '\\$&')
}

/** Keeps a line of Markdown put together from escaped parts from beginning a list, a rule or a code block. */
export function guardLineStart(markdown: string): string {
  return markdown.trim().replace(LEADING_MARK, '\\$&').replace(LEADING_NUMBER, '$1\\$2')
}

/** A link whose text is inert; the text alone where there is no address. */
export function toMarkdownLink(text: string, url: string | null): string {
  const label = escapeInline(text).trim()
  return url === null ? label : `[${label}](${toDestination(url)})`
}

/** An http(s) address that cannot end the link it stands in. */
export function toDestination(url: string): string {
  return url.replace(
    /[\s()<>[\]\\`"'|*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  )
}
