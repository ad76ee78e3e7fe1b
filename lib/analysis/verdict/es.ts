import { phrases } from '../lexicon/phrases'
import type { VerdictWords } from './verdict-cue'

/** Spanish. */
export const es: VerdictWords = {
  yes: phrases(`
    sí, vale, ok, bien, claro, por supuesto, sin problema, ningún problema, permitido, permite,
    adelante, libre, perfecto, de acuerdo, puede, pueden, toda tuya, todo tuyo, sin más, obvio que
    sí, sí que puede, claro que sí, no veo problema, no diría nada, sírvanse, servíos, que entrenen,
    cumplido, cumple, bienvenido, bienvenidos, quien quiera, cualquiera, cualquier uso, cualquier
    propósito, todo el mundo, pueden usar, se puede, se pueden, puedes, para eso está, sin pedir
    permiso, encantado, encantada, regalado, perfectamente, legalmente sí, faltaría más, me parece
    bien, ningún inconveniente, permiten, estupendo
  `),
  no: phrases(`
    prohibido, prohíbe, no permite, no se puede, ni hablar, nunca, viola, violación, ilegal, robo,
    de ninguna manera, incumple, no vale, ni tocar, ni tocarlo, ni mirarlo, ni de coña, ni loco,
    fuera, no pasa, no pueden, no puede, te aguantas, se aguantan, no es no, incumplen, violando, se
    saltan, se lo saltan, saltarse, jamás, nanay, robar, expolio, robado, sin preguntar, sin pedir,
    nadie me preguntó, no era para, no pensaba, no sirve, imposible, queda fuera, tapa, blanquear,
    blanqueo, factura, reclama, difícilmente, por encima de mi cadáver, ni comercial
  `),
  not: phrases(`
    no, sin, nada, ningún
  `),
  depends: phrases(`
    depende, debe, deben, tiene que, tienen que, hay que, complicado, zona gris, a condición, si
    citan, si cita, citando, citar, citen, con tu nombre, con mi nombre, que me nombren, nombren,
    nombrar, atribución, atribuir, misma licencia, mismas condiciones, mismos términos, obliga,
    obligan, a cambio, mientras, solo si, sólo si, siempre que, con la misma, pero con, sí si,
    conserven, conservar, respeten, respetar, cumplan, cumpla, tendrían que, tendría que, habría
    que, según, quizá, quizás, tal vez, a veces, permiso, preguntar, pedir permiso, pagar, liberen,
    liberar, condiciones, exige, exigen, pide, piden
  `),
  if: phrases(`
    si, cuando
  `),
  given: phrases(`
    solo|sólo si, siempre y cuando
  `),
  except: phrases(`
    salvo, excepto, a menos
  `),
  demand: phrases(`
    debería|deberían|debe|deben ser, tiene que ser
  `),
  unsure: phrases(`
    no sé, ni idea, no lo sé, por ejemplo, como, es decir, o sea, significa, qué pasa con, y si, por
    cierto, a menudo, suele, pensaba que, creía que, no lo tiene claro
  `),
  mine: phrases(`
    mi, mis, mío, mía, míos, mías, nuestro, nuestra, nuestros, nuestras, yo publico, yo pongo,
    publico, tengo en, lo mío, uso, usamos, puse
  `),
}
