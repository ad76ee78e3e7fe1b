import { useMemo, useRef } from 'preact/hooks'
import type { FindLocalAddress } from '../lib/model/local-page'
import type { CustomEmoji, Link } from '../lib/model/post'
import type { ReplyReading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { EmojiText } from './EmojiText'
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
  findAddress: FindLocalAddress
  t: Translate
}

/** A reply's words as they were written, with the deciding ones marked. */
export function ReplyText({ reply, whole, onWhole, findAddress, t }: ReplyTextProps) {
  const { text, language, emojis } = reply.post
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
        {parts.map((part) => renderPart(part, emojis, findAddress))}
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

function renderPart(
  { link, quoted, runs }: TextPart,
  emojis: readonly CustomEmoji[],
  findAddress: FindLocalAddress,
) {
  const words = runs.map((run) => renderRun(run, emojis))
  const linked =
    link === null ? words : <WebLink url={findPage(link, findAddress) ?? link.url}>{words}</WebLink>
  return quoted ? <q class="quoted">{linked}</q> : linked
}

/** Mentions and hashtags lead to pages of the browsed server, as they do in Mastodon's own posts. */
function findPage({ kind, name }: Link, findAddress: FindLocalAddress): string | null {
  if (kind === 'web' || name === undefined) return null
  return findAddress(kind === 'hashtag' ? { kind, name } : { kind: 'person', handle: name })
}

function renderRun({ text, stance, license }: TextRun, emojis: readonly CustomEmoji[]) {
  const words = <EmojiText text={text} emojis={emojis} />
  if (stance && license) return <mark class="by-stance by-license">{words}</mark>
  if (stance) return <mark class="by-stance">{words}</mark>
  if (license) return <mark class="by-license">{words}</mark>
  return words
}
