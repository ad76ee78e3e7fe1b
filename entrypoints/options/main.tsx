import { render } from 'preact'
import { OptionsPage } from '../../components/OptionsPage'
import '../../components/styles/options.css'
import { findNewer, readCorrectionsFile, toCorrectionsFile } from '../../lib/corrections-file'
import type { Correction } from '../../lib/model/correction'
import { openCorrections } from '../../lib/platform/corrections-store'
import { createBrowserTranslate } from '../../lib/platform/extension'
import { downloadText } from '../../lib/platform/save-text'

/** Far more than a life of corrections; what is larger is another file. */
const MAX_FILE_BYTES = 20_000_000

const t = createBrowserTranslate()
const store = openCorrections()

const draw = (corrections: readonly Correction[]) =>
  render(
    <OptionsPage
      corrections={corrections}
      t={t}
      onDelete={(uris) => store.remove(uris)}
      onSave={() => downloadText(document, toCorrectionsFile(corrections, new Date()))}
      onLoad={async (file) => {
        const found = file.size > MAX_FILE_BYTES ? null : readCorrectionsFile(await file.text())
        if (!found) return null
        const kept = await store.load([...found.corrections.keys()])
        const newer = findNewer(found.corrections.values(), kept)
        await store.save(newer)
        return { taken: newer.length, older: found.corrections.size - newer.length, misfits: found.misfits }
      }}
    />,
    document.body,
  )

const redraw = () => void store.list().then(draw)

document.documentElement.lang = t.locale
document.documentElement.dir = t.direction
// Panels in other tabs may change them meanwhile.
store.watch(redraw, new AbortController().signal)
redraw()
