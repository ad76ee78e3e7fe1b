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
    affirm: phrases(`
    sí, si, sip, sipi, claro, claro que sí|si, por supuesto, desde luego, sin duda, sin dudarlo,
    totalmente, absolutamente, obvio, obviamente, exacto, de acuerdo, a favor, estoy a favor, yo a favor,
    siempre, por qué no, porque no, cómo no, dale, efectivamente, ciertamente, sí rotundo, mil veces sí,
    buena idea, más bien sí, sí por favor, yes, afirmativo, 100, 👍, ✅, 💯, sí sí, sí sí sí, síii+, siii+,
    un sí, un sí rotundo|enorme|claro|grande, un rotundo sí, gran sí, rotundamente sí, mil veces sí|si,
    cien por cien|ciento, 100 por 100|ciento, al 100, al cien,
    sí absolutamente|totalmente|definitivamente|claramente|claro|obvio|siempre|rotundo, sí por supuesto,
    sí sin duda, sí y punto, definitivamente, definitivamente sí, claramente, claramente sí,
    rotundamente, obviamente sí, obvio que sí, por supuesto que sí, pues sí, pues claro,
    pues claro que sí, hombre claro, claro hombre, ya lo creo, desde luego que sí, sin ninguna duda,
    sin lugar a dudas, sin pensarlo, sin dudar, indudablemente, faltaría más, faltaba más, naturalmente,
    cómo que no, y tanto, tal cual, efectivamente sí, en efecto, así es, de una, de cabeza,
    de toda la vida, siempre siempre, siempre que puedo, casi siempre, desde siempre, desde hace años,
    yo sí, yo también, en mi casa sí, aquí sí, me apunto, me sumo, firmo, firmo ya, firmo donde sea,
    dónde hay que firmar, dónde firmo, lo compro, compro, apoyo, lo apoyo, totalmente a favor,
    muy a favor, completamente a favor, 100 a favor, a favor total, a favor siempre, ya era hora,
    ya va siendo hora, ya es hora, ya tocaba, con gusto, con mucho gusto, encantado, encantada,
    con los ojos cerrados, ojalá sí, por favor sí, dale que sí, sep, seh, oui, ja, yes please, culpable,
    me declaro culpable, lamentablemente sí, por desgracia sí, supongo que sí, creo que sí,
    yo creo que sí, diría que sí, probablemente sí, seguramente sí, en principio sí, en general sí,
    depende pero sí, más sí que no, estoy de acuerdo, yo estoy de acuerdo
  `),
    deny: phrases(`
    no, nop, nope, no|mejor|todavía|ya no, no gracias, nunca, nunca jamás, jamás, para nada,
    ni hablar|loco|loca, ni de|en broma, de ninguna manera, en absoluto|contra, estoy en contra,
    claro que no, por supuesto que no, desde luego que no, qué va, ni de coña, mala idea, más bien no,
    no por favor, tampoco, 👎, ❌, 🚫, no no, no no no, nooo+, un no, un no rotundo|enorme|claro|grande,
    un rotundo no, gran no, rotundamente no, mil veces no, cien veces no,
    no absolutamente|definitivamente|claramente|rotundo|nunca|jamás, no y punto, no para nada,
    no en absoluto, definitivamente no, claramente no, absolutamente no, obvio no|que no, obviamente no,
    pues no, pues claro que no, hombre no, ni pensarlo, ni se te|os|les ocurra, ni en sueños, ni muerto,
    ni muerta, ni por asomo, ni por todo el oro, ni borracho, ni borracha, ni jarto, ni harto,
    ni a palos, ni por error, ni de lejos, ni de chiste, ni de fundas, ni a gancho, ni mamado, ni locos,
    ni por nada, por nada del mundo, en mi vida, jamás de los jamases, jamás en la vida, nunca más,
    nunca en la vida, nunca he podido, de ningún modo, bajo ningún concepto, bajo ninguna circunstancia,
    en ningún caso, de eso nada, nada de eso, naranjas de la china, y un jamón, y una mierda, anda ya,
    quita quita, quita, yo paso, conmigo no cuenten, no cuenten conmigo, conmigo que no cuenten,
    no es lo mío, no es para mí, no me interesa, sin interés, me niego, yo me niego,
    totalmente en contra, muy en contra, completamente en contra, en contra total, no lo veo, no lo creo,
    no creo, yo no, en mi casa no, aquí no, todavía no, aún no, ya no, hace años que no,
    lamentablemente no, por desgracia no, supongo que no, creo que no, yo creo que no, diría que no,
    probablemente no, seguramente no, en principio no, en general no, más no que sí, mejor no,
    mejor que no, por favor no, no thanks, no way, qué horror, puaj, qué asco, va a ser que no,
    muy mala idea, pésima idea
  `),
    conditional: phrases(
      `
      depende, depende de|del, eso depende, todo depende, solo si, sólo si, a veces, sí y no, en parte,
      según el caso, caso por caso, bajo condiciones, con condiciones, siempre que, siempre y cuando,
      en algunos casos, depende de|del|qué|quién|cuánto|cómo|para|si|mucho, pues depende, según y cómo,
      según cómo|qué|quién|para|el|la, según para qué, sólo|solo|solamente|únicamente si, sólo|solo si,
      solo|sólo en|para|con|los|las|por|cuando, según caso, en según qué, a ratos, a veces sí a veces no,
      a veces sí, unas veces, de vez en cuando, de cuando en cuando, ocasionalmente, en ocasiones,
      con matices, con límites, con moderación, con medida, con permiso, con excepciones,
      siempre que se|no|sea|haya, mientras no|se|sea, mitad y mitad, un poco de ambas|los|las,
      ni sí ni no, ni sí ni no sino, es complicado, es más complicado, a medias, en cierta medida,
      hasta cierto punto, en parte sí, según
    `,
    ),
    undecided: phrases(
      `
      no sé, no se, no lo sé, ni idea, no estoy seguro|segura, no tengo claro, no lo tengo claro,
      no tengo opinión, sin opinión, quizá, quizás, tal vez, puede, puede ser, me da igual, da igual,
      indeciso, indecisa, difícil de decir, ns nc, 🤷, 🤔, pues no sé, no sabría decir, no sabría,
      no sé qué decir|pensar|votar, ni idea la verdad, no tengo ni idea, no tengo idea, ni pajolera,
      ni puta|puñetera idea, no me decido, no me aclaro, indeciso total, estoy indeciso|indecisa,
      estoy dividido|dividida, dividido, dividida, tengo dudas, tengo mis dudas, me da lo mismo,
      me es igual|indiferente, indiferente, me importa un|poco|nada, me la suda, me la pela, me resbala,
      ni fu ni fa, ni me va ni me viene, lo mismo me da, paso palabra, sin opinión formada,
      no tengo opinión formada, difícil elegir, buena pregunta, qué difícil, a saber, quién sabe,
      vaya usted a saber, ns, nsnc
    `,
    ),
    other: phrases(`otro, otra, otra cosa, otros, otras, ninguna de las anteriores`),
    results: phrases(
      `ver|quiero ver resultados, resultados, ver resultados, ver los resultados, resultados, solo|sólo ver`,
    ),
    both: phrases(`
      ambos, ambas, los|las dos, las 2, los 2, los dos, las dos, ambas cosas, por qué no los dos,
      por qué no ambos, por qué no ambas, los dos por igual
    `),
    neither: phrases(`
      ninguno, ninguna, ni uno ni otro, ninguno de los dos, ninguna de las dos, ni una ni otra,
      no me gusta ninguno|ninguna, ninguno gracias, ni lo uno ni lo otro
    `),
    pseudo: phrases(`
      sí ya sé, sí que, no sé qué|quién|cómo|cuándo|si, no es que, si no, si la, si el, si me, si te,
      si se, si es, si un, si hay, si fuera, si quieres, si lo, si alguien, no hay, no me, no es, no lo,
      no te, no entiendo, claro y, otra vez, no creo que, no lo creo así,
      yo no sé|entiendo|veo|tengo|soy|he|digo|diría|es|lo|me|uso|creo, yo sí que|lo|la|creo,
      yo también lo|la|soy|he|me|creo|quiero, ya no sé|me|hay|es|se|queda, todavía no he|me|lo|sé|hay|se,
      aún no he|me|lo|sé|hay|se, aquí no hay|se|es|tenemos, aquí sí hay|se|que, claramente *,
      siempre me|he|que|se|lo|hay|es|y|nos, siempre hay, nunca me|he|se|lo|entendí|entenderé|falta,
      obviamente *, en efecto *, así es como|que|la|el, de una|un vez|forma|manera|persona,
      compro en|el|la|los|un|una, apoyo a, diría que no|sí, encantado de|con, encantada de|con,
      culpable de, vale la|lo|más, venga ya|a|hombre, más bien *, naturalmente *, por nada,
      indiferente *, efectivamente *, no no es, con gusto *, quita el|la|los, me sumo a, me niego a que,
      si no|la|el|me|te|se|es|un|una|hay|fuera|quieres|lo|los|las|alguien|nos|le|les|ya|tengo|tienes|tienen|puedo|puedes|puede|pueden|van|va|fuese|hubiera|pudiera|acaso|bien|quiere|quieren|está|están|estás|son|tu|mi|su|son|a|al|te|usas|vas|haces|tiene|ves|veo|te,
      no veo|soporto|aguanto|echo|volvería|tengo|he|había|sabía|olvides|olvidéis|olviden|conozco|recuerdo|puedo|quiero|paro|dejo|te|os|nos|le|les|son|solo|sólo
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
    pues, bueno, a ver, hombre, eh, ah, uf, la verdad, en mi opinión, para mí, yo, yo diría,
    yo diría que, diría que, digo, creo que, yo creo que, respuesta, un, en general, hola, jaja, jajaja,
    es, es un, muy, y, pero, el, la, los, las, aquí, buena pregunta, hmm, hm, mmm, uff, ufff, uy, ay, oh,
    jo, joder, ostras, hostia, madre mía, dios, por dios, dios mío, anda, venga, vale, mira, mire, oye,
    oigan, vamos, vamos a ver, vaya, en fin, buenas, buenos días, buenas tardes, gracias, perdón,
    perdona, lo siento, sinceramente, honestamente, francamente, siendo sincero|sincera|honesto|honesta,
    con sinceridad, si te soy sincero|sincera, para ser sincero|sincera|honesto|honesta, a decir verdad,
    la verdad es que, la verdad que, de verdad, en serio, personalmente, a título personal,
    en lo personal, a mi juicio, a mi modo de ver, desde mi punto de vista, según yo, por mi parte,
    en mi caso, en lo que a mí respecta, a mí, yo personalmente, yo la verdad, mi respuesta, mi voto,
    respuesta corta, respuesta rápida, en una palabra, en resumen, resumiendo, así a bote pronto,
    a bote pronto, de entrada, en principio, por lo general, normalmente, habitualmente, actualmente,
    ahora mismo, hoy en día, hoy por hoy, de momento, por ahora, hasta ahora, acá, allá, en casa,
    en mi casa, en el trabajo, en mi país, en teoría, en la práctica, legalmente, moralmente, totalmente,
    completamente, absolutamente, definitivamente, rotundamente, obviamente, claramente, evidentemente,
    sin duda, sin dudarlo, por desgracia, lamentablemente, por suerte, afortunadamente, como siempre,
    como *, como * *, siendo *, pregunta fácil, fácil, está claro, muy fácil, un gran, un enorme,
    un rotundo, gran, enorme, rotundo, pues yo, pues mira, pues hombre, pues aquí, yo creo,
    yo pienso que, pienso que, opino que, yo opino que, considero que, me parece que, siento que,
    a mí me parece que, che, güey, wey, parce, tío, tía, colega, hermano, compa, jajajaja, jeje, jejeje,
    lol, ok, okey, o sea
  `),
  conclusions: phrases(`
    así que, por tanto, por eso, entonces, total, al final, para mí, o sea, mi voto, así que no|sí,
    así pues, por consiguiente, por ende, conclusión, en conclusión, resultado, total que,
    al fin y al cabo, a fin de cuentas, en definitiva, en resumen, resumiendo, en suma, de modo que,
    de manera que, con lo que, por lo que, por eso mi, por eso voto|digo, por eso un,
    así que voto|digo|para, para mí es|un, en mi caso, o sea que, entonces para, entonces diría,
    mi respuesta es|sería
  `),
  votes: phrases(
    `
    he votado, voté, votado, voto, yo voto, votaré, votaría, yo votaría, he puesto, puse, he marcado,
    marqué, he elegido, elegí, elijo, escojo, me quedo con, yo me quedo con, he pinchado, he dado a,
    mi voto es|va, mi voto, mi respuesta es, mi respuesta, diría que, yo diría, digo, yo digo, he dicho,
    me inclino por, yo soy, soy de, soy, voy con, voy a decir, apoyo, respondí, he respondido,
    he votado por|que, voté por|que, voto por|a|que, voto a favor de|del, mi voto va|fue|para,
    mi voto es para, he optado por, opto por, opté por, optaría por, elegiría, escogería, escogí,
    me decanto por, me decantaría por, me inclino por|más, me inclinaría por, me apunto a,
    me quedo con|en, yo me quedo, prefiero, yo prefiero, preferiría, prefiero mil veces, mi favorito es,
    mi favorita es, mi preferido es, mi preferida es, mi elección es, mi elección, me voy con|a|por,
    yo voy con, yo de, yo soy de, yo soy más de, soy más de, soy muy de, soy team, yo team, team,
    del equipo, soy del equipo, estoy con, estoy en el, yo uso, yo utilizo, usamos, yo tomo, bebo,
    me pasé a|al, me he pasado a|al, me cambié a|al, migré a, me mudé a, sigo con, yo sigo con,
    sigo usando, sigo en, siempre uso, +1 a|al|para|por, un voto para|por|más, otro voto para|por,
    un punto para, que viva, viva, vivan, larga vida a|al, arriba, donde esté, donde esté un|una|el|la,
    como el|la ninguno|ninguna, nada como, marqué la|el, marco, le di a, le he dado a
  `,
  ),
  sides: phrases(`equipo, siempre, viva, arriba`),
  voteFillers: phrases(`
    por, a, al, el, la, los, las, un, una, que, opción, respuesta, más, bien, de, del, en, porque, sin,
    dudarlo, dudar, también, lo, rotundamente, totalmente, claramente, siempre, gran, rotundo, aquel,
    esa, ese, equipo, team, mi, es, para, con, a favor, toda, vida, botón, casilla, número
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
  notVotes: phrases(`
    soy un|una|el|la, no soy, los|las que votan|votaron|han, quien vota|vote|votó, prefiero
    no|que|ni|el silencio, preferiría no|que, me quedo con la duda, estoy con la|el * a, me apunto a
    la|lo|eso, no voto, casi voto, iba a votar, habría votado, hubiera votado, no he votado, soy más
    de lo|la, me quedo con las|ganas
  `),
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
      `
      solo si, sólo si, solamente si, únicamente si, siempre que, siempre y cuando, con la condición,
      a condición de, mientras no, mientras se, mientras sea, mientras haya, a menos que, salvo que,
      salvo si, excepto si, excepto que, depende, depende de|del, eso depende, según cómo|qué|quién,
      caso por caso, sí si, no si, bien si, de acuerdo si, con permiso, con consentimiento,
      con excepciones, en algunos casos, en ciertos casos, con matices, solo en, sólo en, solo para,
      sólo para, solo con, sólo con, deberían pedir, deben pedir, tienen que pedir, habría que pedir,
      bajo ciertas, depende mucho|qué|quién|cuánto|cómo|para|si, todo depende,
      según para|cuánto|dónde|cuándo|si, en función de|del, dependiendo de|del,
      siempre que se|no|sea|haya|lo|la|el, mientras no|se|sea|haya|lo|la|respete|respeten|pague,
      a condición,
      con límites|reglas|condiciones|garantías|cabeza|moderación|medida|excepciones|supervisión|control|autorización|atribución,
      con moderación, con cabeza, salvo en|para|que|excepciones|casos, excepto en|para|los|las|casos,
      no siempre, no en todos|todo|todas, no para todos|todo|todas, no vale para, ni blanco ni negro,
      no es blanco o, no es tan simple|sencillo|fácil, zona gris, hay matices, término medio,
      punto medio, un equilibrio, ni tanto ni, ambos tienen, los dos tienen, cada cosa, cada caso,
      caso a caso, sí cuando|siempre, no salvo|excepto|a menos, bien cuando|siempre|mientras,
      vale si|siempre|mientras, de acuerdo siempre|cuando, me parece bien si|siempre|mientras|cuando,
      solo cuando|los|las|por|al|a|de|quien|quienes, sólo cuando|los|las|por|al|a|de|quien|quienes,
      únicamente en|para|con|los|las|cuando, unos sí otros, unas sí otras,
      habría que regular|ver|distinguir, regularlo, regulado
    `,
    ),
    weak: phrases(`
      si, a veces, salvo, excepción, según, equilibrio, ocasionalmente, parcialmente, matices, contexto,
      límites, límite, excepciones, regular, ciertos, ciertas, condiciones, según el|la|los|las
    `),
  },
  doubts: {
    strong: phrases(`
      no sé, no lo sé, no lo tengo claro, me da igual, ni idea, no tengo opinión, no tengo una opinión,
      sin opinión formada, no me decido, no sé qué pensar|decir|votar|elegir, no sabría qué|elegir|decir,
      estoy dividido|dividida, dividido, dividida, tengo dudas, tengo mis dudas,
      tengo sentimientos encontrados, sentimientos encontrados, me cuesta decidir|elegir,
      difícil elegir|decidir|de decir, imposible elegir|decidir, me da lo mismo, me es indiferente|igual,
      indiferente, ni me va ni, me la suda, me la pela, me importa poco|un, quién sabe, por un lado,
      entre dos aguas, cincuenta cincuenta, nunca he oído, jamás he oído, no sé qué es, no sé lo que es,
      qué es eso, no lo conozco, ni sé lo que
    `),
    weak: phrases(`difícil, complicado, puede`),
  },
  elsewhere: {
    strong: phrases(
      `
      no está en la lista, no aparece, ninguno de los, ninguna de las, otra cosa, dónde está,
      echo en falta, falta la opción|una|el|la, faltan opciones, y dónde está|están,
      dónde está|están|queda, te falta, os falta, se te olvidó|olvida, se te ha olvidado, te olvidaste,
      olvidaste, habéis olvidado, no está mi, mi opción no, ninguna de esas|estas|las,
      ninguno de esos|estos|los, otra opción, otra respuesta, otro distinto, ni uno ni otro, otra otra,
      falta la|el|una|un|mi, faltan la|el|las|los, me falta
    `,
    ),
    weak: phrases(`otro, otra`),
  },
  watching: phrases(`
    ver los resultados, ver el resultado, solo|por curiosidad, me abstengo, no he votado, no voto,
    ver resultados, palomitas, no me aplica, no aplica, no procede, no participo, solo curiosidad,
    por curiosidad, no puedo votar, no me toca, paso de votar
  `),
  regrets: phrases(`
    me equivoqué, me he equivocado, cambio mi voto, cambié de opinión, he cambiado de opinión,
    cambio de opinión, me has convencido, me habéis convencido, me convenciste, sin querer, por error,
    pensándolo bien, pensándolo mejor, rectifico, me arrepiento de
  `),
  reported: phrases(`
    dicen, mi ~ dice|piensa|cree, antes, yo era, estaba,
    mi marido|padre|hermano|hijo|jefe|vecino|mujer|madre|hermana|hija|jefa|vecina es|está, algunos dicen,
    la gente dice, hay quien dice|piensa, según dicen, según ellos, dicen que, me dicen que, me dijeron,
    se supone que, supuestamente, mis padres|hijos|amigos|compañeros dicen,
    mi * dice|piensa|cree|quiere|prefiere, yo pensaba|creía|antes, antes pensaba|creía, los que dicen
  `),
  pro: {
    strong: phrases(`
      a favor, apoyo, de acuerdo con, ojalá, no veo el problema, ningún problema, me parece
      bien|genial|perfecto|estupendo|correcto|justo|lógico, debería ser
      obligatorio|gratis|normal|legal|así, hay|habría que, me encantaría|gustaría, lo mínimo|normal,
      totalmente a favor, muy a favor, completamente a favor, estoy a favor, lo apoyo, apoyo
      la|el|esto|total|esta, yo firmo, firmo ya, dónde firmo, dónde hay que firmar, me sumo, cuenten
      conmigo, contad conmigo, cuenta conmigo, buena idea, gran idea, muy buena idea, me parece
      una|muy|super|súper|fantástico|fenomenal|fantástica|maravilloso|necesario|imprescindible|razonable|sensato|normal|fantástico|buena|buen,
      me parece una buena, me parece buena, es
      justo|lógico|normal|necesario|imprescindible|fundamental|importante|esencial|vital|genial|buenísimo|perfecto,
      es lo justo, es lo correcto, es lo suyo, es lo mínimo, es lo normal, es de sentido, es un
      derecho, es una maravilla, de sentido común, sentido común, un derecho humano, lo suyo, es lo
      que hay que, ya era hora, ya va siendo hora, ya es hora, ya tocaba, cuanto antes, cuanto antes
      mejor, tarde pero, más vale tarde, mejor tarde, a qué esperamos, a qué esperan, qué esperan,
      hacía falta, hace mucha falta, hace falta más, necesitamos, necesitamos más|eso|esto, nos hace
      falta, debería ser obligatorio|obligatoria|gratis|gratuito|gratuita|ley|norma|legal|posible,
      debería ser un derecho, debería ser lo normal, debería ser en todas, debería ser para todos,
      deberían ser obligatorios|obligatorias|gratis|gratuitos|para todos, tendría que
      ser|estar|haber, todo el mundo debería, todos deberíamos, todos deberían, todos ganan|ganamos,
      no pasa nada, no pasa nada por, no hace daño, no hace daño a nadie, no le hace daño, no
      molesta a nadie, no molestan a nadie, a mí no me molesta, no me molesta, no me molestan, qué
      más da, qué tiene de malo, qué hay de malo, qué problema hay, cuál es el problema, no hay
      problema, no hay ningún problema, no veo problema, no veo ningún problema, no veo
      inconveniente, ningún inconveniente, por qué iba a|no, por mí perfecto|bien|vale|adelante|que,
      dale nomás, a por ello, cada cual que haga, cada cual, cada uno es libre, cada quien, que cada
      uno|cual|quien, vive y deja vivir, vivir y dejar vivir, deja vivir, dejad vivir, déjenlos,
      dejadlos, dejad que, dejen que, déjalos, dejarlos en paz, es libre de, me gustaría que|poder,
      me encantaría que|poder, ojalá lo|fuera|hubiera|todos|pudiera|se|más, qué maravilla, qué
      gusto, qué alegría, qué ganas, tengo ganas, estoy deseando, sería
      genial|maravilloso|estupendo|fantástico|ideal|perfecto|bueno|bonito, sería lo ideal, sería un
      sueño, sería lo mejor, estaría bien|genial|bueno, vale la pena, merece la pena, vale cada, lo
      vale, se lo merecen, me lo merezco, lo mejor que, la mejor decisión|compra|idea|inversión, no
      me arrepiento, jamás me he arrepentido, nunca me he arrepentido, lo volvería a, repetiría, lo
      haría otra, lo recomiendo, recomendable, imprescindible, no podría vivir sin, no puedo vivir
      sin, no sé vivir sin, sin ello no, me salvó|salva|ha salvado, me cambió|ha cambiado la vida,
      cambia la vida, me ayuda|ayudó|ha ayudado, nos ayuda, ayuda mucho|a, funciona
      bien|perfecto|aquí, funciona de maravilla, funciona muy bien, funciona de, va genial|perfecto,
      va de maravilla, va muy bien, va de lujo, mejor que nada, por supuesto que se|debe|deben|hay,
      hay que hacerlo|protegerlo|apoyarlo, cada uno|quien|cual que haga|hace|con|es|puede|en
    `),
    weak: phrases(`
      justo, importante, razonable, derecho, útil, necesario, necesaria, imprescindible, lógico, sensato,
      legítimo, beneficio, beneficios, ventaja, ventajas, positivo, permite, ayuda, progreso, avance,
      por fin, me apunto
    `),
  },
  con: {
    strong: phrases(`
      en contra, no hace falta, no sirve, para qué, no quiero, nadie quiere, ni de, disparate,
      prefiero que no, totalmente en contra, muy en contra, completamente en contra, estoy en
      contra, me opongo, me niego, no estoy a favor, no me parece
      bien|justo|correcto|normal|lógico|buena|necesario|ético|serio, no es
      justo|ético|lógico|normal|necesario|buena|solución|serio|asunto, no es el camino, no es la
      solución, no es de recibo, mala idea, muy mala idea, pésima idea, qué mala idea, vaya idea,
      una idea pésima|mala|terrible, no es buena, no me convence, no me gusta nada, no me gusta la,
      no soy fan, no soy partidario|partidaria, no lo veo claro|bien|necesario, no le veo
      sentido|el|utilidad|la gracia, no tiene sentido|ningún|lógica|ni pies, sin sentido, un
      sinsentido, sinsentido, es absurdo|ridículo|injusto|inútil|innecesario|inaceptable|hipócrita,
      es una tontería, es una estupidez, es un disparate, es un error, es una locura, es una
      barbaridad, es una vergüenza, es un robo, es una estafa, es un abuso, es un peligro, es un
      engaño, es pan para hoy, es un parche, es una trampa, absurdo, ridículo, injusto, inútil,
      innecesario, inaceptable, intolerable, una tontería, tonterías, una estupidez, una locura, una
      barbaridad, una aberración, un disparate, un robo, un abuso, una estafa, un engaño, una
      trampa, una vergüenza, vergüenza, qué vergüenza, vergonzoso, indignante, indigno, escándalo,
      un error, sería un error|desastre|caos, un desastre, no sirve para|de, no sirve de nada, no
      sirve para nada, no sirven para nada, no vale para nada, no funciona|funcionará|funcionaría|va
      a funcionar, no va a funcionar, no arregla|soluciona|resuelve nada|el, no cambia nada, no
      cambiaría nada, no aporta nada|gran, no hace ninguna falta, no hace ni, no hacía falta, no hay
      necesidad, no es necesario, ninguna necesidad, no necesito|necesitamos|necesita, nadie
      necesita|lo|la|pidió|ha pedido|los, nadie debería, nadie tiene, nadie lo pidió, no se
      debería|debe|debería, no deberían|debería, no debería|deberían existir|ser|poder|permitirse,
      no hay que, no tienen derecho, no tiene derecho, no pinta|pintan nada, no es
      asunto|cosa|problema, a nadie le importa, métanse en, qué les importa, para qué
      quiero|queremos|sirve|cambiar|complicarse|hace, de qué sirve, a cuento de, quién
      paga|pagará|controla|decide|vigila|lo, quién va a pagar, quién lo va, quién va a, quién me
      asegura, no quiero que|ni|saber, yo no quiero, no lo quiero, no lo querría, no quisiera, no me
      da la gana, no me fío, no se fíen, no confío, desconfío, ni loco|loca|muerto, ni gratis, ni
      regalado, ni regalada, ni pagándome, ni pagado, no pienso, jamás
      lo|la|dejaría|pagaría|compraría|haría|pondría, nunca lo|la
      dejaría|pagaría|compraría|haría|pondría, conmigo no, no cuenten conmigo, basta, basta ya,
      basta de, ya basta, ya está bien, hasta las narices|los|el, harto de, harta de, estoy
      harto|harta, paren, que paren, dejen de, dejad de, déjense de, déjenos, fuera de, no toquen,
      no tocar, no lo toquen, que no toquen, manos fuera, que se quede|siga|queden como, así está
      bien, está bien como|así, como toda la vida, si funciona no, va demasiado, pasarse de, se
      pasan, se han pasado, peligroso, es peligroso, arriesgado, control social, gran hermano, nos
      vigilan, nos controlan, vigilancia, censura, dictadura, pura propaganda|fachada|postureo,
      postureo, puro marketing, sacacuartos, sacadineros, hipocresía, excusa para, pagan justos,
      siempre pagan, castigar, castigan, es robar, plagio, explotación, sin permiso, sin
      consentimiento, sin pagar, no he dado permiso, no di permiso, nadie me|nos preguntó, nadie
      me|nos ha preguntado
    `),
    weak: phrases(`
      problema, peligro, miedo, excusa, injusta, inútiles, riesgo, riesgos, peligrosa, dudas, dudo,
      preocupante, excesivo, exagerado, robo, robar, negocio, castigo
    `),
  },
  good: {
    strong: phrases(`
      me encanta, me gustan, una maravilla, dejen, en paz, 😍, nos encanta, nos gusta, lo adoro,
      los adoro, adoro, lo amo, una delicia, un placer, un gustazo, un lujo, maravilloso, maravillosa,
      precioso, preciosa, estupendo, buenísimo, buenísima, riquísimo, riquísima, fantástico,
      espectacular, insuperable, inigualable, lo más grande, lo máximo, lo mejor del mundo, la alegría,
      da vida, da alegría, hace feliz, me hace feliz, es tradición, nuestra cultura, parte de nuestra,
      patrimonio, salva vidas, ahorra tiempo|dinero, comodísimo, tan cómodo, tan a gusto,
      a mis hijos|niños les encanta, los niños lo|disfrutan, inofensivo, no hacen daño, no hacen mal,
      los echaría de menos, lo echaría de menos, la echaría de menos, echo de menos, los extrañaría,
      que no falte, que no falten, sin ellos no, ❤, 🥰,
      en contra de prohibir|prohibirlo|eliminar|eliminarlos|la prohibición, contra la prohibición,
      prohibir no
    `),
    weak: phrases(`
      bueno, buena, maravilla, sano, genial, estupendo, fantástico, precioso, cómodo, cómoda, barato,
      tradición, alegría, disfruto, disfrutar, placer, agradable, práctico, lindo, linda
    `),
  },
  bad: {
    strong: phrases(`
      odio, no soporto, insoportable, una vergüenza, roban, harta, asco, vigilancia, sobran, sobra,
      😡, odio eso|esto|los|las|el|la, lo odio, los odio, las odio, detesto, aborrezco, no puedo con,
      no los soporto, no lo soporto, no la soporto, no aguanto, me dan asco, me da asco, qué asco,
      asqueroso, asquerosa, repugnante, horroroso, horrorosa, horrible, un horror, qué horror, una
      pesadilla, pesadilla, un infierno, infierno, infernal, una plaga, una lacra, una tortura,
      tortura, crueldad, cruel, barbarie, salvajada, maltrato, sufrimiento, sufren, contaminan,
      contamina, contaminación, apesta, apestan, peste, apestoso, ruidoso, estruendo, no dejan
      dormir, no me dejan dormir, no deja dormir, me despiertan, me pone
      nervioso|nerviosa|enfermo|enferma, me pone de, me ponen de, me saca de, un coñazo, coñazo, un
      rollo, una lata, un suplicio, un peligro, mortal, tóxico, nocivo, dañino, adictivo, anticuado,
      del siglo pasado, de otra época, rancio, casposo, sobrevalorado, pérdida de tiempo, una
      pérdida, pérdida de dinero, tirar el dinero, dinero tirado, despilfarro, derroche, basura, una
      basura, es basura, mierda, una mierda, porquería, una porquería, fuera ya, fuera con, a la
      basura, a la hoguera, que desaparezca|desaparezcan, que lo prohíban, que los prohíban, que lo
      quiten, que los quiten, prohíbanlo, prohíbanlos, prohibidlos, que se prohíba, prohibir ya,
      prohibición ya, deberían prohibirlo|prohibirlos|prohibirse|quitarlo|quitarlos|eliminarlo,
      debería estar prohibido|prohibida, no los echaría, nadie los|lo echará, me sobra, me sobran,
      sobran todos, se podrían ahorrar, 🤮, 🤢, a favor de
      prohibir|prohibirlo|prohibirlos|eliminar|eliminarlos|quitarlos|quitar|la prohibición, por la
      prohibición, mi perro|gato tiembla|sufre, mi perro|gato lo pasa, mi perro|gato se
    `),
    weak: phrases(`
      peor, ruido, caro, cara, molesta, molesto, triste, feo, fea, sucio, sucia, aburrido, aburrida,
      cansado, ruidosa, incómodo, incómoda, molestan, molestia, daño, heridos, muertos, susto, sustos,
      estrés, agobio, agobia, enfado, enfada, lento, lenta, pesado, pesada, tristeza, dolor, insano,
      contaminar
    `),
  },
  habitYes: {
    strong: phrases(`
    uso, yo tengo, lo tengo, lo hago, todos los días, cada semana, a diario, yo también, sigo,
    lo uso|hago|tengo|llevo|leo|como|tomo|pongo siempre|todos|cada|desde|a|mucho|también,
    lo he hecho|tenido|usado|probado, la uso|tengo|hago siempre|todos|cada|desde|a|mucho,
    los uso|tengo|hago siempre|todos|cada|desde, todas las semanas|noches|mañanas|tardes,
    todos los meses|años|domingos|sábados|veranos, cada noche|mañana|domingo|sábado|mes|año|verano|vez,
    cada vez que puedo, siempre que puedo, en cuanto puedo,
    desde siempre|niño|niña|pequeño|pequeña|joven|chico|chica|que|hace|el|los|2, de toda la vida,
    toda la vida, toda mi vida, llevo años|toda|tiempo|diez|veinte|* años,
    hace * años que lo|la|uso|tengo, años y años, culpable, lo confieso, lo admito, lo reconozco,
    confieso que, admito que, nosotros también, adicto, adicta, enganchado, enganchada, fiel,
    religiosamente, sin falta, sin fallar, nunca fallo, no fallo, muchas veces, varias veces,
    más de una vez, demasiadas veces, más veces de, tres veces, mil veces, ayer mismo, hoy mismo,
    en este momento, tengo uno|una|dos|tres|varios|varias, tengo el mío, tengo la mía,
    tenemos uno|una|dos|tres, mi * favorito|favorita, sigo haciéndolo|usándolo|usando|con,
    aún lo|la uso|tengo|hago, todavía lo|la uso|tengo|hago, desde 196+|197+|198+|199+|200+|201+|202+,
    desde el 200+|201+|202+, desde hace 200+, ya lo|la|los tengo|uso|hago|hice|hago|compré,
    ya tengo|tenemos|uso|hago
  `),
    weak: phrases(`
      todavía, aún, tengo, siempre, desde hace, hace años, llevo, dos veces
    `),
  },
  habitNo: {
    strong: phrases(`
      no tengo, no lo tengo, ya no, dejé, nunca he|lo|la|los|las|me|tuve|hice|usé|aprendí|pude|supe,
      jamás he|lo|la|los|las|me|tuve|hice, nunca en mi, en mi vida he|lo, no lo
      he|uso|hago|tengo|haría|conozco|leo|compro nunca?, no la he|uso|hago|tengo|haría nunca?, no
      los uso|hago|tengo|leo, no
      uso|hago|bebo|como|leo|fumo|veo|conduzco|juego|compro|sé|voy|suelo|acostumbro, ya no
      lo|la|uso|hago|tengo|bebo|como|fumo|voy|puedo|leo, lo dejé|abandoné|vendí|borré|cancelé, lo he
      dejado, dejé de, hace años que no, hace mucho que no, hace tiempo que no, desde hace años no,
      no me lo puedo permitir, no me alcanza, no me da la vida|tiempo, no tengo
      tiempo|dinero|ganas|paciencia|espacio|ni|edad, sin tiempo, sin dinero, quién tiene
      tiempo|dinero, la vida es, demasiado viejo|vieja|caro|cara|tarde|vago|vaga|cansado|cansada, me
      da pereza|miedo|vergüenza|palo, qué pereza, pereza, no me atrevo, no me atrevería, no podría,
      no sería capaz, no me hace falta, no lo necesito, no necesito, vivo sin, se vive sin, sin eso,
      sobrevivo sin, hace siglos, ni una vez, ni una sola, ninguna vez, no todavía, todavía no, aún
      no, en casa no, no es lo mío, soy alérgico|alérgica, no me dejan, prohibido en, antes sí,
      antaño, casi nunca, no me da el sueldo
    `),
    weak: phrases(`
      sin, nunca, jamás, no puedo, no soy
    `),
  },
  prefers: phrases(
    `
    me encanta, encanta, me gusta, prefiero, preferido, favorito, favorita, uso, siempre, mejor, gana,
    claro, obviamente, por supuesto, sin duda, único, viva, desde, para mí, fan, me quedo, ❤, 😍,
    de calle, por goleada, sin pensarlo, sin dudarlo, de lejos, con diferencia, mil veces, para siempre,
    por siempre, de toda la vida, el mejor, la mejor, los mejores, las mejores, lo mejor, insuperable,
    imbatible, inigualable, no hay color, no hay nada como, nada como, nada supera, como nada,
    ninguno como, riquísimo, riquísima, delicioso, deliciosa, perfecto, perfecta, maravilla, joya,
    clásico, favoritos, favoritas, mi favorito, mi favorita, mi preferido, mi preferida, adoro, amo,
    lo amo, me chifla, me flipa, me mola, me pirra, enamorado|enamorada de, adicto|adicta a, fiel a,
    fanático|fanática de, siempre fiel, todos los días, cada mañana, cada día, a diario, llevo años con,
    desde siempre, desde pequeño|pequeña, me pasé a, volví a, vuelvo a, sigo con, sigo usando, equipo,
    team, ftw, forever, arriba, vivan, obvio, evidentemente, indiscutible, ganan, 😋, 🎉, 💪, 👑, 🔥, 💯, 🧡
  `,
  ),
  rejects: phrases(
    `
    odio, nunca, no, no me gusta, horrible, peor, en vez de, en lugar de, sin, excepto, demasiado, dejé,
    abandoné, harto, jamás, nunca más, ni de, ni loco|loca, no soporto, no aguanto, detesto, aborrezco,
    asco, asqueroso, asquerosa, puaj, qué asco, feo, fea, lento, lenta, pesado, pesada, aburrido,
    aburrida, malísimo, malísima, insulso, insulsa, basura, mierda, porquería, crimen, pecado, herejía,
    sacrilegio, delito, horror, sobrevalorado, sobrevalorada, desinstalé, borré, vendí, dejé de,
    todo menos, cualquiera menos, cualquier cosa menos, antes que, no me va, no puedo con, odia, odian,
    🤮, 🤢, 👎, 😡
  `,
  ),
  comparators: phrases(`
    antes|mejor que, en vez|lugar de, que, no, contra, antes que, mejor que, más que, y no, en vez de,
    en lugar de, gana a, le gana a, supera a, sobre, frente a
  `),
  agrees: phrases(
    `
    igual, lo mismo, de acuerdo, totalmente de acuerdo, exacto, exactamente, estoy de acuerdo,
    yo también, yo igual, +1, tal cual, eso mismo, esto, así es, opino igual, pienso igual,
    igual que yo|tú, igual por aquí|aquí, lo mismo digo|aquí|por, lo mismo por aquí, coincido,
    completamente de acuerdo, 100 de acuerdo, opino lo mismo, pienso lo mismo, eso es, eso mismo digo,
    así mismo, tal cual lo, tienes razón, tenés razón, toda la razón, cuánta razón, qué razón, amén,
    suscribo, lo suscribo, firmo debajo, no puedo estar más de acuerdo, nosotros igual, yo tampoco,
    mi caso, mismo caso, idem, ídem, +1000, confirmo, bien dicho, muy cierto, cierto, muy de acuerdo,
    estoy contigo, contigo, 👆, 💯
  `,
  ),
  disagrees: phrases(`
    no estoy de acuerdo, discrepo, al contrario, falso, en desacuerdo, no coincido, para nada de acuerdo,
    no estoy nada de acuerdo, todo lo contrario, más bien al contrario, no es cierto, no es verdad,
    mentira, difiero, te equivocas
  `),
  obligations: phrases(
    `debe, deben, debería, deberían, hay que, habría que, puede, pueden, podría, podrían, tiene que, tienen que`,
  ),
  sarcasm: phrases(`
    sí|claro|ya claro, lo que faltaba, 🙄, y de paso, y luego, sí claro, claro claro, ya claro, ya ya,
    sí sí claro, claro que sí guapi, qué buena idea, qué gran idea, lo que nos faltaba, solo faltaba,
    cómo no y, ya que estamos, puestos a, y lo siguiente, lo próximo, mañana prohibimos, y mañana, 🙃
  `),
  rhetorical: phrases(`
      para qué, quién quiere, quién necesita|quiere|no, quién va a, para qué
      sirve|quiero|queremos|cambiar|tanto, de qué sirve, por qué
      no|habría|iba|deberíamos|debería|tengo|tenemos|hay, qué problema|hay|tiene|más, qué tiene de
      malo, cuál es el problema, desde cuándo, cómo no, dónde está el problema, a quién le
    `),
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
