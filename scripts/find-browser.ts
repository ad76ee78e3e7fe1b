import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A browser engine that the tests and the demo can drive. */
export type Engine = 'chromium' | 'firefox'

/** An installed browser. */
export interface FoundBrowser {
  engine: Engine
  /** Absolute path of the executable. */
  path: string
}

const NAMES: Record<Engine, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
}

const APPLICATIONS: Record<Engine, readonly string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
}

const OVERRIDES: Record<Engine, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' }

/**
 * Finds an installed browser of one engine: the environment variable first
 * (`CHROMIUM_PATH`, `FIREFOX_PATH`), then the search path, then where macOS and Windows put applications.
 */
export function findBrowser(engine: Engine): FoundBrowser | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [
    process.env[OVERRIDES[engine]] ?? '',
    ...NAMES[engine].flatMap((name) => folders.map((folder) => join(folder, name))),
    ...APPLICATIONS[engine],
  ]
  const path = candidates.find((candidate) => candidate !== '' && existsSync(candidate))
  return path ? { engine, path } : null
}
