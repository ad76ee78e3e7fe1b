import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { phrases } from './phrases'
import { NO_PLACES } from './place-words'

/** Italian: declared and leading answers, conditions, a few leanings. */
export const it: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'it',
  functionWords: phrases(
    `il, lo, la, gli, di, che, è, non, un, una, per, con, sono, ho, ma, mi, si, del, della, nel, come, anche, io, più, questo, le, da, se, perché, ci`,
  ),
  answers: {
    affirm: phrases(
      `sì, si, certo, certamente, assolutamente, assolutamente sì, ovviamente, ovvio, d'accordo, favorevole, sono d'accordo, sempre, perché no, volentieri, senza dubbio, decisamente, decisamente sì, a favore, buona idea, 👍, ✅`,
    ),
    deny: phrases(
      `no, mai, assolutamente no, certo che no, per niente, no grazie, contrario, contraria, contro, nemmeno per sogno, ma no, decisamente no, ovviamente no, pessima idea, neanche per idea, 👎, ❌`,
    ),
    conditional: phrases(
      `dipende, dipende da, dipende dalla|dal|dai|dalle, a volte, solo se, sì e no, in parte, caso per caso, a patto che, a condizione`,
    ),
    undecided: phrases(
      `non so, non lo so, boh, nessuna idea, non saprei, forse, indeciso, indecisa, non sono sicuro|sicura, nessuna opinione, mi è indifferente, 🤷`,
    ),
    other: phrases(`altro, un altro, altra`),
    results: phrases(`risultati, vedere i risultati, mostra risultati`),
    both: phrases(`entrambi, entrambe, tutti|tutte e due`),
    neither: phrases(`nessuno dei due, nessuno, nessuna`),
    pseudo: phrases(`sì lo so, non solo, si può|deve|tratta, non so perché|se|come, no problem`),
  },
  openers: phrases(
    `beh, mah, allora, hmm+, eh, ah, oh, onestamente, sinceramente, secondo me, per me, a mio parere, personalmente, direi, direi di, io, io direi, io dico, penso, credo, un, risposta breve, in generale, in teoria, ciao`,
  ),
  conclusions: phrases(`quindi, perciò, dunque, insomma, in conclusione, alla fine, per me, allora`),
  votes: phrases(
    `ho votato, votato, voto, io voto, ho scelto, scelgo, ho messo, ho risposto, ho cliccato, la mia risposta è, il mio voto è|va, direi, direi di, io dico, vado con`,
  ),
  sides: phrases(`team, squadra, sempre, viva, viva il|la`),
  voteFillers: phrases(
    `per, il, la, lo, le, gli, un, una, l', opzione, risposta, numero, di, che, a, decisamente`,
  ),
  notVotes: phrases(`quasi, stavo per, avrei votato, non ho votato, non voto`),
  places: {
    ...NO_PLACES,
    ordinals: phrases(
      `prima|primo|1a, seconda|secondo|2a, terza|terzo|3a, quarta|quarto|4a, quinta|quinto|5a`,
    ),
    counts: phrases(`uno|una, due, tre, quattro, cinque`),
    last: phrases(`ultima, ultimo, l'ultima, l'ultimo`),
    before: phrases(`opzione, risposta, numero`),
    behind: phrases(`opzione, risposta`),
    articles: phrases(`la, il`),
    ends: phrases(`e, ma, perché, per, è, qui`),
  },
  negators: phrases(`non, mai, nessuno, nessuna, niente, senza, né`),
  pseudoNegators: phrases(`non solo, perché no, senza dubbio`),
  contrasts: phrases(`ma, però, tuttavia, anche se, perché, tranne, invece`),
  conditions: {
    strong: phrases(
      `solo se, a patto che, a condizione che, purché, a meno che, dipende, finché, salvo, sì se, va bene se, con il consenso`,
    ),
    weak: phrases(`se, a volte`),
  },
  doubts: {
    strong: phrases(`non lo so, non so, boh, sono indeciso|indecisa, mi è indifferente`),
    weak: phrases(`forse`),
  },
  reported: phrases(`la gente dice, dicono, si dice`),
  prefers: phrases(`preferisco, preferito, sempre, migliore, uso, adoro, ovviamente, meglio`),
  rejects: phrases(`mai, non, odio, peggio, invece`),
  comparators: phrases(`invece|più di, piuttosto che, di`),
  agrees: phrases(`concordo, d'accordo, esatto, esattamente, anch'io, idem, +1, sono d'accordo, quoto`),
  disagrees: phrases(`non sono d'accordo, al contrario`),
  obligations: phrases(`deve, devono, dovrebbe, dovrebbero, può, possono, potrebbe`),
  stopWords: phrases(
    `il, lo, la, gli, le, i, di, che, è, e, o, non, un, una, per, con, ma, a, da, in, su, sì, no, solo, se`,
  ),
  endings: phrases(
    `vietare, vietato, vietati, vietata, abolire, proibire, proibito, chiudere, eliminare, bandire`,
  ),
}
