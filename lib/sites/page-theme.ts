import type { PageTheme } from './site-adapter'

/** Asked of the system, where the page leaves it to the system or says nothing. */
const SYSTEM_QUERIES = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(prefers-reduced-motion: reduce)',
] as const

/** One of the system's wishes at this moment; `false` where there is no window to ask. */
export function systemWants(document: Document, query: (typeof SYSTEM_QUERIES)[number]): boolean {
  return document.defaultView?.matchMedia(query).matches ?? false
}

/**
 * Tells light from dark by the page's own background, which holds for every Mastodon version,
 * custom theme and fork; `fallback` where the background is transparent or cannot be read.
 */
export function getScheme(background: string, fallback: PageTheme['scheme']): PageTheme['scheme'] {
  const [red, green, blue, alpha = 1] = (background.match(/[\d.]+/g) ?? []).map(Number)
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return fallback
  // Rec. 709 luma on gamma-encoded values: exact enough to tell 33 from 255.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light'
}

/** Calls back whenever the page's look may have changed, until the signal aborts. */
export function watchTheme(document: Document, onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onChange)
  const options = {
    attributes: true,
    attributeFilter: ['class', 'style', 'data-color-scheme', 'data-contrast'],
  }
  observer.observe(document.documentElement, options)
  observer.observe(document.body, options)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  for (const query of SYSTEM_QUERIES)
    document.defaultView?.matchMedia(query).addEventListener('change', onChange, { signal })
  // A theme's style sheet may come later than we do, and nothing but this tells.
  document.defaultView?.addEventListener('load', onChange, { signal })
}
