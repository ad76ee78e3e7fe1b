import type { Status } from '../api/entities'

/** What a streaming connection would bring, by Mastodon's own event names. */
export type StreamEvent =
  /** A new post: on top of the home timeline, and below the post it answers. */
  | { event: 'update'; payload: Status }
  | { event: 'status.update'; payload: Status }
  /** A status id. */
  | { event: 'delete'; payload: string }

/** What tests may do to the page. */
export interface PageHooks {
  stream(event: StreamEvent): void
  setTheme(theme: 'light' | 'dark'): void
  navigate(path: string): void
}

declare global {
  interface Window {
    __mastodon: PageHooks
    /** Every hotkey the page acted on, in order: proof that a key reached it. */
    __hotkeys: string[]
    /** Every error the page met, React's own included. */
    __errors: string[]
  }
}
