import { useEffect, useRef } from 'preact/hooks'
import type { Reading, ReplyReading } from '../lib/model/reading'
import type { CorrectedNote } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { describeStance, listTitles } from '../lib/wording/change-text'
import { isolate } from '../lib/wording/isolate'
import { formatList } from '../lib/wording/list-text'
import { nameLicense } from '../lib/wording/name-license'
import { Icon } from './Icon'
import { useInSight } from './use-in-sight'

interface CorrectionNoteProps {
  /** `null` for nothing to say. */
  note: CorrectedNote | null
  reading: Reading
  /** Whether it was in this panel that the reader did it; set to `false` once the keyboard was brought here. */
  acting: { current: boolean }
  /** `null` while replies are still coming. */
  onUndo: (() => void) | null
  onClose(): void
  t: Translate
}

/** Says where a reply went that the reader changed, since its card may be gone from before their eyes, and offers to undo. */
export function CorrectionNote({ note, reading, acting, onUndo, onClose, t }: CorrectionNoteProps) {
  const box = useRef<HTMLDivElement>(null)
  useInSight(box, note)
  useEffect(() => {
    if (!note || !acting.current) return
    acting.current = false
    // It stands at the panel's lower edge, in sight: the page need not move.
    if (note.kind !== 'failed') box.current?.focus({ preventScroll: true })
  }, [note, acting])
  return (
    <div class={note ? 'corrected' : 'unseen'} ref={box} tabIndex={-1}>
      {/* Always there, because a live region speaks only of changes to what it already held. */}
      <p role="status">{note ? describe(note, reading, t) : ''}</p>
      {note && (
        <div class="correction-buttons">
          {note.kind !== 'failed' && onUndo && (
            <button type="button" class="button" onClick={onUndo}>
              {t('undo')}
            </button>
          )}
          <button
            type="button"
            class="button corrected-close"
            onClick={({ currentTarget }) => {
              currentTarget.closest<HTMLElement>('.panel')?.focus({ preventScroll: true })
              onClose()
            }}
          >
            <Icon name="cross" />
            <span class="unseen">{t('correctedClose')}</span>
          </button>
        </div>
      )}
    </div>
  )
}

function describe({ kind, postId }: CorrectedNote, { replies, thread }: Reading, t: Translate): string {
  if (kind === 'failed') return t('correctedFailed')
  const reply = replies.find(({ post }) => post.id === postId)
  if (!reply) return ''
  const handle = isolate(`@${reply.post.author.handle}`)
  const stance = describeStance(listTitles(reply.stance, thread.poll), t)
  return t(kind === 'changed' ? 'correctedTo' : 'correctedBack', handle, stance, describeLicenses(reply, t))
}

function describeLicenses({ licenses }: ReplyReading, t: Translate): string {
  if (licenses.length === 0) return t('noLicense')
  return formatList(
    licenses.map(({ id }) => nameLicense(id, t)),
    t,
  )
}
