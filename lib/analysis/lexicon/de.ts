import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { phrases } from './phrases'

/** German. */
export const de: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'de',
  functionWords: phrases(
    `der, die, das, und, ist, ich, nicht, ein, eine, es, zu, den, mit, auf, für, auch, aber, wenn, dass, sich, wir, sie, man, bei, nur, noch, mal, wie, hab, habe, von, im, so, ja, nein, doch, oder, sind, werden, kann, kein, keine, mir, mich, schon`,
  ),
  answers: {
    affirm: phrases(`
      ja, jo, jep, jup, jepp, yes, jawohl, jaa+, klar, na|aber|ja klar, klar doch, ja bitte,
      aber|eindeutig|eher|bitte ja, sicher, ganz sicher, natürlich, selbstverständlich, unbedingt,
      auf jeden fall, definitiv, absolut, auf alle fälle, aber sowas von, sowas von, jein eher ja,
      stimme zu, bin|voll dafür, ich bin dafür, dafür, bin ich dafür, gerne, sehr gern|gerne, immer,
      warum|wieso nicht, gute idee, logisch, logo, und ob, jederzeit, zustimmung, 100, 👍, ✅, 💯
    `),
    deny: phrases(`
      nein, nee, ne, nö, nope, no, nein danke, ganz klar nein, auf keinen fall, auf gar keinen fall,
      niemals, nie, nie im leben, nie wieder, keinesfalls, keineswegs, eher nein,
      eher|lieber|bloß|bitte|natürlich|sicher|definitiv|absolut|bestimmt|gar|überhaupt|noch nicht,
      bin|voll dagegen, ich bin dagegen, dagegen, nicht wirklich|mehr, ablehnung, stimme nicht zu,
      kommt nicht in frage, nicht mit mir, ohne mich, schlechte idee, ungern, 👎, ❌, 🚫
    `),
    conditional: phrases(`
      kommt drauf|darauf an, kommt ganz drauf|darauf an, es|das kommt drauf|darauf an, hängt davon ab,
      je nachdem|nach, teils teils, teilweise, manchmal, jein, ja und nein, nur wenn|falls,
      unter bestimmten bedingungen|umständen, bedingt, im einzelfall, mal so mal so, ansichtssache
    `),
    undecided: phrases(`
      weiß|weiss nicht, ich weiß|weiss nicht, weiß ich nicht, keine ahnung|meinung, kein plan, unsicher,
      unentschieden, unentschlossen, bin unsicher, bin mir unsicher, bin mir nicht sicher,
      bin nicht sicher, nicht sicher, vielleicht, eventuell, mir egal, egal, ist mir egal, schwer zu sagen,
      schwierig, 🤷, 🤔
    `),
    other: phrases(
      `anderes, etwas anderes, was anderes, andere, sonstiges, sonstige, anders, woanders, keins davon, keine davon, nichts davon`,
    ),
    results: phrases(
      `ergebnis anzeigen|sehen, ergebnisse, nur ergebnis|ergebnisse, ergebnisse anzeigen|sehen, will nur gucken|schauen, nur gucken`,
    ),
    both: phrases(`beides, beide, alles davon, sowohl als auch`),
    neither: phrases(
      `weder noch, keines, keins von beiden, keines von beiden, gar keins, weder das eine noch das andere`,
    ),
    pseudo: phrases(`
      ja ich weiß|weiss, ja ja|aber|mei|super, jaja, keine ahnung warum|wieso|wie|was|wer|ob|weshalb,
      kein problem|wunder, keine|ne frage, keine sorge, nicht nur|dass, nie gehört, egal ob|wie|was|wer,
      egal|natürlich|sicher|schwierig|klar|logisch ist, immer wieder|noch|mehr|wenn, gerne auch, klar kann,
      na|ach ja, naja, tja, ja genau weil
    `),
  },
  titles: {
    affirm: phrases(`gut, finde ich gut, mag ich, liebe, oft, täglich, behalten, mehr, super`),
    deny: phrases(`
      schlecht, finde ich schlecht, hasse, mag ich nicht, kein, keine, nicht, abschaffen, verbieten,
      weniger, selten, kaum, fast nie
    `),
    conditional: phrases(
      `nur, nur mit, nur für, nur in, nur bei, nur auf, nur außerhalb, nur innerhalb, ja aber, ja wenn, ja mit, ja nur, nein außer, nein aber, ab und zu, gelegentlich, wenn, falls, mit einschränkungen|ausnahmen|auflagen`,
    ),
    both: phrases(`alle, alles, egal was`),
    neither: phrases(`nichts, niemand, keine`),
    undecided: phrases(`neutral, was ist das, keine angabe`),
    results: phrases(`enthaltung, ansehen, nur schauen, 🍿, 👀`),
    other: phrases(`anderer, anderes system, kommentar, siehe kommentar`),
  },
  openers: phrases(`
    also, na, naja, na ja, hm, hmm+, äh, ach, oh, puh, ganz ehrlich|klar|einfach, ehrlich, ehrlich gesagt,
    ich finde|denke|glaube|meine|sage|sag|bin, finde ich, ich würde sagen, für mich, für mich persönlich,
    meiner meinung nach, m e, imho, imo, persönlich, kurz, kurze|klare|meine antwort, klares, ein klares,
    ein ganz klares, ein, eindeutig, eindeutiges, klar, definitiv, hier, bei|von mir, bei uns, aktuell,
    momentan, derzeit, im moment|prinzip, grundsätzlich, prinzipiell, eigentlich, generell, in der regel,
    meistens, leider, und, aber, einfach, eher, wahrscheinlich, vermutlich, tendenziell, bin, ich, antwort,
    von mir ein, gute frage, moin, hallo, hi, hey, hihi, haha, lol, sehr, auch, das, die, der, so
  `),
  conclusions: phrases(
    `also, daher, deshalb, deswegen, darum, somit, folglich, unterm strich, kurz gesagt, kurzum, insgesamt, fazit, am ende, letztlich, letztendlich, trotzdem, dann, von mir ein, für mich, für mich persönlich, also ein klares, daher ein, deshalb ein, also für mich`,
  ),
  votes: phrases(`
    ich habe|hab für?, habe|hab|stimme|gestimmt|abgestimmt|würde|votiere für, ich stimme|würde|votiere für,
    meine stimme für|hat|bekommt, meine stimme geht|ging an, bekommt meine stimme,
    ich wähle|nehme|sage|sag|habe|hab|bin|klicke, wähle, gewählt, nehme, sage|hab|habe mal, würde sagen,
    ich würde|würd sagen, habe|hab mit|auf, ich habe|hab mit|auf, habe|hab, bin, bin eher|klar,
    ich tendiere zu, tendiere zu, tendiere eher zu, angeklickt, geklickt, gevotet,
    meine antwort ist|lautet, meine antwort, entscheide mich für, ich entscheide mich für
  `),
  sides: phrases(`team, fraktion, immer, nur, klar`),
  voteFillers: phrases(
    `für, mit, auf, zu, zum, zur, die, das, den, der, dem, ein, eine, klar, ganz, mal, option, antwort, nummer, eher, auch, hier, jetzt, team, klares, klare, ja, mich, an, aus, überzeugung, schweren, herzens, gerade, eben, natürlich, deshalb, daher`,
  ),
  notVotes: phrases(
    `fast|beinahe für, hätte für, hätte fast, hätte beinahe, habe|hab nicht, ich habe|hab nicht, hätte mit, hätte auf, würde nicht, wer|alle die für, die leute die, warum stimmt|stimmen, ich habe|hab keine, habe|hab keine, habe|hab kein, ich habe|hab kein, ich habe|hab ja, ich habe|hab das|die|den|eine|ein|noch|schon|immer|nie|seit, habe|hab das|die|den|eine|ein|noch|schon|immer|nie|seit, ich bin mir, ich bin auch nicht, ich bin kein|keine, ich bin nicht, bin nicht, ich bin ja`,
  ),
  ordinals: [
    ['erste option|antwort', 1],
    ['die erste', 1],
    ['das erste', 1],
    ['option|antwort|nummer 1|eins|a', 1],
    ['zweite option|antwort', 2],
    ['die zweite', 2],
    ['das zweite', 2],
    ['option|antwort|nummer 2|zwei|b', 2],
    ['dritte option|antwort', 3],
    ['die dritte', 3],
    ['option|antwort|nummer 3|drei|c', 3],
    ['die vierte', 4],
    ['option|antwort|nummer 4|vier|d', 4],
    ['die letzte', -1],
    ['das letzte', -1],
    ['letzte option|antwort', -1],
  ],
  negators: phrases(
    `nicht, kein, keine, keinen, keinem, keiner, nie, niemals, niemand, nichts, ohne, weder, kaum, selten, wenig`,
  ),
  pseudoNegators: phrases(
    `nicht nur, warum nicht, wieso nicht, kein wunder, kein problem, keine frage, nicht umsonst, nicht zuletzt, ob nicht, nichts gegen, nichts dagegen, ohne zweifel, nicht unbedingt, stört mich nicht, ist mir nicht`,
  ),
  contrasts: phrases(
    `aber, doch, jedoch, allerdings, sondern, trotzdem, dennoch, obwohl, während, weil, denn, andererseits, dafür, dagegen, außer`,
  ),
  conditions: {
    strong: phrases(`
      nur wenn|falls|sofern|unter|mit|für|bei|in|solange, nur dann wenn, sofern, solange,
      solange es|sie|der|die|das|man, vorausgesetzt, unter der bedingung|voraussetzung, es sei denn,
      außer|ok|okay|gut|ja|nein wenn, außer es|sie|man, hängt davon ab, hängt von|ganz|stark,
      kommt drauf|darauf an, kommt ganz drauf|darauf an, kommt auf, kommt immer drauf|darauf,
      je nachdem|nach, in ordnung wenn, ja sofern,
      mit ausnahmen|ausnahme|zustimmung|einwilligung|einverständnis, ausgenommen,
      in manchen|bestimmten fällen, müssen|muss ~ fragen|zustimmen|zahlen|bezahlen, müssten|müsste,
      im einzelfall, differenzieren, differenziert, teils teils, in maßen
    `),
    weak: phrases(
      `wenn, falls, manchmal, teilweise, ausnahme, ausnahmen, kompromiss, sonst, bedingung, bedingt, beides`,
    ),
  },
  doubts: {
    strong: phrases(
      `weiß|weiss nicht so recht, weiß|weiss es nicht, weiß|weiss ich nicht, ich weiß|weiss nicht, weiß|weiss auch nicht, kann mich nicht entscheiden, keine meinung, bin unentschlossen, bin unentschieden, hin und hergerissen, zwiegespalten, gespalten, schwer zu sagen, mir egal, ist mir egal, mir wurscht, mir wumpe, keine ahnung, bin mir nicht sicher, bin mir unsicher, nicht ganz sicher, zu wenig ahnung, noch nicht entschieden`,
    ),
    weak: phrases(`vielleicht, unsicher, schwierig, eventuell, puh, einerseits`),
  },
  elsewhere: {
    strong: phrases(
      `fehlt, fehlen, nicht dabei, nicht in der liste, nicht auf der liste, nicht aufgeführt, keins davon, keine davon, keiner davon, nichts davon, was anderes, etwas anderes, wo ist, wo bleibt, ich vermisse, die option fehlt`,
    ),
    weak: phrases(`stattdessen, sondern, andere`),
  },
  watching: phrases(`
    ergebnis|ergebnisse sehen, nur wegen der ergebnisse, nicht abgestimmt, enthalte mich, enthaltung,
    nur mal gucken, nur gucken|neugierig, bin nur neugierig
  `),
  regrets: phrases(
    `bereue, bereue es, umentschieden, meinung geändert, würde jetzt, hätte doch, verklickt, aus versehen, verwählt, falsch geklickt, doch lieber, nehme zurück, zurücknehmen`,
  ),
  reported: phrases(`
    sagen die, die leute sagen, man sagt, angeblich, heißt es, meine|mein ~ sagt|sagen|meint,
    er sagt|meint, sie sagt|meint|sagen|meinen, viele sagen|meinen|behaupten, manche sagen|meinen, früher,
    hätte ~ gestimmt, laut, ich war, wir waren, mein mann|chef|vater|bruder|sohn|nachbar ist|hat|will,
    meine frau|chefin|mutter|schwester|tochter|nachbarin ist|hat|will
  `),
  pro: {
    strong: phrases(`
      bin dafür, ich bin dafür, wäre dafür|schön|toll|super, finde|find ich gut|super|richtig|toll|klasse,
      finde das gut|super|richtig|toll|okay|ok, gute|tolle|super idee, unterstütze, befürworte, begrüße,
      ich begrüße, höchste|wird|wurde zeit, längst überfällig, überfällig, endlich,
      spricht|habe|hab nichts dagegen, nichts dagegen, kein problem, kein problem damit, warum nicht,
      was spricht dagegen, gehört sich so, sollte selbstverständlich|standard|erlaubt|pflicht, muss sein,
      müsste man, bitte mehr davon, mehr davon, her damit, sofort, nur her damit, würde ich sofort,
      jederzeit wieder, lohnt sich, ist es wert, macht|ergibt sinn, sinnvoll, dringend nötig, notwendig,
      brauchen wir, wir brauchen, genau richtig, richtig so, schön wär's, ist|völlig in ordnung,
      völlig ok|okay, dafür ist * da, ich freue mich, freu mich, mache ich auch, haben wir auch
    `),
    weak: phrases(
      `dafür, gut, richtig, fair, gerecht, wichtig, nötig, gerne, hoffe, hoffentlich, erlauben, erlaubt, vernünftig, okay, ok, recht`,
    ),
  },
  con: {
    strong: phrases(`
      bin|wäre dagegen, ich bin dagegen, schlechte|blöde|dumme idee,
      finde ich schlecht|doof|falsch|unnötig|schlimm|furchtbar,
      find ich schlecht|doof|falsch|unnötig|schlimm, lehne ich|das ab, ablehnen,
      sollte|sollten|darf|dürfen|hilft|funktioniert|gehört nicht, sollte man nicht, sollte nie,
      nicht nötig|sinnvoll|akzeptabel|okay|ok, unnötig, wozu, warum sollte|sollten, wer braucht,
      braucht kein mensch, braucht|will niemand, brauchen wir nicht, brauche|brauch|will ich nicht,
      will keiner, kein bedarf, muss nicht|das sein, kommt mir nicht, nicht mein ding, nichts für mich,
      lasst es|das, lass es, hört auf, aufhören, geht gar nicht, geht zu weit, sinnlos,
      ergibt|macht keinen sinn, bringt nichts, hilft niemandem, inakzeptabel, nicht in ordnung,
      haben|hat ~ nichts verloren, hat ~ nichts zu suchen, nur über meine leiche, nicht mit mir
    `),
    weak: phrases(
      `dagegen, falsch, unfair, ungerecht, problem, probleme, leider, bloß, quatsch, unsinn, übertrieben, lächerlich, unrealistisch, sorge, sorgen, risiko, statt, lieber`,
    ),
  },
  good: {
    strong: phrases(
      `ich liebe, liebe ich, liebe es, ich mag, mag ich, genieße, ist|sind super|toll|klasse|großartig|wunderbar|herrlich|perfekt|genial|prima, das beste, am besten, viel besser, hilft, rettet leben, macht spaß, funktioniert super|gut|prima, möchte nicht mehr missen, nicht mehr missen, ohne geht nicht, unverzichtbar, lasst die leute, lasst sie, lass sie, in ruhe lassen, lasst ~ in ruhe, nie wieder ohne, sicherer, ruhiger`,
    ),
    weak: phrases(
      `super, toll, klasse, schön, praktisch, nützlich, hilfreich, angenehm, bequem, wunderbar, gesund, sicher, spaß, besser, lecker, entspannt`,
    ),
  },
  bad: {
    strong: phrases(
      `ich hasse, hasse ich, hasse es, nervt, nerven, nervig, ist|sind schrecklich|furchtbar|gefährlich|eklig|unerträglich|mist|scheiße|müll|pest|lebensgefährlich, gefährlich, unerträglich, zum kotzen, eine zumutung, zumutung, katastrophe, eine plage, diebstahl, geklaut, klauen, ausbeutung, überwachung, unmenschlich, verschwendung, zerstört, zerstören, kann ich nicht leiden, halte ich nicht aus, überbewertet, überflüssig, gehört abgeschafft|verboten, weg damit, schluss damit, reicht's, es reicht, 🤮, 💩, 😡`,
    ),
    weak: phrases(
      `schlecht, schlimm, lärm, laut, teuer, hässlich, stress, stressig, angst, stinkt, gestank, dreck, müll, schaden, schadet, doof, blöd, dumm, mist, scheiße, leid, unfall, unfälle, gefahr, krank`,
    ),
  },
  habitYes: {
    strong: phrases(
      `mache ich, mach ich, nutze ich, nutze, benutze ich, verwende, fahre, jeden tag, täglich, immer, seit jahren, schon lange, schon immer, regelmäßig, ständig, hab ich, habe ich, habe eins|einen|eine, hab eins|einen|eine, habe|hab zwei|drei, bin ich, ich auch, schuldig`,
    ),
    weak: phrases(`oft, meistens, seit`),
  },
  habitNo: {
    strong: phrases(
      `habe ich nicht, hab ich nicht, habe|hab keins|keinen|keine|kein, mache ich nicht, mach ich nicht, nutze ich nicht, noch nie, nie, nicht mehr, früher mal, aufgehört, aufgegeben, bin ich nicht, kann ich nicht, brauche|brauch ich nicht, mir reicht, reicht mir`,
    ),
    weak: phrases(`kein, keine, keinen, ohne`),
  },
  prefers: phrases(
    `liebe, mag, bevorzuge, nutze, benutze, nehme, lieber, am liebsten, lieblings+, immer, nur, beste, besten, besser, gewinnt, klar, eindeutig, natürlich, ganz klar, seit, für immer, schon immer, für mich, bin, fan, trinke, esse, lese, höre, fahre, einzig, richtig, super, jeden tag, geht nichts über, umgestiegen auf, gewechselt zu, bleibe bei, ❤, 😍`,
  ),
  rejects: phrases(
    `hasse, nie, nicht, kein, keine, keinen, mag nicht, schlimm, furchtbar, eklig, überbewertet, nervt, statt, ohne, außer, falsch, schlecht, früher, weg von, umgestiegen von, blöd, zu`,
  ),
  comparators: phrases(`statt, anstatt, als, vor, nicht, gegen, besser|lieber als`),
  agrees: phrases(
    `dito, genau, genau so, genau das, sehe ich auch so, seh ich auch so, sehe ich genauso, stimme zu, zustimmung, dem stimme ich zu, ich auch, geht mir auch so, hier auch, bei mir auch, dem schließe ich mich an, +1, volle zustimmung, word, das, richtig`,
  ),
  disagrees: phrases(
    `sehe ich anders, seh ich anders, stimmt nicht, widerspreche, im gegenteil, stimme nicht zu, falsch`,
  ),
  obligations: phrases(
    `soll, sollen, sollte, sollten, muss, müssen, darf, dürfen, dürfte, dürften, kann, können, könnte, könnten, gehört, gehören`,
  ),
  sarcasm: phrases(`
    ja|na klar weil, klar|natürlich weil, ja super, na|ganz toll, na prima, was soll schon,
    was kann da schon, genau mein humor, als ob|nächstes, ja genau weil, hurra, 🙄, und dann auch,
    und als nächstes, am besten gleich
  `),
  rhetorical: phrases(
    `wer braucht, warum sollte, warum sollten, wozu, wieso sollte, was soll, warum muss, muss das, wie kann man, wer will`,
  ),
  stopWords: phrases(
    `der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, ist, sind, sein, ich, du, er, sie, es, wir, ihr, man, mein, meine, dein, zu, im, in, am, an, auf, aus, bei, mit, für, von, vom, zum, zur, über, um, als, wie, so, nur, auch, noch, nicht, kein, keine, ja, nein, wenn, dass, was, wer, wo, wann, soll, sollte, sollten, haben, habe, hat, werden, wird, kann, mal, mehr, sehr, dann, davon, etwas, anderes, alle, immer, nie`,
  ),
  endings: phrases(
    `verboten, verbieten, abschaffen, abgeschafft, verbot, abschalten, beenden, stoppen, einschränken, schließen, abreißen, raus, weg, streichen, gestrichen, blockieren, sperren, gesperrt`,
  ),
}
