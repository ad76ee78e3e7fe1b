import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { phrases } from './phrases'
import { NO_PLACES } from './place-words'
import { NO_SMALL_WORDS } from './small-words'

/** Polish: declared and leading answers, conditions, a few leanings. */
export const pl: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'pl',
  functionWords: phrases(
    `i, w, nie, to, jest, się, na, z, że, do, jak, ale, co, tak, o, mam, po, mnie, dla, są, ja, czy, już, tylko, od, bo, ten, mi, jeszcze, przez, być`,
  ),
  answers: {
    affirm: phrases(
      `tak, oczywiście, pewnie, jasne, zdecydowanie, zdecydowanie tak, jestem za, za, zawsze, zgadzam się, absolutnie, absolutnie tak, raczej tak, czemu nie, dobry pomysł, no pewnie, 👍, ✅, tak tak, tak tak tak, ależ tak, ależ oczywiście, oczywiście że tak, jasne że tak, pewnie że tak, no jasne, no jasne że tak, no tak, no pewnie że tak, no oczywiście, no raczej, jasna sprawa, pewka, spoko, jak najbardziej, jak najbardziej tak, bezwzględnie, bezwzględnie tak, stanowczo tak, zdecydowanie za, jestem jak najbardziej za, jestem zdecydowanie za, jestem za tym, jestem na tak, na tak, głosuję za, popieram, popieram w całości, całkowicie popieram, w pełni popieram, w pełni się zgadzam, całkowicie się zgadzam, zgoda, pełna zgoda, zgadzam się w pełni, na pewno, na pewno tak, z pewnością, bez wątpienia, bez dwóch zdań, naturalnie, chyba tak, myślę że tak, sądzę że tak, uważam że tak, wydaje mi się że tak, mam nadzieję że tak, u mnie tak, u nas tak, ja tak, ja też, chętnie, bardzo chętnie, z przyjemnością, najwyższy czas, najwyższa pora, wreszcie, w końcu, czas najwyższy, super pomysł, świetny pomysł, bardzo dobry pomysł, fajny pomysł, dobra, dobra decyzja, ok, okej, oki, prawie zawsze, codziennie, od zawsze, dlaczego nie, a czemu nie, sto procent, stuprocentowo, yep, yup, no ba, a jak, a jakże, rzecz jasna, proszę bardzo, poproszę, dawać, dawajcie, biorę`,
    ),
    deny: phrases(
      `nie, nigdy, absolutnie nie, zdecydowanie nie, raczej nie, w żadnym wypadku, jestem przeciw, przeciw, nie dziękuję, oczywiście że nie, wcale, wcale nie, zły pomysł, nie ma mowy, 👎, ❌, nie nie, nie nie nie, no nie, ależ nie, ależ skąd, skąd, skądże, gdzie tam, w życiu, nigdy w życiu, za nic, za nic w świecie, za żadne skarby, po moim trupie, nie ma opcji, nie ma szans, bez szans, bez sensu, to bez sensu, kompletnie bez sensu, bzdura, nonsens, absurd, absolutny absurd, w żadnym razie, pod żadnym pozorem, w ogóle, w ogóle nie, nic z tych rzeczy, stanowczo nie, bezwzględnie nie, zdecydowanie przeciw, jestem przeciwko, jestem przeciwny, jestem przeciwna, jestem zdecydowanie przeciw, jestem na nie, na nie, głosuję przeciw, przeciwko, nie popieram, nie zgadzam się, nie zgadzam, jasne że nie, pewnie że nie, no pewnie że nie, no jasne że nie, na pewno nie, z pewnością nie, bynajmniej, bynajmniej nie, chyba nie, chyba żartujesz|żartujecie, myślę że nie, sądzę że nie, uważam że nie, wydaje mi się że nie, mam nadzieję że nie, nie sądzę, nie wydaje mi się, niekoniecznie, nieszczególnie, nie bardzo, średnio, lepiej nie, wolę nie, proszę nie, tylko nie to, byle nie, u mnie nie, u nas nie, ja nie, ja nigdy, prawie nigdy, jeszcze nigdy, nigdy więcej, już nie, jeszcze nie, dzięki ale nie, nie dzięki, nope, nie trzeba, niepotrzebne, zbędne, beznadziejny pomysł, głupi pomysł, fatalny pomysł, kiepski pomysł, ohyda, fuj, sorry nie, no way`,
    ),
    conditional: phrases(
      `zależy, to zależy, zależy od, czasami, czasem, tylko jeśli, tylko gdy, i tak i nie, częściowo, pod warunkiem, wszystko zależy, zależy od|jak|kto|kiedy|gdzie|czy|co|ile, to zależy od|jak|kto|kiedy|gdzie|czy|co|ile, zależy jak, różnie, różnie bywa, to różnie, bywa różnie, raz tak raz nie, trochę tak trochę nie, i tak i nie, tak i nie, od czasu do czasu, bywa, niekiedy, w niektórych przypadkach, w pewnych przypadkach, w zależności od, z umiarem, z zastrzeżeniami, pod pewnymi warunkami, pod warunkiem że, tylko w|na|dla|z|za|po|pod, tak ale, nie zawsze, pół na pół`,
    ),
    undecided: phrases(
      `nie wiem, nie mam zdania, może, być może, nie jestem pewien|pewna, trudno powiedzieć, wszystko jedno, 🤷, nie mam pojęcia, nie mam bladego pojęcia, nie mam zielonego pojęcia, zero pojęcia, bo ja wiem, czy ja wiem, sama nie wiem, sam nie wiem, sam już nie wiem, nie jestem przekonany|przekonana, waham się, mam mieszane uczucia, mieszane uczucia, obojętne, obojętne mi, obojętnie, jest mi to obojętne, jest mi obojętne, mi obojętne, mi to obojętne, wisi mi to, wszystko mi jedno, mi wszystko jedno, bez zdania, bez opinii, brak zdania, brak opinii, ciężko powiedzieć, trudno stwierdzić, kto wie, kto to wie, dobre pytanie, trudne pytanie, wstrzymuję się, nie umiem powiedzieć, nie potrafię powiedzieć, nie wiem jeszcze, jeszcze nie wiem, hmm nie wiem`,
    ),
    other: phrases(`inne, coś innego, inny, inna`),
    results: phrases(`wyniki, pokaż|zobaczyć wyniki`),
    both: phrases(`oba, obie, jedno i drugie`),
    neither: phrases(`żadne, żaden, żadna, ani to ani to`),
    pseudo: phrases(
      `tak wiem, nie tylko, nie wiem czemu|dlaczego|czy|jak, za co, za to, za mało, za dużo, tak samo, tak jak, nie było|byłem|byłam|ma|mam|jest|są|da|chcę|lubię|chodzi|widzę|rozumiem|znam|pamiętam|o|w|na|za, no nie wiem, nie ma co|to|tu|już|jak, nie mam nic|czasu|tu|już|kogo, w życiu bym|się|nie|jest|codziennym, tak się|to|jest|było|myślę|wygląda|naprawdę|właśnie, tak że, może być|ktoś|to|by, dobra robota, dobra wiadomość, ja też nie, w końcu to|jest|się|nie, od zawsze *, na pewno *, w ogóle *, chyba *, tylko w|na|dla ten|tym|tej, codziennie *, na nie *, za tym *, już nie *, jeszcze nie *, przeciw czemu, no nie *, na tak *`,
    ),
  },
  determiners: ['nie'],
  openers: phrases(
    `no, no cóż, cóż, hmm+, ach, oj, szczerze, szczerze mówiąc, moim zdaniem, według mnie, dla mnie, osobiście, ja, myślę że, uważam że, powiedziałbym, powiedziałabym, krótko, ogólnie, w teorii, cześć, hej`,
  ),
  conclusions: phrases(
    `więc, dlatego, zatem, podsumowując, w końcu, dla mnie, czyli, więc dla mnie, więc ja, czyli dla mnie, stąd, stąd mój|moje, zatem dla mnie, koniec końców, ostatecznie, wobec tego, reasumując, tak więc, toteż, krótko mówiąc, wniosek, no więc`,
  ),
  votes: phrases(
    `zagłosowałem, zagłosowałam, głosowałem, głosowałam, głosuję, wybrałem, wybrałam, wybieram, zaznaczyłem, zaznaczyłam, kliknąłem, kliknęłam, mój głos, moja odpowiedź to, odpowiedziałem, odpowiedziałam, zagłosowałem za|na, zagłosowałam za|na, głosowałem za|na, głosowałam za|na, głosuję za|na, oddałem głos na, oddałam głos na, oddaję głos na, mój głos to|idzie, mój głos na, zaznaczam, klikam, klikłem, klikłam, kliknąłem w, kliknęłam w, wybrałbym, wybrałabym, stawiam na, jestem za opcją, dałem, dałam, moja odpowiedź, odpowiadam, mówię, powiem, ja mówię`,
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
  agrees: phrases(
    `zgadzam się, dokładnie, ja też, to samo, +1, racja, popieram, zgadzam się w pełni|całkowicie, w pełni się zgadzam, całkowicie się zgadzam, pełna zgoda, zgoda, dokładnie tak, dokładnie to, o to to, otóż to, święta racja, masz rację, ma pan|pani rację, święte słowa, podpisuję się, podpisuję się pod, ja tak samo, tak samo, u mnie tak samo|to, u nas tak samo|to, ja też nie, mnie też, też tak myślę|mam|uważam, właśnie, w punkt, prawda, to prawda`,
  ),
  disagrees: phrases(`nie zgadzam się, przeciwnie`),
  obligations: phrases(`powinno, powinien, powinna, powinni, powinny, musi, muszą, może, mogą, można`),
  stopWords: phrases(
    `i, w, nie, to, jest, się, na, z, że, do, jak, ale, co, tak, o, po, dla, tylko, czy, od`,
  ),
  endings: phrases(
    `zakazać, zakazane, zakazany, zakazana, zakaz, zabronić, zlikwidować, zamknąć, ograniczyć`,
  ),
  small: {
    ...NO_SMALL_WORDS,
    afterAnswersElsewhere: 'bo',
    firmAnswers: 'tak nie nigdy',
    turns: 'ale',
    maybe: 'może',
    betweenNames: 'i lub',
  },
}
