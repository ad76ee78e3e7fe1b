import { useMemo, useRef } from 'preact/hooks'
import type { ReplyReading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { findCut } from './find-cut'
import { buildTextParts, type TextPart, type TextRun } from './mark-text'
import { WebLink } from './WebLink'

/** Nearly twice Mastodon's own limit of 500: only servers with longer posts ever see a cut. */
const LONG_TEXT = 900

interface ReplyTextProps {
  reply: ReplyReading
  /** Whether a long text is shown to its end. */
  whole: boolean
  onWhole(): void
  t: Translate
}

/** A reply's words as they were written, with the deciding ones marked. */
export function ReplyText({ reply, whole, onWhole, t }: ReplyTextProps) {
  const { text, language } = reply.post
  const paragraph = useRef<HTMLParagraphElement>(null)
  const length = whole ? text.length : findCut(text, LONG_TEXT)
  const parts = useMemo(() => buildTextParts(reply, length), [reply, length])
  if (text === '') return null
  const showWhole = () => {
    // The button goes away: the keyboard goes on at the text.
    paragraph.current?.focus()
    onWhole()
  }
  return (
    <>
      <p class="text" ref={paragraph} tabIndex={-1} dir="auto" lang={language ?? ''}>
        {parts.map((part) => renderPart(part))}
        {length < text.length && '…'}
      </p>
      {length < text.length && (
        <button type="button" class="button" onClick={showWhole}>
          {t('showAll')}
        </button>
      )}
    </>
  )
}

function renderPart({ url, quoted, runs }: TextPart) {
  const words = runs.map(renderRun)
  const linked = url === null ? words : <WebLink url={url}>{words}</WebLink>
  return quoted ? <q class="quoted">{linked}</q> : linked
}

function renderRun({ text, stance, license }: TextRun) {
  if (stance && license) return <mark class="by-stance by-license">{text}</mark>
  if (stance) return <mark class="by-stance">{text}</mark>
  if (license) return <mark class="by-license">{text}</mark>
  return text
}
