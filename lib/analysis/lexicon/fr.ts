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
    results: phrases(
      `voir les résultats, résultats, voir les résultats, les|voir résultats, résultats, juste voir`,
    ),
    both: phrases(`les deux|2, tous les deux`),
    neither: phrases(`ni l'un|l'une ni l'autre, aucun, aucune`),
    pseudo: phrases(`
      oui je sais, aucune idée pourquoi|de, toujours pas, toujours le, toujours la, je ne sais pas
      pourquoi|comment|qui|ce|où, non mais, pour moi, pour info, pour les, pour le, pour la, pour un,
      pour une, pour ceux, pour que, contre la, contre le, contre les, contre toute
    `),
  },
  titles: {
    affirm: phrases(`bien, j'aime, j'adore, souvent, utile, garder, tous les jours, favorable`),
    deny: phrases(`
      mal, je déteste, j'aime pas, inutile, supprimer, interdire, pas, défavorable, rarement,
      presque jamais
    `),
    conditional: phrases(
      `seulement, uniquement, seulement en|le|la|les|dans|pour|avec|hors, oui mais, oui si, oui seulement|uniquement, pour mais, contre sauf, oui sauf, oui avec, non sauf, si, sauf, occasionnellement, de temps en temps, avec des limites, que`,
    ),
    both: phrases(`les deux, tous, tout`),
    neither: phrases(`rien, personne`),
    undecided: phrases(`
      neutre, c'est quoi, nspp, ne sait pas, sans avis, aucun avis, aucune opinion, ne se prononce pas, sans, je ne me prononce pas, je ne sais
    `),
    results: phrases(`abstention, je regarde, voir, 🍿, 👀`),
    other: phrases(`autre réponse, commentaire`),
  },
  openers: phrases(`
    alors, bah, ben, bof, euh, ah, honnêtement, franchement, perso, pour moi, je dis, moi, moi je, moi
    c'est, je pense, je crois, en vrai, en théorie, la réponse est, réponse, un, un petit, c'est, c'est
    un, très, clairement, bonjour, salut, mdr, pour l'instant, ici, chez moi, chez nous, et, mais, donc,
    plutôt, la, le, les, bonne question, simple, court, évidemment, hélas
  `),
  conclusions: phrases(`
    donc, du coup, alors, bref, au final, pour moi, perso, dans ce cas, donc c'est, c'est
  `),
  votes: phrases(
    `j'ai voté, ai voté, voté, a voté, je vote, j'ai répondu, j'ai mis, j'ai coché, j'ai cliqué, j'ai choisi, je choisis, je prends, j'ai pris, mon vote va à|pour|au, mon vote, ma réponse est|c'est, ma réponse, je dirais, je dis, je penche pour, je penche plutôt pour, je suis plutôt, je suis pour le|la|les, je suis, je serais plutôt, ça sera, ce sera, moi c'est, perso c'est, je réponds, répondu`,
  ),
  sides: phrases(`team, équipe, toujours, vive, vive le|la|les`),
  voteFillers: phrases(`
    pour, le, la, les, un, une, sur, à, au, option, réponse, numéro, plutôt, team, du, de, donc,
    clairement, sans, hésiter, aussi, dans, en, gros, grand, parce, que, côté
  `),
  rates: [
    ['tout le temps', 2000],
    ['toujours', 1000],
    ['automatiquement', 1000],
    ['quotidiennement', 365],
    ['au quotidien', 365],
    ['souvent', 100],
    ['le week end', 80],
    ['les week ends', 80],
    ['régulièrement', 60],
    ['toutes les semaines', 52],
    ['le lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche', 52],
    ['chaque lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche', 52],
    ['parfois', 15],
    ['quelquefois', 15],
    ['mensuellement', 12],
    ['de temps en temps', 8],
    ['occasionnellement', 8],
    ["à l'occasion", 8],
    ['rarement', 2],
    ['un lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche sur deux', 26],
    ['un jour sur deux', 180],
    ['une semaine sur deux', 26],
    ['tous les quinze jours', 26],
    ['au|le premier du mois', 12],
    ['tous les lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches', 52],
    ['presque jamais', 1],
    ['jamais', 0.02],
    ['pas du tout', 0.02],
  ],
  units: [
    ['heure|heures', 8000],
    ['jour|jours|matin|matins|soir|soirs|nuit', 365],
    ['semaine|semaines', 52],
    ['quinzaine', 26],
    ['mois', 12],
    ['trimestre', 4],
    ['an|ans|année|années|été|hiver', 1],
  ],
  amounts: [
    ['une', 1],
    ['quelques', 3],
    ['plusieurs', 4],
  ],
  every: phrases(`tous les, toutes les, chaque`),
  times: phrases(`fois, x`),
  per: phrases(`par, l', à la, la, le`),
  keeps: phrases(`garder, on garde, laisser, on laisse, maintenir, conserver`),
  notVotes: phrases(`
    ceux qui votent|ont, je suis un|une|en|dans|sur|bien|très|trop|tombé|passé|passée
  `),
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
  pseudoNegators: phrases(`
    pourquoi pas, sans doute, pas mal, de plus, plus de, plus que, le plus, la plus, en plus, plus on,
    n'empêche, rien que
  `),
  contrasts: phrases(
    `mais, cependant, pourtant, toutefois, néanmoins, sauf, alors que, tandis que, parce que, car, puisque, par contre, en revanche, sinon`,
  ),
  conditions: {
    strong: phrases(
      `seulement si, uniquement si, que si, à condition, à condition que|de, sous condition, sous conditions, sous réserve, tant que, du moment que, pourvu que, sauf si, à moins que, à moins de, ça dépend, cela dépend, ca dépend, dépend de|du|des, tout dépend, au cas par cas, selon le|la|les, oui si, non si, ok si, d'accord si, bien si, avec l'accord, avec le consentement, avec l'autorisation, dans certains cas, avec des exceptions, exception pour, sauf pour, uniquement pour, seulement pour, uniquement en, seulement en, uniquement le, seulement le, doit demander, doivent demander, devraient demander, il faudrait d'abord, faut d'abord`,
    ),
    weak: phrases(`si, parfois, sauf, exception, sinon, selon, uniquement, seulement`),
  },
  doubts: {
    strong: phrases(`
      je ne sais pas, je sais pas, sais pas trop, ne sais plus, j'hésite, je suis partagé|partagée,
      partagée, pas d'avis, sans avis, je m'en fiche, aucune idée
    `),
    weak: phrases(`peut être, bof, difficile`),
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
  regrets: phrases(`je regrette`),
  reported: phrases(`
    on dit|était, mon|ma ~ dit|pense, avant je, d'après, j'étais, mon mari|père|frère|fils|chef|voisin
    est, ma femme|mère|soeur|sœur|fille|cheffe|voisine est, ma belle mère est
  `),
  pro: {
    strong: phrases(`
      je suis pour, suis|plutôt pour, favorable, bonne|excellente|super|belle idée, vivement, pourquoi
      pas, aucun problème, rien contre, il faudrait|faut, on devrait, c'est normal, normal, j'aimerais
    `),
    weak: phrases(`bien, important, logique, autoriser, besoin`),
  },
  con: {
    strong: phrases(`
      je suis contre, suis contre, faut pas, n'a rien à faire, à quoi bon, pas besoin, ne marche pas,
      marche pas, jamais, plus jamais, trop cher, je refuse, j'en veux pas, pas envie
    `),
    weak: phrases(`problème, mal, dommage, hélas, danger, peur, punir`),
  },
  good: {
    strong: phrases(`
      j'adore, le meilleur, la meilleure, change la vie, pratique, laissez les gens, tranquilles, ❤
    `),
    weak: phrases(`bon, bonne, rapide, beau, belle, mieux, plaisir, calme, heureux`),
  },
  bad: {
    strong: phrases(`une honte, vol`),
    weak: phrases(`
      nul, pire, bruit, cher, moche, stress, sale, fatigant, pénible, galère, mauvais, mauvaise
    `),
  },
  habitYes: {
    strong: phrases(`
      j'en ai, j'ai, je le fais, je fais, tous les jours, chaque jour, chaque semaine, depuis, toujours,
      souvent, régulièrement, moi aussi, je suis
    `),
    weak: phrases(`encore, parfois`),
  },
  habitNo: {
    strong: phrases(`
      je n'ai pas, j'ai pas, je n'en ai pas, jamais, j'ai arrêté, arrêté, je n'ai jamais
    `),
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
  sarcasm: phrases(`bien sûr et, mais bien sûr, bravo, 🙄, formidable`),
  rhetorical: phrases(`à quoi bon, qui veut`),
  stopWords: phrases(
    `le, la, les, un, une, des, de, du, au, aux, et, ou, mais, est, sont, être, je, tu, il, elle, on, nous, vous, ils, mon, ma, mes, ton, ta, ce, cette, ces, ça, que, qui, quoi, dans, en, sur, avec, pour, par, sans, pas, ne, non, oui, si, plus, très, faut, doit, devrait, faire, avoir, c'est, j'ai, je, moi, autre, autres, chose, seulement, tout, tous, toujours, jamais, votre, vos, y, à`,
  ),
  commonWords: phrases(`
    fois, m'en, s'en, j'en, j'y, n'y, n'ai, n'est, n'a, n'en, qu'on, qu'il, qu'elle, qu'ils, d'un, d'une,
    d'en, l'on, m'a, t'a, s'est, il y a, y a, a, ai, as, avez, avons, ont, avait, était, étais, serait,
    suis, es, êtes, va, vais, vas, vont, fait, fais, font, peut, peux, peuvent, veux, veut, voir, dit,
    dire, mettre, met, mis, prendre, prend, pris, donner, aller, venir, vient, savoir, sais, sait,
    passer, passe, quelqu'un, truc, chose, choses, peu, beaucoup, trop, assez, encore, déjà, ici, là,
    là bas, alors, donc, car, parce, quand, comme, comment, pourquoi, où, dont, leur, leurs, lui, eux,
    elle, elles, nos, notre, ses, son, sa, même, mêmes, aussi, depuis, pendant, entre, sous, vers,
    jusqu'à, chaque, quelques, certains, un, vraiment, juste, peut être, merci, désolé, oui, ok, cet,
    celui, celle, ceux, celles, cela, ci, enfin, sinon, voilà, d'avis, avis, d'accord, faudrait, fallait,
    soit, sera, serais, aurait, aurais, toute, toutes
  `),
  endings: phrases(
    `interdire, interdit, interdite, interdits, interdites, supprimer, supprimé, supprimés, abolir, arrêter, fermer, limiter, bannir, banni, bannis, interdiction, bloquer, fin, retirer, enlever`,
  ),
}
