import { describe, expect, it } from 'vitest'
import { readTitle } from './read-one'

describe('a part of a title', () => {
  const ALLEY = {
    question: 'Which one?',
    titles: ['ginnel / snicket', 'a must, no jack no deal', 'lane(way)'],
  }
  it.each([
    ['@host We have a snicket behind the church', 'ginnel / snicket'],
    ['@host No jack, no deal. Cables never run flat', 'a must, no jack no deal'],
    ['@host it is a lane up here', 'lane(way)'],
    // Half a part
    ['@host must dash', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, ALLEY)).toBe(title)
  })
})

it('counts no word of the question among those that a part needs', () => {
  const poll = { question: 'Which back lane is it?', titles: ['back lane hut / snicket', 'Road', 'Path'] }
  expect(readTitle('@host there is a hut', poll)).toBe('back lane hut / snicket')
})

describe('what follows the words that titles share', () => {
  const titles = ['Crayon à papier', 'Crayon de papier', 'Crayon gris']
  it.each([
    ['@host à papier. Nantes', 'Crayon à papier'],
    ['@host ma mère : de papier', 'Crayon de papier'],
    ['@host du papier', 'none'],
  ])('%s → %s', (text, title) => {
    const post = { language: 'fr' }
    expect(readTitle(text, { question: 'Lequel ?', language: 'fr', titles, post })).toBe(title)
  })
})

it('reads titles that are the same twice', () => {
  expect(readTitle('@host Vim it is', { question: 'Which one?', titles: ['Vim', 'Vim'] })).toBe('Vim')
})

describe('a short form at the start', () => {
  const DISHES = {
    question: 'Was gibt es?',
    language: 'de',
    titles: ['Kartoffelpuffer', 'Gemüsesuppe'],
    post: { language: 'de' },
  }
  it.each([
    ['@host Puffer. Was sonst.', 'Kartoffelpuffer'],
    ['@host Der Puffer am Gleis ist kaputt', 'none'],
    ['@host Suppe', 'Gemüsesuppe'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, DISHES)).toBe(title)
  })
})

describe('a poll that asks what people call something', () => {
  const ROLL = { question: 'What do you call a small loaf?', titles: ['Bun', 'Stottie', 'Something else'] }
  it.each([
    ['@host Floofle! (Leeds)', 'Something else'],
    ['@host we always said floofle', 'Something else'],
    ['@host My gran says stottie', 'Stottie'],
    // Talk of the thing, questions, a long story
    ['@host They go stale by noon', 'none'],
    ['@host Teacake?', 'none'],
    [
      '@host Bakers here fought over this for years and years until somebody wrote a whole book of it',
      'none',
    ],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, ROLL)).toBe(title)
  })

  it('takes no bare name for another one where nothing is named', () => {
    expect(readTitle('@host Floofle! (Leeds)', { ...ROLL, question: 'Which one tonight?' })).toBe('none')
  })
})

describe('a thing in another language, or short', () => {
  const LANGUAGES = { question: 'Which one first?', titles: ['JavaScript', 'Python', 'Logo'] }
  it.each([
    ['@host js, so that she sees something', 'JavaScript'],
    ['@host Is js still around?', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, LANGUAGES)).toBe(title)
  })
})

describe('a small word behind a pause', () => {
  const READERS = { question: 'Which reader?', titles: ['FreshRSS', 'Miniflux', 'Newsboat'] }
  it.each([
    ['@host I run Miniflux, no trouble so far', 'Miniflux'],
    ['@host I never liked Miniflux', 'none'],
    ['@host Miniflux never again', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, READERS)).toBe(title)
  })
})

describe('a thing somebody left', () => {
  const cup = { question: "What's in your mug?", titles: ['Tea', 'Coffee', 'Cocoa'] }
  it.each([
    ['@host Drank coffee for twenty years, then I quit. Tea', 'Tea'],
    ['@host We tried coffee, and then switched. Tea', 'Tea'],
    // Still at it
    ['@host Coffee for twenty years now', 'Coffee'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, cup)).toBe(title)
  })
})
