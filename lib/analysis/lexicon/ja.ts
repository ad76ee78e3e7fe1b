import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { phrases } from './phrases'

/** Japanese: declared and leading answers, conditions. Its tokens are single characters. */
export const ja: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'ja',
  functionWords: phrases('の, は, が, を, に, で, と, も, た, す, ま, し, て'),
  answers: {
    affirm: characters(
      'はい, うん, ええ, もちろん, もちろんです, 賛成, 賛成です, 大賛成, 賛成派, いいと思う, いいと思います, 良いと思います, イエス, そう思う, そう思います, 絶対, いつも, 👍',
    ),
    deny: characters(
      'いいえ, いや, いえ, だめ, ダメ, 駄目, 反対, 反対です, 大反対, 反対派, 無理, 嫌, 嫌です, イヤ, ノー, そう思わない, そうは思わない, そう思いません, よくない, 良くない, 賛成できない, 賛成できません, 絶対に嫌, しない, しません, 👎',
    ),
    conditional: characters(
      '場合による, 場合によります, 場合によって, ケースバイケース, 条件付き, 条件次第, 条件による, 時と場合による, 時と場合, ものによる, 物による, 人による, 人によります, ライセンスによる, ライセンス次第, 次第, どちらとも言えない',
    ),
    undecided: characters(
      'わからない, わかりません, 分からない, 分かりません, 知らない, どちらでもない, どちらでも, どっちでも, 迷う, 迷います, 微妙, 未定, なんとも言えない, 何とも言えない, 🤔',
    ),
    other: characters('その他, ほか, 他の, それ以外'),
    results: characters('結果, 結果を見る, 結果が見たい, 結果だけ見たい, 閲覧用, 結果閲覧'),
    both: characters('両方, どちらも, 両方とも'),
    neither: characters('どちらでもない'),
    pseudo: characters('いやあ, いやー, いやぁ, はいはい, 絶対に, いつもの'),
  },
  openers: characters(
    '私は, 僕は, 自分は, 個人的には, もちろん, うーん, えーと, 正直, まあ, 私も, やっぱり, やはり, とりあえず',
  ),
  conclusions: characters('なので, だから, よって, 結論, したがって, つまり'),
  votes: characters('投票したのは, 私は, 僕は, 自分は'),
  voteFillers: characters('に, を, は, が').flatMap((phrase) => phrase.split(' ')),
  contrasts: characters('でも, しかし, ただ, けど, だが'),
  conditions: {
    strong: characters(
      'なら賛成, ならいい, ならok, であれば, 条件として, 場合による, 場合によって, 限り, 次第, 場合に限, 許可があれば, 許可を取れば, 同意があれば, 同意が必要, 許可が必要',
    ),
    weak: characters('なら, 場合'),
  },
  agrees: characters('同意, 同感, 同じく, 私も, その通り, 賛成'),
}

/** Japanese phrases as the tokenizer sees them: a token for each character. */
function characters(list: string): readonly string[] {
  return phrases(list).map((phrase) => Array.from(phrase).join(' '))
}
