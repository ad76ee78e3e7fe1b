/** The address if it is absolute and http(s), else `null`: nothing else becomes a link. */
export function toHttpUrl(address: string | null): string | null {
  if (address === null) return null
  try {
    const url = new URL(address)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}
