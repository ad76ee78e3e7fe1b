import { phrases } from '../lexicon/phrases'
import type { VerdictWords } from './verdict-cue'

/** Spanish. */
export const es: VerdictWords = {
  yes: phrases(`
    sí, vale, ok, claro, por supuesto, sin problema, ningún problema, permitido, permite, adelante,
    perfecto, de acuerdo, puede, pueden, toda tuya, todo tuyo, sin más, obvio que sí, sí que puede,
    claro que sí, no veo problema, no diría nada, sírvanse, servíos, bienvenido, bienvenidos, quien
    quiera, cualquiera, cualquier uso, cualquier propósito, todo el mundo, pueden usar, se puede, se
    pueden, puedes, para eso está, sin pedir permiso, encantado, encantada, regalado, perfectamente,
    legalmente sí, faltaría más, me parece bien, ningún inconveniente, permiten, estupendo, barra
    libre, vía libre, uso libre, sin miedo, nada en contra, que lo usen|use|vendan|hagan, por mí
    que|como, sip, desde luego, efectivamente, totalmente, absolutamente, por mí
    sí|vale|bien|perfecto, por mí encantado|encantada, sin duda, sin ningún problema, sin
    restricciones|condiciones|límites, no hay problema, no pasa nada, no me importa, me da igual, da
    igual, me parece perfecto|genial|correcto|estupendo, está bien, está permitido, están
    permitidas, es legal, legal, lícito, legítimo, luz verde, todo vale, hagan lo que quieran, haced
    lo que queráis, lo que quieran|quieras|queráis, a por ello, dale, tirad, cualquiera puede, todos
    pueden, tienen derecho, tiene derecho, está hecha|hecho|pensada|pensado para eso, es la idea, de
    eso se trata, autoriza, autorizan, autorizado, bienvenida, bienvenidas, nada que objetar, a
    favor, estoy a favor, me vale, mejor que mejor, con gusto, gratis para todos, es de todos, para
    todos, que aprovechen, que disfruten, obviamente, vas bien, está para usarse|eso, para eso se
    puso, lo permite, lo permiten, que haga|hagan lo que quiera|quieran, a vender, vende, vended, se
    podría vender|usar, encajan perfectamente, encaja perfectamente, incluso comercial|comerciales,
    la cubre, lo cubre, pasa, valen igual, vale igual, ✅, ✔, ☑, 👍, 👌, 💚, 🟢,
    úsalo|úsala|úsalos|úsalas, usadlo|usadla|usadlos|usadlas, usa, usad,
    véndelo|véndela|véndelos|véndelas, vendedlo|vendedla, cógelo|cógela, coged, coge, podéis, podés,
    podéis usar|usarlo|usarla, haz|hagan|haced lo que quieras|quieran|queráis, cero problemas, cero
    problema, orgulloso|orgullosa, contento|contenta, feliz, me alegra, me alegro, que se sirvan,
    aprovechad, aprovechadlo, no es comercial, no es derivar, no es una|obra derivada, no se deriva,
    deja, dejan, te deja|dejan, os deja|dejan, se puede|pueden vender|usar|hacer|copiar, valen,
    ningún drama, ninguna pega, sin pegas, todo suyo, toda suya, todo vuestro, toda vuestra, me
    apunto, tal cual, encantado|encantada|feliz|contento|contenta si|de que, me alegra|encanta|gusta
    que|si, no hace falta, ni hace falta, sin necesidad de, no necesitas, no necesitan, no
    puedes|pueden prohibir|negarte|negarse|impedir|impedirlo
  `),
  no: phrases(`
    prohibido, prohíbe, no permite, no se puede, ni hablar, nunca, viola, violación, ilegal, robo,
    de ninguna manera, incumple, no vale, ni tocar, ni tocarlo, ni mirarlo, ni de coña, ni loco,
    fuera, no pasa, no pueden, no puede, incumplen, violando, se saltan, se lo saltan, saltarse,
    jamás, nanay, robar, expolio, robado, sin preguntar, sin pedir, nadie me preguntó, no era para,
    no pensaba, no sirve, imposible, queda fuera, blanquear, blanqueo, difícilmente, por encima de
    mi cadáver, ni comercial, tampoco, ni por asomo, para nada, claro que no, por supuesto que no,
    ni siquiera, en absoluto, ni de broma, ni en sueños, qué va, nones, ni pensarlo, ni borracho,
    bajo ningún concepto, en ningún caso, prohíben, prohibida, prohibidas, prohibidos, no permiten,
    no autoriza, no autorizan, no cubre, no deja, no dejan, no está permitido, no es
    legal|lícito|compatible|para eso, impide, impiden, veta, vetado, inadmisible, inaceptable,
    ilícito, ilegítimo, abuso, abusar, aprovecharse, aprovechan, saqueo, saquear, plagio, plagiar,
    traición, apropiación, apropiarse, me niego, rechazo, en contra, estoy en contra, contra el
    espíritu, sin mi permiso|consentimiento, sin consentimiento|permiso, nunca autoricé|acepté|di,
    descartado, descartada, fuera de lugar, quedan fuera, ni se toca, no se toca, no se tocan, manos
    fuera, inservible, inútil, veneno, demasiado riesgo, arriesgado, ni con un palo, no se
    vende|venden, te la juegas, ❌, ✖, 👎, 🚫, ⛔, 🙅, 🔴, es comercial, ya es comercial, es una|obra
    derivada, es una adaptación|modificación, no puedes, no podéis, no podés, evita, evitad, evitar,
    ni de lejos, no toques|toquéis|tocar, descarta, quita, quitad, no es consentimiento, fuera de
    juego, yo lo evitaría, ni se te ocurra, no se deja|dejan, sin avisar, nadie preguntó
  `),
  not: phrases(`
    no, sin, nada, ningún, ni
  `),
  depends: phrases(`
    depende, debe, deben, tiene que, tienen que, hay que, complicado, zona gris, a condición, si
    citan, si cita, citando, citar, citen, con tu nombre, con mi nombre, que me nombren, nombren,
    nombrar, atribución, atribuir, misma licencia, mismas condiciones, mismos términos, obliga,
    obligan, a cambio, siempre que, con la misma, pero con, sí si, conserven,
    conservar, respeten, respetar, cumplan, cumpla, tendrían que, tendría que, habría que, según,
    quizá, quizás, tal vez, a veces, permiso, preguntar, pedir permiso, pagar, liberen, liberar,
    condiciones, exige, exigen, pide, piden, según cómo|quién|qué|cuál|el, con condiciones, bajo
    condiciones|condición, en teoría, en principio, es complicado, no es tan fácil|sencillo|simple,
    discutible, no está claro, hasta cierto punto, caso por caso, solo|sólo con|para|bajo|cuando, sí
    pero, reconocimiento, reconocer, dar crédito, dando crédito, den crédito, den las gracias,
    mencionar, mencionen, mencionando, con atribución, compartir igual, compartan, compartir,
    devuelvan, devolver, devolviendo, a cambio de, obligación, obligatorio, con permiso, previo
    acuerdo, contrato, negociar, manteniendo|mantengan, nombre|nombres en|sobre|bajo, poner el
    nombre, hay que poner|leer|preguntar, preguntando, preguntadme, avisando, ⚠, 🟡, créditos,
    crédito, cítalo|cítala|cítalos|cítame, citadlo|citadme, pon|poned mi|el nombre, mi nombre, el
    nombre, si me lo piden|pedís|pides, si me preguntan, pídelo, pedirlo, escríbeme, escribidme, con
    la condición, avisad|avisa, libre también, también libre|libres, sin modificar|cambios|cambiar
  `),
  if: phrases(`
    si
  `),
  given: phrases(`
    solo|sólo si, siempre y cuando, mientras
  `),
  except: phrases(`
    salvo, excepto, a menos
  `),
  good: phrases(`
    bien, bueno, dentro, libre, genial, adentro, para adentro
  `),
  bad: phrases(`
    mal, malo, afuera, para afuera
  `),
  also: phrases(`
    también, igual, ídem, lo mismo, lo mismo con|para, así como, igualmente
  `),
  even: phrases(`
    hasta, incluso, aun, aún
  `),
  with: phrases(`
    con, citándome|citándolo
  `),
  but: phrases(`
    pero, aunque, eso sí
  `),
  demand: phrases(`
    debería|deberían|debe|deben ser, tiene que ser
  `),
  unsure: phrases(`
    no sé, ni idea, no lo sé, por ejemplo, como, es decir, o sea, significa, qué pasa con, y si, por
    cierto, a menudo, suele, pensaba que, creía que, no lo tiene claro, no estoy seguro|segura, no
    tengo claro, me pregunto, qué es, qué significa, cuál es, la diferencia, diferencia entre, lo
    mismo que, en su día, antes, originalmente, dicen que, dice que, según dicen, al parecer,
    alguien sabe, sabéis si, se supone, por qué no, o qué, alguna idea, ojalá, me gustaría,
    quisiera, cómo
  `),
  mine: phrases(`
    mi, mis, mío, mía, míos, mías, nuestro, nuestra, nuestros, nuestras, yo publico, yo pongo,
    publico, tengo en, lo mío, uso, usamos, puse
  `),
}
