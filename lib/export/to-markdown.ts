import type { Reading } from '../model/reading'
import { describeCompleteness } from './completeness'
import { assertExportable } from './exportable'
import { escapeMarkdown, toDestination } from './markdown-escape'
import {
  countPeople,
  toAuthorLink,
  toLicenseSection,
  toPostQuote,
  toReplyBlock,
  toStanceSection,
} from './markdown-groups'
import { toVotesTable } from './markdown-poll'
import type { ExportContext } from './to-json'

/**
 * A reading as a thread summary in Markdown, to be pasted into a forum or a wiki.
 *
 * Everything that people wrote is escaped: it shows as they wrote it and does nothing else.
 *
 * @param reading of a public thread (`toPublicThread`), so that its counts fit its replies
 * @throws PollReasonsError `forbidden` where a followers-only or direct post is in it
 */
export function toMarkdown(reading: Reading, { generator, withheld }: ExportContext): string {
  assertExportable(reading)
  const { post, poll, coverage, capturedAt } = reading.thread
  const titleOf = (option: number | null) => (option === null ? null : poll.options[option]?.title)
  const address = post.url === null ? '' : `: <${toDestination(post.url)}>`
  const own = reading.replies.filter((reply) => reply.byPollAuthor)
  const stances = reading.byStance.filter(({ replies }) => replies.length > 0)
  const licenses = reading.byLicense.filter(({ replies }) => replies.length > 0)
  const sections = [
    '# A poll and the reasons in its replies',
    `Asked by ${toAuthorLink(post.author)} on ${post.createdAt.slice(0, 10)}${address}`,
    toPostQuote(post, []),
    '## Votes',
    toVotesTable(poll),
    '## Replies',
    `On ${capturedAt.slice(0, 10)}: ${describeCompleteness(coverage, withheld, reading.partlyRead)}`,
    `**The replies are not a second vote.** ${countPeople(reading.people)} replied; who voted what is not known. The groups below are a program’s reading of what they wrote, with the words that decided in bold.${toChangedNote(reading)}`,
    '## By stance',
    ...stances.map((group) => toStanceSection(group, titleOf(group.option) ?? 'No clear stance')),
    ...(own.length > 0 ? ['### The poll’s author replies', ...own.map(toReplyBlock)] : []),
    '## By license',
    ...licenses.map(toLicenseSection),
    escapeMarkdown(`Written by ${generator.name} ${generator.version}.`),
  ]
  return `${sections.join('\n\n')}\n`
}

/** How many replies stand where the exporting person put them. */
function toChangedNote({ replies }: Reading): string {
  const changed = replies.filter(({ correction }) => correction !== null).length
  if (changed === 0) return ''
  return changed === 1
    ? ' One reply was changed by the reader of this export, and says so.'
    : ` ${changed} replies were changed by the reader of this export, and say so.`
}
