import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { NO_NUMBER_WORDS } from './number-words'
import { phrases } from './phrases'
import { NO_PLACES } from './place-words'
import { NO_SMALL_WORDS } from './small-words'

/** Dutch: declared and leading answers, conditions, a few leanings. */
export const nl: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'nl',
  functionWords: phrases(
    `de, het, een, en, is, ik, niet, van, dat, die, voor, met, op, zijn, maar, ook, als, je, wel, heb, geen, naar, nog, mijn, ze, wat, bij, dan, aan, wordt, om`,
  ),
  answers: {
    affirm: phrases(
      `ja, jazeker, zeker, zeker weten, jawel, natuurlijk, absoluut, uiteraard, tuurlijk, eens, mee eens, helemaal mee eens, voor, graag, ja hoor, altijd, ja graag, ja natuurlijk, waarom niet, goed idee, 👍, ✅, ja zeg, ja man, jep, jup, yep, jawohl, jazeker wel, zeker wel, zeker hoor, natuurlijk wel, uiteraard wel, tuurlijk wel, vanzelfsprekend, absoluut wel, absoluut mee eens, geheel mee eens, volledig mee eens, ik ben het eens, ik ben het ermee eens, ik ben voor, ben voor, ik ben ervoor, ervoor, ik ben er voor, voorstander, ik ben voorstander, groot voorstander, absoluut|groot|zeker voorstander, absoluut|zeker|helemaal voor, mij best, van mij wel, van mij mag het, voor mij mag het, wat mij betreft wel, wat mij betreft mag het, heel graag, doen, gewoon doen, eindelijk, hoog tijd, de hoogste tijd, werd tijd, prima, prima idee, goed plan, top, mooi, oké, ok, ja altijd, ja elke dag, bijna altijd, meestal wel, ik wel, ik ook, wij wel, bij ons wel, lijkt me wel, lijkt mij wel, lijkt me prima|goed|logisch, ik vind van wel, ik denk het wel, ik denk van wel, van harte, met plezier, zonder twijfel, zonder meer, ja graag zelfs, volmondig ja, een volmondig ja, duidelijk ja, eerder wel`,
    ),
    deny: phrases(
      `nee, neen, nooit, absoluut niet, zeker niet, natuurlijk niet, liever niet, nee dank je|u, nee bedankt, oneens, niet mee eens, tegen, nope, helemaal niet, echt niet, slecht idee, niet echt, 👎, ❌, nee hoor, nee joh, nee zeg, nee man, nee nee, nee nooit, neuh, nah, nee liever niet, liever niet eigenlijk, ik ben tegen, ben tegen, ik ben ertegen, ertegen, ik ben er tegen, tegenstander, ik ben tegenstander, absoluut|fel|helemaal tegen, van mij niet, van mij hoeft het niet, wat mij betreft niet, hoeft niet, hoeft van mij niet, hoeft voor mij niet, mij niet gezien, geen goed idee, geen goed plan, heel slecht idee, slecht plan, nooit van mijn leven, van mijn leven niet, nooit of te nimmer, in geen geval, onder geen beding, geen sprake van, geen denken aan, geen haar op, over mijn lijk, doe maar niet, laat maar, niet doen, alsjeblieft niet, alsjeblieft nee, absoluut oneens, ik ben het oneens, ik ben het er niet mee eens, niet nodig, onnodig, onzin, echt onzin, volstrekt onnodig, ik niet, wij niet, bij ons niet, ik nooit, bijna nooit, nog nooit, niet meer, al lang niet meer, lijkt me niet, lijkt mij niet, ik vind van niet, ik denk het niet, ik denk van niet, echt niet hoor, eerder niet, zeker weten niet, zeker van niet, volmondig nee, een volmondig nee, duidelijk nee`,
    ),
    conditional: phrases(
      `hangt ervan af, dat hangt ervan af, hangt er vanaf, hangt af, ligt eraan, ligt er aan, dat ligt eraan, soms, alleen als, ja en nee, gedeeltelijk, deels, dat hangt er een? beetje? vanaf|van, hangt er een? beetje? vanaf|van, hangt er vanaf, dat hangt er vanaf, hangt er van af, dat hangt er van af, hangt helemaal af, afhankelijk van, ligt er een? beetje? aan, dat ligt er een? beetje? aan, ligt er maar aan, ligt eraan wie|wat|hoe|waar|of, verschilt, dat verschilt, per geval, soms wel soms niet, af en toe, nu en dan, alleen in|met|voor|bij|op, mits, onder voorwaarden, onder voorwaarde, met mate, ja mits, nee tenzij, half half, beetje van beide`,
    ),
    undecided: phrases(
      `weet niet, weet ik niet, ik weet het niet, geen idee, geen mening, misschien, twijfel, niet zeker, maakt niet uit, 🤷, geen flauw idee, geen enkel idee, geen benul, ik twijfel, twijfelachtig, ik twijfel nog, ik weet niet, ik weet het nog niet, weet het niet, weet nog niet, maakt me|mij niet uit, maakt me|mij niks|niets uit, het maakt mij|me niet uit, mij maakt het niet uit, om het even, mij om het even, maakt geen verschil, neutraal, moeilijk te zeggen, lastig, lastige vraag, goede vraag, tja, kweenie, kwenie, weet ik veel, wie weet, ik heb geen mening|voorkeur, geen voorkeur`,
    ),
    other: phrases(`anders, iets anders, andere, overig`),
    results: phrases(`resultaten, toon resultaten, resultaten zien`),
    both: phrases(`allebei, beide`),
    neither: phrases(`geen van beide|allen`),
    pseudo: phrases(
      `ja ik weet, geen idee waarom, niet alleen, geen probleem, voor mij|de|het, eens per|in|kijken|even, eens *, zeker in|als|omdat|nu, lastig *, mooi *, top *, tja *, prima *, doen we|ze|jullie|mensen, ik ook niet, onzin dat, niet meer dan, niet nodig om`,
    ),
  },
  openers: phrases(
    `nou, tja, hm, hmm+, eh, eerlijk gezegd, volgens mij, wat mij betreft, ik vind, ik denk, ik zeg, ik zou zeggen, voor mij, persoonlijk, kort antwoord, een, duidelijk, heel, dus, ah, oh`,
  ),
  conclusions: phrases(
    `dus, daarom, kortom, uiteindelijk, voor mij, al met al, alles bij elkaar, dus voor mij, dus wat mij betreft, vandaar, dus een, van mij een, daarom dus, eindconclusie, conclusie, dan maar, dan toch`,
  ),
  votes: phrases(
    `ik heb, heb, gestemd op, ik stem, ik stem op|voor, ik kies, ik kies voor, gekozen voor, mijn stem gaat naar, mijn antwoord is, ik zeg, ik zou zeggen, ik ga voor, gestemd voor|met|op, ik heb gestemd op|voor, ik heb gekozen voor, gekozen, ik koos, ik koos voor, ik stemde, ik stemde op|voor, stemde op|voor, gedrukt op, geklikt op, aangevinkt, aangeklikt, ik klikte op, mijn stem is, mijn keuze is, ik zet in op, ik houd|hou het op`,
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
  agrees: phrases(
    `eens, mee eens, precies, idem, ik ook, +1, helemaal mee eens, precies dit, dit, zo is het, hetzelfde, hier ook, hier hetzelfde, idem hier, ik ook niet, groot gelijk, je hebt gelijk, volledig mee eens, helemaal waar, inderdaad, sluit me aan, sluit ik me bij aan, zelfde hier`,
  ),
  disagrees: phrases(`oneens, niet mee eens`),
  obligations: phrases(`moet, moeten, mag, mogen, kan, kunnen, zou, zouden`),
  stopWords: phrases(
    `de, het, een, en, is, ik, niet, van, dat, die, voor, met, op, maar, ook, als, je, geen, alleen, of, in, om, te`,
  ),
  endings: phrases(`verboden, verbieden, afschaffen, afgeschaft, stoppen, sluiten, beperken`),
  small: {
    ...NO_SMALL_WORDS,
    afterAnswersElsewhere: 'als want omdat',
    firmAnswers: 'ja nee neen nooit altijd',
    indirect: 'of hoe',
    turns: 'maar',
    maybe: 'misschien',
    betweenNames: 'en of',
  },
  numbers: {
    ...NO_NUMBER_WORDS,
    spanJoins: 't/m',
  },
  quoting: ['stem', 'gekozen'],
}
