import { build } from 'esbuild'

/**
 * One file of script or style for a page of the tests' own, with everything it imports.
 *
 * @param entry absolute path
 * @param production without Preact's and our own checks for developers
 */
export async function bundlePage(entry: string, { production = false } = {}): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'chrome128',
    minify: production,
  })
  return result.outputFiles[0]?.text ?? ''
}
