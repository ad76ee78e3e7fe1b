import type { PanelState } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { joinSentences } from '../lib/wording/join-sentences'
import { describeCoverage } from './coverage-text'
import { describeFailure } from './failure-text'
import { describeFresh } from './fresh-text'
import { listHomeOutcomes } from './home-outcome'
import { describeLoading } from './loading-text'

/** What a screen reader is told, unasked, when the state of an open panel changes. */
export function describeState(state: PanelState, t: Translate): string {
  switch (state.kind) {
    case 'idle':
      return t('stoppedEmpty')
    case 'loading':
      return describeLoading(state, t)
    case 'failed': {
      const { message, nextStep } = describeFailure(state.failure, t)
      return joinSentences([message, nextStep], t)
    }
    case 'ready':
    case 'partial': {
      const { reading, fresh = null, homeFailure = null } = state
      const { summary, nextStep } = describeCoverage(reading.thread.coverage, t)
      // In the order in which the panel shows them.
      const sentences = [
        summary,
        fresh && describeFresh(fresh, t),
        nextStep,
        ...listHomeOutcomes(reading.thread, homeFailure, t),
      ]
      return joinSentences(
        sentences.filter((sentence) => sentence !== null),
        t,
      )
    }
  }
}
