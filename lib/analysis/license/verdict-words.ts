import { phrases } from '../lexicon/phrases'

/**
 * What a phrase says of a license near it.
 *
 * `not` counts only close by, `if` only behind the license (as does `given`, which in front of it means yes), `except` in front of it turns the verdict around,
 * and a `demand` speaks of how something else should be licensed.
 */
export type VerdictCue = 'yes' | 'no' | 'not' | 'depends' | 'if' | 'given' | 'except' | 'demand'

/** Phrases (see `PhraseBook`) that say what may be done with works under a license, by language. */
export const VERDICT_WORDS: Readonly<Record<string, Readonly<Record<VerdictCue, readonly string[]>>>> = {
  en: {
    yes: phrases(`
      yes, yeah, yep, sure, fine, ok, okay, good, great, go for it, go ahead|for, allowed, is allowed,
      may|can be used, no problem|problems|issue|objection|restrictions|complaints, absolutely, of course,
      definitely, free|happy|yours to, fair game, by all means, do whatever, whatever you want,
      anything goes, do what you want|like, do as you like, allows it|this|that, allows, permits,
      permitted, legal, welcome, have at it, knock yourself out, up for grabs, without restriction,
      don't mind|care, happy|okay|ok|fine with, acceptable, can't|cannot do anything|much about, nothing you|we|anyone can do, nothing wrong,
      please|can do, all yours, ✅, 👍, green light, explicitly allows|permits, lets|let you, good to go,
      why not, means *, feed them, can|may use, for everyone, everybody|anyone may|can, able to use,
      don't see ~ difference|problem, no reason not, help yourself|yourselves, happily, gladly, always,
      as many as you like, don't see the problem|difference, so nobody has to ask, nobody ever? has to ask,
      no need to ask, that's the point, that is the point, or go home,
      all the way, i meant it
    `),
    no: phrases(`
      nope, nah, hell|please|hard no, no thanks|way|go, wouldn't|won't touch, would not touch,
      no reason to, is a trap, steer clear, avoid, never meant, was|were never meant,
      not what|ok|okay|fine|good|compatible|cool|for,
      must|may|absolutely|definitely|certainly|should|precisely|exactly not, not|isn't|aren't allowed,
      forbids, forbid, forbidden, prohibits, prohibited, illegal, violates, violation, violating, violate,
      breaking, breaks, breach, breaches, infringes, infringement, infringing, hands off, off limits,
      of course not, theft, stealing, rules it|that out, excludes, excluded, doesn't|don't allow,
      does not allow, incompatible, leave ~ out|alone, shouldn't, wrong, ❌, 👎, stay away, leave it alone,
      leave those|them out, out of the question, unacceptable, not meant for,       too|so vague, useless, kills, problem is, is the problem, hate, terrible
    `),
    not: phrases(
      `no, not, never, cannot, can't, don't, doesn't, won't, isn't, aren't, none, nobody, without, out, against`,
    ),
    depends: phrases(`
      depends, it depends, must, must be, need|needs to|attribution|credit,
      better add|give|put|credit|share|not, had better, tricky|trickier, requires, require, required,
      with attribution, with|should credit, on condition, on the condition, harder, only with,
      should attribute, should be credited, complicated, arguably, grey|gray zone|area, conditional,
      in theory, ok|okay|fine|good|okayish if, ok|okay ish, they|you have to, has to be credited,
      not without, have to keep|carry|share|name, then they|the|you * must|have, maybe, perhaps,
      with the source, with my name, name|credit me, as above
    `),
    if: phrases(`if`),
    given: phrases(
      `only if, only when, as long as, so long as, provided, provided that, providing, if and only if`,
    ),
    except: phrases(
      `unless, except, except for, excluding, other than, apart from, anything but, everything but`,
    ),
    demand: phrases(
      `should all? be, should all? also? be, must all? be, must also? be, mandate that, needs to be, need to be, has to be, have to be, ought to be, want ~ to be, should release, should publish, should go, be released as, be published as, be released under, i wish, share|release|publish ~ under a|an|the, and should be`,
    ),
  },
  de: {
    yes: phrases(
      `ja, klar, ok, okay, gut, in ordnung, kein problem, erlaubt, darf man, gerne, passt, natürlich, sicher, frei, nur zu, darf, dürfen, nichts dagegen, von mir aus, meinetwegen`,
    ),
    no: phrases(
      `nein, nee, auf keinen fall, verboten, untersagt, finger weg, geht nicht, darf nicht, dürfen nicht, nicht erlaubt, verstößt, verletzt, verstoß, verletzung, klauen, diebstahl, niemals, schließt das aus, illegal, nicht ok|okay`,
    ),
    not: phrases(`nicht, kein, keine, nie, ohne`),
    depends: phrases(
      `kommt drauf|darauf an, hängt davon ab, je nachdem, muss, müssen, müsste, müssten, mit namensnennung, schwierig, grauzone, ok wenn, okay wenn`,
    ),
    if: phrases(`wenn, falls`),
    given: phrases(`nur wenn, sofern, solange, vorausgesetzt`),
    except: phrases(`außer, es sei denn, ausgenommen`),
    demand: phrases(`sollte, sollten|muss ~ sein, gehört unter`),
  },
  fr: {
    yes: phrases(
      `oui, ok, d'accord, bien sûr, aucun problème, pas de problème, pas de souci, autorisé, permis, permet, libre, allez y, parfait, ça va, très bien, bon`,
    ),
    no: phrases(
      `non, interdit, pas autorisé, pas permis, hors de question, jamais, viole, violation, illégal, vol, surtout pas, interdit ça, ne permet pas, touche pas, pas touche`,
    ),
    not: phrases(`pas, sans, aucun, aucune, ne`),
    depends: phrases(
      `ça dépend, dépend, selon, doit, doivent, il faut, faut, si on cite, compliqué, zone grise`,
    ),
    if: phrases(`si, quand`),
    given: phrases(`à condition, seulement si, tant|pourvu que, du moment que`),
    except: phrases(`sauf, à moins, excepté`),
    demand: phrases(`devrait|devraient|doit|doivent être`),
  },
  es: {
    yes: phrases(
      `sí, vale, ok, bien, claro, por supuesto, sin problema, ningún problema, permitido, permite, adelante, libre, perfecto, de acuerdo, puede, pueden`,
    ),
    no: phrases(
      `prohibido, prohíbe, no permite, no se puede, ni hablar, nunca, viola, violación, ilegal, robo, de ninguna manera, incumple, no vale, ni tocar`,
    ),
    not: phrases(`no, sin, nada, ningún`),
    depends: phrases(
      `depende, debe, deben, tiene que, tienen que, hay que, complicado, zona gris, a condición`,
    ),
    if: phrases(`si, cuando`),
    given: phrases(`solo|sólo si, siempre que, siempre y cuando, mientras`),
    except: phrases(`salvo, excepto, a menos`),
    demand: phrases(`debería|deberían|debe|deben ser, tiene que ser`),
  },
}
