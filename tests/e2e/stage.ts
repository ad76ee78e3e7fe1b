import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { type Engine, findBrowser } from '../../scripts/find-browser'
import { launchBrowser } from '../../scripts/launch-browser'
import { defaultSettings } from '../stand-in/server/settings'
import { type Mastodon, type MastodonOptions, startMastodon } from '../stand-in/start-mastodon'
import { type HostProxy, startProxy } from '../stand-in/start-proxy'

/** The browsers every journey is made in. */
export const ENGINES: readonly Engine[] = ['chromium', 'firefox']

/** A browser with the production build installed, and the stand-in Mastodon it can reach, and nothing else. */
export interface Stage {
  engine: Engine
  browser: Browser
  mastodon: Mastodon
  proxy: HostProxy
  /** Where downloads land. */
  downloads: string
  /** As it was at the start: settings, posts, rate limit. */
  reset(): void
  /** Opens a page of the server in a new tab. */
  open(path: string): Promise<Page>
  close(): Promise<void>
}

/**
 * Sets the stage for one browser.
 *
 * @param others servers that the browser can reach besides
 * @param language of the browser's own interface, where it has that
 */
export async function setStage(
  engine: Engine,
  options: MastodonOptions = {},
  others: readonly Mastodon[] = [],
  language?: string,
): Promise<Stage> {
  const found = findBrowser(engine)
  if (!found) throw new Error(`${engine} is not installed: run npm test, or set ${engine.toUpperCase()}_PATH`)
  const mastodon = await startMastodon(options)
  const routes = Object.assign({}, mastodon.routes, ...others.map((other) => other.routes))
  const proxy = await startProxy(routes)
  const downloads = mkdtempSync(join(tmpdir(), 'poll-reasons-'))
  const browser = await launchBrowser(found, {
    headless: true,
    proxyPort: proxy.port,
    downloadFolder: downloads,
    ...(language && { language }),
  })
  return {
    engine,
    browser,
    mastodon,
    proxy,
    downloads,
    reset() {
      Object.assign(mastodon.settings, defaultSettings(), options.settings)
      mastodon.resetRateLimit()
    },
    async open(path) {
      const page = await browser.newPage()
      await page.goto(`${mastodon.origin}${path}`, { waitUntil: 'domcontentloaded' })
      return page
    },
    async close() {
      await browser.close()
      await proxy.close()
      await mastodon.close()
      await rm(downloads, { recursive: true, force: true })
    },
  }
}
