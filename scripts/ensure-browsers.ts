import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { type Engine, findBrowser } from './find-browser'

const DEBIAN_PACKAGES: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' }

/** With another language than English, for the test in a German browser. */
const LANGUAGE_PACKAGES: Record<Engine, string> = {
  chromium: 'chromium-l10n',
  firefox: 'firefox-esr-l10n-de',
}

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

/** Whether this process may install Debian packages. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && run('apt-get', '--version')
}

function isInstalled(debianPackage: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['--status', debianPackage], { encoding: 'utf8' })
  return /^Status: install ok installed$/m.test(stdout ?? '')
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt …`)
  // With what they recommend: without fonts nothing on a page has a size.
  if (run('apt-get', 'update', '-qq')) run('apt-get', 'install', '-y', '-qq', ...packages)
}

/**
 * Installs the Debian packages of the engines that are missing, where this process may (root, and apt is there).
 *
 * @returns the engines that are still missing
 */
export function ensureBrowsers(engines: readonly Engine[]): Engine[] {
  const missing = engines.filter((engine) => !findBrowser(engine))
  if (missing.length > 0 && mayInstall())
    install(missing.flatMap((engine) => [DEBIAN_PACKAGES[engine], LANGUAGE_PACKAGES[engine]]))
  return engines.filter((engine) => !findBrowser(engine))
}

/** Gives Debian's own browsers their German, where this process may; a test says so where it could not. */
function ensureLanguages(engines: readonly Engine[]): void {
  const missing = engines.filter(
    (engine) => isInstalled(DEBIAN_PACKAGES[engine]) && !isInstalled(LANGUAGE_PACKAGES[engine]),
  )
  if (missing.length > 0 && mayInstall()) install(missing.map((engine) => LANGUAGE_PACKAGES[engine]))
}

// As a command: the engines are its arguments.
if (import.meta.filename === realpathSync(process.argv[1] ?? '.')) {
  const engines = process.argv.slice(2) as Engine[]
  const missing = ensureBrowsers(engines)
  ensureLanguages(engines)
  for (const engine of missing) console.error(explainMissing(engine))
  if (missing.length > 0) process.exit(1)
}
