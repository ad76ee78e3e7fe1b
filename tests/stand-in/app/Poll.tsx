/** @jsxImportSource react */
import { useState } from 'react'
import type { Poll as PollEntity, Status } from '../api/entities'
import { api } from './api-client'
import { isOld, me } from './initial-state'
import { EmojiText } from './PostText'
import { keepPoll } from './store'

/** A poll: voting first, or its results; both inside one element that stays. */
export function Poll({ status, poll }: { status: Status; poll: PollEntity }) {
  const [revealed, setRevealed] = useState(false)
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set())
  const [asksToSignIn, setAsksToSignIn] = useState(false)
  const showResults = poll.voted || revealed || poll.expired
  const cannotVote = selected.size === 0 || (isOld && !me)

  const toggle = (index: number) =>
    setSelected((before) => {
      const after = new Set(poll.multiple ? before : [])
      if (!before.has(index)) after.add(index)
      return after
    })
  const update = (path: string, body?: unknown) =>
    void api<PollEntity>(path, body).then(
      (next) => keepPoll(status.id, next),
      () => {},
    )
  const vote = () => {
    if (me) update(`/api/v1/polls/${poll.id}/votes`, { choices: [...selected] })
    else setAsksToSignIn(true)
  }

  return (
    <div className="poll">
      <ul>
        {poll.options.map((option, index) => (
          <li key={option.title}>
            <PollOption
              poll={poll}
              index={index}
              showResults={showResults}
              active={selected.has(index)}
              onToggle={() => toggle(index)}
            />
          </li>
        ))}
      </ul>
      <div className="poll__footer">
        {!showResults && (
          <button type="button" className="button button-secondary" disabled={cannotVote} onClick={vote}>
            Vote
          </button>
        )}
        {!showResults && (
          <>
            <button type="button" className="poll__link" onClick={() => setRevealed(true)}>
              See results
            </button>
            {' · '}
          </>
        )}
        {showResults && (
          <>
            <button type="button" className="poll__link" onClick={() => update(`/api/v1/polls/${poll.id}`)}>
              Refresh
            </button>
            {' · '}
          </>
        )}
        {poll.voters_count ? `${poll.voters_count} people` : `${poll.votes_count} votes`}
        {' · '}
        {poll.expired ? 'Closed' : <TimeLeft iso={poll.expires_at} />}
      </div>
      {asksToSignIn && (
        <div className="modal-root__modal interaction-modal" role="dialog">
          Log in to vote.{' '}
          <button type="button" className="link-button" onClick={() => setAsksToSignIn(false)}>
            Close
          </button>
        </div>
      )}
    </div>
  )
}

function PollOption(props: {
  poll: PollEntity
  index: number
  showResults: boolean
  active: boolean
  onToggle: () => void
}) {
  const { poll, index, showResults, active, onToggle } = props
  const option = poll.options[index] as PollEntity['options'][number]
  const all = poll.voters_count ?? poll.votes_count
  const percent = all === 0 ? 0 : ((option.votes_count ?? 0) / all) * 100
  const leading = poll.options.every(({ votes_count }) => (votes_count ?? 0) <= (option.votes_count ?? 0))
  const role = poll.multiple ? 'checkbox' : 'radio'
  const text = <EmojiText text={option.title} emojis={poll.emojis} />
  return (
    <>
      <label className={showResults ? 'poll__option' : 'poll__option selectable'}>
        <input
          name="vote-options"
          type={role}
          value={index}
          checked={active}
          disabled={showResults}
          onChange={onToggle}
        />
        {showResults ? (
          <span className="poll__number" title={`${option.votes_count ?? 0} votes`}>
            {Math.round(percent)}%
          </span>
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: the element Mastodon renders; it has its role.
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above, the role is set below.
          <span
            className={`poll__input${poll.multiple ? ' checkbox' : ''}${active ? ' active' : ''}`}
            role={role}
            tabIndex={0}
            aria-checked={active}
            aria-label={option.title}
            data-index={index}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              onToggle()
              event.preventDefault()
              event.stopPropagation()
            }}
          />
        )}
        {isOld ? (
          <span className="poll__option__text translate">{text}</span>
        ) : (
          <div className="poll__option__text translate">{text}</div>
        )}
        {showResults && poll.own_votes?.includes(index) && (
          <span className="poll__voted">
            <span className="poll__voted__mark" title="You voted for this">
              ✓
            </span>
          </span>
        )}
      </label>
      {showResults && (
        <span className={leading ? 'poll__chart leading' : 'poll__chart'} style={{ width: `${percent}%` }} />
      )}
    </>
  )
}

function TimeLeft({ iso }: { iso: string | null }) {
  if (!iso) return null
  const hours = Math.max(1, Math.round((Date.parse(iso) - Date.now()) / 3_600_000))
  return (
    <time dateTime={iso} title={new Date(iso).toLocaleString()}>
      {hours > 36 ? `${Math.round(hours / 24)} days left` : `${hours} hours left`}
    </time>
  )
}
