import { useRef } from 'preact/hooks'
import type { Reading } from '../lib/model/reading'
import { NO_FILTER, type ReplyFilter, type ReplyOrder } from '../lib/panel-state'
import type { MessageKey, Translate } from '../lib/translate'
import { nameLanguage } from '../lib/wording/language-name'
import { isNarrowing } from './filter-replies'
import { Icon } from './Icon'
import { listLanguages } from './list-languages'
import { useUniqueId } from './use-unique-id'

const ORDERS: readonly { order: ReplyOrder; label: MessageKey }[] = [
  { order: 'thread', label: 'orderThread' },
  { order: 'oldest', label: 'orderOldest' },
  { order: 'newest', label: 'orderNewest' },
  { order: 'popular', label: 'orderPopular' },
  { order: 'surest', label: 'orderSurest' },
]

interface ReplyToolsProps {
  reading: Reading
  filter: ReplyFilter
  /** Replies that the filter leaves. */
  matching: number
  t: Translate
  onFilter(filter: ReplyFilter): void
}

/** Finds replies in a long thread, orders them, and says how many a filter leaves. */
export function ReplyTools({ reading, filter, matching, t, onFilter }: ReplyToolsProps) {
  const id = useUniqueId()
  const field = useRef<HTMLInputElement>(null)
  const languages = listLanguages(reading)
  const change = (patch: Partial<ReplyFilter>) => onFilter({ ...filter, ...patch })
  const narrowing = isNarrowing(filter)
  return (
    <fieldset class="tools">
      <legend class="unseen">{t('toolsTitle')}</legend>
      <div class="tools-line">
        <span class="search">
          <Icon name="search" />
          <label class="unseen" for={`${id}-search`}>
            {t('searchLabel')}
          </label>
          <input
            id={`${id}-search`}
            ref={field}
            class="field"
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={t('searchPlaceholder')}
            value={filter.search}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.isComposing || filter.search === '') return
              // Not all browsers empty the field by themselves; and the panel stays open.
              event.preventDefault()
              change({ search: '' })
            }}
            onInput={({ currentTarget }) => change({ search: currentTarget.value })}
          />
        </span>
        <label class="unseen" for={`${id}-order`}>
          {t('orderLabel')}
        </label>
        <select
          id={`${id}-order`}
          class="field"
          value={filter.order}
          onChange={({ currentTarget }) => change({ order: findOrder(currentTarget.value) })}
        >
          {ORDERS.map(({ order, label }) => (
            <option key={order} value={order}>
              {t(label)}
            </option>
          ))}
        </select>
        {languages.length > 1 && (
          <>
            <label class="unseen" for={`${id}-language`}>
              {t('languageLabel')}
            </label>
            <select
              id={`${id}-language`}
              class="field"
              value={filter.language ?? ''}
              onChange={({ currentTarget }) => change({ language: currentTarget.value || null })}
            >
              <option value="">{t('languageAll')}</option>
              {languages.map(({ code, replies }) => (
                <option key={code} value={code}>
                  {t('remark', nameLanguage(code, t.locale), replies.toLocaleString(t.locale))}
                </option>
              ))}
            </select>
          </>
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={filter.reasonsOnly}
            onChange={({ currentTarget }) => change({ reasonsOnly: currentTarget.checked })}
          />
          <span>{t('reasonsOnly')}</span>
        </label>
      </div>
      <div class="tools-outcome">
        <p role="status">
          {narrowing && t.count('matching', matching, reading.replies.length.toLocaleString(t.locale))}
        </p>
        {narrowing && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              // The button goes away: the keyboard goes on where the search was.
              field.current?.focus()
              onFilter({ ...NO_FILTER, order: filter.order })
            }}
          >
            {t('clearFilter')}
          </button>
        )}
      </div>
    </fieldset>
  )
}

function findOrder(value: string): ReplyOrder {
  return ORDERS.find(({ order }) => order === value)?.order ?? NO_FILTER.order
}
