/** What Mastodon sends with its pages: the policy that an extension has to live under. */
export function securityHeaders(host: string, scriptHash: string): Record<string, string> {
  const own = `'self' https://${host}`
  const media = `https://media.${host}`
  return {
    'Content-Security-Policy': [
      "base-uri 'none'",
      "default-src 'none'",
      "frame-ancestors 'none'",
      `font-src ${own}`,
      `img-src 'self' data: blob: https://${host} ${media}`,
      `media-src 'self' data: https://${host} ${media}`,
      `style-src ${own} 'nonce-c3RhbmRpbg=='`,
      `manifest-src ${own}`,
      "form-action 'none'",
      "frame-src 'self' https:",
      `child-src 'self' blob: https://${host}`,
      `worker-src 'self' blob: https://${host}`,
      `connect-src 'self' data: blob: https://${host} ${media} wss://${host}`,
      `script-src ${own} 'wasm-unsafe-eval' '${scriptHash}'`,
    ].join('; '),
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
  }
}

/** What Mastodon sends with `/api/*`: open to every origin, without credentials. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'POST, PUT, DELETE, GET, PATCH, OPTIONS',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Expose-Headers':
    'Link, X-RateLimit-Reset, X-RateLimit-Limit, X-RateLimit-Remaining, X-Request-Id',
}
