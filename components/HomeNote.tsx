import { findHomeServer } from '../lib/model/home-server'
import type { Thread } from '../lib/model/thread'
import type { Failure } from '../lib/panel-state'
import type { Translate } from '../lib/translate'
import { describeHomeFailure } from './home-failure-text'

interface HomeNoteProps {
  thread: Thread
  /** Why asking did not work, `null` where it was not tried or did. */
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
  if (home) return <p class="home">{t.count('homeAdded', home.added, server.host)}</p>
  return (
    <div class="home">
      {failure && <p class="home-failure">{describeHomeFailure(failure, server.host, t)}</p>}
      <p>{t('homeOffer', server.host)}</p>
      {!busy && (
        <button type="button" class="button" onClick={onAsk}>
          {t('homeAsk', server.host)}
        </button>
      )}
    </div>
  )
}
