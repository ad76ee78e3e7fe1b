import type { PersonSpec } from './make-entities'

/** Who speaks in the sample thread and timelines. Everybody is invented. */
export const SAMPLE_PEOPLE: readonly PersonSpec[] = [
  { username: 'tamsin', name: 'Tamsin Okoro' },
  { username: 'bramble', name: 'Bramble :seedling:' },
  { username: 'halvard', name: 'Halvard', server: 'fjordkode.example' },
  { username: 'quince_jam', name: 'quince & jam', server: 'kitchen.example' },
  { username: 'delphine', name: 'Delphine R.', server: 'piaille.example' },
  { username: 'ottokar', name: 'Ottokar Weiß', server: 'werkbank.example' },
  { username: 'nadezhda_p', name: 'Nadezhda P.' },
  { username: 'moss_and_stone', name: 'moss & stone', server: 'garden.example' },
  { username: 'ferris_k', name: 'Ferris K.', server: 'code.example' },
  { username: 'lucero', name: 'Lucero Vidal', server: 'plaza.example' },
  { username: 'inkwell', name: 'Inkwell Ida', server: 'artists.example' },
  { username: 'gherkin', name: 'gherkin' },
  { username: 'prof_adeyemi', name: 'Prof. Adeyemi', server: 'scholar.example' },
  { username: 'wren', name: 'Wren' },
  { username: 'kettle', name: 'Kettle', server: 'tea.example' },
  { username: 'sylvestre', name: 'Sylvestre', server: 'piaille.example' },
  { username: 'mapmaker', name: 'Jo the Mapmaker', server: 'atlas.example' },
  { username: 'tabea', name: 'Tabea', server: 'werkbank.example' },
  { username: 'nimbus', name: 'nimbus', server: 'code.example' },
  { username: 'oleander', name: 'Oleander' },
  { username: 'zeb', name: 'Zeb' },
  { username: 'archivist', name: 'The Night Archivist', server: 'scholar.example' },
  { username: 'pascual', name: 'Pascual', server: 'plaza.example' },
  { username: 'yarrow', name: 'Yarrow', server: 'garden.example' },
  { username: 'threadkeeper', name: 'Threadkeeper', server: 'bots.example', bot: true },
  { username: 'hollis', name: 'Hollis, a lawyer but not yours' },
  { username: 'brio', name: 'Brio', server: 'music.example' },
  { username: 'sorrel', name: 'Sorrel', server: 'garden.example' },
  { username: 'dag', name: 'Dag', server: 'fjordkode.example' },
  { username: 'minnow', name: 'minnow' },
  { username: 'cass', name: 'Cass (they)', server: 'artists.example' },
  { username: 'ulrike', name: 'Ulrike', server: 'werkbank.example' },
  { username: 'fennimore', name: 'Fennimore', server: 'music.example' },
  { username: 'pip', name: 'pip' },
  { username: 'ravi_s', name: 'Ravi S.', server: 'code.example' },
]

/** The account that can sign in. */
export const READER: PersonSpec = { username: 'reader', name: 'You, the reader' }
