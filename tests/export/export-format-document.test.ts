import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import { buildReading } from '../../lib/analysis/build-reading'
import { ExportDocument } from '../../lib/export/schema'
import { aPerson, aPoll, aPost, aThread } from '../fakes/builders'

const page = readFileSync(new URL('../../docs/export-format.md', import.meta.url), 'utf8')
const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(page)?.[1] ?? '')

/** Every key of a schema with the objects and lists inside it. */
function keysOf(schema: z.core.$ZodType): string[] {
  const { def } = schema._zod as z.core.$ZodTypeInternals & { def: Record<string, unknown> }
  if (def.type === 'object')
    return Object.entries(def.shape as Record<string, z.core.$ZodType>).flatMap(([key, inner]) => [
      key,
      ...keysOf(inner),
    ])
  const inner = def.element ?? def.innerType
  return inner ? keysOf(inner as z.core.$ZodType) : []
}

const keys = [...new Set(keysOf(ExportDocument))]

it('the schema was walked', () => {
  expect(keys.length).toBeGreaterThan(40)
  expect(keys).toEqual(expect.arrayContaining(['format', 'withheld', 'depends', 'quote', 'spdx']))
})

it.each(keys)('`%s` is explained', (key) => {
  const prose = page.replace(/```json.*?```/s, '')
  expect(prose).toContain(`\`${key}\``)
})

it('the example fits the schema, to the last field', () => {
  expect(ExportDocument.parse(example)).toEqual(example)
})

it('the example’s evidence slices right', () => {
  for (const { text, evidence, licenses } of ExportDocument.parse(example).replies)
    for (const { start, end, quote } of [...evidence, ...licenses.flatMap((license) => license.evidence)])
      expect(text.slice(start, end)).toBe(quote)
})

it('the example’s replies are read as it says', () => {
  const { poll, replies } = ExportDocument.parse(example)
  const thread = aThread({
    post: aPost({ text: poll.question, language: poll.language, author: aPerson({ handle: 'host' }) }),
    poll: aPoll(poll.options.map(({ title }) => title)),
    replies: replies.map(({ text, language }) => aPost({ text, language })),
  })
  const read = buildReading(thread, ALL_WORDS).replies.map(({ stance, licenses }) => ({
    confidence: stance.confidence,
    evidence: stance.evidence,
    verdicts: licenses.map(({ verdict }) => verdict),
  }))
  expect(read).toEqual(
    replies.map(({ confidence, evidence, licenses }) => ({
      confidence,
      evidence,
      verdicts: licenses.map(({ verdict }) => verdict),
    })),
  )
})
