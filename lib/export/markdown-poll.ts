import type { Poll } from '../model/poll'
import { escapeInline } from './markdown-escape'

/**
 * The poll's result as a Markdown table: counts first, and shares that name their base.
 *
 * Shares are of voters where the server tells how many voted, else of votes.
 */
export function toVotesTable({ options, votes, voters, multiple }: Poll): string {
  const base = voters ?? votes
  const baseName = voters === null ? `${votes} votes` : `${voters} voters`
  const rows = options.map((option) => {
    const share = option.votes === null || base === 0 ? '–' : `${Math.round((100 * option.votes) / base)} %`
    return `| ${escapeInline(option.title).trim()} | ${option.votes ?? 'hidden'} | ${share} |`
  })
  const table = [`| Answer | Votes | Share of ${baseName} |`, '| --- | ---: | ---: |', ...rows].join('\n')
  const note = 'Several answers could be chosen, so the shares can add up to more than 100 %.'
  return multiple ? `${table}\n\n${note}` : table
}
