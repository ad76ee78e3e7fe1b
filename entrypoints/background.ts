import { defineBackground } from 'wxt/utils/define-background'
import { answerPages } from '../lib/platform/answer-pages'

export default defineBackground(answerPages)
