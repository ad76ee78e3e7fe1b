import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './find-browser'

/** Draws `docs/pictures/icon.svg` in the sizes that browsers and stores ask for, into `public/icon`. */
const SIZES = [16, 32, 48, 96, 128]
const root = join(import.meta.dirname, '..')

const svg = readFileSync(join(root, 'docs/pictures/icon.svg'), 'utf8')
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium')?.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  )
  await page.screenshot({
    path: join(root, `public/icon/${size}.png`) as `${string}.png`,
    omitBackground: true,
  })
}
await browser.close()
