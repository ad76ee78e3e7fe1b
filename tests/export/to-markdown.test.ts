import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../lib/export/to-markdown'
import type { Poll } from '../../lib/model/poll'
import type { Visibility } from '../../lib/model/post'
import { aPerson, aPoll, aPost, aThread } from '../fakes/builders'
import { translateTo } from '../fakes/languages'
import { pseudo } from '../fakes/pseudo-locale'
import { aReading, aReplyReading, aSmallReading, CONTEXT } from './a-reading'

const INJECTION = '\n# x\n\n[x](https://evil.example) <script>alert(1)</script> | --- |'

describe('a summary', () => {
  const markdown = toMarkdown(aSmallReading(), CONTEXT)

  it.each([
    '> Should openly licensed content be used to train AI systems?',
    'Asked by [\\@host](https://mas.to/@host) · Mar 1, 2026 · <https://mas.to/@someone/1>',
    '| Answer | Votes | Share |',
    '| Yes | 10 | 25% |',
    '3 people replied\n\n4 replies read. As of Mar 3, 2026.',
    '**The replies are not a second vote: who voted what is not known.**\n\nOnly 3 people replied: ',
    '### Yes · 1 person · 1 reply\n\nSets it apart: attribution (2 people)\n\nReplies that stand for it: [Ada (\\@ada\\@example.social)](https://mas.to/@someone/2)\n\n[Ada (\\@ada\\@example.social)](https://mas.to/@ada@example.social) · [Mar 1, 2026](https://mas.to/@someone/2) · names CC BY-SA (fine)\n\n> I **voted yes**.\n>\n> But only with',
    '> Content warning: ai, grumpy\n>\n> **No**, never.',
    '### No clear stance · 1 person · 1 reply',
    '### From the poll’s author · 1 reply\n\n[\\@host]',
    '### CC BY-SA · 1 person · 1 reply\n\nPeople say: 1 fine\n\n- [Ada (\\@ada\\@example.social)](https://mas.to/@ada@example.social) · [Mar 1, 2026](https://mas.to/@someone/2) · fine · “CC BY-SA 4.0”',
    '### No license named · 2 people · 2 replies',
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
      '\n\n- 2 followers-only or private replies stay out of exports.',
    )
  })
})

describe('in other languages', () => {
  const translated = (language: string) =>
    toMarkdown(aSmallReading(), { ...CONTEXT, t: translateTo(language) })

  it.each([
    ['de', '# Eine Umfrage und die Gründe in ihren Antworten'],
    ['de', '| Yes | 10 | 25\u00a0% |'],
    ['de', '4 Antworten gelesen. Stand: 3. März 2026.'],
    ['de', 'Kennzeichnend: attribution (2 Personen)'],
    ['de', ' · nennt CC BY-SA (okay)\n\n> I **voted yes**.'],
    ['de', ' · okay · „CC BY-SA 4.0“'],
    ['fr', ' · [1 mars 2026](https://mas.to/@someone/2) · cite CC BY-SA (d’accord)'],
    ['fr', ' · «\u00a0CC BY-SA 4.0\u00a0»'],
    ['es', '### Sin postura clara · 1 persona · 1 respuesta'],
    ['ja', '**返信は2回目の投票ではありません。誰が何に投票したかは分かりません。**\n\n'],
  ])('%s: %j', (language, part) => {
    expect(translated(language)).toContain(part)
  })

  it('what people wrote stays as it is, and nothing of ours', () => {
    const list = (markdown: string) => markdown.split('\n').filter((line) => line.trim() !== '')
    const same = list(toMarkdown(aSmallReading(), { ...CONTEXT, t: pseudo }))
      .filter((line) => list(toMarkdown(aSmallReading(), CONTEXT)).includes(line))
      // Posts, and the poll's own options with their figures.
      .filter((line) => !/^(>|\| .*% \|$|\| --- )/.test(line))
    expect(same).toEqual([])
  })
})

describe('a reply', () => {
  it('tells what is attached, in place of a text, too', () => {
    const media = [
      { type: 'image', description: 'a *heron* on a roof' },
      { type: 'video', description: null },
    ] as const
    const replies = [aPost({ text: 'Yes', media }), aPost({ text: '', media })]
    const markdown = toMarkdown(aReading(replies.map((post) => aReplyReading(post, null))), CONTEXT)
    const attached = '> Image: a \\*heron\\* on a roof\n>\n> Video: no description\n\n'
    expect(markdown).toContain(`> Yes\n>\n${attached}`)
    expect(markdown).toContain(`\n\n${attached}`)
    expect(markdown).not.toContain('(no text)')
  })

  it('names the other options that it takes', () => {
    const reply = aReplyReading(aPost({ text: 'Vim and Emacs' }), 0, 'Vim')
    const both = { ...reply, stance: { ...reply.stance, options: [0, 1] } }
    const markdown = toMarkdown(aReading([both], { poll: aPoll(['Vim', '_Emacs_']) }), CONTEXT)
    expect(markdown).toContain(' · also \\_Emacs\\_\n\n> **Vim** and Emacs')
  })
})

describe('votes', () => {
  it.each<[string, Partial<Poll>, string[]]>([
    [
      'shares are of voters',
      { options: [{ title: 'A', votes: 5 }], votes: 5, voters: 4 },
      ['4 people voted\n\n| Answer', '| A | 5 | 125% |'],
    ],
    [
      'else of votes',
      { options: [{ title: 'A', votes: 1 }], votes: 3, voters: null },
      ['3 votes\n\n| Answer', '| A | 1 | 33% |'],
    ],
    [
      'hidden totals',
      { options: [{ title: 'A', votes: null }] },
      ['Hidden until the poll ends\n\n| Answer', '| A | hidden | – |'],
    ],
    [
      'nobody yet',
      { options: [{ title: 'A', votes: 0 }], votes: 0, voters: 0 },
      ['0 people voted', '| A | 0 | 0% |'],
    ],
    ['several answers', { multiple: true }, ['can add up to more than 100%']],
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
  const media = [{ type: 'image', description: `alt${INJECTION}` }] as const
  const reply = aPost({ text: `R${INJECTION}`, author, contentWarning: `cw${INJECTION}`, media })
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
      '## Reasons i',
      '## By stance',
      '### Yes \\# x',
      '## By licens',
      '### MIT · 1 ',
    ])
  })

  it('makes no link of a home server’s name, or of a license that a correction names', () => {
    const { thread, ...reading } = aSmallReading()
    const coverage = { ...thread.coverage, home: { host: 'www.evil_x.example', added: 1 } }
    const [first, ...others] = reading.replies
    const correction = { stance: null, removed: [], added: ['SPDX:[x](//evil.example)'] as const }
    const replies = first ? [{ ...first, correction }, ...others] : []
    const byStance = reading.byStance.map((group) => ({
      ...group,
      replies: group.option === 0 ? replies : [],
    }))
    const markdown = toMarkdown({ ...reading, thread: { ...thread, coverage }, replies, byStance }, CONTEXT)
    expect(markdown).toContain('\n- www\\.evil\\_x.example was asked, too: ')
    expect(markdown).toContain('Added: \\[x\\](\\//evil.example).')
  })

  it('makes no list of a name that stands at the beginning of a line', () => {
    const numbered = { author: aPerson({ name: '1. Eve', url: null }), url: null }
    const markdown = toMarkdown(aReading([aReplyReading(aPost({ ...numbered, text: 'R' }), 0, 'R')]), CONTEXT)
    expect(markdown).toContain('\n1\\. Eve (')
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
