import { expect } from 'vitest'
import { ALL_WORDS } from '../../lib/analysis/all-words'
import type { LoadReadingDeps } from '../../lib/loading/load-reading'
import { aPace } from '../fakes/a-pace'
import { parseHtml } from '../thread/parse-html'

/** What a chain on mas.to has whatever server answers it: it waits for nothing, and asks no home server. */
export function loaderDeps(): Omit<LoadReadingDeps, 'client' | 'now'> {
  return {
    parseHtml,
    findImageOrigins: () => new Set(),
    wait: () => expect.fail(),
    pace: aPace().pace,
    loadWords: async () => ALL_WORDS,
    handleDomain: 'mas.to',
    home: { allow: () => expect.fail(), fetch: () => expect.fail() },
  }
}
