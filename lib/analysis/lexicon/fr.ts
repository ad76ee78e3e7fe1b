import { bothSpellings } from './both-spellings'
import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { NO_NUMBER_WORDS } from './number-words'
import { phrases } from './phrases'
import { NO_SMALL_WORDS } from './small-words'

/** French. */
export const fr: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'fr',
  full: true,
  functionWords: phrases(
    `le, la, les, un, une, des, et, est, je, j'ai, c'est, pas, que, qui, on, pour, dans, du, au, il, elle, mais, avec, sur, ça, ce, ne, plus, si, moi, nous, vous, mon, ma, mes, oui, non, sont, comme, tout`,
  ),
  answers: {
    affirm: bothSpellings(
      phrases(`
      oui, ouais, ouaip, oui|clairement|plutôt|mais|ah|oh oui, yep, yes, bien sûr|sur, évidemment,
      absolument, tout à fait, carrément, clairement, certainement, sans hésiter|hésitation,
      d'accord, je suis pour, pour, plutôt pour, oui merci, toujours, pourquoi pas, volontiers, avec
      plaisir, à fond, bonne idée, complètement, un grand oui, mille fois oui, 100, 👍, ✅, 💯, oui
      oui, oui oui oui, oui oui et oui, ouiii+, un oui, un oui franc|massif|clair,
      grand|gros|énorme|immense oui, un gros|énorme|immense oui, trois fois oui, cent fois oui,
      mille fois, oui clairement|carrément|absolument|évidemment|totalement|forcément, oui bien sûr,
      oui tout à fait, oui sans hésiter, oui et même, oui oui bien sûr, et comment, et pas qu'un
      peu, totalement, entièrement, parfaitement, exactement, en effet, forcément, naturellement,
      assurément, sans aucun doute, sans aucune hésitation, sans problème, aucun problème, aucun
      souci, pas de souci, pas de problème, ça marche, ça me va, je valide, validé, j'approuve,
      approuvé, je signe, où est ce qu'on signe, je plussoie, plutôt deux fois qu'une, je veux, un
      peu mon neveu, tu m'étonnes, de ouf, à 100, à 200, cent pour cent, 100 pour cent, à
      mort, plutôt oui, plutôt favorable, favorable, tout pour, carrément pour, à fond pour, je suis
      à fond, il était temps, il serait temps, il est temps, il est grand temps, vivement, avec
      joie, avec grand plaisir, coupable, je plaide coupable, moi oui, chez moi oui, chez nous oui,
      oui hélas, hélas oui, malheureusement oui, la plupart du temps, très souvent, depuis toujours,
      si si, mais si, ben si, oui chef, yes please, yep yep, yup, ouep, moui, m'oui, évidemment que
      oui, bien sûr que oui, sûrement, probablement, sans doute oui, probablement oui, bien entendu,
      cela va de soi, ça va de soi, c'est évident, c'est une évidence, c'est oui, ce sera oui, ça
      sera oui, yeah, yess+, ouiiii+, mouais oui, oué, oh oui|ouais, mais oui, bah|ben
      oui|ouais|évidemment|carrément|clairement, ben ouais, bah oui, mais carrément, ah oui, ah ça
      oui, oui et trois|mille|cent fois oui, oui mille|cent fois, oui à 100|200, oui sans
      réserve|problème|souci|doute, oui sans aucun doute, oui sans la moindre hésitation, oui sans
      aucune hésitation, oui pourquoi pas, oui volontiers, oui avec plaisir, oui s'il vous plaît,
      oui svp|stp, oui vite|vivement|enfin, oui absolument, oui plutôt, pour à 100, pour évidemment,
      pour bien sûr, pour sans hésiter|hésitation, pour
      absolument|carrément|clairement|totalement|complètement|résolument|fermement,
      absolument|résolument|fermement|clairement|franchement|totalement|complètement|tellement|carrément|très|entièrement|évidemment|globalement
      pour, a priori pour, moi je suis pour, je serais pour, je serais plutôt pour, je suis
      plutôt|très|totalement|absolument|résolument|complètement|carrément|clairement|évidemment|franchement|entièrement
      pour, je suis plus que pour, je suis tout à fait pour, je suis à fond pour, je suis à 100
      pour, je suis pour à 100, suis pour, chuis pour, chu pour, j'suis pour, je suis favorable, je
      suis plutôt|très favorable, je suis tout à fait favorable, plutôt|très|totalement|absolument
      favorable, tout à fait favorable, mets en, mets en pas mal, c'est certain, bin oui, ben
      certain, ben oui certain, bien certain, tellement, oui tellement, mais tellement, oui assez,
      y'a pas photo, oui une fois, allez oui, allez va pour oui, va pour oui, banco, partant,
      partante, je suis partant|partante, j'en suis, je vote pour, d'ac, ok pour moi, d'accord pour
      ma part, oui pour moi, c'est oui pour moi, pour moi oui, pour moi c'est oui, moi c'est oui,
      bien évidemment, évidemment oui, oui évidemment, clairement oui, carrément oui, absolument
      oui, certainement oui, définitivement, définitivement oui, assurément oui, forcément oui, sans
      doute aucun, sans l'ombre d'un doute, à deux mains, des deux mains, je vote des deux mains,
      excellente|super|géniale|belle|chouette|bonne idée, très bonne idée, excellente initiative,
      bonne initiative, belle initiative, très bonne chose, il serait grand temps, pas trop tôt,
      c'est pas trop tôt, depuis longtemps, depuis des années, ça serait
      bien|top|super|génial|chouette, ce serait bien|top|super|génial|chouette, yes oui, tope là,
      vendu, j'adhère, j'adhère totalement|complètement, j'applaudis, +1 oui, et plutôt
      deux fois qu'une, rien à redire, aucune objection, pas d'objection, je n'y vois aucun
      inconvénient, j'y vois pas d'inconvénient, rien contre, je n'ai rien contre, j'ai rien contre,
      oui oui et re oui, on le fait déjà, c'est déjà fait, déjà le cas, c'est déjà le cas, ça me
      semble évident|normal|logique|bien, ça me semble une bonne idée, ça me paraît
      évident|normal|logique|bien, je trouve ça bien|super|génial|normal|logique|top, je trouve ça
      très bien, je trouve que oui, je pense que oui, je crois que oui, je dirais oui, je dirais que
      oui, j'imagine que oui, probable, c'est probable, foncez, fonce, vas y, allez y, allons y,
      quotidien, j'ai voté pour, j'ai dit pour, j'ai mis pour, ça s'impose, ça s'imposerait,
      ui, voui, vi, ouip, mais clairement, mais évidemment, bah évidemment, bah bien sûr, ben bien sûr,
      bah pourquoi pas, bien sûr oui, c'est clair et net, à
      donf, trop oui, trop bien, ça roule, ça passe, d'acc, dac, ok pour moi|nous|ça, moi ça me va, ça me
      va très bien|parfaitement, je veux bien, sans souci, no souci, complètement
      acceptable|légitime|normal|normale|légal|ok, tout à fait
      acceptable|légitime|normal|normale|légal|ok, parfaitement
      acceptable|légitime|normal|normale|légal|ok, totalement acceptable|légitime|normal|ok, ils
      ont le droit, on a le droit, elle a le droit, il a le droit, tu as le droit, t'as le droit, vous
      avez le droit,
      faut le faire, ce serait bien, ça
      serait bien, j'aimerais, j'aimerais bien, j'adorerais, hélas oui, moi aussi, chez moi aussi, ici
      aussi, ici oui, moi toujours, nous toujours, chez nous toujours, pareil oui, j'avoue oui,
      tout à fait pour, je suis tout à fait pour,
      jsuis|jsui pour, jsuis à fond pour, j'suis à fond pour, chuis à fond pour, moi j'dis oui, j'dis oui,
      jdis oui, je dis oui, moi je dis oui, jpense oui, jpense que oui, j'pense que oui, jcrois que oui,
      j'crois que oui
    `),
    ),
    deny: bothSpellings(
      phrases(`
      non, nan, nope, non merci, non|plutôt|mais|ah|oh non, surtout|certainement|absolument|sûrement
      pas, jamais, jamais de la vie, pas du tout, hors de question, plutôt contre, je suis contre,
      contre, bien sûr que non, pas vraiment|question|encore, aucunement, en aucun cas, mauvaise
      idée, sans moi, no way, 👎, ❌, 🚫, non non, non non non, non non et non, nooon+, un non, un non
      franc|massif|clair, grand|gros|énorme non, un gros|énorme|grand non, mille fois non, trois
      fois non, non jamais|clairement|merci, non absolument pas, non certainement pas, non surtout
      pas, non vraiment pas, non pas du tout, non et non, ah non, ah ça non, oh que non, que non,
      certes non, évidemment que non, sûrement pas, surtout pas, certainement pas, absolument pas,
      clairement pas, vraiment pas, pas vraiment, pas trop, pas tellement, pas spécialement, pas
      particulièrement, pas le moins du monde, nullement, pas question, il n'en est pas question,
      même pas en rêve, même pas en cauchemar, dans tes rêves, pour rien au monde, jamais jamais,
      jamais au grand jamais, plus jamais, jamais plus, plus jamais de la vie, plutôt mourir|crever,
      très peu pour moi, sans façon, non sans façon, pas pour moi, c'est pas pour moi, pas mon truc,
      c'est pas mon truc, pas ma tasse de thé, pas intéressé|intéressée, ça ne m'intéresse pas, tout
      contre, farouchement contre, totalement contre, complètement contre, absolument contre,
      défavorable, plutôt défavorable, plutôt non, plutôt pas, j'évite, jamais fait|eu|essayé|pu|vu,
      jamais encore, pas encore, que nenni, niet, nein, nope nope, no, bof non, moi non, chez moi
      non, chez nous non, moi jamais, hélas non, malheureusement non, malheureusement pas, c'est
      non, ce sera non, ça sera non, berk, beurk, quelle horreur, très mauvaise idée, fausse bonne
      idée, pas d'accord, naaan+, nann+, noonn+, nooon, mais non, ben|bah non, bin non, ben nan, euh
      non, non plutôt, oh non|nan, ah non|nan, non pitié, pitié non, par pitié non, non par pitié,
      par pitié, surtout pas non, non désolé|désolée, désolé|désolée non, non sérieux|sérieusement,
      non évidemment, non évidemment pas, non bien sûr, évidemment non, clairement non, franchement
      non, carrément pas, carrément non, définitivement non|pas, absolument non, certainement non,
      non catégorique|ferme|définitif|franc|massif|clair|absolu|net, un non
      catégorique|ferme|définitif|net, non non et re non, non mille fois, cent fois non, non et
      trois|mille|cent fois non, c'est non pour moi, pour moi c'est non, pour moi non, moi c'est
      non, non pour moi, ça va pas non, ça va pas la tête, et puis quoi encore, manquerait plus que
      ça, il manquerait plus que ça, manquait plus que ça, il ne manquerait plus que ça, pantoute,
      non pantoute, pas pantoute, jamais de la sainte vie, oublie ça, oubliez ça, laisse faire, non
      madame|monsieur, tabarnak non, voyons non, ben non voyons, au grand jamais, ni
      hier ni demain, jamais ô grand jamais, contre à 100, contre
      évidemment|absolument|totalement|complètement|résolument|fermement|clairement, contre bien
      sûr,
      franchement|résolument|fermement|clairement|totalement|très|carrément|entièrement|évidemment|globalement|plutôt|absolument|catégoriquement|radicalement|violemment
      contre, vent debout contre, moi je suis contre, je serais contre, je serais plutôt contre, je
      suis
      plutôt|très|totalement|absolument|résolument|complètement|carrément|clairement|évidemment|franchement|entièrement|fermement|farouchement|catégoriquement|radicalement
      contre, je suis tout à fait contre, je suis contre à 100, suis contre, chuis contre, j'suis
      contre, je suis défavorable, totalement|très|plutôt défavorable, je suis
      totalement|très|plutôt défavorable, pas favorable, je ne suis pas favorable, je suis pas
      favorable, je ne suis pas pour, je suis pas pour, chuis pas pour, pas pour, bof pas pour, pas
      fan, pas très fan, pas hyper fan, je suis pas fan, pas convaincu|convaincue, pas du tout
      convaincu|convaincue, pas chaud|chaude, pas très chaud|chaude, chaud pas, aucune chance, aucun
      intérêt, zéro intérêt, sans intérêt, aucune utilité, inutile,
      complètement|totalement|parfaitement inutile, quelle idée, drôle d'idée, très|super mauvaise
      idée, idée débile|stupide|idiote|absurde, c'est idiot|débile|stupide|ridicule|absurde|inutile,
      c'est n'importe quoi, du grand n'importe quoi, c'est du grand n'importe quoi, quelle bêtise,
      quelle connerie, pas besoin, j'ai pas besoin, je n'en vois pas l'intérêt, j'en vois pas
      l'intérêt, je ne vois pas l'intérêt, je vois pas l'intérêt, je vois pas l'utilité, je ne vois
      pas l'utilité, je passe mon tour, sans moi merci, merci mais non, merci mais non merci, non
      merci sans façon, je trouve que non, je pense que non, je crois pas, je ne crois pas, je pense
      pas, je ne pense pas, je crois que non, je dirais non, je dirais que non, j'imagine que non,
      jamais essayé|osé|pris|mis|bu|mangé|lu|testé, jamais testé, pas une seule fois, non plus
      maintenant, plus maintenant, plus depuis, c'est hors de question, pas moyen, y'a pas moyen, y
      a pas moyen, ah ben non, ah bah non, trop pas, peu probable, improbable, ça m'étonnerait, j'en
      doute, j'en doute fort, je doute, permettez moi d'en douter, jamais vu|eu|fait ça, on oublie,
      à éviter, vade retro, impossible, c'est impossible, c'est mort, mort, jamais de jamais, j'ai
      voté contre, je vote contre, pas du tout d'accord avec l'idée,
      nan merci, nan mais non, ah non alors, oh la non, nope merci, et non, eh non, hé non, ben nan, moi pas, pas nous, nous non, nous jamais, pas chez moi|nous, même pas, ce n'est pas
      normal|acceptable|ok|légal|correct|possible|bien, pas normal|acceptable|ok|correct|légal, pas du
      tout normal|acceptable|ok, inacceptable, inadmissible, pas terrible, pas envie, pas du tout envie,
      aucune envie, je n'en veux pas, j'en veux pas, on n'en veut pas, on en veut pas, plutôt pas non, non
      ça suffit, ça suffit, basta, laisse tomber, laissez tomber, ça craint, j'aime pas, je n'aime pas,
      j'aime pas trop, j'aime pas ça, du vol,
      non au secours, au secours non, non surtout pas, non pas question, pas pour l'instant, non toujours
      pas, toujours pas non, sous aucun prétexte, à aucun prix, ni maintenant ni jamais, pas de mon
      vivant, je préfère pas, je préfère ne pas, j'aime mieux pas, mieux vaut pas,
      tout à fait contre, tout à fait opposé|opposée,
      jsuis|jsui contre, moi j'dis non, j'dis non, jdis non, je dis non, moi je dis non, jpense pas,
      j'pense pas, jcrois pas, j'crois pas, jpense que non, j'pense que non, nonn+, je suis pas d'accord,
      je ne suis pas d'accord, chuis pas d'accord, jsuis pas d'accord, jsuis pas pour, j'suis pas pour,
      jsuis pas fan, chuis pas fan
    `),
    ),
    conditional: bothSpellings(
      phrases(`
      ça dépend, cela dépend, ca dépend, ça depend, ca depend, dépend, tout dépend, ça dépend de,
      seulement si, uniquement si, parfois, oui et non, ni oui ni non, au cas par cas, sous
      conditions, sous condition, en partie, partiellement, selon, des fois, à condition, ça dépend
      des|du|de|si|qui|quoi, cela dépend des|du|de|si|qui|quoi, dépend du|des|de, ça dépend
      vraiment, tout dépend de|du|des, selon le|la|les|l'humeur, selon les cas, cas par cas, mi
      figue mi raisin, uniquement le|la|les|en|pour|avec|sur, seulement le|la|les|en|pour|avec|sur,
      à condition que|de, sous réserve, sous certaines conditions, dans certains cas, de temps en
      temps, à l'occasion, occasionnellement, quelquefois, si et seulement si, que si, avec
      modération, avec parcimonie, un peu des deux, dans une certaine mesure, oui et non à la fois,
      moitié moitié, variable, c'est variable, c'est compliqué, c'est plus compliqué, ça dépend *
      de|du|des, ça dépend * * de|du|des, ça dépend * si|où|qui|quoi|comment, ça dépend
      beaucoup|vraiment|surtout|totalement|complètement|aussi, ça dépend pas mal, ça dépend un peu,
      ça dépend quand même, cela dépend beaucoup|vraiment|surtout, ça dépend pour qui|quoi, ça peut
      dépendre, tout dépend si|où|qui|quoi|comment|quand|pour, ça depend|dépends, ca
      depend|dépends|dépend, sa dépend|depend, c'est selon, selon moi ça dépend, à voir, faut voir,
      ça se discute, ça se négocie, ça varie, oui non, ouinon, seulement|uniquement
      dans|chez|au|à|aux|des|sous|hors|quand|entre|avant|après|jusqu'à, dans certains cas oui,
      parfois oui parfois non, parfois oui, des fois oui des fois non, des fois oui, il y a des cas,
      y a des cas, avec des conditions, avec des règles, avec des limites, avec mesure, ni pour ni
      contre, ni totalement pour, à la rigueur, à la limite, à la limite oui, à la rigueur oui, en
      cas de, que pour, que le|la|les, quand|lorsque c'est, tant que, du moment que, du moment
      qu'on, sauf exception, sauf exceptions, 50 50,
      ça dépend mais, dépend qui|quoi|où|quand|comment, tout dépendra, ça dépendra, au feeling, c'est au
      cas par cas, pas toujours, pas systématiquement, à condition, avec accord,
      exceptionnellement, que le week end, que l'été|l'hiver
    `),
    ),
    undecided: phrases(`
      je ne sais pas, je sais pas, chais pas, sais pas, j'sais pas, jsp, aucune idée, sans opinion,
      pas d'avis, sans avis, peut être, indécis, indécise, pas sûr, pas sûre, je ne suis pas
      sûr|sûre, aucun avis, m'en fiche, je m'en fiche, peu importe, difficile à dire, 🤷, 🤔, je
      sais plus, je ne sais plus, je ne sais trop, je sais pas trop, sais pas trop, je ne sais pas
      trop, aucune opinion, aucune préférence, pas de préférence, pas d'opinion, je suis
      partagé|partagée, partagé, partagée, mitigé, mitigée, je suis mitigé|mitigée, je suis
      indécis|indécise, j'hésite, j'hésite encore, ça m'est égal, égal, peu m'importe, je m'en
      moque, je m'en fous, m'en fous, rien à faire, rien à foutre, sans avis tranché, pas d'avis
      tranché, pas d'avis arrêté, bonne question, difficile, dur à dire, compliqué à dire, j'en sais
      rien, j'en sais trop rien, aucune certitude, joker, j'sais pas trop, ch'ais pas, chépa,
      chaipa, jsais pas, sé pas, ché pas, je sais pas quoi en penser, je ne sais quoi en penser,
      aucune idée désolé|désolée, aucune foutue idée, pas la moindre idée, pas d'opinion tranchée,
      pas d'avis là dessus, pas vraiment d'avis, pas vraiment d'opinion, je n'ai pas d'avis, j'ai
      pas d'avis, je n'ai pas d'opinion, j'ai pas d'opinion, je n'ai aucun avis, j'ai aucun avis, je
      suis sans avis, je ne me prononce pas, je me prononce pas, ne se prononce pas, nspp, nsp, je
      passe, je suis indifférent|indifférente, indifférent, indifférente, ça m'indiffère, ça m'est
      complètement|totalement|parfaitement égal, m'est égal, je m'en fous complètement|totalement,
      je m'en fiche complètement|royalement, je m'en fiche un peu, je m'en contrefiche, je m'en
      bats|balance|tamponne|tape|cogne, m'en tape, m'en bats, osef, on s'en fout, on s'en fiche, on
      s'en moque, ça me laisse froid|froide, ni chaud ni froid, je suis neutre, neutre, je balance,
      mon cœur balance, je suis tiraillé|tiraillée, tiraillé, tiraillée, je suis
      très|assez|vraiment|plutôt partagé|partagée|mitigé|mitigée, je suis un peu
      partagé|partagée|mitigé|mitigée, très|assez|plutôt partagé|partagée|mitigé|mitigée, un peu
      partagé|partagée|mitigé|mitigée, je suis dubitatif|dubitative, dubitatif, dubitative,
      perplexe, je suis perplexe, j'hésite beaucoup|vraiment|franchement, j'hésite pas mal, j'ai du mal à trancher, j'ai du mal à me décider, difficile à trancher, difficile de trancher|choisir|dire, dur de
      trancher|choisir, pas facile, pas simple, pas évident, c'est pas évident, sais plus, je n'en
      sais rien, j'en sais rien moi, va savoir, qui sait, mystère, bonne question ça, vaste
      question, grande question, à réfléchir, faut que j'y réfléchisse, je réfléchis encore, je dois
      y réfléchir, je m'abstiens, abstention, vote blanc, je vote blanc, à méditer, peut être bien,
      peut être bien que oui, p'têt, peut être oui peut être non,
      j'en sais fichtre rien, j'saurais pas dire, je saurais pas dire, je ne saurais dire, aucune idée
      là|non|perso, no idea, je sèche, je donne ma langue au chat, ni chaud ni froid, je suis pas
      concerné|concernée, pas concerné|concernée, je n'ai pas d'enfant|d'enfants, mouais bof
    `),
    other: phrases(`
      autre, autre chose, autres, ailleurs, aucun|aucune des deux, autre réponse, autre option,
      autre pour moi, moi c'est autre chose, un autre, une autre, rien de tout ça, rien de tout
      cela, aucune de ces réponses|options|propositions, aucun de ceux là, aucune de celles là
    `),
    results: phrases(`
      voir les résultats, résultats, les|voir résultats, juste voir, juste les résultats, juste pour
      voir les résultats, je veux juste voir, pour voir les résultats
    `),
    both: phrases(`
      les deux|2, tous les deux, les deux mon capitaine|général, les deux, toutes les deux, l'un et
      l'autre, les deux évidemment|bien sûr, les deux pardi, les deux bien sûr, les deux sans
      hésiter, les trois, tous les trois, toutes, tous, tout, tout ça, un mélange, un mix,
      alternance, en alternance, j'alterne, ça alterne, un peu de tout, selon l'humeur les deux
    `),
    neither: phrases(`
      ni l'un ni l'autre, ni l'une ni l'autre, aucun, aucune, aucun des deux, aucune des deux, je
      n'aime aucun|ni, ni l'un ni l'autre merci, ni ni, ni pain ni vin, aucun des trois, aucune des
      trois, je n'aime aucun des deux, je n'utilise aucun des deux, rien de tout ça, j'aime pas les
      deux, j'aime aucun des deux, je * ni l'un ni l'autre, je * aucun des deux, je * ni l'une ni
      l'autre
    `),
    pseudo: phrases(`
      oui je sais, aucune idée pourquoi|de, toujours pas, toujours le, toujours la, je ne sais pas
      pourquoi|comment|qui|ce|où, pour moi, pour info, pour les, pour le, pour la, pour un, pour
      une, pour ceux, pour que, contre la, contre le, contre les, contre toute, enfin *, en effet *,
      exactement le|la|ce|comme|combien, c'est clair que, sans doute, probablement le|la|parce|pas,
      tous les jours on|je, à mort *, égal à, effectivement *, parfaitement *, totalement *, il est
      temps de|que, jamais vu|lu|compris|entendu ça|cela|autant|pourquoi|un, pas encore *, pas trop
      *, presque jamais *, plus jamais je, un non *, difficile *, compliqué *, pas d'accord avec,
      coupable de, grave *, si si si, sûrement *, égal *, variable *, pour
      ce|cet|cette|ma|mon|mes|nos|notre|votre|qui|quoi|info|moi|le|la|les|une|un|ceux|celles|ça|avoir|être|faire,
      contre ce|cet|cette|un|une|le|la|les|moi|qui, toujours
      pas|le|la|les|aussi|un|une|en|autant|plus, oui oui je sais, oui bon, non non c'est|je, sans
      doute que, sans doute *, sans doute un|une|le|la|les|des|pas, certain que|e, tout ça
      pour|parce, inutile de|d'en, certes, à voir *, faut voir *, pas simple *, pas facile *, pas
      évident *, je doute que, j'en doute pas, j'hésite pas, pour moi *, jamais pour, par pitié *,
      on oublie *, un autre *, une autre *, depuis longtemps *, depuis des années *, je passe *,
      d'accord avec, d'accord sur, pas d'accord *, bonne question *, plus depuis *, plus maintenant
      *, indifférent à, si si, bien certain *, c'est certain que, c'est probable que, qui sait *, va
      savoir *, évidemment que non, tout à fait d'accord avec, partant de|du, laisse faire *, moui
      bof, quelle idée de, moi non plus, impossible de|à, jamais dehors|là|ici|chez|seul|seule,
      toujours dehors|là|ici|chez|seul|seule, non mais
      franchement|sérieux|sérieusement|oh|allo|allô|attendez|là|n'importe, non mais vous avez, non
      mais t'as|tu, non mais c'est quoi|dingue|fou, non mais quelle|quel, non mais quoi|comment|où
    `),
  },
  titles: {
    affirm: phrases(`
      bien, j'aime, j'adore, souvent, utile, garder, tous les jours, favorable, pour, plutôt oui,
      plutôt pour, oui bien sûr, oui souvent, oui toujours, toujours, régulièrement, d'accord,
      plutôt d'accord, tout à fait d'accord, tout à fait, absolument, on garde, autoriser, ça me va,
      je suis pour, génial, bonne idée, évidemment, carrément
    `),
    deny: phrases(`
      mal, je déteste, j'aime pas, inutile, supprimer, interdire, pas, défavorable, rarement,
      presque jamais, contre, plutôt non, plutôt contre, non jamais, pas d'accord, plutôt pas
      d'accord, pas du tout d'accord, pas du tout, surtout pas, hors de question, jamais, jamais de
      la vie, je suis contre, mauvaise idée, non merci, quelle horreur
    `),
    conditional: phrases(`
      seulement, uniquement, seulement en|le|la|les|dans|pour|avec|hors, oui mais, oui si, oui
      seulement|uniquement, pour mais, contre sauf, oui sauf, oui avec, non sauf, si, sauf,
      occasionnellement, de temps en temps, avec des limites, que, ça dépend, cela dépend, selon,
      selon les cas, parfois, oui sous, sous conditions, avec conditions, à condition, à certaines
      conditions, en option, en partie, partiellement, au cas par cas, seulement
      si|quand|à|au|aux|chez|pendant|entre|certains|certaines|hors|sur, uniquement
      si|quand|à|au|aux|chez|pendant|entre|certains|certaines|hors|sur|en|le|la|les|dans|pour|avec,
      oui à condition, oui dans certains, oui pour certains, pour certains, pour certaines, pour si,
      pour sous, pour avec, pour seulement, dans certains cas, à réduire|limiter|encadrer, mitigé,
      ni pour ni contre, oui mais seulement|uniquement|à|si
    `),
    both: phrases(`
      les deux, tous, tout, les deux mon capitaine, l'un et l'autre, les trois, un peu des deux
    `),
    neither: phrases(`
      rien, personne, ni l'un ni l'autre, ni l'une ni l'autre, aucun, aucune, aucun des deux, aucune
      des deux
    `),
    undecided: phrases(`
      neutre, c'est quoi, nspp, ne sait pas, sans avis, aucun avis, aucune opinion, ne se prononce
      pas, je ne me prononce pas, je ne sais, ne sais pas, je ne sais pas, je sais pas, sais
      pas, nsp, aucune idée, sans opinion, pas d'avis, pas d'opinion, peu importe, je m'en
      fiche|fous|moque, m'en fiche|fous|moque, ça m'est égal, indifférent, indifférente, indécis,
      indécise, j'hésite, partagé, partagée, peut être, bof, osef, autre sans avis, je n'ai pas
      d'avis, je n'ai pas d'opinion, pas concerné|concernée, je ne suis pas concerné|concernée, pas
      sûr, pas sûre, blanc, vote blanc
    `),
    results: phrases(`
      abstention, je regarde, voir, 🍿, 👀, voir les résultats, voir le résultat, voir résultats,
      résultats, résultat, juste voir, je veux voir, je veux juste, montrez moi, montre moi, je
      m'abstiens, je passe, juste curieux|curieuse, par curiosité, blanc, vote blanc
    `),
    other: phrases(`
      autre réponse, commentaire, autre, autres, autre chose, autre en commentaire, une autre, un
      autre, aucun de ceux là, aucune de ces, rien de tout ça, en commentaire, je commente, je
      précise
    `),
  },
  openers: phrases(`
    alors, bah, ben, bof, euh, ah, honnêtement, franchement, perso, pour moi, je dis, moi, moi je,
    moi c'est, je pense, je crois, en vrai, en théorie, la réponse est, réponse, un, un petit,
    c'est, c'est un, très, clairement, bonjour, salut, mdr, pour l'instant, ici, chez moi, chez
    nous, et, mais, donc, plutôt, la, le, les, bonne question, simple, court, évidemment, hélas,
    bon, eh bien, et bien, ma foi, beh, bin, hmm, hum, oh, ouh, ouf, oula, oulah, houla, wow, ha,
    haha, hihi, lol, ptdr, coucou, hello, bonsoir, merci, pardon, désolé, désolée, à vrai dire, pour
    être honnête, pour être franc|franche, en toute honnêteté, en toute franchise, sincèrement,
    sérieusement, personnellement, à titre personnel, à mon avis, à mon humble avis, selon moi,
    d'après moi, de mon côté, pour ma part, en ce qui me concerne, quant à moi, moi perso, perso
    moi, moi personnellement, je dirais, je dirais que, je dirais plutôt, j'aurais tendance à dire,
    je réponds, ma réponse, mon vote, mon avis, réponse courte, en un mot, en bref, bref,
    spontanément, instinctivement, a priori, globalement, généralement, en général, en principe, en
    pratique, dans l'absolu, dans l'idéal, dans l'ensemble, aujourd'hui, actuellement, maintenant,
    désormais, pour le moment, habituellement, d'habitude, souvent, toujours, vraiment,
    complètement, totalement, absolument, carrément, certainement, naturellement, sans hésiter, sans
    hésitation, sans aucun doute, sans surprise, comme toujours, comme d'hab, en tant que *, en tant
    que * *, comme *, étant *, question facile, facile, trop facile, c'est simple, très simple,
    c'est un grand|gros|petit, un grand|gros|énorme, grand, gros, énorme, ici c'est, chez moi c'est,
    moi ce sera, pour nous, à la maison, au boulot, au travail, ça sera, ce sera, ce serait, pfff,
    pff, roh, rhoo, mais alors, ah mais, oh la la, oh là là, mon dieu, seigneur, purée, punaise,
    putain, parce que, car, moi perso c'est, perso moi c'est, perso c'est, moi j'ai, moi je dirais,
    moi je dis, moi je vote, moi je pense que, je pense que, je crois que, je trouve que, j'avoue,
    j'avoue que, je t'avoue, je vous avoue, alors moi, alors là, alors perso, bah moi, ben moi, bah
    écoute, ben écoute|écoutez, écoute, écoutez, bin moi, euh ben, euh bah, hé ben, eh bien moi, ma
    réponse est, mon vote c'est, vote, réponse simple, réponse rapide, réponse franche, sans
    réfléchir, après réflexion, tout compte fait, à la réflexion, réflexion faite, tout bien
    réfléchi, à titre perso, de mon point de vue, de mon point de vue perso, pour moi c'est, pour
    moi ce sera, pour moi ce serait, pour ma part c'est, chez nous c'est, par chez nous, au québec,
    en belgique, en suisse, en france, ici au québec, ici en belgique|suisse, tabarnak, criss,
    ostie, câlisse, crime, coudonc, heille, hey, ayoye, septante fois, mazette, punaise mais,
    bordel, bordel mais, bon sang, nom d'un chien, clair, limite, à fond, en tant qu'+, en tant qu'+
    *, prof * *, prof ici, médecin ici, bon alors, bon ben, bon bah, bon perso, du coup, allez,
    allez hop, hop, bonjour à tous, salut à tous, mais enfin, mais alors là, rien à faire, pas
    d'hésitation, aucune hésitation, sans aucune hésitation, spontanément je dirais, instinctivement
    je dirais, un énorme, un immense, un tout petit, un gros gros, unpopular opinion, avis
    impopulaire, soyons honnêtes, faut être honnête
  `),
  conclusions: phrases(`
    donc, du coup, alors, bref, au final, pour moi, perso, dans ce cas, donc c'est, donc pour
    moi, donc voilà, donc oui, donc non, alors pour moi, par conséquent, conclusion, en conclusion,
    résultat, au bout du compte, en fin de compte, finalement, tout compte fait, dans l'ensemble,
    globalement, ainsi, d'où mon, d'où un, c'est pourquoi, c'est pour ça que, voilà pourquoi, pour
    ma part, de mon côté, en ce qui me concerne, alors c'est, donc un grand|gros, c'est donc un,
    donc mon vote|avis|choix, à la fin, pour conclure, pour résumer, en résumé, en somme, donc
    perso, donc moi, donc c'est non|oui, donc ce sera, du coup c'est, du coup moi, du coup pour moi,
    du coup je dis, bref c'est, bref pour moi, bref moi, alors moi c'est, donc clairement, donc
    évidemment, donc non merci, donc plutôt, donc sans hésiter, d'où mon vote, d'où ma réponse,
    voilà donc, donc mon vote, donc ma réponse, c'est donc, ce sera donc, pour moi c'est donc, en
    conséquence, par conséquent c'est,
    en clair, verdict, le verdict, moralité, résultat des courses, donc ce sera un|une, donc je dis,
    donc je vote, alors je dis, alors je vote, bilan, c'est donc un|une, en un mot, tout compte fait
    c'est, au final c'est, finalement c'est, ça reste un, ça reste, ça fait donc
  `),
  votes: phrases(`
      j'ai voté, ai voté, voté, a voté, je vote, j'ai répondu, j'ai mis, j'ai coché, j'ai cliqué,
      j'ai choisi, je choisis, je prends, j'ai pris, mon vote va à|pour|au, mon vote, ma réponse
      est|c'est, ma réponse, je dirais, je dis, je penche pour, je penche plutôt pour, je suis
      plutôt, je suis, je serais plutôt, ça sera, ce sera, moi c'est, perso c'est, je réponds,
      répondu, j'ai voté pour, voté pour, a voté pour, je vote pour, je voterai, je voterais, je
      voterais pour, j'ai opté pour, j'opte pour, opté pour, je choisirais, je prendrais, je mets,
      coché, j'ai sélectionné, j'ai cliqué sur, cliqué sur, j'ai tapé, mon choix, mon choix
      est|c'est|va, mon choix se porte, ma préférence va, ma préférence va à|au|aux, ma préférence,
      mon préféré est|c'est, ma préférée est|c'est, je préfère, je préfère largement|nettement, je préfère de loin, je suis team, je suis de la team, je suis dans le camp, je suis du camp, je suis du
      côté, je reste sur|fidèle|au|à, je reste fidèle à|au|aux, je penche, je pencherais, je
      pencherais pour, je pencherais plutôt pour, je suis passé|passée à|au|sur|sous, passé|passée
      à|au|sur|sous, je tourne sous|sur|avec, j'utilise, on utilise, je bois, je mange, je lis, je
      roule en, je joue à|au, j'écoute, +1 pour, plus un pour, une voix pour, une voix de plus pour,
      un vote pour, encore un vote pour, longue vie à|au|aux, rien ne vaut, rien de tel que, y
      a que, il n'y a que, y'a que, pour moi c'est, chez moi c'est, chez nous c'est, nous c'est, fan
      de, grand fan de, grande fan de, adepte de|du, partisan de|du, inconditionnel de|du,
      inconditionnelle de|du, accro à|au, accro aux, j'ai dit, moi j'ai dit, moi j'ai mis, moi j'ai
      voté, moi j'ai coché, moi j'ai répondu, j'ai donc voté|coché|mis|répondu|choisi|cliqué, j'ai
      fini par voter|cocher|mettre|choisir, j'ai pris l'option, je coche, moi je coche, coche, moi
      je vote, on vote, on a voté, on a coché, je voterai pour, je voterais plutôt|pour, j'aurais
      tendance à voter|dire|cocher, je me prononce, je me prononce pour, je suis plutôt de l'avis,
      je clique, je clique sur, clic sur, va pour, moi ce sera, moi ce serait, pour moi ce sera,
      pour moi ce serait, ce serait, perso ce sera, perso je vote|coche|prends|choisis|dirais|dis,
      perso j'ai voté|mis|coché|dit|répondu|choisi, personnellement je vote|dirais|dis, à voté, ma
      voix va à|au|aux|pour, ma voix à|au|aux|pour, mon vote à|au|aux|pour, mon vote c'est, mon vote
      est, mon vote sera, mon vote ira à|au|aux|pour, mon clic va à|au|aux|sur, ma réponse est, ma
      réponse sera, ma réponse serait, mon choix va à|au|aux|sur, mon choix se porte sur, mon choix
      serait, mon choix sera, mon cœur va à|au|aux, mon coup de cœur, coup de cœur pour, ma
      préférence à|au|aux, je donne ma voix à|au|aux, j'opte, j'opterais pour, je me range du côté,
      je reste, je reste sur, je reste chez, je reste en, resté|restée sur, je suis resté|restée
      sur|à|au, je suis revenu|revenue à|au|sur, revenu|revenue à|au|sur, j'ai basculé sur|vers|à,
      basculé sur, j'ai migré vers|sur, migré vers|sur, converti|convertie à|au, je suis
      converti|convertie à|au, j'ai adopté, je prends plutôt, je prendrais plutôt, je boirais|bois
      plutôt, je mange plutôt, je mets plutôt, je dirais plutôt, la team, du camp, dans
      le camp, de la team, membre de la team, moi c'est plutôt, perso c'est plutôt, pour moi c'est
      plutôt, chez moi c'est plutôt, je serais team, je suis plus du genre, j'aime mieux, j'préfère,
      je préférerais, moi je préfère, on préfère, mon favori, ma favorite, mon favori est|c'est, ma
      favorite est|c'est, mes préférés, je plébiscite, je soutiens, j'ai
      finalement|aussi|plutôt|donc|quand voté|coché|mis|répondu|choisi, j'ai quand même
      voté|coché|mis|répondu|choisi, j'ai hésité mais j'ai voté|coché|mis|répondu|choisi, je suis
      pour
    `),
  sides: phrases(`
    team, équipe, toujours, vive, vive le|la|les, camp, clan, gang, éternellement, à vie, plutôt,
    sans hésiter, sans hésitation, évidemment, clairement
  `),
  voteFillers: phrases(`
    pour, le, la, les, un, une, sur, à, au, option, réponse, numéro, plutôt, team, du, de, donc,
    clairement, sans, hésiter, aussi, dans, en, gros, grand, parce, que, côté, carrément,
    absolument, résolument, très, vraiment, plus, toujours, encore, bien, aux, des, l'option, celle,
    case, bouton, choix, camp, c'est, est, évidemment, mais, finalement, quand, même, sûr, bel,
    petit, énorme, immense, timide, franc, ferme, tout, simplement, juste, par, défaut, également,
    cette, fois, ci, moi, vous, alors, n°, no, rubrique, deux, mains
  `),
  rates: [
    ['tout le temps', 2000],
    ['toujours', 1000],
    ['automatiquement', 1000],
    ['quotidiennement', 365],
    ['hebdomadaire|hebdo|hebdomadairement', 52],
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
    ['plusieurs fois par jour', 1000],
    ['plusieurs fois par semaine', 180],
    ['plusieurs fois par mois', 36],
    ['plusieurs fois par an', 4],
    ['presque|quasi|quasiment|pratiquement tous les jours', 300],
    ['un jour sur trois', 120],
    ['un mois sur deux', 6],
    ['un an sur deux', 0.5],
    ['un week end sur deux', 26],
    ['hebdomadaire', 52],
    ['annuellement', 1],
    ['trimestriellement', 4],
    ['très|assez souvent', 150],
    ['moins souvent', 8],
    ['très|assez rarement', 1.5],
    ['une fois tous les dix ans', 0.1],
    ['quasi|quasiment|pratiquement jamais', 0.9],
    ['presque jamais', 0.9],
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
    ["an|ans|année|années|été|hiver|l'an|l'année", 1],
  ],
  amounts: [
    ['une', 1],
    ['une seule', 1],
    ['un', 1],
    ['quelques', 3],
    ['plusieurs', 4],
  ],
  every: phrases(`tous les, toutes les, chaque, aux`),
  times: phrases(`fois, x`),
  per: phrases(`par, à la, la, le, dans la|le, dans, au`),
  keeps: phrases(`
    garder, on garde, laisser, on laisse, maintenir, conserver, gardons, on conserve, conservez, ne
    changez rien, maintien, qu'on garde, pas touche, le garder, la garder, les garder, continuer,
    laissez
  `),
  notVotes: phrases(`
      ceux qui votent|ont, je suis un|une|en|dans|sur|bien|très|trop|tombé|passé|passée, je suis
      d'accord, je préfère ne|pas|que|quand|me, je préfère le faire, je lis
      le|les|la|vos|ça|tout|tous, j'utilise plus|pas|les, j'utilise le mot, je mets
      un|une|des|du|le|la|les, je suis plutôt du genre, ceux|celles qui, les gens qui, si je
      vote|votais, j'aurais voté, j'ai failli, j'ai hésité, j'ai presque, je suis passé|passée par,
      vive les vacances, c'est pas, ce n'est pas, je suis pour une fois, plutôt
      que|mourir|crever|bien|mal|d'accord, plutôt que de, évidemment
      que|qu'il|qu'on|je|il|les|la|le, clairement un|une|pas|le|la, sans hésiter à, je suis
      très|plus|content|contente|heureux|heureuse|étonné|étonnée|surpris|surprise|curieux|curieuse|triste|fatigué|fatiguée|né|née|prof|en|dans|un|une|bien|trop|tombé|tombée|sûr|sûre|allé|allée|le|la|là|désolé|désolée|d'accord|pas,
      je suis plutôt content|contente, je suis plus en|un|une|très|sûr|sûre|âgé, je ne suis pas|plus, je dis
      pas, je dis juste|ça|souvent|toujours, j'ai dit que|à, j'ai mis
      un|une|des|du|dix|deux|trois|longtemps, j'ai pris un|une|du|des|la|le, j'ai choisi un|une|de,
      ce serait un|une|mieux|bien|dommage|trop|de|cool, ce sera un|une|plus|mieux|pire, on vote
      pour|tous|avec|quand|en, option de, je reste
      un|une|sans|dubitatif|dubitative|persuadé|persuadée|convaincu|convaincue, je reste chez moi,
      je reste à la, je reste sur ma, va pour le moment, si vous votez|votiez, ceux qui ont|votent,
      les gens qui votent|ont, camp de|des, je soutiens que, moi c'est * que, mon vote n'a, je
      plébiscite pas, je clique juste|seulement, je suis plus, j'ai cliqué juste|seulement, je reste
      sur ma faim, je reste sur le|la cul, je reste à côté|l'écart, je reste coi, je dis ça|rien, je
      suis jamais|toujours|souvent|parfois|allé|venu|parti|là|ici|chez|pas, j'utilise l'appli|le|la,
      j'utilise pas|plus|aussi
    `),
  places: {
    ordinals: phrases(`
      première|premier|premières|premiers|1ère|1re|1er|1ere, deuxième|seconde|second|2e|2ème|2eme,
      troisième|3e|3ème|3eme, quatrième|4e|4ème|4eme, cinquième|5e|5ème
    `),
    counts: phrases(`une|un, deux, trois, quatre, cinq`),
    last: phrases(`dernière, dernier, dernières, derniers`),
    middle: ['milieu'],
    before: phrases(`option, options, l'option, réponse, réponses, choix, numéro, case, proposition, n, no`),
    behind: phrases(`option, options, réponse, réponses, choix, case, proposition`),
    articles: phrases(`la, le, les`),
    all: phrases(`toutes, tous`),
    except: phrases(`sauf, moins`),
    and: phrases(`et, puis`),
    ends: phrases(`
      et, mais, pour, car, parce, ici, est, avec, si, comme, quand, ou, uniquement, seulement, évidemment, sans, bien, chez,
      sûrement, direct, toujours, en, dans, me, semble, convient, va, sera
    `),
    labelEnds: phrases(`est, et, ou, mais, pour`),
    idioms: [
      ['la une', 1],
      ['la deux', 2],
      ['la trois', 3],
      ['la quatre', 4],
      ["l'option numéro 1|une|un", 1],
      ["l'option numéro 2|deux", 2],
      ["l'option numéro 3|trois", 3],
      ["l'option numéro 4|quatre", 4],
    ],
  },
  negators: phrases(
    `pas, ne, n'est, n'ai, n'a, n'ont, n'y, jamais, aucun, aucune, sans, ni, rien, personne, plus, guère`,
  ),
  pseudoNegators: phrases(`
    pourquoi pas, sans doute, pas mal, de plus, plus de, plus que, le plus, la plus, en plus, plus
    on, n'empêche, rien que, pas mal de, rien contre, rien de mieux, rien de tel, rien ne vaut, sans
    problème, sans souci, aucun problème, aucun souci, pas de souci, pas de problème, sans hésiter,
    sans hésitation, sans aucun doute, sans aucune hésitation, sans conteste, pas contre, ne que,
    plus jamais, pas plus mal, pas si mal, n'y a que, y a que, plus
    simple|pratique|rapide|beau|belle|joli|jolie|lisible|reposant|agréable|facile|sain|sûr, plus
    qu'utile|que, de plus en plus, plus ou moins, non plus, est plus, c'est plus, même pas mal, plus
    tôt, plus vite, au plus, bien plus, beaucoup plus, encore plus, plus encore, plus grand|grande,
    une fois de plus, plus d'excuses
  `),
  contrasts: phrases(`
    mais, cependant, pourtant, toutefois, néanmoins, sauf, alors que, tandis que, parce que, car,
    puisque, par contre, en revanche, sinon, maintenant, désormais, aujourd'hui, depuis, à présent,
    du coup
  `),
  conditions: {
    strong: phrases(`
      seulement si, uniquement si, que si, à condition, à condition que|de, sous condition, sous
      conditions, sous réserve, tant que, du moment que, pourvu que, sauf si, à moins que, à moins
      de, ça dépend, cela dépend, ca dépend, dépend de|du|des, tout dépend, au cas par cas, ok si,
      d'accord si, bien si, avec l'accord, avec le consentement, avec l'autorisation, dans certains
      cas, avec des exceptions, exception pour, sauf pour, uniquement pour, seulement pour,
      uniquement en, seulement en, uniquement le, seulement le, doit demander, doivent demander,
      devraient demander, il faudrait d'abord, faut d'abord, si et seulement si, seulement
      quand|pour|avec|en|le|la|les|dans|chez|au, uniquement
      quand|pour|avec|en|le|la|les|dans|chez|au|si, ça dépend
      du|des|de|si|qui|quoi|où|quand|comment, cela dépend du|des|de|si|qui|quoi|où|quand|comment,
      dépend, selon les cas|moi|si|que|qui, en fonction de|du|des, cas par cas, à la condition, à
      condition qu'il|qu'on|que, du moment qu'on|qu'il, tant qu'on|qu'il|qu'elle|que, pourvu
      qu'on|qu'il, à moins qu'on|qu'il, sous certaines, avec des
      limites|règles|conditions|modération|parcimonie, avec des garde fous, avec modération, avec
      parcimonie, avec autorisation|accord|consentement|attribution, avec l'accord|l'autorisation,
      avec les mêmes, dans certaines, dans une certaine mesure, jusqu'à un certain point, pas
      toujours, pas tout le temps, pas partout, pas pour tous|tout|n'importe, pas pour tout le
      monde, pas dans tous, pas n'importe comment|où|quand, pas systématiquement, tout n'est pas, ni
      tout noir, pas si simple, c'est plus compliqué, c'est plus subtil, plus nuancé, nuancer, zone
      grise, juste milieu, un juste milieu, un compromis, les deux ont, il faut un équilibre, bien
      encadré, encadré, encadrer, s'il y a, oui quand|pour, d'accord quand|pour, ok quand|pour, bien
      quand|pour, pourquoi pas si, pourquoi pas mais, que quand, sauf quand|s'il, ça dépend *
      de|du|des, ça dépend * * de|du|des, ça dépend
      beaucoup|vraiment|surtout|totalement|aussi|quand|pour, ça dépend pas mal, ça dépend un peu, ça
      dépends, ca dépend|depend|dépends, tout dépend si|où|qui|quoi|comment|quand, c'est selon, oui
      mais pas n'importe, mais seulement|uniquement si|pour|le|la|en|quand|avec|dans|sur, mais à
      condition, à condition de *, sous conditions strictes, à la condition que, si
      c'est bien, si c'est pour, si c'est fait, si c'est encadré, si c'est facultatif, tant que
      c'est|ça|tu|vous|je|les|le|la, tant qu'ils|qu'elles, du moment que c'est|ça|tu|vous|les|le|la,
      dès lors que, pour peu que, à partir du moment où, pas si, sauf
      le|la|les|en|quand|dans|à|au|exception|urgence|cas, hormis, excepté, à l'exception, au choix,
      à chacun de, sur la base du volontariat, en complément, dans une limite raisonnable,
      raisonnablement, à petite dose, à petites doses, avec mesure, ça dépend où|quand, oui
      dans|chez|le|la|en|à|au ~ non dans|chez|le|la|en|à|au, ni pour ni contre, ni oui ni non, il
      faut distinguer, faut distinguer, distinguer, tout est question de, question de dosage, avec
      discernement, au feeling, selon le|la|les|l'humeur, pas de généralité, il y a des exceptions,
      y a des exceptions, pour moi ça dépend, selon le contexte, si l'auteur|l'autrice|chacun
      est|accepte, si tout le monde est|accepte, ça dépend pas mal|surtout|aussi, lisez la|les
      licence|licences, lire la licence, lis la licence, selon la licence, selon sa licence, ce que
      dit la licence, ce que la licence, la licence le dit, la licence décide, c'est la licence qui,
      c'est écrit dans la licence, c'est écrit dedans, dépend de la licence, regardez la licence,
      regarde la licence, respecter la licence, respecter les conditions, en respectant la licence,
      dans le respect de la licence, licence par licence, si la licence, tant que la licence, du
      moment que la licence, c'est l'étiquette qui, dans les limites de la licence
    `),
    weak: phrases(`
      si, parfois, sauf, exception, sinon, selon, uniquement, seulement, quelquefois, partiellement,
      compromis, encadré, nuance, contexte, équilibre, limite, limites
    `),
  },
  doubts: {
    strong: phrases(`
      je ne sais pas, je sais pas, sais pas trop, ne sais plus, j'hésite, je suis partagé|partagée,
      partagée, pas d'avis, sans avis, je m'en fiche, aucune idée, je suis mitigé|mitigée, mitigé,
      mitigée, je n'ai pas d'avis, j'ai pas d'avis, pas d'avis tranché, sans opinion, aucune
      opinion, aucun avis, j'hésite entre|encore, je n'arrive pas à choisir|trancher, je n'arrive pas à me décider,
      j'arrive pas à choisir|trancher, j'arrive pas à me décider, impossible de choisir|trancher, difficile à
      dire|trancher, dur de choisir|trancher, compliqué à dire, ça m'est égal, m'est égal, peu
      m'importe, peu importe, je m'en moque, je m'en fous, je m'en bats, ni chaud ni froid, d'un
      côté, sentiments mitigés, entre les deux, le cul entre, je ne saurais dire, je saurais pas
      dire, ne sais pas quoi, sais pas quoi, jamais entendu parler, connais pas, je ne connais pas,
      je connais pas, c'est quoi, qu'est ce que c'est, je ne sais pas trop, je sais pas trop, sais
      plus, je sais plus, je ne sais plus, je n'ai pas d'opinion, j'ai pas d'opinion, je n'ai aucun
      avis, j'ai aucun avis, pas la moindre idée, je ne me prononce pas, je me prononce pas,
      j'hésite vraiment|beaucoup|encore|entre, tiraillé, tiraillée, je balance, mon cœur balance,
      très partagé|partagée, assez partagé|partagée, un peu partagé|partagée, dubitatif, dubitative,
      perplexe, j'ai du mal à trancher|choisir, j'ai du mal à me décider, j'ai du mal à me
      positionner, du mal à me positionner, du mal à trancher, pas réussi à choisir|trancher, pas réussi à me décider, difficile de choisir|trancher, je suis neutre, ça m'indiffère, je m'en contrefiche,
      je m'en tape, je m'en balance, osef, on s'en fout, ça me laisse froid|froide, ça m'en touche
      une, ni pour ni contre, pas assez d'infos|informations|éléments|recul, je manque
      d'éléments|infos|recul, je vois les deux côtés, je comprends les deux, les deux positions se,
      mi figue mi raisin, un coup oui un coup non, je change d'avis sans arrêt, je m'abstiens, je
      change d'avis tout le temps, je change d'avis tous les, je change d'avis toutes les
    `),
    weak: phrases(`peut être, bof, difficile`),
  },
  elsewhere: {
    strong: phrases(`
      il manque, n'est pas dans la liste, pas dans la liste, aucun des deux, aucune des, aucun des,
      autre chose, où est, il manque l'option|la|le|une, manque l'option|la|le|une, où est|sont,
      vous oubliez, tu oublies, vous avez oublié, tu as oublié, pas dans les
      choix|options|propositions, pas proposé|proposée, aucune de ces, aucun de ces, ni l'un ni
      l'autre mais, autre réponse, autre option, manque une|la|le|l'option, il manque
      l'option|la|le|une|un, il manque la réponse, il manque la case, manque la case|réponse, pas la
      bonne option, aucune option ne, aucune réponse ne, aucune case pour, pas de case pour, pas
      d'option pour, y a pas la case|l'option, il n'y a pas la case|l'option, et l'option, et
      pourquoi pas, vous avez oublié la|le|les, tu as oublié la|le|les, t'as oublié la|le|les, t'as
      oublié, quid de|du|des, rien de tout ça, autre chose encore, encore autre chose, moi c'est
      autre chose, une autre réponse
    `),
    weak: phrases(`plutôt, autre`),
  },
  watching: phrases(`
    voir les résultats, voir le résultat, juste curieux|curieuse, pas voté, je m'abstiens,
    abstention, pour voir, les résultats, popcorn, pop corn, pas concerné|concernée, je ne suis pas
    concerné|concernée, je ne vote pas, je vote pas, simple curiosité, par curiosité, juste pour
    voir, je voulais juste voir, voulais juste voir, juste voir les résultats, pour voir les
    résultats, curieux des résultats, curieuse des résultats, curieux|curieuse de voir, je suis
    juste curieux|curieuse, sondage suivi, je ne peux pas voter, je peux pas voter, pas le droit de
    voter, ne me concerne pas, me concerne pas, je passe mon tour, passe mon tour, j'ai cliqué pour
    voir, cliqué pour voir, vote blanc, je vote blanc, j'ai voté blanc
  `),
  besides: phrases(`
    belle|jolie|superbe|magnifique photo|image|illustration|formule|comparaison, bonne|excellente|belle|vraie|grande|jolie question|réponse|remarque|formulation|trouvaille,
    bon|excellent point|résumé|fil|sondage|jeu, beau|joli fil|sondage|résumé|pseudo, meilleure réponse|question, merci pour|de|d'avoir, bonne chance|journée|soirée|lecture, bon courage|rétablissement, pas de panique, désolé|désolée pour
  `),
  regrets: phrases(`
    je regrette, j'ai changé d'avis, changé d'avis, je change d'avis, je me suis trompé|trompée,
    trompé de case|bouton, erreur de clic, mal cliqué, en fait non, en fait oui, après réflexion, à
    la réflexion, vous m'avez convaincu|convaincue, tu m'as convaincu|convaincue,
    convaincu|convaincue par, j'ai voté trop vite, cliqué trop vite, je me suis
    gouré|gourée|planté|plantée, j'ai mal lu, finalement je, finalement j'aurais, j'aurais dû
    voter|mettre|cocher|répondre, j'aurais dû, j'aurais plutôt dû, je reviens sur, je retire, vous
    m'avez fait changer, tu m'as fait changer, changer d'avis, ça m'a fait changer, du coup je
    change, correction, oups, maintenant je dirais|voterais|mettrais|pencherais, aujourd'hui je
    dirais|voterais|mettrais, à refaire je
  `),
  reported: phrases(`
    on dit|était, mon|ma ~ dit|pense, avant je, d'après, j'étais, mon
    mari|père|frère|fils|chef|voisin est, ma femme|mère|soeur|sœur|fille|cheffe|voisine est, ma
    belle mère est, certains disent|pensent|diront, les gens disent|pensent, on me dit, on m'a dit,
    il paraît, soi disant, ils disent, elle dit, il dit, mes parents|enfants|amis|collègues
    disent|pensent, mon * dit|pense|croit|veut|préfère, ma * dit|pense|croit|veut|préfère, je
    pensais, je croyais, certains disent|pensent|diront|croient|prétendent, on entend, on entend
    souvent, on nous dit|répète|explique, on nous dit que, les gens|autres disent|pensent|croient,
    tout le monde dit|pense, ceux qui disent|pensent, il dit que, elle dit que, il paraît que,
    paraît que, au début j'étais, j'ai longtemps été, avant j'étais, à l'époque j'étais, mon
    prof|voisin|collègue|beau dit|pense|trouve, ma prof|voisine|collègue dit|pense|trouve, mes *
    disent|pensent|trouvent|veulent|préfèrent, leur argument, selon eux, selon elle, selon lui,
    le|la|les|l'un|un|une ~ dit|disent|prétend|prétendent que|qu'il|qu'on|qu'elle, d'aucuns, paraît il,
    à les entendre, à en croire
  `),
  pro: {
    strong: phrases(`
      je suis pour, suis|plutôt pour, favorable, bonne|excellente|super|belle idée, vivement,
      pourquoi pas, rien contre, c'est normal, je suis à fond, à fond pour, tout à fait pour,
      totalement pour, complètement pour, carrément pour, entièrement pour, je soutiens, j'approuve,
      je valide, je signe tout de suite, où faut il signer, très bonne idée, idée géniale, bonne
      initiative, belle initiative, très bonne chose, bonne chose, une bonne chose, c'est bien,
      c'est très bien, c'est une bonne, c'est
      super|génial|parfait|top|chouette|juste|logique|légitime|indispensable|nécessaire|essentiel|vital|utile|important|l'avenir,
      c'est la moindre des choses, c'est le minimum, c'est la base, c'est du bon sens, c'est le
      progrès, la moindre des choses, du bon sens, bon sens, ça me va, ça me paraît|semble|parait
      normal|juste|logique|évident|bien|raisonnable|sain|indispensable|nécessaire, me
      paraît|semble|parait
      normal|juste|logique|évident|bien|raisonnable|sain|indispensable|nécessaire, ça mange pas de
      pain, je vois pas pourquoi pas, rien à redire, je n'ai rien contre, j'ai rien contre, aucune
      objection, pas d'objection, on devrait tous, tout le monde devrait, tout le monde y gagne, on
      y gagne, tout le monde a|ait droit, c'est un droit, droit à, il en faudrait, il nous faut, on
      a besoin, nous avons besoin, on en a besoin, besoin de ça, devrait être
      obligatoire|gratuit|gratuite|interdit|normal|partout|remboursé|autorisé|possible|enseigné,
      devrait être la norme, devrait être un droit, devraient être
      obligatoires|gratuits|gratuites|partout|autorisés|enseignés|remboursés, ça devrait être, il
      était temps, il est temps, il est grand temps, il serait temps, c'est pas trop tôt, ce n'est
      pas trop tôt, plus tôt sera le mieux, le plus tôt, mieux vaut tard que jamais, qu'est ce qu'on
      attend, on attend quoi, vivement que, j'ai hâte, j'espère, j'espère bien, espérons, si
      seulement, je rêve de, un rêve, le rêve, j'adorerais, j'aimerais bien|tant|beaucoup|que,
      j'aimerais pouvoir, ce serait bien|super|génial|top|chouette|formidable|l'idéal|parfait|mieux,
      ce serait le rêve, ça serait bien|super|génial|top|chouette|formidable|l'idéal|parfait|mieux,
      ça serait le rêve, je prends tout de suite, je fonce, allez y, fais toi plaisir, faites vous
      plaisir, servez vous, je le referais, je recommencerais, je recommande, je ne regrette pas, je
      regrette pas, aucun regret, sans regret, zéro regret, je ne reviendrais pas, je reviendrais
      pas en arrière, je ne pourrais plus m'en passer, je ne peux plus m'en passer, je peux plus
      m'en passer, indispensable, change la vie, ça change la vie, ça m'a changé la vie, ça change
      tout, a changé ma vie, ça m'aide, ça m'a aidé, ça nous aide, ça sauve, ça marche
      bien|nickel|super|partout, ça marche très bien, ça marche chez nous, marche très
      bien|super|nickel, fonctionne très? bien|parfaitement, ça vaut le coup, ça vaut la peine,
      vaut le coup, vaut la peine, ça les vaut, mieux que rien, c'est mieux que rien, encore
      heureux, tant mieux, je suis
      plutôt|très|totalement|absolument|résolument|complètement|carrément|clairement|évidemment|franchement|entièrement|assez
      pour, je suis tout à fait pour, je suis à fond pour, je suis plus que pour, je serais pour, je
      serais plutôt pour, chuis pour, moi je suis pour, je suis pas contre, je ne suis pas contre,
      suis pas contre, pas contre, pas contre l'idée, plutôt favorable, je suis favorable, très
      favorable, entièrement favorable, excellente initiative, je trouve ça
      bien|super|génial|normal|logique|top|cool|chouette|utile|important|juste|pertinent|nécessaire|formidable|parfait|sain|essentiel|intéressant|raisonnable,
      je trouve ça très bien, je trouve ça plutôt bien, je trouve que c'est
      bien|super|normal|important|nécessaire|juste|utile|logique, je trouve que c'est très bien, je
      trouve que c'est une bonne, je trouve l'idée bonne|bien|super|géniale|excellente|intéressante,
      l'idée est bonne|excellente|super|géniale|bien, ça me semble
      bien|bon|important|utile|pertinent|sensé|essentiel, ça me semble être une, ça me semble une
      bonne, ça me paraît bien|important|utile|pertinent|sensé|essentiel|parfait, ça me paraît une
      bonne, ça a du sens, ça a tout son sens, c'est sensé, ça fait sens, c'est pertinent, c'est
      cohérent, c'est la bonne solution, bonne solution, bonne mesure, excellente mesure, mesure de
      bon sens, mesure nécessaire, mesure salutaire, salutaire, c'est la moindre, ça serait la
      moindre, ce serait la moindre, ce serait un progrès, un vrai progrès, un grand progrès, une
      avancée, belle avancée, un pas dans la bonne, dans la bonne direction, dans le bon sens, va
      dans le bon, il était grand temps, c'était temps, y était temps, il est plus que temps, plus
      que temps, depuis le temps, depuis le temps que, on attend ça depuis, ça fait longtemps
      qu'on|que, enfin une bonne|quelqu'un, ce n'est que justice, que justice, ça tombe sous le
      sens, ça coule de source, ça va de soi, cela va de soi, c'est une évidence, pour moi c'est
      évident, c'est indispensable, absolument nécessaire|indispensable|essentiel, il faut
      absolument, faut absolument, à généraliser, à développer, à encourager, faut encourager, il
      faut encourager, il faut continuer, continuez, qu'on continue, à conserver, à garder, gardons,
      gardons le, il faut le|la|les
      garder|conserver|maintenir|développer|faire|imposer|généraliser|mettre, faut le|la|les
      garder|conserver|faire|mettre, je suis preneur|preneuse, preneur, preneuse, je suis
      partant|partante, partant, partante, comptez sur moi, compte sur moi, ça me parle, ça me
      plaît, ça me plairait, ça me va très bien, ça me va bien, ça me convient, ça nous convient, ça
      m'arrange, ça m'arrangerait, j'adhère, je cautionne, je vote pour, je suis fan, fan de l'idée,
      j'applaudis, je ne vois pas d'inconvénient, je vois pas d'inconvénient, je n'y vois pas
      d'inconvénient, aucun inconvénient, je vois que des avantages, que des avantages, que du
      positif, que du bon, tout le monde est gagnant, gagnant gagnant, sans hésiter une seconde, un
      droit fondamental, question de respect, question de bon sens, simple bon sens, c'est une
      question de, on devrait le faire partout, plus que nécessaire, ben oui il faut, bien sûr qu'il
      faut, évidemment qu'il faut, bien sûr qu'on devrait, évidemment qu'on devrait, obligatoire
      pour moi, ça devrait être obligatoire, ça devrait être
      obligatoire|gratuit|partout|normal|remboursé|automatique, ça devrait être la norme, oui il
      faut, qu'on le fasse, qu'on les garde, qu'ils le fassent, on devrait le|la|les faire, il
      faudrait le|la|les, je signe tout|direct|où|des, je signe pour, à la bonne heure, c'est une
      super|excellente|belle|bonne idée|initiative|mesure|chose, c'est une très bonne
      idée|initiative|mesure|chose, foncez, fonce, je resignerais|recommencerais|referais demain, je
      signe des deux, je signe, allons y, c'est tant mieux, ça s'impose, s'impose, c'est légal,
      c'est parfaitement légal, c'est autorisé, c'est permis, libre c'est libre, c'est le principe
      du libre, c'est le principe, c'est fait pour, c'est fait pour ça, fait pour ça, c'est le but,
      c'est l'idée, faites en ce que, qu'ils en profitent, que ça serve, tant mieux si ça sert, si
      ça peut servir, ça me ferait plaisir, je serais ravi|ravie|content|contente|flatté|flattée,
      prenez, quelle bonne idée, quelle excellente idée, une évidence,
      j'y cours, j'y vais direct, je cours, je dirais présent, comptez sur moi,
      je suis preneur|preneuse, preneur, preneuse, on attend quoi, qu'attend t on, ça ferait du bien, ça
      ferait pas de mal, ça ne ferait pas de mal, ça ferait plaisir, ça me ferait plaisir, ça me ferait
      très plaisir, ravi|ravie de, je suis ravi|ravie, il faut une loi, faut une loi,
      vite une loi, qu'on en parle plus, qu'on les|le|la oblige, qu'on l'oblige, qu'on l'impose, à imposer, à
      généraliser, à rendre obligatoire, obligatoire partout, gratuit pour tous, pour tout le monde
      pareil, ça devrait être partout, partout et pour tous, rien ne remplace, ça n'a jamais fait de mal,
      chez nous ça marche, ça marche ailleurs, ça existe ailleurs, ça se fait ailleurs, ça marche très
      bien ailleurs, ailleurs ça marche, en allemagne|suisse|belgique ça marche, les mentalités évoluent,
      je l'ai fait et, je ne regrette rien, je regrette rien, zéro regrets, meilleure décision, la
      meilleure décision, c'est l'avenir, c'est mérité, ils le méritent, bien mérité, amplement mérité
    `),
    weak: phrases(`
      important, logique, autoriser, utile, nécessaire, indispensable, essentiel, légitime,
      raisonnable, souhaitable, positif, avantage, avantages, progrès, soutien, espoir, gagnant,
      pertinent, pertinente, normal, bénéfique
    `),
  },
  con: {
    strong: phrases(`
      je suis contre, suis contre, à quoi bon, ne marche pas, marche pas, plus
      jamais, je refuse, j'en veux pas, pas envie, totalement contre, complètement contre,
      absolument contre, farouchement contre, fermement contre, très contre, opposé|opposée à, je
      m'oppose, je m'y oppose, je désapprouve, mauvaise idée, très mauvaise idée, fausse bonne idée,
      pas une bonne idée, c'est une mauvaise, quelle idée, idée stupide|idiote|débile, c'est non,
      c'est pas normal, pas normal, ce n'est pas normal, c'est anormal, anormal, inadmissible,
      inacceptable, intolérable, scandaleux, un scandale, scandale, honteux, la honte, c'est
      honteux, n'importe quoi, c'est n'importe quoi, du grand n'importe quoi, ridicule, c'est
      ridicule, absurde, c'est absurde, débile, idiot, stupide, aberrant, une aberration, une
      hérésie, une connerie, des conneries, bêtise, une bêtise, du foutage de gueule, foutage de
      gueule, se moque de nous, se foutent de, injuste, c'est injuste, pas juste, inutile, c'est
      inutile, totalement inutile, parfaitement inutile, ça ne sert à rien, ça sert à rien, sert à
      rien, ne sert à rien, ne servent à rien, sert strictement à rien, aucun intérêt, aucune
      utilité, aucun sens, n'a aucun sens, ça n'a pas de sens, pas de sens, pas l'intérêt, je vois
      pas l'intérêt, je ne vois pas l'intérêt, quel intérêt, à quoi ça sert, ça sert à quoi, pour
      quoi faire, pourquoi faire, pourquoi s'embêter, pourquoi changer, ça ne changera rien, ça
      changera rien, ça ne change rien, ça change rien, ça ne résout rien, ça ne règle rien, ça ne
      marche pas|jamais, ça marche pas|jamais, ça marchera jamais|pas, ne marchera jamais|pas,
      impossible à contrôler|appliquer, impossible à faire respecter, inapplicable, irréaliste, utopique, on n'a pas besoin, on a pas besoin, j'en ai pas besoin, je n'en ai pas besoin,
      personne n'a besoin, personne n'en a besoin, personne n'a demandé, personne n'en veut,
      personne ne veut, personne ne devrait, on ne devrait pas|jamais, on devrait pas|jamais, il ne faut pas|jamais, il ne faut surtout pas, il faut pas, faut surtout pas, arrêtez, arrêtons, ça suffit,
      basta, y en a marre, marre de, ras le bol, ras le bol de, j'en ai assez, j'en ai marre, ne
      touchez pas, touchez pas, touche pas, pas touche, bas les pattes, laissez nous
      tranquilles|tranquille, laissez moi tranquille, n'a pas sa place, n'ont pas leur place, n'est
      pas à sa place, pas leur place, pas sa place, ça ne regarde personne, ça regarde personne, ça
      ne les|vous|le regarde pas, hors de question que|de, je ne veux pas, je veux pas, je n'en veux
      pas, je n'en voudrais pas, j'ai pas envie, je n'ai pas envie, aucune envie, je refuse que|de,
      je ne ferai|ferais|paierai|donnerai|mettrai|laisserai|laisserais|voudrais jamais|pas, jamais
      je ne, je ne fais pas confiance, pas confiance, aucune confiance, je me méfie, méfiance, ça me
      fait peur, dangereux, c'est dangereux, trop dangereux, trop risqué, risqué, trop loin, ça va
      trop loin, trop compliqué, porte ouverte à, pente glissante, une usine à gaz, usine à gaz,
      flicage, surveillance, flicage généralisé, big brother, infantilisant, liberticide, c'est du
      vol, c'est de la triche, du vol, du pillage, pillage, arnaque, une arnaque, piège à, attrape
      nigauds, prétexte, hypocrisie, hypocrite, pas fan, je suis pas fan, je ne suis pas fan, bof
      bof, pas mon truc, pas convaincu|convaincue, je suis sceptique, sceptique, c'est dommage, ce
      serait dommage, quel dommage, ça serait dommage, quel gâchis, gâchis, ce serait une
      erreur|catastrophe, une erreur, grave erreur, catastrophe, désastre, laissez ça|comme, on
      laisse comme, laisser comme, ne rien changer, ne changeons rien, ne changez rien, c'est très
      bien comme ça, très bien comme ça, bien comme c'est, je suis
      plutôt|très|totalement|absolument|résolument|complètement|carrément|clairement|évidemment|franchement|entièrement|fermement|farouchement|catégoriquement
      contre, je suis tout à fait contre, je serais contre, je serais plutôt contre, chuis contre,
      moi je suis contre, je ne suis pas pour, je suis pas pour, suis pas pour, pas favorable, je ne
      suis pas favorable, je suis pas favorable, je désapprouve totalement, je trouve ça
      nul|idiot|débile|stupide|ridicule|absurde|inutile|dommage|triste|scandaleux|honteux|injuste|dangereux|exagéré|abusé|aberrant|moche|limite|moyen|insupportable|lamentable|hypocrite|bête,
      je trouve que c'est
      nul|idiot|débile|stupide|ridicule|absurde|inutile|dommage|scandaleux|honteux|injuste|dangereux|exagéré|abusé|trop|n'importe,
      je trouve que c'est une erreur, je trouve que c'est une mauvaise, je trouve l'idée
      nulle|idiote|mauvaise|stupide|ridicule|absurde|débile, l'idée est
      mauvaise|nulle|idiote|stupide|ridicule|absurde, c'est
      idiot|stupide|débile|exagéré|abusé|excessif|abusif|aberrant|honteux|injuste|stérile|contreproductif|hypocrite|démago|démagogique|liberticide|lamentable|grotesque|insensé|bête|scandaleux|insultant,
      c'est contre productif, exagéré, abusé, excessif, abusif, grotesque, insensé, lamentable,
      pitoyable, démago, démagogie, démagogique, contre productif, contreproductif, une belle
      connerie, belle connerie, grosse connerie, quelle connerie, quelle bêtise, quelle stupidité,
      une ânerie, âneries, foutaise, foutaises, du pipeau, de la poudre aux yeux, poudre aux yeux,
      gadget, mesure gadget, écran de fumée, cache misère, pansement sur, on marche sur la tête, n'a
      pas de sens, ça n'a ni queue, ni queue ni tête, non sens, un non sens, c'est un non sens, ça
      rime à rien, ça ne rime à rien, sert plus à rien, ne sert plus à rien, ça ne sert plus à rien,
      ça sert plus à rien, ne sert strictement à rien, ça n'apporte rien, n'apporte rien,
      n'apportera rien, aucune raison de, y a aucune raison, il n'y a aucune raison, je ne vois
      pas pourquoi, je vois pas pourquoi, je vois pas en quoi, je ne vois pas en quoi, j'en vois pas
      l'intérêt, je n'en vois pas l'intérêt, je vois pas l'utilité, je ne vois pas l'utilité, j'vois
      pas, vois pas l'intérêt|l'utilité, quel est l'intérêt, quelle utilité, à quoi ça rime, ça ne
      résoudra rien, ça résoudra rien, ça ne réglera rien, ça règle rien, ça changera que dalle, que
      dalle, encore une idée|mesure|taxe|loi|interdiction|usine|connerie, encore une|un * de
      bobo|de|pour, encore et toujours, idée de bobo|parisien|technocrate, idée d'énarque, lubie,
      caprice, on nous prend pour, nous prennent pour, prennent pour des, pas une solution, ce n'est
      pas une solution, c'est pas une solution, pas la solution, n'est pas la solution, c'est pas la
      solution, ce n'est pas la solution, pas la bonne solution, pas le bon moyen, mauvais combat,
      faux problème, faux débat, c'est un faux problème, mauvaise solution, mauvaise mesure, fausse
      solution, ça m'étonnerait, j'en doute, j'en doute fort, permettez moi d'en douter, je n'y
      crois pas, j'y crois pas, j'y crois pas une seconde, je n'y crois pas une seconde, jamais ça
      ne marchera, on peut s'en passer, on s'en passe très bien, on peut très bien s'en passer, on
      peut faire sans, on fait très bien sans, on vit très bien sans, sans moi, ce sera sans moi,
      très peu pour moi, pas pour moi, non merci, merci mais non, merci bien mais, c'est niet, hors
      de question, pas question de|que, pas question, y'en a marre, ras la casquette, ras le bol
      des, plein le cul, plein le dos, ça me saoule, ça me gave, ça me gonfle, ça me fatigue, foutez
      nous, fichez nous, lâchez nous, qu'on nous lâche, qu'on nous fiche la paix, qu'on nous foute
      la paix, qu'on arrête, qu'on laisse les, vous n'avez rien de mieux, y a plus urgent, il y a
      plus urgent, il y a d'autres priorités, y a d'autres priorités, d'autres priorités, d'autres
      chats à fouetter, on a autre chose, discriminatoire, discriminant, culpabilisant, punitif,
      écologie punitive, une punition, pas équitable, inéquitable, pas normal du tout, ne me plaît
      pas, me plaît pas, ça ne me plaît pas, ça me plaît pas, ça ne me tente pas, ça me tente pas,
      me tente pas, je n'aime pas l'idée, j'aime pas l'idée, je n'aime pas ça, j'aime pas ça, je
      déteste l'idée, ce n'est pas pour moi, c'est pas pour moi, je ne suis pas
      convaincu|convaincue, je suis pas convaincu|convaincue, moyennement convaincu|convaincue, très
      sceptique, plus que sceptique, réticent, réticente, qui va payer|contrôler|vérifier
      tout|ça|les|le, trop cher pour, ça n'a aucun sens|intérêt, n'a aucun sens|intérêt, ça n'a pas
      de sens|d'intérêt, qui paie|paye derrière, qui paie à la fin, qui paie au final, aucune raison
      de les|le|la interdire|supprimer, aucune raison de l'interdire, je trouve ça
      assez|plutôt|très|franchement|vraiment moche|nul|triste|dommage|limite|moyen|abusé|injuste|bête, je trouve ça un peu
      moche|nul|triste|dommage|limite|moyen|abusé|injuste|bête, c'est du vent, du vent,
      de la com, un gadget, ces gadgets, bonjour l'ambiance, je préfère encore, je préférerais
      encore, faut arrêter ces|de|avec, c'est du marketing, du marketing, du greenwashing, c'est
      illégal, illégal, violation de la licence, violer la licence, viole la licence, sans rien
      demander, sans me demander, sans autorisation, sans mon accord, sans mon autorisation, sans
      consentement, sans permission, on ne m'a pas demandé, on m'a pas demandé, personne ne m'a
      demandé, personne m'a demandé, piller, on se fait plumer, on se fait voler, se faire voler,
      sur le dos des, sur notre dos, sur mon dos, profiteurs, parasites, parasitage, exploiter le
      travail, faire son beurre, s'en mettre plein, pas avec mes|mon|ma|nos|notre, pas pour une
      machine, sans contrepartie, sans rien rendre, en quel honneur, tuer les commerces,
      ça me dégoûte, me dégoûte, ça me révolte, me révolte, ça me met en rogne, ça me fout les boules, ça
      donne pas envie, donne pas envie, ça ne donne pas envie, c'est la porte ouverte, on se tire une balle, on va droit dans le mur, droit dans le mur, ça va mal finir, ça finira
      mal, mauvais signal, mauvaise direction, mauvaise pente, toujours la même
      histoire, et qui trinque, c'est nous qui payons, qui va payer, c'est qui qui paie|paye,
      je n'ai pas signé pour, j'ai pas signé pour, personne n'a signé pour, si j'avais su, qu'ils
      paient|payent|embauchent|demandent|achètent|trouvent, qu'ils fassent leur, qu'ils se débrouillent,
      il suffit de demander, tu demandes, faut demander, il faut
      demander, demander avant, demander d'abord, demander la permission, demander l'autorisation, ils
      pourraient demander, ils auraient pu demander, je ne souhaite ça à personne, je le vivrais mal, ça
      me gêne, ça me gênerait, ça me dérange, ça me dérangerait, ça m'embête, ça m'énerverait, je serais
      furieux|furieuse|dégoûté|dégoûtée, je partirais, sinon je pars, je préfère démissionner, plutôt
      démissionner, je démissionne, mais pas à ce prix, pas à ce prix, pas au prix de, à nos frais, à mes
      frais, s'enrichir sur, s'engraisser, ils viennent se servir, piquer le travail, se sucrer,
      vampiriser, mort du petit, la mort du, la mort des, tuerait les|le|la, ça tuerait, coule les, va
      couler, va tuer, jamais je ne le|la|les, jamais je, je m'y refuse, je m'y
      refuserais, je ne cautionne pas, je cautionne pas, je ne tolère pas, je tolère pas, je n'accepte
      pas, j'accepte pas, j'accepterais pas, je n'accepterais pas, je n'y mettrai pas, je n'y mets pas,
      pas un sou, pas un centime, pas un euro, pas pour tout l'or,
      c'est pas acceptable|ok|légal|correct|possible|bien|juste, ce n'est pas
      acceptable|ok|légal|correct|bien|juste, c'est abusé|abuser, c'est de l'abus
    `),
    weak: phrases(`
      problème, danger, punir, inquiet, inquiète, inquiétant, doutes, risque, risques, dangereux,
      cher, chère, contraintes, contrainte, exagéré, abus, inutile
    `),
  },
  good: {
    strong: phrases(`
      j'adore, le meilleur, la meilleure, change la vie, pratique, laissez les gens, tranquilles,
      j'aime bien|beaucoup|trop, on adore, je kiffe, j'en raffole, un plaisir, un vrai plaisir, un
      bonheur, un vrai bonheur, que du bonheur, un régal, une merveille, merveilleux, magnifique,
      superbe, génial, formidable, fantastique, excellent, délicieux, trop bien|bon|beau|mignon,
      tellement bien|bon|beau|pratique|mieux, rien de mieux, rien de tel, ça détend, ça repose, ça
      fait du bien, fait du bien, ça me fait du bien, la tradition, le charme, le patrimoine, fait
      partie du, fait partie de la, fait partie de notre, fait partie de nos, sauve des vies, gain
      de temps, un gain de, ça me manquerait, ça va me manquer, me manquerait, inoffensif, sans
      danger, ça met de, les enfants adorent, les gosses adorent, mes enfants adorent, tout le monde
      adore, 😍, 🥰, contre l'interdiction, contre une interdiction, contre la suppression, pas
      d'interdiction, laissez vivre, laissez les vivre, laissez les faire, laissez les tranquilles,
      interdire ne sert|résout|règle|changera, l'interdiction ne, pas les interdire, pas
      l'interdire, ne pas interdire, rien interdire, on ne peut pas tout interdire, on peut pas tout
      interdire, on va tout interdire, tout interdire, interdire n'est pas, interdire c'est pas,
      faut pas tout interdire, il est interdit d'interdire, interdit d'interdire, éduquer plutôt,
      prévenir plutôt, c'est convivial, ça met de l'ambiance, j'y tiens, on y tient, c'est
      beau|joli|vivant|convivial|pratique|rapide|gai, aucun problème, ça ne me dérange pas, ça me
      dérange pas, ça me gêne pas, ça ne me gêne pas, ça ne gêne personne, ça gêne personne, ça
      dérange personne, ça ne fait de mal à personne, ça fait de mal à personne, fait pas de mal, ne
      fait pas de mal, où est le problème, où est le mal, quel est le problème, je vois pas le
      problème, je ne vois pas le problème, je vois pas où est le, je ne vois pas où est le, aucun
      souci, pas de souci, sans problème, sans souci, chacun fait, chacun fait comme, chacun fait
      ce, chacun son, chacun ses, chacun est libre, à chacun, chacun chez soi, libre à chacun, vivre
      et laisser vivre, laissez les, laissez faire, fichez leur la paix, foutez leur la paix, fichez
      nous la paix, foutez nous la paix, aucun mal à, pas de mal à, rien de mal, je vois pas le mal,
      je ne vois pas le mal,
      servez vous, sers toi, qu'ils se servent, foncez, fais toi plaisir, faites vous plaisir, c'est fait
      pour ça, ils sont là pour ça, elles sont là pour ça, c'est là pour ça, c'est le principe, c'est tout
      l'intérêt, c'est le jeu, libre c'est libre, gratuit c'est gratuit, public c'est public, ils ont le
      droit, ils ont bien le droit, on a le droit, on a bien le droit, il a le droit, il a bien le droit,
      elle a le droit, tu as le droit, t'as le droit, vous avez le droit, c'est ton|leur|son|votre droit,
      c'est leur droit, c'est permis, c'est autorisé, ça l'autorise, l'autorise expressément, laissez le|la vivre|faire|tranquille, laisse le|la vivre|faire|tranquille, laissez le, laissez
      la, laisse les, laissez les gens, fous leur la paix, foutez lui la paix, personne n'en
      est mort, personne n'en est jamais mort, personne n'est mort, ça n'a jamais tué personne, ça n'a tué
      personne, ça a jamais tué personne, personne s'offusque, personne ne s'en plaint, personne s'en
      plaint, personne ne s'est plaint, jamais eu de problème|souci|problèmes|soucis, jamais eu aucun
      problème, zéro problème|souci, aucun incident, je ne pourrais plus, je pourrais plus, je ne peux
      plus vivre sans, sans ça je, heureusement que, heureusement qu'il, une chance que, tant qu'on est
      heureux, ça me sauve, ça m'a sauvé, ça fait vivre, fait vivre, fait tourner, ça rend service, rend
      bien service, ça dépanne, ça crée du lien, ça rapproche, c'est convivial, c'est la fête, chacun ses
      goûts, chacun voit midi, tant mieux pour, où est le drame, y a pas mort d'homme, c'est pas la mort,
      ce n'est pas la mort, c'est pas un drame, pas de quoi fouetter,
      c'est légal|acceptable|correct|toléré, c'est tout à fait
      permis|autorisé|légal|acceptable|légitime|normal|correct, tout à fait
      acceptable|légitime|normal|légal, parfaitement acceptable|légitime|normal|légal, c'est le but, voilà
      le but
    `),
    weak: phrases(`
      génial, top, excellent, parfait, magnifique, joli, jolie, agréable, confortable, tranquille,
      utile, efficace, sain, convivial, chouette, sympa, doux, douce
    `),
  },
  bad: {
    strong: phrases(`
      une honte, je déteste, j'ai horreur, horreur, quelle horreur, une horreur, c'est
      horrible|nul|moche|laid|insupportable|atroce|cruel|barbare|dangereux|dégueulasse|infernal|pénible|chiant|crade|sale|ringard|dépassé|l'enfer,
      c'est une plaie, c'est un fléau, c'est du gaspillage, c'est de la merde, c'est de la daube,
      insupportable, infernal, l'enfer, un enfer, un cauchemar, cauchemar, une plaie, un fléau, une
      calamité, une catastrophe, une torture, torture, maltraitance, cruauté, barbare, barbarie,
      souffrance, dégueulasse, dégoûtant, répugnant, immonde, infect, imbuvable, immangeable, ça
      pue, ça schlingue, ça empeste, pollution, polluant, polluent, ça pollue, gaspillage, gâchis,
      perte de temps, du temps perdu, une perte, une relique, d'un autre âge, d'un autre temps,
      dépassé, ringard, archaïque, obsolète, surcoté, surfait, nuisance, nuisances, vacarme, boucan,
      ça réveille, me réveille, réveille les, ça m'énerve, ça me gonfle, ça me saoule, me saoule,
      insupporte, m'insupporte, ras le bol, à interdire, à bannir, à supprimer, à fuir, à la
      poubelle, poubelle, interdisons, supprimez, supprimons, qu'on l'interdise, qu'on les
      interdise, qu'on en finisse, on s'en passe, on s'en passera, on peut s'en passer, je m'en
      passe, s'en passer, bon débarras, terrorisé|terrorisée|terrorisés, ça tue, tue des, a tué,
      mortel, nocif, toxique, malsain, 🤮, 🤢, 😡, pour une interdiction, pour la suppression, pour
      l'abolition, favorable à l'interdiction, pour l'interdiction, pour qu'on les|l'interdise, à
      proscrire, bannissez, bannissons, qu'on les vire, qu'on vire, virez, virez les, virez moi,
      dehors, du balai, ouste, plus jamais ça, un danger public, danger public, ce sont des dangers,
      une nuisance, que des nuisances, ça fait chier, pourrit la vie, pourrissent la vie, nous
      pourrit, une aberration écologique, catastrophe écologique, désastre écologique, il faut
      les|le|la interdire|supprimer|bannir|retirer|virer|abolir, il faut l'interdire|l'abolir, il faut interdire, faut
      interdire, faut les interdire|supprimer|virer, faudrait interdire, faudrait les interdire, il
      faudrait les interdire, devrait être interdit|interdite|banni|illégal|puni, devraient être
      interdits|interdites|bannis|illégaux, ça devrait être interdit|illégal|banni, on devrait
      les interdire|supprimer|bannir, on devrait l'interdire, on devrait interdire, à interdire d'urgence, interdit
      point|partout, n'a rien à faire, n'ont rien à faire, n'a pas sa place, n'ont pas leur place,
      personne n'en a besoin, on n'en a pas besoin, on en a pas besoin, qui en a besoin, qui a besoin de
      ça, à virer, à jeter, à dégager, à la casse, au rebut, au placard, dégagez, dégagez les, dégagez
      moi, qu'on les dégage, qu'on dégage, débarrassez nous, débarrassons nous, qu'on s'en débarrasse, bon
      vent, ça ne manquera à personne, ça manquera à personne, me rend dingue|fou|folle, rend
      dingue|fou|folle, à devenir fou|dingue, supporte pas, je ne supporte pas, je supporte pas, je
      supporte plus, je ne supporte plus, je peux plus, j'en peux plus, me sort par les yeux, me hérisse,
      me donne envie de vomir, c'est un massacre, un massacre, massacre, un carnage, c'est d'un autre âge,
      c'est ringard, un gouffre, une escroquerie, escroquerie, c'est une arnaque
    `),
    weak: phrases(`
      nul, pire, cher, moche, stress, sale, fatigant, pénible, galère, mauvais, mauvaise, affreux,
      affreuse, laid, laide, bruyant, bruyante, pollue, triste, ennuyeux, chiant, lourd, lent,
      fatigue, colère, énervant, agaçant, désagréable, inconfortable, dangereux, blessés, morts,
      gêne, dérange, souffre, souffrent
    `),
  },
  habitYes: {
    strong: phrases(`
      tous les jours, chaque jour, chaque semaine, régulièrement, j'en ai
      un|une|deux|trois|plusieurs|toujours, j'en fais|mange|bois|mets|lis|prends|utilise, je le fais
      toujours, je le fais toujours|tous|depuis|encore|régulièrement|souvent, j'y vais|suis|passe
      tous|toujours|souvent|chaque|régulièrement, tous les ans|matins|soirs|mois|dimanches|samedis,
      tous les week ends, toutes les semaines|nuits, chaque
      année|mois|matin|soir|été|dimanche|samedi|fois, depuis des années, ça fait des années, ça fait
      longtemps, ça fait * ans, toute ma vie, depuis tout petit, depuis toute petite, jamais sans, jamais
      sans mon|ma|mes, je ne sors|pars jamais sans, coupable, je plaide coupable, je confesse, nous
      aussi, accro, addict, fidèle, abonné|abonnée, je n'arrête pas, j'arrête pas, sans arrêt, tout
      le temps, en permanence, plusieurs fois, trois fois, une bonne dizaine, des dizaines, plus
      d'une fois, plus souvent que, trop souvent, dès que je peux|possible, dès que possible, à
      chaque fois, hier encore, encore hier|aujourd'hui, encore ce matin, ce matin encore, en ce
      moment même, on a un|une|deux|trois, on le fait, chez nous on, mon * préféré, bien
      obligé|obligée, depuis 196+|197+|198+|199+|200+|201+|202+, j'en ai déjà, j'ai déjà
      un|une|le|la, on a déjà, déjà fait|le|la|équipé|équipée, je le fais déjà, moi aussi j'en, moi
      aussi je, j'en ai depuis, oui depuis, on en fait|mange|boit|met|prend, j'en
      mets|prends|bois|mange|fais toujours|tous|souvent|partout, on y va, on y est déjà, j'y suis
      déjà, déjà le cas, déjà fait, très souvent, à chaque fois que, à chaque repas|occasion|voyage,
      systématiquement, sans faute, religieusement, ça m'arrive souvent|régulièrement|tout, ça
      m'arrive, m'est déjà arrivé plusieurs, à plusieurs reprises, maintes fois, mille fois, cent
      fois, bien souvent, plus souvent qu'à mon tour, je l'ai toujours|depuis|déjà|encore, je le
      fais toujours|tous|depuis|déjà|encore, m'est arrivé plusieurs|souvent|deux|trois, m'est déjà
      arrivé, depuis toujours|longtemps|l'enfance|20,
      c'est mon quotidien, c'est la base chez, jamais sans mes|ma|mon|lui|elle, je ne sors pas sans, je ne
      pourrais pas m'en passer, je pourrais pas m'en passer, je ne peux pas m'en passer, je peux pas m'en
      passer, je m'en sers tous|toujours|encore|souvent, je m'en sers, on s'en sert, on l'a
      toujours|fait|encore, je l'ai fait deux|trois|plusieurs|souvent|hier, pas plus tard qu'hier, hier
      soir encore, plus souvent qu'il ne faudrait, j'y ai droit tous
    `),
    weak: phrases(`
      parfois, souvent
    `),
  },
  habitNo: {
    strong: phrases(`
      je n'en ai pas, j'ai arrêté, jamais eu|fait|essayé|pu|vu|mis|pris|appris|possédé, jamais
      de la vie, je n'en ai jamais|plus|pas, j'en ai jamais|plus|pas, je n'y vais|suis|arrive
      jamais|plus|pas, je ne fais|mange|bois|lis|prends|regarde|sais|peux|veux|suis jamais|plus|pas,
      je fais|mange|bois|lis|prends|regarde|sais|peux|veux|suis jamais|plus|pas, j'évite, je m'en
      passe, je vis sans, on s'en passe, trop
      cher|vieux|vieille|tard|timide|fatigué|fatiguée|peur|loin|flemme, la flemme, flemme, pas le
      temps|l'argent|l'énergie|envie|besoin|intéressé, pas les moyens, pas le courage, pas la place, pas eu l'occasion, pas eu le temps, pas eu le courage, plus le temps|l'âge, plus
      depuis, plus maintenant, c'est terminé, j'ai
      abandonné|résilié|supprimé|vendu|jeté|quitté|rendu, j'ai laissé tomber, il y a
      longtemps|dix|vingt, il y a des années, ça fait longtemps que, ça fait des années que, avant
      oui, autrefois, je n'oserais, j'oserais pas|jamais, j'ose pas, interdit chez, allergique, pas
      moi, pas chez moi|nous, très peu pour moi, même pas en, pas une seule|fois, pas une fois,
      presque|quasi|quasiment jamais, je n'y vais plus, je n'ai jamais
      eu|fait|essayé|pu|vu|mis|pris|appris|possédé|osé|testé|utilisé, j'ai jamais
      eu|fait|essayé|pu|mis|pris|appris|possédé|osé|testé|utilisé, jamais osé|testé|utilisé|tenté,
      j'ai arrêté depuis|il|ça|en|quand, pas le courage|budget|permis|matériel|cran, pas les
      moyens|sous|nerfs, je n'en vois pas, trop de flemme, trop la flemme, pas pour l'instant, pas
      encore eu, j'ai horreur de, je suis trop, jamais de ma vie, de ma vie, pas une fois en, plus
      les moyens,
      chez nous jamais, moi jamais, je n'y pense jamais, j'y pense jamais, ça m'arrive jamais, ça ne
      m'arrive jamais, ça m'est jamais arrivé, ça ne m'est jamais arrivé, plus depuis des années, plus
      depuis longtemps, c'est fini pour moi, fini pour moi, j'ai décroché, j'ai tout arrêté, j'ai lâché,
      j'ai laissé tomber, je m'en suis débarrassé|débarrassée, on s'en est débarrassé,
      prend la poussière, prennent la poussière, au fond d'un tiroir|placard, ça remonte à, remonte à une
      éternité, fait une éternité, ça fait une éternité, ça fait un bail, pas mon genre, c'est pas mon
      genre, trop la honte, j'aurais trop honte, j'oserais jamais, j'aurais jamais le courage
    `),
    weak: phrases(`
      rarement
    `),
  },
  lacks: phrases(
    `j'en ai pas|plus, je n'en ai pas|plus, on n'en a pas|plus, j'en|en ai jamais eu, n'en ai pas|plus|jamais`,
  ),
  lackTitles: phrases(`je|on n'en|n'ai|ne, j'en, aucun|aucune, pas de, rien, jamais de`),
  prefers: phrases(`
    j'adore, adore, j'aime, préfère, préféré, préférée, utilise, toujours, meilleur, meilleure,
    mieux, gagne, évidemment, bien sûr, sans hésiter, clairement, seul, vrai, vive, depuis, pour
    moi, fan, définitivement, ❤, 😍, de loin, sans hésitation, sans aucun doute, absolument,
    carrément, le meilleur, la meilleure, les meilleurs, les meilleures, le top, imbattable,
    indétrônable, inégalable, incontournable, parfait, parfaite, délicieux, délicieuse, génial,
    géniale, chouchou, mon préféré, ma préférée, mes préférés, mon choix, on adore, je kiffe,
    amoureux|amoureuse de, accro, inconditionnel, inconditionnelle, fidèle à, fidèle, rien ne vaut,
    rien de tel, y a que ça, il n'y a que ça, que ça de vrai, tous les jours, tous les matins,
    chaque matin, chaque jour, depuis toujours, depuis des années, à vie, pour toujours, forever,
    ftw, team, camp, passé à, revenu à, revenue à, converti à, convertie à, adopté, me suffit,
    marche bien, pratique, efficace, svp, s'il vous plaît, obligé, bien entendu, logique, 😋, 🎉, 💪,
    👑, 🔥, 💯, 🧡, 💚, 💙, j'aime mieux, j'préfère, mon coup de cœur, coup de cœur, a ma préférence, ont
    ma préférence, la préférence, emporte, l'emporte, remporte, gagne haut la main, haut la main,
    largement, nettement, par défaut, forcément, par habitude, reste le|la meilleur|meilleure, reste
    imbattable, ça roule, tourne bien, nickel, au top, top, super, y a pas photo, y'a pas photo,
    sans discussion, point barre, point final, me convient, me va, me plaît, plus
    joli|jolie|beau|belle|lisible|pratique|simple|rapide|reposant|sobre|élégant|doux, est plus,
    c'est plus, reposant, de toujours, depuis 199+|200+|201+|202+, depuis longtemps, indispensable,
    je garde, on garde, à fond, surtout, principalement, plutôt, va pour, le choix
  `),
  rejects: phrases(`
    déteste, jamais, pas, n'aime, nul, horrible, pire, plutôt que, sans, sauf, au lieu, arrêté,
    abandonné, quitté, marre, j'aime pas, je n'aime pas, je déteste, plus jamais, beurk, berk,
    moche, laid, lourd, lent, cher, trop cher, dégueu, dégueulasse, immonde, infect, ignoble,
    infâme, hérésie, crime, sacrilège, blasphème, honte, barbares, insupportable, surcoté, surcotée,
    fade, désinstallé, désinstallée, supprimé, vendu, ras le bol, au secours, fuyez, à fuir, sauf
    le|la, tout sauf, pas fan, bof, jamais aimé|compris|pu, 🤮, 🤢, 👎, 😡, j'aime moins, je n'aime pas
    trop, j'aime pas trop, surtout pas, jamais de, fatigue, me fatigue, me gêne, m'agace, m'énerve,
    me gonfle, me saoule, me file, me donne la nausée, donne mal, illisible, triste, agressif,
    agressive, criard, criarde, trop
    foncé|clair|vif|sombre|amer|sucré|salé|gras|fort|long|lent|lourd|compliqué|cher, trop * pour
    moi, hors de question, dehors, à la poubelle, à proscrire, à bannir, à éviter, pitié, non merci,
    moins, ne sert à rien, sert à rien, ne résout rien, ne règle rien, ne marche pas
  `),
  comparators: phrases(`
    plutôt|mieux que, au lieu de, que, pas, contre, avant, plutôt que, mieux que, bat, et pas,
    devant, et non, et surtout pas, et jamais, bien plus que, cent|mille|dix fois plus|mieux que, de
    loin devant, largement devant, loin devant, avant le|la|les, plus que, à la place du|de|des
  `),
  agrees: phrases(`
    pareil, idem, d'accord, tout à fait, tout à fait d'accord, exactement, je suis d'accord,
    entièrement d'accord, moi aussi, +1, voilà, c'est ça, même chose, même avis, ce que dit, pareil
    pour moi, pareil ici|chez, pareil chez moi|nous, idem ici|chez, idem pour moi, tout pareil, même
    combat, même réponse, même vote, même raison, je plussoie, je confirme, c'est exactement
    ça, exactement ça, exact, tellement vrai, c'est vrai, très juste, bien dit, bien vu, carrément,
    grave, complètement d'accord, totalement d'accord, 100 d'accord, on est
    d'accord, nous aussi, moi non plus, nous non plus, ici aussi, tout est dit, rien à ajouter, je
    n'aurais pas dit mieux, pas mieux, voilà exactement, ce qu'il|elle dit, 👆, 💯, same, this, +100,
    pareil ici, pareil pour nous, pareil de mon côté, pareil que toi|vous, comme toi, comme vous,
    idem que toi|vous, idem de mon côté, idem chez moi|nous, je suis du même avis, du même avis, je
    pense pareil, je pense comme toi|vous, je suis comme toi|vous, je dirais pareil, même réponse
    ici, même chose ici|pour|chez, même topo, même son de cloche, je te rejoins, je vous rejoins, je
    rejoins, tu m'ôtes les mots, vous m'ôtez les mots, je n'aurais pas mieux dit, j'aurais pas dit
    mieux, on ne saurait mieux dire, voilà c'est ça, c'est tout à fait ça, tout à fait ça, mais
    tellement, tellement, amen, parfaitement dit, très bien dit, bien résumé, tu as raison, t'as
    raison, vous avez raison, entièrement raison, complètement raison, mais oui, c'est clair,
    effectivement, je seconde, j'abonde, j'abonde dans ton|votre sens, je confirme tout, ben pareil,
    bah pareil, moi pareil, mdr pareil, pis moi aussi, moi itou, itou, mets en, tellement d'accord,
    merci je me sentais,
    même ici, la même, la même ici|chez, même rengaine, même constat, même avis ici, même
    ressenti, même expérience, même rythme, tout à fait ça, exactement pareil, exactement la
    même, exactement ce que, voilà tout est dit, tout à fait pareil, bah idem, ben idem, pareillement,
    comme toi pareil, je suis pareil|pareille, moi c'est pareil, pour moi pareil, moi tout pareil, ça me
    parle, je suis du même, bien d'accord, bien dit, on est deux, on est plusieurs, pas mieux dit, c'est
    ça même, tu l'as dit, vous l'avez dit, t'as tout dit, tu as tout dit, je ne peux qu'être d'accord,
    je peux que plussoyer, j'allais le dire, j'allais dire pareil|la, j'allais l'écrire, d'accord avec
    toi|vous|tout, tellement d'accord avec
  `),
  disagrees: phrases(`
    pas d'accord, au contraire, faux, je ne suis pas d'accord, je suis pas d'accord, pas du tout
    d'accord, bien au contraire, tout au contraire, c'est faux, non justement, pas
    convaincu|convaincue, absolument pas, je ne suis pas du tout d'accord, pas du même avis, je ne
    suis pas de cet avis, je ne partage pas, je pense le contraire, non c'est, tu te trompes, vous
    vous trompez, n'importe quoi, mais non, ben non, certainement pas, pas vraiment,
    pas trop d'accord, pas vraiment d'accord, je ne pense pas, je pense pas, je crois pas, je ne crois
    pas, c'est pas vrai, ce n'est pas vrai, bah non, mais pas du tout, pas du tout, c'est l'inverse, moi
    c'est l'inverse, je dirais l'inverse, ah bon, permettez moi d'en douter, j'en doute
  `),
  obligations: phrases(`
    doit, doivent, devrait, devraient, faut, faudrait, peut, peuvent, pourrait, pourraient, il faut,
    il faudrait, on doit, on devrait, mérite, méritent
  `),
  sarcasm: phrases(`
    bien sûr et, mais bien sûr, bravo, 🙄, formidable, mais oui bien sûr, ben voyons, oui oui bien
    sûr et, et pourquoi pas aussi, tant qu'on y est, tant qu'à faire, génial
    encore, merveilleux, 🙃, et après on, et ensuite on, et demain on, et pourquoi pas, et bientôt
    on, la prochaine étape, prochaine étape, c'est quoi la suite, et la suite, ben tiens, bah tiens,
    bah voyons, ben oui et, bah oui et, mais oui et, mais oui c'est ça, oui oui c'est ça, c'est ça
    oui, cause toujours, mais bien sûr et, bien sûr bien sûr, quelle brillante idée, quelle
    excellente idée, on va quand même pas, allons y gaiement, tant qu'à y être, pauvres petits
  `),
  rhetorical: phrases(`
    à quoi bon, qui veut, qui veut|a|peut|pourrait besoin?, à quoi sert|bon|ça, pourquoi
    devrait|faudrait|devrais|devraient|se|on|faire|payer|vouloir, pourquoi il|elle faudrait, où est
    le problème|mal, quel mal|problème|intérêt, depuis quand, comment peut|pourrait|ose, pourquoi
    pas, et puis quoi, quel est le problème|mal|souci, quel problème|mal|souci, où est le souci, qui
    ça gêne|dérange, ça gêne qui, ça dérange qui, qui a encore|besoin, pourquoi
    faire|s'embêter|changer|vouloir, pour quoi faire, vous êtes sérieux, c'est une blague, une
    blague, et alors
  `),
  carriers: phrases(`
    leur, leurs, lui, eux, notre, nos, sa, son, ses, celui, celle, ceux, était, suis, es, sera, serait,
    fait, font, ont, avait, peut, peuvent, faut, doit, donc, car, parce, comme, quand, où, même, aussi,
    bien, encore, déjà, rien, d'un, d'une, qu'on, qu'il, c'était, n'est, n'a, s'il, là, ici, alors, après,
    avant, sous, entre, chez, vers
  `),
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
  harms: phrases(`ça|cela te|vous dérange|gêne|choque, un problème avec, une objection`),
  harmless: phrases(`aucun problème, pas de problème, ça ne me dérange pas`),
  beforeAsides: phrases(`pour, et, ou, qui`),
  duties: [],
  asking: {
    habit: [
      String.raw`(?:\p{L}{1,12}s|fais|as|es)-tu`,
      String.raw`\p{L}{2,12}ez-vous`,
      'êtes-vous',
      'est-ce que (?:tu|vous)',
      String.raw`(?:vous|tu) \p{L}{2,12}(?:ez|es|ts|s|x)`,
    ],
    opinion: [
      '(?:trouvez|pensez|croyez)-vous',
      'vous (?:trouvez|pensez)',
      "êtes-vous (?:pour|contre|d'accord|favorables?)",
    ],
    naming: ["(?:on|vous) l'appel(?:le|ez)", 'comment (?:dit|appel)'],
    already: ['déjà'],
  },
  endings: phrases(`
    interdire, interdit, interdite, interdits, interdites, supprimer, supprimé, supprimés, abolir,
    arrêter, fermer, limiter, bannir, banni, bannis, interdiction, bloquer, fin, retirer, enlever,
    interdisons, supprimons, supprimez, abolition, abolissons, proscrire, proscrit, proscrits,
    virer, viré, bannissons, enlevé, retiré, retirés, fermé, fermés, fermeture, mettre fin, en
    finir, débrancher, cesser, arrête, stopper
  `),
  small: {
    ...NO_SMALL_WORDS,
    afterAnswersElsewhere: 'parce car si pour que et mais',
    afterNames: 'car et en chez ici depuis avec dans sur pour parce toujours mais',
    firmAnswers: 'oui ouais non nan jamais toujours',
    purposes: 'pour au à en',
    indirect: 'si comment',
    passed: 'on pas aussi jamais',
    secondNegators: 'pas plus jamais rien guère aucun aucune',
    smallRejects: 'pas jamais sans trop',
    now: "maintenant désormais aujourd'hui",
    nots: 'ni pas',
    singles: 'un une',
    noneCounts: 'aucun aucune nul',
    behindCounts: 'ou à par et mais plus',
    beforeOthers: 'depuis en vers à',
    adding: 'autre',
    leading: 'si quand lorsque',
    trailing: 'seulement uniquement',
    from: 'de du',
    to: 'à au aux vers sur',
    turns: 'mais pourtant cependant',
    says: 'dit dis disait',
    maybe: 'peut',
    forbids: 'interdit',
    spokenOf: 'dire dit disent que ou et le un',
    clauseStarts: 'mais',
    goingOn: 'si car parce que vu tant',
    bareNegators: 'pas',
    negatorsBehind: 'pas',
    withouts: 'sans',
    forbidding: 'interd illi viol',
    and: 'et',
    or: 'ou',
    betweenNames: 'et ou',
    amidNames: 'le la de ni même',
    fors: 'pour',
    wholly: 'moi nous tous toutes tout',
    firstPersons: 'je',
    firstNegators: "ne n'",
  },
  numbers: {
    ...NO_NUMBER_WORDS,
    counts: {
      0: 'zéro',
      1: 'un',
      2: 'deux',
      3: 'trois',
      4: 'quatre',
      5: 'cinq',
      6: 'six',
      7: 'sept',
      8: 'huit',
      9: 'neuf',
      10: 'dix',
      11: 'onze',
      12: 'douze',
      13: 'treize',
      14: 'quatorze',
      15: 'quinze',
      16: 'seize',
      20: 'vingt',
      30: 'trente',
      40: 'quarante',
      50: 'cinquante',
      60: 'soixante',
      70: 'septante',
      80: 'huitante',
      90: 'nonante',
      100: 'cent',
      1000: 'mille',
    },
    lots: {
      10: 'dizaine',
      12: 'douzaine',
      15: 'quinzaine',
      20: 'vingtaine',
      30: 'trentaine',
      40: 'quarantaine',
      50: 'cinquantaine',
      60: 'soixantaine',
      100: 'centaine',
    },
    roughly: { 3: 'poignée', 300: 'centaines', 3000: 'milliers' },
    times: { 100: 'cent cents', 1000: 'mille' },
    ones: 'un une',
    firstOnes: 'un',
    doubtful: 'un',
    spanJoins: 'à ou et',
    orMore: 'ou plus|et plus',
    moreThan: 'plus de',
    lessThan: 'moins de',
  },
  quoting: [String.raw`(?:vot\p{L}{0,3}|coché|choisi)(?: pour)?`],
}
