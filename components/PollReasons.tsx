import { useRef } from 'preact/hooks'
import type { ExportFormat } from '../lib/export-formats'
import type { CorrectionChange } from '../lib/model/correction'
import type { FindLocalAddress } from '../lib/model/local-page'
import { type ExportTarget, findReading, type PanelState, type PanelView } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { describeState } from './describe-state'
import { Icon } from './Icon'
import { Panel } from './Panel'
import { useUniqueId } from './use-unique-id'

/** What {@link PollReasons} shows and whom it tells. */
export interface PollReasonsProps {
  state: PanelState
  view: PanelView
  /** Whether the poll's votes on the page are no longer those it had when it was read. */
  pollChanged: boolean
  /** Where the browsed server shows people, posts and hashtags. */
  findAddress: FindLocalAddress
  t: Translate
  /** For relative times. */
  now: Date
  /** Open or close the panel; opening is the moment to start reading. */
  onToggle(): void
  /** Read once more; after a failure, go on from there. */
  onRetry(): void
  /** Go on where reading ended early. */
  onReadOn(): void
  /** Ask the poll's home server, too. */
  onAskHome(): void
  /** Stop reading, and keep what came. */
  onStop(): void
  /** What the reader opened or chose: to be merged into `view`. */
  onView(change: Partial<PanelView>): void
  /** Says what a reply means, against what was read of it; `null`: that after all. */
  onCorrect(postId: string, change: CorrectionChange | null): void
  /** Rejects when the export failed. */
  onExport(format: ExportFormat, target: ExportTarget): Promise<void>
}

/**
 * The toggle beside a poll and the panel under it.
 *
 * Meant for a shadow root with `panel.css`; the host carries `data-theme` and `data-contrast`.
 * Holds nothing that must outlive its nodes.
 */
export function PollReasons(props: PollReasonsProps) {
  const { state, view, t, onToggle } = props
  const panelId = useUniqueId()
  const toggle = useRef<HTMLButtonElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    // What stands further inside may have had its own use for the key, and input methods have theirs.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !view.open) return
    event.preventDefault()
    toggle.current?.focus()
    onToggle()
  }
  const reading = findReading(state)
  const count = reading && t.count('replyCount', reading.thread.coverage.read)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears of one key from the controls in it.
    <div class="root" lang={t.locale} onKeyDown={onKeyDown}>
      {/* The root runs as the page does, so that the toggle stands on the page's side. */}
      <button
        type="button"
        class="toggle"
        ref={toggle}
        dir={t.direction}
        aria-expanded={view.open}
        aria-controls={panelId}
        onClick={onToggle}
      >
        <Icon name="reasons" />
        <span>{count === null ? t('toggle') : t('toggleWithCount', count)}</span>
        <Icon name="chevron" />
      </button>
      {/* Always there, because a live region speaks only of changes to what it already held. */}
      <p class="unseen" role="status">
        {view.open ? describeState(state, t) : ''}
      </p>
      <div id={panelId} dir={t.direction} hidden={!view.open}>
        {view.open && <Panel {...props} reading={reading} />}
      </div>
    </div>
  )
}
