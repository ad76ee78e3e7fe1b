import { render } from 'preact'
import { OptionsPage } from '../../components/OptionsPage'
import '../../components/styles/options.css'
import { findNewer, readCorrectionsFile, toCorrectionsFile } from '../../lib/corrections-file'
import { openCorrections } from '../../lib/platform/corrections-store'
import { createBrowserTranslate } from '../../lib/platform/extension'
import { openGrants } from '../../lib/platform/grants'
import { downloadText } from '../../lib/platform/save-text'

/** Far more than a life of corrections; what is larger is another file. */
const MAX_FILE_BYTES = 20_000_000

const t = createBrowserTranslate()
const store = openCorrections()
const grants = openGrants()

const draw = async () => {
  const [corrections, homeOrigins] = await Promise.all([store.list(), grants.list('home')])
  render(
    <OptionsPage
      corrections={corrections}
      homeOrigins={homeOrigins}
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
      onWithdraw={(origin) => grants.withdraw({ purpose: 'home', origin })}
    />,
    document.body,
  )
}

const redraw = () => void draw()

document.documentElement.lang = t.locale
document.documentElement.dir = t.direction
// Panels in other tabs may change them meanwhile.
const { signal } = new AbortController()
store.watch(redraw, signal)
grants.watch(redraw, signal)
redraw()
