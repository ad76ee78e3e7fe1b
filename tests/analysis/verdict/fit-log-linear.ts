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
/** Squared weights count this much against fit; between 3 and 8 the share right differs by less than 0.01. */
const PENALTY = 5
const STEPS = 150

/** Fits a multinomial log-linear model by accelerated gradient descent; the same examples give the same model. */
export function fitLogLinear(examples: readonly Example[]): VerdictModel {
  const names = findFrequent(examples)
  const index = new Map(names.map((name, at) => [name, at + 1]))
  // The first column is the bias.
  const rows = examples.map(
    ({ features, counts }): Row => ({
      columns: Int32Array.of(0, ...features.flatMap((feature) => index.get(feature) ?? [])),
      counts: Float64Array.from(CLASSES, (name) => counts[name] ?? 0),
    }),
  )
  const size = (names.length + 1) * CLASSES.length
  const step = 1 / (PENALTY + 0.5 * measureCurvature(rows, names.length + 1))
  const weights = new Float64Array(size)
  const ahead = new Float64Array(size)
  const slope = new Float64Array(size)
  for (let at = 1; at <= STEPS; at += 1) {
    // The bias, which stands first, is free.
    for (let cell = 0; cell < size; cell += 1)
      slope[cell] = cell < CLASSES.length ? 0 : PENALTY * (ahead[cell] ?? 0)
    for (const row of rows) addSlope(row, ahead, slope)
    const momentum = (at - 1) / (at + 2)
    for (let cell = 0; cell < size; cell += 1) {
      const next = (ahead[cell] ?? 0) - step * (slope[cell] ?? 0)
      ahead[cell] = next + momentum * (next - (weights[cell] ?? 0))
      weights[cell] = next
    }
  }
  return toModel(names, weights)
}

interface Row {
  columns: Int32Array
  counts: Float64Array
}

function findFrequent(examples: readonly Example[]): string[] {
  const seen = new Map<string, number>()
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1)
  return [...seen].flatMap(([name, count]) => (count >= MIN_SEEN ? [name] : [])).sort()
}

/** By class, for one row at a time: made once, since they are wanted a million times. */
const scores = new Float64Array(CLASSES.length)

function addSlope({ columns, counts }: Row, weights: Float64Array, slope: Float64Array): void {
  const width = CLASSES.length
  scores.fill(0)
  for (const column of columns)
    for (let k = 0; k < width; k += 1) scores[k] = (scores[k] ?? 0) + (weights[column * width + k] ?? 0)
  const most = Math.max(...scores)
  let total = 0
  let weight = 0
  for (let k = 0; k < width; k += 1) {
    scores[k] = Math.exp((scores[k] ?? 0) - most)
    total += scores[k] ?? 0
    weight += counts[k] ?? 0
  }
  for (let k = 0; k < width; k += 1) scores[k] = (weight * (scores[k] ?? 0)) / total - (counts[k] ?? 0)
  for (const column of columns)
    for (let k = 0; k < width; k += 1)
      slope[column * width + k] = (slope[column * width + k] ?? 0) + (scores[k] ?? 0)
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
