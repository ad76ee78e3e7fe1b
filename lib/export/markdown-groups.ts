import type { Person, Post } from '../model/post'
import type { LicenseGroup, LicenseReading, ReplyReading, StanceGroup } from '../model/reading'
import { escapeInline, escapeMarkdown, toMarkdownLink } from './markdown-escape'
import { quoteLines, toMarkdownQuote } from './markdown-post'

/** Marks what rests on the word of whoever exports, not on the words of the reply. */
const CHANGED = 'changed by the reader of this export'

/** The replies of one stance, quoted in full under a heading. */
export function toStanceSection(group: StanceGroup, title: string): string {
  const heading = `### ${escapeMarkdown(title)}: ${countPeople(group.people)}`
  return [heading, ...listMarks(group), ...group.replies.map(toReplyBlock)].join('\n\n')
}

/** The replies that name one license: what people say of it, and who. The replies stand in full elsewhere. */
export function toLicenseSection(group: LicenseGroup): string {
  const { id, name, people, verdicts, replies } = group
  if (id === null) return `### No license named: ${countPeople(people)}`
  const { yes, no, depends, none } = verdicts
  const tally = `Yes: ${yes} · no: ${no} · depends: ${depends} · named only: ${none}`
  const items = replies.map(({ post, licenses, correction }) => {
    const named = licenses.find((license) => license.id === id)
    const words = named?.evidence[0]?.quote ?? name
    const quoted = named?.quoted ? ' (quoted from the poll)' : ''
    const added = correction?.added.includes(id) ? ` (${CHANGED})` : ''
    return `- ${toAuthorLink(post.author)}, ${toPostLink(post)}: ${named?.verdict ?? 'named only'}, “${escapeMarkdown(words)}”${quoted}${added}`
  })
  return [
    `### ${escapeMarkdown(name)}: ${countPeople(people)}`,
    tally,
    ...listMarks(group),
    items.join('\n'),
  ].join('\n\n')
}

/** What sets a group apart, and who stands for it; a paragraph each, none where there is none. */
function listMarks({ terms, representatives, replies }: StanceGroup | LicenseGroup): string[] {
  const words = terms.map(({ text, people }) => `${escapeInline(text)} (${people})`)
  const posts = representatives.flatMap((id) => replies.find(({ post }) => post.id === id)?.post ?? [])
  const links = posts.map((post) => `${toAuthorLink(post.author)}, ${toPostLink(post)}`)
  return [
    ...(words.length > 0 ? [`Sets it apart (people who say it): ${words.join(' · ')}`] : []),
    ...(links.length > 0 ? [`Stand for it: ${links.join('; ')}`] : []),
  ]
}

/** One reply: who, when, which licenses, and the text with the deciding words in bold. */
export function toReplyBlock({ post, stance, licenses, correction }: ReplyReading): string {
  const named = licenses.length > 0 ? `, names ${licenses.map(toLicenseName).join(', ')}` : ''
  const byline = `${toAuthorLink(post.author)}, ${toPostLink(post)}${named}${correction ? ` (${CHANGED})` : ''}:`
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
