import type { LicenseId } from '../model/license-id'
import type { ReplyReading } from '../model/reading'
import { VERDICT_ORDER } from './verdict-text'

/** Who looks into a group to see why people said no meets first those who did; each lot as it stood. */
export function putGuessesLast(replies: readonly ReplyReading[]): readonly ReplyReading[] {
  const isGuess = ({ stance }: ReplyReading): boolean => stance.family === 'wording'
  if (!replies.some(isGuess)) return replies
  return [...replies.filter((reply) => !isGuess(reply)), ...replies.filter(isGuess)]
}

/** Replies that say the same of a license together, each lot as it stood; those that do not name it left out. */
export function sortByVerdict(replies: readonly ReplyReading[], id: LicenseId): ReplyReading[] {
  return VERDICT_ORDER.flatMap((verdict) =>
    replies.filter(({ licenses }) =>
      licenses.some((license) => license.id === id && (license.verdict ?? 'none') === verdict),
    ),
  )
}
