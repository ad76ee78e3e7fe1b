/** @jsxImportSource react */
import { type AnchorHTMLAttributes, createElement, Fragment, type MouseEvent, type ReactNode } from 'react'
import type { CustomEmoji, Status } from '../api/entities'
import { navigate } from './router'

const TAGS = new Set(
  'p br span a del s pre code blockquote b strong em i u ul ol li h1 h2 h3 h4 h5 h6'.split(' '),
)
const DROPPED = new Set('script style template iframe object svg math'.split(' '))
const CLASSES = /^(?:h-card|u-url|mention|hashtag|invisible|ellipsis|quote-inline)$/

/**
 * A post's HTML as elements, with nothing in it that Mastodon's own sanitiser would not let through.
 *
 * The real server sanitises before it answers; this one serves hostile posts raw, so the page must not trust them.
 */
export function PostText({ status }: { status: Status }) {
  const document = new DOMParser().parseFromString(status.content, 'text/html')
  return <>{render(document.body.childNodes, status)}</>
}

/** Text with its custom emoji as pictures. */
export function EmojiText({ text, emojis }: { text: string; emojis: readonly CustomEmoji[] }) {
  const parts = text.split(/(:\w+:)/)
  return (
    <>
      {parts.map((part, index) => {
        const emoji = emojis.find(({ shortcode }) => part === `:${shortcode}:`)
        const key = `${index}${part}`
        return emoji ? (
          <img key={key} className="emojione custom-emoji" alt={part} title={part} src={emoji.url} />
        ) : (
          <Fragment key={key}>{part}</Fragment>
        )
      })}
    </>
  )
}

function render(nodes: NodeListOf<ChildNode>, status: Status): ReactNode[] {
  return [...nodes].map((node, index) => {
    if (node instanceof Text)
      // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of one parsed post never move.
      return <EmojiText key={index} text={node.data} emojis={status.emojis} />
    if (!(node instanceof HTMLElement) || DROPPED.has(node.localName)) return null
    const children = render(node.childNodes, status)
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of one parsed post never move.
    if (!TAGS.has(node.localName)) return <Fragment key={index}>{children}</Fragment>
    const className = [...node.classList].filter((name) => CLASSES.test(name)).join(' ') || undefined
    const link = node.localName === 'a' ? linkAttributes(node, status) : {}
    const attributes = { key: index, className, ...link }
    return node.localName === 'br'
      ? createElement('br', attributes)
      : createElement(node.localName, attributes, ...children)
  })
}

function linkAttributes(node: HTMLElement, status: Status): AnchorHTMLAttributes<HTMLElement> {
  const href = node.getAttribute('href') ?? ''
  if (!/^https?:\/\//i.test(href)) return {}
  const mention = status.mentions.find(({ url }) => url === href)
  const tag = node.classList.contains('hashtag') ? node.textContent?.replace('#', '') : undefined
  const path = mention ? `/@${mention.acct}` : tag ? `/tags/${encodeURIComponent(tag)}` : null
  if (!path) return { href, target: '_blank', rel: 'nofollow noopener noreferrer' }
  return {
    href: path,
    onClick: (event: MouseEvent) => {
      event.preventDefault()
      navigate(path)
    },
  }
}
