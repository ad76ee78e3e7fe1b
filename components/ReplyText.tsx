import { useMemo, useState } from 'preact/hooks'
import type { ReplyReading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { findCut } from './find-cut'
import { buildTextParts, type TextPart, type TextRun } from './mark-text'
import { WebLink } from './WebLink'

/** Nearly twice Mastodon's own limit of 500: only servers with longer posts ever see a cut. */
const LONG_TEXT = 900

interface ReplyTextProps {
  reply: ReplyReading
  t: Translate
}

/** A reply's words as they were written, with the deciding ones marked. */
export function ReplyText({ reply, t }: ReplyTextProps) {
  const { text, language } = reply.post
  const [whole, setWhole] = useState(false)
  const length = whole ? text.length : findCut(text, LONG_TEXT)
  const parts = useMemo(() => buildTextParts(reply, length), [reply, length])
  if (text === '') return null
  return (
    <>
      <p class="text" dir="auto" lang={language ?? ''}>
        {parts.map((part) => renderPart(part))}
        {length < text.length && '…'}
      </p>
      {length < text.length && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
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
