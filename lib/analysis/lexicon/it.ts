import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { phrases } from './phrases'
import { NO_PLACES } from './place-words'
import { NO_SMALL_WORDS } from './small-words'

/** Italian: declared and leading answers, conditions, a few leanings. */
export const it: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'it',
  functionWords: phrases(
    `il, lo, la, gli, di, che, è, non, un, una, per, con, sono, ho, ma, mi, si, del, della, nel, come, anche, io, più, questo, le, da, se, perché, ci`,
  ),
  answers: {
    affirm: phrases(
      `sì, si, certo, certamente, assolutamente, assolutamente sì, ovviamente, ovvio, d'accordo, favorevole, sono d'accordo, sempre, perché no, volentieri, senza dubbio, decisamente, decisamente sì, a favore, buona idea, 👍, ✅, sì sì, sì sì sì, certo che sì, ma certo, ma certo che sì, certissimo, sicuro, sicuramente, di sicuro, sicuramente sì, ovvio che sì, ma sì, ma sì dai, eccome, altroché, assolutamente favorevole, assolutamente a favore, favorevolissimo, favorevolissima, molto favorevole, sono favorevole, sono a favore, io sono a favore, io sono favorevole, totalmente a favore, totalmente favorevole, totalmente d'accordo, pienamente d'accordo, d'accordissimo, sono per il sì, io sono per il sì, per me sì, per me va bene, va bene, mi va bene, va benissimo, per me va benissimo, benissimo, magari, magari fosse, direi di sì, direi sì, dico sì, dico di sì, penso di sì, credo di sì, spero di sì, mi sa di sì, probabilmente sì, anche subito, subito, finalmente, era ora, sarebbe ora, ci sta, ottima idea, bella idea, ottimo, perfetto, con piacere, molto volentieri, certamente sì, senz'altro, indubbiamente, senza alcun dubbio, naturalmente, naturalmente sì, cento per cento, quasi sempre, da sempre, tutti i giorni, io sì, anch'io, noi sì, a casa mia sì, yes, sì grazie, sì assolutamente, sì certo, sì decisamente, sì dai, un sì convinto, un grande sì, un bel sì`,
    ),
    deny: phrases(
      `no, mai, assolutamente no, certo che no, per niente, no grazie, contrario, contraria, contro, nemmeno per sogno, ma no, decisamente no, ovviamente no, pessima idea, neanche per idea, 👎, ❌, no no, no no no, no e poi no, no mai, no assolutamente, no davvero, no per carità, per carità, per carità no, macché, macchè, ma quando mai, ma va, ma va là, ma dai no, certo che no, ovvio che no, assolutamente contrario|contraria, totalmente contrario|contraria, molto contrario|contraria, contrarissimo, contrarissima, sono contrario|contraria, io sono contrario|contraria, sono contro, io sono contro, assolutamente contro, non sono d'accordo, non sono favorevole, per me no, direi di no, direi no, dico no, dico di no, penso di no, credo di no, non credo, non penso, mi sa di no, spero di no, sicuramente no, di certo no, certamente no, naturalmente no, probabilmente no, neanche morto|morta, nemmeno morto|morta, manco morto|morta, manco per sogno|idea|niente, neanche per sogno, nemmeno per idea, neppure per sogno, nemmeno, non se ne parla, non se ne parla proprio, non ci penso nemmeno, non esiste, giammai, mai e poi mai, mai nella vita, in nessun caso, assolutamente mai, per nulla, affatto, niente affatto, per niente proprio, no grazie davvero, lasciamo perdere, lascia perdere, lasciate perdere, meglio di no, meglio no, anche no, ma anche no, che schifo, che orrore, inutile, assurdo, idea pessima, brutta idea, quasi mai, io no, noi no, a casa mia no, non più, un no secco, un bel no`,
    ),
    conditional: phrases(
      `dipende, dipende da, dipende dalla|dal|dai|dalle, a volte, solo se, sì e no, in parte, caso per caso, a patto che, a condizione, ni, nì, dipende dai|dalle|dagli|dall|da, dipende dall, dipende molto, dipende se|come|quando|chi|cosa, dipende tutto, sì ma, sì e no dipende, solo in|con|per|a|di, soltanto se, solamente se, con limiti|moderazione|riserva, in certi casi, in alcuni casi, a certe condizioni, ogni tanto, qualche volta, di tanto in tanto, a seconda, a seconda di|del|della|dei`,
    ),
    undecided: phrases(
      `non so, non lo so, boh, nessuna idea, non saprei, forse, indeciso, indecisa, non sono sicuro|sicura, nessuna opinione, mi è indifferente, 🤷, non ne ho idea, non ho idea, non ne ho la più pallida idea, nessuna idea davvero, chissà, e chi lo sa, chi lo sa, non ho opinioni|opinione|un'opinione, nessuna preferenza, indifferente, è indifferente, mi è uguale, per me è uguale, uguale, fa lo stesso, per me fa lo stesso, non mi interessa, mi astengo, astenuto, astenuta, bella domanda, difficile dirlo, non saprei dire|proprio|davvero, non so proprio|davvero, boh non so, mah, mah non so, sono indeciso|indecisa, in dubbio, neutrale`,
    ),
    other: phrases(`altro, un altro, altra`),
    results: phrases(`risultati, vedere i risultati, mostra risultati`),
    both: phrases(`entrambi, entrambe, tutti|tutte e due`),
    neither: phrases(`nessuno dei due, nessuno, nessuna`),
    pseudo: phrases(
      `sì lo so, non solo, si può|deve|tratta, non so perché|se|come, no problem, magari *, certo che *, mai visto|sentito|capito|stato|stata, subito *, uguale *, finalmente *, ottimo *, perfetto *, mah *, chissà perché|se|come|quando|dove, non credo che, non penso che, anch'io *, per niente *, inutile dire|che, naturalmente *, sicuramente *, difficile *, per carità *, ni *`,
    ),
  },
  openers: phrases(
    `beh, mah, allora, hmm+, eh, ah, oh, onestamente, sinceramente, secondo me, per me, a mio parere, personalmente, direi, direi di, io, io direi, io dico, penso, credo, un, risposta breve, in generale, in teoria, ciao`,
  ),
  conclusions: phrases(
    `quindi, perciò, dunque, insomma, in conclusione, alla fine, per me, allora, quindi per me, quindi direi, quindi direi di, quindi dico, quindi un, in definitiva, in sintesi, morale, tutto sommato, tirando le somme, perciò per me, ergo, per cui, per cui per me, alla fine direi`,
  ),
  votes: phrases(
    `ho votato, votato, voto, io voto, ho scelto, scelgo, ho messo, ho risposto, ho cliccato, la mia risposta è, il mio voto è|va, direi, direi di, io dico, vado con, io ho votato, io ho messo, ho votato per, ho votato il|la, voterei, io voterei, voterò, voto per, ho cliccato su, ho premuto, ho selezionato, ho optato per, opto per, il mio voto va a|al, risposto, ho detto, io direi di, io dico di, scelgo il|la, ho scelto il|la`,
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
  agrees: phrases(
    `concordo, d'accordo, esatto, esattamente, anch'io, idem, +1, sono d'accordo, quoto, concordo in pieno, concordo pienamente, sono d'accordissimo, d'accordissimo, pienamente d'accordo, totalmente d'accordo, verissimo, vero, hai ragione, ha ragione, parole sante, stessa cosa, lo stesso, uguale, uguale qui, pure io, anche io, anche per me, anche noi, neanch'io, nemmeno io, quoto tutto, sottoscrivo, condivido, condivido in pieno, come te, appunto, giusto, amen`,
  ),
  disagrees: phrases(`non sono d'accordo, al contrario`),
  obligations: phrases(`deve, devono, dovrebbe, dovrebbero, può, possono, potrebbe`),
  stopWords: phrases(
    `il, lo, la, gli, le, i, di, che, è, e, o, non, un, una, per, con, ma, a, da, in, su, sì, no, solo, se`,
  ),
  endings: phrases(
    `vietare, vietato, vietati, vietata, abolire, proibire, proibito, chiudere, eliminare, bandire`,
  ),
  small: {
    ...NO_SMALL_WORDS,
    afterAnswersElsewhere: 'perché e',
    firmAnswers: 'sì no mai',
    indirect: 'se come',
    turns: 'ma',
    maybe: 'forse',
    and: 'e',
    or: 'o',
    betweenNames: 'e o',
  },
}
