import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parsePostText } from '../../lib/thread/post-text'
import { parseHtml } from './parse-html'

const tag = fc.constantFrom(
  ...'p br/ b blockquote ul ol li pre a/href div span/invisible p/quote-inline script table td'.split(' '),
)

const html = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(' ', '\n', '\u00a0', '\u202e', '<', '&amp;', '👩‍🚀'),
      tag.map((name) => {
        const [element, extra] = name.split('/')
        return extra === 'href' ? '<a href="https://x.example/">' : `<${element} class="${extra ?? ''}">`
      }),
      tag.map((name) => `</${name.split('/')[0]}>`),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

it('every range lies in the text, holds something, and neither begins nor ends in white space', () => {
  fc.assert(
    fc.property(html, (source) => {
      const { text, links, quotations } = parsePostText(source, parseHtml)
      let before = 0
      for (const { start, end } of quotations) {
        expect(start).toBeGreaterThanOrEqual(before)
        before = end
      }
      for (const { start, end } of [...links, ...quotations]) {
        const slice = text.slice(start, end)
        expect(slice.length).toBe(end - start)
        expect(slice).not.toBe('')
        expect(slice).toBe(slice.trim())
      }
      expect(text).toBe(text.trimEnd())
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u00a0\u202a-\u202e\u2066-\u2069]/u)
    }),
    { numRuns: 500 },
  )
})
