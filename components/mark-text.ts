import type { ReplyReading } from '../lib/model/reading'
import { getWebUrl } from './web-url'

/** A stretch of a reply's text that is marked in one way throughout. */
export interface TextRun {
  text: string
  /** Whether its stance rests on these words. */
  stance: boolean
  /** Whether a license is named by these words. */
  license: boolean
}

/** Runs that share one link, or none, and one speaker. */
export interface TextPart {
  /** http(s) only. */
  url: string | null
  /** Whether the writer marked these as somebody else's words. */
  quoted: boolean
  runs: readonly TextRun[]
}

interface Span {
  start: number
  end: number
}

/**
 * Cuts a reply's text into parts to render, joined in order they give the text back.
 *
 * Overlapping evidence is merged, spans are clipped to the text, and the first of two overlapping links wins.
 *
 * @param length How much of the text to cut up, in UTF-16 code units.
 */
export function buildTextParts(reply: ReplyReading, length = reply.post.text.length): TextPart[] {
  const { post, stance, licenses } = reply
  const text = post.text.slice(0, length)
  const licenseSpans = licenses.flatMap((license) => license.evidence)
  const links = post.links.flatMap((link) => {
    const url = getWebUrl(link.url)
    return url === null ? [] : [{ start: link.start, end: link.end, url }]
  })
  const spans: Span[] = [...stance.evidence, ...licenseSpans, ...links, ...post.quotations]

  const parts: TextPart[] = []
  for (const { start, end } of findPieces(spans, text.length)) {
    const holds = (span: Span) => span.start <= start && span.end >= end
    const run: TextRun = {
      text: text.slice(start, end),
      stance: stance.evidence.some(holds),
      license: licenseSpans.some(holds),
    }
    addRun(parts, run, links.find(holds)?.url ?? null, post.quotations.some(holds))
  }
  return parts
}

/** The pieces between all borders of all spans, in order, none of them empty. */
function findPieces(spans: readonly Span[], length: number): Span[] {
  const borders = new Set([0, length])
  for (const span of spans)
    for (const border of [span.start, span.end]) if (border > 0 && border < length) borders.add(border)
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? 0, end }))
}

function addRun(parts: TextPart[], run: TextRun, url: string | null, quoted: boolean): void {
  const part = parts.at(-1)
  if (!part || part.url !== url || part.quoted !== quoted) {
    parts.push({ url, quoted, runs: [run] })
    return
  }
  const last = part.runs.at(-1)
  const joins = last !== undefined && last.stance === run.stance && last.license === run.license
  const runs = joins
    ? [...part.runs.slice(0, -1), { ...run, text: last.text + run.text }]
    : [...part.runs, run]
  parts[parts.length - 1] = { ...part, runs }
}
