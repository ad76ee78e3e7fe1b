import type { Status } from './entities'
import { type ApiRequest, NOT_FOUND, type Route } from './match-route'
import { maySee } from './may-see'
import { presentPoll } from './present-status'

/** Polls by their own id, and voting. */
export const POLL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/api/v1/polls/:id',
    handle: (request) => {
      const status = findPollStatus(request)
      if (!status?.poll) return NOT_FOUND
      return { body: presentPoll(request.world, status.poll, status.account, request.viewer) }
    },
  },
  {
    method: 'POST',
    pattern: '/api/v1/polls/:id/votes',
    signedInOnly: true,
    handle: (request) => {
      const status = findPollStatus(request)
      const { world, viewer } = request
      if (!status?.poll) return NOT_FOUND
      const { poll } = status
      const choices = readChoices(request.body)
      const refusal = refuse(world.votes.has(poll.id), choices, poll.options.length, poll.multiple)
      if (refusal) return { status: 422, body: { error: `Validation failed: ${refusal}` } }
      for (const choice of choices) {
        const option = poll.options[choice]
        if (option?.votes_count != null) option.votes_count += 1
      }
      poll.votes_count += choices.length
      if (poll.voters_count !== null) poll.voters_count += 1
      world.votes.set(poll.id, choices)
      return { body: presentPoll(world, poll, status.account, viewer) }
    },
  },
]

function findPollStatus({ world, viewer, params }: ApiRequest): Status | null {
  for (const status of world.statuses.values())
    if (status.poll?.id === params.id && !status.reblog) return maySee(world, status, viewer) ? status : null
  return null
}

function readChoices(body: unknown): number[] {
  const choices = (body as { choices?: unknown } | null)?.choices
  return Array.isArray(choices) ? choices.map(Number) : []
}

function refuse(voted: boolean, choices: number[], options: number, multiple: boolean): string | null {
  if (voted) return 'You have already voted on this poll'
  if (choices.length === 0 || (!multiple && choices.length > 1)) return 'Choice is invalid'
  if (choices.some((choice) => !Number.isInteger(choice) || choice < 0 || choice >= options))
    return 'The chosen vote option does not exist'
  return null
}
