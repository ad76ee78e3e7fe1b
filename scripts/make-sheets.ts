/**
 * Draws every scene of the panel in every look, as contact sheets to be gone through:
 * `npm run sheets [-- look or scene …]` leaves `demo/sheets/<look>-1.png` and so on.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import type { Look } from '../tests/components/gallery/gallery-page'
import { SCENES } from '../tests/components/scenes'
import { bundlePage } from './bundle-page'
import { findBrowser } from './find-browser'

const FOLDER = 'demo/sheets'
const GALLERY = new URL('../tests/components/gallery/', import.meta.url)

/** Widths as Mastodon has them: its single column, a phone of 320 px, a column of the deck, and wider than any. */
const LOOKS: Readonly<Record<string, Look & { forced?: boolean }>> = {
  light: { theme: 'light', contrast: 'default', width: 598 },
  dark: { theme: 'dark', contrast: 'default', width: 598 },
  'high-contrast-light': { theme: 'light', contrast: 'high', width: 598 },
  'high-contrast-dark': { theme: 'dark', contrast: 'high', width: 598 },
  narrow: { theme: 'light', contrast: 'default', width: 320 },
  deck: { theme: 'dark', contrast: 'default', width: 350 },
  wide: { theme: 'light', contrast: 'default', width: 900 },
  'right-to-left': { theme: 'light', contrast: 'default', width: 598, mirrored: true },
  'right-to-left-narrow': { theme: 'dark', contrast: 'default', width: 320, mirrored: true },
  german: { theme: 'light', contrast: 'default', width: 320, language: 'de' },
  french: { theme: 'light', contrast: 'default', width: 320, language: 'fr' },
  spanish: { theme: 'light', contrast: 'default', width: 320, language: 'es' },
  japanese: { theme: 'light', contrast: 'default', width: 320, language: 'ja' },
  'forced-colors': { theme: 'light', contrast: 'default', width: 598, forced: true },
  'large-text': { theme: 'light', contrast: 'default', width: 390, textSize: '21px' },
}

/** Between columns, in CSS pixels, as in `page.html`. */
const MARGIN = 24

/** What a screen shows without making the words too small to read. */
const SHEET_WIDTH = 2000

async function draw(browser: Browser, name: string, scenes: readonly string[], files: [string, string]) {
  const { forced = false, ...look } = LOOKS[name] ??
    LOOKS.light ?? { theme: 'light', contrast: 'default', width: 598 }
  const page = await browser.newPage({
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
    colorScheme: look.theme,
  })
  await page.route('**/*', (route) => route.fulfill(answerPortrait(route.request().url())))
  await page.setContent(readFileSync(new URL('page.html', GALLERY), 'utf8'))
  const [script, css] = files
  await page.addScriptTag({ content: script })
  await page.evaluate(([names, chosen, sheet]) => window.showSheet(names, chosen, sheet), [
    scenes,
    look,
    css,
  ] as const)
  const [width, height, columns] = await page.evaluate(() => {
    const sheet = document.querySelector<HTMLElement>('#sheet') ?? document.body
    return [sheet.offsetWidth, sheet.offsetHeight, sheet.children.length] as const
  })
  // All at once, because a picture that is out of sight is only loaded when it comes near.
  await page.setViewportSize({ width, height })
  await page.waitForTimeout(300)
  const perSheet = Math.max(1, Math.floor(SHEET_WIDTH / (look.width + MARGIN)))
  for (let first = 0; first < columns; first += perSheet) {
    const last = first + perSheet
    const clip = await page.evaluate(
      ([start, end, margin]) => {
        const boxes = [...document.querySelectorAll('#sheet > div')]
          .slice(start, end)
          .map((column) => column.getBoundingClientRect())
        const left = Math.min(...boxes.map((box) => box.left)) - margin
        const right = Math.max(...boxes.map((box) => box.right)) + margin
        const bottom = Math.max(...boxes.map((box) => box.bottom)) + margin
        return { x: left, y: 0, width: right - left, height: bottom }
      },
      [first, last, MARGIN] as const,
    )
    const path = `${FOLDER}/${name}-${first / perSheet + 1}.png`
    await page.screenshot({ path, clip })
    console.log(`${path}: ${Math.round(clip.width)} × ${Math.round(clip.height)}`)
  }
  await page.close()
}

/** A plain portrait in the color that the address names: no request leaves the machine. */
function answerPortrait(url: string) {
  const color = /portraits\.invalid\/([0-9a-f]{6})/.exec(url)?.[1] ?? '888888'
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36"><rect width="36" height="36" fill="#${color}"/><circle cx="18" cy="14" r="7" fill="#fff8"/><circle cx="18" cy="36" r="14" fill="#fff8"/></svg>`
  return { contentType: 'image/svg+xml', body }
}

const found = findBrowser('chromium')
if (!found) throw new Error('The sheets need Chromium or Chrome.')
mkdirSync(FOLDER, { recursive: true })
const wanted = process.argv.slice(2)
const pick = (names: readonly string[]) => {
  const picked = names.filter((name) => wanted.includes(name))
  return picked.length > 0 ? picked : names
}
const files: [string, string] = [
  await bundlePage(new URL('gallery-page.tsx', GALLERY).pathname),
  await bundlePage(new URL('../components/panel.css', import.meta.url).pathname),
]
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] })
try {
  for (const name of pick(Object.keys(LOOKS))) await draw(browser, name, pick(Object.keys(SCENES)), files)
} finally {
  await browser.close()
}
