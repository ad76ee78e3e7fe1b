import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import messages from './public/_locales/en/messages.json'
import { dropDeadBranches } from './scripts/drop-dead-branches'
import { findBrowser } from './scripts/find-browser'

const chromium = findBrowser('chromium')

/** The first release with everything that is used: `URL.canParse` and relaxed nesting (119: relative colors). */
const OLDEST_CHROME = '120'

const FIREFOX_SETTINGS = {
  gecko: {
    id: 'poll-reasons@poll-reasons.example',
    // The first release that understands data_collection_permissions.
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  },
  gecko_android: { strict_min_version: '142.0' },
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Every import is written out: what a file uses is what its head says.
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Asked for one origin at a time, when the reader wants a poll's home server asked: docs/permissions.md.
    optional_host_permissions: ['https://*/*'],
    // Keeps what the reader corrected, on this machine.
    permissions: ['storage'],
    ...(browser === 'firefox'
      ? { browser_specific_settings: FIREFOX_SETTINGS }
      : { minimum_chrome_version: OLDEST_CHROME }),
  }),
  // `npm run dev`, for a person with a network.
  webExt: {
    startUrls: ['https://mas.to/public/local'],
    ...(chromium && { binaries: { chrome: chromium.path } }),
    // Chromium refuses to sandbox as root, as in a container.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  vite: () => ({
    plugins: [preact(), dropDeadBranches()],
    // The names alone: texts and translators' notes stay in the files that the browser reads.
    define: { MESSAGE_KEYS: JSON.stringify(Object.keys(messages)) },
  }),
})
