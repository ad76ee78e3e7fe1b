/**
 * Draws every scene of the panel into `demo/gallery/`, to be looked at:
 * `npx tsx tests/components/gallery/make-gallery.ts [name …]`.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { bundlePage } from '../../../scripts/bundle-page'
import { findBrowser } from '../../../scripts/find-browser'
import { SCENES } from '../scenes'

const FOLDER = 'demo/gallery'

/** Each look at the panel: a width as Mastodon has them (a narrow phone, a deck column, the single column). */
const LOOKS = [
  { name: 'light', theme: 'light', contrast: 'default', width: 566, forced: false, direction: 'ltr' },
  { name: 'dark', theme: 'dark', contrast: 'default', width: 566, forced: false, direction: 'ltr' },
  { name: 'narrow-dark', theme: 'dark', contrast: 'default', width: 300, forced: false, direction: 'ltr' },
  { name: 'narrow-light', theme: 'light', contrast: 'default', width: 300, forced: false, direction: 'ltr' },
  { name: 'contrast', theme: 'dark', contrast: 'high', width: 566, forced: false, direction: 'ltr' },
  { name: 'forced', theme: 'light', contrast: 'default', width: 566, forced: true, direction: 'ltr' },
  { name: 'rtl', theme: 'light', contrast: 'default', width: 566, forced: false, direction: 'rtl' },
] as const

/** Looks in which a few telling scenes are enough. */
const TELLING: readonly string[] = ['stance', 'license']
const EVERY_SCENE: readonly string[] = ['light', 'dark', 'narrow-dark']

async function draw(
  browser: Browser,
  script: string,
  css: string,
  wanted: readonly string[],
): Promise<number> {
  let drawn = 0
  for (const look of LOOKS) {
    const page = await browser.newPage({
      viewport: { width: look.width + 32, height: 600 },
      deviceScaleFactor: 2,
      forcedColors: look.forced ? 'active' : 'none',
    })
    await page.route('**/*', (route) => route.fulfill(answerPortrait(route.request().url())))
    await page.setContent(readFileSync(new URL('page.html', import.meta.url), 'utf8'))
    await page.addScriptTag({ content: script })
    const scenes = EVERY_SCENE.includes(look.name) ? Object.keys(SCENES) : TELLING
    for (const scene of scenes.filter((name) => wanted.length === 0 || wanted.includes(name))) {
      await page.evaluate(
        ([name, theme, contrast, sheet, direction]) => {
          document.body.style.direction = direction
          window.showScene(name, theme, contrast, sheet)
        },
        [scene, look.theme, look.contrast, css, look.direction] as const,
      )
      await page.waitForTimeout(80)
      await page.screenshot({ path: `${FOLDER}/${scene}-${look.name}.png`, fullPage: true })
      drawn += 1
    }
    await page.close()
  }
  return drawn
}

/** A plain square of the colour that the address names: no request leaves the machine. */
function answerPortrait(url: string) {
  const colour = /portraits\.invalid\/([0-9a-f]{6})/.exec(url)?.[1] ?? '888888'
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36"><rect width="36" height="36" fill="#${colour}"/><circle cx="18" cy="14" r="7" fill="#fff8"/><circle cx="18" cy="36" r="14" fill="#fff8"/></svg>`
  return { contentType: 'image/svg+xml', body }
}

const found = findBrowser('chromium')
if (!found) throw new Error('The gallery needs Chromium or Chrome.')
mkdirSync(FOLDER, { recursive: true })
const [script, css] = await Promise.all([
  bundlePage(new URL('gallery-page.tsx', import.meta.url).pathname),
  bundlePage(new URL('../../../components/panel.css', import.meta.url).pathname),
])
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] })
try {
  console.log(`${await draw(browser, script, css, process.argv.slice(2))} pictures in ${FOLDER}/`)
} finally {
  await browser.close()
}
