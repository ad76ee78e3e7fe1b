import { defineContentScript } from 'wxt/utils/define-content-script'
import { findSite } from '../../lib/sites/find-site'
import { showPanels } from './show-panels'

export default defineContentScript({
  matches: ['https://mas.to/*'],
  runAt: 'document_idle',
  main({ signal }) {
    const site = findSite(document)
    if (site) showPanels(site, signal)
  },
})
