import { findHomeServer } from '../lib/model/home-server'
import type { Thread } from '../lib/model/thread'
import type { Failure } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { describeHome } from '../lib/wording/coverage-text'
import { describeHomeFailure } from './home-failure-text'

/** What came of asking a poll's home server, a sentence each; nothing where it was not asked. */
export function listHomeOutcomes(
  { post, coverage: { home } }: Pick<Thread, 'post' | 'coverage'>,
  failure: Failure | null,
  t: Translate,
): string[] {
  const server = findHomeServer(post)
  if (!server) return []
  return [
    ...(failure ? [describeHomeFailure(failure, server.host, t)] : []),
    ...(home ? [describeHome(home, t)] : []),
  ]
}
