import { defineBackground } from 'wxt/utils/define-background'
import { ALL_WORDS } from '../lib/analysis/all-words'
import { answerPages } from '../lib/platform/answer-pages'

export default defineBackground(() => answerPages(ALL_WORDS))
