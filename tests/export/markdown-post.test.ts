import { expect, it } from 'vitest'
import { toMarkdownQuote } from '../../lib/export/markdown-post'
import type { Link } from '../../lib/model/post'
import { aPost } from '../fakes/builders'
import { evidenceIn } from './a-reading'

it.each<[string, string[], string]>([
  ['I voted yes.', ['voted yes'], '> I **voted yes**.'],
  ['No', ['No'], '> **No**'],
  ['No\n\nNever', ['No\n\nNever'], '> **No**\n>\n> **Never**'],
  ['It is a no .', [' no '], '> It is a **no** .'],
  ['no no', ['no', 'no no'], '> **no no**'],
  ['I say "no"!', ['"no"'], '> I say **"no"**!'],
  ['so"no"so', ['"no"'], '> so"no"so'],
  ['so🐦no', ['🐦no'], '> so🐦no'],
  ['🐦no', ['no'], '> 🐦**no**'],
  ['is https://evil.example', ['//evil'], '> is https:**\\//evil**.example'],
  ['- no', ['no'], '> \\- **no**'],
  ['- no', ['- no'], '> **- no**'],
  ['2*3', ['2*3'], '> **2\\*3**'],
  ['不应该', ['应该'], '> 不**应该**'],
  ['a\n# b\n> c', [], '> a\n>\n> \\# b\n>\n> \\> c'],
  ['a\n    b', [], '> a\n>\n> b'],
  ['', [], ''],
])('%j with %j', (text, quotes, expected) => {
  const deciding = quotes.map((quote) => evidenceIn(text, quote))
  expect(toMarkdownQuote(aPost({ text }), deciding)).toBe(expected)
})

const linked = (text: string, shown: string, url: string, kind: Link['kind'] = 'web') => {
  const { start, end } = evidenceIn(text, shown)
  return aPost({ text, links: [{ start, end, url, kind }] })
}

it.each<[string, ReturnType<typeof linked>, string[], string]>([
  [
    'an address',
    linked('See https://a.example/x_y.', 'https://a.example/x_y', 'https://a.example/x_y'),
    [],
    '> See <https://a.example/x_y>.',
  ],
  [
    'a link under other words',
    linked('Vote for my bank here', 'my bank', 'https://evil.example/'),
    [],
    '> Vote for <https://evil.example/> here',
  ],
  ['a mention', linked('@host yes', '@host', 'https://mas.to/@host', 'mention'), [], '> \\@host yes'],
  ['a hashtag', linked('#AI no', '#AI', 'https://mas.to/tags/ai', 'hashtag'), [], '> \\#AI no'],
  [
    'an address partly in bold',
    linked('no: https://a.example/by/4.0 ok', 'https://a.example/by/4.0', 'https://a.example/by/4.0'),
    ['by/4.0'],
    '> no: **<https://a.example/by/4.0>** ok',
  ],
])('%s', (_, post, quotes, expected) => {
  const deciding = quotes.map((quote) => evidenceIn(post.text, quote))
  expect(toMarkdownQuote(post, deciding)).toBe(expected)
})
