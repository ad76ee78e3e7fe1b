import { bundleScript } from '../bundle-script'

/** What of a page's script is there to read replies: the analysis, its slices, and how it gets its words. */
const ANALYSIS = /^lib\/(?:analysis\/|(?:read-in-slices|load-words|parse-words)\.ts$)/

/** How much reading replies adds to the script that runs on every page, in bytes, minified; packages left out. */
export async function measureSize(): Promise<number> {
  const files = await bundleScript('entrypoints/polls.content/index.ts')
  return [...files].reduce((sum, [file, bytes]) => (ANALYSIS.test(file) ? sum + bytes : sum), 0)
}
