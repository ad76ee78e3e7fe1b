import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { World } from './api/world'
import { SAMPLE_POLL } from './data/sample-thread'
import { createSampleWorld } from './data/sample-world'
import { answerApi } from './server/answer-api'
import { answerMedia, answerPage } from './server/answer-page'
import { bundleApp } from './server/bundle-app'
import { createCertificate } from './server/certificate'
import { createRateLimiter } from './server/rate-limit'
import { defaultSettings, type Settings } from './server/settings'

/** One request the server was sent. */
export interface RecordedRequest {
  method: string
  /** `mas.to` or its media host. */
  host: string
  /** With its query. */
  path: string
  headers: IncomingHttpHeaders
  /** `null` while unanswered, and for good where the connection broke or timed out. */
  status: number | null
}

/** A running server. */
export interface Mastodon {
  /** The host its pages believe to be on, such as `mas.to`. */
  host: string
  /** `https://` and the host; reach it through `startProxy(mastodon.routes)`. */
  origin: string
  /** Path of the sample poll; leads nowhere in a world without the sample posts. */
  samplePath: string
  /** Local port of both the pages and the media host. */
  port: number
  /** What `startProxy` needs to lead browsers here. */
  routes: Record<string, number>
  /** Everything asked for, in order, pages and pictures included. */
  requests: RecordedRequest[]
  /** How it behaves; may be changed at any time. */
  settings: Settings
  /** What it knows; may be changed at any time. */
  world: World
  /** Forgets what was counted towards the rate limit. */
  resetRateLimit(): void
  close(): Promise<void>
}

/** What a server is started with; by default `mas.to`, signed out, with the sample posts. */
export interface MastodonOptions {
  host?: string
  settings?: Partial<Settings>
  world?: World
}

/** Starts a stand-in Mastodon on loopback, with a throw-away certificate. */
export async function startMastodon(options: MastodonOptions = {}): Promise<Mastodon> {
  const host = options.host ?? 'mas.to'
  const mediaHost = `media.${host}`
  const settings = { ...defaultSettings(), ...options.settings }
  const world = options.world ?? createSampleWorld(host)
  const limiter = createRateLimiter(settings)
  const requests: RecordedRequest[] = []
  const [certificate, bundle] = await Promise.all([createCertificate([host, mediaHost]), bundleApp()])

  const server = createServer(certificate, (request, response) => {
    const record: RecordedRequest = {
      method: request.method ?? 'GET',
      host: request.headers.host ?? '',
      path: request.url ?? '/',
      headers: request.headers,
      status: null,
    }
    requests.push(record)
    response.on('finish', () => {
      record.status = response.statusCode
    })
    if (record.host === mediaHost) answerMedia(request, response)
    else if (/^\/(?:api|nodeinfo)\//.test(record.path))
      void answerApi(request, response, { world, settings, limiter }).catch(() => response.destroy())
    else answerPage(request, response, { world, settings, bundle })
  })
  // Longer than any pause in a test: a browser that meets a connection just closed fails now and then.
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    host,
    origin: `https://${host}`,
    samplePath: SAMPLE_POLL.path,
    port,
    routes: { [`${host}:443`]: port, [`${mediaHost}:443`]: port },
    requests,
    settings,
    world,
    resetRateLimit: limiter.reset,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
