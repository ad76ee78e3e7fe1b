import { VERDICTS, type VerdictModel } from '../../../lib/analysis/verdict/verdict-model'

/** One labelled license: its features, and how much it counts for each verdict or `none`. */
export interface Example {
  features: readonly string[]
  /** By `yes`, `no`, `depends`, `none`; not negative. */
  counts: Readonly<Record<string, number>>
}

const CLASSES = [...VERDICTS, 'none']
/** Features seen less often teach nothing that holds elsewhere. */
const MIN_SEEN = 4
/** Squared weights count this much against fit; between 1 and 6 the share right differs by less than 0.01. */
const PENALTY = 3
const STEPS = 300

/** Fits a multinomial log-linear model by accelerated gradient descent; the same examples give the same model. */
export function fitLogLinear(examples: readonly Example[]): VerdictModel {
  const names = findFrequent(examples)
  const index = new Map(names.map((name, at) => [name, at + 1]))
  // The first column is the bias.
  const rows = examples.map(({ features, counts }) => ({
    columns: [0, ...features.flatMap((feature) => index.get(feature) ?? [])],
    counts: CLASSES.map((name) => counts[name] ?? 0),
  }))
  const size = (names.length + 1) * CLASSES.length
  const step = 1 / (PENALTY + 0.5 * measureCurvature(rows, names.length + 1))
  let weights = new Float64Array(size)
  let ahead = weights
  for (let at = 1; at <= STEPS; at += 1) {
    const slope = getSlope(rows, ahead)
    const next = ahead.map((weight, cell) => weight - step * (slope[cell] ?? 0))
    const momentum = (at - 1) / (at + 2)
    const last = weights
    ahead = next.map((weight, cell) => weight + momentum * (weight - (last[cell] ?? 0)))
    weights = next
  }
  return toModel(names, weights)
}

interface Row {
  columns: readonly number[]
  counts: readonly number[]
}

function findFrequent(examples: readonly Example[]): string[] {
  const seen = new Map<string, number>()
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1)
  return [...seen].flatMap(([name, count]) => (count >= MIN_SEEN ? [name] : [])).sort()
}

function getSlope(rows: readonly Row[], weights: Float64Array): Float64Array {
  const width = CLASSES.length
  const slope = weights.map((weight, cell) => (cell < width ? 0 : PENALTY * weight))
  for (const { columns, counts } of rows) {
    const scores = counts.map((_, k) =>
      columns.reduce((sum, column) => sum + (weights[column * width + k] ?? 0), 0),
    )
    const most = Math.max(...scores)
    const odds = scores.map((score) => Math.exp(score - most))
    const total = odds.reduce((sum, value) => sum + value, 0)
    const weight = counts.reduce((sum, value) => sum + value, 0)
    counts.forEach((count, k) => {
      const error = (weight * (odds[k] ?? 0)) / total - count
      for (const column of columns) slope[column * width + k] = (slope[column * width + k] ?? 0) + error
    })
  }
  return slope
}

/** The largest eigenvalue of the features' product matrix, by power iteration. */
function measureCurvature(rows: readonly Row[], width: number): number {
  let vector = new Float64Array(width).fill(1)
  let norm = 1
  for (let at = 0; at < 30; at += 1) {
    const next = new Float64Array(width)
    for (const { columns, counts } of rows) {
      const weight = counts.reduce((sum, value) => sum + value, 0)
      const product = weight * columns.reduce((sum, column) => sum + (vector[column] ?? 0), 0)
      for (const column of columns) next[column] = (next[column] ?? 0) + product
    }
    norm = Math.hypot(...next)
    vector = next.map((value) => value / norm)
  }
  return norm
}

/** Weights over those of none, to two places: more would be noise. */
function toModel(names: readonly string[], weights: Float64Array): VerdictModel {
  const rowOf = (column: number): number[] => {
    const row = [...weights.slice(column * CLASSES.length, (column + 1) * CLASSES.length)]
    return VERDICTS.map((_, k) => Math.round(((row[k] ?? 0) - (row.at(-1) ?? 0)) * 100) / 100)
  }
  return {
    bias: rowOf(0),
    weights: Object.fromEntries(names.map((name, at) => [name, rowOf(at + 1)])),
  }
}
