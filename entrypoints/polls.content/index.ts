import { defineContentScript } from 'wxt/utils/define-content-script'

export default defineContentScript({
  matches: ['https://mas.to/*'],
  runAt: 'document_idle',
  main() {
    document.documentElement.dataset.x = '1'
  },
})
