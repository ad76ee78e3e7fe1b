import { describe, expect, it } from 'vitest'
import { readOne, readTitle } from './read-one'

describe('a yes-or-no poll', () => {
  it.each([
    // declared
    ['@host I voted no, the children have nowhere else to go.', 'No'],
    ['@host voted "yes" with a heavy heart', 'Yes'],
    ["@host I'm going to say no on this one", 'No'],
    ['@host clicked the last one, sorry', 'Not sure'],
    ['@host option 2, obviously', 'No'],
    ['@host my answer: A, the pool must go', 'Yes'],
    ['@host option b for me', 'No'],
    ['@host My vote goes to depends.', 'Depends'],
    ['@host I went with no because of the heating bill', 'No'],
    ['@host Swimming lessons there twice a week, so closing it is a hard no from me', 'No'],
    ['@host Put me among the no votes', 'No'],
    // not declared by the writer
    ['@host It was a hard winter for the pool, nobody came', 'none'],
    ['@host a big heated pool, those were the days', 'none'],
    ['@host My neighbour voted yes and now complains.', 'none'],
    ['@host people who vote yes never swim', 'none'],
    ['@host the council has a clear answer: a letter from the roofer', 'none'],
    ['@host I only know one answer: a longer lunch', 'none'],
    // changed minds
    ['@host I voted yes but I regret it now', 'No'],
    ['@host I clicked no at first. Changed my mind, should have picked yes.', 'Yes'],
    // leading answers
    ['@host No. Where would the swimming club train?', 'No'],
    ['@host Well, honestly: yes', 'Yes'],
    ['@host absolutely not', 'No'],
    ['@host Hell yes!', 'Yes'],
    ['@host It depends. What comes instead?', 'Depends'],
    ['@host not sure, ask my kids', 'Not sure'],
    ['@host no? It has been there since 1950', 'No'],
    // pseudo-cues and other uses of the same words
    ['@host No idea who came up with this.', 'none'],
    ['@host No doubt the mayor will decide on Friday.', 'none'],
    ['@host I absolutely need to find my goggles now', 'none'],
    ['@host Yes I know, the tiles are falling off.', 'none'],
    // conclusions
    ['@host It loses money every single month. So yes.', 'Yes'],
    ['@host The roof is fine and the water is warm, so it is a no from me.', 'No'],
    // conditions
    ['@host Only if a new one opens first', 'Depends'],
    ['@host Fine by me as long as the new one is open by summer', 'Depends'],
    ['@host If the new one is ready, then yes.', 'Depends'],
    ['@host In winter: yes. In summer: no.', 'Depends'],
    // a condition behind an answer word does not outweigh it
    ['@host No, unless somebody builds another', 'No'],
    // implied
    ['@host It should not be closed, full stop', 'No'],
    ['@host terrible idea', 'No'],
    ['@host High time, I am all for it', 'Yes'],
    // sarcasm that a cue betrays
    ['@host Sure, and next we close the river.', 'No'],
    // neither
    ['@host Thanks for asking!', 'none'],
    ['@host When was it built?', 'none'],
    ['@host The pool opened in 1950.', 'none'],
    ['', 'none'],
    ['@host', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text)).toBe(title)
  })

  it('says which stances are declared', () => {
    expect(readOne('I voted no').stance.declared).toBe(true)
    expect(readOne('No, never').stance.declared).toBe(true)
    expect(readOne('what a terrible idea').stance).toMatchObject({ options: [1], declared: false })
  })

  it('gives the deciding words', () => {
    expect(readOne('@host the thing is old, but I voted no').stance.evidence[0]?.quote).toBe('I voted no')
  })
})

describe("other people's words", () => {
  it.each([
    ['@host\n> Yes, close it\nwhat a strange take', 'none'],
    ['@host "Yes, close the whole thing down" says the man with a pool in his garden', 'none'],
    ['@host the mayor says yes', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text)).toBe(title)
  })

  it('leaves a marked quotation out', () => {
    const text = 'Yes, close it\nis what I keep reading here.'
    expect(readTitle(text)).toBe('Yes')
    expect(readTitle(text, { post: { quotations: [{ start: 0, end: 13 }] } })).toBe('none')
  })

  it('does not read the content warning', () => {
    expect(readTitle('a long story', { post: { contentWarning: 'I voted yes' } })).toBe('none')
  })
})

describe('a poll about ending something', () => {
  const poll = { question: 'Should leaf blowers be banned?', titles: ['Yes', 'No'] }
  it.each([
    ['They are loud, dangerous and a plague.', 'Yes'],
    ['They should be banned, all of them.', 'Yes'],
    ['Ban them.', 'Yes'],
    ["They shouldn't be banned.", 'No'],
    ['I love mine, it saves me hours', 'No'],
    ['leave the gardeners alone', 'No'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('a poll of named things', () => {
  const poll = {
    question: 'What do you put on toast?',
    titles: ['Marmalade', 'Honey 🍯', 'Peanut butter', 'Something else', 'Just show me the results'],
  }
  it.each([
    ['Marmalade!', 'Marmalade'],
    ['team honey', 'Honey 🍯'],
    ['Peanut butter, always and for ever', 'Peanut butter'],
    ['honey over marmalade any day', 'Honey 🍯'],
    ['I love honey', 'Honey 🍯'],
    ['marmalade is disgusting, honey is great', 'Honey 🍯'],
    ['the third one', 'Peanut butter'],
    ['My favourite is not on the list', 'Something else'],
    ['I only want to see the results', 'Just show me the results'],
    ['Is toast a meal?', 'none'],
    ['Marmalade or honey?', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('a poll with labelled options', () => {
  const poll = {
    question: 'Which design shall we print?',
    titles: ['A – the lantern', 'B – the two oars', 'C – plain letters'],
  }
  it.each([
    ['B, no contest', 'B – the two oars'],
    ['c.', 'C – plain letters'],
    ['A friend of mine drew that', 'none'],
    ['third one please', 'C – plain letters'],
    ['2nd. The others look busy', 'B – the two oars'],
    ['1) too dark 2) too loud 3) too small', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('a poll of frequencies', () => {
  const poll = {
    question: 'How often do you water your cactus?',
    titles: ['Every day', 'Weekly or so', 'A few times a year', 'Never'],
  }
  it.each([
    ['sundays, after the paper', 'Weekly or so'],
    ['roughly every four months', 'A few times a year'],
    ['nightly, it looks thirsty', 'Every day'],
    ['My aunt said every day, and hers drowned', 'none'],
    ['never', 'Never'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, poll)).toBe(title)
  })
})

describe('a poll in which several options may be taken', () => {
  const poll = { question: 'Which tools do you use?', titles: ['Hammer', 'Saw', 'Drill'], multiple: true }
  const taken = (text: string) => readOne(text, poll).stance.options
  it('takes every thing named well', () => {
    expect(taken('Drill at work, hammer at home')).toEqual([2, 0])
    expect(taken('I voted saw and hammer')).toEqual([1, 0])
    expect(taken('just the saw')).toEqual([1])
    expect(taken('I hate the drill, I love my saw')).toEqual([1])
  })
  it('takes one where the poll allows one', () => {
    expect(readOne('I voted saw and hammer', { ...poll, multiple: false }).stance.options).toEqual([1])
  })
})

describe('a word that the question itself is about', () => {
  const poll = {
    question: 'Cats: indoors only, or out and about?',
    titles: ['Keep them in', 'Let them roam', "I don't have a cat"],
  }
  it('names no option', () => {
    expect(readTitle('cat tax please', poll)).toBe('none')
  })
})

describe('replies to other replies', () => {
  const reply = (text: string) => readTitle(text, { post: { inReplyToId: '99' } })
  it('take no stance by a yes or no meant for the other', () => {
    expect(reply('@other No, that was in 1951.')).toBe('none')
  })
  it('take one by a declared vote', () => {
    expect(reply('@other I voted no as well.')).toBe('No')
  })
})

describe('languages', () => {
  const german = {
    question: 'Soll das Freibad schließen?',
    titles: ['Ja', 'Nein', 'Kommt drauf an', 'Weiß nicht'],
  }
  const french = { question: 'Faut-il fermer la piscine ?', titles: ['Oui', 'Non', 'Ça dépend', 'Sans avis'] }
  const spanish = { question: '¿Hay que cerrar la piscina?', titles: ['Sí', 'No', 'Depende', 'No sé'] }
  it.each([
    ['de', german, 'Auf keinen Fall, wo sollen die Kinder hin?', 'Nein'],
    ['de', german, 'Ich habe für Ja gestimmt.', 'Ja'],
    ['de', german, 'Nur wenn vorher ein neues gebaut wird', 'Kommt drauf an'],
    // first the answer, then what it is made of
    ['de', german, 'Kommt drauf an: das große Becken klar ja, das Planschbecken nicht', 'Kommt drauf an'],
    ['es', spanish, 'Depende: la de verano obviamente no, la cubierta me da igual', 'Depende'],
    ['es', spanish, 'Dicen que depende. Yo digo: obviamente no', 'No'],
    ['de', german, 'Keine Ahnung, warum das gefragt wird.', 'none'],
    ['fr', french, "J'ai voté non, évidemment", 'Non'],
    ['fr', french, 'Oui, sans hésiter', 'Oui'],
    ['fr', french, 'Seulement si on en construit une autre', 'Ça dépend'],
    ['fr', french, 'Je suis contre, tout simplement', 'Non'],
    ['es', spanish, 'He votado que no', 'No'],
    ['es', spanish, 'Claro que sí', 'Sí'],
    ['es', spanish, 'Solo si abren otra', 'Depende'],
    ['es', spanish, 'Estoy en contra', 'No'],
    ['nl', spanish, 'Nee, nooit', 'No'],
    ['it', spanish, 'Assolutamente sì', 'Sí'],
    ['pt', spanish, 'Votei não', 'No'],
    ['pl', spanish, 'Zdecydowanie nie', 'No'],
    ['ja', spanish, '反対です。子どもが泳ぐ場所がなくなる。', 'No'],
    [null, german, 'Ja, das ist leider nicht mehr zu retten und zu teuer', 'Ja'],
  ] as const)('%s %#: %j', (language, poll, text, title) => {
    expect(readTitle(text, { ...poll, post: { language } })).toBe(title)
  })
})
