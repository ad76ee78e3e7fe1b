import type { Link } from '../lib/model/post'
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
  /** Its address is http(s). */
  link: Link | null
  /** Whether the writer marked these as somebody else's words. */
  quoted: boolean
  runs: readonly TextRun[]
}

/** A part while it grows. */
interface MutablePart extends TextPart {
  runs: TextRun[]
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
  const links = post.links.filter((link) => getWebUrl(link.url) !== null)
  const quoted = createCover(post.quotations)
  const byStance = createCover(stance.evidence)
  const byLicense = createCover(licenseSpans)
  const findLink = createLinkFinder(links)

  const parts: MutablePart[] = []
  const spans: Span[] = [...stance.evidence, ...licenseSpans, ...links, ...post.quotations]
  for (const { start, end } of findPieces(spans, text.length)) {
    const run: TextRun = { text: text.slice(start, end), stance: byStance(start), license: byLicense(start) }
    addRun(parts, run, findLink(start), quoted(start))
  }
  return parts
}

/** Whether any of the spans holds a position; to be asked in ascending order, so that one sweep answers all. */
function createCover(spans: readonly Span[]): (position: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let next = 0
  let reach = 0
  return (position) => {
    for (let span = sorted[next]; span && span.start <= position; span = sorted[next]) {
      reach = Math.max(reach, span.end)
      next += 1
    }
    return reach > position
  }
}

/** The link that a position stands in, `null` where it stands in none; to be asked in ascending order. */
function createLinkFinder(links: readonly Link[]): (position: number) => Link | null {
  const sorted = [...links].sort((a, b) => a.start - b.start)
  let next = 0
  let current: Link | null = null
  return (position) => {
    for (let link = sorted[next]; link && link.start <= position; link = sorted[next]) {
      if (current === null || current.end <= link.start) current = link
      next += 1
    }
    return current !== null && current.end > position ? current : null
  }
}

/** The pieces between all borders of all spans, in order, none of them empty. */
function findPieces(spans: readonly Span[], length: number): Span[] {
  const borders = new Set([0, length])
  for (const span of spans)
    for (const border of [span.start, span.end]) if (border > 0 && border < length) borders.add(border)
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? 0, end }))
}

function addRun(parts: MutablePart[], run: TextRun, link: Link | null, quoted: boolean): void {
  const part = parts.at(-1)
  if (!part || part.link !== link || part.quoted !== quoted) {
    parts.push({ link, quoted, runs: [run] })
    return
  }
  const last = part.runs.at(-1)
  if (last && last.stance === run.stance && last.license === run.license) last.text += run.text
  else part.runs.push(run)
}
