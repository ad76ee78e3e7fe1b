import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../lib/export/to-markdown'
import type { Poll } from '../../lib/model/poll'
import type { Visibility } from '../../lib/model/post'
import { aPerson, aPoll, aPost, aThread } from '../fakes/builders'
import { aReading, aReplyReading, aSmallReading, CONTEXT } from './a-reading'

const INJECTION = '\n# x\n\n[x](https://evil.example) <script>alert(1)</script> | --- |'

describe('a summary', () => {
  const markdown = toMarkdown(aSmallReading(), CONTEXT)

  it.each([
    '> Should openly licensed content be used to train AI systems?',
    'Asked by [\\@host](https://mas.to/@host) on 2026-03-01: <https://mas.to/@someone/1>',
    '| Yes | 10 | 25 % |',
    'On 2026-03-03: 4 replies read, signed in.',
    '**The replies are not a second vote.** 3 people replied',
    '### Yes: 1 person\n\nSets it apart (people who say it): attribution (2)\n\nStand for it: [Ada (\\@ada\\@example.social)](https://mas.to/@ada@example.social), [2026-03-01](https://mas.to/@someone/2)\n\n[Ada (\\@ada\\@example.social)](https://mas.to/@ada@example.social), [2026-03-01](https://mas.to/@someone/2), names CC BY-SA (yes):\n\n> I **voted yes**.\n>\n> But only with',
    '> Content warning: ai, grumpy\n>\n> **No**, never.',
    '### No clear stance: 1 person',
    '### The poll’s author replies\n\n[\\@host]',
    '### CC BY-SA: 1 person\n\nYes: 1 · no: 0 · depends: 0 · named only: 0\n\n- [Ada',
    '### No license named: 2 people',
    'Written by Poll Reasons 9.8.7.\n',
  ])('holds %j', (part) => {
    expect(markdown).toContain(part)
  })

  it('has no heading for an answer that nobody gave', () => {
    expect(markdown).not.toContain('### Depends')
  })

  it('is the same whenever it is written', () => {
    expect(toMarkdown(aSmallReading(), CONTEXT)).toBe(markdown)
  })

  it('says what was left out', () => {
    expect(toMarkdown(aSmallReading(), { ...CONTEXT, withheld: 2 })).toContain(
      '2 replies left out because not public.',
    )
  })
})

describe('votes', () => {
  it.each<[string, Partial<Poll>, string[]]>([
    [
      'shares are of voters',
      { options: [{ title: 'A', votes: 5 }], votes: 5, voters: 4 },
      ['Share of 4 voters', '| A | 5 | 125 % |'],
    ],
    [
      'else of votes',
      { options: [{ title: 'A', votes: 1 }], votes: 3, voters: null },
      ['Share of 3 votes', '| A | 1 | 33 % |'],
    ],
    ['hidden totals', { options: [{ title: 'A', votes: null }] }, ['| A | hidden | – |']],
    ['nobody yet', { options: [{ title: 'A', votes: 0 }], votes: 0, voters: 0 }, ['| A | 0 | – |']],
    ['several answers', { multiple: true }, ['can add up to more than 100 %']],
    [
      'an option that would break the table',
      { options: [{ title: 'a | b\n| c', votes: 1 }] },
      ['| a \\| b \\| c | 1 |'],
    ],
  ])('%s', (_, poll, parts) => {
    const markdown = toMarkdown(aReading([], { poll: aPoll(['A'], poll) }), CONTEXT)
    for (const part of parts) expect(markdown).toContain(part)
  })
})

describe('whatever people write', () => {
  const author = aPerson({ name: `Eve${INJECTION}`, handle: 'eve`@evil.example' })
  const thread = aThread({
    post: aPost({
      id: '1',
      inReplyToId: null,
      text: `Q${INJECTION}`,
      author,
      contentWarning: `cw${INJECTION}`,
    }),
    poll: aPoll([`Yes${INJECTION}`]),
  })
  const reply = aPost({ text: `R${INJECTION}`, author, contentWarning: `cw${INJECTION}` })
  const license = {
    id: 'MIT',
    name: 'MIT',
    spdx: null,
    verdict: null,
    quoted: false,
    evidence: [{ start: 0, end: 3, quote: `R${INJECTION}` }],
  } as const
  const markdown = toMarkdown(
    aReading([aReplyReading(reply, 0, 'R', [license])], { post: thread.post, poll: thread.poll }),
    CONTEXT,
  )

  it('makes no heading of its own', () => {
    const headings = markdown.split('\n').filter((line) => /^(> ?)*#/.test(line))
    expect(headings.map((line) => line.slice(0, 12))).toEqual([
      '# A poll and',
      '## Votes',
      '## Replies',
      '## By stance',
      '### Yes \\# x',
      '## By licens',
      '### MIT: 1 p',
    ])
  })

  it('makes no table row and no list item of its own', () => {
    const lines = markdown.split('\n')
    expect(lines.filter((line) => /^(> ?)*\|/.test(line))).toHaveLength(3)
    expect(lines.filter((line) => /^(> ?)*-/.test(line))).toHaveLength(1)
  })

  it('makes no HTML and no link of its own', () => {
    expect(markdown).toContain('\\<script')
    expect(markdown).not.toMatch(/(?<!\\)<script/)
    expect(markdown).not.toMatch(/(?<!\\)\]\(https:\/\/evil/)
    expect(markdown).not.toMatch(/(?<!\\)\[x/)
  })
})

describe.each<Visibility>(['private', 'direct'])('a %s post', (visibility) => {
  it.each<[string, () => string]>([
    ['as a reply', () => toMarkdown(aReading([aReplyReading(aPost({ visibility }), null)]), CONTEXT)],
    ['as the poll', () => toMarkdown(aReading([], { post: aPost({ visibility }) }), CONTEXT)],
  ])('%s stops the export', (_, run) => {
    expect(run).toThrow(expect.objectContaining({ code: 'forbidden' }))
  })
})
