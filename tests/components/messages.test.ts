import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'

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

describe('every language', () => {
  it.each(readdirSync('public/_locales'))(
    '%s has the keys of English, and plural forms of its own',
    (language) => {
      const path = join('public/_locales', language, 'messages.json')
      const translated: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'))
      const plural = /_(zero|two|few|many)$/
      const keys = Object.keys(translated).filter((key) => !plural.test(key))
      expect(keys.sort()).toEqual(Object.keys(messages).sort())
      expect(translated.language?.message).toBe(language.split('_')[0])
    },
  )
})
