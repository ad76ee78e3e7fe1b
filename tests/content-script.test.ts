import { describe, expect, it } from 'vitest'
import { measureSize } from '../scripts/bench/measure-size'
import { bundleScript } from '../scripts/bundle-script'

/** Files that hold words, phrases or weights of the reader, and nothing else. */
const LISTS =
  /^lib\/analysis\/(?:(?:all-words|lexicon\/(?:[a-z]{2}|kin)|license\/spdx-table|verdict\/[a-z]{2})\.ts|.*\.json)$/

const listsIn = async (entryPoint: string): Promise<string[]> => {
  const files = await bundleScript(entryPoint)
  expect([...files.keys()]).toContain(entryPoint)
  return [...files.keys()].filter((file) => LISTS.test(file))
}

describe('the script that runs on every page', () => {
  it('reaches no list of words', async () => {
    expect(await listsIn('entrypoints/polls.content/index.ts')).toEqual([])
  })

  it('holds at most 120 kB of the reader', async () => {
    const bytes = await measureSize()
    expect(bytes).toBeGreaterThan(40_000)
    expect(bytes).toBeLessThanOrEqual(120_000)
  })
})

it('the background holds every list', async () => {
  const lists = await listsIn('entrypoints/background.ts')
  expect(lists).toHaveLength(1 + 10 + 1 + 4 + 2)
})
