import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../lib/analysis/all-words'
import { en } from '../lib/analysis/lexicon/en'
import { PollReasonsError } from '../lib/errors'
import { createWordsLoader } from '../lib/load-words'

/** As a message carries it. */
const sent = (): unknown => JSON.parse(JSON.stringify(ALL_WORDS))

/** Gives each answer once, one behind the other. */
const answering = (...answers: readonly unknown[]) => {
  let asked = 0
  return {
    ask: async () => {
      const answer = answers[asked]
      asked += 1
      if (answer instanceof Error) throw answer
      return answer
    },
    countAsked: () => asked,
  }
}

const withFirst = (changes: object): unknown => ({ ...ALL_WORDS, lexicons: [{ ...en, ...changes }] })

describe("the reader's words", () => {
  it('are the same behind a message', async () => {
    expect(await createWordsLoader(async () => sent())()).toEqual(ALL_WORDS)
  })

  it('are asked for once, and not before they are needed', async () => {
    const { ask, countAsked } = answering(sent(), sent())
    const loadWords = createWordsLoader(ask)
    expect(countAsked()).toBe(0)
    const [first, second] = await Promise.all([loadWords(), loadWords()])
    expect(await loadWords()).toBe(first)
    expect(second).toBe(first)
    expect(countAsked()).toBe(1)
  })

  it('are asked for anew where they did not come', async () => {
    const { ask, countAsked } = answering(new Error('no answer'), sent())
    const loadWords = createWordsLoader(ask)
    await expect(loadWords()).rejects.toMatchObject({ code: 'internal' })
    expect(await loadWords()).toEqual(ALL_WORDS)
    expect(countAsked()).toBe(2)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no object', 'words'],
    ['no table of licenses', { ...ALL_WORDS, spdx: undefined }],
    ['a language without votes', withFirst({ votes: undefined })],
    ['a phrase that is none', withFirst({ votes: [1] })],
    ['an answer of no role', withFirst({ answers: { vote: ['x'] } })],
    ['small words that are missing', withFirst({ small: { ...en.small, scopes: undefined } })],
    ['numbers without words', withFirst({ numbers: { ...en.numbers, counts: { 1: 1 } } })],
    ['weights that are none', { ...ALL_WORDS, judging: { bias: [], weights: { short: ['1'] } } }],
    ['verdicts of no kind', { ...ALL_WORDS, verdicts: { en: { yes: [] } } }],
  ])('are refused: %s', async (_title, answer) => {
    await expect(createWordsLoader(async () => answer)()).rejects.toMatchObject({ code: 'internal' })
  })

  it('leave it to who asks to say why there are none', async () => {
    const outdated = new PollReasonsError('outdated', 'x')
    await expect(createWordsLoader(() => Promise.reject(outdated))()).rejects.toBe(outdated)
  })
})
