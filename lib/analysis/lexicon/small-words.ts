/**
 * Small words of one language that rules look at, by what they do; a space between each two.
 *
 * Rules look at those of all languages at once: people mix them, and a reply of two words may be in any. What rules know by
 * itself is what all have alike: digits, signs, emoji, "CC", "#team…", a letter and an apostrophe before a word.
 */
export interface SmallWords {
  /** Words before which an answer is still one though no pause follows. */
  afterAnswers: string
  /** The same in replies that are not English. */
  afterAnswersElsewhere: string
  /** Words before which a thing named first is the answer: "Honey because …", but not "Honey is …". */
  afterNames: string
  /** Answers that stay answers whatever follows. */
  firmAnswers: string
  /** Words before which "I do" is an answer rather than a clause of its own. */
  joins: string
  /** Firm answers that are adverbs before a verb: "never a complaint". */
  adverbs: string
  /** What sets an answer a scope: "on the early train, sure". */
  scopes: string
  /** What makes such a scope the whole matter: "for me, sure". */
  ownScopes: string
  /** The same behind "the": "in the end". */
  wholeScopes: string
  /** What shares things out: "Go for servers". */
  purposes: string
  /** Words that begin an indirect question. */
  indirect: string
  /** What may stand between "should" and the verb. */
  passed: string
  /** The second words of French denials, behind "ne". */
  secondNegators: string
  /** What a demand points at: "tax it", "test them all". */
  objects: string
  /** What is let be: "keep them", "leave my seat alone". */
  kept: string
  /** Rejecting words that behind a pause turn something else around. */
  smallRejects: string
  /** What says that a frequency is the one of today. */
  now: string
  /** What denies the word behind it: "not one", "cheap, not free". */
  nots: string
  /** Of which there is not even that: "ni una". */
  singles: string
  /** What may follow words that count none: "keine einzige". */
  sole: string
  /** "Make them." */
  forces: string
  /** "Don't." */
  refusals: string
  /** Words that count none. */
  noneCounts: string
  /** What stands behind a number that counts what is asked about. */
  behindCounts: string
  /** What stands before a number that counts something else: "since 4". */
  beforeOthers: string
  /** What German says of a vote, behind it. */
  voted: string
  /** Words that make it somebody else's vote. */
  othersVotes: string
  /** "Erst Ja getippt": what comes next is the vote. */
  notYet: string
  /** Behind which a ban is a noun: "another ban" votes for none. */
  adding: string
  /** What begins a reply that is nothing but a condition. */
  leading: string
  /** What ends one: "low income people only". */
  trailing: string
  /** What a move is away from: "from Windows to Linux". */
  from: string
  /** What it goes to. */
  to: string
  /** What sets a sentence against those before it. */
  turns: string
  /** Verbs of saying and naming. */
  says: string
  /** What an undecided option says where people put "it depends". */
  maybe: string
  /** What lets a part of the thing be, at the end of its clause. */
  lets: string
  /** What forbids a part. */
  forbids: string
  /** Words before which a yes is spoken of rather than given. */
  spokenOf: string
  /** What sets a clause against what stands before it, with or without a comma. */
  clauseStarts: string
  /** What goes on after an answer without a pause: "no if they sell it", "out because". */
  goingOn: string
  /** Negations that answer where they deny no word behind them: "NC: no", "the GPL ones, not". */
  bareNegators: string
  /** What denies a verb from behind: "deckt das nicht". */
  negatorsBehind: string
  /** What denies what there is, not what may be done: "with or without him you may". */
  withouts: string
  /** Beginnings of words that forbid: to deny those is a yes. Other words of refusal stay one. */
  forbidding: string
  /** And. */
  and: string
  /** Or, but for words that are something else in another language, as Dutch "of". */
  or: string
  /** All that joins the names of a list, "of" among them. */
  betweenNames: string
  /** What else may stand between names of one breath: "not MIT, nor even the BSD ones". */
  amidNames: string
  /** For whom or what: "fine for members". */
  fors: string
  /** Behind that, what is the whole: "fine for me". */
  wholly: string
  /** Whose own matter a title speaks of: "I only play solitaire". */
  firstPersons: string
  /** What French says no with before the verb, elided or not. */
  firstNegators: string
  /** Endings of verbs that demand nothing: "Banning things solves nothing". */
  nounEndings: string
  /** Before what is asked, a no to it: "no training, no app". */
  refusers: string
  /** Behind an article, all of what is asked about: "ban the lot". */
  wholes: string
}

/** What small words do. */
export type SmallWord = keyof SmallWords

/** No words at all, to spread a few over. */
export const NO_SMALL_WORDS: SmallWords = {
  afterAnswers: '',
  afterAnswersElsewhere: '',
  afterNames: '',
  firmAnswers: '',
  joins: '',
  adverbs: '',
  scopes: '',
  ownScopes: '',
  wholeScopes: '',
  purposes: '',
  indirect: '',
  passed: '',
  secondNegators: '',
  objects: '',
  kept: '',
  smallRejects: '',
  now: '',
  nots: '',
  singles: '',
  sole: '',
  forces: '',
  refusals: '',
  noneCounts: '',
  behindCounts: '',
  beforeOthers: '',
  voted: '',
  othersVotes: '',
  notYet: '',
  adding: '',
  leading: '',
  trailing: '',
  from: '',
  to: '',
  turns: '',
  says: '',
  maybe: '',
  lets: '',
  forbids: '',
  spokenOf: '',
  clauseStarts: '',
  goingOn: '',
  bareNegators: '',
  negatorsBehind: '',
  withouts: '',
  forbidding: '',
  and: '',
  or: '',
  betweenNames: '',
  amidNames: '',
  fors: '',
  wholly: '',
  firstPersons: '',
  firstNegators: '',
  nounEndings: '',
  refusers: '',
  wholes: '',
}
