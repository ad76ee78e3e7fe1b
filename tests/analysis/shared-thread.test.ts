import { describe, expect, it } from 'vitest'
import { loadSharedThreads } from './gold-case'
import { judge } from './judge'
import { score } from './score'

const threads = loadSharedThreads()
if (threads.length === 0) {
  console.log('Skipped: the real threads live beside the repository (../shared/reading/threads), not in it.')
}

describe.skipIf(threads.length === 0)('the shared threads', () => {
  it.each(threads.map((gold) => [gold.slug, gold] as const))('%s is read well enough', (_slug, gold) => {
    const { replies, strict, licenses } = score(judge(gold))
    const precision = licenses.right / licenses.found
    const recall = licenses.right / licenses.wanted
    expect(strict / replies).toBeGreaterThanOrEqual(0.75)
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.9)
  })
})
