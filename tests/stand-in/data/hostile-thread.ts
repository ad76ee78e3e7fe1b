import { addStatuses, type World } from '../api/world'
import type { ThreadPlace } from './generated-threads'
import { createEntityMaker } from './make-entities'

/** If any of these ever runs, `window.__owned` is set. */
const OWN = 'window.__owned=1;document.documentElement.dataset.owned=1'

/** Post HTML that no honest server sends, by what it tries. */
export const HOSTILE_CONTENTS: Readonly<Record<string, string>> = {
  script: `<p>No.<script>${OWN}</script></p>`,
  'image with handler': `<p>Yes.<img src="https://evil.example/x.png" onerror="${OWN}"></p>`,
  'javascript link': `<p>No, see <a href="javascript:${OWN}">this page</a></p>`,
  'disguised javascript link': `<p><a href=" jAvA&#10;script:${OWN}">Yes</a></p>`,
  'data link': '<p><a href="data:text/html,<script>1</script>">It depends</a></p>',
  'svg with handler': `<p>No.</p><svg onload="${OWN}"><script>${OWN}</script></svg>`,
  frame: `<p>Yes</p><iframe src="https://evil.example/" srcdoc="<script>${OWN}</script>"></iframe>`,
  'style and meta':
    '<style>*{display:none!important}</style><meta http-equiv=refresh content="0;url=//evil.example"><p>No</p>',
  form: '<form action="https://evil.example/"><input name=q autofocus onfocus="window.__owned=1"><button>Yes</button></form>',
  'long word': `<p>No ${'a'.repeat(100_000)}</p>`,
  'broken markup': '<p>Yes <b>and <i>no</p></b><div><table><td>It depends</blockquote',
  'half a tag': '<p>No <a href="https://example.org/',
  'deep nesting': `${'<blockquote>'.repeat(800)}Not sure${'</blockquote>'.repeat(800)}`,
  'template and noscript': `<template><img src=x onerror="${OWN}"></template><noscript><p title="</noscript><img src=x onerror=${OWN}>">Yes</noscript>`,
  'right-to-left override': '<p>\u202Eon eetnarraug\u202C No\u0000\u0007</p>',
  'spreadsheet formula': '<p>=HYPERLINK("https://evil.example","Yes")</p>',
  'markdown injection':
    '<p>No ](javascript:1) ![x](https://evil.example/x.png)<br># Yes<br>```<br>| a | b |</p>',
  'license in markup': `<p>Yes, <a href="javascript:${OWN}">CC BY-SA</a><img src=x onerror="${OWN}"> if they keep the license</p>`,
  'entities twice': '<p>&amp;lt;script&amp;gt;1&amp;lt;/script&amp;gt; &lt;img src=x onerror=1&gt; No</p>',
  empty: '',
}

/** Adds a poll whose replies try to break out of wherever they are shown. */
export function addHostileThread(world: World): ThreadPlace {
  const maker = createEntityMaker(world.host, 3)
  const host = maker.person({ username: 'trusting', name: 'Trusting Host' })
  const poll = maker.post({
    by: host,
    at: '2026-10-21T06:00:00.000Z',
    text: 'Do you come in peace?',
    poll: {
      options: [
        ['Yes', 3],
        ['No', 9],
        [`<img src=x onerror="${OWN}">`, 1],
        ['=1+1', 2],
      ],
    },
  })
  const replies = Object.entries(HOSTILE_CONTENTS).map(([attempt, content], index) => {
    const by = maker.person({
      username: `mallory${index}`,
      name: `<img src=x onerror="${OWN}"> ${attempt}`,
      server: 'evil.example',
    })
    const post = maker.post({ by, to: poll, at: `2026-10-21T07:${10 + index}:00.000Z`, text: '' })
    return { ...post, content }
  })
  const [first] = replies
  if (first) {
    first.account.url = `javascript:${OWN}`
    first.account.avatar = `javascript:${OWN}`
    first.account.avatar_static = 'https://evil.example/avatar.png'
    first.url = `javascript:${OWN}`
  }
  addStatuses(world, [poll, ...replies])
  return { id: poll.id, path: `/@${host.acct}/${poll.id}` }
}
