import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PollReasonsError } from '../../lib/errors'
import { parseContext, parsePollStatus, parseThread } from '../../lib/mastodon/parse-thread'
import { aWireContext, aWireReply, aWireStatus } from './wire'

type Path = readonly (string | number)[]

/** Every place in a value, containers and leaves. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))]
}

/** A copy with one place replaced; `undefined` takes it away. */
function withReplaced(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return replacement
  const copy: Record<string | number, unknown> = Array.isArray(value) ? [...value] : { ...Object(value) }
  copy[key] = withReplaced(copy[key], rest, replacement)
  return JSON.parse(JSON.stringify(copy))
}

const anything = fc.oneof(
  fc.constantFrom(undefined, null, true, 0, -1, 1e300, '', 'x', '2026-03-01', [], {}, [null], '\ud800'),
  fc.jsonValue(),
)

const reply = aWireReply('2', '1', {
  media_attachments: [{ type: 'image', description: 'A chart' }],
  filtered: [{ filter: { id: '3', title: 'Spoilers', context: ['thread'], filter_action: 'warn' } }],
})

it('a reply with anything anywhere is read or skipped, and counted once; its neighbor is read', () => {
  const paths = pathsOf(reply)
  expect(paths.length).toBeGreaterThan(30)
  fc.assert(
    fc.property(fc.constantFrom(...paths), anything, (path, replacement) => {
      const status = parsePollStatus(aWireStatus())
      const entry = withReplaced(reply, path, replacement) ?? null
      // Duplicates are neither read nor skipped; they have a test of their own.
      fc.pre(!['1', '3'].includes(Object(entry).id))
      const wire = parseThread(status, aWireContext(entry, aWireReply('3')))
      const read = wire.descendants.filter(({ id }) => id !== '3').length
      expect(read + wire.skipped).toBe(1)
      expect(wire.descendants.some(({ id }) => id === '3')).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

it('a status with anything anywhere is read, or refused by an error with a code', () => {
  const status = aWireStatus()
  fc.assert(
    fc.property(fc.constantFrom(...pathsOf(status)), anything, (path, replacement) => {
      try {
        const parsed = parsePollStatus(withReplaced(status, path, replacement))
        expect(parsed.id).toMatch(/^[0-9A-Za-z_-]+$/)
      } catch (error) {
        if (!(error instanceof PollReasonsError)) throw error
        expect(['bad-shape', 'no-poll']).toContain(error.code)
      }
    }),
    { numRuns: 2000 },
  )
})

it('a context of anything is read or refused by an error with a code', () => {
  const status = parsePollStatus(aWireStatus())
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ descendants: fc.jsonValue() })), (context) => {
      try {
        const { skipped, descendants } = parseThread(status, context)
        expect(skipped + descendants.length).toBeLessThanOrEqual(parseContext(context).received)
      } catch (error) {
        if (!(error instanceof PollReasonsError)) throw error
        expect(error.code).toBe('bad-shape')
      }
    }),
  )
})
