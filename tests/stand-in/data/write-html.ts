import type { Account, Mention, Status } from '../api/entities'

/** What Mastodon makes of what somebody typed. */
export interface WrittenText {
  content: string
  mentions: Mention[]
  tags: Status['tags']
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * Turns typed text into a post's HTML as Mastodon does: paragraphs, breaks, mentions as h-cards,
 * hashtags, and links whose scheme and tail are hidden in spans.
 *
 * @param people whom `@username` can mean
 */
export function writeHtml(text: string, host: string, people: ReadonlyMap<string, Account>): WrittenText {
  const mentions: Mention[] = []
  const tags: Status['tags'] = []
  const token = /(https?:\/\/[^\s<]+[^\s<.,;:!?)])|@(\w+)|#([\p{L}\p{N}_]+)/gu

  const inline = (line: string) => {
    let html = ''
    let end = 0
    for (const match of line.matchAll(token)) {
      const [whole, url, user, tag] = match
      const person = user ? people.get(user) : undefined
      if (user && !person) continue
      html += escapeHtml(line.slice(end, match.index))
      end = match.index + whole.length
      if (url) html += writeLink(url)
      if (person) {
        mentions.push({ id: person.id, username: person.username, acct: person.acct, url: person.url })
        html += `<span class="h-card" translate="no"><a href="${person.url}" class="u-url mention">@<span>${person.username}</span></a></span>`
      }
      if (tag) {
        const href = `https://${host}/tags/${encodeURIComponent(tag)}`
        tags.push({ name: tag.toLowerCase(), url: href })
        html += `<a href="${href}" class="mention hashtag" rel="tag">#<span>${escapeHtml(tag)}</span></a>`
      }
    }
    return html + escapeHtml(line.slice(end))
  }

  const content = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.split('\n').map(inline).join('<br />')}</p>`)
    .join('')
  return { content, mentions, tags }
}

function writeLink(url: string): string {
  const [, scheme = '', rest = ''] = /^(https?:\/\/(?:www\.)?)(.*)$/.exec(url) ?? []
  const shown = rest.slice(0, 30)
  const cut = rest.length > 30
  return `<a href="${escapeHtml(url)}" target="_blank" rel="nofollow noopener noreferrer" translate="no"><span class="invisible">${scheme}</span><span class="${cut ? 'ellipsis' : ''}">${escapeHtml(shown)}</span><span class="invisible">${escapeHtml(rest.slice(30))}</span></a>`
}
