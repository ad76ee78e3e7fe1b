import type { Reading } from '../model/reading'
import type { Translate } from '../translate'
import { formatDay } from '../wording/format-day'
import { joinSentences } from '../wording/join-sentences'
import { listSampleNotes } from '../wording/sample-text'
import { describeCompleteness } from './completeness'
import type { WordedContext } from './export-context'
import { assertExportable } from './exportable'
import { escapeMarkdown, toDestination } from './markdown-escape'
import {
  listOwnSection,
  toAuthorLink,
  toLicenseSection,
  toPostQuote,
  toStanceSection,
} from './markdown-groups'
import { toVotes } from './markdown-poll'

/**
 * A reading as a thread summary in Markdown, to be pasted into a forum or a wiki.
 *
 * Everything that people wrote is escaped: it shows as they wrote it and does nothing else.
 *
 * @param reading of a public thread (`toPublicThread`), so that its counts fit its replies
 * @throws PollReasonsError `forbidden` where a followers-only or direct post is in it
 */
export function toMarkdown(reading: Reading, { generator, withheld, t }: WordedContext): string {
  assertExportable(reading)
  const { post, poll } = reading.thread
  const address = post.url === null ? [] : [`<${toDestination(post.url)}>`]
  const asked = [t('fileAskedBy', toAuthorLink(post.author)), formatDay(post.createdAt, t.locale), ...address]
  const { summary, details } = describeCompleteness(reading, withheld, t)
  const sections = [
    `# ${t('fileTitle')}`,
    asked.join(' · '),
    toPostQuote(post, [], t),
    `## ${t('votesTitle')}`,
    toVotes(poll, t),
    `## ${t('repliesTitle')}`,
    t.count('repliesTotal', reading.people),
    escapeMarkdown(summary),
    ...(details.length > 0 ? [details.map((detail) => `- ${escapeMarkdown(detail)}`).join('\n')] : []),
    // Of no replies there is nothing more to say.
    ...(reading.replies.length > 0 ? listReplySections(reading, t) : []),
    escapeMarkdown(t('fileWrittenBy', `${generator.name} ${generator.version}`)),
  ]
  return `${sections.join('\n\n')}\n`
}

function listReplySections(reading: Reading, t: Translate): string[] {
  const { people, byStance, byLicense, thread } = reading
  const notes = [...listSampleNotes(people, t), t('fileReadByProgram'), ...listChanged(reading, t)]
  const stances = byStance.filter(({ replies }) => replies.length > 0)
  const licenses = byLicense.filter(({ replies }) => replies.length > 0)
  return [
    // A paragraph of its own: beside Japanese, which has no space there, `**` would not end.
    `**${t('fileNoSecondVote')}**`,
    joinSentences(notes, t),
    `## ${t('byStance')}`,
    ...stances.map((group) => toStanceSection(group, thread.poll, t)),
    ...listOwnSection(reading, t),
    `## ${t('byLicense')}`,
    ...licenses.map((group) => toLicenseSection(group, t)),
  ]
}

/** How many replies stand where the exporting person put them. */
function listChanged({ replies }: Reading, t: Translate): string[] {
  const changed = replies.filter(({ correction }) => correction !== null).length
  return changed === 0 ? [] : [t.count('fileChangedCount', changed)]
}
