import type { Poll } from '../model/poll'
import type { Translate } from '../translate'
import { describeMultiple, describeVotes, formatShare, getShare } from '../wording/vote-text'
import { escapeInline } from './markdown-escape'

/** The poll's result in Markdown: the total, a table of counts and shares, and what must be known of these. */
export function toVotes(poll: Poll, t: Translate): string {
  const rows = poll.options.map(({ title, votes }) => [
    escapeInline(title).trim(),
    votes === null ? t('votesHidden') : votes.toLocaleString(t.locale),
    votes === null ? '–' : formatShare(getShare(votes, poll), t.locale),
  ])
  const head = [t('fileAnswer'), t('votesTitle'), t('fileShare')]
  const table = [head, ['---', '---:', '---:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const note = describeMultiple(poll, t)
  return [describeVotes(poll, t), table, ...(note === null ? [] : [note])].join('\n\n')
}
