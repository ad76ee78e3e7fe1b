import { ALL_WORDS } from '../../lib/analysis/all-words'
import { buildReading } from '../../lib/analysis/build-reading'
import { aPost, aThread } from '../../tests/fakes/builders'
import { medianMs } from './median-ms'

/** How long one reply of each of these lengths takes to read, in milliseconds. */
export function measureGrowth(toText: (length: number) => string, lengths: readonly number[]): number[] {
  return lengths.map((length) => {
    const thread = aThread({ replies: [aPost({ text: toText(length) })] })
    return medianMs(() => buildReading(thread, ALL_WORDS))
  })
}
