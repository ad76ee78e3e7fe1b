/**
 * `npx tsx scripts/train-weighing.ts`: fits `lib/analysis/weighing/weighing-model.json` to the corpora.
 *
 * Those of the lot `unseen` are left out, so that `npm run evaluate` goes on measuring on them what holds elsewhere.
 * Deterministic; run it anew when rules, phrases, stems, verdicts or corpora change.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rows } from '../lib/analysis/weighing/weighing-model'
import { loadCorpora } from '../tests/analysis/gold-case'
import { fitWeighing } from '../tests/analysis/weighing/fit-weighing'
import { toFoldedExamples } from '../tests/analysis/weighing/weighing-folds'

const target = join(import.meta.dirname, '../lib/analysis/weighing/weighing-model.json')

const corpora = loadCorpora().filter(({ lot }) => lot !== 'unseen')
const { evidence, wording } = fitWeighing(toFoldedExamples(corpora))
const sections = Object.entries(wording).map(([name, rows]) => `    "${name}": {\n${formatRows(rows)}\n    }`)
const findings = Object.entries(evidence).map(([name, weight]) => `    "${name}": ${weight}`)
const text = `{\n  "evidence": {\n${findings.join(',\n')}\n  },\n  "wording": {\n${sections.join(',\n')}\n  }\n}\n`
writeFileSync(target, text)
console.log(
  `${findings.length} findings, ${Object.values(wording).flatMap(Object.keys).length} words and shapes`,
)

function formatRows(rows: Rows): string {
  return Object.entries(rows)
    .map(([name, row]) => `      ${JSON.stringify(name)}: [${row.join(', ')}]`)
    .join(',\n')
}
