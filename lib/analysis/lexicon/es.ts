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
    results: phrases(`ver resultados, ver los resultados, resultados, solo|sólo ver`),
    both: phrases(`ambos, ambas, los|las dos, las 2, los 2`),
    neither: phrases(`ninguno, ninguna, ni uno ni otro, ninguno de los dos, ninguna de las dos`),
    pseudo: phrases(
      `sí ya sé, sí lo sé, sí ya lo sé, sí que, no solo, no sólo, no sé por qué, no sé qué|quién|cómo|cuándo|si, ni idea de, no es que, siempre me, siempre he, si no, si la, si el, si los, si las, si me, si te, si se, si es, si un, si una, si hay, si fuera, si quieres, si lo, si alguien, nunca he oído, no hay, no me, no es, no lo, no te, no se trata, no entiendo, puede que, claro como, claro y, otra vez, otra razón, para nada más`,
    ),
  },
  titles: {
    affirm: phrases(`bien, me gusta|encanta, útil, mantener, a diario, frecuentemente, mucho`),
    deny: phrases(`
      mal, no me gusta, odio, inútil, eliminar, prohibir, poco, nada, rara vez, casi nunca, raramente
    `),
    conditional: phrases(
      `solo, sólo, solamente, únicamente, sí pero, sí si, sí con, sí solo|sólo, no salvo, no pero, si, salvo, excepto, de vez en cuando, ocasionalmente, con límites|excepciones|condiciones`,
    ),
    both: phrases(`todos, todas, todo, cualquiera`),
    neither: phrases(`nada, nadie`),
    undecided: phrases(`neutral, qué es eso, no opino, ns`),
    results: phrases(`abstención, me abstengo, mirar, curiosear, 🍿, 👀`),
    other: phrases(`comentario, otro comentario`),
  },
  openers: phrases(
    `pues, bueno, a ver, hombre, mmm, hmm+, eh, ah, oh, uf, uff, sinceramente, honestamente, francamente, la verdad, la verdad es que, en mi opinión, para mí, para mi, personalmente, yo, yo digo, yo diría, yo diría que, diría que, digo, creo que, yo creo que, pienso que, opino que, mi respuesta es, respuesta corta, respuesta, un, un rotundo, rotundo, un gran, en general, en principio, en teoría, actualmente, hoy por hoy, por ahora, hola, jaja, jajaja, lol, es, es un, muy, y, pero, claramente, obviamente, simplemente, el, la, los, las, lamentablemente, por desgracia, aquí, en mi caso, buena pregunta`,
  ),
  conclusions: phrases(
    `así que, por tanto, por lo tanto, por eso, entonces, en resumen, en conclusión, en fin, total, al final, resumiendo, para mí, así pues, o sea, vamos que, de ahí que, por lo que, mi voto`,
  ),
  votes: phrases(
    `he votado, voté, votado, voto, yo voto, votaré, votaría, yo votaría, he puesto, puse, he marcado, marqué, he elegido, elegí, elijo, escojo, me quedo con, yo me quedo con, he pinchado, he dado a, mi voto es|va, mi voto, mi respuesta es, mi respuesta, diría que, yo diría, digo, yo digo, he dicho, me inclino por, yo soy, soy de, soy, voy con, voy a decir, apoyo, respondí, he respondido`,
  ),
  sides: phrases(`equipo, team, siempre, viva, viva el|la|los|las, arriba`),
  voteFillers: phrases(
    `por, a, al, el, la, los, las, un, una, que, la, opción, respuesta, número, más, bien, team, de, del, en, porque, claramente, sin, dudarlo, dudar, también, lo, rotundo, gran`,
  ),
  notVotes: phrases(
    `casi voto, casi voté, no he votado, no voté, no voto, habría votado, hubiera votado, hubiese votado, habrían votado, los que votan|votaron|votáis, quien vota|votó, soy un|una|el|la, no soy`,
  ),
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
  pseudoNegators: phrases(
    `no solo, no sólo, por qué no, sin duda, sin embargo, no hay duda, no pasa nada, nada más, no hay problema, ningún problema, no está mal, nada como`,
  ),
  contrasts: phrases(
    `pero, sin embargo, aunque, sino, no obstante, mientras que, porque, ya que, pues, en cambio, excepto, salvo`,
  ),
  conditions: {
    strong: phrases(
      `solo si, sólo si, solamente si, únicamente si, siempre que, siempre y cuando, con la condición, a condición de, mientras no, mientras se, mientras sea, mientras haya, a menos que, salvo que, salvo si, excepto si, excepto que, depende, depende de|del, eso depende, según el|la|los|las, según cómo|qué|quién, caso por caso, sí si, no si, bien si, de acuerdo si, con permiso, con consentimiento, con excepciones, en algunos casos, en ciertos casos, con matices, solo en, sólo en, solo para, sólo para, solo con, sólo con, deberían pedir, deben pedir, tienen que pedir, habría que pedir, bajo ciertas`,
    ),
    weak: phrases(`si, a veces, excepto, salvo, excepción, según, en parte, matices, equilibrio`),
  },
  doubts: {
    strong: phrases(
      `no sé, no lo sé, no sé qué pensar|decir|votar, tengo dudas, dudo, no me decido, no lo tengo claro, no tengo claro, me da igual, me da lo mismo, no tengo opinión, sin opinión, ni idea, indeciso, indecisa, difícil de decir, no estoy seguro|segura, entre dos aguas`,
    ),
    weak: phrases(`quizá, quizás, tal vez, difícil, complicado, puede`),
  },
  elsewhere: {
    strong: phrases(
      `falta, faltan, no está en la lista, no aparece, ninguno de los, ninguna de las, otra cosa, dónde está, echo en falta`,
    ),
    weak: phrases(`otro, otra, en realidad`),
  },
  watching: phrases(`
    ver los resultados, ver el resultado, solo|por curiosidad, me abstengo, no he votado, no voto
  `),
  regrets: phrases(
    `me arrepiento, he cambiado de opinión, cambié de opinión, cambiar mi voto, cambiaría mi voto, por error, me equivoqué, me he equivocado, pensándolo bien`,
  ),
  reported: phrases(`
    la gente dice|piensa, dicen que, dicen, algunos dicen|piensan, se dice, mi ~ dice|piensa|cree,
    mis ~ dicen|piensan, supuestamente, según dicen, antes, yo era, estaba,
    mi marido|padre|hermano|hijo|jefe|vecino|mujer|madre|hermana|hija|jefa|vecina es|está
  `),
  pro: {
    strong: phrases(`
      estoy a favor, a favor, apoyo, totalmente|estoy de acuerdo, de acuerdo con,
      buena|gran|excelente|genial idea, ya era|es hora, es hora de, ojalá, por qué no,
      no veo|hay|tengo problema, no veo el problema, ningún problema,
      me parece bien|genial|perfecto|estupendo|correcto|justo|lógico, me parece muy bien,
      debería ser obligatorio|gratis|normal|legal|así, hay|habría que, tiene sentido,
      tiene todo el sentido, merece|vale la pena, necesario, imprescindible, hace falta,
      me encantaría|gustaría, lo mínimo|normal, para eso está|están, es justo, cuanto antes,
      lo antes posible, deberían hacerlo
    `),
    weak: phrases(
      `bien, justo, útil, importante, lógico, razonable, legítimo, espero, permitir, derecho, necesitamos, correcto`,
    ),
  },
  con: {
    strong: phrases(
      `estoy en contra, en contra, me opongo, no estoy de acuerdo, en desacuerdo, mala idea, pésima idea, no debería, no deberían, no debe, no deben, no se debe, no se debería, no hace falta, no es necesario, innecesario, inaceptable, no me parece bien, me parece mal|fatal|absurdo|ridículo, no tiene sentido, sin sentido, no sirve, no sirve de nada, no sirve para nada, para qué, de qué sirve, no funciona, no funcionaría, no quiero, nadie quiere, nadie necesita, no necesitamos, no lo necesito, no es para mí, ni de, basta de, basta ya, dejad, absurdo, ridículo, una tontería, tontería, disparate, barbaridad, no lo veo, no me convence, no pinta|pintan nada, no tiene cabida, no vale la pena, no merece la pena, prefiero que no, es un error, error`,
    ),
    weak: phrases(`
      problema, problemas, injusto, mal, demasiado, peligro, miedo, riesgo, riesgos, lástima, excusa,
      castigar
    `),
  },
  good: {
    strong: phrases(
      `me encanta, me encantan, me gusta, me gustan, adoro, amo, es genial|estupendo|maravilloso|perfecto|fantástico|lo mejor, son geniales, lo mejor, el mejor, la mejor, mucho mejor, una maravilla, una gozada, salva vidas, me cambió la vida, no puedo vivir sin, imprescindible, dejad a la gente, deja a la gente, dejen a la gente, dejadles, dejen, en paz, ❤, 😍`,
    ),
    weak: phrases(
      `genial, bueno, buena, estupendo, maravilla, útil, cómodo, fácil, rápido, bonito, mejor, placer, tranquilo, sano, rico, feliz, guay`,
    ),
  },
  bad: {
    strong: phrases(
      `odio, lo odio, detesto, no soporto, insoportable, es horrible|una mierda|peligroso|una vergüenza|un desastre|un peligro|lo peor|un robo|una estafa, una vergüenza, un desastre, una pesadilla, una plaga, peligroso, peligrosa, una estafa, estafa, robo, robar, roban, explotación, despilfarro, harto, harta, hartos, asco, qué asco, vigilancia, tóxico, sobrevalorado, sobran, sobra, 🤮, 💩, 😡`,
    ),
    weak: phrases(
      `horrible, peor, ruido, ruidoso, caro, cara, feo, fea, estrés, contaminación, contamina, sucio, accidente, accidentes, molesta, molesto, mierda, malo, mala, triste, daño, muertes`,
    ),
  },
  habitYes: {
    strong: phrases(
      `uso, lo uso, la uso, yo uso, tengo, yo tengo, lo tengo, lo hago, todos los días, cada día, cada semana, desde hace, hace años, siempre, a menudo, a diario, yo también, llevo, sigo`,
    ),
    weak: phrases(`todavía, aún`),
  },
  habitNo: {
    strong: phrases(
      `no uso, no lo uso, no la uso, no tengo, no lo tengo, no lo hago, nunca, jamás, ya no, lo dejé, dejé, nunca he, no he, no puedo, no soy`,
    ),
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
  sarcasm: phrases(`
    sí|claro|ya claro, claro porque, cómo no, qué podría salir mal, seguro que, lo que faltaba, bravo,
    menuda idea, 🙄, y ya puestos, y de paso, y luego
  `),
  rhetorical: phrases(
    `para qué, de qué sirve, quién necesita, por qué deberían, por qué debería, quién quiere, desde cuándo`,
  ),
  stopWords: phrases(
    `el, la, los, las, un, una, unos, unas, de, del, a, al, y, o, u, pero, es, son, ser, yo, tú, él, ella, nos, mi, mis, tu, su, este, esta, esto, eso, que, quien, qué, en, sobre, con, para, por, sin, no, sí, si, más, muy, debe, debería, deberían, hacer, tener, lo, se, me, te, otro, otra, cosa, solo, sólo, todo, todos, siempre, nunca, como`,
  ),
  endings: phrases(
    `prohibir, prohibido, prohibida, prohibirse, prohíba, prohíban, prohibición, eliminar, eliminado, abolir, abolirse, cerrar, cerrarse, limitar, quitar, acabar, suprimir, bloquear, restringir, retirar`,
  ),
}
