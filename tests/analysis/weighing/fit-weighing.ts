import { SIDES, toShares, type WeighingTable } from '../../../lib/analysis/weighing/weighing-model'

/** What a reply can take: an option, or none. */
export interface Candidate {
  /** The column of its side. */
  side: number
  /** What the rules found for and against it. */
  evidence: readonly string[]
  /** How much the label says it is, 0–1; all of an example add up to 1. */
  truth: number
}

/** One labelled reply. */
export interface WeighingExample {
  slug: string
  /** How much it counts. */
  weight: number
  /** Its words and shapes, as `section/name`. */
  wording: readonly string[]
  candidates: readonly Candidate[]
}

/** What is seen in fewer threads is their subject's. */
const MIN_THREADS = { wording: 8, evidence: 3 }
/** Squared weights count this much against fit; half and twice as much read as well. */
const PENALTY = { wording: 10, evidence: 1 }
const STEPS = 200
/** Each weight's step is so long, and shorter towards the end. */
const STEP = 0.3
const MEMORY = 0.9
/** A row whose weights are all smaller says nothing. */
const LEAST = 0.05
const WIDTH = SIDES.length

interface Row {
  weight: number
  /** Where the weights of its words begin. */
  wording: Int32Array
  candidates: readonly { side: number; evidence: Int32Array; truth: number }[]
}

/** Fits weights to the penalized likelihood; the same examples give the same weights. */
export function fitWeighing(examples: readonly WeighingExample[]): WeighingTable {
  const names = findFrequent(examples, ({ wording }) => wording, MIN_THREADS.wording)
  const findings = findFrequent(
    examples,
    ({ candidates }) => candidates.flatMap(({ evidence }) => evidence),
    MIN_THREADS.evidence,
  )
  const rowOf = new Map(names.map((name, at) => [name, at * WIDTH]))
  const cellOf = new Map(findings.map((name, at) => [name, names.length * WIDTH + at]))
  const rows = examples.map(
    ({ weight, wording, candidates }): Row => ({
      weight,
      wording: lookUp(wording, rowOf),
      candidates: candidates.map(({ side, evidence, truth }) => ({
        side,
        truth,
        evidence: lookUp(evidence, cellOf),
      })),
    }),
  )
  const weights = descend(rows, names.length * WIDTH, findings.length)
  return toTable(names, findings, weights)
}

function lookUp(names: readonly string[], index: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(names.flatMap((name) => index.get(name) ?? []))
}

function findFrequent(
  examples: readonly WeighingExample[],
  namesOf: (example: WeighingExample) => readonly string[],
  least: number,
): string[] {
  const threads = new Map<string, Set<string>>()
  for (const example of examples) {
    for (const name of namesOf(example)) threads.set(name, (threads.get(name) ?? new Set()).add(example.slug))
  }
  return [...threads].flatMap(([name, slugs]) => (slugs.size >= least ? [name] : [])).sort()
}

/** Gradient descent with a step for each weight by how steep its slopes have been (RMSprop). */
function descend(rows: readonly Row[], words: number, findings: number): Float64Array {
  const weights = new Float64Array(words + findings)
  const slope = new Float64Array(weights.length)
  const steepness = new Float64Array(weights.length).fill(1e-3)
  for (let at = 0; at < STEPS; at += 1) {
    weights.forEach((weight, cell) => {
      slope[cell] = (cell < words ? PENALTY.wording : PENALTY.evidence) * weight
    })
    for (const row of rows) addSlope(row, weights, slope)
    const step = STEP * (at < STEPS * 0.6 ? 1 : at < STEPS * 0.85 ? 0.2 : 0.04)
    for (let cell = 0; cell < weights.length; cell += 1) {
      const steep = slope[cell] ?? 0
      const mean = MEMORY * (steepness[cell] ?? 0) + steep * steep
      steepness[cell] = mean
      weights[cell] = (weights[cell] ?? 0) - (step * steep) / Math.sqrt(mean)
    }
  }
  return weights
}

function addSlope({ weight, wording, candidates }: Row, weights: Float64Array, slope: Float64Array): void {
  const scores = candidates.map(({ side, evidence }) => {
    let sum = 0
    for (const row of wording) sum += weights[row + side] ?? 0
    for (const cell of evidence) sum += weights[cell] ?? 0
    return sum
  })
  toShares(scores).forEach((share, k) => {
    const candidate = candidates[k]
    if (!candidate) return
    const error = weight * (share - candidate.truth)
    for (const row of wording) slope[row + candidate.side] = (slope[row + candidate.side] ?? 0) + error
    for (const cell of candidate.evidence) slope[cell] = (slope[cell] ?? 0) + error
  })
}

/** To two places: more would be noise. */
function toTable(
  names: readonly string[],
  findings: readonly string[],
  weights: Float64Array,
): WeighingTable {
  const round = (weight: number): number => Math.round(weight * 100) / 100
  const wording: Record<string, Record<string, readonly number[]>> = {}
  names.forEach((full, at) => {
    const row = [...weights.slice(at * WIDTH, (at + 1) * WIDTH)].map(round)
    if (Math.max(...row.map(Math.abs)) < LEAST) return
    const slash = full.indexOf('/')
    const section = full.slice(0, slash)
    wording[section] = { ...wording[section], [full.slice(slash + 1)]: row }
  })
  const evidence = findings.map((name, at) => [name, round(weights[names.length * WIDTH + at] ?? 0)] as const)
  return { evidence: Object.fromEntries(evidence), wording }
}
