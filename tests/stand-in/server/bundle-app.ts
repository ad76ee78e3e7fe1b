import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The page's script and stylesheet. */
export interface AppBundle {
  js: string
  css: string
}

let bundle: Promise<AppBundle> | null = null

/** Bundles the web app in memory, once for each process. */
export function bundleApp(): Promise<AppBundle> {
  bundle ??= buildApp()
  return bundle
}

async function buildApp(): Promise<AppBundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../app/main.tsx', import.meta.url))],
    outfile: 'app.js',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"development"' },
    // The project's own tsconfig is for Preact.
    tsconfigRaw: '{}',
    logLevel: 'warning',
  })
  const text = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? ''
  return { js: text('.js'), css: text('.css') }
}
