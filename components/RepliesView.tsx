import { useMemo } from 'preact/hooks'
import { CrossView } from './CrossView'
import { createMatcher, isNarrowing } from './filter-replies'
import { LensSwitch } from './LensSwitch'
import { ReplyGroups } from './ReplyGroups'
import { ReplyTools } from './ReplyTools'
import type { ReplyListContext } from './use-reply-cards'

/** Fewer replies are found by looking. */
const LONG_THREAD = 10

/** The replies through one of three lenses, with tools to find some where they are many. */
export function RepliesView(context: ReplyListContext) {
  const { reading, view, t, onView } = context
  const { filter } = view
  const namesLicense = reading.byLicense.some(({ id }) => id !== null)
  // A thread that names no license has nothing to show through the other lenses.
  const lens = namesLicense ? view.lens : 'stance'
  const matching = useMemo(
    () =>
      isNarrowing(filter) ? reading.replies.filter(createMatcher(filter)).length : reading.replies.length,
    [reading, filter],
  )
  return (
    <>
      {namesLicense && <LensSwitch lens={lens} t={t} onChange={(chosen) => onView({ lens: chosen })} />}
      {(reading.replies.length > LONG_THREAD || isNarrowing(filter)) && (
        <ReplyTools
          reading={reading}
          filter={filter}
          matching={matching}
          t={t}
          onFilter={(changed) => onView({ filter: changed })}
        />
      )}
      {lens === 'both' ? <CrossView {...context} /> : <ReplyGroups {...context} lens={lens} />}
    </>
  )
}
