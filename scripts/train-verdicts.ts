/**
 * `npx tsx scripts/train-verdicts.ts`: fits `lib/analysis/verdict/verdict-model.json` to the corpora.
 *
 * Deterministic; run it anew when licenses, stances, cue phrases or corpora change. `-- --measure` only prints how well
 * a model reads threads that it was not fitted to.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isHeldOut, loadCorpora, loadSharedThreads } from '../tests/analysis/gold-case'
import { fitLogLinear } from '../tests/analysis/verdict/fit-log-linear'
import { findLabelledVerdicts, toExamples } from '../tests/analysis/verdict/verdict-examples'
import { scoreVerdictFolds, type VerdictScore } from '../tests/analysis/verdict/verdict-folds'

const target = join(import.meta.dirname, '../lib/analysis/verdict/verdict-model.json')
const corpora = loadCorpora()
const shared = loadSharedThreads()

if (!process.argv.includes('--measure')) {
  const { bias, weights } = fitLogLinear(toExamples(corpora.flatMap(findLabelledVerdicts)))
  const lines = Object.entries(weights).map(([name, row]) => `    "${name}": [${row.join(', ')}]`)
  writeFileSync(target, `{\n  "bias": [${bias.join(', ')}],\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`)
  console.log(`${lines.length} features`)
}

const scores = [...scoreVerdictFolds(corpora, shared)]
const isShared = (slug: string): boolean => shared.some((gold) => gold.slug === slug)
print(
  'shared',
  scores.filter(([slug]) => isShared(slug)),
)
print(
  'corpora a–m',
  scores.filter(([slug]) => !isShared(slug) && !isHeldOut(slug)),
)
print(
  'corpora n–z',
  scores.filter(([slug]) => !isShared(slug) && isHeldOut(slug)),
)
print(
  'corpora',
  scores.filter(([slug]) => !isShared(slug)),
)

function print(name: string, part: readonly (readonly [string, VerdictScore])[]): void {
  const sum = (field: keyof VerdictScore): number =>
    part.reduce((total, [, score]) => total + score[field], 0)
  const pairs = sum('pairs')
  const strict = (sum('strict') / pairs).toFixed(3)
  console.log(`${name}: ${pairs} pairs, strict ${strict}, lenient ${(sum('lenient') / pairs).toFixed(3)}`)
}
