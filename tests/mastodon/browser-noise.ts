import type { ProxyRequest } from './start-proxy'

/** Chromium switches that keep it from talking to its maker, as far as switches can. */
export const QUIET_CHROMIUM_ARGS: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-field-trial-config',
  '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate,NetworkTimeServiceQuerying',
]

/** Firefox preferences to the same end. */
export const QUIET_FIREFOX_PREFS: Readonly<Record<string, string | number | boolean>> = {
  'services.settings.server': 'data:,#no-remote-settings/v1',
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
}

/** Hosts that the browsers themselves ask whatever the page does. */
const OWN_HOSTS =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|net|org)(?::\d+)?(?:\/|$)/

/** The refused requests that a page or an extension must have made: empty when nothing left for elsewhere. */
export function findStrangers(requests: readonly ProxyRequest[]): string[] {
  return requests
    .filter(({ target, allowed }) => !allowed && !OWN_HOSTS.test(target))
    .map(({ target }) => target)
}
