import { defineContentScript } from 'wxt/utils/define-content-script'
import { findSite } from '../../lib/sites/find-site'
import { showPanels } from './show-panels'

export default defineContentScript({
  matches: ['https://mas.to/*'],
  runAt: 'document_idle',
  // It would tell every page the extension's id.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const site = findSite(document)
    if (site) showPanels(site, signal)
  },
})
