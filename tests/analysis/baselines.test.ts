import { describe, expect, it } from 'vitest'
import { aJudged } from '../fakes/a-judged'
import { aPoll, aThread } from '../fakes/builders'
import { guessFirstOptionWord, guessMajority, guessSentiment } from './baselines'

const yesOrNo = aThread()
const spreads = aThread({ poll: aPoll(['Honey', 'Jam', '🧈']) })

describe('the majority', () => {
  it('is the most frequent label, whatever is written', () => {
    const judged = ['Jam', 'Honey', 'Honey'].map((stance) => aJudged({ label: { stance } }))
    expect(guessMajority(spreads, judged).map(({ stance }) => stance)).toEqual(['Honey', 'Honey', 'Honey'])
  })
})

describe('the first option word', () => {
  it.each([
    ['jam, then honey', 'Jam'],
    ['HONEY!', 'Honey'],
    ['honeycomb', 'none'],
    ['🧈', 'none'],
  ])('%s → %s', (text, stance) => {
    expect(guessFirstOptionWord(spreads, [aJudged({ text })])[0]?.stance).toBe(stance)
  })
})

describe('vader-sentiment', () => {
  it.each([
    ['What a wonderful idea, I love it', 'Yes'],
    ['A horrible idea, I hate it', 'No'],
    ['The table has four legs', 'none'],
  ])('%s → %s', (text, stance) => {
    const [guess] = guessSentiment(yesOrNo, [aJudged({ text })])
    expect(guess).toMatchObject({ stance, stances: stance === 'none' ? [] : [stance] })
  })

  it('has nothing to say where no option affirms or denies', () => {
    expect(guessSentiment(spreads, [aJudged({ text: 'I love it' })])[0]?.stance).toBe('none')
  })
})
