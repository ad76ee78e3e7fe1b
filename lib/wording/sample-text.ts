import type { Translate } from '../translate'

/** Fewer people than this say little about anybody else, as Jigsaw's reports warn, too. */
const SMALL_SAMPLE = 30

/** What must be known of figures on so many people who replied, a sentence each: they are no sample of who voted. */
export function listSampleNotes(people: number, t: Translate): string[] {
  return [...(people < SMALL_SAMPLE ? [t.count('smallSample', people)] : []), t('notASample')]
}
