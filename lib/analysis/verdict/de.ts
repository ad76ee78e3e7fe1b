import { phrases } from '../lexicon/phrases'
import type { VerdictWords } from './verdict-cue'

/** German. */
export const de: VerdictWords = {
  yes: phrases(`
    ja, klar, ok, okay, gut, in ordnung, kein problem, erlaubt, darf man, gerne, passt, natürlich,
    sicher, frei, nur zu, darf, dürfen, nichts dagegen, von mir aus, meinetwegen, ja gerne, bedient
    euch, bedien dich, greift zu, geschenkt, egal, mir egal, für alle, jeder darf, jede darf, alle
    dürfen, dafür ist es da, genau dafür, dazu ist es da, unproblematisch, problemlos, ohne
    weiteres, spricht nichts dagegen, wüsste nicht warum nicht, warum nicht, kann man, könnt ihr,
    könnt, können, kein ding, keine einwände, erlaubt das|es, erlaubt ausdrücklich, ausdrücklich
    erlaubt, sowieso, klar doch, logo, selbstverständlich, deckt das, abgedeckt, zulässig, legitim,
    fein, prima, super, völlig in ordnung, passt schon, reicht
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
    gehört verboten, kommerziell ist, unbrauchbar, hinderlich, nervt
  `),
  not: phrases(`
    nicht, kein, keine, nie, ohne
  `),
  depends: phrases(`
    kommt drauf|darauf an, hängt davon ab, je nachdem, muss, müssen, müsste, müssten, mit
    namensnennung, schwierig, grauzone, ok wenn, okay wenn, wenn, falls, sofern, solange, dann muss,
    dann müssen, namen nennen, genannt, genannt werden, namensnennung, quelle, quellenangabe,
    nennen, nennt, angegeben, unter gleicher|derselben|gleichen lizenz, gleiche lizenz, dieselbe
    lizenz, gleichen bedingungen, zurückgeben, weitergeben, unklar, umstritten, eventuell,
    vielleicht, teils, teilweise, bedingt, im einzelfall, einzelfall, fragen, vorher fragen,
    anfragen, bezahlen, einhalten, respektieren, hält sich, halten sich, auflagen, bedingung,
    bedingungen, pflicht, verpflichtet, verlangt, verlangen, erfordert, nur mit, nur unter, nur für
  `),
  if: phrases(`

  `),
  given: phrases(`
    nur wenn, vorausgesetzt
  `),
  except: phrases(`
    außer, es sei denn, ausgenommen
  `),
  demand: phrases(`
    sollte, sollten|muss ~ sein, gehört unter
  `),
  unsure: phrases(`
    keine ahnung, weiß nicht, unsicher, frage mich, was ist mit, was heißt, zum beispiel, z b, etwa,
    oft, meist, heißt, bedeutet, eigentlich, übrigens, nebenbei, zur info, gilt das
  `),
  mine: phrases(`
    mein, meine, meinen, meiner, meinem, unser, unsere, unseren, ich veröffentliche, ich stelle, ich
    nutze, wir nutzen, habe ich, von mir, bei mir, bei uns
  `),
}
