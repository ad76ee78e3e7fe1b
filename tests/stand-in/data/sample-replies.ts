import type { Status } from '../api/entities'

/** One reply of the sample thread. */
export interface SampleReply {
  by: string
  text: string
  /** A name for others to answer to. */
  key?: string
  /** Key of the reply this answers; the poll itself where absent. */
  to?: string
  language?: string | null
  warning?: string
  visibility?: Status['visibility']
  edited?: string
  likes?: number
}

/** The replies in the order they were written. Invented, every one. */
export const SAMPLE_REPLIES: readonly SampleReply[] = [
  { by: 'gherkin', text: 'No.', likes: 3 },
  {
    by: 'halvard',
    key: 'halvard',
    text: `Voted "It depends".

CC0: go ahead, that is what it is for.
CC BY: okay, provided the credit really reaches somebody.
CC BY-SA: only if the model comes out under the same license.
CC BY-ND: nope, a model is about as derivative as things get.`,
    likes: 31,
  },
  {
    by: 'inkwell',
    text: 'Absolutely not. I let people hang my drawings on their fridge, I did not sign up to be blended into a picture machine that undercuts me.',
    likes: 26,
  },
  { by: 'zeb', text: 'yes, knowledge grows when you give it away ☺', likes: 5 },
  {
    by: 'tamsin',
    to: 'halvard',
    key: 'tamsin1',
    text: 'Thank you for going through them one by one! Where would you put code under the GPL?',
  },
  {
    by: 'halvard',
    to: 'tamsin1',
    key: 'halvard2',
    text: 'Same drawer as BY-SA: with the GPL you owe the next person what you were given. MIT code I would not lose sleep over.',
  },
  {
    by: 'ferris_k',
    to: 'halvard2',
    key: 'ferris',
    text: 'MIT asks for the notice to be kept though, and no model I know of keeps one. So for me that is a no as well.',
    likes: 9,
  },
  { by: 'halvard', to: 'ferris', text: 'Fair point, hadn’t considered the notice.' },
  {
    by: 'delphine',
    language: 'fr',
    text: 'Non. J’ai mis mes photos sous CC BY-NC pour des associations, pas pour engraisser des start-ups.',
    likes: 12,
  },
  {
    by: 'prof_adeyemi',
    text: `I picked yes. My papers are CC BY (https://creativecommons.org/licenses/by/4.0/), because a finding that nobody can process is a finding half lost.

Credit matters to me, yet reading at scale is still reading.`,
    likes: 14,
  },
  {
    by: 'ottokar',
    language: 'de',
    text: 'Kommt drauf an. Bei CC0 habe ich nichts dagegen, bei CC BY-SA müsste das Modell selbst wieder frei sein. Alles andere ist Rosinenpickerei.',
    likes: 8,
  },
  { by: 'wren', text: 'hmm. honestly no clue. Ask me again once a court somewhere has ruled?', key: 'wren' },
  {
    by: 'quince_jam',
    text: `> builds an AI system out of them

That part is where you lose me. Share a recipe, fine. Grind up the whole cookbook shelf, not fine.`,
  },
  {
    by: 'lucero',
    language: 'es',
    text: 'Depende de la licencia: con CC0 sí, con las que llevan NC o ND rotundamente no.',
    likes: 6,
  },
  {
    by: 'hollis',
    to: 'wren',
    key: 'hollis',
    text: 'Several cases are under way, and they will not agree with each other. In the EU the exception for text and data mining comes with an opt-out; elsewhere it is murkier.',
    likes: 11,
  },
  { by: 'wren', to: 'hollis', key: 'wren2', text: 'So we wait. Thanks, I’ll stay on the fence then.' },
  {
    by: 'moss_and_stone',
    text: 'Who even gets asked? Nobody who released things under #CreativeCommons in 2009 could picture this. I’m against it.',
    likes: 7,
  },
  {
    by: 'mapmaker',
    text: 'Our map data is ODbL, which has a clear answer: a database made from it has to be shared alike. Do that and you are welcome. Do not and you are not. It depends, then.',
    likes: 10,
  },
  {
    by: 'threadkeeper',
    text: 'Threadkeeper has saved this thread for you. Reply "stop" to opt out.',
  },
  {
    by: 'kettle',
    text: 'I said not sure: for public domain scans I cannot see the harm, for anything by a living person I can.',
  },
  {
    by: 'sylvestre',
    language: 'fr',
    text: 'Oui, tant que le résultat reste un bien commun. Sinon, c’est du pillage ☠',
    likes: 4,
  },
  {
    by: 'nadezhda_p',
    text: 'Would anyone mind if a student learned to paint from CC BY-SA pictures? I voted Yes, and I would like the machine held to the same rule as the student.',
    key: 'nadezhda',
    likes: 13,
  },
  {
    by: 'cass',
    to: 'nadezhda',
    key: 'cass',
    text: 'A student does not ship ten million copies of themselves by Friday. Voted no, and the comparison is why.',
    likes: 19,
  },
  {
    by: 'nadezhda_p',
    to: 'cass',
    key: 'nadezhda2',
    text: 'Touché on scale. I still come down on the same side.',
  },
  {
    by: 'tamsin',
    to: 'cass',
    text: 'Both of you put it better than my poll does. Keep going!',
  },
  {
    by: 'tabea',
    language: 'de',
    text: 'Nein, nein und nochmals nein. Ich stelle Noten unter CC BY-SA, damit Chöre singen, nicht damit Konzerne Geld drucken.',
    likes: 15,
  },
  {
    by: 'nimbus',
    text: 'Apache-2.0 and BSD stuff: sure. AGPL: hands off, unless the weights are out in the open too.',
    likes: 6,
  },
  {
    by: 'oleander',
    warning: 'AI, swearing',
    text: 'No. They can damn well ask first. Every last one of them.',
    likes: 17,
  },
  { by: 'pascual', language: 'es', text: 'Sí. Si es libre, es libre para todos, también para las máquinas.' },
  {
    by: 'archivist',
    text: `Speaking for nobody but myself:

With a CC0 dedication (https://creativecommons.org/publicdomain/zero/1.0/) we waived everything, machines included. So yes to that.

With anything that says NonCommercial: no, because none of these outfits is a charity.

Which adds up to "It depends", I suppose.`,
    likes: 22,
  },
  {
    by: 'brio',
    text: 'My tracks are CC BY-NC-SA. NC means no paid product. Training a paid product on them is a hard no from me ♫',
    likes: 9,
  },
  {
    by: 'yarrow',
    visibility: 'private',
    text: 'Among friends: I ticked yes and feel a little guilty about it.',
  },
  { by: 'pip', text: ':thinking_cat: 🤔 :thinking_cat:' },
  {
    by: 'ravi_s',
    to: 'ferris',
    text: 'Keeping notices is solvable: publish a manifest of everything that went in. If somebody did, I would be fine with permissive code being used.',
    key: 'ravi',
  },
  { by: 'ferris_k', to: 'ravi', text: 'If somebody did. I am not holding my breath.' },
  {
    by: 'sorrel',
    text: 'People who say yes here surely never had a picture lifted off their site. Count me among the noes.',
  },
  {
    by: 'dag',
    text: 'What would such a system even give back to those who made it possible?',
  },
  {
    by: 'ulrike',
    language: 'de',
    text: 'Schwierig. Bin mir nicht sicher, ob die Lizenz da überhaupt greift oder ob das Zitatrecht vorgeht.',
  },
  {
    by: 'minnow',
    text: 'only with credit. only if share-alike is respected. otherwise no thanks',
    edited: '2026-10-18T17:30:00.000Z',
  },
  {
    by: 'fennimore',
    text: 'Yes to CC BY, yes to CC0, and frankly yes to the rest: locking ideas away has never made anybody kinder.',
    likes: 2,
  },
  {
    by: 'bramble',
    text: 'Fun fact: the word "license" comes from the Latin for being allowed. Carry on :seedling:',
  },
  {
    by: 'tamsin',
    text: 'Closing in two days. I will write up the reasons, not only the bars. Thanks, all of you!',
  },
]
