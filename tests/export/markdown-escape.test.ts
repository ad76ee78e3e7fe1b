import { describe, expect, it } from 'vitest'
import { escapeMarkdown, toDestination, toMarkdownLink } from '../../lib/export/markdown-escape'

describe('a line of others’ text', () => {
  it.each<[string, string]>([
    ['Plain words, with (brackets) and 1.5!', 'Plain words, with (brackets) and 1.5!'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['* item', '\\* item'],
    ['12. item', '12\\. item'],
    ['1) item', '1\\) item'],
    ['---', '\\---'],
    ['===', '\\==='],
    [': definition', '\\: definition'],
    ['    code', 'code'],
    ['> quote', '\\> quote'],
    ['| a | b |', '\\| a \\| b \\|'],
    ['**bold** _it_ ~~gone~~ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~ \\`code\\`'],
    ['[click](https://evil.example)', '\\[click\\](https\\:\\//evil.example)'],
    ['![x](https://evil.example/a.png)', '!\\[x\\](https\\:\\//evil.example/a.png)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['<https://evil.example>', '\\<https\\:\\//evil.example\\>'],
    ['&lt;script&gt;', '\\&lt;script\\&gt;'],
    [
      'https://evil.example www.evil.example WWW.evil.example',
      'https\\:\\//evil.example www\\.evil.example WWW\\.evil.example',
    ],
    ['me@evil.example @someone', 'me\\@evil.example \\@someone'],
    ['{{ site.secret }} {: .x}', '\\{\\{ site.secret \\}\\} \\{: .x\\}'],
    ['$x^2$', '\\$x\\^2\\$'],
    ['back\\slash \\*', 'back\\\\slash \\\\\\*'],
    ['one\n# two\r\nthree\u2028four', 'one \\# two three four'],
    ['left\u202eright', 'left right'],
    ['by \u2068נור\u2069!', 'by נור!'],
    ['Répondu\u00a0: 5\u202f%', 'Répondu\u00a0: 5\u202f%'],
    ['[^1]: note', '\\[\\^1\\]: note'],
    ['- [ ] task', '\\- \\[ \\] task'],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })
})

describe('a link', () => {
  it.each<[string, string | null, string]>([
    ['Ada', 'https://a.example/@ada', '[Ada](https://a.example/@ada)'],
    ['Ada', null, 'Ada'],
    [
      '](https://evil.example) [',
      'https://a.example/',
      '[\\](https\\:\\//evil.example) \\[](https://a.example/)',
    ],
    ['a\n\nb', 'https://a.example/', '[a b](https://a.example/)'],
  ])('%j to %s', (text, url, expected) => {
    expect(toMarkdownLink(text, url)).toBe(expected)
  })

  it.each<[string, string]>([
    ['https://a.example/x_(y)', 'https://a.example/x_%28y%29'],
    ['https://a.example/x> <b', 'https://a.example/x%3E%20%3Cb'],
    ['https://a.example/?a=b&c=%20#d', 'https://a.example/?a=b&c=%20#d'],
    ['https://a.example/\\*x*', 'https://a.example/%5C%2Ax%2A'],
  ])('leads to %s', (url, expected) => {
    expect(toDestination(url)).toBe(expected)
  })
})
