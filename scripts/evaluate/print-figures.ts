import {
  type Baseline,
  guessFirstOptionWord,
  guessMajority,
  guessSentiment,
} from '../../tests/analysis/baselines'
import type { Judged } from '../../tests/analysis/judge'
import { rateLicenses, score } from '../../tests/analysis/score'
import { formatRow, formatShare } from './format-row'
import { allJudged, type JudgedCase, type Pool, sumVerdicts } from './judged-case'

const HEADING = 'n strict lenient macroF1 lic.P lic.R lic.F1 verdict lenient (n)'.split(' ')
const VERDICT_COLUMNS = 3
const WIDTHS = [32, 6, 8, 9, 9, 8, 7, 8, 9, 9, 6]

const BASELINES: readonly (readonly [name: string, guess: Baseline])[] = [
  ['majority class', guessMajority],
  ['first option word', guessFirstOptionWord],
  ['vader-sentiment', guessSentiment],
]

/** One line a thread. */
export function printThreads(title: string, cases: readonly JudgedCase[]): void {
  console.log(formatRow([title, ...HEADING], WIDTHS))
  for (const each of cases) console.log(formatCases(each.slug, [each]))
}

/** One line a name: stances and licenses of its replies. */
export function printReplies(
  title: string,
  lines: readonly (readonly [name: string, judged: readonly Judged[]])[],
): void {
  console.log(formatRow([title, ...HEADING.slice(0, -VERDICT_COLUMNS)], WIDTHS))
  for (const [name, judged] of lines) {
    console.log(formatRow([name, ...stanceCells(judged), ...licenseCells(judged)], WIDTHS))
  }
}

/** One line a pool, under it the baselines, which read stances alone. */
export function printBaselines(title: string, pools: readonly Pool[]): void {
  console.log(formatRow([title, ...HEADING], WIDTHS))
  for (const { name, cases } of pools) {
    console.log(formatCases(name, cases))
    for (const [baseline, guess] of BASELINES) {
      const guessed = cases.flatMap(({ thread, judged }) => guess(thread, judged))
      console.log(formatRow([`  ${baseline}`, ...stanceCells(guessed)], WIDTHS))
    }
  }
}

function formatCases(name: string, cases: readonly JudgedCase[]): string {
  const judged = allJudged(cases)
  const { pairs, strict, lenient } = sumVerdicts(cases)
  const verdicts = [formatShare(strict / pairs), formatShare(lenient / pairs), String(pairs)]
  return formatRow([name, ...stanceCells(judged), ...licenseCells(judged), ...verdicts], WIDTHS)
}

function stanceCells(judged: readonly Judged[]): string[] {
  const { replies, strict, lenient, macroF1 } = score(judged)
  return [String(replies), ...[strict / replies, lenient / replies, macroF1].map(formatShare)]
}

function licenseCells(judged: readonly Judged[]): string[] {
  const { precision, recall, f1 } = rateLicenses(score(judged).licenses)
  return [precision, recall, f1].map(formatShare)
}
