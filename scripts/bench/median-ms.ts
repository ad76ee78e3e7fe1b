const RUNS = 5

/** How long a task takes, in milliseconds: the median of five runs. */
export function medianMs(task: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const startMs = performance.now()
    task()
    return performance.now() - startMs
  })
  return median(times)
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
