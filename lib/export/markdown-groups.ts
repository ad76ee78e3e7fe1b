import type { Poll } from '../model/poll'
import type { Person, Post } from '../model/post'
import type { LicenseGroup, LicenseReading, Reading, ReplyReading, StanceGroup } from '../model/reading'
import type { Translate } from '../translate'
import { describeApplied, listTitles } from '../wording/change-text'
import { formatDay } from '../wording/format-day'
import { countGroup, nameLicenseGroup, nameStanceGroup } from '../wording/group-text'
import { joinSentences } from '../wording/join-sentences'
import { formatList } from '../wording/list-text'
import { describeMedia } from '../wording/media-text'
import { nameLicense } from '../wording/name-license'
import { putGuessesLast, sortByVerdict } from '../wording/order-replies'
import { describeStanceRemark } from '../wording/stance-remark'
import { listVerdictCounts, nameVerdict } from '../wording/verdict-text'
import { escapeInline, escapeMarkdown, guardLineStart, toMarkdownLink } from './markdown-escape'
import { quoteLines, toMarkdownQuote } from './markdown-post'

/** Between things that stand side by side. */
const BESIDE = ' · '

/** The replies of one stance, quoted in full under a heading. */
export function toStanceSection(group: StanceGroup, poll: Poll, t: Translate): string {
  const title = nameStanceGroup(group.option === null ? null : poll.options[group.option]?.title, t)
  return [
    toGroupHeading(title, countGroup(group.people, group.replies.length, t)),
    ...listMarks(group, t),
    ...putGuessesLast(group.replies).map((reply) => toReplyBlock(reply, group.option, poll, t)),
  ].join('\n\n')
}

/** What the poll's author replied, quoted in full under a heading; nothing where they did not. */
export function listOwnSection({ replies, thread }: Reading, t: Translate): string[] {
  const own = replies.filter(({ byPollAuthor }) => byPollAuthor)
  if (own.length === 0) return []
  const heading = toGroupHeading(t('authorGroup'), countGroup(null, own.length, t))
  return [heading, ...own.map((reply) => toReplyBlock(reply, null, thread.poll, t))]
}

/** The replies that name one license: what people say of it, and who. The replies stand in full elsewhere. */
export function toLicenseSection(group: LicenseGroup, t: Translate): string {
  const { id, people, verdicts, replies } = group
  const heading = toGroupHeading(nameLicenseGroup(id, t), countGroup(people, replies.length, t))
  if (id === null) return heading
  const counts = listVerdictCounts(verdicts, t).map(({ text }) => text)
  const items = sortByVerdict(replies, id).map((reply) => `- ${toLicenseItem(reply, id, t)}`)
  return [
    heading,
    ...(counts.length > 0 ? [`${t('verdictsLead')} ${counts.join(BESIDE)}`] : []),
    ...listMarks(group, t),
    items.join('\n'),
  ].join('\n\n')
}

function toLicenseItem(
  { post, licenses, correction }: ReplyReading,
  id: LicenseReading['id'],
  t: Translate,
): string {
  const named = licenses.find((license) => license.id === id)
  const words = named?.evidence[0]?.quote
  const parts = [
    toByline(post, t),
    ...(named?.verdict ? [nameVerdict(named.verdict, t)] : []),
    ...(words === undefined ? [] : [escapeInline(t('fileQuote', words.trim()))]),
    ...(named?.quoted ? [t('chipQuoted')] : []),
    ...(correction?.added.includes(id) ? [t('fileChanged')] : []),
  ]
  return guardLineStart(parts.join(BESIDE))
}

function toGroupHeading(title: string, counts: string): string {
  return `### ${escapeMarkdown(title)}${BESIDE}${counts}`
}

/** What sets a group apart, and who stands for it; a paragraph each, none where there is none. */
function listMarks({ terms, representatives, replies }: StanceGroup | LicenseGroup, t: Translate): string[] {
  const words = terms.map(({ text, people }) => t('remark', text, t.count('peopleCount', people)))
  const posts = representatives.flatMap((id) => replies.find(({ post }) => post.id === id)?.post ?? [])
  const links = posts.map(({ author, url }) => toMarkdownLink(toFullName(author), url))
  return [
    ...(words.length > 0 ? [`${t('termsLead')} ${escapeInline(words.join(BESIDE))}`] : []),
    ...(links.length > 0 ? [`${t('fileStandFor')} ${links.join(BESIDE)}`] : []),
  ]
}

/** One reply: who, when, what was read from it, and the text with the deciding words in bold. `option`: whose group it is in. */
function toReplyBlock(
  { post, stance, licenses, correction }: ReplyReading,
  option: number | null,
  poll: Poll,
  t: Translate,
): string {
  const remark = describeStanceRemark(stance, t)
  const names = licenses.map((license) => describeLicense(license, t))
  const others = listTitles({ options: stance.options.filter((other) => other !== option) }, poll)
  const byline = [
    toByline(post, t),
    ...(others.length > 0 ? [escapeInline(t('fileAlso', formatList(others, t)))] : []),
    ...(remark === null ? [] : [remark]),
    ...(names.length > 0 ? [escapeInline(t('fileNames', formatList(names, t)))] : []),
  ]
  const change = correction && joinSentences([t('fileChanged'), ...describeApplied(correction, poll, t)], t)
  return [
    guardLineStart(byline.join(BESIDE)),
    ...(change ? [escapeMarkdown(change)] : []),
    toPostQuote(post, stance.evidence, t),
  ].join('\n\n')
}

/** A license as a reply speaks of it: "CC BY-SA (fine)". */
function describeLicense({ id, verdict, quoted }: LicenseReading, t: Translate): string {
  const remarks = [...(verdict ? [nameVerdict(verdict, t)] : []), ...(quoted ? [t('chipQuoted')] : [])]
  const name = nameLicense(id, t)
  return remarks.length === 0 ? name : t('remark', name, remarks.join(BESIDE))
}

/** A post as a quotation, its content warning ahead of it, what is attached behind. */
export function toPostQuote(post: Post, deciding: ReplyReading['stance']['evidence'], t: Translate): string {
  const { contentWarning, media } = post
  const text = toMarkdownQuote(post, deciding)
  const quoteWords = (words: readonly string[]) => quoteLines(words.map(escapeMarkdown))
  const parts = [
    ...(contentWarning === null ? [] : [quoteWords([t('contentWarning', contentWarning)])]),
    ...(text === '' ? [] : [text]),
    ...(media.length === 0 ? [] : [quoteWords(media.map((attachment) => describeMedia(attachment, t)))]),
    ...(text === '' && media.length === 0 ? [quoteWords([t('fileNoText')])] : []),
  ]
  return parts.join('\n>\n')
}

/** A person by name and handle, linked to their profile. */
export function toAuthorLink(person: Person): string {
  return toMarkdownLink(toFullName(person), person.url)
}

function toFullName({ name, handle }: Person): string {
  return name === handle ? `@${handle}` : `${name} (@${handle})`
}

/** Who wrote a post and when, linked to the person and the post. */
function toByline({ author, createdAt, url }: Post, t: Translate): string {
  return [toAuthorLink(author), toMarkdownLink(formatDay(createdAt, t.locale), url)].join(BESIDE)
}
