import type { LicenseId } from '../lib/model/license-id'
import type { Reading, ReplyReading } from '../lib/model/reading'
import { cellKey } from './group-key'

/** The replies that name one license and take one stance. */
export interface CrossCell {
  /** As `PanelView.cell` holds it. */
  key: string
  /** Index into `Poll.options`, `null` for no clear stance. */
  option: number | null
  /** People who wrote them; somebody of several replies may stand in several cells. */
  people: number
  /** That as a share of the fullest cell's, 0–1. */
  heat: number
  /** In thread order. */
  replies: readonly ReplyReading[]
}

/** One license across all stances. */
export interface CrossRow {
  license: LicenseId
  /** As a person would write it. */
  name: string
  /** One for each option, then one for no clear stance. */
  cells: readonly CrossCell[]
}

/**
 * Who takes which stance, by the license they name; licenses as the reading orders them, the poll's author left out.
 *
 * @param keeps whether a reply counts; a license that none of these names has no row
 */
export function buildCrossTable(
  { byLicense, thread }: Reading,
  keeps: (reply: ReplyReading) => boolean = () => true,
): CrossRow[] {
  const options = [...thread.poll.options.keys(), null]
  const rows = byLicense.flatMap(({ id, name, replies }) => {
    if (id === null) return []
    const kept = replies.filter(keeps)
    if (kept.length === 0) return []
    return [{ license: id, name, cells: options.map((option) => buildCell(id, option, kept)) }]
  })
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ people }) => people)))
  const toHeat = (cell: CrossCell): CrossCell => ({ ...cell, heat: most === 0 ? 0 : cell.people / most })
  return rows.map((row) => ({ ...row, cells: row.cells.map(toHeat) }))
}

function buildCell(license: LicenseId, option: number | null, named: readonly ReplyReading[]): CrossCell {
  const replies = named.filter(({ stance }) =>
    option === null ? stance.options.length === 0 : stance.options.includes(option),
  )
  const people = new Set(replies.map(({ post }) => post.author.id)).size
  return { key: cellKey(license, option), option, people, heat: 0, replies }
}
