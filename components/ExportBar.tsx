import { useState } from 'preact/hooks'
import { EXPORT_FORMAT_IDS, EXPORT_FORMATS, type ExportFormat } from '../lib/export-formats'
import type { Reading } from '../lib/model/reading'
import type { ExportTarget } from '../lib/panel-state'
import type { MessageKey, Translate } from '../lib/translate'
import { getExportRule } from './export-rule'
import { Icon } from './Icon'
import { useUniqueId } from './use-unique-id'

interface TargetWords {
  label: MessageKey
  done: MessageKey
  failed: MessageKey
}

const TARGETS: Readonly<Record<ExportTarget, TargetWords>> = {
  download: { label: 'exportDownload', done: 'exportDownloaded', failed: 'exportDownloadFailed' },
  clipboard: { label: 'exportCopy', done: 'exportCopied', failed: 'exportCopyFailed' },
}

interface ExportBarProps {
  reading: Reading
  t: Translate
  onExport(format: ExportFormat, target: ExportTarget): Promise<void>
}

/** Takes the reading elsewhere, as far as its authors made it public, and says how that went. */
export function ExportBar({ reading, t, onExport }: ExportBarProps) {
  const titleId = useUniqueId()
  const [outcome, setOutcome] = useState('')
  const { allowed, withheld } = getExportRule(reading)

  const nameFormat = (format: ExportFormat) => t(EXPORT_FORMATS[format].label)

  const run = async (format: ExportFormat, target: ExportTarget) => {
    setOutcome('')
    try {
      await onExport(format, target)
      setOutcome(t(TARGETS[target].done, nameFormat(format)))
    } catch {
      setOutcome(t(TARGETS[target].failed))
    }
  }

  const renderTarget = (target: ExportTarget) => (
    <fieldset class="export-target">
      <legend class="unseen">{t(TARGETS[target].label)}</legend>
      <span class="export-label" aria-hidden="true">
        <Icon name={target === 'download' ? 'download' : 'copy'} />
        {t(TARGETS[target].label)}
      </span>
      {EXPORT_FORMAT_IDS.map((format) => (
        <button key={format} type="button" class="button" onClick={() => run(format, target)}>
          {nameFormat(format)}
        </button>
      ))}
    </fieldset>
  )

  return (
    <div class="export">
      <h3 class="unseen" id={titleId}>
        {t('exportTitle')}
      </h3>
      {allowed ? (
        <>
          <div class="export-targets">
            {renderTarget('download')}
            {renderTarget('clipboard')}
          </div>
          {withheld > 0 && <p class="export-note">{t.count('exportWithheld', withheld)}</p>}
          <p class="export-outcome" role="status">
            {outcome}
          </p>
        </>
      ) : (
        <p class="export-note">{t('exportForbidden')}</p>
      )}
    </div>
  )
}
