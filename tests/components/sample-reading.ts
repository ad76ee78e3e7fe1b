import type { Poll } from '../../lib/model/poll'
import type { ReplyReading } from '../../lib/model/reading'
import { aReply, type ReadingSketch, type ReplySketch } from '../fakes/a-reading'
import { aPerson, aPost } from '../fakes/builders'

/** Drawn by the gallery as portraits are. */
const EMOJIS = [{ shortcode: 'blobcat', url: 'https://portraits.invalid/e0a030.png' }]

const PORTRAITS = ['#7c5cff', '#2f9e8f', '#c2571a', '#a33b6f', '#3c7bd6']

/** An address that leads nowhere: tests see initials, the gallery answers it with a plain portrait. */
function portrait(index: number): string | null {
  return index % 4 === 3
    ? null
    : `https://portraits.invalid/${(PORTRAITS[index % PORTRAITS.length] ?? '').slice(1)}.png`
}

const NAMES: readonly [handle: string, name: string][] = [
  ['juniper@hedgerow.example', 'Juniper Vale'],
  ['tobias_kern', 'Tobias Kern'],
  ['ines@atelier.example', 'Inês do Mar :blobcat:'],
  ['okapi', 'okapi'],
  ['marisol@pixels.example', 'Marisol Quintero'],
  ['d.achterberg@letters.example', 'Dirk Achterberg'],
  ['sana', 'Sana Rahimi'],
  ['quill@ink.example', 'Quill'],
  ['leonie', 'Léonie Marchand'],
  ['noor@dates.example', 'نور'],
  ['wren@forge.example', 'Wren (they/them)'],
  ['bertrand@maps.example', 'Bertrand of the Maps and the Very Long Display Name That Goes On'],
]

const SKETCHES: readonly ReplySketch[] = [
  {
    text: 'Voted yes. I put CC0 on my photos precisely so that nobody has to ask, machines included. :blobcat:',
    emojis: EMOJIS,
    favouritesCount: 12,
    stance: 0,
    because: ['Voted yes'],
    licenses: [{ id: 'CC0', named: 'CC0', verdict: 'yes' }],
  },
  {
    text: 'No. “Openly licensed” was an agreement between people. CC BY-SA asks for credit and for sharing alike, and a model gives neither.',
    stance: 1,
    because: ['No.', 'a model gives neither'],
    licenses: [{ id: 'CC-BY-SA', named: 'CC BY-SA', verdict: 'no' }],
  },
  {
    text: 'Only if the result is open too. With BY-SA that is simply what the license says; with plain CC BY, name your sources and be my guest.\n\nWhat I would not accept is a closed product built on the commons.',
    stance: 2,
    because: ['Only if the result is open too'],
    licenses: [
      { id: 'CC-BY-SA', named: 'BY-SA', name: 'CC BY-SA', verdict: 'depends' },
      { id: 'CC-BY', named: 'CC BY', verdict: 'yes' },
    ],
    editedAt: '2026-03-01T12:00:00.000Z',
  },
  {
    text: '@tobias_kern how would you even notice that the credit is missing?',
    links: [{ start: 0, end: 12, url: 'https://mas.to/@tobias_kern', kind: 'mention' }],
    inReplyToId: '101',
    boostsCount: 2,
    favouritesCount: 31,
  },
  {
    text: 'My illustrations are CC BY-NC. A company that sells a model trained on them is commercial use, end of story: https://pixels.example/why-nc',
    stance: 1,
    implied: true,
    because: ['is commercial use, end of story'],
    licenses: [{ id: 'CC-BY-NC', named: 'CC BY-NC', verdict: 'no' }],
    links: [{ start: 109, end: 138, url: 'https://pixels.example/why-nc', kind: 'web' }],
    media: [
      {
        type: 'image',
        description: 'A linocut of a heron, with “not for training” carved into the border',
      },
    ],
  },
  {
    text: 'Depends. “If it is on the web it is free” is what they tell us, but a license is not a wish list.',
    quotations: [{ start: 9, end: 42 }],
    stance: 2,
    because: ['Depends.'],
  },
  {
    text: 'I write MIT code and I am fine with it. For CC BY-SA texts I would want the weights under the same license.',
    stance: 2,
    implied: true,
    because: ['I would want the weights under the same license'],
    licenses: [
      { id: 'MIT', named: 'MIT', verdict: 'yes' },
      { id: 'CC-BY-SA', named: 'CC BY-SA', verdict: 'depends' },
    ],
  },
  {
    text: 'After what happened to the archive I was part of: no, never again.',
    contentWarning: 'grief, web scraping',
    stance: 1,
    because: ['no, never again'],
  },
  {
    text: 'Oui, pour la recherche publique. Le domaine public est fait pour ça.',
    language: 'fr',
    read: { code: 'fr', read: 'full' },
    stance: 0,
    because: ['Oui'],
    licenses: [{ id: 'PD', named: 'domaine public', name: 'public domain', verdict: 'yes' }],
  },
  {
    text: 'لا، لأن الرخصة تشترط ذكر المصدر.',
    language: 'ar',
    read: { code: 'ar', read: 'none' },
    stance: 1,
    because: ['لا'],
  },
  {
    text: 'Yes, and I say so as somebody who lives off GPL software: reading is not copying.',
    stance: 0,
    because: ['Yes'],
    licenses: [{ id: 'GPL', named: 'GPL' }],
  },
  {
    text: 'Fascinating thread, following.',
    filterTitle: 'AI talk',
  },
  {
    text: 'To add to what I said: a sentence of credit in the model card would already be enough for me.',
    visibility: 'private',
  },
]

/** Thirteen invented replies and one by the poll's author: every mark a card can carry is among them. */
export function sampleReplies(): ReplyReading[] {
  const replies = SKETCHES.map((sketch, index) => {
    const [handle, name] = NAMES[index % NAMES.length] ?? ['robin', 'Robin']
    return aReply({
      id: String(100 + index),
      author: aPerson({ handle, name, avatarUrl: portrait(index), bot: index === 7, emojis: EMOJIS }),
      createdAt: new Date(Date.UTC(2026, 2, 1, 8 + index)).toISOString(),
      ...sketch,
    })
  })
  const own = aReply({
    id: '190',
    author: aPerson({ handle: 'host', name: 'Your Host' }),
    text: '@leonie thank you! I did not think of public domain at all when I wrote the options.',
    links: [{ start: 0, end: 7, url: 'https://mas.to/@leonie', kind: 'mention' }],
    inReplyToId: '108',
    byPollAuthor: true,
    createdAt: '2026-03-02T09:30:00.000Z',
    licenses: [{ id: 'PD', named: 'public domain' }],
  })
  return [...replies, own]
}

/** The poll they answer: closed, single choice, 1,201 people. */
export function samplePoll(overrides: Partial<Poll> = {}): Poll {
  return {
    options: [
      { title: 'Yes', votes: 318 },
      { title: 'No', votes: 612 },
      { title: 'Only under conditions that the license names', votes: 229 },
      { title: 'Not sure', votes: 42 },
    ],
    emojis: [],
    votes: 1201,
    voters: 1201,
    multiple: false,
    expiresAt: '2026-03-02T10:00:00.000Z',
    expired: true,
    ownVotes: [1],
    ...overrides,
  }
}

/** The post that carries it. */
export function samplePost() {
  return aPost({
    id: '1',
    inReplyToId: null,
    author: aPerson({ handle: 'host', name: 'Your Host' }),
    text: 'Should openly licensed works be used to train AI systems?',
  })
}

/** When the samples are looked at. */
export const SAMPLE_NOW = new Date('2026-03-03T10:04:00.000Z')

/** What sets the sample's groups apart; by hand, since fourteen replies repeat too little. */
export function sampleMarks(): Pick<ReadingSketch, 'stanceMarks' | 'licenseMarks'> {
  const terms = (...texts: string[]) => texts.map((text, index) => ({ text, people: 3, z: 3 - index / 10 }))
  return {
    stanceMarks: {
      0: { terms: terms('reading is not copying', 'public'), representatives: ['100', '110', '108'] },
      1: {
        terms: terms('credit', 'commercial use', 'sharing alike', 'agreement between people', 'المصدر'),
        representatives: ['101', '104'],
      },
      2: { terms: [], representatives: ['102', '106'] },
    },
    licenseMarks: {
      'CC-BY-SA': { terms: terms('weights', 'same license'), representatives: ['101', '102', '106'] },
      CC0: { terms: [], representatives: ['100'] },
    },
  }
}
