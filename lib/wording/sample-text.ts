import type { Reading } from '../model/reading'
import type { Translate } from '../translate'
import { describeMultiple } from './vote-text'

/** Fewer people than this say little about anybody else, as Jigsaw's reports warn, too. */
const SMALL_SAMPLE = 30

/** What the figures of a reading do not say, a sentence each: who replied is no sample of who voted. */
export function listSampleNotes(
  { people, thread }: Pick<Reading, 'people' | 'thread'>,
  t: Translate,
): string[] {
  const multiple = describeMultiple(thread.poll, t)
  return [
    ...(people < SMALL_SAMPLE ? [t.count('smallSample', people)] : []),
    t('notASample'),
    ...(multiple === null ? [] : [multiple]),
  ]
}
