import { SIDES, sumSides, toShares } from '../../../lib/analysis/wording/wording-model'

/** What can be taken, and how much the label says it is. */
export interface Candidate {
  /** Its side's column. */
  column: number
  /** Whether another option stands for its role more plainly. */
  rival: boolean
  /** 0–1; all of an example add up to 1. */
  truth: number
}

/** One labelled reply: its features, and the poll's options with no stance behind them. */
export interface WordingExample {
  slug: string
  features: readonly string[]
  candidates: readonly Candidate[]
}

/** A word seen in fewer threads is one of their subject's. */
const MIN_THREADS = 12
/** Squared weights count this much against fit; between 5 and 20 the share right differs by about 0.01. */
const PENALTY = 10
const STEPS = 250
const WIDTH = SIDES.length

/** Fits weights by accelerated gradient descent on the penalized likelihood; the same examples give the same weights. */
export function fitWording(examples: readonly WordingExample[]): Map<string, number[]> {
  const names = [...findFrequent(examples), 'rival']
  const index = new Map(names.map((name, at) => [name, at]))
  const rival = names.length - 1
  const rows = examples.map(({ features, candidates }) => ({
    at: features.flatMap((feature) => index.get(feature) ?? []),
    candidates,
  }))
  // A row of k features and shares that sum to 1 curves by no more than k.
  const curvature = measureCurvature(rows, names.length)
  const step = 1 / (PENALTY + curvature)
  let weights = new Float64Array(names.length * WIDTH)
  let ahead = weights
  for (let at = 1; at <= STEPS; at += 1) {
    const slope = ahead.map((weight) => PENALTY * weight)
    for (const row of rows) addSlope(row, ahead, rival, slope)
    const next = ahead.map((weight, cell) => weight - step * (slope[cell] ?? 0))
    const momentum = (at - 1) / (at + 2)
    const last = weights
    ahead = next.map((weight, cell) => weight + momentum * (weight - (last[cell] ?? 0)))
    weights = next
  }
  return new Map(names.map((name, at) => [name, toRow(weights, at)]))
}

/** How likely each candidate is by a model, in their order. */
export function predict(
  { features, candidates }: WordingExample,
  model: ReadonlyMap<string, readonly number[]>,
): number[] {
  const sums = sumSides(features, model)
  return toShares(
    candidates.map(
      ({ column, rival }) => (sums[column] ?? 0) + (rival ? (model.get('rival')?.[column] ?? 0) : 0),
    ),
  )
}

interface Row {
  at: readonly number[]
  candidates: readonly Candidate[]
}

function findFrequent(examples: readonly WordingExample[]): string[] {
  const threads = new Map<string, Set<string>>()
  for (const { slug, features } of examples) {
    for (const name of features) threads.set(name, (threads.get(name) ?? new Set()).add(slug))
  }
  return [...threads].flatMap(([name, slugs]) => (slugs.size >= MIN_THREADS ? [name] : [])).sort()
}

function addSlope({ at, candidates }: Row, weights: Float64Array, rival: number, slope: Float64Array): void {
  const scores = candidates.map((candidate) => {
    const sum = at.reduce((total, row) => total + (weights[row * WIDTH + candidate.column] ?? 0), 0)
    return candidate.rival ? sum + (weights[rival * WIDTH + candidate.column] ?? 0) : sum
  })
  toShares(scores).forEach((share, k) => {
    const candidate = candidates[k]
    if (!candidate) return
    const error = share - candidate.truth
    for (const row of candidate.rival ? [...at, rival] : at) {
      slope[row * WIDTH + candidate.column] = (slope[row * WIDTH + candidate.column] ?? 0) + error
    }
  })
}

/** The largest eigenvalue of the features' product matrix, by power iteration. */
function measureCurvature(rows: readonly Row[], width: number): number {
  let vector = new Float64Array(width).fill(1)
  let norm = 1
  for (let round = 0; round < 30; round += 1) {
    const next = new Float64Array(width)
    for (const { at } of rows) {
      const product = at.reduce((sum, row) => sum + (vector[row] ?? 0), 0)
      for (const row of at) next[row] = (next[row] ?? 0) + product
    }
    norm = Math.hypot(...next)
    vector = next.map((value) => value / norm)
  }
  return norm
}

/** To two places: more would be noise. */
function toRow(weights: Float64Array, at: number): number[] {
  return [...weights.slice(at * WIDTH, (at + 1) * WIDTH)].map((weight) => Math.round(weight * 100) / 100)
}
