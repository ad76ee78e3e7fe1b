import type { Decision } from './decision'
import type { Signal } from './signal'

/** From here on what is said of an option by name counts as taking it. Chosen on the corpora. */
export const MENTION_FLOOR = 0.55

/** What signals add up to for each option that any of them speaks for, the most first. */
export function sumByOption(signals: readonly Signal[]): Decision[] {
  if (signals.length === 0) return []
  const groups = new Map<number, Signal[]>()
  for (const signal of signals) {
    const group = groups.get(signal.option)
    if (group) group.push(signal)
    else groups.set(signal.option, [signal])
  }
  return [...groups]
    .map(([option, own]): Decision => {
      const sorted = [...own].sort((a, b) => b.strength - a.strength)
      const strength = own.reduce((sum, signal) => sum + signal.strength, 0)
      return {
        option,
        family: sorted[0]?.family ?? 'echo',
        strength,
        signals: sorted.filter((signal) => signal.strength > 0),
      }
    })
    .filter((decision) => decision.signals.length > 0)
    .sort((a, b) => b.strength - a.strength || firstPlace(a) - firstPlace(b))
}

function firstPlace({ signals }: Decision): number {
  return Math.min(...signals.map((signal) => signal.from))
}
