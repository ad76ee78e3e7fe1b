import * as z from 'zod/mini'
import { Origin } from './origin'

/** The two addresses of Mastodon's API that a home server is asked for: a status and its context. */
const StatusAddress = z
  .string()
  .check(z.regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?\/api\/v1\/statuses\/[0-9A-Za-z_-]{1,64}(?:\/context)?$/))

/** What a page's script may ask of the background. */
export const BackgroundRequest = z.discriminatedUnion('kind', [
  /** May this origin be asked? Opens a page that asks the reader where that is not known. Answers {@link Allowed}. */
  z.object({ kind: z.literal('allow-home'), origin: Origin }),
  /** One GET without cookies, to an allowed origin. Answers {@link FetchedHome}. */
  z.object({ kind: z.literal('fetch-home'), url: StatusAddress }),
  /** The words that replies are read with. Whoever asked parses them. */
  z.object({ kind: z.literal('get-words') }),
])
export type BackgroundRequest = z.infer<typeof BackgroundRequest>

/** Whether an origin was allowed before; if not, {@link HomeAnswer} follows. */
export const Allowed = z.object({ allowed: z.boolean() })
export type Allowed = z.infer<typeof Allowed>

/** What the reader answered, told to the page that wanted to know. */
export const HomeAnswer = z.object({
  kind: z.literal('home-answer'),
  origin: Origin,
  granted: z.boolean(),
})
export type HomeAnswer = z.infer<typeof HomeAnswer>

/** An answer of a home server; `null` where none came. */
export const FetchedHome = z.nullable(
  z.object({
    status: z.int().check(z.gte(200), z.lte(599)),
    headers: z.array(z.tuple([z.string(), z.string()])),
    body: z.string(),
  }),
)
export type FetchedHome = z.infer<typeof FetchedHome>

/** What the page that asks the reader is opened with. */
export const AllowPageQuery = z.object({
  origin: Origin,
  /** Id of the tab that wants to know. */
  tab: z.pipe(
    z.string().check(z.regex(/^\d{1,15}$/)),
    z.transform((text: string) => Number(text)),
  ),
})
