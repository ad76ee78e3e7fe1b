import type { ProxyRequest } from './start-proxy'

/** Hosts that the browsers themselves ask whatever the page does. */
const OWN_HOSTS =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|net|org)(?::\d+)?(?:\/|$)/

/** The refused requests that a page or an extension must have made: empty when nothing left for elsewhere. */
export function findStrangers(requests: readonly ProxyRequest[]): string[] {
  return requests
    .filter(({ target, allowed }) => !allowed && !OWN_HOSTS.test(target))
    .map(({ target }) => target)
}
