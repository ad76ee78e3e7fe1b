import { readThreadFile } from './read-thread-file'

// `npm run --silent read -- FILE`: prints the export document of a saved thread; see docs/export-format.md.
// A bad file gets one line on stderr, nothing on stdout, and exit 1.

const path = process.argv[2]
try {
  if (path === undefined) throw new Error('Usage: npm run --silent read -- FILE')
  const json = await readThreadFile(path)
  // A reader such as `head` may close the pipe before the end; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  // Not followed by `process.exit`, which would cut off what a pipe has not taken yet.
  process.stdout.write(json)
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  const line = path === undefined ? reason : `${path}: ${reason}`
  process.stderr.write(`${line.replace(/\s+/g, ' ')}\n`)
  process.exitCode = 1
}
