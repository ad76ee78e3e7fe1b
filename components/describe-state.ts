import type { PanelState } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { describeCoverage } from './coverage-text'
import { describeFailure } from './failure-text'
import { joinSentences } from './join-sentences'

/** What a screen reader is told, unasked, when the panel's state changes. */
export function describeState(state: PanelState, t: Translate): string {
  switch (state.kind) {
    case 'idle':
      return ''
    case 'loading':
      return t(state.previous === null ? 'loading' : 'loadingAgain')
    case 'failed': {
      const { message, nextStep } = describeFailure(state.failure, t)
      return joinSentences([message, nextStep], t)
    }
    case 'ready':
    case 'partial':
      return describeCoverage(state.reading.thread.coverage, t).summary
  }
}
