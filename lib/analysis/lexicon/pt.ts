import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { phrases } from './phrases'
import { NO_PLACES } from './place-words'

/** Portuguese: declared and leading answers, conditions, a few leanings. */
export const pt: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'pt',
  functionWords: phrases(
    `o, os, um, uma, de, e, é, que, não, em, para, com, eu, do, da, no, na, mas, por, se, mais, meu, minha, isso, como, já, você, são, tem, ao`,
  ),
  answers: {
    affirm: phrases(
      `sim, claro, claro que sim, com certeza, certamente, óbvio, obviamente, concordo, a favor, sempre, por que não, porque não, sem dúvida, absolutamente, totalmente, boa ideia, 👍, ✅`,
    ),
    deny: phrases(
      `não, nunca, jamais, de jeito nenhum, de forma nenhuma|alguma, de modo algum, claro que não, nem pensar, contra, discordo, não obrigado|obrigada, nem morto, má ideia, péssima ideia, 👎, ❌`,
    ),
    conditional: phrases(
      `depende, depende de|do|da, às vezes, só se, apenas se, sim e não, em parte, desde que, caso a caso`,
    ),
    undecided: phrases(
      `não sei, sei lá, talvez, não tenho certeza|opinião, sem opinião, indeciso, indecisa, tanto faz, 🤷`,
    ),
    other: phrases(`outro, outra, outra coisa, outros`),
    results: phrases(`ver resultados, resultados, ver os resultados`),
    both: phrases(`ambos, ambas, os dois, as duas`),
    neither: phrases(`nenhum, nenhuma, nenhum dos dois`),
    pseudo: phrases(`sim eu sei, não só|apenas, não sei por que|porque|se|como, não é que`),
  },
  determiners: ['não'],
  openers: phrases(
    `bem, bom, olha, hmm+, ah, oh, eh, honestamente, sinceramente, na minha opinião, pra mim, para mim, pessoalmente, eu, eu diria, diria, eu digo, acho que, eu acho que, penso que, um, resposta curta, em geral, em teoria, oi, olá`,
  ),
  conclusions: phrases(`então, portanto, por isso, logo, em resumo, no fim, enfim, pra|para mim, assim`),
  votes: phrases(
    `votei, eu votei, voto, meu voto é|vai, escolhi, eu escolhi, escolho, marquei, cliquei, respondi, coloquei, fui de, vou de, vou com, minha resposta é, diria, eu diria, digo`,
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
  agrees: phrases(`concordo, exato, exatamente, eu também, idem, +1, isso, mesma coisa`),
  disagrees: phrases(`discordo, não concordo, pelo contrário`),
  obligations: phrases(`deve, devem, deveria, deveriam, pode, podem, poderia`),
  stopWords: phrases(
    `o, a, os, as, um, uma, de, do, da, e, é, ou, que, não, sim, em, no, na, para, com, por, se, só, mas, eu`,
  ),
  endings: phrases(`
    proibir, proibido, proibida, proibidos, banir, banido, abolir, acabar, fechar, limitar
  `),
}
