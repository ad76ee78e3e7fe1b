import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { PollReasonsError } from '../errors'
import { isExtensionAlive } from './extension'
import { Allowed, type BackgroundRequest, FetchedHome, HomeAnswer } from './messages'

/** The background answers from memory, but may have to be started first. */
const PATIENCE_MS = 10_000

/**
 * Whether the reader allows an origin to be asked; where that is not known, a page opens that asks them.
 *
 * @throws the signal's own reason where the caller aborted
 */
export async function askForOrigin(origin: string, signal: AbortSignal): Promise<boolean> {
  const done = new AbortController()
  // Listening before asking: the answer may be quick.
  const answer = waitForAnswer(origin, AbortSignal.any([signal, done.signal]))
  try {
    const { allowed } = Allowed.parse(await send({ kind: 'allow-home', origin }, signal))
    return allowed || (await answer)
  } finally {
    answer.catch(() => {})
    done.abort()
  }
}

/**
 * A `fetch` that goes through the background, as a stranger.
 *
 * @throws TypeError where no answer came, as `fetch` does; the signal's own reason where the caller aborted
 */
export async function fetchThroughBackground(url: string, { signal }: RequestInit): Promise<Response> {
  const answer = FetchedHome.parse(await send({ kind: 'fetch-home', url }, signal ?? null))
  if (answer === null) throw new TypeError('The home server did not answer')
  const { status, headers, body } = answer
  return new Response([204, 205, 304].includes(status) ? null : body, { status, headers })
}

/**
 * The words that replies are read with, as they came.
 *
 * @throws PollReasonsError `outdated` where the extension was updated or removed since, else `internal`
 */
export async function askForWords(): Promise<unknown> {
  try {
    return await send({ kind: 'get-words' }, AbortSignal.timeout(PATIENCE_MS))
  } catch (cause) {
    const code = isExtensionAlive() ? 'internal' : 'outdated'
    throw new PollReasonsError(code, 'The background gave no words', { cause })
  }
}

function waitForAnswer(origin: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const listen = (message: unknown) => {
      const answer = z.safeParse(HomeAnswer, message)
      if (answer.success && answer.data.origin === origin) resolve(answer.data.granted)
      return undefined
    }
    browser.runtime.onMessage.addListener(listen)
    signal.addEventListener('abort', () => {
      browser.runtime.onMessage.removeListener(listen)
      reject(signal.reason)
    })
  })
}

/** Sends, and stops waiting when the caller aborts; the message itself cannot be taken back. */
function send(message: BackgroundRequest, signal: AbortSignal | null): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    browser.runtime.sendMessage(message).then(resolve, reject)
  })
}
