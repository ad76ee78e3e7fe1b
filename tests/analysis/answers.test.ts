import { describe, expect, it } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { readTitle } from './read-one'
import { spellOut } from './spell-out'

/** A poll of each language, its titles as yes, no, depends, not sure and something else. */
const POLLS: Readonly<Record<string, { question: string; titles: readonly string[] }>> = {
  de: { question: 'Soll der Zaun weg?', titles: ['Ja', 'Nein', 'Kommt drauf an', 'Weiß nicht', 'Sonstiges'] },
  fr: { question: 'Faut-il un banc ?', titles: ['Oui', 'Non', 'Ça dépend', 'Sans avis', 'Autre'] },
  es: { question: '¿Debe haber un banco?', titles: ['Sí', 'No', 'Depende', 'No sé', 'Otro'] },
  nl: {
    question: 'Moet er een bank komen?',
    titles: ['Ja', 'Nee', 'Hangt ervan af', 'Weet niet', 'Anders'],
  },
  it: { question: 'Ci vuole una panchina?', titles: ['Sì', 'No', 'Dipende', 'Non so', 'Altro'] },
  pt: { question: 'Deve haver um banco?', titles: ['Sim', 'Não', 'Depende', 'Não sei', 'Outro'] },
  pl: { question: 'Czy ma być ławka?', titles: ['Tak', 'Nie', 'To zależy', 'Nie wiem', 'Inne'] },
  ja: {
    question: 'ベンチを置くべきですか？',
    titles: ['はい', 'いいえ', '場合による', 'わからない', 'その他'],
  },
}
const ROLES = ['affirm', 'deny', 'conditional', 'undecided', 'other'] as const

/** Every text that a phrase stands for, a word of no sense for a wildcard. */
function expand(phrase: string): string[] {
  return spellOut(phrase).map((text) =>
    text.replace(/(?<![^ ])[*~](?![^ ])/g, 'xyz').replace(/(?<=[^ ])\+(?![^ ])/g, ''),
  )
}

describe('every answer answers, whatever else begins like it', () => {
  it.each(Object.keys(POLLS))('%s', (language) => {
    const lexicon = ALL_WORDS.lexicons.find((candidate) => candidate.language === language)
    const poll = POLLS[language]
    const misread = ROLES.flatMap((role, at) =>
      (lexicon?.answers[role] ?? []).flatMap(expand).filter((phrase) => {
        const text = language === 'ja' ? phrase.replaceAll(' ', '') : phrase
        return readTitle(text, { ...poll, language, post: { language } }) !== poll?.titles[at]
      }),
    )
    expect(misread).toEqual([])
  })
})
