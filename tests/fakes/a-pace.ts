import type { Pace } from '../../lib/read-in-slices'

/**
 * A pace whose clock goes on by so much each time it is asked; nothing waits.
 *
 * @param onPause called in each pause
 */
export function aPace(tickMs = 0, onPause: () => void = () => {}): { pace: Pace; countPauses(): number } {
  let nowMs = 0
  let pauses = 0
  return {
    pace: {
      nowMs: () => {
        nowMs += tickMs
        return nowMs
      },
      pause: async () => {
        pauses += 1
        onPause()
      },
    },
    countPauses: () => pauses,
  }
}
