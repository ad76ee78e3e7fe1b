import { describe, expect, it } from 'vitest'
import { isHeldOut, loadCorpora } from './gold-case'
import { judge, score } from './score'

const judged = loadCorpora().flatMap((gold) => judge(gold))

/** Shares a little below what `npm run evaluate` printed when they were last raised. */
const FLOORS = { seen: 0.44, heldOut: 0.38, licenses: 0.94, verdicts: 0.42 }

describe.skipIf(judged.length === 0)('the corpora', () => {
  it.each([
    ['a–m', FLOORS.seen, false],
    ['n–z, held out', FLOORS.heldOut, true],
  ] as const)('%s: stances no worse than %d', (_name, floor, heldOut) => {
    const part = judged.filter(({ slug }) => isHeldOut(slug) === heldOut)
    expect(score(part).strict / part.length).toBeGreaterThanOrEqual(floor)
  })

  it('licenses and verdicts no worse than their floors', () => {
    const { licenses, verdicts } = score(judged)
    const precision = licenses.right / licenses.found
    const recall = licenses.right / licenses.wanted
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(FLOORS.licenses)
    expect(verdicts.strict / verdicts.pairs).toBeGreaterThanOrEqual(FLOORS.verdicts)
  })
})
