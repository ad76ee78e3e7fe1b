import { useState } from 'preact/hooks'
import { LICENSE_IDS, type LicenseId } from '../lib/model/license-id'
import type { Translate } from '../lib/translate'
import { nameLicense } from './name-license'

interface LicenseChoicesProps {
  /** Those that were read. */
  read: readonly LicenseId[]
  /** Those meant. */
  licenses: readonly LicenseId[]
  /** Chosen from the list, and not added yet. */
  pending: LicenseId | null
  onChange(licenses: readonly LicenseId[]): void
  onPending(id: LicenseId | null): void
  t: Translate
}

/** Which licenses a reply means: those read, each to be taken back, and a list of all to add from. */
export function LicenseChoices({ read, licenses, pending, onChange, onPending, t }: LicenseChoicesProps) {
  // What was listed once stays, so that a tick can be taken back and given again.
  const [listed, setListed] = useState<readonly LicenseId[]>([...new Set([...read, ...licenses])])
  const add = () => {
    if (pending === null) return
    setListed([...listed, pending])
    onChange([...licenses, pending])
    onPending(null)
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
              onChange(currentTarget.checked ? [...others, id] : others)
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
              onPending(LICENSE_IDS.find((id) => id === currentTarget.value) ?? null)
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
