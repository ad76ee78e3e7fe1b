import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { getDictionary } from '../../lib/analysis/dictionary'
import { framePoll } from '../../lib/analysis/poll/frame-poll'
import { aPoll, aPost, aThread } from '../fakes/builders'

function frame(text: string, words = ALL_WORDS, titles = ['Yes', 'No']) {
  return framePoll(aThread({ post: aPost({ text }), poll: aPoll(titles) }), getDictionary(words))
}

describe('what a poll asks', () => {
  it.each<[question: string, habit: boolean, naming: boolean]>([
    ['Do you own a bicycle?', true, false],
    ['Nutzt ihr noch Bargeld?', true, false],
    ['Avez-vous un vélo ?', true, false],
    ['¿Usáis el tren?', true, false],
    ['Do you think that bicycles are toys?', false, false],
    ['Findet ihr das gut?', false, false],
    ['Êtes-vous favorables au péage ?', false, false],
    ['¿Creéis que vale la pena?', false, false],
    ['Should the town close its pool?', false, false],
    // In the midst of other words it shows nothing.
    ['Weirdo you know, closed?', false, false],
    ['What do people call this bread?', false, true],
    ['Was it called off?', false, false],
    ['What is it called?', false, true],
    ['Wie sagt man bei euch?', false, true],
    ['¿Cómo se llama este pan?', false, true],
  ])('%s', (question, habit, naming) => {
    expect(frame(question)).toMatchObject({ habit, naming })
  })

  it.each<[titles: string[], already: number | null]>([
    [['Yes', 'No', 'I already do'], 2],
    [['Ja', 'Hab ich schon', 'Nein'], 1],
    [['Oui', 'Non', 'Déjà fait'], 2],
    [['Sí', 'No', 'Ya lo hago'], 2],
    [['Yes', 'No', 'Schonend'], null],
  ])('who does so already: %j', (titles, already) => {
    expect(frame('Would you cycle to work?', ALL_WORDS, titles).already).toBe(already)
  })

  it('a language is told by its lexicon alone', () => {
    const asking = {
      habit: ['gebruik je'],
      opinion: ['vind je'],
      naming: ['hoe noem'],
      already: ['doe ik al'],
    }
    const lexicons = ALL_WORDS.lexicons.map((each) => (each.language === 'nl' ? { ...each, asking } : each))
    const words = { ...ALL_WORDS, lexicons }
    expect(frame('Gebruik je de trein?')).toMatchObject({ habit: false })
    expect(frame('Gebruik je de trein?', words)).toMatchObject({ habit: true, naming: false })
    expect(frame('Gebruik je de trein, en vind je dat goed?', words)).toMatchObject({ habit: false })
    expect(frame('Hoe noemen jullie dit?', words)).toMatchObject({ naming: true })
    expect(frame('Fietsen?', words, ['Ja', 'Doe ik al']).already).toBe(1)
  })

  it('words of no language ask for nothing', () => {
    expect(frame('Do you?', { ...ALL_WORDS, lexicons: [] })).toMatchObject({
      habit: false,
      naming: false,
      already: null,
    })
  })
})
