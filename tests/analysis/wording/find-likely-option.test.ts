import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../../lib/analysis/all-words'
import { getDictionary } from '../../../lib/analysis/dictionary'
import { framePoll } from '../../../lib/analysis/poll/frame-poll'
import { toReplyText } from '../../../lib/analysis/reply-text'
import { findLikelyOption, type LikelyOption } from '../../../lib/analysis/wording/find-likely-option'
import type { WordingModel } from '../../../lib/analysis/wording/wording-model'
import { aPoll, aPost, aThread } from '../../fakes/builders'

/** "Loud" speaks for yes, "calm" for no; one of them alone is enough. */
const model: WordingModel = new Map([
  ['word:loud', [2, 0, 0, 0, 0]],
  ['word:calm', [0, 2, 0, 0, 0]],
  ['word:odd', [0, 0, 0, 2, 0]],
  ['word:the', [3, 0, 0, 0, 0]],
  ['question', [0, 0, 0, 0, 2]],
])

function find(text: string, titles = ['Yes', 'No', 'Depends'], given = model): LikelyOption | null {
  const post = aPost({ text: 'Should the square be closed to cars?' })
  const thread = aThread({ post, poll: aPoll(titles) })
  const dictionary = getDictionary(ALL_WORDS)
  return findLikelyOption(
    toReplyText(aPost({ text }), dictionary),
    framePoll(thread, dictionary),
    true,
    given,
  )
}

describe('findLikelyOption', () => {
  it.each([
    ['so loud today', 0],
    ['so calm today', 1],
  ])('%s', (text, option) => {
    expect(find(text)?.option).toBe(option)
  })

  it.each([
    ['nothing known here', 'no word speaks'],
    ['so loud and so calm', 'two options are even'],
    ['so loud today?', 'no stance is as likely'],
    ['the square', 'a word that carries no sense'],
    ['', 'nothing is said'],
  ])('%s → none: %s', (text) => {
    expect(find(text)).toBeNull()
  })

  it('does not choose between options that nothing tells apart', () => {
    expect(find('so odd today', ['Tulips', 'Roses', 'Lilies'])).toBeNull()
  })

  it('names the words that speak for the option, and how likely it is', () => {
    const { share, words } = find('so loud and loud today') as LikelyOption
    expect(words.map(({ word }) => word)).toEqual(['loud'])
    // Two ahead of three others that are even.
    expect(share).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 3))
  })

  it('reads nothing from a model that knows nothing, nor from what every object has', () => {
    expect(find('so loud constructor', ['Yes', 'No'], new Map())).toBeNull()
  })
})
