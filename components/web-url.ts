/**
 * The address if it may become a link, else `null`.
 *
 * The model promises http(s) already; the last step before an `href` checks once more, because a
 * `javascript:` address here would run in the reader's signed-in page.
 */
export function getWebUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? url : null
}
