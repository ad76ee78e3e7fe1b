import { defineBackground } from 'wxt/utils/define-background'
import { ALL_WORDS } from '../lib/analysis/all-words'
import { answerPages } from '../lib/platform/answer-pages'
import { openGrants } from '../lib/platform/grants'

export default defineBackground(() => {
  const grants = openGrants()
  grants.watchBrowser()
  answerPages(ALL_WORDS, grants)
})
