import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import type { FoundBrowser } from './find-browser'
import { QUIET_CHROMIUM_ARGS, QUIET_FIREFOX_PREFS } from './quiet-browsers'

/** Where the production builds are, by engine. */
export const EXTENSION_FOLDERS = {
  chromium: join(import.meta.dirname, '../.output/chrome-mv3'),
  firefox: join(import.meta.dirname, '../.output/firefox-mv3'),
} as const

interface LaunchOptions {
  headless: boolean
  /** Port of the CONNECT proxy on loopback that every request goes through. */
  proxyPort: number
  /** Downloads land here; it is made if missing. */
  downloadFolder: string
  /** Size of the page in CSS pixels. */
  viewport?: { width: number; height: number } | null
  /** Where the profile lasts from one start to the next; one of its own, thrown away, where left out. */
  profileFolder?: string
  /** The build to install instead; `null`: none, the profile has it. */
  extensionFolder?: string | null
  /** Of the browser's own interface, as an ISO 639 code, where it has that language; English if left out. */
  language?: string
}

/**
 * Starts a browser with the production build installed, all of its traffic going through one proxy.
 *
 * The proxy is what lets the build run on `https://mas.to` with a throw-away certificate, and what
 * refuses (and records) every other host.
 */
export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<Browser> {
  const { headless, proxyPort, downloadFolder, viewport = { width: 1200, height: 900 }, language } = options
  const extension =
    options.extensionFolder === undefined ? EXTENSION_FOLDERS[found.engine] : options.extensionFolder
  mkdirSync(downloadFolder, { recursive: true })
  const common = {
    executablePath: found.path,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    ...(options.profileFolder && { userDataDir: options.profileFolder }),
  }
  if (found.engine === 'chromium') {
    return puppeteer.launch({
      ...common,
      browser: 'chrome',
      pipe: true,
      ...(language && { env: { ...process.env, LANGUAGE: language } }),
      enableExtensions: extension === null ? true : [extension],
      downloadBehavior: { policy: 'allow', downloadPath: downloadFolder },
      args: [
        // Chromium refuses to sandbox as root, as in a container.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--proxy-server=127.0.0.1:${proxyPort}`,
        '--disable-gpu',
        '--disable-quic',
        // `acceptInsecureCerts` is for pages; the background asks servers, too.
        '--ignore-certificate-errors',
        ...(language ? [`--lang=${language}`] : []),
        ...QUIET_CHROMIUM_ARGS,
      ],
    })
  }
  const browser = await puppeteer.launch({
    ...common,
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET_FIREFOX_PREFS,
      ...(language && { 'intl.locale.requested': language }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'browser.download.folderList': 2,
      'browser.download.dir': downloadFolder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
      'dom.events.testing.asyncClipboard': true,
      // Nobody can press the browser's own button here: a request for a permission is granted, if it comes from a click.
      'extensions.webextOptionalPermissionPrompts': headless === false,
      // An own build is signed by nobody; only a developer's or an enterprise's Firefox heeds this.
      'xpinstall.signatures.required': false,
    },
  })
  if (extension !== null) await browser.installExtension(extension)
  return browser
}
