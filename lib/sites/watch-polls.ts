import { createPanelHost, HOST_TAG, type PanelHost, placePanelHost } from './panel-host'
import type { PollSighting, SiteAdapter } from './site-adapter'

/** What the caller does with each poll that appears. */
export interface PollWatcher {
  /** Renders into the host before the page paints; returns what undoes it. */
  onFound(sighting: PollSighting, host: PanelHost): () => void
}

interface MountedPanel {
  statusId: string
  host: PanelHost
  unmount: () => void
}

/**
 * Keeps exactly one host beside every poll on the page, whatever the page does to its nodes.
 *
 * One observer; each callback compares the polls that stand there now with the hosts that do, and is
 * done before the next paint, so that a panel comes back together with its post. Ends, taking every
 * host away, when the signal aborts.
 */
export function watchPolls(
  document: Document,
  adapter: SiteAdapter,
  styles: CSSStyleSheet,
  watcher: PollWatcher,
  signal: AbortSignal,
): void {
  const mounted = new Map<Element, MountedPanel>()

  const drop = (poll: Element, panel: MountedPanel) => {
    mounted.delete(poll)
    panel.unmount()
    panel.host.element.remove()
  }

  const reconcile = () => {
    const sightings = adapter.findPolls(document)
    const idByPoll = new Map(sightings.map((sighting) => [sighting.poll, sighting.statusId]))
    for (const [poll, panel] of mounted) {
      if (idByPoll.get(poll) !== panel.statusId) drop(poll, panel)
    }
    for (const sighting of sightings) {
      const panel = mounted.get(sighting.poll)
      if (panel) {
        placePanelHost(panel.host.element, sighting.anchor)
        continue
      }
      const host = createPanelHost(document, styles)
      const unmount = watcher.onFound(sighting, host)
      placePanelHost(host.element, sighting.anchor)
      mounted.set(sighting.poll, { statusId: sighting.statusId, host, unmount })
    }
  }

  const observer = new MutationObserver(reconcile)
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      for (const [poll, panel] of mounted) drop(poll, panel)
    },
    { once: true },
  )
  if (signal.aborted) return
  // Left by an earlier version of us, which Firefox replaces in open pages: their scripts are dead.
  for (const stale of document.querySelectorAll(HOST_TAG)) stale.remove()
  observer.observe(document.body, { childList: true, subtree: true })
  reconcile()
}
