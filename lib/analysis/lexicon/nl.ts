import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { phrases } from './phrases'
import { NO_PLACES } from './place-words'

/** Dutch: declared and leading answers, conditions, a few leanings. */
export const nl: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'nl',
  functionWords: phrases(
    `de, het, een, en, is, ik, niet, van, dat, die, voor, met, op, zijn, maar, ook, als, je, wel, heb, geen, naar, nog, mijn, ze, wat, bij, dan, aan, wordt, om`,
  ),
  answers: {
    affirm: phrases(
      `ja, jazeker, zeker, zeker weten, jawel, natuurlijk, absoluut, uiteraard, tuurlijk, eens, mee eens, helemaal mee eens, voor, graag, ja hoor, altijd, ja graag, ja natuurlijk, waarom niet, goed idee, 👍, ✅`,
    ),
    deny: phrases(
      `nee, neen, nooit, absoluut niet, zeker niet, natuurlijk niet, liever niet, nee dank je|u, nee bedankt, oneens, niet mee eens, tegen, nope, helemaal niet, echt niet, slecht idee, niet echt, 👎, ❌`,
    ),
    conditional: phrases(
      `hangt ervan af, dat hangt ervan af, hangt er vanaf, hangt af, ligt eraan, ligt er aan, dat ligt eraan, soms, alleen als, ja en nee, gedeeltelijk, deels`,
    ),
    undecided: phrases(
      `weet niet, weet ik niet, ik weet het niet, geen idee, geen mening, misschien, twijfel, niet zeker, maakt niet uit, 🤷`,
    ),
    other: phrases(`anders, iets anders, andere, overig`),
    results: phrases(`resultaten, toon resultaten, resultaten zien`),
    both: phrases(`allebei, beide`),
    neither: phrases(`geen van beide|allen`),
    pseudo: phrases(`ja ik weet, geen idee waarom, niet alleen, geen probleem, voor mij|de|het`),
  },
  openers: phrases(
    `nou, tja, hm, hmm+, eh, eerlijk gezegd, volgens mij, wat mij betreft, ik vind, ik denk, ik zeg, ik zou zeggen, voor mij, persoonlijk, kort antwoord, een, duidelijk, heel, dus, ah, oh`,
  ),
  conclusions: phrases(`dus, daarom, kortom, uiteindelijk, voor mij`),
  votes: phrases(
    `ik heb, heb, gestemd op, ik stem, ik stem op|voor, ik kies, ik kies voor, gekozen voor, mijn stem gaat naar, mijn antwoord is, ik zeg, ik zou zeggen, ik ga voor`,
  ),
  sides: phrases(`team, altijd`),
  voteFillers: phrases(
    `op, voor, de, het, een, optie, antwoord, nummer, met, gestemd, gekozen, duidelijk, ook`,
  ),
  notVotes: phrases(`bijna, ik heb geen|een|het|de|nog|al|nooit|niet, heb|zou niet`),
  places: {
    ...NO_PLACES,
    ordinals: phrases(`eerste|1e, tweede|2e, derde|3e, vierde|4e, vijfde|5e`),
    counts: phrases(`een|één, twee, drie, vier, vijf`),
    last: ['laatste'],
    before: phrases(`optie, antwoord, nummer, nr`),
    behind: phrases(`optie, antwoord`),
    articles: ['de'],
    ends: phrases(`en, maar, want, omdat, voor, is, hier`),
  },
  negators: phrases(`niet, geen, nooit, niemand, niets, zonder`),
  pseudoNegators: phrases(`niet alleen, waarom niet, geen probleem`),
  contrasts: phrases(`maar, echter, toch, omdat, hoewel, behalve`),
  conditions: {
    strong: phrases(
      `alleen als, mits, tenzij, zolang, hangt ervan af, hangt af van, ligt eraan, op voorwaarde, afhankelijk van, ja als, prima als`,
    ),
    weak: phrases(`als, soms`),
  },
  doubts: {
    strong: phrases(`ik weet het niet, weet het niet, geen mening, ik twijfel, maakt me niet uit`),
    weak: phrases(`misschien, twijfel`),
  },
  reported: phrases(`mensen|ze zeggen, men zegt`),
  prefers: phrases(`liever, favoriet, altijd, beste, gebruik, natuurlijk, beter`),
  rejects: phrases(`nooit, niet, geen, haat, slecht`),
  comparators: phrases(`boven, dan, in plaats van`),
  agrees: phrases(`eens, mee eens, precies, idem, ik ook, +1, helemaal mee eens`),
  disagrees: phrases(`oneens, niet mee eens`),
  obligations: phrases(`moet, moeten, mag, mogen, kan, kunnen, zou, zouden`),
  stopWords: phrases(
    `de, het, een, en, is, ik, niet, van, dat, die, voor, met, op, maar, ook, als, je, geen, alleen, of, in, om, te`,
  ),
  endings: phrases(`verboden, verbieden, afschaffen, afgeschaft, stoppen, sluiten, beperken`),
}
