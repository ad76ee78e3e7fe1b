import { phrases } from '../lexicon/phrases'
import type { VerdictWords } from './verdict-cue'

/** French. */
export const fr: VerdictWords = {
  yes: phrases(`
    oui, ok, d'accord, bien sûr, aucun problème, pas de problème, pas de souci, autorisé, permis,
    permet, allez y, parfait, ça va, très bien, servez vous, sers toi, vas y, aucun souci, sans
    souci, rien à redire, rien à dire, ne me gêne pas, au contraire, c'est fait pour, fait pour ça,
    tout le monde peut, on peut, peuvent, peut, tranquille, volontiers, évidemment, bien entendu,
    sans hésiter, pourquoi pas, pas d'objection, autorise, tout à fait, légal, suffit, cadeau, c'est
    bon, est libre de, libre à eux|elles|vous|chacun, libres de, open bar, pas de quoi, ça roule,
    aucune objection, rien contre, faites vous plaisir, ouais, carrément, absolument, sans problème,
    sans aucun problème|souci, pas de soucis, aucune restriction, sans restriction, sans condition,
    sans conditions, avec plaisir, plaisir, faites en ce que vous voulez, fais en ce que tu veux,
    tout est permis, légitime, licite, rien n'empêche, rien ne l'empêche|interdit, rien à signaler,
    ok pour moi, pour moi c'est oui|ok|bon, c'est oui, est oui, feu vert, allez, profitez, prenez,
    utilisable, réutilisable, libre de droits, bienvenue, bienvenus, je suis pour, favorable,
    d'accord pour|avec, ça me va, me va, ça passe, c'est prévu pour, prévu pour, fait pour, faite
    pour, faites pour, c'est le but, c'est le principe, tant mieux, peu importe, m'est égal, ça
    m'est égal, aucun mal, rien de mal, n'importe qui peut, chacun peut, a le droit, ont le droit,
    on a le droit, autorisent, permettent, nickel, impeccable, propre, tant que vous voulez, tant
    que tu veux, c'est pour que|ça, vous pouvez, ils peuvent, font ce qu'ils veulent, faites, ça
    couvre, couvre ça, même commercialement, vendez, servez, ✅, ✔, ☑, 👍, 👌, 💚, 🟢, se servent,
    prends, utilisez, utilise le|la|les, fais ce que tu veux, faites ce que vous voulez, tu fais ce
    que tu veux, fait ce qu'il veut, autant que vous voulez|tu veux, rien à lui|leur dire, ravi,
    ravie, content, contente, fier, fière, heureux, heureuse, correct, c'est correct, c'est voulu,
    n'est pas commercial, pas commercial, pas une modification|adaptation|œuvre dérivée, donne le
    droit, donnent le droit, laisse faire, c'est permis, sont permis, est permise, est permis, tu
    peux, peux, nous pouvons, aucun mal à, tout usage, n'importe quel usage,
    content|contente|heureux|heureuse|ravi|ravie|fier|fière si|que|de, plaisir si|que, pas besoin
    de, n'a|ont pas besoin, pas besoin, inutile de, peut|peux|peuvent pas
    refuser|interdire|empêcher|dire
  `),
  no: phrases(`
    non, interdit, pas autorisé, pas permis, hors de question, jamais, viole, violation, illégal,
    vol, surtout pas, interdit ça, ne permet pas, touche pas, pas touche, niet, bas les pattes,
    contrefaçon, plagiat, pillage, volé, pillé, jamais de la vie, exclu, exclut, impossible, n'est
    pas fait pour, pas pour, sans demander, c'est non, est non, ne peut pas, ne peuvent pas, ne doit
    pas, trahison, blanchir, pas question, ne passe pas, ne marche pas, incompatible, piège, flou,
    inutilisable, pas du tout, certainement pas, non plus, encore moins, n'a pas le droit, n'ont pas
    le droit, pas le droit, nan, sûrement pas, pas d'accord, hors jeu, à éviter, j'évite,
    j'éviterais, illicite, illégitime, prohibé, interdisent, interdit de, n'autorise pas,
    n'autorisent pas, ne permettent pas, ne le permet pas, ne couvre pas, ça ne passe pas, c'est
    mort, même pas en rêve, en aucun cas, sous aucun prétexte, pas sans, ne touchez pas,
    inacceptable, scandaleux, c'est du vol, du pillage, pillent, piller, voler, exploitation,
    exploiter, détournement, trahir, contre l'esprit, contraire à, contraire à l'esprit, je refuse,
    refuser, refus, opposé, sans mon accord|autorisation, sans consentement|autorisation, jamais
    donné|autorisé|consenti, n'a rien à faire, n'ont rien à faire, trop risqué, risqué,
    inexploitable, ne vaut rien, poison, rédhibitoire, éliminatoire, dehors, on oublie, oubliez,
    viré, virer, virez, non commercial veut dire, personne ne m'a demandé, personne ne m'a rien
    demandé, on ne m'a rien demandé, ❌, ✖, 👎, 🚫, ⛔, 🙅, 🔴, c'est commercial, est commercial, sont
    commerciaux, est une modification|adaptation|œuvre dérivée, c'est une
    modification|adaptation|œuvre dérivée, très peu pour moi, on enlève, enlevez, on retire,
    retirez, à bannir, à proscrire, on évite, évitez, éviter, laisse tomber, laissez tomber, même
    pas, sans prévenir, sans nous|me|leur demander, n'en veux pas, pas touche|toucher, ne doivent
    pas, c'est exclu, sont exclus
  `),
  not: phrases(`
    pas, sans, aucun, aucune, ne, ni
  `),
  depends: phrases(`
    ça dépend, dépend, selon, doit, doivent, il faut, faut, si on cite, compliqué, zone grise, à
    condition de, à condition que, seulement si, uniquement, si créditée, crédité|créditée,
    créditer, citer, cite, citant, citation, attribution, mention, mentionner, nommer, mon nom, même
    licence, mêmes termes, mêmes conditions, doit suivre, doivent suivre, impose, imposer, exige,
    exiger, oblige, respecter, respecte, garder, gardant, reverser, partager, repartager, peut être,
    parfois, au cas par cas, demander, demandez, demandez d'abord, payer, sous réserve, ça se
    discute, c'est compliqué, pas si simple, zone floue, flou juridique, à voir, faut voir, sous
    conditions|condition, à certaines conditions, moyennant, en théorie, en principe, si et
    seulement si, seulement avec|pour|quand, que si, oui si, oui mais, avec
    attribution|mention|crédit|crédits, citer l'auteur|la source, créditer l'auteur, paternité,
    partage à l'identique, sous la même licence, repartagé|repartager, redistribuer, contrepartie,
    en contrepartie, en échange, obligation, obligations, obligatoire, conserver, accord,
    autorisation, négocier, contrat, il faut citer|créditer, faudrait, nom|noms|crédit
    sur|dans|sous|au, me contacte, me contacter, contacter l'auteur, un mail à, ⚠, 🟡, crédit,
    crédits, le nom, votre nom, son nom, nom de l'auteur, noms des auteurs, non modifié|modifiée,
    tel|telle quel|quelle, demande d'abord, écris, écrivez, sur demande, contacter, contactez, après
    accord, avec l'accord, me demander, qu'on me demande|contacte, avec mention, sans
    modifier|toucher|modification
  `),
  if: phrases(`
    si, s'il, s'ils
  `),
  given: phrases(`
    à condition, tant|pourvu que, du moment que
  `),
  except: phrases(`
    sauf, à moins, excepté
  `),
  good: phrases(`
    bon, bien, go, libre, top
  `),
  bad: phrases(`
    mal, mauvais, hors
  `),
  also: phrases(`
    aussi, également, idem, pareil, pareil pour, de même, même chose pour, ainsi que
  `),
  even: phrases(`
    même, y compris
  `),
  with: phrases(`
    avec, en citant|créditant|gardant|nommant|mentionnant|respectant|indiquant|partageant
  `),
  but: phrases(`
    mais, cependant, toutefois, par contre
  `),
  demand: phrases(`
    devrait|devraient|doit|doivent être
  `),
  unsure: phrases(`
    je ne sais pas, sais pas, aucune idée, ou bien, est ce que, c'est quoi, par exemple, genre,
    comme, veut dire, souvent, d'ailleurs, au passage, pour info, ou pas, aucune certitude, pas
    sûr|sûre|certain, je me demande, qu'est ce que, quelle est, quelle différence, c'est à dire,
    signifie, la même chose, n'est pas la même, à l'origine, à l'époque, il paraît, paraît que, soi
    disant, d'après, quelqu'un sait, une idée, quid de, et pour, pourquoi pas plutôt, je demande, ça
    veut dire, quand même, si seulement, je rêve, j'aimerais que|bien, dommage que, vivement, ce
    serait bien, comment, savoir si, je regrette
  `),
  mine: phrases(`
    mon, ma, mes, notre, nos, j'ai, je publie, je mets, je diffuse, j'utilise, chez moi, chez nous,
    tout ce que je
  `),
}
