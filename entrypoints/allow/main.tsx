import { render } from 'preact'
import { AllowHome } from '../../components/AllowHome'
import '../../components/styles/allow.css'
import { isPrivateTab, returnToTab, tellPage } from '../../lib/platform/allow-page'
import { createBrowserTranslate } from '../../lib/platform/extension'
import { openGrants } from '../../lib/platform/grants'
import { AllowPageQuery } from '../../lib/platform/messages'

const t = createBrowserTranslate()
const grants = openGrants()
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
    onAllow={() =>
      void grants
        .request({ purpose: 'home', origin }, () => isPrivateTab(tab))
        // What could not be kept must not be gone by.
        .catch(() => false)
        .then(tell)
    }
    onDecline={() => void tell(false)}
  />,
  document.body,
)
