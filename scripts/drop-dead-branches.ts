import type { Plugin } from 'vite'

interface DeadBranch {
  /** End of the module's path. */
  module: string
  pattern: RegExp
  replacement: string
}

/**
 * Code of our libraries that this extension can never reach, and that a reviewer (or `web-ext lint`)
 * would rightly ask about.
 */
const DEAD_BRANCHES: readonly DeadBranch[] = [
  // preact: the setter behind dangerouslySetInnerHTML, which lint forbids us to use.
  {
    module: 'preact/dist/preact.mjs',
    pattern:
      /\(\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\),/,
    replacement: '(',
  },
  // zod: compiled parsers, which are switched off (`jitless`) and which an extension's own CSP forbids.
  { module: 'zod/v4/core/util.js', pattern: /const F = Function;/, replacement: 'const F = null;' },
  { module: 'zod/v4/core/doc.js', pattern: /const F = Function;/, replacement: 'const F = null;' },
]

const FORBIDDEN = /\.innerHTML\s*=|\bnew Function\b|=\s*Function\s*[;,]/

/**
 * Vite plugin that takes {@link DEAD_BRANCHES} out of the bundle.
 *
 * @throws when a pattern no longer matches its module, or when a forbidden construct reaches a chunk
 *   in spite of it: a library update must be looked at, not shipped.
 */
export function dropDeadBranches(): Plugin {
  return {
    name: 'poll-reasons:drop-dead-branches',
    apply: 'build',
    transform(code, id) {
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? ''
      const branch = DEAD_BRANCHES.find(({ module }) => path.endsWith(`node_modules/${module}`))
      if (!branch) return null
      const changed = code.replace(branch.pattern, branch.replacement)
      if (changed === code) this.error(`${branch.module} no longer contains ${branch.pattern}`)
      return { code: changed, map: null }
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const found = chunk.type === 'chunk' && FORBIDDEN.exec(chunk.code)
        if (found) this.error(`${chunk.fileName} contains ${found[0]}`)
      }
    },
  }
}
