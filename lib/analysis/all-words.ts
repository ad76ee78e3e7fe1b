import { de } from './lexicon/de'
import { en } from './lexicon/en'
import { es } from './lexicon/es'
import { fr } from './lexicon/fr'
import { it } from './lexicon/it'
import { ja } from './lexicon/ja'
import { KIN, SIBLINGS } from './lexicon/kin'
import { nl } from './lexicon/nl'
import { pl } from './lexicon/pl'
import { pt } from './lexicon/pt'
import { SPDX_TABLE } from './license/spdx-table'
import { de as verdictsDe } from './verdict/de'
import { en as verdictsEn } from './verdict/en'
import { es as verdictsEs } from './verdict/es'
import { fr as verdictsFr } from './verdict/fr'
import judging from './verdict/verdict-model.json'
import type { Vocabulary } from './vocabulary'
import weighing from './weighing/weighing-model.json'

/**
 * The whole vocabulary.
 *
 * For the background, the command line and tests: nothing that a page's script reaches may import it.
 */
export const ALL_WORDS: Vocabulary = {
  lexicons: [en, de, fr, es, nl, it, pt, pl, ja],
  verdicts: { en: verdictsEn, de: verdictsDe, fr: verdictsFr, es: verdictsEs },
  judging,
  kin: KIN,
  siblings: SIBLINGS,
  spdx: SPDX_TABLE,
  weighing,
}
