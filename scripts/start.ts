import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startMastodon } from '../tests/stand-in/start-mastodon'
import { startProxy } from '../tests/stand-in/start-proxy'
import { ensureBrowsers, explainMissing } from './ensure-browsers'
import { findBrowser } from './find-browser'
import { launchBrowser } from './launch-browser'
import { makeJourney } from './make-journey'

// `npm start`: the sample poll in a browser with the extension installed. With a display a person takes
// over; without one the journey is made here and leaves its pictures and exports in `demo/`.

const demoFolder = join(import.meta.dirname, '../demo')
mkdirSync(demoFolder, { recursive: true })

let found = findBrowser('chromium') ?? findBrowser('firefox')
if (!found && ensureBrowsers(['chromium']).length === 0) found = findBrowser('chromium')
if (!found) {
  console.error(`${explainMissing('chromium')}\n${explainMissing('firefox')}`)
  process.exit(1)
}

const build = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (build.status !== 0) process.exit(build.status ?? 1)

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
const mastodon = await startMastodon({ settings: { signedIn: true } })
const proxy = await startProxy(mastodon.routes)
const browser = await launchBrowser(found, {
  headless: !hasDisplay,
  proxyPort: proxy.port,
  downloadFolder: demoFolder,
  ...(hasDisplay ? { viewport: null } : {}),
})

if (hasDisplay) {
  const page = await browser.newPage()
  await page.goto(`${mastodon.origin}${mastodon.samplePath}`)
  console.log('The sample poll is open. Click "Reasons" under it. Close the browser to end.')
  await new Promise((resolve) => browser.once('disconnected', resolve))
} else {
  console.log('No display: making the journey headless.')
  for (const file of await makeJourney(browser, mastodon, demoFolder)) console.log(`  demo/${file}`)
  await browser.close()
}
await proxy.close()
await mastodon.close()
