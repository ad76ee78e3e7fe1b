import type { Account, Status } from '../api/entities'
import type { EntityMaker, PollSpec } from './make-entities'

/** A post of the sample timeline, by the order it was written in. */
interface TimelineSpec {
  by: string
  text: string
  key?: string
  warning?: string
  poll?: PollSpec
  /** Key of an earlier post. */
  boosts?: string
  quotes?: string
  hiddenTotals?: boolean
}

const POSTS: readonly TimelineSpec[] = [
  {
    by: 'gherkin',
    key: 'editors',
    text: 'The eternal one. What do you write code in?',
    poll: {
      options: [
        ['vim, since before you were born', 41],
        ['emacs, obviously', 28],
        ['something with a mouse', 66],
        ['whatever is open', 19],
      ],
      ended: true,
    },
  },
  { by: 'bramble', text: 'First frost on the beans this morning. #garden' },
  {
    by: 'wren',
    key: 'seats',
    text: 'Night train to the coast. Which seat?',
    poll: {
      options: [
        ['Window', 52],
        ['Aisle', 17],
        ['The floor by the bikes', 9],
      ],
    },
  },
  { by: 'zeb', text: 'Sharpened every knife in the house. Now I am scared of my own kitchen.' },
  {
    by: 'nadezhda_p',
    key: 'tea',
    text: 'What goes into the pot in winter? Tick all that apply. #tea',
    poll: {
      options: [
        ['Black tea', 33],
        ['Rooibos', 21],
        ['Fresh ginger', 38],
        ['A stick of cinnamon', 25],
      ],
      multiple: true,
      voters: 57,
    },
  },
  { by: 'oleander', text: 'Reading about lighthouse keepers again. Lonely work, excellent handwriting.' },
  { by: 'hollis', text: 'Small print is only small until somebody reads it out loud.' },
  {
    by: 'minnow',
    key: 'secret',
    hiddenTotals: true,
    text: 'Guess how many browser tabs I have open. Totals stay hidden until it ends!',
    poll: {
      options: [
        ['Fewer than 20', 4],
        ['20 to 99', 11],
        ['100 to 500', 16],
        ['I am not well', 23],
      ],
    },
  },
  { by: 'pip', text: 'cat has discovered the printer. the printer has lost :thinking_cat:' },
  {
    by: 'tamsin',
    text: 'Two evenings of folding zines done. Fingers like sandpaper, heart like butter. #FreeCulture',
  },
  {
    by: 'oleander',
    key: 'spoiler',
    warning: 'the ending of a very old film',
    text: 'Did the boat deserve it?',
    poll: {
      options: [
        ['Yes, the hubris', 12],
        ['No, poor boat', 30],
      ],
    },
  },
  { by: 'zeb', text: 'If a recipe says "a pinch" then my hands are measuring instruments. #cooking' },
  { by: 'reader', text: 'Trying to look at fewer screens. Posting about it on one.' },
  { by: 'wren', boosts: 'tea', text: '' },
  { by: 'gherkin', quotes: 'seats', text: 'The floor by the bikes has the best conversations, trust me.' },
  { by: 'bramble', text: 'Sowed broad beans much too late. They do not seem to know.' },
  { by: 'hollis', text: 'New rule: no contracts after nine in the evening.' },
  {
    by: 'reader',
    key: 'own',
    text: 'Soup for the street party. Which one?',
    poll: {
      options: [
        ['Lentil', 8],
        ['Pumpkin', 13],
        ['Leek and potato', 11],
      ],
    },
  },
  { by: 'nadezhda_p', text: 'The choir found a key today, and it was even the same one. #music' },
  { by: 'pip', text: 'update: the printer is plotting' },
  { by: 'minnow', text: 'Rain on a tin roof is the only lullaby I trust.' },
  {
    by: 'halvard',
    key: 'tabs',
    text: 'Indent with …',
    poll: {
      options: [
        ['tabs', 77],
        ['spaces', 74],
      ],
      voters: null,
    },
  },
  { by: 'zeb', text: 'Fixed a bicycle with a spoon. Do not ask which spoon.' },
  { by: 'delphine', text: 'Lumière rasante sur le canal ce matin. Rien de plus, et c’est assez. #photo' },
  { by: 'mapmaker', text: 'Drew 14 km of hedgerow today. Somebody has to. #maps' },
  { by: 'ottokar', text: 'Der Hobel ist älter als ich und deutlich schärfer.' },
  { by: 'prof_adeyemi', text: 'Marked forty essays. Thirty-nine begin with a dictionary. #academia' },
  { by: 'kettle', text: 'Second steep is the honest one. #tea' },
  { by: 'brio', text: 'Restrung the fiddle, frightened the dog, apologised to the dog. #music' },
  { by: 'archivist', text: 'Found a ledger with a pressed four-leaf clover at "losses, 1911".' },
  { by: 'oleander', text: 'Library card renewed. Unlimited power.' },
  { by: 'cass', text: 'Sketching strangers on the tram until one of them sketched me back. #art' },
  { by: 'wren', boosts: 'poll', text: '' },
  { by: 'bramble', text: 'Compost is just soup with patience. #garden' },
]

/** The posts of the sample timelines, and which of their polls hide their totals. */
export interface SampleTimeline {
  statuses: Status[]
  byKey: ReadonlyMap<string, Status>
  /** Poll ids. */
  hiddenTotals: string[]
}

/**
 * Makes the posts in between.
 *
 * @param poll the sample poll, which one of them boosts
 */
export function makeSampleTimeline(maker: EntityMaker, poll: Status): SampleTimeline {
  const byKey = new Map<string, Status>([['poll', poll]])
  const hiddenTotals: string[] = []
  // So that the sample poll comes fifth or so from the top.
  const start = Date.parse('2026-10-17T14:00:00.000Z')
  const statuses = POSTS.map((spec, index) => {
    const status = maker.post({
      ...spec,
      by: maker.people.get(spec.by) as Account,
      at: new Date(start + index * 37 * 60_000).toISOString(),
      boosts: spec.boosts ? byKey.get(spec.boosts) : undefined,
      quote: spec.quotes ? byKey.get(spec.quotes) : undefined,
    })
    if (spec.key) byKey.set(spec.key, status)
    if (spec.hiddenTotals && status.poll) hiddenTotals.push(status.poll.id)
    return status
  })
  return { statuses, byKey, hiddenTotals }
}
