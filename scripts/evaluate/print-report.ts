import { measureAgreement } from '../../tests/analysis/agreement'
import { LOTS } from '../../tests/analysis/gold-case'
import { isRight, type Judged } from '../../tests/analysis/judge'
import { score } from '../../tests/analysis/score'
import { formatPercent, formatShare } from './format-row'
import { allJudged, type JudgedCase, type Pool } from './judged-case'
import { printBaselines, printReplies, printThreads } from './print-figures'
import { type Kind, printSharesRight } from './print-shares-right'

const LANGUAGES = ['en', 'de', 'fr', 'es']
const EDGES = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]
const SURE = 0.8

/** Prints what `npm run evaluate` measures; the threads one by one only where wanted. */
export function printReport(
  shared: readonly JudgedCase[],
  corpora: readonly JudgedCase[],
  withThreads: boolean,
): void {
  const everything = [...shared, ...corpora]
  if (shared.length === 0) console.log('Shared thread skipped: ../shared/reading/threads is not here.\n')
  if (withThreads) {
    printThreads('thread', everything)
    console.log('')
  }
  printBaselines('pooled', poolCases(shared, corpora))
  printFittedVerdicts(corpora)
  printLanguages(allJudged(corpora))
  printCertainty([
    { name: 'seen', cases: everything.filter(({ lot }) => lot !== 'unseen') },
    { name: 'unseen', cases: corpora.filter(({ lot }) => lot === 'unseen') },
    { name: 'everything', cases: everything },
  ])
  printAgreement(corpora)
}

function poolCases(shared: readonly JudgedCase[], corpora: readonly JudgedCase[]): Pool[] {
  const pools = [
    ...LOTS.map((name) => ({ name, cases: corpora.filter(({ lot }) => lot === name) })),
    { name: 'all corpora', cases: corpora },
    { name: 'shared', cases: shared },
  ]
  return pools.filter(({ cases }) => cases.length > 0)
}

/** The table's verdicts leave each thread out of the fit; those of the shipped model do not. */
function printFittedVerdicts(corpora: readonly JudgedCase[]): void {
  const { strict, pairs } = score(allJudged(corpora)).verdicts
  console.log(
    `\nverdicts above: each corpus by a model of the others; as shipped, fitted to all corpora: ` +
      `${formatShare(strict / pairs)} of ${pairs} (no measure of unseen threads)`,
  )
}

function printLanguages(judged: readonly Judged[]): void {
  const ofLanguage = (language: string) => judged.filter((reply) => reply.language === language)
  console.log('')
  printReplies('all corpora, by language', [
    ...LANGUAGES.map((language) => [language, ofLanguage(language)] as const),
    ['others', judged.filter(({ language }) => !LANGUAGES.includes(language ?? ''))],
  ])
}

/** How often readings are right by their confidence and by the kind of words they rest on. */
function printCertainty(pools: readonly Pool[]): void {
  const bins = EDGES.slice(1).map((to, at): Kind => {
    const from = EDGES[at] ?? 0
    return {
      name: `${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)}`,
      holds: ({ stance, confidence }) => stance !== 'none' && confidence >= from && confidence < to,
    }
  })
  printSharesRight('by confidence', bins, pools)
  for (const { name, cases } of pools) {
    const sure = allJudged(cases).filter(({ confidence }) => confidence >= SURE)
    const right = formatPercent(sure.filter(isRight).length / sure.length)
    console.log(`${name}: of ${sure.length} readings given with ${SURE} and more, ${right} are right`)
  }
  const families = [...new Set(pools.flatMap(({ cases }) => allJudged(cases).map(({ family }) => family)))]
  const kinds = families.map(
    (family): Kind => ({ name: family ?? 'no stance', holds: (reply) => reply.family === family }),
  )
  printSharesRight('by family of evidence', kinds, pools)
}

function printAgreement(corpora: readonly JudgedCase[]): void {
  const { labels, twice, readOnce, ...same } = measureAgreement(corpora)
  const line = (name: string, count: number, of: number) =>
    console.log(`  ${name.padEnd(28)}${formatPercent(count / of).padStart(8)}  ${count} of ${of}`)
  console.log('\ntwo readers of the corpora, the second not knowing the labels')
  line('replies read twice', twice, labels)
  line('same stance', same.sameStance, twice)
  line('same or defensible stance', same.defensible, twice)
  line('same licenses, if any', same.sameLicenses, same.licensed)
  line('same verdict', same.sameVerdict, same.verdicts)
  if (readOnce.length > 0) console.log(`  threads read once: ${readOnce.join(', ')}`)
}
