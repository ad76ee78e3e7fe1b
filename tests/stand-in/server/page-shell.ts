import { createHash } from 'node:crypto'
import type { World } from '../api/world'
import type { Settings } from './settings'

/** The token of the signed-in session, as the page carries it. */
export const ACCESS_TOKEN = 'stand-in-token-Zq3vT0xN7kLw'

/** Value of the session cookie of the signed-in session. */
export const SESSION_COOKIE = 'stand-in-session-9fD2aYc4'

/** Since 4.6 the colours are settled by a script in the head, before anything is painted. */
const THEME_SCRIPT = `(function(r){if(r.dataset.colorScheme==='auto'){r.dataset.systemTheme='true';r.dataset.colorScheme=matchMedia('(prefers-color-scheme: light)').matches?'light':'dark'}})(document.documentElement)`

/** Source expression for `script-src` that admits the theme script. */
export const THEME_SCRIPT_HASH = `sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}`

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'fa', 'he'])

/** The version a flavour claims. */
export function versionOf({ flavour }: Settings): string {
  return { '4.3': '4.3.23', '4.6': '4.6.5', glitch: '4.6.5+glitch' }[flavour]
}

/** The page that carries the web app: the same for every address, as with the real one. */
export function renderPageShell(world: World, settings: Settings): string {
  const marksOnBody = settings.flavour === '4.3'
  const theme = settings.colorScheme === 'dark' ? 'theme-default' : 'theme-mastodon-light'
  const direction = RIGHT_TO_LEFT.has(settings.locale) ? ' rtl' : ''
  const html = marksOnBody
    ? `<html lang="${settings.locale}">`
    : `<html lang="${settings.locale}" class="no-reduce-motion${direction}" data-color-scheme="${settings.colorScheme}" data-contrast="default"${
        settings.flavour === 'glitch' ? ' data-user-flavour="glitch"' : ''
      }>`
  const body = marksOnBody ? `app-body ${theme} no-reduce-motion${direction}` : 'app-body'
  return `<!DOCTYPE html>
${html}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${world.host}</title>
<link rel="icon" href="data:,">
${marksOnBody ? '' : `<script>${THEME_SCRIPT}</script>`}
<link rel="stylesheet" href="/packs/app.css">
<script id="initial-state" type="application/json">${toInlineJson(initialState(world, settings))}</script>
<script type="module" src="/packs/app.js"></script>
</head>
<body class="${body}">
<div class="notranslate app-holder" id="mastodon" data-props="${toAttribute({ locale: settings.locale })}">
<noscript>This page needs JavaScript.</noscript>
</div>
</body>
</html>`
}

/** A page of the site that is not the web app: no `#mastodon`. */
export function renderPlainPage(title: string, text: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"></head><body class="admin"><h1>${title}</h1><p>${text}</p></body></html>`
}

function initialState(world: World, settings: Settings) {
  const me = world.accounts.get(world.me)
  return {
    meta: {
      access_token: settings.signedIn ? ACCESS_TOKEN : null,
      ...(settings.signedIn ? { me: world.me } : {}),
      domain: world.host,
      title: world.host,
      version: versionOf(settings),
      locale: settings.locale,
      streaming_api_base_url: `wss://${world.host}`,
      limited_federation_mode: false,
      single_user_mode: false,
      repository: 'mastodon/mastodon',
      source_url: 'https://github.com/mastodon/mastodon',
      advanced_layout: settings.signedIn && settings.advancedLayout,
      use_pending_items: false,
      reduce_motion: false,
      expand_spoilers: false,
      disable_hover_cards: true,
    },
    compose: settings.signedIn ? { me: world.me, default_privacy: 'public' } : {},
    accounts: settings.signedIn && me ? { [world.me]: me } : {},
    media_attachments: { accept_content_types: [] },
    settings: {},
    languages: [],
    features: [],
    push_subscription: null,
    role: null,
  }
}

const toInlineJson = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

const toAttribute = (value: unknown) =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
