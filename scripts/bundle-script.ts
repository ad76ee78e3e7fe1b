import { join } from 'node:path'
import { build } from 'esbuild'

/** How many bytes each file takes, minified, by its path from the root of the repository; 0 where nothing is left of it. */
export type BundledFiles = ReadonlyMap<string, number>

const ROOT = join(import.meta.dirname, '..')

/** Bundles and minifies a script with every file it imports, packages left out. */
export async function bundleScript(entryPoint: string): Promise<BundledFiles> {
  const { metafile } = await build({
    entryPoints: [entryPoint],
    absWorkingDir: ROOT,
    outdir: 'unwritten',
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    charset: 'utf8',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Vite makes text of style sheets; here they do not count.
    plugins: [
      {
        name: 'without-css',
        setup: (builder) => builder.onLoad({ filter: /\.css/ }, () => ({ contents: '', loader: 'text' })),
      },
    ],
  })
  const [output] = Object.values(metafile.outputs)
  return new Map(
    Object.keys(metafile.inputs).map((file) => [file, output?.inputs[file]?.bytesInOutput ?? 0] as const),
  )
}
