import type { IncomingMessage, ServerResponse } from 'node:http'
import type { World } from '../api/world'
import type { AppBundle } from './bundle-app'
import { drawPicture } from './draw-picture'
import { renderPageShell, renderPlainPage, SESSION_COOKIE, THEME_SCRIPT_HASH } from './page-shell'
import { securityHeaders } from './security-headers'
import type { Settings } from './settings'

const REMOTE_POST = /^\/@[^/]+@[^/]+\/\d+$/

/** Answers everything that is not the API: the web app, its files, and the few pages without it. */
export function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  context: { world: World; settings: Settings; bundle: AppBundle },
) {
  const { world, settings, bundle } = context
  const { pathname } = new URL(request.url ?? '/', `https://${world.host}`)
  const headers = securityHeaders(world.host, THEME_SCRIPT_HASH)
  const send = (type: string, body: string, status = 200) =>
    response.writeHead(status, { ...headers, 'Content-Type': `${type}; charset=utf-8` }).end(body)

  if (pathname === '/packs/app.js') return send('text/javascript', bundle.js)
  if (pathname === '/packs/app.css') return send('text/css', bundle.css)
  if (pathname.startsWith('/auth/'))
    return send('text/html', renderPlainPage('Log in', 'This page is not the web app.'))
  if (/\.\w{2,4}$/.test(pathname) && !pathname.startsWith('/@'))
    return send('text/html', renderPlainPage('Not found', 'There is nothing here.'), 404)
  if (!settings.signedIn && REMOTE_POST.test(pathname))
    return send('text/html', renderPlainPage('Leaving', 'This post lives on another server.'))

  // SameSite and Secure as the real one; the session ends when the setting says so.
  const session = settings.signedIn ? `${SESSION_COOKIE}` : ''
  response.setHeader(
    'Set-Cookie',
    `_mastodon_session=${session}; path=/; secure; HttpOnly; SameSite=Lax${settings.signedIn ? '' : '; Max-Age=0'}`,
  )
  response.setHeader('Cache-Control', 'private, no-store')
  return send('text/html', renderPageShell(world, settings))
}

/** Answers a request to the media host. */
export function answerMedia(request: IncomingMessage, response: ServerResponse) {
  const picture = drawPicture(request.url ?? '')
  if (!picture) {
    response.writeHead(404).end()
    return
  }
  response
    .writeHead(200, {
      'Content-Type': 'image/svg+xml',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=3600',
      'Content-Security-Policy': "default-src 'none'; form-action 'none'",
    })
    .end(picture)
}
