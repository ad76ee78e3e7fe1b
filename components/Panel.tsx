import { useRef } from 'preact/hooks'
import type { Reading } from '../lib/model/reading'
import { EmptyNote } from './EmptyNote'
import { ExportBar } from './ExportBar'
import { FailureNote } from './FailureNote'
import { LoadingNote } from './LoadingNote'
import type { PollReasonsProps } from './PollReasons'
import { ReadingView } from './ReadingView'
import { StoppedNote } from './StoppedNote'
import { useUniqueId } from './use-unique-id'

interface PanelProps extends PollReasonsProps {
  /** What there is to show meanwhile, whatever the state. */
  reading: Reading | null
}

/** The open panel: what is going on, then what was read. */
export function Panel({ reading, ...props }: PanelProps) {
  const { state, t, onExport } = props
  const titleId = useUniqueId()
  const section = useRef<HTMLElement>(null)
  /** The button that was pressed may go away with what comes: keep the keyboard's place in the panel. */
  const keepFocus = (act: () => void) => () => {
    section.current?.focus()
    act()
  }
  const retry = keepFocus(props.onRetry)
  const empty = reading !== null && reading.replies.length === 0
  return (
    <section class="panel" ref={section} tabIndex={-1} aria-labelledby={titleId}>
      <h2 class="unseen" id={titleId}>
        {t('panelTitle')}
      </h2>
      {state.kind === 'loading' && <LoadingNote state={state} onStop={keepFocus(props.onStop)} t={t} />}
      {state.kind === 'idle' && <StoppedNote onRead={retry} t={t} />}
      {state.kind === 'failed' && (
        <FailureNote failure={state.failure} previousShown={reading !== null} t={t} onRetry={retry} />
      )}
      {empty && <EmptyNote coverage={reading.thread.coverage} t={t} />}
      {reading && (
        <ReadingView
          {...props}
          reading={reading}
          onRetry={retry}
          onReadOn={keepFocus(props.onReadOn)}
          onAskHome={keepFocus(props.onAskHome)}
        />
      )}
      {reading && !empty && <ExportBar reading={reading} t={t} onExport={onExport} />}
    </section>
  )
}
