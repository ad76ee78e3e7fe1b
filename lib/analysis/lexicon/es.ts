import { bothSpellings } from './both-spellings'
import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { NO_NUMBER_WORDS } from './number-words'
import { phrases } from './phrases'
import { NO_SMALL_WORDS } from './small-words'

/** Spanish. */
export const es: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'es',
  full: true,
  functionWords: phrases(
    `el, la, los, las, un, una, de, y, es, que, en, no, por, para, con, lo, se, me, mi, yo, pero, si, sí, muy, más, como, al, del, su, ya, eso, esto, está, hay, son, todo, porque, cuando, te, les`,
  ),
  answers: {
    affirm: bothSpellings(
      phrases(`
      sí, sip, sipi, claro, claro que sí|si, por supuesto, desde luego, sin duda, sin dudarlo,
      totalmente, absolutamente, obvio, obviamente, de acuerdo, a favor, estoy a favor, yo a favor,
      siempre, por qué no, porque no, cómo no, dale, ciertamente, sí rotundo, mil veces sí, buena
      idea, más bien sí, sí por favor, yes, afirmativo, 100, 👍, ✅, 💯, sí sí, sí sí sí, síii+, siii+,
      un sí, un sí rotundo|enorme|claro|grande, un rotundo sí, gran sí, rotundamente sí, mil veces
      sí|si, cien por cien|ciento, 100 por 100|ciento, al 100, al cien, sí
      absolutamente|totalmente|definitivamente|claramente|claro|obvio|siempre|rotundo, sí por
      supuesto, sí sin duda, sí y punto, definitivamente, definitivamente sí, claramente, claramente
      sí, rotundamente, obviamente sí, obvio que sí, por supuesto que sí, pues sí, pues claro, pues
      claro que sí, hombre claro, claro hombre, ya lo creo, desde luego que sí, sin ninguna duda,
      sin lugar a dudas, sin pensarlo, sin dudar, indudablemente, faltaría más, faltaba más, cómo
      que no, y tanto, efectivamente sí, en efecto, de una, de cabeza, de toda la vida, siempre
      siempre, siempre que puedo, casi siempre, desde siempre, desde hace años, yo sí, yo también,
      en mi casa sí, aquí sí, me apunto, me sumo, firmo, firmo ya, firmo donde sea, dónde hay que
      firmar, dónde firmo, lo compro, compro, apoyo, lo apoyo, totalmente a favor, muy a favor,
      completamente a favor, 100 a favor, a favor total, a favor siempre, ya era hora, ya va siendo
      hora, ya es hora, ya tocaba, con gusto, con mucho gusto, encantado, encantada, con los ojos
      cerrados, ojalá sí, por favor sí, dale que sí, sep, seh, oui, ja, yes please, culpable, me
      declaro culpable, lamentablemente sí, por desgracia sí, supongo que sí, creo que sí, yo creo
      que sí, diría que sí, probablemente sí, seguramente sí, en principio sí, en general sí,
      depende pero sí, más sí que no, estoy de acuerdo, yo estoy de acuerdo, síp, sipo, simón, sii+,
      síi+, sí señor|señora, sí hombre|mujer, sí o sí, sí rotundamente, sí mil veces, un sí como una
      casa, un sí como una catedral, sí porfa|porfi|por favor, sí gracias, sí pero ya, sí ya, sí
      ahora mismo?, sí sin dudarlo|dudar|pensarlo, sí con todo, yo digo que sí, yo digo sí,
      digo que sí, yo voto que sí, voto que sí, voto sí, yo diría que sí, creería que sí, me parece
      que sí, pienso que sí, opino que sí, considero que sí, imagino que sí, seguro, seguro que sí,
      segurísimo, a full, de una vez sí, de una sí, a huevo, a webo, a güevo, ahuevo, órale, órale
      sí, ándale, ándale sí, obvi, obvio microbio, obvio sí, ovbio, re sí, re contra sí, recontra
      sí, sí sí y sí, po sí, sí po, sí poh, obvio po, obvio que sí po, claro po, dale sí, dale de
      una, dale va, de diez, bueno sí, listo sí, hágale, hágale pues, clarines, clarinete, claro
      clarinete, clarísimo, clarísimo que sí, claramente que sí, ya te digo, ya ves, ya ves que sí,
      vaya que sí, vaya si, y tanto que sí, pues sí claro, pues mira sí, mira sí, hombre sí, hombre
      claro que sí, mujer claro, por mí sí, por mí que sí, por mí
      fenomenal|genial|perfecto|estupendo|bien|vale|encantado|encantada, por mí sin problema, por mi
      parte sí, totalmente de acuerdo, muy de acuerdo, completamente de acuerdo, estoy
      totalmente|muy|completamente de acuerdo, yo de acuerdo, a favor totalmente|siempre|claro, a
      favor por supuesto,
      totalmente|absolutamente|completamente|muy|super|súper|rotundamente|claramente|firmemente|plenamente
      a favor, muy muy a favor, estoy
      totalmente|absolutamente|completamente|muy|claramente|plenamente a favor, estoy a favor
      totalmente, yo estoy a favor, yo estaría a favor, estaría a favor, más bien a favor, yo
      totalmente a favor, a tope, a tope con, a muerte, yo me apunto, apúntame, cuenta conmigo,
      contad conmigo, cuenten conmigo, lo firmo, yo firmo, yo lo firmo, firmo ahora mismo, firmaba
      ya, dónde se firma, yo lo apoyo, apoyo total, tiene mi apoyo, tiene mi voto, me parece bien,
      me parece
      muy|estupendo|genial|perfecto|fenomenal|fantástico|correcto|lógico|justo|necesario|imprescindible|razonable|ideal|maravilloso,
      a mí me parece bien|genial|perfecto|estupendo, me parece muy bien, me parece una buena|gran
      idea, me parece una idea buena|estupenda|genial|fantástica, lo veo bien, yo lo veo bien, lo
      veo perfecto|genial|estupendo|necesario|lógico|correcto|fenomenal, lo veo muy bien, lo veo
      claro, lo tengo claro sí, muy buena idea, gran idea, buenísima idea, excelente idea, ideaza,
      qué buena idea, qué gran idea, era hora, ya tardaban|tardan|tarda, ya están tardando, ya está
      tardando, cuanto antes, cuanto antes mejor, hace años, desde ya, cien por ciento, cien por
      cien, al cien por cien|ciento, 1000 por 1000, sin duda sí, sin ninguna duda sí, sin dudas,
      indudable, eso siempre, siempre sí, siempre que pueda, la mayoría de las veces, muchas veces,
      mayormente sí, normalmente sí, a menudo, con ganas, encantadísimo, encantadísima, me
      encantaría, sería genial|estupendo|ideal|perfecto|fantástico|maravilloso, sería lo suyo,
      estaría genial|bien|guay, estaría de lujo, molaría, molaría mucho, guay, genial, perfecto,
      venga va, venga sí, correcto, afirmo, confirmo, muy probable, yo también creo que sí, no lo
      dudes, no lo dudo, ni lo dudes, ni lo dudéis, no veo por qué no, sin problema, sin ningún
      problema, sin problemas, adelante, si señor, muy bien, estupendo, estupendamente, seguramente,
      probablemente, tienes vía libre, sin más,
      sipp, sip sip, sí claro, sí mujer, claro mujer, pues sí hombre|mujer, sí totalmente, sí y sí, sí a
      todo, sí por dios, sí a tope, vale, vale sí, ok por mí, por mí ok|vale|adelante, por mi parte
      vale|adelante|perfecto, a mí me parece perfecto|fenomenal|estupendo, yo lo haría, yo sí lo haría, lo
      haría, lo haría sin dudar, claro que se puede, por supuesto que se puede, sí se puede,
      está bien, está genial|perfecto|permitido, está muy bien, está perfecto, es lo justo, es
      lícito|legal|legítimo|correcto|normal|razonable, es lo normal, es lo suyo, es lo lógico, es lo
      correcto, totalmente lícito|legítimo|normal|razonable|aceptable|justo, perfectamente
      lícito|legítimo|normal|razonable|aceptable|legal, encantado de la vida, encantada de la vida, y que
      dure, sin pensármelo, sin pestañear, ya estáis tardando, ya estamos tardando, hace falta,
      hace mucha falta, mañana mismo, ya mismo, hoy mismo, ahora mismo sí, adelante con los faroles, tira,
      tira millas, dale caña, y que viva, a mí sí, aquí también, nosotros sí, nosotros siempre, yo
      siempre, en casa siempre, en casa sí,
      si, si si, si si si, si claro, si totalmente, si porfa, si rotundo, si señor|señora, si sin duda, si
      por supuesto, si por favor, si siempre, si absolutamente, pues si, claro q sí|si, creo q sí|si, yo
      creo q sí|si, digo q sí|si, yo digo q sí|si, voto q sí|si, q sí, que sí, que si que si, que sí que
      sí, por mí si, por mi sí|si, para mí sí|si, para mi sí|si, siii+
    `),
    ),
    deny: bothSpellings(
      phrases(`
      no, nop, nope, mejor|todavía|ya no, no gracias, nunca, nunca jamás, jamás, para nada, ni
      hablar|loco|loca, ni de|en broma, de ninguna manera, en absoluto|contra, estoy en contra,
      claro que no, por supuesto que no, desde luego que no, qué va, ni de coña, mala idea, más bien
      no, no por favor, tampoco, 👎, ❌, 🚫, no no, no no no, nooo+, un no, un no
      rotundo|enorme|claro|grande, un rotundo no, gran no, rotundamente no, mil veces no, cien veces
      no, no absolutamente|definitivamente|claramente|rotundo|nunca|jamás, no y punto, no para nada,
      no en absoluto, definitivamente no, claramente no, absolutamente no, obvio no, obvio que no,
      obviamente no, pues no, pues claro que no, hombre no, ni pensarlo, ni se te|os|les ocurra, ni
      en sueños, ni muerto, ni muerta, ni por asomo, ni por todo el oro, ni borracho, ni borracha,
      ni jarto, ni harto, ni a palos, ni por error, ni de lejos, ni de chiste, ni de fundas, ni a
      gancho, ni mamado, ni locos, ni por nada, por nada del mundo, jamás de los jamases, jamás en
      la vida, nunca más, nunca en la vida, nunca he podido, de ningún modo, bajo ningún concepto,
      bajo ninguna circunstancia, en ningún caso, de eso nada, naranjas de la china, y un jamón, y
      una mierda, anda ya, quita quita, yo paso, conmigo no cuenten, no cuenten conmigo, conmigo que
      no cuenten, no es lo mío, no es para mí, no me interesa, sin interés, me niego, yo me niego,
      totalmente en contra, muy en contra, completamente en contra, en contra total, no lo veo, no
      lo creo, no creo, yo no, en mi casa no, aquí no, todavía no, aún no, ya no, hace años que no,
      lamentablemente no, por desgracia no, supongo que no, creo que no, yo creo que no, diría que
      no, probablemente no, seguramente no, en principio no, en general no, más no que sí, mejor no,
      mejor que no, por favor no, no thanks, no way, qué horror, puaj, qué asco, va a ser que no,
      muy mala idea, pésima idea, nopo, nel, nel pastel, nones, nanay, nanai, narices, nein, no
      señor|señora, no hombre|mujer, nooo po, no po, no poh, no pues, ni lo sueñes|sueñen|soñéis, ni
      lo pienses, ni en tus sueños, ni de broma, ni en broma, ni hablar, ni hablar del peluquín, ni
      de puta coña, ni en coña, ni de vaina, ni de blas, ni de pedo, ni en pedo, ni mamado|mamada,
      ni ebrio ni dormido, ni ebria ni dormida, ni a bala, ni a cañón, ni a cañones, ni cagando, ni
      cagao, ni ahí, ni en bajada, ni por el putas, ni por el chiras, ni pa dios, ni pa dios, ni
      para dios, ni de vacile, ni de verga, ni madres, ni madre, ni maíz paloma, ni maiz, ni a la
      fuerza, ni con un palo, ni con una pistola, ni con agua caliente, ni harta|harto de vino, ni
      jarta|jarto de vino, ni drogado|drogada, ni loco|loca, ni locos|locas, ni por esas, ni gratis,
      ni regalado|regalada, ni pagando, ni cobrando, ni aunque me paguen|pagaran|pagasen, ni
      muerto|muerta, ni que estuviera loco|loca, que va, qué va hombre, qué dices, pero qué dices,
      venga ya, venga hombre, quita bicho, quite quite, uy no, uy no no, uf no, buf no, puf no, ay
      no, no no y no, no y mil veces no, no y no, un no como una casa, un no como una catedral, no
      rotundo, rotundo no, no mil veces, no gracias no, no vamos, no qué va, no nunca|jamás, no ni
      loco|loca|hablar, no ni de coña, no por dios|favor, por dios no, dios no, dios mío no, madre
      mía no, no lo creo necesario, yo diría que no, yo digo que no, yo digo no, digo que no, yo
      voto que no, voto que no, voto no, me parece que no, pienso que no, opino que no, considero
      que no, imagino que no, me temo que no, pues va a ser que no, me da que no, seguro que no,
      segurísimo que no, obvio no, obvio que no, obviamente que no, claramente que no, clarísimo que
      no, claro que no po, naturalmente que no, pues va a ser no, hombre claro que no, mujer no, en
      absoluto, para nada no, pa nada, pa nada, nada de nada, nada que ver, de ninguna de las
      maneras, por encima de mi cadáver, sobre mi cadáver, antes muerto|muerta, antes me
      muero|mato|tiro|corto, en la vida, en la puta vida, jamás en mi vida, nunca en mi vida, en
      contra, en contra totalmente|siempre|claro, en contra por supuesto,
      totalmente|absolutamente|completamente|muy|super|súper|radicalmente|rotundamente|claramente|firmemente|frontalmente
      en contra, estoy
      totalmente|absolutamente|completamente|muy|radicalmente|claramente|frontalmente en contra,
      estoy en contra totalmente, yo estoy en contra, yo estaría en contra, más bien en contra, yo
      totalmente en contra, no estoy a favor, yo no estoy a favor, en desacuerdo, estoy en
      desacuerdo, totalmente en desacuerdo, muy en desacuerdo, no estoy de acuerdo, yo no estoy de
      acuerdo, no estoy nada de acuerdo, nada de acuerdo, para nada de acuerdo, me opongo, me niego
      rotundamente, paso, paso totalmente, paso palabra no, no me apunto, no me convence, no me
      convence nada, no me gusta, no me gusta nada, no me gusta la idea, no me mola, no me mola
      nada, no me va, no me va nada, no me interesa nada, no me hace falta, no hace falta, no hace
      ninguna falta, ninguna falta, ninguna falta hace, no es necesario, innecesario, totalmente
      innecesario, yo no lo veo, no lo veo bien|claro|necesario|lógico, no lo veo nada claro|bien,
      no le veo sentido|utilidad, no le veo el sentido, no le veo la gracia, no le veo ningún
      sentido, no tiene sentido, no tiene ningún sentido, sin sentido, me parece
      mal|fatal|horrible|absurdo|ridículo|injusto|innecesario|excesivo|exagerado|lamentable|vergonzoso|indignante|inaceptable,
      me parece una tontería, me parece muy mal, me parece una
      chorrada|barbaridad|locura|estupidez|vergüenza|gilipollez|pavada|pendejada|aberración|mala|pésima,
      a mí me parece mal|fatal, malísima idea, qué mala idea, qué tontería, vaya tontería, menuda
      tontería, qué chorrada, vaya chorrada, menuda chorrada, qué estupidez, menuda estupidez, qué
      barbaridad, menuda barbaridad, qué locura, menuda locura, qué disparate, qué gilipollez,
      menuda gilipollez, qué pendejada, qué pavada, qué boludez, qué payasada, qué ridículo, qué
      ridiculez, qué absurdo, qué pereza, qué espanto, qué pena, lo dudo, lo dudo mucho, yo lo dudo,
      no tiene pinta, difícilmente, poco probable, improbable, nunca lo hago, nunca lo he hecho, no lo hago,
      no lo he hecho nunca, no me atrevo, no me atrevería, no podría, no sería capaz, no manches, no
      manches no, no mames, no mames no, no inventes, no chingues, no jodas, no jodás, no seas malo,
      naranjas, un carajo, los cojones, y un cuerno, y una leche, y una porra, los huevos, las
      pelotas, minga, muy mal, fatal,
      naah, nop nop, ni a tiros, ni atado|atada, ni aunque, para nada de nada, qué va qué va, de eso nada
      monada, ni por un segundo, ni un segundo, ni un minuto, a mí no, yo tampoco, yo nunca, yo jamás,
      nosotros no, nosotros nunca, conmigo no, aquí tampoco, en mi casa tampoco|nunca, en casa no|nunca,
      no está bien, no es justo|normal|lógico|legal|lícito|ético|aceptable|correcto, no me parece
      bien|justo|correcto|normal|ético|lógico, no me parece, no se puede, no se debe, no procede, muy mal
      hecho, pésimo, inaceptable, inadmisible, vergonzoso, ni tocarlo|tocarla|tocarlos|tocarlas, ni tocar,
      no tocar, es un robo, es robar, un robo, no por favor no, quita quita quita, déjate, dejaos, déjate
      de historias, déjate de líos, mejor dejarlo, nada de eso, ni se le ocurra, a otro perro, ni por todo
      el oro del mundo, ni a la de tres, ni jarta, nein nein, naranjas de, no no y mil veces no, ahora no, de momento no, por ahora no, todavía ni,
      q no, que no, que no que no, claro q no, creo q no, yo creo q no, digo q no, yo digo q no, voto q
      no, por mi no, por mí no, para mí no, para mi no, ni d coña, ni d broma
    `),
    ),
    conditional: bothSpellings(
      phrases(`
      depende, depende de|del, eso depende, todo depende, solo si, sólo si, a veces, sí y no, en
      parte, según el caso, caso por caso, bajo condiciones, con condiciones, siempre y cuando, en
      algunos casos, depende de|del|qué|quién|cuánto|cómo|para|si|mucho, pues depende, según y cómo,
      según cómo|qué|quién|para|el|la, según para qué, sólo|solo|solamente|únicamente si, sólo|solo
      si, solo|sólo en|para|con|los|las|por|cuando, según caso, en según qué, a ratos, a veces sí a
      veces no, a veces sí, unas veces, de vez en cuando, de cuando en cuando, ocasionalmente, en
      ocasiones, con matices, con límites, con moderación, con medida, con permiso, con excepciones,
      siempre que se|no|sea|haya, mientras no|se|sea, mitad y mitad, un poco de ambas|los|las, ni sí
      ni no, ni sí ni no sino, es complicado, es más complicado, a medias, en cierta medida, hasta
      cierto punto, en parte sí, según, depende
      mucho|bastante|totalmente|completamente|siempre|también|sobre|más, depende un poco, depende
      mucho de|del, depende bastante de|del, depende * de|del, depende * * de|del, depende
      quién|cómo|cuándo|dónde|cuánto|qué|si|para|con|el|la, eso depende de|del, depende todo, va a
      depender, dependerá, dependería, dependerá de|del, dependería de|del, según el
      día|caso|momento|tipo|uso|sitio|lugar, según la hora|época|persona|situación, según
      dónde|cuándo|cuánto, según se mire, según como se mire, sí y no a la vez, a veces sí y a veces
      no, a veces no, en parte sí y en parte no, parcialmente, en cierto modo, con limitaciones, con
      cabeza, con control, con sentido común, con un adulto, con regulación, con peros, bajo ciertas
      condiciones|circunstancias, en ciertos casos, en determinados casos, en algunos casos sí, caso
      a caso, habría que ver, habría que verlo, hay que ver, habrá que ver, tendría que verlo, ni a
      favor ni en contra, ni blanco ni negro, ni tanto ni tan calvo, término medio, mitad mitad,
      fifty fifty, 50 50, solo|sólo|solamente|únicamente si|cuando|en|para|con|los|las|por|bajo|a,
      solo|sólo|solamente si es, si es con|en|para|por|solo, mientras no|sea|se|haya, cada caso es
      un mundo, es relativo, relativo,
      según el perro|día|caso|sitio|precio, depende del|de quién|cómo|cuánto|cuándo, depende para qué,
      depende de para qué, dependiendo, pues según, según según, caso por caso, solo a veces, sólo a
      veces, solo en casos, con condiciones sí, a medias sí, sí con condiciones|matices|límites, sí con
      peros, previo acuerdo, previo aviso, según me dé
    `),
    ),
    undecided: phrases(`
      no sé, no se, no lo sé, ni idea, no estoy seguro|segura, no tengo claro, no lo tengo claro, no
      tengo opinión, sin opinión, quizá, quizás, tal vez, puede ser, me da igual, da igual,
      indeciso, indecisa, difícil de decir, ns nc, 🤷, 🤔, pues no sé, no sabría decir, no sabría, no
      sé qué decir|pensar|votar, ni idea la verdad, no tengo ni idea, no tengo idea, ni pajolera, ni
      puta|puñetera idea, no me decido, no me aclaro, indeciso total, estoy indeciso|indecisa, estoy
      dividido|dividida, dividido, dividida, tengo dudas, tengo mis dudas, me da lo mismo, me es
      igual|indiferente, indiferente, me importa un|poco|nada, me la suda, me la pela, me resbala,
      ni fu ni fa, ni me va ni me viene, lo mismo me da, paso palabra, sin opinión formada, no tengo
      opinión formada, difícil elegir, buena pregunta, qué difícil, a saber, quién sabe, vaya usted
      a saber, ns, nsnc, no sé yo, no sé bien, pues ni idea, uf no sé, hmm no sé, no sé la verdad,
      la verdad no sé, no sé muy bien, no sé qué decirte, no sabría decirte, no sabría qué
      decir|decirte|votar|elegir, no lo sé la verdad, no lo sé aún|todavía, aún no lo sé, todavía no
      lo sé, no lo tengo nada claro, no lo tengo muy claro, no lo tengo tan claro, yo no lo tengo
      claro, no tengo ni puta|pajolera|zorra idea, ni puta|zorra|repajolera|remota idea, ni la menor
      idea, ni la más remota idea, ni papa, ni pajolera idea, no tengo una opinión, no opino, no
      estoy muy seguro|segura, no estoy nada seguro|segura, dudo, dudo mucho entre, muchas dudas,
      mil dudas, estoy dudando, estoy en duda, indecisión total, me cuesta
      decidir|decidirme|elegir|mojarme, no me decanto, no me mojo, me lo pienso, me lo tengo que
      pensar, tengo que pensarlo, lo tendría que pensar, me da igual la verdad, a mí me da igual, me
      da exactamente igual, me da absolutamente igual, me da bastante|completamente|totalmente
      igual, igual me da, tanto me da, tanto da, me resulta indiferente, me vale, me vale
      madre|madres|verga|gorro, me vale madres, me la pela|suda|sopla|refanfinfla|trae, me la trae
      floja, me la trae al pairo|fresco, me importa un
      bledo|pito|pepino|comino|rábano|carajo|pimiento|huevo, me importa poco|nada, me importa tres
      pepinos, me chupa un huevo, me trae sin cuidado, ni frío ni calor, ni chicha ni limoná, ns nc,
      me abstengo, abstención, yo me abstengo, voto en blanco, en blanco, neutral, difícil, difícil
      pregunta, complicado, quizá sí quizá no, puede que sí, puede que sí puede que no, pudiera ser,
      a lo mejor, capaz, capaz que sí, capaz sí, igual sí, igual sí igual no, saber, vete a saber,
      ve tú a saber, veremos, ya veremos, ya se verá, dios dirá, el tiempo dirá, a mí plin, ni me
      entero, plin,
      ni puñetera, no sabe no contesta, yo qué sé, qué sé yo, y yo qué sé, vaya pregunta, menuda pregunta,
      difícil pregunta, no lo sé ni yo, no me afecta, no me aplica, no tengo ni zorra, tengo el corazón
      dividido, tengo sentimientos encontrados, sentimientos encontrados,
      nose, no c, nolose, npi, ns, ni idea tío|tía `),
    other: phrases(`
      otro, otra, otra cosa, otros, otras, ninguna de las anteriores, otra opción, otra respuesta,
      otra cosa distinta, algo distinto, otro distinto, ninguno de esos|estos, ninguno de los anteriores,
      ninguna de esas|estas, ninguna de las anteriores, ninguna opción, nada de lo anterior, otro para mí
    `),
    results: phrases(`
      ver resultados, quiero ver resultados, resultados, ver los resultados, solo|sólo ver, solo
      resultados, solo quiero ver, solo quiero ver los resultados, quiero ver los resultados, quiero
      ver, por curiosidad, solo curiosidad
    `),
    both: phrases(`
      ambos, ambas, los|las dos, las 2, los 2, los dos, las dos, ambas cosas, por qué no los dos,
      por qué no ambos, por qué no ambas, los dos por igual, las dos cosas, las dos opciones, las
      tres, los tres, todas, todos, todo, todo a la vez, todas las anteriores, un poco de todo,
      mezcla, una mezcla, mitad y mitad, depende las dos, las dos porfa|por favor, por qué elegir,
      para qué elegir
    `),
    neither: phrases(`
      ninguno, ninguna, ni uno ni otro, ninguno de los dos, ninguna de las dos, ni una ni otra, no
      me gusta ninguno|ninguna, ninguno gracias, ni lo uno ni lo otro, ninguno de los dos|tres,
      ninguna de las dos|tres, ni una ni la otra, ni lo uno ni lo otro gracias, ni uno ni el otro,
      no uso|bebo|tomo|como|tengo ninguno|ninguna, nada de eso, nada de lo anterior
    `),
    pseudo: phrases(`
      sí ya sé, sí que, no sé qué|quién|cómo|cuándo|si, no es que, si no, si la, si el, si me, si
      te, si se, si es, si un, si hay, si fuera, si quieres, si lo, si alguien, no hay, no me, no
      es, no lo, no te, no entiendo, otra vez, no creo que, no lo creo así, yo no
      sé|entiendo|veo|tengo|soy|he|digo|diría|es|lo|me|uso|creo, yo sí que|lo|la|creo, yo también
      lo|la|soy|he|me|creo|quiero, ya no sé|me|hay|es|se|queda, todavía no he|me|lo|sé|hay|se, aún
      no he|me|lo|sé|hay|se, aquí no hay|se|es|tenemos, aquí sí hay|se|que, claramente *, siempre
      me|he|que|se|lo|hay|es|y|nos, siempre hay, nunca me|he|se|lo|entendí|entenderé|falta,
      obviamente *, en efecto *, así es como|que|la|el, de una|un vez|forma|manera|persona, compro
      en|el|la|los|un|una, apoyo a, diría que no|sí, encantado de|con, encantada de|con, culpable
      de, vale la|lo|más, venga ya|a|hombre, más bien *, naturalmente *, por nada, indiferente *,
      efectivamente *, no no es, con gusto *, quita el|la|los, me sumo a, me niego a que, si
      no|la|el|me|te|se|es|un|una|hay|fuera|quieres|lo|los|las|alguien|nos|le|les|ya|tengo|tienes|tienen|puedo|puedes|puede|pueden|van|va|fuese|hubiera|pudiera|acaso|bien|quiere|quieren|está|están|estás|son|tu|mi|su|son|a|al|te|usas|vas|haces|tiene|ves|veo|te,
      no
      veo|soporto|aguanto|echo|volvería|tengo|he|había|sabía|olvides|olvidéis|olviden|conozco|recuerdo|puedo|quiero|paro|dejo|te|os|nos|le|les|son|solo|sólo,
      no lo sé pero, ya pero, ya ya, seguro que *, seguro es|está|y|de|social, va
      a|por|de|el|la|en|bien|mal|todo, vale la|más|lo|con|un|una|por|para|pena, venga ya|a|de, listo
      para|el, creo que|en|yo, supongo que, imagino que, yo creo que, eso creo que, vaya
      si|que|por|un|una|cosa|tela, saber si|que|qué|más|cómo|de, puede que|ser|hacer|estar|haber,
      capaz de, según el|la|los|las|un|una|mi|su|leo|he|dicen|entiendo|tengo|parece, todo
      el|lo|un|esto|eso|es|son|se|muy|bien|mi|tu|depende, todos
      los|mis|sus|tienen|somos|son|sabemos|se, todas las|mis|sus, otro
      día|dato|tema|punto|problema|caso|gallo|año|rollo, otra vez|vez
      más|pregunta|forma|manera|historia|razón|cuestión|persona, otros países|años|tiempos, otras
      cosas|veces, en blanco y, complicado *, difícil *, neutral *, dudo que, dudo mucho que, paso
      de|a|por|el|la|los|las, capaz que no, igual que|es|se|no|te|me|hay|de, adelante con|el|la, me
      vale con|que, me encantaría que|saber|poder|ver, a diario *, cada día *, todos los días *, un
      error *, en parte porque|por, muchas veces *, relativo a, en la vida real|de|diaria|hay, nada
      de nada que, no me gusta que|cómo|el|la|los|las, no me interesa el|la, no hace falta
      que|ser|decir, me parece muy *, me parece que *, me parece una *, qué pena que|me, no jodas
      que, no mames que, no manches que, saludos *, las dos *, los dos *, sin problema *, sin
      problemas *, ningún problema *, a medias *, hasta cierto punto *, a menudo *, casi siempre *,
      correcto que, me niego a, otra vez|pregunta|forma|manera|historia|razón|cuestión|persona,
      claro así|está|es, no me hace falta *, no sé si|por|quién|cómo|cuándo|dónde, no sé a qué,
      siempre va|vas|van|viene|vienen|está|están|son|gana|ganan|igual|lo, no
      las|los|la|le|les|nos|os|un|una|soy|son|somos|está|están|fue|era|eran|todo|todos|todas|como|al|pasa|sabía|recuerdo|entendí|pica|confundir|esperaba,
      mejor no hablar,
      no se *, puede que *,
      que no se|me|te|nos|lo|la|le|es|hay|haya|sea, que sí que, que no que
    `),
  },
  titles: {
    affirm: phrases(`
      bien, me gusta|encanta, útil, mantener, a diario, frecuentemente, mucho, a favor, sí
      totalmente, de acuerdo, totalmente de acuerdo, muy de acuerdo, estoy a favor, más bien sí, sí
      claro, sí siempre, siempre, sí mucho, sí a menudo, sí a veces, me gusta, me encanta, sin
      problema, adelante, claro, obvio, por supuesto, genial, buena idea, casi siempre,
      encantado|encantada
    `),
    deny: phrases(`
      mal, no me gusta, odio, inútil, eliminar, prohibir, poco, nada, rara vez, casi nunca,
      raramente, en contra, no nunca, nunca, jamás, en desacuerdo, muy en desacuerdo, totalmente en
      desacuerdo, estoy en contra, más bien no, no para nada, para nada, en absoluto, ni loco|loca,
      ni hablar, ni de coña, ni de broma, de ninguna manera, no me gusta nada, mala idea, qué
      horror, no hace falta, no es necesario, innecesario, todavía no, no gracias, no quiero
    `),
    conditional: phrases(`
      solo, sólo, solamente, únicamente, sí pero, sí si, sí con, sí solo|sólo, no salvo, no pero,
      si, si *, salvo, excepto, de vez en cuando, ocasionalmente, con
      límites|excepciones|condiciones, depende, según, según el|la|los|las, a veces, en parte, con
      condiciones, bajo condiciones, en algunos casos, solo|sólo
      si|en|para|con|los|las|por|cuando|a|un|una|algunos|algunas|ciertos|ciertas|mayores|menores, sí
      depende, no excepto, caso por caso, según el caso, depende de|del, a medias, parcialmente, con
      límites, ni sí ni no, ni a favor ni en contra, término medio, una temporada, siempre que
    `),
    both: phrases(`
      las dos, los dos, ambas, ambos, todos, todas, todo, cualquiera, los tres, las tres, un poco de
      todo
    `),
    neither: phrases(`
      nada, nadie, ninguno, ninguna, ninguno de los dos, ninguna de las dos, ni una ni otra, ni uno
      ni otro
    `),
    undecided: phrases(`
      neutral, qué es eso, no opino, ns, no sé, no lo sé, no lo tengo claro, no sabe, ns nc, nsnc,
      ni idea, me da igual, me es igual|indiferente, indiferente, indeciso, indecisa, sin opinión,
      no tengo opinión, no estoy seguro|segura, tengo dudas, ni fu ni fa, ni me va ni me viene,
      quizá, quizás, tal vez, puede, paso, me abstengo, abstención, en blanco, no sabría, da igual
    `),
    results: phrases(`
      abstención, me abstengo, mirar, curiosear, 🍿, 👀, ver resultados, resultados, ver los
      resultados, ver resultado, resultado, quiero ver|mirar, solo ver|mirar|curioseo, solo quiero,
      sólo quiero, vengo a mirar, solo miro, sólo miro, por curiosidad, cotillear, solo cotilleo
    `),
    other: phrases(`
      comentario, otro comentario, otro, otra, otros, otras, otra opción, otra cosa, otra respuesta,
      lo digo en comentarios, en comentarios, comento, te cuento, lo cuento, ninguna de las
      anteriores, ninguno de los anteriores
    `),
  },
  determiners: ['si'],
  openers: phrases(`
    pues, bueno, a ver, hombre, eh, ah, uf, la verdad, en mi opinión, para mí, yo, yo diría, yo
    diría que, diría que, digo, creo que, yo creo que, respuesta, un, en general, hola, jaja,
    jajaja, es, es un, muy, y, pero, el, la, los, las, aquí, buena pregunta, hmm, hm, mmm, uff,
    ufff, uy, ay, oh, jo, joder, ostras, hostia, madre mía, dios, por dios, dios mío, anda, venga,
    vale, mira, mire, oye, oigan, vamos, vamos a ver, vaya, en fin, buenas, buenos días, buenas
    tardes, gracias, perdón, perdona, lo siento, sinceramente, honestamente, francamente, siendo
    sincero|sincera|honesto|honesta, con sinceridad, si te soy sincero|sincera, para ser
    sincero|sincera|honesto|honesta, a decir verdad, la verdad es que, la verdad que, de verdad, en
    serio, personalmente, a título personal, en lo personal, a mi juicio, a mi modo de ver, desde mi
    punto de vista, según yo, por mi parte, en mi caso, en lo que a mí respecta, a mí, yo
    personalmente, yo la verdad, mi respuesta, mi voto, respuesta corta, respuesta rápida, en una
    palabra, en resumen, resumiendo, así a bote pronto, a bote pronto, de entrada, en principio, por
    lo general, normalmente, habitualmente, actualmente, ahora mismo, hoy en día, hoy por hoy, de
    momento, por ahora, hasta ahora, acá, allá, en casa, en mi casa, en el trabajo, en mi país, en
    teoría, en la práctica, legalmente, moralmente, totalmente, completamente, absolutamente,
    definitivamente, rotundamente, obviamente, claramente, evidentemente, sin duda, sin dudarlo, por
    desgracia, lamentablemente, por suerte, afortunadamente, como siempre, como *, como * *, siendo
    *, pregunta fácil, fácil, está claro, muy fácil, un gran, un enorme, un rotundo, gran, enorme,
    rotundo, pues yo, pues mira, pues hombre, pues aquí, yo creo, yo pienso que, pienso que, opino
    que, yo opino que, considero que, me parece que, siento que, a mí me parece que, che, güey, wey,
    parce, tío, tía, colega, hermano, compa, jajajaja, jeje, jejeje, lol, ok, okey, o sea, pos, po,
    pues yo digo, pues nada, pues eso, pues a mí, pues claramente, pues sinceramente, pues la
    verdad, yo sinceramente, yo honestamente, yo particularmente, particularmente, yo pondría, yo
    contesto, yo voto, voto, vote, yo soy de, soy de, mi opinión, en mi humilde opinión, en mi
    opinión personal, opinión impopular, opinión personal, unpopular opinion, sin ser experto, desde
    la ignorancia, con todo el dolor, con dolor, con pesar, a regañadientes, muy a mi pesar, aunque
    me duela, sin pensarlo mucho, de primeras, a priori, por norma general, a ver yo, bueno yo,
    bueno pues, bueno a ver, hombre pues, hombre yo, mujer, nena, maja, macho, amigo, amiga,
    hermana, bro, boludo, pibe, weón, wn, huevón, po wn, manito, mano, pana, chamo, chama, vale
    pues, joder pues, hostia pues, ostras pues, coño, coño pues, carajo, híjole, uyyy, buf, bufff,
    puf, puff, pff, ja, jaj, jajaj, jejej, xd, xdd, eeeh, ehh, emm, em, este, mmmm, cachai que,
    cachái que, onda, la neta, neta, la neta que, neta que, la mera verdad, para ser sinceros, con
    la mano en el corazón, si me preguntas, si me preguntan, si me preguntáis, ya que preguntas, ya
    que lo preguntas, a mi parecer, a mi entender, bajo mi punto de vista, como
    madre|padre|profe|profesor|profesora|médico|médica|abogada|abogado|usuario|usuaria|vecino|vecina|peatón|ciclista|conductor,
    soy madre y, soy profe y, desde argentina|méxico|chile|colombia|españa|perú, en
    argentina|méxico|chile|colombia|españa|perú, aquí en
    argentina|méxico|chile|colombia|españa|perú, buenas a todos, muy buenas, hola a todos, respuesta
    simple, respuesta clara, respuesta honesta, sin rodeos, tajantemente, mi respuesta es, mi voto
    es, mi voto va para el, por lo que a mí respecta, por experiencia, ahora, últimamente, hoy, de
    toda la vida, toda la vida, un clarísimo, un claro, un triste, un tímido, un sonoro, siendo
    realista, lo siento pero, sintiéndolo mucho, me temo que, supongo que, imagino que, quiero creer
    que, obvio que, claro que, efectivamente, aquí en *, acá en *
  `),
  conclusions: phrases(`
    así que, por tanto, por eso, entonces, total, al final, para mí, o sea, mi voto,
    así pues, por consiguiente, por ende, conclusión, en conclusión, resultado, total que, al fin y
    al cabo, a fin de cuentas, en definitiva, en resumen, resumiendo, en suma, de modo que, de
    manera que, con lo que, por lo que, por eso mi, por eso voto|digo, por eso un, así que
    voto|digo|para, para mí es|un, en mi caso, o sea que, entonces para, entonces diría, mi
    respuesta es|sería, así que mi voto|respuesta, así que yo, así que para mí, así que por mí, por
    eso yo, por eso digo, por eso voto, por eso para mí, por eso he votado, entonces
    yo, entonces mi, total que yo, total yo, conque, con lo cual, con lo cual yo, en
    fin, en fin que, vamos que, vamos que, resumen, por mi parte, por lo tanto, por todo eso,
    por todo ello, por esa razón, así que va, así que un, así que le di a, de ahí que,
    y por eso, de ahí mi|el|que, lo dicho, lo dicho pues, en resumidas cuentas, así que va, así que
    pues, así que creo que, así que diría que, así que me temo que, conque, total un, o sea que yo,
    ergo, moraleja, veredicto, en conclusión yo, la respuesta es que
  `),
  votes: phrases(`
    he votado, voté, votado, voto, yo voto, votaré, votaría, yo votaría, he puesto, puse, he
    marcado, marqué, he elegido, elegí, elijo, escojo, me quedo con, yo me quedo con, he pinchado,
    he dado a, mi voto es|va, mi voto, mi respuesta es, mi respuesta, diría que, yo diría, digo, yo
    digo, he dicho, me inclino por, yo soy, soy de, soy, voy con, voy a decir, apoyo, respondí, he
    respondido, he votado por|que, voté por|que, voto por|a|que, voto a favor de|del, mi voto
    va|fue|para, mi voto es para, he optado por, opto por, opté por, optaría por, elegiría,
    escogería, escogí, me decanto por, me decantaría por, me inclino por|más, me inclinaría por, me
    apunto a, yo me quedo, prefiero, yo prefiero, preferiría, prefiero mil veces, mi favorito es, mi
    favorita es, mi preferido es, mi preferida es, mi elección es, mi elección, me voy con|a|por, yo
    voy con, yo de, yo soy de, yo soy más de, soy más de, soy muy de, soy team, yo team, del
    equipo, soy del equipo, estoy con, estoy en el, yo uso, yo utilizo, usamos, yo tomo, bebo, me
    pasé a|al, me he pasado a|al, me cambié a|al, migré a, me mudé a, sigo con, yo sigo con, sigo
    usando, sigo en, siempre uso, +1 a|al|para|por, un voto para|por|más, otro voto para|por, un
    punto para, que viva, larga vida a|al, donde esté, donde esté un|una|el|la, como el|la
    ninguno|ninguna, nada como, marco, le di a, le he dado a, le he dado al, le di al, le doy al, le
    doy a, le he dado, le di, he dado al, he pulsado, pulsé, he clicado, cliqué, clic en, he
    seleccionado, seleccioné, seleccionado, he contestado, contesté, contesto, he respondido que,
    respondí que, respondo, respondo que, he dicho que, yo he dicho, he puesto que, puse que, yo
    puse, yo he puesto, yo marqué, yo elegí, yo he votado, yo voté, yo elijo, yo escojo, yo voto
    que, voto que, votaría que, votaría por, yo votaría por, mi voto sería, mi voto es que, mi voto
    para, mi voto por, mi voto al|a, mi voto está, va mi voto para|por|a, cuenta mi voto
    para, tiene mi voto, se lleva mi voto, mi respuesta sería, mi respuesta va, me quedaría con, me
    quedo en, yo digo que, digo que, yo diría que, diría, me decanto por|más, yo me decanto por, me
    inclino hacia|más|por, yo me inclino por, tiro por, yo tiro por, tiro más por, tiro a, yo tiro
    a, me tira más, me va más, me gusta más, a mí me gusta más, me gustan más, preferiblemente, yo
    voy a, apuesto por, yo apuesto por, abogo por, yo apoyo, estoy a favor de|del, a favor de|del,
    yo a favor de|del, soy partidario|partidaria de|del, yo soy partidario|partidaria de|del, soy
    fan de|del, fan de|del, muy fan de|del, del team, soy del team, yo del team, soy de los|las de,
    soy más, yo soy más, yo más, yo más de, soy muy, soy fiel a|al, fiel a|al, fiel
    defensor|defensora de|del, devoto|devota de|del, adicto|adicta a|al, amante de|del, uso, uso
    siempre, siempre he usado, siempre usé, llevo años con, llevo años usando, llevo toda la vida
    con, sigo fiel a|al, me mantengo en|con, yo sigo en, volví a|al, he vuelto a|al, vuelvo a|al,
    pasé a|al, me he mudado a, migré a|al, cambié a|al, me he cambiado a|al, terminé con|en, he
    acabado con|en, acabé con|en, optaría, opto, tomaría, yo tomaría, yo bebo, yo como, ando con,
    ando en, yo ando con, +1 a|al|para|por|con, va mi voto a|al
  `),
  sides: phrases(`
    equipo, siempre, viva, arriba, club, bando, fans, cofradía, peña, yo siempre, de toda la vida,
    mejor, mucho mejor, sin duda, obviamente, claramente, evidentemente, vivan,
    team, bando de, equipo de
  `),
  voteFillers: phrases(`
    por, a, al, el, la, los, las, un, una, que, opción, respuesta, más, bien, de, del, en, porque,
    sin, dudarlo, dudar, también, lo, rotundamente, totalmente, claramente, siempre, gran, rotundo,
    aquel, esa, ese, equipo, team, mi, es, para, con, a favor, toda, vida, botón, casilla, número,
    sí, favor, hacia, resto, sea, otra, otro, aunque, ninguna, duda, dudas, pensarlo, pesar, todo,
    finalmente, esta, este, misma, mismo, ahora, hoy, hasta, tecla, les, su, sus, no,
    clarísimamente, evidentemente, obviamente, sinceramente, definitivamente, n, nº, primera
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
    ['semanal', 52],
    ['mensual', 12],
    ['anual', 1],
    ['al mes', 12],
    ['a la semana', 52],
    ['de vez en cuando', 8],
    ['ocasionalmente', 8],
    ['rara vez', 2],
    ['un día sí y otro no', 180],
    ['día por medio', 180],
    ['cada quince días', 26],
    ['a principios|finales de mes', 12],
    ['raramente', 2],
    ['varias veces al día', 1000],
    ['varias veces a la|por semana', 180],
    ['varias veces al mes', 36],
    ['varias veces al año', 4],
    ['casi todos los días', 300],
    ['casi a diario', 300],
    ['días alternos', 180],
    ['los findes', 80],
    ['mensual', 12],
    ['quincenal', 26],
    ['quincenalmente', 26],
    ['semanal', 52],
    ['anual', 1],
    ['anualmente', 1],
    ['trimestral', 4],
    ['muy|bastante a menudo', 150],
    ['muy de vez en cuando', 2],
    ['muy de tanto en tanto', 2],
    ['de tanto en tanto', 8],
    ['de cuando en cuando', 8],
    ['alguna que otra vez', 4],
    ['cada muerte de obispo', 0.5],
    ['de higos a brevas', 0.5],
    ['de pascuas a ramos', 0.5],
    ['de uvas a peras', 0.5],
    ['muy rara vez', 1.5],
    ['casi nunca jamás', 0.9],
    ['casi nunca', 0.9],
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
  keeps: phrases(`
    mantener, dejar, que siga|sigan, conservar, se queda, no tocar, ni tocarlo|tocarla, seguir, que
    siga, dejarlo|dejarla|dejarlos, permitir, permitirlo|permitirlos, conservarlo|conservarla, que
    se quede|queden, como está
  `),
  notVotes: phrases(`
    soy un|una|el|la, no soy, los|las que votan|votaron|han, quien vota|vote|votó, prefiero el
    silencio, preferiría no|que, me quedo con la duda, estoy con la|el * a, me apunto a la|lo|eso,
    no voto, casi voto, iba a votar, habría votado, hubiera votado, no he votado, soy más de lo|la,
    me quedo con las|ganas, no he votado|puesto|marcado, no votaría, soy
    un|una|el|la|de|del|yo|así|muy|más|consciente|capaz, mejor
    que|no|así|dicho|sería|es|aún|todavía|si|lo|se|me|un|una|idea|dejarlo, siempre
    que|me|he|se|hay|es|lo|te|nos|y|fue|ha|será|un|una|por|con|en, sin duda el|la|los|las|es|un|una,
    más de la|lo|los|las|un|una|dos|tres|uno, más de, uso un|una|el|la|lo|mi|los|las, bebo
    poco|mucho, soy más|joven|viejo|vieja, soy muy de, le di una|un|mil|vueltas, le doy
    vueltas|un|una|mil, diría algo, me va bien|mal|la|el, me va a, me tira de, siempre he
    dicho|pensado|sido|tenido, de siempre se, apoyo a, llevo años, voy a, yo voy a|en|al, yo como,
    los que votan|votaron|voten|han, las que votan|votaron|voten|han, el que vota|vote|votó, la
    gente que vota|votó, quien haya, tomaría un|una, me quedo en casa|blanco, claramente *,
    obviamente el|la|los|las, evidentemente *, apuesto a que, me gusta más que, si
    votara|votas|votara|votase, habría votado|dicho|puesto, hubiera votado|dicho|puesto, casi
    voto|marco|pongo, estuve a punto de, te digo que, os digo que, le digo que, les digo que, digo
    que no sé, prefiero no decir|decirlo|opinar|contestar|saber|votar|mojarme, prefiero que
    la|el|lo|los|las|me|se|haya
  `),
  places: {
    ordinals: phrases(`
      primera|primero|primer|primeras|primeros|1a|1ª|1ra|1er, segunda|segundo|2a|2ª|2da, tercera|tercero|3a|3ª|3ra,
      cuarta|cuarto|4a|4ª|4ta, quinta|quinto|5a|5ª
    `),
    counts: phrases(`uno|una, dos, tres, cuatro, cinco`),
    last: phrases(`última, último, últimas, últimos`),
    middle: ['medio'],
    before: phrases(`opción, opciones, respuesta, respuestas, número, nº, n, casilla`),
    behind: phrases(`opción, opciones, respuesta, respuestas`),
    articles: phrases(`la, el, las, los`),
    all: phrases(`todas, todos`),
    except: phrases(`menos, salvo, excepto`),
    and: ['y'],
    ends: phrases(`
      y, pero, para, porque, por, aquí, es, con, si, como, cuando, o, solo, sólo, sin, claro, obviamente, siempre, en, claramente, me, se
    `),
    labelEnds: phrases(`es, y, o, pero, para`),
    idioms: [
      ['la una', 1],
      ['la dos', 2],
      ['la tres', 3],
      ['la cuatro', 4],
      ['la|el de arriba', 1],
      ['la|el de abajo', -1],
    ],
  },
  negators: phrases(`
    no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, sin, ni, tampoco, apenas, ningunos,
    ningunas, poco
  `),
  pseudoNegators: phrases(`
    por qué no, no hay duda, ningún problema, nada como, cómo no, no solo, no sólo, no solamente, no
    hay nada como, nada mejor, no hay nada mejor, no hay color, no hay dudas, no cabe duda, sin
    duda, sin dudas, sin dudarlo, sin ninguna duda, sin lugar a dudas, sin pensarlo, sin pensármelo,
    sin problema, sin problemas, sin ningún problema, no me molesta, no me importa, no pasa nada, no
    hace daño, no hay problema, no veo el problema, no veo problema, no le veo el problema, no le
    veo problema, no es mala, no está mal, no está nada mal, no es mala idea, no me parece mal, no
    me parece mala, no lo veo mal, no estaría mal, ni siquiera, no veo por qué no, no más que, nada
    más que, nomás, no obstante, no puedo estar más, no podría estar más, no podía estar más, no
    perdono, no falla, poco a poco, no sé a qué esperan|esperamos
  `),
  contrasts: phrases(`
    pero, sin embargo, aunque, sino, no obstante, mientras que, porque, ya que, pues, en cambio,
    excepto, salvo, ahora, hoy, hoy en día, actualmente, en realidad, al contrario, por el contrario
  `),
  conditions: {
    strong: phrases(`
      solo si, sólo si, solamente si, únicamente si, siempre que, siempre y cuando, con la
      condición, a condición de, mientras no, mientras se, mientras sea, mientras haya, a menos que,
      salvo que, salvo si, excepto si, excepto que, depende, depende de|del, eso depende, según
      cómo|qué|quién, caso por caso, sí si, no si, bien si, de acuerdo si, con permiso, con
      consentimiento, con excepciones, en algunos casos, en ciertos casos, con matices, solo en,
      sólo en, solo para, sólo para, solo con, sólo con, deberían pedir, deben pedir, tienen que
      pedir, habría que pedir, bajo ciertas, depende mucho|qué|quién|cuánto|cómo|para|si, todo
      depende, según para|cuánto|dónde|cuándo|si, en función de|del, dependiendo de|del, siempre que
      se|no|sea|haya|lo|la|el, mientras no|se|sea|haya|lo|la|respete|respeten|pague, a condición,
      con moderación, con cabeza, salvo en|para|que|excepciones|casos, excepto
      en|para|los|las|casos, no siempre, no en todos|todo|todas, no para todos|todo|todas, no vale
      para, ni blanco ni negro, no es blanco o, no es tan simple|sencillo|fácil, zona gris, hay
      matices, término medio, punto medio, un equilibrio, ni tanto ni, ambos tienen, los dos tienen,
      cada cosa, cada caso, caso a caso, sí cuando|siempre, no salvo|excepto, no a menos, bien
      cuando|siempre|mientras, vale si|siempre|mientras, de acuerdo siempre|cuando, me parece bien
      si|siempre|mientras|cuando, solo cuando|los|las|por|al|a|de|quien|quienes, sólo
      cuando|los|las|por|al|a|de|quien|quienes, únicamente en|para|con|los|las|cuando, unos sí
      otros, unas sí otras, habría que regular|ver|distinguir, regularlo, regulado, depende *
      de|del, depende * * de|del, depende mucho|bastante|totalmente|completamente|un|siempre,
      dependerá, dependería, dependerá de|del, dependería de|del, va a depender, según se mire,
      según como, según el día|caso|momento|tipo|uso|sitio|lugar, según la
      hora|época|persona|situación|edad, con condiciones, con limitaciones, con límites, con
      supervisión, con regulación, con un límite, con un adulto, con control, con responsabilidad,
      con respeto, con aviso, con previo aviso, previo aviso, bajo supervisión, bajo control, bajo
      ciertas condiciones|circunstancias, en determinados casos|momentos|lugares|horarios, en según
      qué casos, en casos concretos, en casos excepcionales, en casos puntuales, salvo casos, salvo
      excepciones, salvo causa|fuerza, solo
      los|las|el|la|un|una|a|al|de|del|por|en|con|para|si|cuando|entre|hasta|algunos|algunas|determinados|determinadas|acompañados|acompañado,
      sólo los|las|el|la|un|una|a|al|de|del|por|en|con|para|si|cuando|entre|hasta, solamente
      los|las|en|con|para|si|cuando, pero solo|sólo si|en|con|para|cuando|a|los|las|hasta, pero con
      condiciones|límites|matices|moderación|cabeza, habría que
      ver|distinguir|matizar|diferenciar|separar, hay que distinguir|matizar|diferenciar|separar,
      hay que ver, tiene sus matices, matizaría, que cada uno|cual decida, que decida cada, que lo
      decida cada, que sea voluntario, que sea opcional, de forma voluntaria, mientras no
      se|moleste|haya|sea|afecte, mientras sea|se|haya|cumplan|cumpla|respeten|paguen, siempre que
      se|no|sea|haya|esté|lo|la|el|los|las|cumplan|paguen, si se hace bien, si está
      bien|regulado|controlado, si es con, si es para, si es voluntario, si es opcional, si es solo,
      si hay consenso|acuerdo|control, si pagan|cumplen|respetan|avisan|piden|preguntan, en su justa
      medida, en su medida, todo en su, sin pasarse, sin abusar, ni tanto ni tan, ni calvo ni, a
      según, cada caso es, no es blanco ni, no se puede generalizar, no generalizar, no todos son,
      no todas son, hay de todo, hay casos y casos, hay que mirar caso, para unas cosas|unos, para
      algunas cosas, según para quién, dentro de unos límites, dentro de lo razonable, hasta cierto
      punto, con reglas|garantías|medida|autorización|atribución, que dependa de, debería depender
      de, sí pero con|solo|si|cuando|en|a, lee la licencia, leed la licencia, lean la licencia, leer
      la licencia, hay que leer la, según la licencia, según su licencia, según licencia, lo que
      diga la licencia, lo que dice la licencia, lo que ponga la licencia, la licencia manda, la
      licencia lo dice, la licencia ya lo, la licencia decide, depende de la licencia, depende de
      qué licencia, si la licencia, mientras la licencia, mirar la licencia, mira la licencia, mirad
      la licencia, respetar la licencia, respetando la licencia, cumpliendo la licencia, si cumplen
      la licencia, licencia por licencia, lo que permita la, dentro de la licencia, según lo que
      ponga|diga
    `),
    weak: phrases(`
      si, a veces, salvo, excepción, según, equilibrio, ocasionalmente, parcialmente, matices,
      contexto, límites, límite, excepciones, ciertos, ciertas, condiciones, según el|la|los|las, a
      ratos
    `),
  },
  doubts: {
    strong: phrases(`
      no sé, no lo sé, no lo tengo claro, me da igual, ni idea, no tengo opinión, no tengo una
      opinión, sin opinión formada, no me decido, no sé qué pensar|decir|votar|elegir, no sabría
      qué|elegir|decir, estoy dividido|dividida, dividido, dividida, tengo dudas, tengo mis dudas,
      tengo sentimientos encontrados, sentimientos encontrados, me cuesta decidir|elegir, difícil elegir|decidir, difícil de decir, imposible elegir|decidir, me da lo mismo, me es indiferente|igual,
      indiferente, ni me va ni, me la suda, me la pela, me importa poco|un, quién sabe, por un lado,
      entre dos aguas, cincuenta cincuenta, nunca he oído, jamás he oído, no sé qué es, no sé lo que
      es, qué es eso, no lo conozco, ni sé lo que, no sé qué, no sé muy bien, no sé yo, no lo tengo
      nada claro, no lo tengo muy claro, no lo tengo tan claro, no lo acabo de ver claro, no sabría
      decir|decirte|decidir|decidirme, tengo sentimientos, me cuesta mojarme|posicionarme|decidirme,
      no me mojo, no me posiciono, no tengo una opinión clara|formada, no tengo opinión
      clara|formada, no tengo suficiente información, me falta información, no tengo información,
      desconozco el tema, no controlo el tema, no entiendo del tema, no domino el tema, entiendo las
      dos, entiendo ambas, entiendo a los dos, veo pros y contras, pros y contras, tiene pros y,
      tiene sus pros, le veo pros, ni a favor ni, estoy en medio, entre las dos, entre los dos,
      estoy entre, dudo entre, dudando entre, cambio de opinión cada, según me levante, según el día
      que, me da exactamente igual, me la trae, me vale madre|madres, me importa un, me importa
      poco, me chupa un huevo, me trae sin cuidado, ni frío ni calor, ni fu ni fa, no opino, me
      abstengo, abstención, en blanco
    `),
    weak: phrases(`
      difícil, complicado, quizá, quizás, tal vez, dudo, dudas
    `),
  },
  elsewhere: {
    strong: phrases(`
      no está en la lista, no aparece, ninguno de los, ninguna de las, otra cosa, dónde está, echo
      en falta, falta la opción|una|el|la, faltan opciones, y dónde está|están, dónde
      está|están|queda, te falta, os falta, se te olvidó|olvida, se te ha olvidado, te olvidaste,
      olvidaste, habéis olvidado, no está mi, mi opción no, ninguna de esas|estas|las, ninguno de
      esos|estos|los, otra opción, otra respuesta, otro distinto, ni uno ni otro, otra otra, falta
      la|el|una|un|mi, faltan la|el|las|los, me falta, falta la opción, falta opción, falta una
      opción, falta mi, falta poner|decir, me falta la|una opción, echo de menos una|la opción, no
      está la opción, no veo mi opción, no está mi opción, no hay opción para, no hay opción de, no
      aparece mi, no sale mi, dónde está la opción, y la opción, ninguna me
      representa|convence|encaja, no me encaja ninguna, ninguna de las opciones, ninguno de los
      anteriores, ninguna de las anteriores, nada de eso, ninguna de ellas, os olvidáis de, se
      olvidan de, te olvidas de, te has olvidado, se te olvidó, se os olvidó, se os ha olvidado,
      añadiría, yo añadiría, qué hay de
    `),
    weak: phrases(``),
  },
  watching: phrases(`
    ver los resultados, ver el resultado, solo|por curiosidad, me abstengo, no he votado, no voto,
    ver resultados, palomitas, no me aplica, no aplica, no procede, no participo, solo curiosidad,
    por curiosidad, no puedo votar, no me toca, paso de votar, abstención, solo miro, solo quiero
    ver, quiero ver los resultados, solo por curiosidad, por cotilleo, solo cotilleo, vengo por los
    comentarios, vengo a leer, vengo a ver, aquí por los comentarios, 🍿, no me afecta, no tengo
    hijos|coche|perro|gato|mascota, no puedo opinar, he votado ver resultados, le di a resultados,
    le di a ver
  `),
  besides: phrases(`
    buena|gran|excelente|linda|bonita|preciosa|bella pregunta|foto|fotos|imagen|encuesta|respuesta|comparación|frase, buen|excelente punto|hilo|resumen|chiste|artículo, mejor respuesta|pregunta|encuesta,
    gracias por, muchas gracias por, buena|mucha suerte, que te|se mejores|mejore|mejoren, lo siento mucho?
  `),
  regrets: phrases(`
    me equivoqué, me he equivocado, cambio mi voto, cambié de opinión, he cambiado de opinión,
    cambio de opinión, me has convencido, me habéis convencido, me convenciste, sin querer, por
    error, pensándolo bien, pensándolo mejor, rectifico, me arrepiento de, me arrepiento, me
    arrepentí, he cambiado mi voto, cambiaría mi voto, cambiaría el voto, quiero cambiar mi|el voto,
    cambio el voto, cambio a, me has hecho cambiar, me habéis hecho cambiar, me hicieron cambiar,
    ahora votaría|diría|pondría|marcaría, ahora creo que, hoy votaría|diría, debí
    votar|poner|marcar, debería haber votado|puesto|marcado, tendría que haber
    votado|puesto|marcado, le di sin querer, le he dado sin querer, voté mal, he votado mal, marqué
    mal, me confundí, me he confundido, me retracto, corrijo, corrección, leyendo los comentarios,
    leyéndoos, leyéndolos
  `),
  reported: phrases(`
    dicen, mi ~ dice|piensa|cree, yo era, mi
    marido|padre|hermano|hijo|jefe|vecino|mujer|madre|hermana|hija|jefa|vecina es|está, algunos
    dicen, la gente dice, hay quien dice|piensa, según dicen, según ellos, dicen que, me dicen que,
    me dijeron, se supone que, supuestamente, mis padres|hijos|amigos|compañeros dicen, mi *
    dice|piensa|cree|quiere|prefiere, yo pensaba|creía|antes, antes pensaba|creía, los que dicen,
    dice que, dirán que, se dice que, hay gente que|dice, hay quien dice|piensa|cree|opina|defiende,
    muchos dicen|piensan|creen, mucha gente dice|piensa|cree, algunos dicen|piensan|creen|opinan,
    otros dicen|piensan|creen, mi
    madre|padre|hermana|hermano|pareja|novio|novia|mujer|marido|jefe|jefa|vecino|vecina|suegra|hija|hijo|abuela|abuelo
    dice|piensa|cree|opina|quiere|vota|votó|diría, me decían|dijeron|dicen, te dicen, nos dicen,
    según mi, yo antes, antes era, antes estaba, al principio estaba, al principio era, yo era de,
    creía que, pensaba que
  `),
  pro: {
    strong: phrases(`
      apoyo, de acuerdo con, ojalá, me parece bien|genial|perfecto|estupendo|correcto|justo|lógico,
      debería ser obligatorio|gratis|normal|legal|así, me encantaría|gustaría, totalmente a favor,
      muy a favor, completamente a favor, estoy a favor, lo apoyo, apoyo la|el|esto|total|esta, yo
      firmo, firmo ya, dónde firmo, dónde hay que firmar, me sumo, cuenten conmigo, contad conmigo,
      cuenta conmigo, buena idea, gran idea, muy buena idea, me parece
      una|muy|super|súper|fantástico|fenomenal|fantástica|maravilloso|necesario|imprescindible|razonable|sensato|normal|fantástico|buena|buen,
      me parece una buena, me parece buena, es
      justo|lógico|normal|necesario|imprescindible|fundamental|importante|esencial|vital|genial|buenísimo|perfecto,
      es lo justo, es lo correcto, es lo suyo, es lo mínimo, es lo normal, es de sentido, es un
      derecho, es una maravilla, de sentido común, sentido común, un derecho humano, es lo que hay
      que, ya era hora, ya va siendo hora, ya es hora, ya tocaba, cuanto antes, cuanto antes mejor,
      tarde pero, más vale tarde, mejor tarde, a qué esperamos, a qué esperan, qué esperan, hacía
      falta, hace mucha falta, hace falta más, necesitamos más|eso|esto, nos hace falta, debería ser
      obligatorio|obligatoria|gratis|gratuito|gratuita|ley|norma|legal|posible, debería ser un
      derecho, debería ser lo normal, debería ser en todas, debería ser para todos, deberían ser
      obligatorios|obligatorias|gratis|gratuitos, deberían ser para todos, tendría que
      ser|estar|haber, todo el mundo debería, todos deberíamos, todos deberían, todos ganan|ganamos,
      no veo inconveniente, ningún inconveniente, por qué iba a|no, por mí
      perfecto|bien|vale|adelante|que, dale nomás, a por ello, me gustaría que|poder, me encantaría
      que|poder, qué maravilla, qué gusto, qué alegría, qué ganas, tengo ganas, estoy deseando,
      sería genial|maravilloso|estupendo|fantástico|ideal|perfecto|bueno|bonito, sería lo ideal,
      sería un sueño, sería lo mejor, estaría bien|genial|bueno, merece la pena, vale cada, lo vale,
      se lo merecen, me lo merezco, lo mejor que, la mejor decisión|compra|idea|inversión, no me
      arrepiento, jamás me he arrepentido, nunca me he arrepentido, lo volvería a, repetiría, lo
      haría otra, lo recomiendo, recomendable, imprescindible, no podría vivir sin, no puedo vivir
      sin, no sé vivir sin, sin ello no, me salvó|salva, me ha salvado, me cambió la vida, me ha
      cambiado la vida, cambia la vida, me ayuda|ayudó, me ha ayudado, nos ayuda, ayuda mucho|a,
      funciona bien|perfecto|aquí, funciona de maravilla, funciona muy bien, funciona de, va
      genial|perfecto, va de maravilla, va muy bien, va de lujo, mejor que nada, por supuesto que
      se|debe|deben|hay, hay que hacerlo|protegerlo|apoyarlo,
      totalmente|absolutamente|completamente|muy|rotundamente|claramente|firmemente|plenamente a
      favor, estaría a favor, estoy muy a favor, estoy totalmente|completamente|absolutamente a
      favor, yo a favor, más bien a favor, totalmente de acuerdo, muy de acuerdo, completamente de
      acuerdo, estoy de acuerdo, estoy totalmente|completamente|muy de acuerdo, me parece
      bien|genial|perfecto|estupendo|correcto|justo|lógico|fenomenal|fantástico|ideal|razonable|acertado|necesario|imprescindible|fundamental|básico|sensato|normal|maravilloso,
      me parece muy|bastante|super|súper|totalmente|absolutamente
      bien|justo|lógico|necesario|razonable|acertado|útil|sensato|importante|buena|buen|interesante,
      me parece una idea buena|estupenda|genial|fantástica, me parece una
      buena|gran|excelente|magnífica|estupenda
      idea|medida|iniciativa|propuesta|opción|solución|cosa, me parece buena|gran|excelente
      idea|medida|iniciativa|propuesta|opción|solución, me parece lo
      mejor|correcto|justo|lógico|suyo|mínimo|más, lo veo
      bien|perfecto|genial|estupendo|necesario|lógico|correcto|fenomenal|justo|normal|útil, lo veo
      muy|bastante|super|súper bien|necesario|útil|lógico|claro, lo encuentro
      bien|genial|necesario|lógico|justo, por mí
      fenomenal|genial|perfecto|estupendo|encantado|encantada, por mí que lo|la|los|las
      hagan|pongan, buena medida|iniciativa|propuesta|solución|noticia|opción, gran
      medida|iniciativa|propuesta|solución|noticia|opción, excelente
      idea|medida|iniciativa|propuesta, buenísima idea, qué buena idea, es buena idea, sería buena
      idea, es una buena idea|medida|opción|iniciativa|solución, es una gran
      idea|medida|opción|iniciativa, es lo mejor|correcto|justo|suyo|mínimo|lógico|normal|más, es de
      justicia, es de lógica, es de cajón, de cajón, es de ley, por ley, debería ser por, tiene
      sentido, tiene todo el sentido, tiene mucho sentido, le veo sentido, le veo todo el sentido,
      le veo mucho sentido, tiene lógica, muy necesario|necesaria|útil|importante, super necesario,
      absolutamente|totalmente necesario|imprescindible|justo|lógico|normal|acertado, necesario y
      urgente, más que necesario, muy necesaria, es
      necesario|necesaria|urgente|básico|vital|clave|obligatorio|obvio, hay que
      hacerlo|protegerlo|apoyarlo|regularlo|fomentarlo|implantarlo|ponerlo|prohibirlo, hay que
      apostar|avanzar|empezar, habría que hacerlo|ponerlo|implantarlo, ya tardan|tardaban, ya están
      tardando, están tardando, ya está tardando, es hora de|que, va siendo hora, ya va siendo, era
      hora, hace años que debería|deberían|debió, debería haberse hecho, tenían que haberlo,
      tendrían que haberlo, debió hacerse, deberían hacerlo|implantarlo|ponerlo|permitirlo, debería
      hacerse|permitirse|implantarse|ponerse|existir|haber, debería estar permitido, debería ser lo,
      debería haber, tendría que haber, un avance, un gran avance, un paso adelante, gran paso, buen
      paso, paso en la buena, en la buena dirección, bienvenido|bienvenida sea, bienvenidos sean, lo
      celebro, lo aplaudo, mi aplauso, aplausos, chapó, bravo por, olé, me alegro, me alegra, me
      alegraría, que lo hagan ya, que lo pongan ya, que lo aprueben, que se haga, que se apruebe,
      que lo implanten, que siga|sigan así, que así sea, ojalá sea|lo|todos|pronto|se|fuera|más,
      ojalá que, no veo nada malo, no me importaría, sin problema por mi, compro, te lo compro, me
      lo compro, me apunto, me apuntaría, me sumo a, suma mi voto, cuenten, contad, yo lo haría, yo
      lo hago, lo haría sin, lo haría mañana, sin pensarlo dos, sin pensármelo, lo volvería,
      volvería a, muy recomendable, súper recomendado, funciona genial|bien|perfecto|estupendamente,
      va estupendo|fenomenal, va de cine, va de cine, de lujo, una pasada, es una pasada, una gozada, es
      una gozada, un acierto, es un acierto, sería un acierto, todo un acierto, todo ventajas, solo
      ventajas, son todo ventajas, solo veo ventajas, más ventajas que, ganamos todos, salimos
      ganando, se gana en, apoyo total, todo mi apoyo, tiene mi apoyo, cuenta con mi apoyo, es lo
      normal|mínimo, a favor, necesitamos más|eso|esto|algo, vía libre, tienes vía, tira para
      delante, tirad para delante, tira palante, para adelante, que lo use|vendan|usen|revenda quien
      quiera, lo suyo sería, sería lo suyo, sí hace falta, muy bien me parece, bien me parece, buena
      falta hace, falta hace, hace falta ya, es legal, es perfectamente legal, está permitido, está
      más que permitido, para eso está la licencia, para eso es libre, eso es el software libre,
      libre es libre, es lo que tiene lo libre, es la gracia de, esa es la gracia, esa es la idea,
      es la idea, que lo aprovechen, que lo usen, que se use, que sirva para algo, encantado de que,
      encantada de que, me haría ilusión, me alegra que, me honra, usadlo, úsenlo, todo suyo,
      a qué esperamos para, qué esperamos, ya están tardando en, ojalá
      aquí|también|más|en|pronto|lo|la|se, aquí hace falta, aquí haría falta, haría mucha falta, nos hacía
      falta, falta hace, buena falta hace, mucha falta hace, ya en otros países, en otros países
      funciona|ya|lo, en media europa, en toda europa, funciona en otros, lleva años funcionando, en otros
      sitios funciona|ya|lo, es el futuro, el futuro es, me fío más, sin dudarlo un, sin pensarlo dos,
      mañana mismo firmo, donde hay que firmar, contad conmigo, contá conmigo, me sumo a, me parece un
      acierto, un acierto, es un acierto, gran acierto, me parece de justicia, es de justicia, de
      justicia, es de cajón, de cajón, es de ley, de bien nacidos, es lo mínimo, lo mínimo, qué menos, es
      lo que toca, lo que toca, debería ser norma|obligatorio|obligatoria|ley, que sea
      obligatorio|obligatoria|ley|gratis|gratuito, ponerlo ya, hacerlo ya, implantarlo ya, ya mismo, para
      ayer, hay que hacerlo ya, que lo hagan ya, que lo pongan ya, que lo pongan, que la pongan, que los
      pongan, que lo implanten, todo ventajas, son todo ventajas, todo son ventajas, nada que perder, no
      perdemos nada, nadie pierde
    `),
    weak: phrases(`
      importante, razonable, útil, necesario, necesaria, imprescindible, lógico, sensato, legítimo,
      beneficio, beneficios, ventaja, ventajas, positivo, ayuda, progreso, avance, me apunto,
      acertado, acertada, lógica, sensata, razonables, positiva, ventajoso, conveniente
    `),
  },
  con: {
    strong: phrases(`
      para qué, no quiero, ni de, disparate, prefiero que no, totalmente en contra, muy en contra,
      completamente en contra, estoy en contra, me opongo, me niego, no estoy a favor, no me parece
      bien|justo|correcto|normal|lógico|buena|necesario|ético|serio, no es
      justo|ético|lógico|normal|necesario|buena|solución|serio|asunto, no es el camino, no es la
      solución, no es de recibo, mala idea, muy mala idea, pésima idea, qué mala idea, vaya idea,
      una idea pésima|mala|terrible, no es buena, no me convence, no me gusta nada, no me gusta la,
      no soy fan, no soy partidario|partidaria, no lo veo claro|bien|necesario, no le veo
      sentido|el|utilidad, no le veo la gracia, no tiene sentido|ningún|lógica, no tiene ni pies,
      sin sentido, un sinsentido, sinsentido, es
      absurdo|ridículo|injusto|inútil|innecesario|inaceptable|hipócrita, es una tontería, es una
      estupidez, es un disparate, es un error, es una locura, es una barbaridad, es una vergüenza,
      es un robo, es una estafa, es un abuso, es un peligro, es un engaño, es pan para hoy, es un
      parche, es una trampa, ridículo, injusto, inútil, innecesario, inaceptable, intolerable, una
      tontería, tonterías, una estupidez, una locura, una barbaridad, una aberración, un disparate,
      un robo, un abuso, una estafa, un engaño, una trampa, una vergüenza, vergüenza, qué vergüenza,
      vergonzoso, indignante, indigno, escándalo, un error, sería un error|desastre|caos, un
      desastre, no sirve para|de, no sirve de nada, no sirve para nada, no sirven para nada, no vale
      para nada, no funciona|funcionará|funcionaría, no va a funcionar, no
      arregla|soluciona|resuelve nada|el, no cambia nada, no cambiaría nada, no aporta nada|gran, no
      hace ninguna falta, no hace ni, no hacía falta, no hay necesidad, no es necesario, ninguna
      necesidad, no necesito|necesitamos|necesita, nadie necesita|pidió, nadie ha pedido, nadie
      debería, nadie tiene, nadie lo pidió, no se debería|debe, no deberían|debería, no
      debería|deberían existir|ser|poder|permitirse, no hay que, no tienen derecho, no tiene
      derecho, no pinta|pintan nada, no es asunto|cosa|problema, a nadie le importa, métanse en, qué
      les importa, para qué quiero|queremos|sirve|cambiar|complicarse|hace, de qué sirve, a cuento
      de, quién paga|pagará|controla|decide|vigila|lo, quién va a pagar, quién lo va, quién va a,
      quién me asegura, no quiero que|ni|saber, yo no quiero, no lo quiero, no lo querría, no
      quisiera, no me da la gana, no me fío, no se fíen, no confío, desconfío, ni loco|loca|muerto,
      ni gratis, ni regalado, ni regalada, ni pagándome, ni pagado, no pienso, jamás
      lo|la|dejaría|pagaría|compraría|haría|pondría, nunca lo|la
      dejaría|pagaría|compraría|haría|pondría, conmigo no, no cuenten conmigo, basta, basta ya,
      basta de, ya basta, ya está bien, hasta las narices|los|el, harto de, harta de, estoy
      harto|harta, paren, que paren, dejen de, dejad de, déjense de, déjenos, no toquen, no tocar,
      no lo toquen, que no toquen, manos fuera, que se quede|siga|queden como, así está bien, está
      bien como|así, como toda la vida, si funciona no, va demasiado, pasarse de, se pasan, se han
      pasado, peligroso, es peligroso, arriesgado, control social, gran hermano, nos vigilan, nos
      controlan, vigilancia, censura, dictadura, pura propaganda|fachada|postureo, postureo, puro
      marketing, sacacuartos, sacadineros, hipocresía, excusa para, pagan justos, siempre pagan,
      castigar, castigan, es robar, plagio, explotación, sin permiso, sin consentimiento, sin pagar,
      no he dado permiso, no di permiso, nadie me|nos preguntó, nadie me|nos ha preguntado,
      totalmente|absolutamente|completamente|muy|radicalmente|rotundamente|claramente|firmemente|frontalmente
      en contra, estaría en contra, estoy muy en contra, estoy
      totalmente|completamente|absolutamente|radicalmente en contra, yo en contra, más bien en
      contra, en desacuerdo, totalmente en desacuerdo, muy en desacuerdo, no estoy nada de acuerdo,
      nada de acuerdo, no comparto, no lo comparto, me parece
      mal|fatal|horrible|absurdo|ridículo|injusto|innecesario|excesivo|exagerado|lamentable|vergonzoso|indignante|inaceptable|peligroso|inútil|denigrante|innecesaria|absurda|injusta|terrible|pésimo|una,
      me parece muy|bastante|super|súper|totalmente|absolutamente
      mal|absurdo|injusto|innecesario|exagerado|peligroso|ridículo|triste|fuerte, me parece una
      tontería|chorrada|barbaridad|locura|estupidez|vergüenza|gilipollez|pavada|pendejada|aberración|imbecilidad|tomadura|falta|exageración|injusticia|cagada|burrada|salvajada|idiotez|bobada|mala|pésima|medida,
      me parece una mala|pésima|absurda|medida|injusta, me parece una medida idea, me parece un
      error|disparate|abuso|robo|horror|atraso|despropósito|sinsentido|peligro|timo|exceso|desastre|atropello|insulto,
      lo veo
      mal|fatal|absurdo|innecesario|injusto|exagerado|ridículo|excesivo|peligroso|difícil|complicado,
      lo veo muy mal, lo veo una tontería|barbaridad|locura|estupidez|chorrada|exageración, lo veo
      un error|disparate|abuso|sinsentido, lo encuentro absurdo|injusto|innecesario|ridículo, no lo
      veo, no lo veo nada, no lo veo nada claro|bien, no lo acabo de ver, no le veo
      ningún|utilidad|ventajas|sentido, no le veo ningún sentido, no le encuentro sentido|utilidad,
      no le encuentro el sentido, no tiene sentido, no tiene ningún sentido, no tiene mucho sentido,
      no tiene lógica, ni pies ni cabeza, carece de sentido, es una
      chorrada|gilipollez|pavada|pendejada|aberración|imbecilidad|tomadura|injusticia|cagada|burrada|salvajada|idiotez|bobada|exageración|ridiculez|payasada|boludez|babosada|huevada|mamada|weá,
      es una pasada de, es una mierda de, qué
      tontería|chorrada|barbaridad|locura|estupidez|gilipollez|pavada|pendejada|aberración|burrada|salvajada|idiotez|bobada|ridiculez|payasada|boludez|babosada|huevada|disparate|despropósito|desastre|lástima|pesadez|cansinos,
      vaya tontería|chorrada|barbaridad|locura|estupidez|gilipollez|disparate|timo|robo, menuda
      tontería|chorrada|barbaridad|locura|estupidez|gilipollez|idiotez|gracia, menudo
      disparate|timo|robo|despropósito|error|atraso, vaya disparate, tomadura de pelo, nos toman el
      pelo, una tomadura, chorrada, chorradas, gilipollez, gilipolleces, pendejada, pavada, boludez,
      barrabasada, despropósito, un despropósito, un atraso, es un atraso, un retroceso, es un
      retroceso, paso atrás, un paso atrás, un atropello, es un atropello, una injusticia,
      injusticia, injustísimo, innecesaria, absurda, ridícula, inviable, es inviable, impracticable,
      utopía, es imposible de, no es viable, no lo veo viable, no es realista, no
      soluciona|arregla|resuelve|cambia|sirve|aporta, no sirve pa, no sirve de mucho, para lo que
      sirve, para lo que va a servir, de poco sirve, de poco serviría, prohibir no
      es|soluciona|arregla|sirve|funciona, esa no es la solución, no es solución, por ahí no, así
      no, no hace falta ninguna, qué falta hace, ninguna falta, maldita la falta, no hay ninguna
      necesidad, qué necesidad, qué necesidad hay, sin necesidad, innecesariamente, no le hace
      falta, no nos hace falta, no me hace falta, no lo necesitamos|necesito, no me convence
      nada|mucho|la, no me gusta nada|mucho|esa|que, no me gusta la idea, no me hace gracia, no me
      hace ninguna gracia, no me hace ni, no me mola, no me mola nada, no me va, no me apetece, no
      me apetece nada, no me compensa, no compensa, no merece la pena, no vale la pena, no vale
      para, no lo merece, ni falta que hace, ni loco|loca, ni en broma, ni de coña, ni hablar, ni
      pensarlo, ni de broma, ni muerto|muerta, ni en pedo, ni por asomo, por ahí no paso, me niego
      a, me niego en, me niego rotundamente, me opongo a|totalmente, no paso por, yo no paso, no
      trago, no cuela, no estoy dispuesto|dispuesta, no quiero ni, no lo quiero ni, quiero que
      siga|sigan, prefiero que siga|sigan|no, prefiero como está, mejor como está, mejor
      dejarlo|déjalo|dejadlo|no, mejor dejarlo como, déjalo|dejadlo|déjenlo como está, que lo dejen
      como, que se queden como, que siga como, como está está, está bien así, así está perfecto
, es pasarse, se han pasado tres, se pasan tres pueblos, eso ya es pasarse, ya es
      pasarse, ya es demasiado, es demasiado, demasiado, excesivo, exagerado, exageración, afán
      recaudatorio, recaudatorio, recaudar, para recaudar, nos quieren sacar, sacar dinero, sacarnos
      el dinero, sablazo, otro sablazo, un sablazo, un timo, timo, atraco, un atraco, clasista,
      elitista, es clasista, discriminatorio, es discriminatorio, discrimina, es de fachas, de
      dictadura, ni que fuéramos, nos tratan como, nos tratan de, paternalismo, paternalista, lo
      dudo, lo dudo mucho, dudo mucho, dudo que, no me lo creo, no lo creo, no creo que
      sirva|funcione|haga|sea|solucione|deba|valga|merezca, no creo que, no creo en, yo no creo, no
      debería|deberían hacerse|existir|ser|poder|permitirse|permitir|estar|cobrar|obligar, nadie
      tendría que, no tendría que, no tendrían que, no tienen por qué, no tiene por qué, no tengo
      por qué, no hay por qué, por qué tengo que, por qué tenemos que, por qué hay que, nadie quiere
      eso|esto|que, en contra, absurdo, me parece mala|pésima idea|medida, me parece una mala|pésima
      idea|medida, fuera de mi|aquí|nuestras, no es consentimiento, da mucha rabia, da rabia, es
      parasitismo, parasitismo, no se lo deseo, qué remedio, muy mal me parece,
      prohibir no educar, no lo|la|los|las
      haría|usaría|compraría|pondría|cambiaría|permitiría|aceptaría|implantaría, no
      haría|usaría|compraría|pondría|cambiaría|permitiría|aceptaría, sin preguntar, sin pedir
      permiso, sin avisar, sin mi permiso|consentimiento, incumple, incumplen, viola la licencia,
      violan la licencia, violación de la licencia, saqueo, expolio, es un saqueo, se aprovechan,
      aprovecharse, aprovechados, parásitos, a costa de, a nuestra costa, a mi costa, sin dar nada,
      sin devolver nada, sin nada a cambio, con mi trabajo no, con lo mío no, con mis
      fotos|textos|mapas|datos no, no con mi|mis, hacer caja con, forrarse con, se forran, que
      lo|la|los|las dejen como, dejadlo como, déjenlo como,
      no es plan, no es de recibo, no hay derecho, no es plato de, hay que preguntar antes, hay que preguntarle antes, hay que pedirlo
      antes, preguntar antes, pedir permiso antes, preguntarle antes, primero se pide|pregunta, que
      pregunten|pidan primero|antes|permiso, no me fío ni, no me fío un pelo, no me fío, no me da
      confianza, no me inspira confianza, ninguna confianza, no me subo, no me subiría, no me
      montaría, antes voy andando, qué morro, qué cara, qué jeta, vaya morro, vaya jeta, menudo morro,
      menuda jeta, hay que tener morro|cara|jeta, qué cara más dura, tienen un morro, le echan morro, se
      aprovechan de, aprovecharse de, viven del cuento, me robaron, nos roban, nos robaron, están robando,
      estáis robando, está robando, robando a, robarle a, robar el trabajo, nos quitan el trabajo|pan, le quitan el trabajo|pan, quitar el pan, quitarle el pan, va a acabar mal, acabará mal,
      acabaría mal, esto acaba mal, pan para hoy, poner puertas, es un parche, otro parche, un parche,
      lavado de cara, paripé, un paripé, cortina de humo, brindis al sol, un brindis, matar moscas, a
      cañonazos, el remedio es peor, peor el remedio, peor que la enfermedad, otra norma más, otra multa
      más, otro impuesto más, otra tasa más, más burocracia, más papeleo, más trabas, más impuestos, más
      prohibiciones, otra prohibición más, cuidado con lo que desean|deseáis|deseamos|pedís|piden, en mala
      hora, flaco favor, nos cargamos, se cargan, os cargáis, me cargaría, me iría, me largo, me
      largaría, me doy de baja, me daría de baja, dejaría de ir|venir|usarlo|comprar, no volvería a, no
      volveré a, que contraten a, pagad a, paga a un|una|alguien, que
      paguen a un|una|alguien, que se lo paguen, que se lo hagan, con eso no se juega, eso no se toca, no se negocia, a mí que no me, que a mí no me, lo mío no, lo mío ni, lo nuestro no
    `),
    weak: phrases(`
      problema, peligro, injusta, inútiles, riesgos, peligrosa, preocupante, excesivo, exagerado,
      innecesario, exageración, abuso, exceso
    `),
  },
  good: {
    strong: phrases(`
      me encanta, me gustan, una maravilla, dejen, 😍, nos encanta, nos gusta, lo adoro, los adoro,
      adoro, lo amo, una delicia, un placer, un gustazo, un lujo, maravilloso, maravillosa,
      precioso, preciosa, estupendo, buenísimo, buenísima, riquísimo, riquísima, fantástico,
      espectacular, insuperable, inigualable, lo más grande, lo máximo, lo mejor del mundo, la
      alegría, da vida, da alegría, hace feliz, me hace feliz, es tradición, nuestra cultura, parte
      de nuestra, patrimonio, salva vidas, ahorra tiempo|dinero, comodísimo, tan cómodo, tan a
      gusto, a mis hijos|niños les encanta, los niños lo|disfrutan, inofensivo, no hacen daño, no
      hacen mal, los echaría de menos, lo echaría de menos, la echaría de menos, echo de menos, los
      extrañaría, que no falte, que no falten, sin ellos no, ❤, 🥰, en contra de
      prohibir|prohibirlo|eliminar|eliminarlos, en contra de la prohibición, contra la prohibición,
      prohibir no, me encantan, me mola, me molan, me flipa, me flipan, me chifla, comodísima, muy
      cómodo|práctico|útil, son útiles, es útil, es muy útil, súper útil, muy útiles, son muy
      útiles, son la alegría, dan alegría, dan vida, dejad a los, dejad que la, dejen que la, no los
      prohibiría, no lo prohibiría, no la prohibiría, no prohibiría, yo no los prohibiría, yo no lo
      prohibiría, no prohibir, no prohibirlo|prohibirlos, prohibir prohibir, prohibido prohibir, no
      a la prohibición, no se puede prohibir, no hay que prohibir|prohibirlo|prohibirlos, en contra
      de prohibir|prohibirlo|prohibirlos|eliminar|quitar, tanto prohibir, todo lo prohíben,
      prohibirlo todo, educar en vez, mejor educar, no veo el problema, ningún problema, no pasa
      nada, no pasa nada por, no hace daño, no hace daño a nadie, no le hace daño, no molesta a
      nadie, no molestan a nadie, a mí no me molesta, no me molesta, no me molestan, qué más da, qué
      tiene de malo, qué hay de malo, qué problema hay, cuál es el problema, no hay problema, no hay
      ningún problema, no veo problema, no veo ningún problema, cada cual que haga, cada uno es
      libre, cada quien, que cada uno|cual|quien, vive y deja vivir, vivir y dejar vivir, deja
      vivir, dejad vivir, déjenlos, dejadlos, dejad que, dejen que, déjalos, dejarlos en paz, es
      libre de, cada uno|quien|cual que haga|hace|con|es|puede|en, no le veo
      el|ningún|problema|inconveniente, no le veo nada malo, nada malo, nada de malo, no tiene nada
      de malo, no hay nada malo, dónde está el problema, cuál es el drama, a mí no me
      molesta|importa, a mí no me molesta|molestan, no me importa, no tengo problema, no tengo
      ningún problema, a nadie le molesta, no le molesta a nadie, no hacen daño a nadie, no molesta,
      que cada uno|cual|quien haga, vive y deja, educar no prohibir, no le veo el problema, no le
      veo problema, no le veo ningún problema, no le veo inconveniente, no lo|la|los|las|le|les
      quitaría|quitaria|quitaba|prohibía|eliminaría|eliminaria|cerraría|cerraba|limitaría|suprimiría|tocaría,
      no la|las prohibiría, no quitaría|quitaria|prohibiría|eliminaría|cerraría|suprimiría,
      para eso están, para eso está, para eso está hecho|hecha, para eso son, que para eso están, haz lo
      que quieras, haced lo que queráis|os, hagan lo que quieran, haz lo que te,
      que lo use quien, que la use quien, que las use quien, que aprenda quien, quien quiera que, podéis usarla|usarlo|usarlas|usarlos, puedes usarla|usarlo|usarlas|usarlos, pueden
      usarla|usarlo|usarlas|usarlos, se puede usar|vender|copiar|utilizar, tienen
      derecho, tiene derecho, tienen todo el derecho, tiene todo el derecho, está en su derecho, están en
      su derecho, es su derecho, es mi derecho, nadie se murió, nadie se ha muerto, nadie se muere, no se
      muere nadie, no se acabó el mundo, no se acaba el mundo,
      nunca ha pasado nada, nunca pasó nada, no ha pasado nada, cero problemas, ni un problema, ningún
      problema en, nunca he tenido problemas|ningún, jamás he tenido problemas|ningún, nadie se va a
      quejar, nadie se queja, nadie se ha quejado, nadie se quejó, dejad al|a, dejen al|a, deja al|a,
      dejad en paz, deja en paz, dejen en paz, dejadle en paz, dejadlo en paz, no le des más vueltas,
      menos mal que, sin ella no|habría, sin ello no|habría, sin eso no|habría, me da
      la vida, nos da la vida, da la vida, me salva la vida, nos salva, dan de comer, da de comer, da
      trabajo, dan trabajo, da de vivir, vivimos de, vivo de ello|eso|esto, es lo que nos queda, es de
      todos, son de todos, no hay color, qué felicidad, una gozada, es una gozada, qué gozada, un gustazo,
      es un gustazo, bendito, bendita, benditos, benditas
    `),
    weak: phrases(`
      maravilla, sano, genial, estupendo, fantástico, precioso, cómodo, cómoda, barato, tradición,
      alegría, disfruto, disfrutar, placer, agradable, práctico
    `),
  },
  bad: {
    strong: phrases(`
      odio, no soporto, insoportable, roban, 😡, odio eso|esto|los|las|el|la, lo odio, los odio, las
      odio, detesto, aborrezco, no puedo con, no los soporto, no lo soporto, no la soporto, no
      aguanto, me dan asco, me da asco, qué asco, asqueroso, asquerosa, repugnante, horroroso,
      horrorosa, horrible, un horror, qué horror, una pesadilla, pesadilla, un infierno, infierno,
      infernal, una plaga, una lacra, una tortura, tortura, crueldad, cruel, barbarie, salvajada,
      maltrato, sufrimiento, sufren, contaminan, contamina, contaminación, apesta, apestan, peste,
      apestoso, ruidoso, estruendo, no dejan dormir, no me dejan dormir, no deja dormir, me
      despiertan, me pone nervioso|nerviosa|enfermo|enferma, me pone de, me ponen de, me saca de, un
      coñazo, coñazo, un rollo, un suplicio, un peligro, mortal, tóxico, nocivo, dañino, adictivo,
      anticuado, del siglo pasado, de otra época, rancio, casposo, sobrevalorado, pérdida de tiempo,
      una pérdida, pérdida de dinero, tirar el dinero, dinero tirado, despilfarro, derroche, basura,
      una basura, es basura, mierda, una mierda, porquería, una porquería, fuera con, a la basura, a
      la hoguera, que desaparezca|desaparezcan, que lo prohíban, que los prohíban, que lo quiten,
      que los quiten, prohíbanlo, prohíbanlos, prohibidlos, que se prohíba, prohibir ya, prohibición
      ya, deberían prohibirlo|prohibirlos|prohibirse|quitarlo|quitarlos|eliminarlo, debería estar
      prohibido|prohibida, no los echaría, nadie los|lo echará, me sobran, sobran todos,
      se podrían ahorrar, 🤮, 🤢, a favor de
      prohibir|prohibirlo|prohibirlos|eliminar|eliminarlos|quitarlos|quitar, a favor de la
      prohibición, por la prohibición, mi perro|gato tiembla|sufre, mi perro|gato lo pasa, mi
      perro|gato se, son un peligro, es un peligro, peligrosísimo, peligrosísimos, son un asco, son
      una plaga, son una lacra, un estorbo, son un estorbo, estorban, fuera de ahí|aquí|las|los, que
      las prohíban, que la prohíban, que las quiten, que se prohíba|prohíban, prohibidos ya,
      prohibido ya, prohibirlos|prohibirlo|prohibirlas ya, prohibirlos, prohibirlas, prohibirlo, hay
      que
      prohibirlo|prohibirlos|prohibirlas|quitarlo|quitarlos|quitarlas|eliminarlo|eliminarlos|eliminarlas|cerrarlo|cerrarlos|acabar,
      deberían estar prohibidos|prohibidas, tendrían que estar prohibidos|prohibidas, tendría que
      estar prohibido|prohibida, deberían
      prohibirlos|prohibirlas|prohibirlo|quitarlos|quitarlas|eliminarlos, yo los|las|lo
      prohibía|prohibiría|quitaba|quitaría|eliminaba|eliminaría, los|las|lo
      prohibía|prohibiría|quitaba|quitaría|eliminaría, sobran, quitadlo, quitadlos, quítenlo,
      quítenlos, quítalo, fuera el|la|los|las,
      no las echaría de menos, no los echaría de menos, no lo echaría de menos, no la echaría de menos,
      nadie las echaría, nadie los echaría, al carajo, a la mierda, a la porra,
      a tomar por, a paseo, que se vayan, que las quiten, que se acabe, que se acabe ya, que acaben con, basta ya de, basta
      de, ya basta, ya está bien de, hartos de, harta de, estoy harto|harta de|del, hasta las narices,
      hasta los huevos|cojones|ovarios|mismísimos, hasta el moño|gorro, es insufrible, insufrible,
      insufribles, insoportables, son insoportables, son lo peor, es lo peor, lo peor, es un timo, son un
      timo, es una estafa, estafa, una estafa, son una molestia, es una molestia, son una amenaza, es una
      amenaza, un incordio, es un incordio, son un incordio, qué incordio, nos tienen fritos, me tienen
      frito|frita, no se puede vivir|dormir|pasear|andar|caminar, no hay quien duerma|viva|descanse|pase,
      no nos dejan dormir|vivir, le veo más inconvenientes, no aporta nada, no aportan nada, no sirven
      para nada, no sirve para nada, fuera todos|todas
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
      yo tengo, lo tengo, lo hago, todos los días, cada semana, a diario, lo
      uso|hago|tengo|llevo|leo|como|tomo|pongo siempre|todos|cada|desde|a|mucho|también, lo he
      hecho|tenido|usado|probado, la uso|tengo|hago siempre|todos|cada|desde|a|mucho, los
      uso|tengo|hago siempre|todos|cada|desde, todas las semanas|noches|mañanas|tardes, todos los
      meses|años|domingos|sábados|veranos, cada noche|mañana|domingo|sábado|mes|año|verano|vez, cada
      vez que puedo, siempre que puedo, en cuanto puedo, desde
      siempre|niño|niña|pequeño|pequeña|joven|chico|chica|que|hace|el|los|2, de toda la vida, toda
      la vida, toda mi vida, llevo años|toda|tiempo, hace * años que lo|la|uso|tengo, años y años,
      culpable, lo confieso, lo admito, lo reconozco, confieso que, admito que, nosotros también,
      adicto, adicta, enganchado, enganchada, fiel, religiosamente, sin falta, sin fallar, nunca
      fallo, no fallo, muchas veces, varias veces, más de una vez, demasiadas veces, más veces de,
      tres veces, mil veces, ayer mismo, hoy mismo, en este momento, tengo
      uno|una|dos|tres|varios|varias, tengo el mío, tengo la mía, tenemos uno|una|dos|tres, mi *
      favorito|favorita, sigo haciéndolo|usándolo|usando|con, aún lo|la uso|tengo|hago, todavía
      lo|la uso|tengo|hago, desde 196+|197+|198+|199+|200+|201+|202+, desde el 200+|201+|202+, desde
      hace 200+, ya lo|la|los tengo|uso|hago|hice|hago|compré, ya tengo|tenemos|uso|hago, lo uso
      a|todos|siempre|desde|mucho|cada, yo también lo|la|los, yo también uso|hago|tengo, sigo
      usando|haciendo|usándolo|haciéndolo|con, cada vez que, cada * días, varias veces al|por|a, un
      montón de veces, montones de veces, alguna vez sí, alguna que otra vez, desde que tengo
      memoria|uso, desde que nací, desde chiquito|chiquita, desde crío|cría, desde que, siempre lo|la hago, siempre lo|la he hecho, lo hago siempre|mucho|todos, lo he hecho, ya lo he hecho, ya lo hice, ya
      lo hago, ya lo hacemos, ya lo hacía, todavía lo hago, ya vivo, ya tengo, ya estoy, ya está,
      tengo varios|varias|muchos|muchas|dos|tres|cuatro, soy culpable, me declaro culpable, mea
      culpa, no me lo pierdo, nunca falto, no perdono, no perdono una, no falla, sin excepción, cada
      dos por tres, día sí día también, un día sí y otro también, siempre lo|la he,
      no puedo vivir sin, no sabría vivir sin, no salgo de casa sin, no salgo sin, sin eso no soy, forma
      parte de mi, es mi día a día, como todos los días, anoche mismo|otra, esta mañana mismo, ayer sin
      ir, sin ir más lejos, llevo haciéndolo, llevo usándolo, llevo así desde, así llevo desde, lo sigo
      haciendo|usando, la sigo usando, los sigo usando, lo hago aún|todavía, es costumbre|tradición en, en
      mi casa es
    `),
    weak: phrases(`
      siempre
    `),
  },
  habitNo: {
    strong: phrases(`
      no lo tengo, ya no, dejé, nunca he|lo|la|los|las|me|tuve|hice|usé|aprendí|pude|supe, jamás
      he|lo|la|los|las|me|tuve|hice, nunca en mi, en mi vida he|lo, no lo
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
      antaño, casi nunca, no me da el sueldo, no tengo
      ni|ninguno|ninguna|tele|coche|tiempo|ganas|dinero|edad|paciencia|espacio, no lo hago, no lo
      hago nunca, nunca lo hago|hice|haría|he, no suelo, yo no suelo, no acostumbro, no me gusta
      hacerlo, no soy de, yo no soy de, no soy muy de, ya ni, ni ganas, ni tiempo, ni ganas ni
      tiempo, no me da el cuerpo|tiempo|presupuesto, no me llega, no me nace, me da
      cosa|corte|pánico|grima|asco|yuyu|respeto, me daría cosa|corte|pánico|miedo|vergüenza, no
      tengo valor|agallas|huevos|cojones|ovarios, no me animo, no me atreví, jamás me|lo|la, nunca
      se me, no se me ocurriría, no se me ha ocurrido, jamás se me, ni se me pasa, no gracias, nunca
      en la, en la vida, ni una sola vez, ni una,
      lo dejé hace, la dejé hace, lo tengo abandonado|aparcado|olvidado, cogiendo polvo, cogen polvo,
      criando polvo, cría polvo, en un cajón, ni me acuerdo, ni me acuerdo de la última, ya ni me acuerdo,
      hace una eternidad, hace la tira, hace siglos que, no me ha dado por, nunca me ha dado por, nunca me
      dio por, no le veo la gracia, no le pillo el punto, no me veo, yo no me veo, ni por asomo lo, me
      daría un|algo, me moriría de, qué vergüenza, me muero de vergüenza, no soy capaz, se me olvida
      siempre, siempre se me olvida, ni sé cómo, no sé ni cómo
    `),
    weak: phrases(`
      rara vez, raramente
    `),
  },
  lacks: phrases(`no tengo ninguno|ninguna|uno|una, no tenemos ninguno|ninguna, no tengo, no tenemos`),
  lackTitles: phrases(`no tengo|tenemos|uso|usamos|hago, ninguno|ninguna, nada, sin`),
  prefers: phrases(`
    me encanta, encanta, me gusta, prefiero, preferido, favorito, favorita, uso, siempre, mejor,
    gana, claro, obviamente, por supuesto, sin duda, único, viva, desde, para mí, fan, me quedo, ❤,
    😍, de calle, por goleada, sin pensarlo, sin dudarlo, de lejos, con diferencia, mil veces, para
    siempre, por siempre, de toda la vida, el mejor, la mejor, los mejores, las mejores, lo mejor,
    insuperable, imbatible, inigualable, no hay color, no hay nada como, nada como, nada supera,
    como nada, ninguno como, riquísimo, riquísima, delicioso, deliciosa, perfecto, perfecta,
    maravilla, joya, clásico, favoritos, favoritas, mi favorito, mi favorita, mi preferido, mi
    preferida, adoro, amo, lo amo, me chifla, me flipa, me mola, me pirra, enamorado|enamorada de,
    adicto|adicta a, fiel a, fanático|fanática de, siempre fiel, todos los días, cada mañana, cada
    día, a diario, llevo años con, desde siempre, desde pequeño|pequeña, me pasé a, volví a, vuelvo
    a, sigo con, sigo usando, equipo, team, ftw, forever, arriba, vivan, obvio, evidentemente,
    indiscutible, ganan, 😋, 🎉, 💪, 👑, 🔥, 💯, 🧡, me quedo con, me tira, me tira más, me va más, me
    gusta más, me gustan más, me gusta mucho, me gustan, más
    rico|rica|sano|sana|bonito|bonita|lindo|linda|cómodo|cómoda|práctico|práctica|rápido|rápida|fácil|fiable|seguro|segura,
    mucho más, me convence, me convence más, me enamora, mi elección, mi voto, de todas todas, a
    muerte, a tope, hasta la muerte, hasta el final, sin discusión, no hay discusión, sin
    comparación, no hay comparación, no hay debate, punto, y punto, y ya, y listo, y ya está, toda
    la vida, mil por ciento, por favor, porfa, rules, number one, número uno, top, lo más, un
    clásico, insustituible, inmejorable, buenísimo, buenísima, rico, rica, sabroso, sabrosa,
    espectacular, brutal, la hostia, la polla, la leche, lo máximo, el rey, la reina, manda, mandan,
    gana siempre, ganan por, elijo, escojo, escogería, elegiría, usaría, pediría, pido, pondría,
    quiero, dame, denme, dadme, reina, mi reino por
  `),
  rejects: phrases(`
    odio, nunca, no me gusta, horrible, peor, en vez de, en lugar de, excepto, demasiado, dejé,
    abandoné, harto, jamás, nunca más, ni de, ni loco|loca, no soporto, no aguanto, detesto,
    aborrezco, asco, asqueroso, asquerosa, puaj, qué asco, feo, fea, lento, lenta, pesado, pesada,
    aburrido, aburrida, malísimo, malísima, insulso, insulsa, basura, mierda, porquería, crimen,
    pecado, herejía, sacrilegio, delito, horror, sobrevalorado, sobrevalorada, desinstalé, borré,
    vendí, dejé de, todo menos, cualquiera menos, cualquier cosa menos, antes que, no me va, no
    puedo con, odia, odian, 🤮, 🤢, 👎, 😡, no me gusta nada, no me gustan, no me convence, no me mola,
    no lo soporto, no la soporto, no los aguanto, no puedo ver, no quiero, nada de, me da asco, me
    dan asco, me repugna, me cansa, me agobia, me aburre, me estresa, empalaga, empalagoso,
    empalagosa, demasiado
    dulce|amargo|caro|lento|grande|pequeño|frío|caliente|picante|graso|complicado|pesado, muy
    caro|lento|pesado|amargo|dulce|soso|aburrido|complicado|feo|cutre, soso, sosa, cutre, hortera,
    insípido, insípida, intragable, incomible, imbebible, asquerosidad, guarrada, aberración, ni
    regalado|regalada, ni gratis, ni en pintura, ni de coña, ni hablar, ni muerto|muerta, lejos,
    fuera, a la basura, nunca jamás, no gracias,
    sobrevalorado|sobrevalorada|sobrevalorados|sobrevaloradas, menos, salvo, en vez del, antes
    muerto|muerta, no es la solución, no sirve, no soluciona, no arregla, no funciona
  `),
  comparators: phrases(`
    antes|mejor que, en vez|lugar de, que, no, contra, antes que, mejor que, más que, y no, en vez
    de, en lugar de, gana a, le gana a, supera a, sobre, frente a, y nunca, y jamás, pero no, por
    encima de|del, por delante de|del, mucho más que, mil veces más|mejor que, mil veces antes que,
    mucho antes que, gana al, le gana al, supera al, le da mil vueltas a|al, da mil vueltas a|al,
    mucho mejor que, más rico|bueno|rica|buena que, le pasa por encima a|al, en lugar del
  `),
  agrees: phrases(`
    igual, lo mismo, de acuerdo, totalmente de acuerdo, exacto, exactamente, estoy de acuerdo, yo
    también, yo igual, +1, tal cual, eso mismo, esto, así es, opino igual, pienso igual, igual que
    yo|tú, igual por aquí, lo mismo digo|aquí|por, lo mismo por aquí, coincido, completamente
    de acuerdo, 100 de acuerdo, opino lo mismo, pienso lo mismo, eso mismo digo, así mismo, tal cual
    lo, tienes razón, tenés razón, toda la razón, cuánta razón, qué razón, amén, suscribo, lo
    suscribo, firmo debajo, no puedo estar más de acuerdo, nosotros igual, yo tampoco, mi caso,
    mismo caso, idem, ídem, confirmo, bien dicho, muy cierto, cierto, muy de acuerdo, estoy
    contigo, contigo, 👆, 💯, same, this, +100, igualmente, yo lo mismo, yo tal cual, nosotros
    también, a mí también, a mí igual, a mí me pasa igual, a mí me pasa lo mismo, me pasa igual, me pasa
    lo mismo, aquí igual, aquí lo mismo, acá igual, acá lo mismo, por aquí igual, por aquí lo mismo,
    por acá igual, misma opinión, misma respuesta, mismo voto, idéntico, pienso como tú, opino como
    tú, lo mismo opino|pienso, coincido totalmente|plenamente|contigo|con, de acuerdo contigo, muy
    de acuerdo contigo, totalmente de acuerdo contigo, estoy de tu lado, concuerdo, concuerdo
    totalmente, exactamente eso|esto, exactamente lo mismo, exacto eso, justo eso, justo esto, justo, eso eso,
    eso justo, eso exactamente, eso es justo, así mero, así tal cual, amén a, amén hermano|hermana,
    palabra, no se puede decir mejor, no lo podría haber dicho mejor, lo has clavado, la has
    clavado, clavado, has dado en el clavo, suscribo cada palabra|todo, suscribo palabra, lo firmo,
    firmo, me sumo, me uno, x2, x1000, +1 a esto, cuánta verdad, gran verdad, qué gran verdad,
    verdad, es verdad, es cierto, muy bien dicho, completamente, totalmente, efectivamente,
    correcto, correctísimo, claro que sí, tiene razón, tienen razón, tenéis razón, llevas razón,
    razón llevas, con toda la razón, me quitaste las palabras, me has quitado las palabras, me
    leíste la mente, nada que añadir, poco que añadir, no hay más que decir, eso es justo lo que,
    somos dos, ya somos dos, somos tres, ya somos tres, somos más, estamos igual, estoy igual, yo estoy
    igual, yo también así, tal cual yo, tal cual aquí, igualito|igualita, igualico, lo mismo que
    tú|yo|dice|decía, lo mismito, mismamente, eso digo yo, eso pienso yo, eso creo yo, eso iba a decir,
    justo iba a decir, venía a decir esto|eso, vengo a decir lo|esto|eso, me lo has quitado, me has
    leído, +1 aquí, apoyo esto|eso|lo|la, totalmente contigo, a tope contigo, muy contigo,
    igual que tú|vosotros, como tú, yo como tú, como dice, pues yo igual, pues igual, pues lo mismo,
    pues yo también, y yo, y yo también, a mí tres cuartos, ídem de ídem
  `),
  disagrees: phrases(`
    no estoy de acuerdo, discrepo, al contrario, falso, en desacuerdo, no coincido, para nada de
    acuerdo, no estoy nada de acuerdo, todo lo contrario, más bien al contrario, no es cierto, no es
    verdad, mentira, difiero, te equivocas, para nada, en absoluto, qué va, no creo, no lo creo, no
    opino igual, no opino lo mismo, no pienso igual, opino lo contrario, pienso lo contrario, justo
    lo contrario, más bien lo contrario, yo no, no es así, eso no es así, eso no es cierto, eso no
    es verdad, estás equivocado|equivocada, te equivocas de, no comparto, anda ya,
    no es lo mismo, pues no, pues yo no, al revés, yo al revés, lo contrario, yo lo contrario, no del
    todo, no tanto, no exactamente, eso es un mito, es un mito, no me lo creo, no te creas, permíteme
    dudarlo, permíteme que lo dude, lo dudo
  `),
  obligations: phrases(`
    debe, deben, debería, deberían, hay que, habría que, puede, pueden, podría, podrían, tiene que,
    tienen que, se debe, se debería, se deberían, se tiene que, se tendría que, tendría que,
    tendrían que, deberíamos, tenemos que, tendríamos que, merece, merecen, que se
  `),
  sarcasm: phrases(`
    ya claro, lo que faltaba, 🙄, y de paso, y luego, claro claro, ya claro, ya
    ya, sí sí claro, claro que sí guapi, lo que nos faltaba, solo faltaba, cómo no y, puestos a, y lo siguiente, lo próximo, mañana prohibimos, y mañana, 🙃 
    , ya claro y, sí hombre y, sí hombre sí, venga ya y, y después qué, y luego qué, y luego
    también, y ya de paso, y también, y mañana qué, lo siguiente será, lo próximo será, qué será lo
    próximo, qué será lo siguiente, lo siguiente qué, y por qué no también, por qué no prohibimos
    también, ya puestos, puestos ya, solo falta que, sólo falta que, solo faltaba que, sólo faltaba,
    ahora resulta que, pobrecitos, pobrecito, pobrecita, qué ilusión, qué bien todo, maravilloso
    todo, gran idea sí, brillante idea, brillante, estupenda idea claro,
    sí claro y, claro y
  `),
  rhetorical: phrases(`
    para qué, quién quiere, quién necesita|quiere|no, quién va a, para qué
    sirve|quiero|queremos|cambiar|tanto, de qué sirve, por qué
    no|habría|iba|deberíamos|debería|tengo|tenemos|hay, qué problema|hay|tiene|más, qué tiene de
    malo, cuál es el problema, desde cuándo, cómo no, dónde está el problema, a quién le, qué más
    da, a quién le molesta|importa|hace|va, a quién se le ocurre|ocurrió, quién en su sano, qué hay
    de malo, qué necesidad hay, qué necesidad, qué sentido tiene, qué falta hace, qué pinta|pintan,
    en qué cabeza, en qué mundo, cuál es el problema|drama, dónde está el problema|drama|mal, por
    qué no, cómo que no
  `),
  carriers: phrases(`
    le, les, su, sus, nuestro, nuestra, está, están, estar, era, fue, ser, hay, han, había, puede, pueden,
    tiene, tienen, hace, hacer, porque, cuando, donde, como, también, ya, aún, todavía, nada, algo, así,
    entonces, entre, hasta, desde, sobre, cada, mismo, ahora, menos, tengo
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
  harms: phrases(`te|os|les|le molesta|importa, algún problema, algún inconveniente`),
  harmless: phrases(`ningún problema, sin problema, no me molesta|importa`),
  beforeAsides: phrases(`para, y, o`),
  duties: [],
  asking: {
    habit: [
      '(?:tienes|usas|has|eres|haces|coméis|comes|te gusta|os gusta|le gusta|les gusta|habríais|harías|haríais|irías|iríais)',
      String.raw`\p{L}{2,12}(?:áis|éis|asteis|isteis|aríais|eríais|iríais)`,
    ],
    opinion: ['(?:crees|creéis|piensas|pensáis|opinas|opináis|veis)'],
    naming: ['cómo (?:le |la |lo |se )?(?:dice|decís|dicen|llam)'],
    already: ['ya (?:lo|la|los|las|tengo|uso|hago)'],
  },
  endings: phrases(`
    prohibir, prohibido, prohibida, prohibirse, prohíba, prohíban, prohibición, eliminar, eliminado,
    abolir, abolirse, cerrar, cerrarse, limitar, quitar, acabar, suprimir, eliminamos, prohibimos,
    quitamos, cerramos, prohibirían, eliminarse, dejar de, bloquear, restringir, retirar,
    prohibirlo, prohibirlos, prohibirlas, prohibirías, prohibiríamos, prohíbe, prohíben, prohibidos,
    prohibidas, eliminarlo, eliminarlos, eliminarlas, eliminarías, eliminemos, quitarlo, quitarlos,
    quitarlas, quitarías, quitemos, cerrarían, suprimimos, desterrar, erradicar, retirarlo, vetar,
    vetarías, abolimos, abolirías, terminar con, acabar con, restringimos, restringirías
  `),
  small: {
    ...NO_SMALL_WORDS,
    afterAnswersElsewhere: 'porque ya si para por que y e pero',
    afterNames: 'porque y desde con aquí para por siempre pero',
    firmAnswers: 'sí si no nunca jamás siempre',
    purposes: 'para al en con',
    indirect: 'si cómo',
    passed: 'no se ser también nunca',
    smallRejects: 'no nunca sin demasiado',
    now: 'ahora hoy',
    nots: 'ni',
    singles: 'un uno una',
    noneCounts: 'ninguno ninguna',
    behindCounts: 'o a al y pero más',
    beforeOthers: 'desde en hace las',
    adding: 'otro otra',
    leading: 'si cuando mientras',
    trailing: 'solamente únicamente',
    from: 'de del desde',
    to: 'a al hacia',
    turns: 'pero',
    says: 'dice dicen digo decimos decía llama llamamos llamaba llamaban',
    maybe: 'quizás quizá',
    lets: 'adelante vale',
    forbids: 'fuera',
    spokenOf: 'dice dicen decir que o y el un',
    clauseStarts: 'pero mientras sino',
    goingOn: 'si porque que',
    bareNegators: 'no',
    withouts: 'sin',
    forbidding: 'prohíb impid incumpl viol',
    and: 'y e',
    or: 'o',
    betweenNames: 'y e o',
    amidNames: 'el la las de ni incluso hasta',
    fors: 'para',
    wholly: 'mí nosotros todos todas todo',
    firstPersons: 'yo',
    refusers: 'no',
  },
  numbers: {
    ...NO_NUMBER_WORDS,
    counts: {
      0: 'cero',
      1: 'un uno',
      2: 'dos',
      3: 'tres',
      4: 'cuatro',
      5: 'cinco',
      6: 'seis',
      7: 'siete',
      8: 'ocho',
      9: 'nueve',
      10: 'diez',
      11: 'once',
      12: 'doce',
      13: 'trece',
      14: 'catorce',
      15: 'quince',
      20: 'veinte',
      30: 'treinta',
      40: 'cuarenta',
      50: 'cincuenta',
      60: 'sesenta',
      70: 'setenta',
      80: 'ochenta',
      90: 'noventa',
      100: 'cien',
      200: 'doscientos doscientas',
      300: 'trescientos trescientas',
      400: 'cuatrocientos cuatrocientas',
      500: 'quinientos quinientas',
      600: 'seiscientos seiscientas',
      700: 'setecientos setecientas',
      800: 'ochocientos ochocientas',
      900: 'novecientos novecientas',
      1000: 'mil',
    },
    lots: {
      10: 'decena',
      12: 'docena',
      20: 'veintena',
      30: 'treintena',
      40: 'cuarentena',
      50: 'cincuentena',
      100: 'centenar',
    },
    roughly: { 3: 'puñado', 15: 'quincena', 100: 'centena', 300: 'cientos centenares', 3000: 'miles' },
    times: { 100: 'cientos', 1000: 'mil' },
    ones: 'un una',
    firstOnes: 'un',
    doubtful: 'un',
    spanJoins: 'a o y',
    orMore: 'o más|y más',
    moreThan: 'más de',
    lessThan: 'menos de',
  },
  quoting: [String.raw`(?:vot\p{L}{0,3}|elegido|marcado)(?: por)?`],
}
