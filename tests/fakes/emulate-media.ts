import { cdp } from 'vitest/browser'

/** What the vitest typings leave open: the DevTools session of the page under test. */
interface DevTools {
  send(method: 'Emulation.setEmulatedMedia', params: { features: { name: string; value: string }[] }): unknown
}

/**
 * Makes the browser say that the system wants this, until it is told otherwise: `{}` for nothing.
 *
 * @param features as media queries name them: `{ 'prefers-color-scheme': 'dark' }`
 */
export async function emulateMedia(features: Readonly<Record<string, string>>): Promise<void> {
  const wanted = Object.entries(features).map(([name, value]) => ({ name, value }))
  await (cdp() as unknown as DevTools).send('Emulation.setEmulatedMedia', { features: wanted })
  // Changes are told, and styles are new, with the next frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}
