import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { dropDeadBranches } from './scripts/drop-dead-branches'

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
    ...(browser === 'firefox' && { browser_specific_settings: FIREFOX_SETTINGS }),
  }),
  webExt: { startUrls: ['https://mas.to/public/local'] },
  vite: () => ({ plugins: [preact(), dropDeadBranches()] }),
})
