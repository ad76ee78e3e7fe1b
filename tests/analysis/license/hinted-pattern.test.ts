import { describe, expect, it } from 'vitest'
import { COMMONS_PATTERNS } from '../../../lib/analysis/license/creative-commons'
import type { HintedPattern } from '../../../lib/analysis/license/hinted-pattern'
import { LICENSE_PATTERNS } from '../../../lib/analysis/license/license-patterns'
import { TALK } from '../../../lib/analysis/license/license-talk'
import { lookThrough } from '../../../lib/analysis/license/look-through'
import { foldApostrophes, foldText } from '../../../lib/analysis/text/fold-text'
import { loadCorpora } from '../gold-case'

const PATTERNS = [TALK, ...COMMONS_PATTERNS, ...LICENSE_PATTERNS]
/** Names as long as they get, in capitals, behind letters that fold to more than one, side by side. */
const TEXTS = [
  'GNU Lesser General Public License version 2.1 or later, GNU Affero General Public License v3 only',
  'creative-commons licenses: Attribution-NonCommercial-ShareAlike 4.0 International',
  'Common Development and Distribution License 1.1; European Union Public Licence',
  'wszystkie prawa zastrzeżone, todos los derechos reservados, tous droits réservés, Alle Rechte vorbehalten',
  'İMIT license. 𝒳MIT license. MIT license @MIT license #MIT license\uDC00MIT license',
  'CCライセンス クリエイティブ・コモンズ パブリックドメイン オープンソース',
  'BY SA NC ND by-sa BY-SA BY-NC-ND CC CC0 cc by',
  '',
]

/** Every match, sought from every place where one may begin. */
function matchEverywhere(
  text: string,
  { pattern, inWords }: HintedPattern,
): readonly (readonly [number, string])[] {
  const flags = pattern.flags.replace('y', 'g')
  const source = inWords ? pattern.source : `(?<![\\p{L}\\p{N}@#])(?:${pattern.source})`
  return [...text.matchAll(new RegExp(source, flags))].map(({ index, 0: match }) => [index, match])
}

function matchAtHints(text: string): (pattern: HintedPattern) => readonly (readonly [number, string])[] {
  const findMatches = lookThrough(text, foldText(text))
  return (pattern) => (findMatches?.(pattern) ?? []).map(({ index, 0: match }) => [index, match])
}

describe('what hints lead to', () => {
  it.each(TEXTS)('misses nothing in “%s”', (text) => {
    const find = matchAtHints(text)
    for (const pattern of PATTERNS) expect(find(pattern)).toEqual(matchEverywhere(text, pattern))
  })

  it('misses nothing in the corpora', () => {
    const replies = loadCorpora().flatMap(({ thread }) => thread.replies)
    for (const { text: raw } of replies.filter((_, at) => at % 5 === 0)) {
      const text = foldApostrophes(raw)
      const find = matchAtHints(text)
      for (const pattern of PATTERNS) expect(find(pattern)).toEqual(matchEverywhere(text, pattern))
    }
  })
})
