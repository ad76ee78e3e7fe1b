import type { Person, Post } from '../model/post'
import type { LicenseGroup, LicenseReading, ReplyReading, StanceGroup } from '../model/reading'
import { escapeMarkdown, toMarkdownLink } from './markdown-escape'
import { quoteLines, toMarkdownQuote } from './markdown-post'

/** The replies of one stance, quoted in full under a heading. */
export function toStanceSection({ people, replies }: StanceGroup, title: string): string {
  const heading = `### ${escapeMarkdown(title)}: ${countPeople(people)}`
  return [heading, ...replies.map(toReplyBlock)].join('\n\n')
}

/** The replies that name one license: what people say of it, and who. The replies stand in full elsewhere. */
export function toLicenseSection({ id, name, people, verdicts, replies }: LicenseGroup): string {
  if (id === null) return `### No license named: ${countPeople(people)}`
  const { yes, no, depends, none } = verdicts
  const tally = `Yes: ${yes} · no: ${no} · depends: ${depends} · named only: ${none}`
  const items = replies.map(({ post, licenses }) => {
    const named = licenses.find((license) => license.id === id)
    const words = named?.evidence[0]?.quote ?? name
    return `- ${toAuthorLink(post.author)}, ${toPostLink(post)}: ${named?.verdict ?? 'named only'}, “${escapeMarkdown(words)}”`
  })
  return [`### ${escapeMarkdown(name)}: ${countPeople(people)}`, tally, items.join('\n')].join('\n\n')
}

/** One reply: who, when, which licenses, and the text with the deciding words in bold. */
export function toReplyBlock({ post, stance, licenses }: ReplyReading): string {
  const named = licenses.length > 0 ? `, names ${licenses.map(toLicenseName).join(', ')}` : ''
  const byline = `${toAuthorLink(post.author)}, ${toPostLink(post)}${named}:`
  return `${byline}\n\n${toPostQuote(post, stance.evidence)}`
}

/** A post as a quotation, its content warning ahead of it. */
export function toPostQuote(post: Post, deciding: ReplyReading['stance']['evidence']): string {
  const warning = post.contentWarning
  const body = toMarkdownQuote(post, deciding)
  const shown = body === '' ? quoteLines(['(no text)']) : body
  if (warning === null) return shown
  return `${quoteLines([`Content warning: ${escapeMarkdown(warning)}`])}\n>\n${shown}`
}

/** A person by name and handle, linked to their profile. */
export function toAuthorLink({ name, handle, url }: Person): string {
  return toMarkdownLink(name === handle ? `@${handle}` : `${name} (@${handle})`, url)
}

/** "3 people", "1 person". */
export function countPeople(count: number): string {
  return count === 1 ? '1 person' : `${count} people`
}

function toPostLink({ createdAt, url }: Post): string {
  return toMarkdownLink(createdAt.slice(0, 10), url)
}

function toLicenseName({ name, verdict }: LicenseReading): string {
  return verdict === null ? escapeMarkdown(name) : `${escapeMarkdown(name)} (${verdict})`
}
