import { render } from 'preact'
import { PollReasons } from '../../components/PollReasons'
import panelStyles from '../../components/panel.css?inline'
import { exportThread } from '../../lib/export-reading'
import { createWordsLoader } from '../../lib/load-words'
import { createReadingLoader } from '../../lib/loading/load-reading'
import { createMastodonClient } from '../../lib/mastodon/client'
import { collectCorrections } from '../../lib/model/applied-change'
import { createPanelController } from '../../lib/panel-controller'
import { createPanelCorrections } from '../../lib/panel-corrections'
import { findReading, type PanelState } from '../../lib/panel-state'
import { askForOrigin, askForWords, fetchThroughBackground } from '../../lib/platform/ask-background'
import { openCorrections } from '../../lib/platform/corrections-store'
import { createBrowserTranslate, getGenerator, isExtensionAlive } from '../../lib/platform/extension'
import { getPageArea } from '../../lib/platform/page-area'
import { pagePace } from '../../lib/platform/page-pace'
import { copyText, downloadText } from '../../lib/platform/save-text'
import { wait } from '../../lib/platform/wait'
import { watchTheme } from '../../lib/sites/page-theme'
import { applyTheme, type PanelHost } from '../../lib/sites/panel-host'
import type { PollSighting, SiteAdapter } from '../../lib/sites/site-adapter'
import { followTextSize } from '../../lib/sites/text-size'
import { watchPoll } from '../../lib/sites/watch-poll'
import { watchPolls } from '../../lib/sites/watch-polls'

/**
 * Wires the page, the chain and the components together until the signal aborts.
 *
 * No request is made before the reader opens a panel.
 */
export function showPanels(site: SiteAdapter, signal: AbortSignal): void {
  const t = createBrowserTranslate()
  const generator = getGenerator()
  const parser = new DOMParser()
  const parseHtml = (html: string) => parser.parseFromString(html, 'text/html')
  const findImageOrigins = () => site.findImageOrigins(document)
  const now = () => new Date()
  const { origin, handleDomain } = site.getServer(document)
  const client = createMastodonClient({
    origin,
    fetch: (input, init) => fetch(input, init),
    readToken: () => site.findToken(document),
    now,
  })
  const styles = new CSSStyleSheet()
  styles.replaceSync(panelStyles)

  // The same post can stand in several columns at once: each shows the one state.
  const hosts = new Map<PanelHost, PollSighting>()

  // What polls said of their votes when they were read, by status id: the page counts on.
  const voteMarks = new Map<string, string>()

  const loadWords = createWordsLoader(askForWords)
  const store = openCorrections(getPageArea())
  const loader = createReadingLoader({
    client,
    parseHtml,
    findImageOrigins,
    now,
    wait,
    pace: pagePace,
    loadWords,
    handleDomain,
    home: { allow: askForOrigin, fetch: fetchThroughBackground },
    loadCorrections: store.load,
  })
  const controller = createPanelController(
    {
      ...loader,
      load: async (request, requestSignal): Promise<PanelState> => {
        const { statusId, mode, previous } = request
        if (!isExtensionAlive())
          return { kind: 'failed', failure: { code: 'outdated', retryAt: null }, previous }
        const shown = [...hosts.values()].find((sighting) => sighting.statusId === statusId)
        if (shown && (mode === 'anew' || !voteMarks.has(statusId)))
          voteMarks.set(statusId, site.getVoteMark(shown.poll))
        return loader.load(request, requestSignal)
      },
    },
    (statusId) => {
      for (const [host, sighting] of hosts) if (sighting.statusId === statusId) draw(host, sighting)
      corrections.settle(statusId)
    },
    signal,
  )
  const corrections = createPanelCorrections({ controller, store, reread: loader.reread, now }, signal)

  const draw = (host: PanelHost, { statusId, poll }: PollSighting) => {
    const { state, view } = controller.get(statusId)
    const voteMark = voteMarks.get(statusId)
    render(
      <PollReasons
        state={state}
        view={view}
        pollChanged={voteMark !== undefined && voteMark !== site.getVoteMark(poll)}
        findAddress={(page) => site.findAddress(document, page)}
        t={t}
        now={now()}
        onToggle={() => controller.toggle(statusId)}
        onRetry={() => controller.read(statusId)}
        onReadOn={() => controller.readOn(statusId)}
        onStop={() => controller.stop(statusId)}
        onAskHome={() => controller.askHome(statusId)}
        onView={(change) => controller.setView(statusId, change)}
        onCorrect={(postId, change) => void corrections.correct(statusId, postId, change)}
        onExport={async (format, target) => {
          const reading = findReading(controller.get(statusId).state)
          if (!reading) return
          const words = await loadWords()
          const deps = { generator, t, pace: pagePace, words, corrections: collectCorrections(reading) }
          const file = await exportThread(reading.thread, format, deps, signal)
          if (target === 'download') downloadText(document, file)
          else await copyText(file.text)
        }}
      />,
      host.root,
    )
  }

  const drawTheme = () => {
    const theme = site.getTheme(document)
    for (const host of hosts.keys()) applyTheme(host.element, theme)
  }
  watchTheme(document, drawTheme, signal)

  watchPolls(
    document,
    site,
    styles,
    {
      onFound(sighting, host) {
        const { statusId, poll } = sighting
        applyTheme(host.element, site.getTheme(document))
        const forgetSize = followTextSize(site, poll, host.element)
        draw(host, sighting)
        hosts.set(host, sighting)
        const unwatch = watchPoll(poll, () => {
          if (voteMarks.has(statusId)) draw(host, sighting)
        })
        return () => {
          unwatch()
          hosts.delete(host)
          forgetSize()
          render(null, host.root)
        }
      },
    },
    signal,
  )
}
