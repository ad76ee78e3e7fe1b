import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { type Engine, findBrowser } from '../../scripts/find-browser'
import { EXTENSION_FOLDERS, launchBrowser } from '../../scripts/launch-browser'

/** A browser whose profile stays from one start to the next, with the production build installed for good. */
export interface LastingBrowser {
  browser: Browser
  /** Where downloads land. */
  downloads: string
  /** Closes the browser, and starts it anew on the same profile. */
  restart(): Promise<void>
  /** Installs the same build under a higher version, as browsers do while they run. */
  update(): Promise<void>
  /** Closes it, and throws the profile away. */
  end(): Promise<void>
}

/** Starts one. Firefox must be of a kind that takes unsigned extensions, as Debian's is. */
export async function startLasting(engine: Engine, proxyPort: number): Promise<LastingBrowser> {
  const found = findBrowser(engine)
  if (!found) throw new Error(`${engine} is not installed`)
  const folder = mkdtempSync(join(tmpdir(), 'poll-reasons-lasting-'))
  const [profileFolder, downloads, build] = ['profile', 'downloads', 'build'].map((name) =>
    join(folder, name),
  )
  if (!profileFolder || !downloads || !build) throw new Error('unreachable')
  mkdirSync(profileFolder)
  // Chromium knows an unpacked extension by its place: an update comes to the same one.
  cpSync(EXTENSION_FOLDERS[engine], build, { recursive: true })

  const launch = (isFirst: boolean) =>
    launchBrowser(found, {
      headless: true,
      proxyPort,
      downloadFolder: downloads,
      profileFolder,
      extensionFolder: engine === 'firefox' ? null : build,
    }).then(async (browser) => {
      if (engine === 'firefox' && isFirst) await installForGood(browser, pack(build, folder))
      return browser
    })

  const lasting: LastingBrowser = {
    browser: await launch(true),
    downloads,
    async restart() {
      await lasting.browser.close()
      lasting.browser = await launch(false)
    },
    async update() {
      raiseVersion(build)
      if (engine === 'firefox') await installForGood(lasting.browser, pack(build, folder))
      else await lasting.browser.installExtension(build)
    },
    async end() {
      await lasting.browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return lasting
}

function raiseVersion(build: string): void {
  const path = join(build, 'manifest.json')
  const manifest: { version: string } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }))
}

/** A build as one file, as Firefox wants it. */
function pack(build: string, folder: string): string {
  const options = ['--artifacts-dir', folder, '--filename', 'build.xpi', '--overwrite-dest']
  const command = ['web-ext', 'build', '--no-config-discovery', '--source-dir', build, ...options]
  const { status, stderr } = spawnSync('npx', command, { shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`web-ext could not pack the build: ${stderr}`)
  return join(folder, 'build.xpi')
}

/** Puppeteer knows only installations that end with the browser. */
async function installForGood(browser: Browser, path: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<unknown> }
  }
  await connection.send('webExtension.install', {
    extensionData: { type: 'archivePath', path },
    'moz:permanent': true,
  })
}
