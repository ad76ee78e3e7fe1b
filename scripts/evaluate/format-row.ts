/** A line of a table: the first cell to the left, the others to the right of columns as wide as given. */
export function formatRow(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, at) => {
    const width = widths[at] ?? 0
    return at === 0 ? cell.padEnd(width) : cell.padStart(width)
  })
  return padded.join('').trimEnd()
}

/** A share with three digits; a dash where there is nothing to share out. */
export function formatShare(share: number): string {
  return Number.isFinite(share) ? share.toFixed(3) : '–'
}

/** "97.5 %". */
export function formatPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
