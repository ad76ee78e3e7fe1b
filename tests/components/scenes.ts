import { cardKey } from '../../components/group-key'
import { correctReply } from '../../lib/analysis/correct-reply'
import type { Reading } from '../../lib/model/reading'
import { CLOSED_VIEW, NO_FILTER, type PanelState, type PanelView } from '../../lib/panel-state'
import { aCorrection } from '../fakes/a-correction'
import { aReading, aReply } from '../fakes/a-reading'
import { aPerson } from '../fakes/builders'
import { sampleMarks, samplePoll, samplePost, sampleReplies } from './sample-reading'

/** A state of the panel worth looking at and checking. */
export interface Scene {
  state: PanelState
  view: PanelView
}

const OPEN: PanelView = { ...CLOSED_VIEW, open: true }

/** Everything read, all samples. */
export function sampleReading(): Reading {
  return aReading(sampleReplies(), { poll: samplePoll(), post: samplePost(), ...sampleMarks() })
}

function crowd(size: number): Reading {
  const replies = Array.from({ length: size }, (_, index) =>
    aReply({
      id: String(1000 + index),
      author: aPerson({ handle: `reader${index}@crowd.example`, name: `Reader ${index}` }),
      text: index % 3 === 0 ? 'No, not without asking first.' : 'Yes, that is what the license is for.',
      stance: index % 3 === 0 ? 1 : 0,
      because: [index % 3 === 0 ? 'No' : 'Yes'],
    }),
  )
  const poll = samplePoll({ multiple: true, ownVotes: null, voters: 900 })
  return aReading(replies, { poll, post: samplePost() })
}

/** Three people, one of whom has much to say. */
function talkative(): Reading {
  const writers = ['anna', 'ben', 'anna', 'cleo', 'anna']
  const replies = writers.map((handle, index) =>
    aReply({
      id: String(1000 + index),
      author: aPerson({ handle, name: handle === 'anna' ? 'Anna of the Long Answers' : handle }),
      text: 'No, not without asking first: that is what I would expect of anybody.',
      stance: 1,
      because: ['No'],
    }),
  )
  return aReading(replies, { poll: samplePoll(), post: samplePost() })
}

function partial(): Reading {
  return aReading(sampleReplies(), {
    poll: samplePoll({ ownVotes: null }),
    post: samplePost(),
    coverage: {
      signedIn: false,
      read: 60,
      direct: { counted: 200, came: 58 },
      missing: 140,
      missingBy: { notAsked: 3, beyondLimit: 135, heldBack: 2 },
      skipped: 1,
      filtered: 3,
      limits: ['signed-out-count', 'signed-out-depth'],
      cap: 60,
    },
  })
}

function paused(): Reading {
  const reading = partial()
  const coverage = {
    ...reading.thread.coverage,
    stopped: 'rate' as const,
    continueAt: '2026-03-03T10:05:00.000Z',
  }
  return { ...reading, thread: { ...reading.thread, coverage } }
}

/** The same, while the poll's home server was asked. */
function pausedAtHome(): Reading {
  const { thread, ...reading } = elsewhere()
  const host = 'a-rather-long-name.example'
  const coverage = { ...paused().thread.coverage, home: { host, added: 12 }, stoppedHost: host }
  return { ...reading, thread: { ...thread, coverage } }
}

function hidden(): Reading {
  const options = samplePoll().options.map((option) => ({ ...option, votes: null }))
  return aReading(sampleReplies(), {
    poll: samplePoll({ options, expired: false, ownVotes: null }),
    post: { ...samplePost(), visibility: 'private' },
  })
}

/** All samples, one moved from "No" to "Yes" by the panel's reader, with other licenses. */
function corrected(): Reading {
  const replies = sampleReplies().map((reply) =>
    reply.post.id === '101'
      ? correctReply(
          reply,
          aCorrection({ stance: ['Yes'], notLicenses: ['CC-BY-SA'], licenses: ['MIT', 'PD'] }),
          samplePoll(),
        )
      : reply,
  )
  return aReading(replies, { poll: samplePoll(), post: samplePost(), ...sampleMarks() })
}

/** A poll of another server, which the reader did not allow to be asked. */
function elsewhere(): Reading {
  const author = aPerson({ handle: 'robin@a-rather-long-name.example' })
  const post = { ...samplePost(), author, url: 'https://a-rather-long-name.example/@robin/1' }
  const partlyRead = [
    { code: 'fi', replies: 9 },
    { code: 'nl', replies: 3 },
  ]
  return { ...aReading(sampleReplies(), { poll: samplePoll(), post, ...sampleMarks() }), partlyRead }
}

/** Every state of the panel, by name: what the accessibility checks and the gallery go through. */
export const SCENES: Readonly<Record<string, Scene>> = {
  closed: { state: { kind: 'idle' }, view: { ...OPEN, open: false } },
  'closed-read': { state: { kind: 'ready', reading: sampleReading() }, view: { ...OPEN, open: false } },
  loading: { state: { kind: 'loading', mode: 'anew', previous: null }, view: OPEN },
  collecting: {
    state: { kind: 'loading', mode: 'anew', previous: partial(), progress: { read: 60, known: 200 } },
    view: OPEN,
  },
  paused: { state: { kind: 'partial', reading: paused() }, view: OPEN },
  'paused-at-home': { state: { kind: 'partial', reading: pausedAtHome() }, view: OPEN },
  fresh: {
    state: {
      kind: 'ready',
      reading: sampleReading(),
      fresh: { since: '2026-03-03T09:30:00.000Z', ids: ['101', '102'] },
    },
    view: OPEN,
  },
  'loading-again': { state: { kind: 'loading', mode: 'anew', previous: sampleReading() }, view: OPEN },
  'going-on': { state: { kind: 'loading', mode: 'on', previous: paused() }, view: OPEN },
  'asking-home': { state: { kind: 'loading', mode: 'home', previous: elsewhere() }, view: OPEN },
  stopped: { state: { kind: 'idle' }, view: OPEN },
  ready: { state: { kind: 'ready', reading: sampleReading() }, view: OPEN },
  stance: {
    state: { kind: 'ready', reading: sampleReading() },
    view: {
      ...OPEN,
      expandedGroups: ['stance:0', 'stance:1', 'stance:2', 'stance:none', 'author'],
    },
  },
  license: {
    state: { kind: 'ready', reading: sampleReading() },
    view: {
      ...OPEN,
      lens: 'license',
      expandedGroups: ['license:CC-BY-SA', 'license:none'],
      revealedPosts: ['107'],
    },
  },
  both: {
    state: { kind: 'ready', reading: sampleReading() },
    view: { ...OPEN, lens: 'both', cell: 'cell:CC-BY-SA:2' },
  },
  filtered: {
    state: { kind: 'ready', reading: sampleReading() },
    view: {
      ...OPEN,
      filter: { search: 'license', language: 'en', reasonsOnly: true, order: 'popular' },
      expandedGroups: ['stance:2'],
    },
  },
  'none-found': {
    state: { kind: 'ready', reading: sampleReading() },
    view: { ...OPEN, filter: { ...NO_FILTER, search: 'nobody says this' } },
  },
  correcting: {
    state: { kind: 'ready', reading: sampleReading() },
    view: {
      ...OPEN,
      expandedGroups: ['stance:2'],
      correcting: { card: cardKey('stance:2', '102'), draft: null },
    },
  },
  corrected: {
    state: { kind: 'ready', reading: corrected() },
    view: {
      ...OPEN,
      expandedGroups: ['stance:0'],
      corrected: { kind: 'changed', postId: '101', before: null },
    },
  },
  'corrected-failed': {
    state: { kind: 'ready', reading: sampleReading() },
    view: {
      ...OPEN,
      lens: 'license',
      expandedGroups: ['license:CC-BY-SA'],
      correcting: { card: cardKey('license:CC-BY-SA', '101'), draft: null },
      corrected: { kind: 'failed', postId: '101', before: null },
    },
  },
  partial: { state: { kind: 'partial', reading: partial() }, view: OPEN },
  elsewhere: {
    state: {
      kind: 'ready',
      reading: elsewhere(),
      found: 12,
      homeFailure: { code: 'not-allowed', retryAt: null },
    },
    view: OPEN,
  },
  hidden: { state: { kind: 'ready', reading: hidden() }, view: OPEN },
  crowd: {
    state: { kind: 'ready', reading: crowd(190) },
    view: { ...OPEN, expandedGroups: ['stance:0'] },
  },
  people: {
    state: { kind: 'ready', reading: talkative() },
    view: { ...OPEN, expandedGroups: ['stance:1'], expandedPeople: ['stance:1/anna'] },
  },
  long: {
    state: { kind: 'ready', reading: crowd(190) },
    view: { ...OPEN, expandedGroups: ['stance:0'], pages: { 'stance:0': 5 } },
  },
  empty: { state: { kind: 'ready', reading: aReading([], { post: samplePost() }) }, view: OPEN },
  failed: {
    state: {
      kind: 'failed',
      failure: { code: 'rate-limited', retryAt: '2026-03-03T10:09:00.000Z' },
      previous: null,
    },
    view: OPEN,
  },
  'failed-again': {
    state: { kind: 'failed', failure: { code: 'timeout', retryAt: null }, previous: sampleReading() },
    view: OPEN,
  },
  outdated: {
    state: { kind: 'failed', failure: { code: 'outdated', retryAt: null }, previous: null },
    view: OPEN,
  },
}
