import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findHomeStatusId } from '../../lib/mastodon/home-status-id'
import { parsePollStatus, parseThread } from '../../lib/mastodon/parse-thread'
import { buildThread } from '../../lib/thread/build-thread'
import { parseHtml } from '../thread/parse-html'

const FOLDER = join(import.meta.dirname, 'other-servers')

/**
 * Answers of servers that speak Mastodon's API with an accent, written by us after their public documentation and
 * the types of their API. Each file says in `about` what it guards; people and posts are invented.
 */
it.each(readdirSync(FOLDER))('%s', (name) => {
  const { status, context, expected } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))
  const wire = parseThread(parsePollStatus(status), context)
  const { post, poll, replies, coverage } = buildThread(wire, {
    parseHtml,
    imageOrigins: new Set(),
    capturedAt: '2026-03-03T10:00:00.000Z',
  })
  expect({
    signedIn: wire.signedIn,
    question: post.text,
    votes: poll.votes,
    voters: poll.voters,
    replies: replies.map(({ id, author, visibility, text }) => [id, author.handle, visibility, text]),
    missing: coverage.missing,
    skipped: coverage.skipped,
    homeId: findHomeStatusId(status.url, status.uri),
  }).toEqual(expected)
})
