import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { aWireContext, aWireReply, aWireStatus } from '../mastodon/wire'
import { aSavedThread, writeThread } from './saved-thread'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** What `npm run --silent read -- …` runs, without npm. */
function run(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/read.ts', ...args], { cwd: root })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk
    })
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

describe('npm run --silent read', () => {
  it('prints nothing but the document, to its last byte', async () => {
    const replies = Array.from({ length: 300 }, (_, index) =>
      aWireReply(`${index + 2}`, '1', { content: `<p>I voted yes. ${'x'.repeat(4000)}</p>` }),
    )
    const thread = aSavedThread({ context: aWireContext(...replies) })
    const { code, stdout, stderr } = await run(writeThread(thread))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.length).toBeGreaterThan(1_000_000)
    expect(JSON.parse(stdout).replies).toHaveLength(300)
    expect(stdout).toMatch(/\}\n$/)
  })

  it.each<[string, () => string[], RegExp]>([
    ['no file named', () => [], /Usage/],
    ['no such file', () => ['/nowhere/thread.json'], /^\/nowhere\/thread\.json: ENOENT/],
    ['a folder', () => [root], /EISDIR/],
    ['not JSON', () => [writeThread('{"status": \n')], /not JSON$/],
    ['no poll', () => [writeThread(aSavedThread({ status: aWireStatus({ poll: null }) }))], /no poll$/],
    ['a name of two lines', () => ['no\nsuch'], /^no such: ENOENT/],
  ])('%s: one line on stderr, nothing on stdout, exit 1', async (_, args, line) => {
    const { code, stdout, stderr } = await run(...args())
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^[^\n]+\n$/)
    expect(stderr.trim()).toMatch(line)
  })
})
