import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { phrases } from './phrases'

/** French. */
export const fr: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'fr',
  functionWords: phrases(
    `le, la, les, un, une, des, et, est, je, j'ai, c'est, pas, que, qui, on, pour, dans, du, au, il, elle, mais, avec, sur, ça, ce, ne, plus, si, moi, nous, vous, mon, ma, mes, oui, non, sont, comme, tout`,
  ),
  answers: {
    affirm: phrases(`
      oui, ouais, ouaip, oui|clairement|plutôt|mais|ah|oh oui, yep, yes, bien sûr|sur, évidemment,
      absolument, tout à fait, carrément, clairement, certainement, sans hésiter|hésitation, d'accord,
      je suis pour, pour, plutôt pour, oui merci, toujours, pourquoi pas, volontiers, avec plaisir, à fond,
      bonne idée, complètement, un grand oui, mille fois oui, 100, 👍, ✅, 💯
    `),
    deny: phrases(`
      non, nan, nope, non merci, non|plutôt|mais|ah|oh non, surtout|certainement|absolument|sûrement pas,
      jamais, jamais de la vie, pas du tout, hors de question, plutôt contre, je suis contre, contre,
      bien sûr que non, pas vraiment|question|encore, aucunement, en aucun cas, mauvaise idée, sans moi,
      no way, 👎, ❌, 🚫
    `),
    conditional: phrases(
      `ça dépend, cela dépend, ca dépend, ça depend, ca depend, dépend, tout dépend, ça dépend de, seulement si, uniquement si, parfois, oui et non, ni oui ni non, au cas par cas, sous conditions, sous condition, en partie, partiellement, selon, des fois, à condition`,
    ),
    undecided: phrases(
      `je ne sais pas, je sais pas, chais pas, sais pas, j'sais pas, jsp, aucune idée, sans opinion, pas d'avis, sans avis, peut être, indécis, indécise, pas sûr, pas sûre, je ne suis pas sûr|sûre, aucun avis, bof, m'en fiche, je m'en fiche, peu importe, difficile à dire, 🤷, 🤔`,
    ),
    other: phrases(`autre, autre chose, autres, ailleurs, aucun|aucune des deux`),
    results: phrases(`voir les résultats, les|voir résultats, résultats, juste voir`),
    both: phrases(`les deux|2, tous les deux`),
    neither: phrases(`ni l'un|l'une ni l'autre, aucun, aucune`),
    pseudo: phrases(
      `
      oui je sais, ouais je sais, aucune idée pourquoi|de, non seulement, oui mais bon, jamais entendu,
      toujours pas, toujours est, toujours le, toujours la, pas sûr que,
      je ne sais pas pourquoi|comment|qui|ce|où, non mais, ah oui et, pour ma part, pour moi,
      pour info, pour les, pour le, pour la, pour des, pour un, pour une, pour ceux, pour que,
      contre la, contre le, contre les, carrément la, oui bien sûr et, contre toute, bof mais
    `,
    ),
  },
  titles: {
    affirm: phrases(`bien, j'aime, j'adore, souvent, utile, garder, tous les jours, favorable`),
    deny: phrases(`
      mal, je déteste, j'aime pas, inutile, supprimer, interdire, pas, défavorable, rarement,
      presque jamais
    `),
    conditional: phrases(
      `seulement, uniquement, seulement en|le|la|les|dans|pour|avec|hors, oui mais, oui si, oui sauf, oui avec, non sauf, si, sauf, occasionnellement, de temps en temps, avec des limites, que`,
    ),
    both: phrases(`tous, tout`),
    neither: phrases(`rien, personne`),
    undecided: phrases(`
      neutre, c'est quoi, nspp, ne se prononce pas, sans, je ne me prononce pas, je ne sais
    `),
    results: phrases(`abstention, je regarde, voir, 🍿, 👀`),
    other: phrases(`autre réponse, commentaire`),
  },
  openers: phrases(
    `alors, bah, ben, bof, hum, hmm+, euh, ah, oh, honnêtement, franchement, perso, personnellement, pour moi, pour ma part, à mon avis, selon moi, je dirais, je dirais que, je dis, moi, moi je, moi c'est, je pense que, je pense, je crois, je trouve que, en vrai, en fait, en principe, en général, en théorie, la réponse est, réponse, un, un grand, un gros, un petit, c'est, c'est un, très, clairement, bonjour, salut, coucou, haha, mdr, lol, actuellement, pour l'instant, ici, chez moi, chez nous, et, mais, donc, plutôt, la, le, les, bonne question, simple, court, évidemment, hélas, malheureusement`,
  ),
  conclusions: phrases(
    `donc, du coup, alors, bref, en résumé, au final, finalement, conclusion, pour moi, pour ma part, c'est pourquoi, par conséquent, donc pour moi, et donc, perso, dans ce cas, donc c'est, c'est`,
  ),
  votes: phrases(
    `j'ai voté, ai voté, voté, a voté, je vote, j'ai répondu, j'ai mis, j'ai coché, j'ai cliqué, j'ai choisi, je choisis, je prends, j'ai pris, mon vote va à|pour|au, mon vote, ma réponse est|c'est, ma réponse, je dirais, je dis, je penche pour, je penche plutôt pour, je suis plutôt, je suis pour le|la|les, je suis, je serais plutôt, ça sera, ce sera, moi c'est, perso c'est, je réponds, répondu`,
  ),
  sides: phrases(`team, équipe, toujours, vive, vive le|la|les, camp`),
  voteFillers: phrases(
    `pour, le, la, les, l', un, une, sur, à, au, option, réponse, numéro, plutôt, team, du, de, donc, clairement, sans, hésiter, hésitation, aussi, dans, en, gros, grand, parce, que, côté`,
  ),
  notVotes: phrases(
    `j'ai failli, failli, j'aurais voté, j'aurais pu, je n'ai pas voté, j'ai pas voté, aurait voté, auraient voté, je ne vote, ceux qui votent|ont, si on vote, je suis pas, je ne suis pas, je suis un|une|en|dans|sur|bien|très|trop|tombé|passé|passée`,
  ),
  ordinals: [
    ['la première', 1],
    ['le premier', 1],
    ['option|réponse|numéro 1|a', 1],
    ['la deuxième|seconde', 2],
    ['le deuxième|second', 2],
    ['option|réponse|numéro 2|b', 2],
    ['la troisième', 3],
    ['le troisième', 3],
    ['option|réponse|numéro 3|c', 3],
    ['option|réponse|numéro 4|d', 4],
    ['la quatrième', 4],
    ['la dernière', -1],
    ['le dernier', -1],
  ],
  negators: phrases(
    `pas, ne, n'est, n'ai, n'a, n'ont, n'y, jamais, aucun, aucune, sans, ni, rien, personne, plus, c'est pas, j'aime pas, guère`,
  ),
  pseudoNegators: phrases(
    `pas seulement, pourquoi pas, non seulement, sans doute, sans aucun doute, pas mal, de plus, plus de, plus que, le plus, la plus, en plus, plus on, au plus, pas de problème, pas de souci, n'empêche, ne peut que, plus sûr, rien que, plus en plus, plus rapide, plus facile`,
  ),
  contrasts: phrases(
    `mais, cependant, pourtant, toutefois, néanmoins, sauf, alors que, tandis que, parce que, car, puisque, par contre, en revanche, sinon`,
  ),
  conditions: {
    strong: phrases(
      `seulement si, uniquement si, que si, à condition, à condition que|de, sous condition, sous conditions, sous réserve, tant que, du moment que, pourvu que, sauf si, à moins que, à moins de, ça dépend, cela dépend, ca dépend, dépend de|du|des, tout dépend, au cas par cas, selon le|la|les, oui si, non si, ok si, d'accord si, bien si, avec l'accord, avec le consentement, avec l'autorisation, dans certains cas, avec des exceptions, exception pour, sauf pour, uniquement pour, seulement pour, uniquement en, seulement en, uniquement le, seulement le, doit demander, doivent demander, devraient demander, il faudrait d'abord, faut d'abord`,
    ),
    weak: phrases(
      `si, parfois, sauf, exception, exceptions, sinon, en partie, compromis, selon, uniquement, seulement`,
    ),
  },
  doubts: {
    strong: phrases(
      `je ne sais pas, je sais pas, sais pas trop, je sais plus, ne sais plus, j'hésite, hésite, je suis partagé|partagée, partagé, partagée, mitigé, mitigée, difficile à dire, pas d'avis, aucun avis, sans avis, je m'en fiche, m'en fous, peu importe, aucune idée, pas convaincu|convaincue dans, j'arrive pas à, n'arrive pas à me décider`,
    ),
    weak: phrases(`peut être, bof, pas sûr|sûre, compliqué, difficile`),
  },
  elsewhere: {
    strong: phrases(
      `il manque, manque, n'est pas dans la liste, pas dans la liste, aucun des deux, aucune des, aucun des, autre chose, où est`,
    ),
    weak: phrases(`plutôt, autre`),
  },
  watching: phrases(`
    voir les résultats, voir le résultat, juste curieux|curieuse, pas voté, je m'abstiens, abstention,
    pour voir
  `),
  regrets: phrases(
    `je regrette, changé d'avis, changer mon vote, changer d'avis, je me suis trompé|trompée, par erreur, finalement je, après réflexion`,
  ),
  reported: phrases(`
    les gens disent|pensent, on dit|était, on me dit, il paraît, certains disent|pensent, ils disent,
    mon|ma ~ dit|pense, mes ~ disent|pensent, soi disant, avant je, d'après, j'étais,
    mon mari|père|frère|fils|chef|voisin est, ma femme|mère|soeur|sœur|fille|cheffe|voisine est,
    ma belle mère est
  `),
  pro: {
    strong: phrases(`
      je suis pour, suis|plutôt pour, à fond pour, je soutiens, favorable, d'accord avec,
      bonne|excellente|super|belle idée, très bonne idée, il est|était temps, vivement, pourquoi pas,
      je ne vois pas le problème, vois pas le problème, aucun problème, pas de problème|souci, rien contre,
      ça me va|convient, me va très bien, il faudrait|faut, on devrait, ils devraient, c'est normal,
      normal, tout à fait normal, devrait être obligatoire|la norme|autorisé|gratuit|possible, nécessaire,
      indispensable, ça vaut le coup, vaut la peine, j'adorerais, j'aimerais, j'approuve, c'est fait pour,
      fait pour ça, il n'y a rien de mal, plus que jamais, encore plus
    `),
    weak: phrases(`
      bien, utile, important, logique, raisonnable, légitime, j'espère, espérons, autoriser, besoin
    `),
  },
  con: {
    strong: phrases(
      `je suis contre, suis contre, plutôt contre, totalement contre, défavorable, pas d'accord, mauvaise idée, très mauvaise idée, idée stupide, ne devrait pas, ne devraient pas, devrait pas, il ne faut pas, faut pas, il ne faudrait pas, hors de question, pas question, inacceptable, pas acceptable, pas normal, n'a rien à faire, n'ont rien à faire, n'a pas sa place, n'ont pas leur place, aucun intérêt, pas d'intérêt, sans intérêt, aucune utilité, ça ne sert à rien, sert à rien, ne sert à rien, à quoi bon, à quoi ça sert, pourquoi faire, pas besoin, on n'a pas besoin, pas nécessaire, inutile, arrêtez, laissez tomber, c'est n'importe quoi, n'importe quoi, non sens, aberrant, absurde, ridicule, ne marche pas, marche pas, marchera pas, jamais, plus jamais, trop cher, je refuse, je ne veux pas, j'en veux pas, pas envie, pas pour moi`,
    ),
    weak: phrases(`
      problème, problèmes, injuste, mal, dommage, hélas, danger, peur, risque, risques, inquiète, bêtise,
      punir
    `),
  },
  good: {
    strong: phrases(
      `
      j'adore, j'aime, j'aime bien, j'aime beaucoup, on adore,
      c'est génial|super|top|parfait|formidable|merveilleux|excellent, génial, le meilleur,
      la meilleure, bien mieux, beaucoup mieux, le bonheur, un bonheur, sauve des vies, change la vie,
      changé ma vie, pratique, laissez les gens, laisser les gens, tranquilles, un plaisir,
      ne peux plus m'en passer, indispensable, ❤, 😍
    `,
    ),
    weak: phrases(
      `super, génial, top, bon, bonne, agréable, facile, confortable, rapide, beau, belle, mieux, plaisir, calme, sain, heureux, heureuse, chouette, sympa`,
    ),
  },
  bad: {
    strong: phrases(
      `je déteste, déteste, je hais, insupportable, c'est horrible|nul|dangereux|affreux|ridicule|moche|une honte|une catastrophe|un scandale|l'enfer|le pire, une honte, un cauchemar, une catastrophe, un fléau, dangereux, dangereuse, une plaie, une arnaque, arnaque, vol, voler, pillage, gaspillage, ras le bol, marre de, y en a marre, marre, à bannir, à interdire, surveillance, toxique, 🤮, 💩, 😡`,
    ),
    weak: phrases(
      `nul, horrible, pire, bruit, bruyant, cher, chère, moche, stress, pollution, pollue, sale, accident, accidents, fatigue, fatigant, pénible, galère, triste, merde, mauvais, mauvaise`,
    ),
  },
  habitYes: {
    strong: phrases(
      `j'utilise, je l'utilise, j'en ai, j'ai, je le fais, je fais, tous les jours, chaque jour, chaque semaine, depuis des années, depuis, toujours, souvent, régulièrement, moi aussi, je suis, quotidiennement`,
    ),
    weak: phrases(`encore, parfois`),
  },
  habitNo: {
    strong: phrases(
      `je n'ai pas, j'ai pas, je n'en ai pas, j'en ai pas, je n'utilise pas, j'utilise pas, jamais, plus depuis, j'ai arrêté, arrêté, je n'ai jamais, j'ai jamais, je ne peux pas, je peux pas, je ne suis pas, je suis pas`,
    ),
    weak: phrases(`pas, sans`),
  },
  prefers: phrases(
    `j'adore, adore, j'aime, préfère, préféré, préférée, utilise, toujours, meilleur, meilleure, mieux, gagne, évidemment, bien sûr, sans hésiter, clairement, seul, vrai, vive, depuis, pour moi, fan, définitivement, ❤, 😍`,
  ),
  rejects: phrases(
    `déteste, jamais, pas, n'aime, nul, horrible, pire, plutôt que, sans, sauf, au lieu, trop, arrêté, abandonné, quitté, marre`,
  ),
  comparators: phrases(`plutôt|mieux que, au lieu de, que, pas, contre, avant`),
  agrees: phrases(
    `pareil, idem, d'accord, tout à fait, tout à fait d'accord, exactement, je suis d'accord, entièrement d'accord, moi aussi, +1, voilà, c'est ça, même chose, même avis, ce que dit`,
  ),
  disagrees: phrases(`pas d'accord, au contraire, faux, je ne suis pas d'accord`),
  obligations: phrases(
    `doit, doivent, devrait, devraient, faut, faudrait, peut, peuvent, pourrait, pourraient`,
  ),
  sarcasm: phrases(`
    ben voyons, bien sûr et, mais bien sûr, mais oui bien sûr, tant qu'à faire, et puis quoi encore,
    quelle surprise, comme par hasard, super idée vraiment, bravo, 🙄, et puis aussi, et pourquoi pas,
    et tant qu, formidable, magnifique, quelle bonne idée de
  `),
  rhetorical: phrases(
    `à quoi bon, pourquoi faire, qui a besoin, pourquoi devrait, à quoi ça sert, et puis quoi, qui veut, depuis quand`,
  ),
  stopWords: phrases(
    `le, la, les, un, une, des, de, du, au, aux, et, ou, mais, est, sont, être, je, tu, il, elle, on, nous, vous, ils, mon, ma, mes, ton, ta, ce, cette, ces, ça, que, qui, quoi, dans, en, sur, avec, pour, par, sans, pas, ne, non, oui, si, plus, très, faut, doit, devrait, faire, avoir, c'est, j'ai, je, moi, autre, autres, chose, seulement, tout, tous, toujours, jamais, votre, vos, y, à`,
  ),
  endings: phrases(
    `interdire, interdit, interdite, interdits, interdites, supprimer, supprimé, supprimés, abolir, arrêter, fermer, limiter, bannir, banni, bannis, interdiction, bloquer, fin, retirer, enlever`,
  ),
}
