/**
 * Small words that rules look at, in all languages at once, by what they do; a space between each two.
 *
 * For the background, as every list: a page's script is sent them.
 */
export const SMALL_WORDS = {
  /** Words before which an answer is still one though no pause follows. */
  afterAnswers: `because but and as since it i they we not never for to thanks thank way unless if it's that this there please absolutely definitely you the wait sir from is i'm they're im its thats that's just my in of on with no nope so or even until when 'cause cause cuz bc b/c he she what who why how don't can't will would should under at let let's do does did is are was after before while without every my our your i've i'd i'll you're he's she's here free`,
  /** The same in replies that are not English. */
  afterAnswersElsewhere:
    'weil da denn wenn parce car si porque ya pour für para por que und et y e och aber mais pero als want omdat perché bo',
  /** Words before which a thing named first is the answer: "Honey because …", but not "Honey is …". */
  afterNames:
    'because but and as since for here with when every all any ftw forever always obviously please only too also over from on in at if though this that myself weil und seit mit bei hier im auf für immer natürlich aber wenn da car et en chez ici depuis avec dans sur pour parce toujours mais porque y desde con aquí para por siempre pero',
  /** Answers that stay answers whatever follows. */
  firmAnswers:
    'yes yeah yep yup yea aye no nope nah nay never always hell ja jo jep nein nee nö ne nie niemals oui ouais non nan jamais sí si nunca jamás sim não sì mai tak nie nigdy nooit neen altijd siempre toujours immer',
  /** Words before which "I do" is an answer rather than a clause of its own. */
  joins: `because but and as since if when though although so or unless until for too also thanks 'cause cuz`,
  /** Firm answers that are adverbs before a verb: "never a complaint". */
  adverbs: 'never always',
  /** What sets an answer a scope: "on the early train, sure". */
  scopes: 'for on in at with without under over where when after before from as',
  /** What makes such a scope the whole matter: "for me, sure". */
  ownScopes: 'me us my our this that those these general short principle ours mine',
  /** The same behind "the": "in the end". */
  wholeScopes: 'whole end record moment time start beginning contrary other same long sake best face',
  /** What shares things out: "Go for servers". */
  purposes: 'for at in on when für bei im am zum zur pour au à en para al con',
  /** Words that begin an indirect question. */
  indirect: 'whether how ob wie si comment cómo of hoe se come',
  /** What may stand between "should" and the verb. */
  passed:
    'be been have not never also always definitely all really ever probably absolutely certainly still only it they we you man on pas no se ser sein auch nicht aussi también nunca jamais nie verboten',
  /** The second words of French denials, behind "ne". */
  secondNegators: 'pas plus jamais rien guère aucun aucune',
  /** What a demand points at: "tax it", "test them all". */
  objects: 'it them em this these those all everyone everybody everything',
  /** What is let be: "keep them", "leave my seat alone". */
  kept: 'it them those these our my the us',
  /** Rejecting words that behind a pause turn something else around. */
  smallRejects: `no not never don't doesn't can't isn't aren't won't wouldn't too without nicht kein keine keinen nie zu ohne pas jamais sans trop no nunca sin demasiado`,
  /** What says that a frequency is the one of today. */
  now: `now nowadays currently today jetzt heute inzwischen mittlerweile maintenant désormais aujourd'hui ahora hoy`,
  /** What denies the word behind it: "not one", "cheap, not free". */
  nots: 'not ni nicht pas',
  /** Of which there is not even that: "ni una". */
  singles: 'one a un uno una ein eine einer une',
  /** What may follow words that count none: "keine einzige". */
  sole: 'einzige einziger einziges einzigen einzigem',
  /** "Make them." */
  forces: 'make force oblige',
  /** "Don't." */
  refusals: `don't dont`,
  /** Words that count none. */
  noneCounts: 'none keine keiner keinen aucun aucune ninguno ninguna nul',
  /** What joins the ends of a span of numbers. */
  spanJoins: 'to or and bis oder und à ou et a o y',
  /** What stands behind a number that counts what is asked about. */
  behindCounts:
    'of or to at in on if and but per a for so right now oder bis von im pro und aber ou à par et mais o a al y pero more mehr plus más',
  /** What stands before a number that counts something else: "since 4". */
  beforeOthers:
    'since in until till from by at seit um ab bis im am vor depuis en vers à desde hace las age aged',
  /** What German says of a vote, behind it. */
  voted:
    'gestimmt abgestimmt gewählt angekreuzt angeklickt angetippt geklickt genommen getippt gedrückt gevotet',
  /** Words that make it somebody else's vote. */
  othersVotes: 'hat haben hatte hatten hätte hätten habt hast wer man wird werden würden wurde',
  /** "Erst Ja getippt": what comes next is the vote. */
  notYet: 'erst zuerst fast beinahe anfangs',
  /** Behind which a ban is a noun: "another ban" votes for none. */
  adding: 'another more one noch weitere autre otro otra',
  /** What begins a reply that is nothing but a condition. */
  leading: 'when if where unless wenn falls sofern solange si quand lorsque cuando mientras',
  /** What ends one: "low income people only". */
  trailing: 'only nur seulement uniquement solamente únicamente',
  /** What a move is away from: "from Windows to Linux". */
  from: 'from von vom de du del desde',
  /** What it goes to. */
  to: 'to auf zu zum zur nach à au aux vers sur a al hacia',
  /** What sets a sentence against those before it. */
  turns: 'but however aber jedoch mais pourtant cependant pero ma maar mas ale',
  /** Verbs of saying and naming. */
  says: 'say says said call calls called sagt sagen sage sagte sagten heißt heisst heißen heissen nennt nennen uns dit dis disait dice dicen digo decimos decía llama llamamos llamaba llamaban',
  /** What an undecided option says where people put "it depends". */
  maybe: 'maybe perhaps possibly vielleicht peut quizás quizá misschien forse talvez może',
  /** What lets a part of the thing be, at the end of its clause. */
  lets: 'ok okay fine sure allowed acceptable erlaubt prima geht adelante vale ✅ 👍',
  /** What forbids a part. */
  forbids: `isn't aren't not isnt arent ❌ 👎 🚫 verboten tabu interdit fuera`,
  /** Words before which a yes is spoken of rather than given. */
  spokenOf:
    'say said says saying vote voting a the or and with than to ist sind war hat haben kann wird muss geht gibt macht wäre das es ich du er sie wir ihr man sich oder und auch aber sage sagt sagen dire dit disent que ou et le un dice dicen decir o y el un',
} as const

/** What small words do. */
export type SmallWord = keyof typeof SMALL_WORDS
