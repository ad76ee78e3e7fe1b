/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { isDeck, isOld } from './initial-state'
import { navigate } from './router'
import { receive } from './store'
import './colours.css'
import './columns.css'
import './posts.css'
import './polls.css'

window.__hotkeys = []
window.__errors = []
window.__mastodon = {
  stream: receive,
  navigate,
  setTheme(theme) {
    if (!isOld) {
      document.documentElement.dataset.colorScheme = theme
      return
    }
    document.body.classList.toggle('theme-default', theme === 'dark')
    document.body.classList.toggle('theme-mastodon-light', theme === 'light')
  },
}

const note = (error: unknown) =>
  window.__errors.push(error instanceof Error ? String(error.stack) : String(error))
addEventListener('error', (event) => note(event.error ?? event.message))
addEventListener('unhandledrejection', (event) => note(event.reason))

document.body.classList.add(isDeck ? 'layout-multiple-columns' : 'layout-single-column')
const root = document.getElementById('mastodon')
if (root) createRoot(root, { onUncaughtError: note, onCaughtError: note }).render(<App />)
