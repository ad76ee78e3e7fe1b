import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { phrases } from './phrases'
import { NO_PLACES } from './place-words'
import { NO_SMALL_WORDS } from './small-words'

/** Portuguese: declared and leading answers, conditions, a few leanings. */
export const pt: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'pt',
  functionWords: phrases(
    `o, os, um, uma, de, e, é, que, não, em, para, com, eu, do, da, no, na, mas, por, se, mais, meu, minha, isso, como, já, você, são, tem, ao`,
  ),
  answers: {
    affirm: phrases(
      `sim, claro, claro que sim, com certeza, certamente, óbvio, obviamente, concordo, a favor, sempre, por que não, porque não, sem dúvida, absolutamente, totalmente, boa ideia, 👍, ✅, sim sim, sim sim sim, sim claro, sim por favor, sim sempre, sim com certeza, sim com toda certeza, com toda a certeza, com toda certeza, claro sim, claro que sim né, é claro, é claro que sim, mas é claro, mas claro, óbvio que sim, lógico, lógico que sim, evidente, evidentemente, pois claro, pois sim, pois é claro, sem dúvida nenhuma, sem dúvidas, sem sombra de dúvida, sou a favor, estou a favor, eu sou a favor, super a favor, muito a favor, totalmente a favor, completamente a favor, sou favorável, favorável, concordo plenamente, concordo totalmente, concordo muito, de acordo, estou de acordo, acho que sim, eu acho que sim, penso que sim, creio que sim, diria que sim, digo que sim, espero que sim, imagino que sim, provavelmente sim, tomara, oxalá, quem me dera, bora, bora lá, demorou, já devia, já era tempo, já estava na hora, tá na hora, estava na hora, até que enfim, finalmente, ótima ideia, excelente ideia, grande ideia, por mim sim, por mim tudo bem, por mim ok, por mim está ótimo, tudo bem por mim, de boa, beleza, tá bom, está bem, com prazer, com muito gosto, adoraria, quero, quero sim, eu quero, apoio, apoiado, aprovo, aprovado, certeza, certamente sim, absolutamente sim, quase sempre, sempre que posso, eu sim, eu também, aqui sim, lá em casa sim, todos os dias, cem por cento, mil vezes sim, positivo, ué sim, uai sim`,
    ),
    deny: phrases(
      `não, nunca, jamais, de jeito nenhum, de forma nenhuma|alguma, de modo algum, claro que não, nem pensar, contra, discordo, não obrigado|obrigada, nem morto, má ideia, péssima ideia, 👎, ❌, não não, não não não, não mesmo, não nunca, não jamais, não de jeito nenhum, não por favor, por favor não, que não, claro que não né, é claro que não, mas é claro que não, óbvio que não, lógico que não, obviamente não, com certeza não, certamente não, absolutamente não, definitivamente não, provavelmente não, sou contra, estou contra, eu sou contra, super contra, muito contra, totalmente contra, completamente contra, absolutamente contra, radicalmente contra, não concordo, eu não concordo, não sou a favor, não apoio, acho que não, eu acho que não, penso que não, creio que não, diria que não, digo que não, espero que não, não acho, não creio, nem pensar nisso, nem a pau, nem ferrando, nem fodendo, nem que a vaca, nem em sonho|sonhos, nem sonhando, nem por sombras, nem lascando, nem morta, nem de graça, nem a brincar, nem de longe, nem um pouco, tá doido|doida, tá louco|louca, deus me livre, cruz credo, credo, sai fora, tô fora, estou fora, eu passo, passo, nada disso, de maneira nenhuma|alguma, em hipótese alguma|nenhuma, nunca na vida, jamais na vida, nunca mais, nunca jamais, quase nunca, eu não, aqui não, lá em casa não, já não, ainda não, melhor não, prefiro não, prefiro que não, dispenso, não precisa, não é preciso, desnecessário, que horror, que nojo, que absurdo, absurdo, negativo, mil vezes não`,
    ),
    conditional: phrases(
      `depende, depende de|do|da, às vezes, só se, apenas se, sim e não, em parte, desde que, caso a caso, depende muito, depende bastante, depende do|da|dos|das|de|se|como|quando|quem, isso depende, tudo depende, vai depender, às vezes sim às vezes não, as vezes, as vezes sim, de vez em quando, mais ou menos, meio a meio, em certos casos, em alguns casos, em casos específicos, com moderação|limites|condições|ressalvas, só em|com|para|quando|no|na, somente se|em|com|para|quando, apenas em|com|para|quando, nem sempre, sim mas, conforme, conforme o|a, caso a caso mesmo`,
    ),
    undecided: phrases(
      `não sei, sei lá, talvez, não tenho certeza|opinião, sem opinião, indeciso, indecisa, tanto faz, 🤷, não faço ideia, não faço a menor|mínima ideia, não tenho ideia, não tenho a menor ideia, sem ideia, não sei não, não sei mesmo, não sei dizer|responder|ainda, sei não, não sei bem, para|pra mim tanto faz, tanto me faz, me é indiferente, é indiferente, indiferente, dá igual, dá no mesmo, dá na mesma, nem sim nem não, não me importo, não ligo, em cima do muro, no muro, quem sabe, vai saber, difícil dizer, difícil, boa pergunta, estou na dúvida, tô na dúvida, na dúvida, em dúvida, estou dividido|dividida, dividido, dividida, abstenho, me abstenho, abstenção, sem preferência, não tenho preferência`,
    ),
    other: phrases(`outro, outra, outra coisa, outros`),
    results: phrases(`ver resultados, resultados, ver os resultados`),
    both: phrases(`ambos, ambas, os dois, as duas`),
    neither: phrases(`nenhum, nenhuma, nenhum dos dois`),
    pseudo: phrases(
      `sim eu sei, não só|apenas, não sei por que|porque|se|como, não é que, claro que *, é claro que *, lógico que *, óbvio que *, com certeza que, sempre vou|fui|foi|tem|tive|que|me|é|achei|quis|gostei, sempre *, não sei por|porque|se|como|quem|onde|quando, difícil *, finalmente *, quero saber|ver, aqui não tem|há|se, ainda não vi|sei|li|fui, eu não sei|entendo|tenho|vejo|li|vi, passo a|por|pela|pelo, nunca vi|ouvi|soube|entendi, conforme *, quem sabe *, certeza que, apoio a, eu também não`,
    ),
  },
  determiners: ['não'],
  openers: phrases(
    `bem, bom, olha, hmm+, ah, oh, eh, honestamente, sinceramente, na minha opinião, pra mim, para mim, pessoalmente, eu, eu diria, diria, eu digo, acho que, eu acho que, penso que, um, resposta curta, em geral, em teoria, oi, olá`,
  ),
  conclusions: phrases(
    `então, portanto, por isso, logo, em resumo, no fim, enfim, pra|para mim, assim, então para|pra mim, portanto para mim, por isso voto|digo|acho, no final, no final das contas, no fim das contas, resumindo, em suma, ou seja, conclusão, sendo assim, logo para mim, daí que, por isso meu`,
  ),
  votes: phrases(
    `votei, eu votei, voto, meu voto é|vai, escolhi, eu escolhi, escolho, marquei, cliquei, respondi, coloquei, fui de, vou de, vou com, minha resposta é, diria, eu diria, digo, eu votei em|que|por|pela|pelo, votei em|que|por|pela|pelo, eu voto, eu voto em|que|por, votaria, eu votaria, votaria em, eu marquei, eu escolho, eu cliquei, eu fui de, eu vou de, optei por, eu optei por, opto por, fico com, eu fico com, meu voto foi|seria, voto na|no|em|pela|pelo, digo que, eu digo que, botei, eu botei`,
  ),
  sides: phrases(`time, equipe, sempre, viva, viva o|a`),
  voteFillers: phrases(
    `em, no, na, por, para, pra, o, a, os, as, um, uma, opção, resposta, número, que, com`,
  ),
  notVotes: phrases(`quase, teria votado, não votei|voto`),
  places: {
    ...NO_PLACES,
    ordinals: phrases(
      `primeira|primeiro|1ª, segunda|segundo|2ª, terceira|terceiro|3ª, quarta|quarto|4ª, quinta|quinto|5ª`,
    ),
    counts: phrases(`um|uma, dois|duas, três, quatro, cinco`),
    last: phrases(`última, último`),
    before: phrases(`opção, resposta, número`),
    behind: phrases(`opção, resposta`),
    articles: phrases(`a, o`),
    ends: phrases(`e, mas, porque, pois, para, é, aqui`),
  },
  negators: phrases(`não, nunca, jamais, ninguém, nada, nenhum, nenhuma, sem, nem`),
  pseudoNegators: phrases(`não só|apenas, por que não, sem dúvida`),
  contrasts: phrases(`mas, porém, no entanto, contudo, embora, porque, pois, exceto`),
  conditions: {
    strong: phrases(
      `só se, apenas se, somente se, desde que, contanto que, a menos que, a não ser que, depende, enquanto, com consentimento|permissão, sim se`,
    ),
    weak: phrases(`se, às vezes`),
  },
  doubts: {
    strong: phrases(`não sei, tanto faz, estou em dúvida, não tenho opinião`),
    weak: phrases(`talvez`),
  },
  reported: phrases(`as pessoas dizem, dizem que, dizem`),
  prefers: phrases(`prefiro, favorito, sempre, melhor, uso, adoro, claro`),
  rejects: phrases(`nunca, não, odeio, pior`),
  comparators: phrases(`em vez de, do que, ao invés de`),
  agrees: phrases(
    `concordo, exato, exatamente, eu também, idem, +1, isso, mesma coisa, concordo plenamente|totalmente|muito|demais|contigo|com, exatamente isso, isso mesmo, é isso, é isso mesmo, isso aí, é bem isso, também acho, também penso assim, penso igual|o, igual, igual aqui, aqui também, eu idem, assino embaixo, faço minhas, tem razão, tens razão, você tem razão, verdade, pura verdade, perfeito, eu também não, nem eu, somos dois|duas, mesma coisa aqui, o mesmo aqui, digo o mesmo, tal e qual`,
  ),
  disagrees: phrases(`discordo, não concordo, pelo contrário`),
  obligations: phrases(`deve, devem, deveria, deveriam, pode, podem, poderia`),
  stopWords: phrases(
    `o, a, os, as, um, uma, de, do, da, e, é, ou, que, não, sim, em, no, na, para, com, por, se, só, mas, eu`,
  ),
  endings: phrases(`
    proibir, proibido, proibida, proibidos, banir, banido, abolir, acabar, fechar, limitar
  `),
  small: {
    ...NO_SMALL_WORDS,
    afterAnswersElsewhere: 'porque para por que e',
    firmAnswers: 'sim não nunca',
    turns: 'mas',
    maybe: 'talvez',
    and: 'e',
    or: 'ou',
    betweenNames: 'e ou',
  },
}
