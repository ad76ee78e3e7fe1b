import { phrases } from '../lexicon/phrases'
import type { VerdictWords } from './verdict-cue'

/** French. */
export const fr: VerdictWords = {
  yes: phrases(`
    oui, ok, d'accord, bien sûr, aucun problème, pas de problème, pas de souci, autorisé, permis,
    permet, libre, allez y, parfait, ça va, très bien, bon, servez vous, sers toi, vas y, aucun
    souci, sans souci, rien à redire, rien à dire, ne me gêne pas, au contraire, c'est fait pour,
    fait pour ça, tout le monde peut, on peut, peuvent, peut, tranquille, volontiers, évidemment,
    bien entendu, sans hésiter, pourquoi pas, pas d'objection, autorise, obviously, tout à fait,
    légal, suffit, cadeau
  `),
  no: phrases(`
    non, interdit, pas autorisé, pas permis, hors de question, jamais, viole, violation, illégal,
    vol, surtout pas, interdit ça, ne permet pas, touche pas, pas touche, niet, bas les pattes,
    ferme la porte, contrefaçon, plagiat, pillage, volé, pillé, jamais de la vie, surtout, exclu,
    exclut, s'abstiennent, impossible, n'est pas fait pour, pas pour, pas un gisement, sans
    demander, rien demandé, milliardaire, c'est non, est non, ne se, ne peut pas, ne peuvent pas, ne
    doit pas, recraché|recrachés, trahison, blanchir, pas question, ne passe pas, ne marche pas,
    incompatible, piège, flou, inutilisable
  `),
  not: phrases(`
    pas, sans, aucun, aucune, ne
  `),
  depends: phrases(`
    ça dépend, dépend, selon, doit, doivent, il faut, faut, si on cite, compliqué, zone grise, si, à
    condition de, à condition que, seulement si, uniquement, si créditée, crédité|créditée,
    créditer, citer, cite, citant, citation, attribution, mention, mentionner, nommer, mon nom, même
    licence, mêmes termes, mêmes conditions, doit suivre, doivent suivre, impose, imposer, exige,
    exiger, oblige, respecter, respecte, garder, gardant, reverser, partager, repartager, peut être,
    parfois, au cas par cas, demander, demandez, demandez d'abord, payer, sous réserve
  `),
  if: phrases(`
    quand
  `),
  given: phrases(`
    à condition, tant|pourvu que, du moment que
  `),
  except: phrases(`
    sauf, à moins, excepté
  `),
  demand: phrases(`
    devrait|devraient|doit|doivent être
  `),
  unsure: phrases(`
    je ne sais pas, sais pas, aucune idée, ou bien, est ce que, c'est quoi, par exemple, genre,
    comme, veut dire, souvent, d'ailleurs, au passage, pour info, ou pas
  `),
  mine: phrases(`
    mon, ma, mes, notre, nos, j'ai, je publie, je mets, je diffuse, j'utilise, chez moi, chez nous,
    tout ce que je
  `),
}
