import type { TextFile } from '../model/text-file'

/** How long a blob stays reachable after the click; Firefox reads it late. */
const REVOKE_AFTER_MS = 60_000

/** Offers the file as a download, made in memory: no permission, no request. */
export function downloadText(document: Document, file: TextFile): void {
  const url = URL.createObjectURL(new Blob([file.text], { type: `${file.type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  // Dispatched on a link outside the page, so that nothing of the page hears the click.
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS)
}

/**
 * Puts text on the clipboard; call it from within a click.
 *
 * @throws DOMException where the browser or the page's permissions policy refuses
 */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text)
}
