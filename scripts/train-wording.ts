/**
 * `npx tsx scripts/train-wording.ts`: fits `lib/analysis/wording/wording-model.json` to the corpora.
 *
 * Those of the lot `unseen` are left out, so that `npm run evaluate` goes on measuring on them what holds elsewhere.
 * Deterministic; run it anew when votes, answers, stems or corpora change.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCorpora } from '../tests/analysis/gold-case'
import { fitWording } from '../tests/analysis/wording/fit-wording'
import { toWordingExamples } from '../tests/analysis/wording/wording-examples'

const target = join(import.meta.dirname, '../lib/analysis/wording/wording-model.json')
/** A row whose weights are all smaller says nothing. */
const LEAST = 0.05

const corpora = loadCorpora().filter(({ lot }) => lot !== 'unseen')
const fitted = [...fitWording(corpora.flatMap(toWordingExamples))]
const telling = fitted.filter(([, row]) => Math.max(...row.map(Math.abs)) >= LEAST)
const lines = telling.map(([name, row]) => `  ${JSON.stringify(name)}: [${row.join(', ')}]`)
writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`)
console.log(`${lines.length} features`)
