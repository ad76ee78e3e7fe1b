import { phrases } from '../lexicon/phrases'
import type { VerdictWords } from './verdict-cue'

/** German. */
export const de: VerdictWords = {
  yes: phrases(`
    klar, ok, okay, in ordnung, kein problem, erlaubt, darf man, gerne, passt, natürlich, sicher,
    nur zu, darf, dürfen, nichts dagegen, von mir aus, meinetwegen, ja gerne, bedient euch, bedien
    dich, greift zu, geschenkt, mir egal, für alle, jeder darf, jede darf, alle dürfen, dafür ist es
    da, genau dafür, dazu ist es da, unproblematisch, problemlos, ohne weiteres, spricht nichts
    dagegen, wüsste nicht warum nicht, warum nicht, kann man, könnt ihr, könnt, können, kein ding,
    keine einwände, erlaubt das|es, erlaubt ausdrücklich, ausdrücklich erlaubt, sowieso, klar doch,
    logo, selbstverständlich, deckt das, abgedeckt, zulässig, legitim, fein, prima, super, völlig in
    ordnung, passt schon, reicht, alles gut, gut so, ist gut, find ich gut, ist mir recht, alles
    recht, freie bahn, steht frei, darf jeder|jede, kann jeder|jede, nichts gegen, na klar, aber
    klar, auf jeden fall, absolut, unbedingt, keinerlei problem, gar kein problem, kein thema, keine
    sorge, von mir aus gern|gerne, gern, sehr gern|gerne, immer gern, nur zu gern, haut rein, tobt
    euch aus, macht was ihr wollt, macht damit was ihr wollt, macht ruhig, ruhig, könnt ihr
    gern|gerne|ruhig, darf jeder|jede|alle, ist erlaubt, sind erlaubt, ist okay|ok|fein|drin|dabei,
    sind okay|ok|fein|drin|dabei, voll okay|ok, völlig okay|ok|legal|unproblematisch, legal,
    rechtens, geht klar, geht in ordnung, geht, gehen, einverstanden, dafür, bin dafür, habe|hab
    nichts dagegen, hätte nichts dagegen, niemand muss fragen, muss niemand fragen, ohne zu fragen
    erlaubt, ohne einschränkung, uneingeschränkt, bedingungslos, ohne bedingungen, keine
    bedingungen, freigegeben, gemacht dafür, genau dafür gemacht|gedacht, der sinn der sache, ist
    der sinn, sinn der sache, jederzeit, freut mich, würde mich freuen, umso besser, geschenkt ist
    geschenkt, stört mich nicht, juckt mich nicht, ist mir egal|recht|wurscht|wumpe|schnuppe,
    sauber, sicher doch, passt für mich, reicht mir, kein hindernis, nichts einzuwenden,
    unbedenklich, gestattet, erlauben, gestattet es|das, dafür gibt es, dafür sind sie da, genau für
    sowas, ✅, ✔, ☑, 👍, 👌, 💚, 🟢, viel spaß, nehmt, nehmen, nimm, kannst, kannst du, verwendbar,
    nutzbar, freu mich, freue mich, freuen uns, darfst, darfst du, so ist es gedacht, so gedacht,
    dafür gedacht, wie du willst, wie ihr wollt, wie man will, was du willst, was ihr wollt,
    gewollt, stört keinen|niemanden, nicht kommerziell genutzt, ist nicht kommerziell, keine
    ableitung, bin dabei, immer her damit, nur her damit, los, legt los, leg los, macht mal|das,
    nutzt es|sie|das, verwendet es|sie|das, jede nutzung, jeder zweck, zu jedem zweck, stolz,
    freu|freue mich wenn, freut mich|uns wenn, froh|glücklich|stolz wenn, braucht|brauchst|brauchen
    ~ nicht|nichts|kein|keine, muss|müsst|musst|müssen ~ nicht|nichts fragen|nennen|tun, nichts zu
    verbieten, kann ~ nicht verbieten|ablehnen|verhindern, jederzeit gern|gerne, immer
    gern|gerne|willkommen, willkommen
  `),
  no: phrases(`
    nein, nee, auf keinen fall, verboten, untersagt, finger weg, geht nicht, darf nicht, dürfen
    nicht, nicht erlaubt, verstößt, verletzt, verstoß, verletzung, klauen, diebstahl, niemals,
    schließt das aus, illegal, nicht ok|okay, eher nicht, lieber nicht, ganz sicher nicht, sicher
    nicht, bestimmt nicht, auf gar keinen fall, kommt nicht in frage, nicht in frage, raus, bleibt
    draußen, bleiben draußen, tabu, no go, ausgeschlossen, nix, nichts da, scheidet aus, fällt raus,
    fällt weg, unzulässig, darf man nicht, dürfen sie nicht, dürft ihr nicht, nicht dafür, nicht
    gedacht, war nie, nicht dazu, widerspricht, geklaut, ungefragt, ohne zu fragen, hat mich niemand
    gefragt, ausbeutung, abgreifen, missbrauch, reinwaschen, nicht zulässig, lasst die finger,
    gehört verboten, unbrauchbar, kommt nicht, nicht mal, nichtmal, auch nicht, erst recht
    nicht|nein, sowieso nicht, gar nicht, überhaupt nicht, niemand darf,
    kann|darf|können|dürfen|könnte|dürfte|könnt ~ nicht, nö, nope, never, nie im leben, keine
    chance, unter keinen umständen, nicht mit mir, ohne mich, geht gar nicht, gehen nicht, gehen gar
    nicht, geht's nicht, rechtswidrig, unrecht, nicht
    gestattet|möglich|drin|vereinbar|kompatibel|gedeckt|abgedeckt|vorgesehen|legal, nicht
    kommerziell heißt, steht dem entgegen, steht im weg, verbietet, verbietet es|das|sich,
    verbieten, verbietet genau das, schließt aus, schließen aus, ist raus, sind raus, ist tabu, sind
    tabu, hände weg, pfoten weg, finger davon, würde ich lassen|meiden|nie|nicht, lass ich, fasse
    ich nicht, rühr ich nicht, klau, raub, abzocke, ausnutzen, ausgenutzt, missbraucht, plagiat,
    verrat, hat nichts zu suchen, haben nichts zu suchen, dagegen, bin dagegen, ohne
    erlaubnis|zustimmung|einwilligung, nie zugestimmt|erlaubt|gefragt, habe|hab nie zugestimmt,
    problem ist, ist das problem, zu heikel|riskant, aussortieren, scheiden aus, unverschämt,
    dreist, ❌, ✖, 👎, 🚫, ⛔, 🙅, 🔴, meiden, vermeiden, besser lassen, bleiben lassen, lieber lassen,
    weglassen, rausnehmen, nicht anfassen, ist kommerziell, sind kommerziell, ist eine
    bearbeitung|ableitung|veränderung, als bearbeitung, abgeleitetes werk, darfst du nicht, darfst
    nicht, darfst ~ nicht, kannst ~ nicht, nie gefragt, niemand gefragt, keiner gefragt, bin raus,
    von wegen, fällt flach, fällt aus, lass ich weg, nicht einmal
  `),
  not: phrases(`
    nicht, kein, keine, nie, ohne, weder, noch
  `),
  depends: phrases(`
    kommt drauf|darauf an, hängt davon ab, je nachdem, muss, müssen, müsste, müssten, mit
    namensnennung, schwierig, grauzone, dann muss, dann müssen, namen nennen, genannt, genannt
    werden, namensnennung, quelle, quellenangabe, nennen, angegeben, unter
    gleicher|derselben|gleichen lizenz, gleiche lizenz, dieselbe lizenz, gleichen bedingungen,
    zurückgeben, weitergeben, unklar, umstritten, eventuell, vielleicht, teils, teilweise, bedingt,
    im einzelfall, einzelfall, vorher fragen, anfragen, bezahlen, einhalten, respektieren, hält
    sich, halten sich, auflagen, bedingung, bedingungen, pflicht, verpflichtet, verlangt, verlangen,
    erfordert, nur mit, nur unter, nur für, hängt ab, kommt auf, jein, unter umständen, unter
    bedingungen|auflagen, unter der bedingung, mit
    auflagen|bedingungen|einschränkungen|quellenangabe|nennung|namen|quelle, im prinzip,
    grundsätzlich ja, theoretisch, nicht so einfach, heikel, knifflig, strittig, ungeklärt,
    rechtlich unklar, graubereich, weitergabe unter, ebenfalls frei|offen|unter, genauso lizenziert,
    auch so lizenziert, auch wieder frei|offen, quellcode mitliefern|offenlegen|mitgeliefert,
    offenlegen, offengelegt, lizenztext, urheber nennen, urheber genannt, autor nennen, mit hinweis,
    hinweis bleibt, gegen geld|honorar, nachfragen, absprache, rücksprache, genehmigung, erlaubnis,
    namen|name|urheber ins|aufs|in|auf|unter, gefragt werden, will ich gefragt, solange ihr|du|man,
    ⚠, 🟡, drunter, name|namen drunter|dazu|dran|daneben, nennung, mit namen|name, unverändert,
    ungeändert, auf anfrage, auf nachfrage, fragt mich, frag mich, fragt vorher, schreibt mir,
    schreib mir, wieder frei|offen, auch frei|offen, mit link, link dazu, nennt mich, nennt ihr,
    wird genannt, werde genannt, genannt werde, gebt an, angeben
  `),
  if: phrases(`
    wenn, falls
  `),
  given: phrases(`
    nur wenn, vorausgesetzt, solange, sofern
  `),
  except: phrases(`
    außer, es sei denn, ausgenommen
  `),
  good: phrases(`
    gut, ja, drin, frei, schon, leider schon
  `),
  bad: phrases(`
    schlecht, weg
  `),
  also: phrases(`
    auch, ebenso, ebenfalls, genauso, dito, gleiches gilt für, dasselbe gilt für, gilt auch für,
    desgleichen
  `),
  even: phrases(`
    sogar, selbst
  `),
  with: phrases(`
    mit, samt, inklusive
  `),
  but: phrases(`
    aber, doch nur, allerdings, jedoch, bloß
  `),
  demand: phrases(`
    sollte, sollten|muss ~ sein, gehört unter
  `),
  unsure: phrases(`
    keine ahnung, weiß nicht, unsicher, frage mich, was ist mit, was heißt, zum beispiel, z b, oft,
    meist, heißt, bedeutet, eigentlich, übrigens, nebenbei, zur info, gilt das, bin mir nicht
    sicher, nicht sicher, bin unsicher, was genau, was wäre mit, wie ist das, wie sieht, welche,
    steht für, ist das gleiche|selbe, unterschied zwischen, angeblich, laut, man sagt, früher,
    damals, ursprünglich, definiert|definition, meinst du, meint ihr, frage, kennt jemand, weiß
    jemand, warum nicht einfach, denkbar, wird, umgestellt, stelle um, heißt das, ob, ich wünschte,
    wünschte, hätte gern, hätte gerne, wäre schön, schön wäre, wünsche mir, wie
    soll|würde|geht|funktioniert
  `),
  mine: phrases(`
    mein, meine, meinen, meiner, meinem, unser, unsere, unseren, ich veröffentliche, ich stelle, ich
    nutze, wir nutzen, habe ich, von mir, bei mir, bei uns
  `),
}
