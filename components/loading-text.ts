import type { LoadingState } from '../lib/panel-state'
import type { Translate } from '../lib/translate'

/** What is being done while replies come, in the words of the button that began it. */
export function describeLoading({ mode, previous, progress }: LoadingState, t: Translate): string {
  if (mode === 'home') return t('loadingHome')
  if (mode === 'on') return t('loadingOn')
  // What a first reading has so far is not an earlier one.
  return t(previous === null || progress ? 'loading' : 'loadingAgain')
}
