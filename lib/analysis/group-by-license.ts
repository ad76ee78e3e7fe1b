import type { LicenseId } from '../model/license-id'
import type { GroupMarks, LicenseGroup, LicenseReading, ReplyReading, Verdict } from '../model/reading'
import { groupByPerson } from './group-by-person'
import { mapInSteps, type Steps } from './steps'

/** Most people with a verdict first, then most people, then in the order first named; last the replies that name none. */
export function* groupByLicense(
  replies: readonly ReplyReading[],
): Steps<Omit<LicenseGroup, keyof GroupMarks>[]> {
  const names = new Map<LicenseId, { name: string; replies: ReplyReading[] }>()
  for (const reply of replies) {
    for (const license of reply.licenses) {
      const group = names.get(license.id)
      if (group) group.replies.push(reply)
      else names.set(license.id, { name: license.name, replies: [reply] })
    }
  }
  yield
  const groups = yield* mapInSteps(names, ([id, group]) => ({
    id,
    ...group,
    ...countPeople(id, group.replies),
  }))
  const silent = replies.filter((reply) => reply.licenses.length === 0)
  yield
  const silentPeople = countSilentPeople(replies)
  return [
    ...groups.sort((a, b) => countJudging(b) - countJudging(a) || b.people - a.people),
    {
      id: null,
      name: '',
      people: silentPeople,
      verdicts: { yes: 0, no: 0, depends: 0, none: silentPeople },
      replies: silent,
    },
  ]
}

/** People who say what they think of a license, not only its name. */
function countJudging({ people, verdicts }: Pick<LicenseGroup, 'people' | 'verdicts'>): number {
  return people - verdicts.none
}

/** People who name a license in none of their replies. */
function countSilentPeople(replies: readonly ReplyReading[]): number {
  return [...groupByPerson(replies).values()].filter((own) =>
    own.every((reply) => reply.licenses.length === 0),
  ).length
}

function countPeople(
  id: LicenseId,
  replies: readonly ReplyReading[],
): { people: number; verdicts: Record<Verdict | 'none', number> } {
  const verdicts = { yes: 0, no: 0, depends: 0, none: 0 }
  const people = groupByPerson(replies)
  for (const latestFirst of people.values()) {
    const said = latestFirst.map((reply) => find(reply.licenses, id)?.verdict).find((verdict) => verdict)
    verdicts[said ?? 'none'] += 1
  }
  return { people: people.size, verdicts }
}

function find(licenses: readonly LicenseReading[], id: LicenseId): LicenseReading | undefined {
  return licenses.find((license) => license.id === id)
}
