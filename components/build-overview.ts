import type { Reading } from '../lib/model/reading'
import { getShare } from '../lib/wording/vote-text'

/** The most dots in a row: as many as stay apart in a 300 px panel. */
export const MOST_DOTS = 20

/** One line of the overview: an option of the poll, or the replies without a clear stance. */
export interface OverviewRow {
  /** Index into `Poll.options`, or `null` for "no clear stance". */
  option: number | null
  /** Empty for "no clear stance". */
  title: string
  /** Whether the reader voted for it. */
  own: boolean
  /** Votes for it, `null` where hidden, or where there is nothing to vote for. */
  votes: number | null
  /** Its votes as a share of the base, 0–1; above 1 only where the server's own figures disagree. */
  share: number
  /** People whose reply takes this stance. */
  people: number
}

/** The poll's votes beside the stances of its replies, each measured against its own total. */
export interface Overview {
  rows: readonly OverviewRow[]
  /** How many people one dot stands for. */
  peoplePerDot: number
}

/** Puts the poll's votes beside the stances of its replies. */
export function buildOverview(reading: Reading): Overview {
  const { poll } = reading.thread
  const people = new Map(reading.byStance.map((group) => [group.option, group.people]))
  const options = poll.options.map(
    ({ title, votes }, option): OverviewRow => ({
      option,
      title,
      own: poll.ownVotes?.includes(option) ?? false,
      votes,
      share: votes === null ? 0 : getShare(votes, poll),
      people: people.get(option) ?? 0,
    }),
  )
  const unclear = {
    option: null,
    title: '',
    own: false,
    votes: null,
    share: 0,
    people: people.get(null) ?? 0,
  }
  const rows = [...options, unclear]
  return {
    rows,
    peoplePerDot: getPeoplePerDot(Math.max(...rows.map((row) => row.people))),
  }
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that fits `most` people into one row of dots. */
export function getPeoplePerDot(most: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (most <= step * power * MOST_DOTS) return step * power
}
