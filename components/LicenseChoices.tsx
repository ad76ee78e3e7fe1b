import { LICENSE_IDS } from '../lib/model/license-id'
import type { CorrectionDraft } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { nameLicense } from '../lib/wording/name-license'

interface LicenseChoicesProps {
  /** What was listed once stays in it, so that a tick can be taken back and given again. */
  draft: Pick<CorrectionDraft, 'licenses' | 'listed' | 'pending'>
  onChange(change: Partial<LicenseChoicesProps['draft']>): void
  t: Translate
}

/** Which licenses a reply means: those read, each to be taken back, and a list of all to add from. */
export function LicenseChoices({ draft, onChange, t }: LicenseChoicesProps) {
  const { licenses, listed, pending } = draft
  const add = () => {
    if (pending === null) return
    onChange({ listed: [...listed, pending], licenses: [...licenses, pending], pending: null })
  }
  return (
    <fieldset class="choices">
      <legend>{t('correctLicenses')}</legend>
      {listed.map((id) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={licenses.includes(id)}
            onChange={({ currentTarget }) => {
              const others = licenses.filter((other) => other !== id)
              onChange({ licenses: currentTarget.checked ? [...others, id] : others })
            }}
          />
          <bdi>{nameLicense(id, t)}</bdi>
        </label>
      ))}
      <div class="choice-more">
        <label>
          {t('correctMore')}{' '}
          <select
            class="field"
            value={pending ?? ''}
            onChange={({ currentTarget }) =>
              onChange({ pending: LICENSE_IDS.find((id) => id === currentTarget.value) ?? null })
            }
          >
            <option value="">{t('correctMoreNone')}</option>
            {LICENSE_IDS.filter((id) => !listed.includes(id)).map((id) => (
              <option key={id} value={id}>
                {nameLicense(id, t)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" aria-disabled={pending === null} onClick={add}>
          {t('correctAdd')}
        </button>
      </div>
    </fieldset>
  )
}
