import { isDefensible, isRight, type Judged } from '../../tests/analysis/judge'
import { formatRow, formatShare } from './format-row'
import { allJudged, type Pool } from './judged-case'

/** A kind of reading that a line of a table counts. */
export interface Kind {
  name: string
  holds: (reply: Judged) => boolean
}

const WIDTHS = [16, 8, 7, 7]
const HEADING = ['n', 'right', '±alt']

/** A line a kind, a column a pool: how many readings, the share right, the share right or defensible. */
export function printSharesRight(title: string, kinds: readonly Kind[], pools: readonly Pool[]): void {
  const lots = pools.map(({ cases }) => allJudged(cases))
  console.log(`\n${title}: ${pools.map(({ name }) => name).join(' · ')}`)
  console.log(
    toLine(
      '',
      lots.map(() => HEADING),
    ),
  )
  for (const { name, holds } of kinds) {
    const chosen = lots.map((judged) => judged.filter(holds))
    if (chosen.some((judged) => judged.length > 0)) console.log(toLine(name, chosen.map(countRight)))
  }
}

function toLine(name: string, columns: readonly (readonly string[])[]): string {
  const widths = [WIDTHS[0] ?? 0, ...columns.flatMap(() => WIDTHS.slice(1))]
  return formatRow([name, ...columns.flat()], widths)
}

function countRight(judged: readonly Judged[]): string[] {
  return [
    String(judged.length),
    formatShare(judged.filter(isRight).length / judged.length),
    formatShare(judged.filter(isDefensible).length / judged.length),
  ]
}
