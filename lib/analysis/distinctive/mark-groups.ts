import type { Poll } from '../../model/poll'
import type { GroupMarks, LicenseGroup, ReplyReading, StanceGroup } from '../../model/reading'
import type { Steps } from '../steps'
import { foldText } from '../text/fold-text'
import { tokenize } from '../text/tokenize'
import { findRepresentatives } from './find-representatives'
import { findTerms } from './find-terms'
import type { TermIndex } from './index-terms'

/** The replies that take no option or name no license have nothing in common. */
const NO_MARKS: GroupMarks = { terms: [], representatives: [] }

/** What sets the replies that take an option apart, and which of them stand for it. */
export function* markStance(
  { option, replies }: Pick<StanceGroup, 'option' | 'replies'>,
  { options }: Pick<Poll, 'options'>,
  index: TermIndex,
): Steps<GroupMarks> {
  const title = option === null ? undefined : options[option]?.title
  if (title === undefined) return NO_MARKS
  return yield* mark(replies, toStems([title]), index, ({ stance }) => stance.confidence)
}

/** A reply that only names a license says less about it than one that judges it; one that quotes the poll less yet. */
const JUDGES = 1
const NAMES = 0.5
const QUOTES = 0.25

/** What sets the replies that name a license apart, and which of them stand for it. */
export function* markLicense(
  { id, replies }: Pick<LicenseGroup, 'id' | 'replies'>,
  index: TermIndex,
): Steps<GroupMarks> {
  if (id === null) return NO_MARKS
  // Who names one license names others: which they are is to be seen in their own groups.
  const names = listNames(replies)
  return yield* mark(replies, toStems(names), index, ({ licenses }) => {
    const named = licenses.find((license) => license.id === id)
    if (!named || named.quoted) return QUOTES
    return named.verdict === null ? NAMES : JUDGES
  })
}

function* mark(
  replies: readonly ReplyReading[],
  own: ReadonlySet<string>,
  index: TermIndex,
  weigh: (reply: ReplyReading) => number,
): Steps<GroupMarks> {
  const found = yield* findTerms(replies, index, own)
  return {
    terms: found.map(({ text, people, z }) => ({ text, people, z })),
    representatives: yield* findRepresentatives(replies, found, index, weigh),
  }
}

/** Every way in which the replies name a license, each once. */
function listNames(replies: readonly ReplyReading[]): Set<string> {
  const names = new Set<string>()
  for (const { licenses } of replies)
    for (const { name, evidence } of licenses) {
      names.add(name)
      for (const { quote } of evidence) names.add(quote)
    }
  return names
}

function toStems(texts: Iterable<string>): Set<string> {
  return new Set([...texts].flatMap((text) => tokenize(foldText(text))).map(({ stem }) => stem))
}
