import { findHomeServer } from '../lib/model/home-server'
import type { Thread } from '../lib/model/thread'
import type { Failure } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { describeHome } from '../lib/wording/coverage-text'
import { describeHomeFailure } from './home-failure-text'

interface HomeNoteProps {
  thread: Thread
  /** Why asking did not work, or broke off; `null` where it was not tried or did. */
  failure: Failure | null
  busy: boolean
  onAsk(): void
  t: Translate
}

/** For a poll from elsewhere: offers to ask its home server, says what that means, and what came of it. */
export function HomeNote({ thread, failure, busy, onAsk, t }: HomeNoteProps) {
  const server = findHomeServer(thread.post)
  const { home } = thread.coverage
  if (!server) return null
  const failed = failure && <p class="home-failure">{describeHomeFailure(failure, server.host, t)}</p>
  if (home)
    return (
      <div class="home">
        {failed}
        <p>{describeHome(home, t)}</p>
      </div>
    )
  return (
    <div class="home">
      {failed}
      <p>{t('homeOffer', server.host)}</p>
      {!busy && (
        <button type="button" class="button" onClick={onAsk}>
          {t('homeAsk', server.host)}
        </button>
      )}
    </div>
  )
}
