import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { phrases } from './phrases'

/** Spanish. */
export const es: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'es',
  functionWords: phrases(
    `el, la, los, las, un, una, de, y, es, que, en, no, por, para, con, lo, se, me, mi, yo, pero, si, sí, muy, más, como, al, del, su, ya, eso, esto, está, hay, son, todo, porque, cuando, te, les`,
  ),
  answers: {
    affirm: phrases(
      `sí, si, sip, sipi, claro, claro que sí|si, por supuesto, desde luego, sin duda, sin dudarlo, totalmente, absolutamente, obvio, obviamente, exacto, de acuerdo, a favor, estoy a favor, yo a favor, siempre, por qué no, porque no, cómo no, dale, efectivamente, ciertamente, sí rotundo, mil veces sí, buena idea, más bien sí, sí por favor, yes, afirmativo, 100, 👍, ✅, 💯`,
    ),
    deny: phrases(`
      no, nop, nope, no|mejor|todavía|ya no, no gracias, nunca, nunca jamás, jamás, para nada,
      ni hablar|loco|loca, ni de|en broma, de ninguna manera, en absoluto|contra, estoy en contra,
      claro que no, por supuesto que no, desde luego que no, qué va, ni de coña, mala idea, más bien no,
      no por favor, tampoco, 👎, ❌, 🚫
    `),
    conditional: phrases(
      `depende, depende de|del, eso depende, todo depende, según, solo si, sólo si, a veces, sí y no, en parte, según el caso, caso por caso, bajo condiciones, con condiciones, siempre que, siempre y cuando, en algunos casos`,
    ),
    undecided: phrases(
      `no sé, no se, no lo sé, ni idea, no estoy seguro|segura, no tengo claro, no lo tengo claro, no tengo opinión, sin opinión, quizá, quizás, tal vez, puede, puede ser, me da igual, da igual, indeciso, indecisa, difícil de decir, ns nc, 🤷, 🤔`,
    ),
    other: phrases(`otro, otra, otra cosa, otros, otras, ninguna de las anteriores`),
    results: phrases(
      `ver|quiero ver resultados, resultados, ver resultados, ver los resultados, resultados, solo|sólo ver`,
    ),
    both: phrases(`ambos, ambas, los|las dos, las 2, los 2`),
    neither: phrases(`ninguno, ninguna, ni uno ni otro, ninguno de los dos, ninguna de las dos`),
    pseudo: phrases(`
      sí ya sé, sí que, no sé qué|quién|cómo|cuándo|si, no es que, si no, si la, si el, si me, si te, si
      se, si es, si un, si hay, si fuera, si quieres, si lo, si alguien, no hay, no me, no es, no lo, no
      te, no entiendo, claro y, otra vez
    `),
  },
  titles: {
    affirm: phrases(`bien, me gusta|encanta, útil, mantener, a diario, frecuentemente, mucho`),
    deny: phrases(`
      mal, no me gusta, odio, inútil, eliminar, prohibir, poco, nada, rara vez, casi nunca, raramente
    `),
    conditional: phrases(
      `solo, sólo, solamente, únicamente, sí pero, sí si, sí con, sí solo|sólo, no salvo, no pero, si, si *, salvo, excepto, de vez en cuando, ocasionalmente, con límites|excepciones|condiciones`,
    ),
    both: phrases(`las dos, los dos, ambas, ambos, todos, todas, todo, cualquiera`),
    neither: phrases(`nada, nadie`),
    undecided: phrases(`neutral, qué es eso, no opino, ns`),
    results: phrases(`abstención, me abstengo, mirar, curiosear, 🍿, 👀`),
    other: phrases(`comentario, otro comentario`),
  },
  openers: phrases(`
    pues, bueno, a ver, hombre, eh, ah, uf, la verdad, en mi opinión, para mí, yo, yo diría, yo diría
    que, diría que, digo, creo que, yo creo que, respuesta, un, en general, hola, jaja, jajaja, es, es
    un, muy, y, pero, el, la, los, las, aquí, buena pregunta
  `),
  conclusions: phrases(`así que, por tanto, por eso, entonces, total, al final, para mí, o sea, mi voto`),
  votes: phrases(
    `he votado, voté, votado, voto, yo voto, votaré, votaría, yo votaría, he puesto, puse, he marcado, marqué, he elegido, elegí, elijo, escojo, me quedo con, yo me quedo con, he pinchado, he dado a, mi voto es|va, mi voto, mi respuesta es, mi respuesta, diría que, yo diría, digo, yo digo, he dicho, me inclino por, yo soy, soy de, soy, voy con, voy a decir, apoyo, respondí, he respondido`,
  ),
  sides: phrases(`equipo, siempre, viva, arriba`),
  voteFillers: phrases(`
    por, a, al, el, la, los, las, un, una, que, opción, respuesta, más, bien, de, del, en, porque, sin,
    dudarlo, dudar, también, lo
  `),
  rates: [
    ['todo el tiempo', 2000],
    ['siempre', 1000],
    ['automáticamente', 1000],
    ['a diario', 365],
    ['diariamente', 365],
    ['a menudo', 100],
    ['frecuentemente', 100],
    ['los fines de semana', 80],
    ['semanalmente', 52],
    ['los lunes|martes|miércoles|jueves|viernes|sábados|domingos', 52],
    ['cada lunes|martes|miércoles|jueves|viernes|sábado|domingo', 52],
    ['a veces', 15],
    ['mensualmente', 12],
    ['de vez en cuando', 8],
    ['ocasionalmente', 8],
    ['rara vez', 2],
    ['un día sí y otro no', 180],
    ['día por medio', 180],
    ['cada quince días', 26],
    ['a principios|finales de mes', 12],
    ['raramente', 2],
    ['casi nunca', 1],
    ['nunca', 0.02],
    ['jamás', 0.02],
    ['para nada', 0.02],
  ],
  units: [
    ['hora|horas', 8000],
    ['día|días|mañana|mañanas|noche|noches|tarde', 365],
    ['semana|semanas', 52],
    ['quincena', 26],
    ['mes|meses', 12],
    ['trimestre', 4],
    ['año|años|verano|invierno', 1],
  ],
  amounts: [
    ['una', 1],
    ['un par de', 2],
    ['varias', 4],
    ['algunas', 3],
  ],
  every: phrases(`cada, todos los, todas las`),
  times: phrases(`veces, vez, x`),
  per: phrases(`al, a la, por, cada`),
  keeps: phrases(`mantener, dejar, que siga|sigan, conservar, se queda`),
  notVotes: phrases(`soy un|una|el|la, no soy`),
  ordinals: [
    ['la primera', 1],
    ['el primero', 1],
    ['opción|respuesta|número 1|uno|a', 1],
    ['la segunda', 2],
    ['el segundo', 2],
    ['opción|respuesta|número 2|dos|b', 2],
    ['la tercera', 3],
    ['el tercero', 3],
    ['opción|respuesta|número 3|tres|c', 3],
    ['la cuarta', 4],
    ['opción|respuesta|número 4|cuatro|d', 4],
    ['la última', -1],
    ['el último', -1],
  ],
  negators: phrases(`no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, sin, ni, tampoco, apenas`),
  pseudoNegators: phrases(`por qué no, no hay duda, ningún problema, nada como`),
  contrasts: phrases(
    `pero, sin embargo, aunque, sino, no obstante, mientras que, porque, ya que, pues, en cambio, excepto, salvo`,
  ),
  conditions: {
    strong: phrases(
      `solo si, sólo si, solamente si, únicamente si, siempre que, siempre y cuando, con la condición, a condición de, mientras no, mientras se, mientras sea, mientras haya, a menos que, salvo que, salvo si, excepto si, excepto que, depende, depende de|del, eso depende, según el|la|los|las, según cómo|qué|quién, caso por caso, sí si, no si, bien si, de acuerdo si, con permiso, con consentimiento, con excepciones, en algunos casos, en ciertos casos, con matices, solo en, sólo en, solo para, sólo para, solo con, sólo con, deberían pedir, deben pedir, tienen que pedir, habría que pedir, bajo ciertas`,
    ),
    weak: phrases(`si, a veces, salvo, excepción, según, equilibrio`),
  },
  doubts: {
    strong: phrases(`no sé, no lo sé, no lo tengo claro, me da igual, ni idea`),
    weak: phrases(`difícil, complicado, puede`),
  },
  elsewhere: {
    strong: phrases(
      `falta, faltan, no está en la lista, no aparece, ninguno de los, ninguna de las, otra cosa, dónde está, echo en falta`,
    ),
    weak: phrases(`otro, otra`),
  },
  watching: phrases(`
    ver los resultados, ver el resultado, solo|por curiosidad, me abstengo, no he votado, no voto
  `),
  regrets: [],
  reported: phrases(`
    dicen, mi ~ dice|piensa|cree, antes, yo era, estaba, mi
    marido|padre|hermano|hijo|jefe|vecino|mujer|madre|hermana|hija|jefa|vecina es|está
  `),
  pro: {
    strong: phrases(`
      a favor, apoyo, de acuerdo con, ojalá, por qué no, no veo el problema, ningún problema, me parece
      bien|genial|perfecto|estupendo|correcto|justo|lógico, debería ser
      obligatorio|gratis|normal|legal|así, hay|habría que, hace falta, me encantaría|gustaría, lo
      mínimo|normal, para eso está|están
    `),
    weak: phrases(`bien, justo, importante, razonable, derecho`),
  },
  con: {
    strong: phrases(`
      en contra, no hace falta, no sirve, para qué, no quiero, nadie quiere, ni de, disparate, prefiero
      que no
    `),
    weak: phrases(`problema, mal, peligro, miedo, lástima, excusa`),
  },
  good: {
    strong: phrases(`
      me encanta, me gustan, lo mejor, el mejor, la mejor, una maravilla, dejen, en paz, 😍
    `),
    weak: phrases(`bueno, buena, maravilla, fácil, bonito, mejor, sano, rico, feliz`),
  },
  bad: {
    strong: phrases(`
      odio, no soporto, insoportable, una vergüenza, roban, harta, asco, vigilancia, sobran, sobra, 😡
    `),
    weak: phrases(`peor, ruido, caro, cara, molesta, molesto, triste`),
  },
  habitYes: {
    strong: phrases(`
      uso, tengo, yo tengo, lo tengo, lo hago, todos los días, cada semana, desde hace, hace años,
      siempre, a diario, yo también, llevo, sigo
    `),
    weak: phrases(`todavía, aún`),
  },
  habitNo: {
    strong: phrases(`no tengo, no lo tengo, nunca, jamás, ya no, dejé, no puedo, no soy`),
    weak: phrases(`no, sin`),
  },
  prefers: phrases(
    `me encanta, encanta, me gusta, prefiero, preferido, favorito, favorita, uso, siempre, mejor, gana, claro, obviamente, por supuesto, sin duda, único, viva, desde, para mí, fan, me quedo, ❤, 😍`,
  ),
  rejects: phrases(
    `odio, nunca, no, no me gusta, horrible, peor, en vez de, en lugar de, sin, excepto, demasiado, dejé, abandoné, harto`,
  ),
  comparators: phrases(`antes|mejor que, en vez|lugar de, que, no, contra`),
  agrees: phrases(
    `igual, lo mismo, de acuerdo, totalmente de acuerdo, exacto, exactamente, estoy de acuerdo, yo también, yo igual, +1, tal cual, eso mismo, esto, así es, opino igual, pienso igual`,
  ),
  disagrees: phrases(`no estoy de acuerdo, discrepo, al contrario, falso, en desacuerdo`),
  obligations: phrases(
    `debe, deben, debería, deberían, hay que, habría que, puede, pueden, podría, podrían, tiene que, tienen que`,
  ),
  sarcasm: phrases(`sí|claro|ya claro, seguro que, lo que faltaba, 🙄, y de paso, y luego`),
  rhetorical: phrases(`para qué, quién quiere`),
  stopWords: phrases(
    `el, la, los, las, un, una, unos, unas, de, del, a, al, y, o, u, pero, es, son, ser, yo, tú, él, ella, nos, mi, mis, tu, su, este, esta, esto, eso, que, quien, qué, en, sobre, con, para, por, sin, no, sí, si, más, muy, debe, debería, deberían, hacer, tener, lo, se, me, te, otro, otra, cosa, solo, sólo, todo, todos, siempre, nunca, como`,
  ),
  commonWords: phrases(`
    vez, veces, cuando, cuándo, donde, dónde, porque, aunque, mientras, desde, hasta, entre, hacia, tras,
    ante, bajo, según, aquí, ahí, allí, ahora, luego, ya, aún, todavía, también, tampoco, mucho, mucha,
    muchos, muchas, poco, poca, pocos, tanto, tan, cada, algo, alguien, alguno, algunos, algunas,
    ninguno, ninguna, mismo, misma, es, está, están, estoy, estaba, era, eran, fue, ser, soy, eres,
    somos, sea, sería, ha, he, has, hay, haya, había, han, hace, hacen, hago, haría, hecho, voy, va, vas,
    van, ir, ido, iba, tengo, tiene, tienes, tienen, tenemos, tenía, quiero, quiere, puedo, puede,
    pueden, poder, saber, sé, sabe, ver, veo, dar, da, doy, dan, decir, dice, digo, dicho, dejar, deja,
    poner, pone, pongo, llevar, lleva, llevo, pasar, pasa, cosas, tema, parte, gracias, favor, nos,
    nosotros, ellos, ellas, ese, esa, esos, esas, aquel, estos, estas, sus, tus, mío, mía, tuyo, cual,
    cuál, quién, cómo, cuánto, así, casi, quizá, bastante, demasiado, demasiada, sino, pues, entonces,
    además, igual, claro, falta, hacía, así que, di, les, le, os, conmigo
  `),
  endings: phrases(
    `prohibir, prohibido, prohibida, prohibirse, prohíba, prohíban, prohibición, eliminar, eliminado, abolir, abolirse, cerrar, cerrarse, limitar, quitar, acabar, suprimir, eliminamos, prohibimos, quitamos, cerramos, prohibirían, eliminarse, dejar de,  bloquear, restringir, retirar`,
  ),
}
