import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { MESSAGES } from '../fakes/languages'

const PLACES = ['components', 'lib', 'entrypoints', 'wxt.config.ts']

function readSources(): string {
  const files = PLACES.flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(tsx?|html)$/.test(name))
          .map((name) => join(place, name)),
  )
  return files.map((file) => readFileSync(file, 'utf8')).join('\n')
}

describe('English messages', () => {
  const sources = readSources()
  const entries: [string, { message: string; description?: string }][] = Object.entries(messages)

  it.each(entries)('%s is shown somewhere', (key) => {
    const base = key.replace(/_(one|other)$/, '')
    const uses = [`'${base}'`, `"${base}"`, `__MSG_${key}__`]
    expect(uses.some((use) => sources.includes(use))).toBe(true)
  })

  it('have both plural forms or neither', () => {
    const keys = new Set(Object.keys(messages))
    const bases = [...keys].filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4))
    const others = [...keys].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6))
    expect(bases).toEqual(others)
  })

  it('number their substitutions from $1 without gaps', () => {
    for (const [key, { message }] of entries) {
      const numbers = [...new Set([...message.matchAll(/\$(.)/g)].map((match) => match[1]))].sort()
      expect(numbers, key).toEqual(numbers.map((_, index) => String(index + 1)))
    }
  })
})

/** The keys without their plural forms. */
function listBases(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')))].sort()
}

const COUNTED = Object.keys(messages)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -'_other'.length))

/**
 * Forms that a language's rules select and its messages leave to `_other`.
 *
 * French and Spanish have one for whole millions, "un million de votes": it goes with the word, not with
 * figures, and the panel writes figures.
 */
const LEFT_TO_OTHER: Readonly<Record<string, readonly string[]>> = { fr: ['many'], es: ['many'] }

it('every language has its folder', () => {
  expect(Object.keys(MESSAGES).sort()).toEqual(readdirSync('public/_locales').sort())
})

describe.each(Object.entries(MESSAGES))('the language %s', (language, translated) => {
  const entries = Object.entries(translated)
  const keys = Object.keys(translated)

  it('says everything that English says, and nothing else', () => {
    expect(listBases(keys)).toEqual(listBases(Object.keys(messages)))
    expect(translated.language?.message).toBe(language.split('_')[0])
    expect(['ltr', 'rtl']).toContain(translated.direction?.message)
  })

  it('has the plural forms that its rules select, and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const forms = pluralCategories.filter((form) => !LEFT_TO_OTHER[language]?.includes(form))
    const wanted = COUNTED.flatMap((base) => forms.map((form) => `${base}_${form}`))
    const plain = listBases(Object.keys(messages)).filter((base) => !COUNTED.includes(base))
    expect([...keys].sort()).toEqual([...plain, ...wanted].sort())
  })

  it('fills each message with what English fills it with', () => {
    const find = (message = '') => [...new Set(message.match(/\$\d/g))].sort()
    const english: Readonly<Record<string, { message: string }>> = messages
    const wrong = entries.filter(([key, { message }]) => {
      const [source] = [english[key], english[key.replace(/_\w+$/, '_other')]].filter((found) => found)
      return find(message).join() !== find(source?.message).join()
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['nothing', /^$/],
    ['space at an end, or twice', /^\s|\s$|\s\s/],
    ['straight quotes', /["']/],
    // Chrome takes "$1$2" for a placeholder of the name 1, and does not load the extension.
    ['two placeholders side by side', /\$\w+\$/],
    ['three dots for an ellipsis', /\.\.\./],
    // Exports put them into Markdown as they are.
    ['Markdown in it', /[\\`*_[\]{}<>&|~#^]|:\/\/|www\./],
  ])('has no message with %s', (_, pattern) => {
    expect(entries.filter(([, { message }]) => pattern.test(message))).toEqual([])
  })

  it('fits into the stores: a name of 45 and a description of 132 characters', () => {
    expect(translated.extensionName?.message.length).toBeLessThanOrEqual(45)
    expect(translated.extensionDescription?.message.length).toBeLessThanOrEqual(132)
  })
})

describe('typography', () => {
  it.each<[language: string, rule: string, breach: RegExp]>([
    ['fr', 'a no-break space before : ; ? ! »', /(?<![\u00a0\u202f])[:;?!»]/],
    ['fr', 'a no-break space after «', /«(?![\u00a0\u202f])/],
    ['de', 'quotes „like this“', /[”«»]|“[^“]*“|^[^„]*“/],
    ['de', 'a no-break space before …', /(?<!\u00a0)…/],
    ['es', 'questions and exclamations opened', /^[^¿]*\?|^[^¡]*!/],
    ['ja', 'wide punctuation', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\s?[,.:;?!()]/u],
    ...['de', 'fr', 'es'].map((language): [string, string, RegExp] => [
      language,
      'a no-break space before %',
      /\d[^\u00a0]?%/,
    ]),
  ])('%s has %s', (language, _, breach) => {
    const entries = Object.entries(MESSAGES[language] ?? {})
    expect(entries.length).toBeGreaterThan(100)
    expect(entries.filter(([, { message }]) => breach.test(message))).toEqual([])
  })
})
