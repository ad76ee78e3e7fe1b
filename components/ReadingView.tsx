import { useRef } from 'preact/hooks'
import type { CorrectionChange } from '../lib/model/correction'
import type { Reading } from '../lib/model/reading'
import type { Besides, PanelState } from '../lib/panel-state'
import { CorrectionNote } from './CorrectionNote'
import { CoverageNote } from './CoverageNote'
import { HomeNote } from './HomeNote'
import { Overview } from './Overview'
import type { PollReasonsProps } from './PollReasons'
import { RepliesView } from './RepliesView'

interface ReadingViewProps extends Omit<PollReasonsProps, 'onToggle' | 'onExport' | 'onStop'> {
  reading: Reading
}

/** What was read: overview, how complete it is, then the replies in groups. */
export function ReadingView({
  reading,
  state,
  view,
  pollChanged,
  findAddress,
  t,
  now,
  onRetry,
  onReadOn,
  onAskHome,
  onView,
  onCorrect,
}: ReadingViewProps) {
  const acting = useRef(false)
  const busy = state.kind === 'loading'
  const correct = (postId: string, change: CorrectionChange | null) => {
    acting.current = true
    onCorrect(postId, change)
  }
  const { fresh = null, found = 0, homeFailure = null } = getBesides(state)
  const hasReplies = reading.replies.length > 0
  return (
    <>
      {hasReplies && <Overview reading={reading} t={t} />}
      <CoverageNote
        reading={reading}
        fresh={fresh}
        found={found}
        pollChanged={pollChanged}
        busy={busy}
        detailsOpen={view.detailsOpen}
        onDetails={(detailsOpen) => onView({ detailsOpen })}
        // A failure has its own button, and two that do the same are one too many.
        onRetry={state.kind === 'failed' ? null : onRetry}
        onReadOn={onReadOn}
        t={t}
      />
      <HomeNote thread={reading.thread} failure={homeFailure} busy={busy} onAsk={onAskHome} t={t} />
      {hasReplies && (
        <>
          <RepliesView
            reading={reading}
            view={view}
            fresh={fresh?.ids ?? []}
            findAddress={findAddress}
            t={t}
            now={now}
            onView={onView}
            onCorrect={busy ? null : correct}
          />
          <CorrectionNote
            note={view.corrected}
            reading={reading}
            acting={acting}
            onUndo={
              busy || !view.corrected
                ? null
                : correct.bind(null, view.corrected.postId, view.corrected.before)
            }
            onClose={() => onView({ corrected: null })}
            t={t}
          />
        </>
      )}
    </>
  )
}

function getBesides(state: PanelState): Besides {
  return state.kind === 'ready' || state.kind === 'partial' ? state : {}
}
