import { describe, expect, it } from 'vitest'
import { parsePostText } from '../../lib/thread/post-text'
import { parseHtml } from './parse-html'

const textOf = (html: string) => parsePostText(html, parseHtml).text

describe('text', () => {
  it.each<[string, string]>([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<p>One</p>\n\n  <p>Two</p>', 'One\nTwo'],
    ['<p>One<br>Two<br />Three</p>', 'One\nTwo\nThree'],
    ['<p>One<br><br>Two</p>', 'One\n\nTwo'],
    ['<p>One<br></p><p>Two</p>', 'One\nTwo'],
    ['<br><br><p>One</p><br>', 'One'],
    ['One <b>two</b> <em>three</em>', 'One two three'],
    ['One<b> two</b>,three', 'One two,three'],
    ['<p>  wide \n\t space  </p>', 'wide space'],
    ['<p>Non\u00a0! Oui\u202f!</p>', 'Non ! Oui !'],
    ['<p>犬　と<b>　猫</b></p>', '犬　と　猫'],
    ['<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['<p>So:</p><ul><li><p>One</p><p>more</p></li></ul><p>End</p>', 'So:\n- One\nmore\nEnd'],
    ['<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two'],
    ['<ol start="3"><li>One<ol><li>In</li></ol></li><li>Two</li></ol>', '3. One\n1. In\n4. Two'],
    ['<h1>Head</h1>Text<hr>More', 'Head\nText\nMore'],
    ['<pre>a\n  b\n</pre><p>c</p>', 'a\n  b\nc'],
    ['<pre><code>if</code> <code>x</code></pre>', 'if x'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['&lt;b&gt; &amp; &quot;x&quot;', '<b> & "x"'],
    ['Yes :blobcat:', 'Yes :blobcat:'],
    ['Yes <img class="custom-emoji" alt=":blobcat:" src="https://x.example/a.png">!', 'Yes :blobcat:!'],
    ['<p>No<img src="https://x.example/a.png"></p>', 'No'],
    ['a\u202Eb\u2066c\u0007d\u0000e\u0085f', 'abcdef'],
    ['family 👨‍👩‍👧 stays whole', 'family 👨‍👩‍👧 stays whole'],
    ['', ''],
    ['   ', ''],
  ])('%j', (html, expected) => {
    expect(textOf(html)).toBe(expected)
  })
})

describe('hostile HTML is inert text', () => {
  it.each<[string, string]>([
    ['a<script>alert(1)</script>b', 'ab'],
    ['a<style>p{color:red}</style>b', 'ab'],
    ['a<template><p>x</p></template>b', 'ab'],
    ['a<noscript>x</noscript>b<iframe srcdoc="<p>x">y</iframe>c', 'abc'],
    ['a<svg><script>alert(1)</script><text>x</text></svg>b', 'ab'],
    ['a<img src=x onerror=alert(1)>b', 'ab'],
    ['a<textarea><p>x</textarea>b', 'ab'],
    ['<p onclick="alert(1)">a</p>', 'a'],
    ['<p>broken <b>bold <i>both</b> italic</p', 'broken bold both italic'],
    ['</p></div>a<p', 'a'],
    ['a<!-- <script>alert(1)</script> -->b', 'ab'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['<frameset><frame src="https://x.example"></frameset>', ''],
    ['<html><head><title>x</title></head><body>a</body></html>', 'a'],
  ])('%j', (html, expected) => {
    expect(textOf(html)).toBe(expected)
  })

  it('loads no image and runs no handler while it is parsed', () => {
    const document = parseHtml('<img src="https://x.example/a.png" onerror="globalThis.hit = true">')
    expect(document.defaultView).toBeNull()
    expect('hit' in globalThis).toBe(false)
  })

  // The time goes to jsdom's parser; the walk takes some milliseconds.
  it.each([
    ['<blockquote>', '</blockquote>', 5000],
    ['<ul><li>', '</li></ul>', 2500],
  ])('%s nested deeper than a stack', (open, close, times) => {
    const html = `${open.repeat(times)}deep${close.repeat(times)}`
    expect(textOf(html)).toMatch(/deep$/)
  })

  it('takes a word of 100 kB, and a list of 20,000 items, in time', () => {
    const word = 'x'.repeat(100_000)
    const pages = [`<p>${word}</p>`, `<ol>${'<li>a</li>'.repeat(20_000)}</ol>`].map(parseHtml)
    // Parsed before: that is not ours, and slow.
    const start = process.cpuUsage()
    const [first, last] = pages.map((page) => parsePostText('', () => page).text)
    const { user, system } = process.cpuUsage(start)
    // Measured 0.2 s of the processor's time, most of it in jsdom; asking each item for its place takes a minute.
    expect((user + system) / 1_000).toBeLessThan(2_000)
    expect(first).toBe(word)
    expect(last).toMatch(/\n20000\. a$/)
  })
})

describe('links', () => {
  const linksOf = (html: string) => {
    const { text, links } = parsePostText(html, parseHtml)
    return links.map(({ start, end, url, kind }) => [text.slice(start, end), url, kind])
  }

  it.each<[string, unknown[]]>([
    [
      '<p><span class="h-card"><a href="https://mas.to/@host" class="u-url mention">@<span>host</span></a></span> yes</p>',
      [['@host', 'https://mas.to/@host', 'mention']],
    ],
    [
      '<p>Yes <a href="https://mas.to/tags/ai" class="mention hashtag" rel="tag">#<span>ai</span></a></p>',
      [['#ai', 'https://mas.to/tags/ai', 'hashtag']],
    ],
    ['<a href="https://x.example/t" rel="nofollow tag">#t</a>', [['#t', 'https://x.example/t', 'hashtag']]],
    [
      '<p>See</p><p><a href="https://example.org/a/long/way"><span class="invisible">https://</span><span class="ellipsis">example.org/a/lo</span><span class="invisible">ng/way</span></a></p>',
      [['https://example.org/a/long/way', 'https://example.org/a/long/way', 'web']],
    ],
    ['One <a href="http://a.example/"> spaced </a> two', [['spaced', 'http://a.example/', 'web']]],
    [
      '<p>a</p><a href="https://a.example/"><p>b</p></a><a href="https://b.example/">c</a>',
      [
        ['b', 'https://a.example/', 'web'],
        ['c', 'https://b.example/', 'web'],
      ],
    ],
    ['<a href="javascript:alert(1)">no</a>', []],
    ['<a href=" JaVaScRiPt:alert(1)">no</a>', []],
    ['<a href="java\nscript:alert(1)">no</a>', []],
    ['<a href="data:text/html,x">no</a>', []],
    ['<a href="/relative">no</a>', []],
    ['<a href="//host.example/x">no</a>', []],
    ['<a>no</a>', []],
    ['<a href="https://a.example/"></a>', []],
    ['<a href="https://a.example/"><br></a>', []],
  ])('%j', (html, expected) => {
    expect(linksOf(html)).toEqual(expected)
  })

  it('whose address is refused keep their text', () => {
    expect(textOf('<a href="javascript:alert(1)">click</a> me')).toBe('click me')
  })
})

describe('quotations', () => {
  it.each<[string, string[]]>([
    ['<p>a</p><blockquote><p>They say</p><p>this</p></blockquote><p>b</p>', ['They say\nthis']],
    ['<blockquote>a<blockquote>b</blockquote>c</blockquote>d', ['a\nb\nc']],
    ['<p class="quote-inline">RE: <a href="https://mas.to/@x/1">post</a></p><p>Yes</p>', ['RE: post']],
    ['<blockquote>a</blockquote>b<blockquote>c</blockquote>', ['a', 'c']],
    ['<blockquote> </blockquote>a', []],
    ['<p>&gt; a line</p>', []],
  ])('%j', (html, expected) => {
    const { text, quotations } = parsePostText(html, parseHtml)
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})
