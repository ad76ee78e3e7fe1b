import { describe, expect, it } from 'vitest'
import { readTitle } from './read-one'

/** What people say outright in the five languages that have answers, votes and conditions alone. */
describe('Dutch, said outright', () => {
  const poll = {
    language: 'nl',
    question: 'Moet de markt naar zaterdag?',
    titles: ['Ja', 'Nee', 'Hangt ervan af', 'Weet niet'],
    post: { language: 'nl' },
  }
  it.each([
    ['Ja hoor', 'Ja'],
    ['Jazeker, zaterdag ben ik vrij', 'Ja'],
    ['Eens.', 'Ja'],
    ['Helemaal mee eens!', 'Ja'],
    ['Voor mij mag het', 'Ja'],
    ['Van mij wel', 'Ja'],
    ['Ik ben voor', 'Ja'],
    ['Absoluut voorstander', 'Ja'],
    ['Nee hoor, laat maar', 'Nee'],
    ['Liever niet eigenlijk', 'Nee'],
    ['Ik ben tegen', 'Nee'],
    ['Geen goed idee', 'Nee'],
    ['Nooit van mijn leven', 'Nee'],
    ['Oneens', 'Nee'],
    ['Ik heb nee gestemd', 'Nee'],
    ['Gestemd op ja, ook al werk ik dan', 'Ja'],
    ['Ligt eraan wie er komt', 'Hangt ervan af'],
    ['Dat hangt er een beetje vanaf', 'Hangt ervan af'],
    ['Geen flauw idee', 'Weet niet'],
    ['Maakt mij niet uit', 'Weet niet'],
    // not an answer
    ['Eens per maand zou ook kunnen', 'none'],
    ['Voor de kramen is er plek', 'none'],
    ['Geen idee waarom ze dat willen', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('Italian, said outright', () => {
  const poll = {
    language: 'it',
    question: 'Il mercato di sabato vi va bene?',
    titles: ['Sì', 'No', 'Dipende', 'Non so'],
    post: { language: 'it' },
  }
  it.each([
    ['Certo', 'Sì'],
    ['Certo che sì!', 'Sì'],
    ['Magari!', 'Sì'],
    ['Direi di sì', 'Sì'],
    ['Assolutamente favorevole', 'Sì'],
    ['Ma certo, finalmente', 'Sì'],
    ['Sono a favore', 'Sì'],
    ['Ho votato sì', 'Sì'],
    ['Macché', 'No'],
    ['Direi di no', 'No'],
    ['Assolutamente contrario', 'No'],
    ['Sono contraria', 'No'],
    ['Neanche morto', 'No'],
    ['Per carità, no', 'No'],
    ['Io ho messo no', 'No'],
    ['Dipende dai giorni', 'Dipende'],
    ['Ni', 'Dipende'],
    ['Boh', 'Non so'],
    ['Non ne ho idea', 'Non so'],
    ['Mi è indifferente', 'Non so'],
    // not an answer
    ['Magari piove e non viene nessuno', 'none'],
    ['Mai visto tanta gente', 'none'],
    ['Certo che il parcheggio è pieno', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('Portuguese, said outright', () => {
  const poll = {
    language: 'pt',
    question: 'A feira deve passar para o sábado?',
    titles: ['Sim', 'Não', 'Depende', 'Não sei'],
    post: { language: 'pt' },
  }
  it.each([
    ['Claro', 'Sim'],
    ['Com certeza!', 'Sim'],
    ['Sim, por favor', 'Sim'],
    ['Acho que sim', 'Sim'],
    ['Totalmente a favor', 'Sim'],
    ['Sou a favor', 'Sim'],
    ['Bora', 'Sim'],
    ['Votei sim', 'Sim'],
    ['De jeito nenhum', 'Não'],
    ['Acho que não', 'Não'],
    ['Nem a pau', 'Não'],
    ['Sou contra', 'Não'],
    ['Totalmente contra', 'Não'],
    ['Não mesmo', 'Não'],
    ['Nem pensar nisso', 'Não'],
    ['Marquei não', 'Não'],
    ['Depende do horário', 'Depende'],
    ['Às vezes sim, às vezes não', 'Depende'],
    ['Sei lá', 'Não sei'],
    ['Não faço ideia', 'Não sei'],
    ['Para mim tanto faz', 'Não sei'],
    // not an answer
    ['Claro que o trânsito piora nas férias', 'none'],
    ['Não sei por que mudaram', 'none'],
    ['Sempre vou com a minha avó', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('Polish, said outright', () => {
  const poll = {
    language: 'pl',
    question: 'Czy targ ma być w sobotę?',
    titles: ['Tak', 'Nie', 'To zależy', 'Nie wiem'],
    post: { language: 'pl' },
  }
  it.each([
    ['Jasne', 'Tak'],
    ['Jasne że tak!', 'Tak'],
    ['No pewnie, w końcu', 'Tak'],
    ['Raczej tak', 'Tak'],
    ['Jak najbardziej', 'Tak'],
    ['Jestem za', 'Tak'],
    ['Zagłosowałam na tak', 'Tak'],
    ['Raczej nie', 'Nie'],
    ['No nie', 'Nie'],
    ['W życiu', 'Nie'],
    ['Nie ma opcji', 'Nie'],
    ['Jestem przeciw', 'Nie'],
    ['Jestem na nie', 'Nie'],
    ['Zaznaczyłem nie', 'Nie'],
    ['Zależy od pogody', 'To zależy'],
    ['I tak, i nie', 'To zależy'],
    ['Nie mam zdania', 'Nie wiem'],
    ['Nie mam pojęcia', 'Nie wiem'],
    ['Obojętne mi to', 'Nie wiem'],
    // not an answer
    ['Nie było mnie w sobotę', 'none'],
    ['Tak samo jest u nas', 'none'],
    ['Za mało miejsca na rynku', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('Japanese, said outright', () => {
  const poll = {
    language: 'ja',
    question: '朝市を土曜日にするべきですか？',
    titles: ['はい', 'いいえ', '場合による', 'わからない'],
    post: { language: 'ja' },
  }
  it.each([
    ['賛成', 'はい'],
    ['賛成です。土曜なら行けます', 'はい'],
    ['大賛成！', 'はい'],
    ['はい、ぜひ', 'はい'],
    ['賛成に一票', 'はい'],
    ['いいですね', 'はい'],
    ['はいに投票しました', 'はい'],
    ['反対です', 'いいえ'],
    ['断固反対', 'いいえ'],
    ['いいえ。今のままでいい', 'いいえ'],
    ['反対に一票', 'いいえ'],
    ['いらない', 'いいえ'],
    ['いいえに入れました', 'いいえ'],
    ['どちらとも言えない', '場合による'],
    ['場合によりますね', '場合による'],
    ['時と場合による', '場合による'],
    ['わかりません', 'わからない'],
    ['どっちでもいい', 'わからない'],
    ['うーん、わからないなあ', 'わからない'],
    // not an answer
    ['反対側の道は空いています', 'none'],
    ['賛成の人はどのくらいいますか？', 'none'],
    ['いい天気ですね', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})
