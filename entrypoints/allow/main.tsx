import { render } from 'preact'
import { AllowHome } from '../../components/AllowHome'
import '../../components/styles/allow.css'
import { returnToTab, tellPage } from '../../lib/platform/allow-page'
import { createBrowserTranslate } from '../../lib/platform/extension'
import { requestOrigin } from '../../lib/platform/home-permission'
import { AllowPageQuery } from '../../lib/platform/messages'

const t = createBrowserTranslate()
const { origin, tab } = AllowPageQuery.parse(Object.fromEntries(new URLSearchParams(location.search)))

let told = false
const tell = async (granted: boolean) => {
  if (told) return
  told = true
  await tellPage(tab, { kind: 'home-answer', origin, granted })
  await returnToTab(tab)
}
// Closing the page is an answer, too.
window.addEventListener('pagehide', () => void tell(false))

document.documentElement.lang = t.locale
document.documentElement.dir = t.direction
render(
  <AllowHome
    host={new URL(origin).host}
    t={t}
    // Nothing may stand between the click and the request, or the browser takes it for unasked.
    onAllow={() => void requestOrigin(origin).then(tell)}
    onDecline={() => void tell(false)}
  />,
  document.body,
)
