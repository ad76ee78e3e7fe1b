import type { Account, FilterResult, Poll, Status } from './entities'
import { maySee } from './may-see'
import type { World } from './world'

/**
 * A post as the API gives it to one reader.
 *
 * What belongs to a reader (`favourited`, `filtered`, `poll.own_votes` …) is there only for a reader.
 */
export function presentStatus(world: World, status: Status, viewer: Account | null): Status {
  const quoted = status.quote?.quoted_status
  const shown: Status = {
    ...status,
    reblog: status.reblog && presentStatus(world, status.reblog, viewer),
    poll: status.poll && presentPoll(world, status.poll, status.account, viewer),
  }
  if (status.quote) {
    shown.quote =
      quoted && maySee(world, quoted, viewer)
        ? // A quote inside a quote is given by id only; the page shows a link for it.
          { ...status.quote, quoted_status: { ...presentStatus(world, quoted, viewer), quote: null } }
        : { state: quoted ? 'unauthorized' : 'deleted', quoted_status: null }
  }
  if (viewer) {
    shown.favourited = world.favourites.has(status.id)
    shown.reblogged = world.reblogs.has(status.id)
    shown.bookmarked = world.bookmarks.has(status.id)
    shown.muted = false
    shown.filtered = matchFilters(world, status)
  }
  return shown
}

/** A poll as the API gives it to one reader; its author counts as having voted. */
export function presentPoll(world: World, poll: Poll, author: Account, viewer: Account | null): Poll {
  const expired = poll.expires_at !== null && Date.parse(poll.expires_at) <= Date.now()
  const hidden = world.hiddenTotals.has(poll.id) && !expired
  const shown: Poll = {
    ...poll,
    expired,
    options: poll.options.map(({ title, votes_count }) => ({
      title,
      votes_count: hidden ? null : votes_count,
    })),
  }
  if (viewer) {
    const own = world.votes.get(poll.id) ?? []
    shown.voted = own.length > 0 || author.id === viewer.id
    shown.own_votes = own
  }
  return shown
}

function matchFilters(world: World, status: Status): FilterResult[] {
  const text = `${status.spoiler_text} ${(status.reblog ?? status).content}`.toLowerCase()
  return world.filters
    .filter(({ phrase }) => text.includes(phrase.toLowerCase()))
    .map(({ id, title, phrase, action }) => ({
      filter: {
        id,
        title,
        context: ['home', 'public', 'thread', 'account', 'notifications'],
        expires_at: null,
        filter_action: action,
      },
      keyword_matches: [phrase],
      status_matches: null,
    }))
}
