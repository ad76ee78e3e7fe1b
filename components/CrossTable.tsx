import { useMemo } from 'preact/hooks'
import type { Reading } from '../lib/model/reading'
import type { Translate } from '../lib/translate'
import { nameStanceGroup } from '../lib/wording/group-text'
import { nameLicense } from '../lib/wording/name-license'
import type { CrossCell, CrossRow } from './build-cross-table'
import { EmojiText } from './EmojiText'
import { useUniqueId } from './use-unique-id'

interface CrossTableProps {
  reading: Reading
  rows: readonly CrossRow[]
  /** Key of the cell whose replies are listed, `null` for none. */
  open: string | null
  /** Id of the element that lists them. */
  listId: string
  onCell(key: string | null): void
  t: Translate
}

/**
 * Licenses against stances, people in each cell.
 *
 * A cell's tint seconds its number; its button lists the replies under the table.
 */
export function CrossTable({ reading, rows, open, listId, onCell, t }: CrossTableProps) {
  const titleId = useUniqueId()
  const { options, emojis } = reading.thread.poll
  const titles = useMemo(() => [...options.map(({ title }) => title), null], [options])
  const renderCell = (row: CrossRow, { key, option, people, heat }: CrossCell) =>
    people === 0 ? (
      <td key={key} class="cell cell-empty">
        {people.toLocaleString(t.locale)}
      </td>
    ) : (
      <td key={key} class="cell" style={{ '--heat': heat }}>
        <button
          type="button"
          class="cell-button"
          aria-expanded={key === open}
          aria-controls={listId}
          onClick={() => onCell(key === open ? null : key)}
        >
          <span aria-hidden="true">{people.toLocaleString(t.locale)}</span>
          <span class="unseen">
            {t(
              'cellName',
              t.count('peopleCount', people),
              nameLicense(row.license, t),
              nameStanceGroup(option === null ? null : titles[option], t),
            )}
          </span>
        </button>
      </td>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="cross" aria-labelledby={titleId} tabIndex={0}>
      <table>
        <caption class="cross-caption" id={titleId}>
          {t('crossTitle')}
        </caption>
        <thead>
          <tr>
            <td />
            {titles.map((title, index) => (
              <th key={title ?? index} scope="col" class={title === null ? 'cross-unclear' : undefined}>
                <bdi>{title === null ? t('noStance') : <EmojiText text={title} emojis={emojis} />}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.license}>
              <th scope="row">
                <bdi>{nameLicense(row.license, t)}</bdi>
              </th>
              {row.cells.map((cell) => renderCell(row, cell))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
