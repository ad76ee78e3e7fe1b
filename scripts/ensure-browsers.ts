import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { type Engine, findBrowser } from './find-browser'

const DEBIAN_PACKAGES: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' }

/** Why a browser could not be had, in words for a person. */
export function explainMissing(engine: Engine): string {
  return engine === 'chromium'
    ? 'No Chromium, Chrome or Edge found. Install one (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH.'
    : 'No Firefox found. Install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH.'
}

function run(command: string, ...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}

/**
 * Installs the Debian packages of the engines that are missing, where this process may (root, and apt is there).
 *
 * @returns the engines that are still missing
 */
export function ensureBrowsers(engines: readonly Engine[]): Engine[] {
  const missing = engines.filter((engine) => !findBrowser(engine))
  const mayInstall = process.getuid?.() === 0 && run('apt-get', '--version')
  if (missing.length > 0 && mayInstall) {
    const packages = missing.map((engine) => DEBIAN_PACKAGES[engine])
    console.log(`Installing ${packages.join(' and ')} with apt …`)
    if (run('apt-get', 'update', '-qq')) {
      // With what they recommend: without fonts nothing on a page has a size.
      run('apt-get', 'install', '-y', '-qq', ...packages)
    }
  }
  return engines.filter((engine) => !findBrowser(engine))
}

// As a command: the engines are its arguments.
if (import.meta.filename === realpathSync(process.argv[1] ?? '.')) {
  const missing = ensureBrowsers(process.argv.slice(2) as Engine[])
  for (const engine of missing) console.error(explainMissing(engine))
  if (missing.length > 0) process.exit(1)
}
