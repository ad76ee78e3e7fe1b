/**
 * `npm run evaluate`: how well replies are read, on every labelled thread.
 *
 * With `-- --threads` it prints each thread's figures too; with `-- --errors SLUG` it lists the replies of one
 * thread that it reads otherwise than labelled, and nothing else.
 */
import { parseArgs } from 'node:util'
import { loadCorpora, loadSharedThreads } from '../tests/analysis/gold-case'
import { judge } from '../tests/analysis/judge'
import { scoreVerdictFolds } from '../tests/analysis/verdict/verdict-folds'
import { fitFolds } from '../tests/analysis/weighing/weighing-folds'
import { judgeCases } from './evaluate/judged-case'
import { printErrors } from './evaluate/print-errors'
import { printReport } from './evaluate/print-report'

const { values } = parseArgs({
  options: { threads: { type: 'boolean', default: false }, errors: { type: 'string' } },
})

const shared = loadSharedThreads()
const corpora = loadCorpora()
if (values.errors === undefined) {
  const fitted = corpora.filter(({ lot }) => lot !== 'unseen')
  const unseen = corpora.filter(({ lot }) => lot === 'unseen')
  const words = fitFolds(fitted)
  const folds = scoreVerdictFolds(fitted, [...unseen, ...shared], { words })
  printReport(judgeCases(shared, words, folds), judgeCases(corpora, words, folds), values.threads)
} else {
  const gold = [...shared, ...corpora].find(({ slug }) => slug === values.errors)
  if (gold) printErrors(judge(gold))
  else console.log(`No labelled thread is called ${values.errors}.`)
}
