/**
 * `npx tsx scripts/train-verdicts.ts`: fits `lib/analysis/verdict/verdict-model.json` to the corpora.
 *
 * Those of the lot `unseen` are left out, so that `npm run evaluate` goes on measuring on them what holds elsewhere.
 * Deterministic; run it anew when licenses, stances, cue phrases or corpora change. `-- --measure` only prints how well
 * a model reads threads that it was not fitted to.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOTS, loadCorpora, loadSharedThreads } from '../tests/analysis/gold-case'
import { fitLogLinear } from '../tests/analysis/verdict/fit-log-linear'
import { findLabelledVerdicts, toExamples } from '../tests/analysis/verdict/verdict-examples'
import { scoreVerdictFolds, type VerdictScore } from '../tests/analysis/verdict/verdict-folds'
import { fitFolds } from '../tests/analysis/weighing/weighing-folds'

const target = join(import.meta.dirname, '../lib/analysis/verdict/verdict-model.json')
const everything = loadCorpora()
const corpora = everything.filter(({ lot }) => lot !== 'unseen')
const unseen = everything.filter(({ lot }) => lot === 'unseen')
const shared = loadSharedThreads()
// Stances by weights that have not seen a thread, as those of any other thread are.
const words = fitFolds(corpora)

if (!process.argv.includes('--measure')) {
  const { bias, weights } = fitLogLinear(
    toExamples(corpora.flatMap((gold) => findLabelledVerdicts(gold, words.get(gold.slug)))),
  )
  const lines = Object.entries(weights).map(([name, row]) => `    "${name}": [${row.join(', ')}]`)
  writeFileSync(target, `{\n  "bias": [${bias.join(', ')}],\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`)
  console.log(`${lines.length} features`)
}

const scores = [...scoreVerdictFolds(corpora, [...unseen, ...shared], { words })]
for (const lot of [...LOTS, 'shared']) {
  const slugs = new Set([...everything, ...shared].flatMap((gold) => (gold.lot === lot ? [gold.slug] : [])))
  print(
    lot,
    scores.filter(([slug]) => slugs.has(slug)),
  )
}
print(
  'corpora',
  scores.filter(([slug]) => corpora.some((gold) => gold.slug === slug)),
)

function print(name: string, part: readonly (readonly [string, VerdictScore])[]): void {
  const sum = (field: keyof VerdictScore): number =>
    part.reduce((total, [, score]) => total + score[field], 0)
  const pairs = sum('pairs')
  const strict = (sum('strict') / pairs).toFixed(3)
  console.log(`${name}: ${pairs} pairs, strict ${strict}, lenient ${(sum('lenient') / pairs).toFixed(3)}`)
}
