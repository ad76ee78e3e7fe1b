import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { phrases } from './phrases'
import { NO_PLACES } from './place-words'

/** Polish: declared and leading answers, conditions, a few leanings. */
export const pl: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'pl',
  functionWords: phrases(
    `i, w, nie, to, jest, się, na, z, że, do, jak, ale, co, tak, o, mam, po, mnie, dla, są, ja, czy, już, tylko, od, bo, ten, mi, jeszcze, przez, być`,
  ),
  answers: {
    affirm: phrases(
      `tak, oczywiście, pewnie, jasne, zdecydowanie, zdecydowanie tak, jestem za, za, zawsze, zgadzam się, absolutnie, absolutnie tak, raczej tak, czemu nie, dobry pomysł, no pewnie, 👍, ✅`,
    ),
    deny: phrases(
      `nie, nigdy, absolutnie nie, zdecydowanie nie, raczej nie, w żadnym wypadku, jestem przeciw, przeciw, nie dziękuję, oczywiście że nie, wcale, wcale nie, zły pomysł, nie ma mowy, 👎, ❌`,
    ),
    conditional: phrases(
      `zależy, to zależy, zależy od, czasami, czasem, tylko jeśli, tylko gdy, i tak i nie, częściowo, pod warunkiem`,
    ),
    undecided: phrases(
      `nie wiem, nie mam zdania, może, być może, nie jestem pewien|pewna, trudno powiedzieć, wszystko jedno, 🤷`,
    ),
    other: phrases(`inne, coś innego, inny, inna`),
    results: phrases(`wyniki, pokaż|zobaczyć wyniki`),
    both: phrases(`oba, obie, jedno i drugie`),
    neither: phrases(`żadne, żaden, żadna, ani to ani to`),
    pseudo: phrases(
      `tak wiem, nie tylko, nie wiem czemu|dlaczego|czy|jak, za co, za to, za mało, za dużo, tak samo, tak jak`,
    ),
  },
  determiners: ['nie'],
  openers: phrases(
    `no, no cóż, cóż, hmm+, ach, oj, szczerze, szczerze mówiąc, moim zdaniem, według mnie, dla mnie, osobiście, ja, myślę że, uważam że, powiedziałbym, powiedziałabym, krótko, ogólnie, w teorii, cześć, hej`,
  ),
  conclusions: phrases(`więc, dlatego, zatem, podsumowując, w końcu, dla mnie, czyli`),
  votes: phrases(
    `zagłosowałem, zagłosowałam, głosowałem, głosowałam, głosuję, wybrałem, wybrałam, wybieram, zaznaczyłem, zaznaczyłam, kliknąłem, kliknęłam, mój głos, moja odpowiedź to, odpowiedziałem, odpowiedziałam`,
  ),
  sides: phrases(`team, drużyna, zawsze, niech żyje`),
  voteFillers: phrases(`na, za, że, opcję, odpowiedź, numer, to, jest, przeciw, idzie`),
  notVotes: phrases(`prawie, nie głosowałem|głosowałam|zagłosowałem|zagłosowałam`),
  places: {
    ...NO_PLACES,
    ordinals: phrases(
      `pierwsza|pierwszą|pierwszy, druga|drugą|drugi, trzecia|trzecią|trzeci, czwarta|czwartą|czwarty`,
    ),
    counts: phrases(`jeden, dwa, trzy, cztery, pięć`),
    last: phrases(`ostatnia, ostatnią, ostatni`),
    before: phrases(`opcja, opcję, odpowiedź, numer, nr`),
    behind: phrases(`opcja, opcję, odpowiedź`),
    ends: phrases(`i, ale, bo, dla, jest, oczywiście`),
  },
  negators: phrases(`nie, nigdy, nikt, nic, bez, żaden, żadna, żadne, ani`),
  pseudoNegators: phrases(`nie tylko, czemu|dlaczego nie, bez wątpienia`),
  contrasts: phrases(`ale, jednak, lecz, chociaż, bo, ponieważ, oprócz`),
  conditions: {
    strong: phrases(
      `tylko jeśli, tylko gdy, tylko jeżeli, pod warunkiem, o ile, chyba że, zależy, zależy od, tak jeśli, dopóki`,
    ),
    weak: phrases(`jeśli, jeżeli, gdy, czasem`),
  },
  doubts: {
    strong: phrases(`nie wiem, nie mam zdania, trudno powiedzieć, waham się`),
    weak: phrases(`może`),
  },
  reported: phrases(`ludzie mówią, mówią że, podobno`),
  prefers: phrases(`wolę, ulubiony, zawsze, najlepszy, używam, lepszy, oczywiście`),
  rejects: phrases(`nigdy, nie, nienawidzę, gorszy`),
  comparators: phrases(`zamiast, niż, od`),
  agrees: phrases(`zgadzam się, dokładnie, ja też, to samo, +1, racja, popieram`),
  disagrees: phrases(`nie zgadzam się, przeciwnie`),
  obligations: phrases(`powinno, powinien, powinna, powinni, powinny, musi, muszą, może, mogą, można`),
  stopWords: phrases(
    `i, w, nie, to, jest, się, na, z, że, do, jak, ale, co, tak, o, po, dla, tylko, czy, od`,
  ),
  endings: phrases(
    `zakazać, zakazane, zakazany, zakazana, zakaz, zabronić, zlikwidować, zamknąć, ograniczyć`,
  ),
}
