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
      ja ich weiß|weiss, ja ja|aber|mei|super, keine ahnung warum|wieso|wie|was|wer|ob|weshalb, keine|ne
      frage, nicht nur|dass, egal ob|wie|was|wer, egal|natürlich|sicher|schwierig|klar|logisch ist,
      immer wieder|noch|mehr|wenn, naja
    `),
  },
  titles: {
    affirm: phrases(`gut, finde ich gut, mag ich, liebe, oft, täglich, behalten, mehr, super`),
    deny: phrases(`
      schlecht, finde ich schlecht, hasse, mag ich nicht, kein, keine, nicht, abschaffen, verbieten,
      weniger, selten, kaum, fast|so gut wie|praktisch nie, fast nie
    `),
    conditional: phrases(
      `kommt auf, je nach, hängt von|davon ab, teils, nur, nur mit, nur für, nur in, nur bei, nur auf, nur außerhalb, nur innerhalb, ja aber, ja wenn, ja mit, ja nur, nein außer, nein aber, ab und zu, gelegentlich, wenn, falls, mit einschränkungen|ausnahmen|auflagen`,
    ),
    both: phrases(`beides, beide, alle, alles, egal was`),
    neither: phrases(`nichts, niemand, keine`),
    undecided: phrases(`neutral, was ist das, keine angabe`),
    results: phrases(
      `ergebnis anzeigen|zeigen|sehen, ergebnisse, nur gucken, enthaltung, ansehen, nur schauen, 🍿, 👀`,
    ),
    other: phrases(`anderer, anderes system, kommentar, siehe kommentar`),
  },
  openers: phrases(`
    also, na, naja, hm, ach, oh, puh, ganz ehrlich|klar|einfach, ehrlich, ehrlich gesagt, ich
    finde|denke|glaube|meine|sage|sag|bin, finde ich, für mich, persönlich, kurz, klares, ein klares,
    ein, eindeutig, klar, hier, bei|von mir, bei uns, derzeit, im moment|prinzip, grundsätzlich,
    eigentlich, meistens, leider, und, aber, einfach, eher, wahrscheinlich, vermutlich, bin, ich,
    antwort, von mir ein, gute frage, moin, hey, haha, lol, sehr, auch, das, die, der, so
  `),
  conclusions: phrases(`also, deshalb, deswegen, am ende, trotzdem, dann, von mir ein, für mich`),
  votes: phrases(`
    ich habe|hab für?, habe|hab|stimme|gestimmt|abgestimmt|würde|votiere für, ich stimme|würde|votiere für,
    meine stimme für|hat|bekommt, meine stimme geht|ging an, bekommt meine stimme,
    ich wähle|nehme|sage|sag|habe|hab|bin|klicke, wähle, gewählt, nehme, sage|hab|habe mal, würde sagen,
    ich würde|würd sagen, habe|hab mit|auf, ich habe|hab mit|auf, habe|hab, bin, bin eher|klar,
    ich tendiere zu, tendiere zu, tendiere eher zu, angeklickt, geklickt, gevotet,
    meine antwort ist|lautet, meine antwort, entscheide mich für, ich entscheide mich für
  `),
  sides: phrases(`team, fraktion, immer, nur, klar`),
  voteFillers: phrases(`
    für, mit, auf, zu, zum, zur, die, das, den, der, dem, ein, eine, klar, ganz, mal, option, antwort,
    eher, auch, hier, jetzt, team, klares, klare, ja, mich, an, aus, gerade, eben, natürlich, deshalb
  `),
  rates: [
    ['ständig|andauernd', 2000],
    ['automatisch', 1000],
    ['immer', 1000],
    ['täglich', 365],
    ['tagtäglich', 365],
    ['bei jedem wetter', 300],
    ['mehrmals|mehrfach die|pro|in der woche', 180],
    ['oft', 100],
    ['häufig', 100],
    ['am wochenende', 80],
    ['regelmäßig', 60],
    ['wöchentlich', 52],
    ['montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags', 52],
    ['jeden montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag', 52],
    ['manchmal', 15],
    ['monatlich', 12],
    ['ab und zu|an', 8],
    ['gelegentlich', 8],
    ['hin und wieder', 8],
    ['selten', 2],
    ['kaum', 1],
    ['fast|so gut wie|praktisch nie', 1],
    ['jährlich', 1],
    ['alle jubeljahre', 0.5],
    ['vierzehntägig|zweiwöchentlich', 26],
    ['14 tage takt', 26],
    ['zum|am monatsersten|monatsanfang|monatsende', 12],
    ['unter der woche', 200],
    ['nie|niemals', 0.02],
    ['noch nie', 0.02],
    ['gar|überhaupt nicht', 0.02],
  ],
  units: [
    ['stunde|stunden', 8000],
    ['tag|tage|tagen|abend|nacht|morgen', 365],
    ['woche|wochen|wochenende', 52],
    ['monat|monate|monaten', 12],
    ['quartal', 4],
    ['jahr|jahre|jahren|sommer|winter', 1],
  ],
  amounts: [
    ['einmal', 1],
    ['zweimal', 2],
    ['dreimal', 3],
    ['viermal', 4],
    ['fünfmal', 5],
    ['sechsmal', 6],
    ['zehnmal', 10],
    ['zwölfmal', 12],
    ['eine? handvoll', 4],
    ['paar', 3],
    ['ein paar', 3],
    ['zweite|zweiten|zweites', 2],
    ['dritte|dritten', 3],
  ],
  every: phrases(`jede, jeden, jedes, alle, so|etwa|ungefähr alle`),
  times: phrases(`mal, x, male`),
  per: phrases(`pro, im, die, in der, am, den, je`),
  keeps: phrases(`behalten, lassen, bleibt, bleiben, erlaubt lassen, beibehalten`),
  notVotes: phrases(`
    habe|hab nicht, hätte auf, die leute die, ich habe|hab keine, habe|hab keine, ich habe|hab ja, ich
    habe|hab das|die|den|eine|ein|noch|schon|immer|nie|seit, habe|hab
    das|die|den|eine|ein|noch|schon|immer|nie|seit, ich bin nicht, bin nicht
  `),
  ordinals: [
    ['erste option|antwort', 1],
    ['die erste', 1],
    ['erstens', 1],
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
  pseudoNegators: phrases(`nicht nur, warum nicht, keine frage`),
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
    weak: phrases(`wenn, falls, ausnahme, kompromiss, sonst, beides`),
  },
  doubts: {
    strong: phrases(`keine meinung, bin unentschlossen, mir egal, mir wurscht, keine ahnung`),
    weak: phrases(`vielleicht, unsicher, puh, einerseits`),
  },
  elsewhere: {
    strong: phrases(
      `fehlt, fehlen, nicht dabei, nicht in der liste, nicht auf der liste, nicht aufgeführt, keins davon, keine davon, keiner davon, nichts davon, was anderes, etwas anderes, wo ist, wo bleibt, ich vermisse, die option fehlt`,
    ),
    weak: phrases(`sondern, andere`),
  },
  watching: phrases(`
    ergebnis|ergebnisse sehen, nur wegen der ergebnisse, nicht abgestimmt, enthalte mich, enthaltung,
    nur mal gucken, nur gucken|neugierig, bin nur neugierig
  `),
  regrets: phrases(`meinung geändert`),
  reported: phrases(`
    man sagt, heißt es, meine|mein ~ sagt|sagen|meint, früher, laut, ich war, mein
    mann|chef|vater|bruder|sohn|nachbar ist|hat|will, meine
    frau|chefin|mutter|schwester|tochter|nachbarin ist|hat|will
  `),
  pro: {
    strong: phrases(`
      wäre dafür|schön|toll|super, höchste|wird|wurde zeit, längst überfällig, überfällig, endlich,
      warum nicht, gehört sich so, müsste man, sofort, lohnt sich, sinnvoll, schön wär's
    `),
    weak: phrases(`dafür, gut, richtig, nötig, erlaubt, okay, ok, recht`),
  },
  con: {
    strong: phrases(`
      nicht nötig|sinnvoll|akzeptabel|okay|ok, wozu, warum sollte|sollten, braucht kein mensch,
      braucht|will niemand, brauche|brauch|will ich nicht, aufhören, sinnlos, bringt nichts
    `),
    weak: phrases(`
      dagegen, falsch, problem, probleme, leider, bloß, quatsch, sorgen, statt, lieber
    `),
  },
  good: {
    strong: phrases(`
      ist|sind super|toll|klasse|großartig|wunderbar|herrlich|perfekt|genial|prima, das beste, am
      besten, hilft, lass sie, sicherer
    `),
    weak: phrases(`super, toll, schön, praktisch, bequem, sicher, spaß, besser, lecker`),
  },
  bad: {
    strong: phrases(`
      nerven, katastrophe, zerstört, gehört abgeschafft|verboten, weg damit, schluss damit
    `),
    weak: phrases(`schlecht, laut, stress, angst, blöd, dumm, mist, leid, krank`),
  },
  habitYes: {
    strong: phrases(`
      mach ich, fahre, jeden tag, täglich, immer, seit jahren, hab ich, habe ich, hab eins|einen|eine,
      habe|hab zwei|drei, bin ich, ich auch
    `),
    weak: phrases(`oft, meistens, seit`),
  },
  habitNo: {
    strong: phrases(`
      habe|hab keins|keinen|keine|kein, noch nie, nie, nicht mehr, aufgehört, aufgegeben, kann ich
      nicht, mir reicht, reicht mir
    `),
    weak: phrases(`kein, keine, keinen, ohne`),
  },
  prefers: phrases(
    `liebe, mag, bevorzuge, nutze, benutze, nehme, lieber, am liebsten, lieblings+, immer, nur, beste, besten, besser, gewinnt, klar, eindeutig, natürlich, ganz klar, seit, für immer, schon immer, für mich, bin, fan, trinke, esse, lese, höre, fahre, einzig, richtig, super, jeden tag, geht nichts über, umgestiegen auf, gewechselt zu, bleibe bei, ❤, 😍`,
  ),
  rejects: phrases(
    `hasse, nie, nicht, kein, keine, keinen, mag nicht, schlimm, furchtbar, eklig, überbewertet, nervt, statt, ohne, außer, falsch, schlecht, früher, weg von, umgestiegen von, blöd, zu`,
  ),
  comparators: phrases(`statt, als, vor, nicht, gegen, besser|lieber als`),
  agrees: phrases(
    `dito, genau, genau so, genau das, sehe ich auch so, seh ich auch so, sehe ich genauso, stimme zu, zustimmung, dem stimme ich zu, ich auch, geht mir auch so, hier auch, bei mir auch, dem schließe ich mich an, +1, volle zustimmung, word, das, richtig`,
  ),
  disagrees: phrases(
    `sehe ich anders, seh ich anders, stimmt nicht, widerspreche, im gegenteil, stimme nicht zu, falsch`,
  ),
  obligations: phrases(
    `soll, sollen, sollte, sollten, muss, müssen, darf, dürfen, dürfte, dürften, kann, können, könnte, könnten, gehört, gehören`,
  ),
  sarcasm: phrases(`als ob|nächstes, 🙄`),
  rhetorical: phrases(`warum sollte, wozu, was soll`),
  stopWords: phrases(
    `der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, ist, sind, sein, ich, du, er, sie, es, wir, ihr, man, mein, meine, dein, zu, im, in, am, an, auf, aus, bei, mit, für, von, vom, zum, zur, über, um, als, wie, so, nur, auch, noch, nicht, kein, keine, ja, nein, wenn, dass, was, wer, wo, wann, soll, sollte, sollten, haben, habe, hat, werden, wird, kann, mal, mehr, sehr, dann, davon, etwas, anderes, alle, immer, nie`,
  ),
  commonWords: phrases(`
    mal, hab, hast, habt, hatte, hatten, sich, mich, mir, dich, dir, uns, euch, ihm, ihn, ihnen, eh,
    halt, eben, schon, doch, hin, her, hier, da, dort, dieser, diese, dieses, jeder, jede, jedes, jeden,
    manche, viele, viel, wenig, ganz, gar, fast, etwa, einfach, klar, sicher, wirklich, wieder, weiter,
    selbst, selber, gleich, genau, eigentlich, natürlich, leider, vielleicht, wohl, bitte, danke, macht,
    mache, gemacht, geht, gehe, kommt, kommen, gibt, geben, nehmen, lass, sagen, sagt, sehen, sieht,
    wissen, weiß, finden, finde, denken, glaube, brauchen, braucht, müssen, muss, dürfen, darf, können,
    könnte, will, wollen, möchte, würde, wurde, worden, war, waren, wäre, bin, bist, seid, andere,
    anderen, seit, bis, durch, unter, zwischen, weil, ob, obwohl, damit, dafür, dagegen, daran, darauf,
    darum, dabei, deshalb, trotzdem, zwar, bloß, falls, sonst, unser, unsere, ihre, ihrer, seine, seiner,
    welche, welcher, einmal, nix, nichts, jemand, jetzt
  `),
  endings: phrases(
    `verboten, verbieten, abschaffen, abgeschafft, verbot, abschalten, beenden, stoppen, einschränken, schließen, abreißen, raus, weg, streichen, gestrichen, blockieren, sperren, gesperrt, abzuschaffen, aufhören, verzichten, kürzen`,
  ),
}
