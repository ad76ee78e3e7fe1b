import type { ComponentChildren } from 'preact'
import { getWebUrl } from './web-url'

interface WebLinkProps {
  /** Becomes a link only if it is http(s). */
  url: string | null
  class?: string
  children: ComponentChildren
}

/** A link that opens apart and tells the other side nothing; plain text where there is no safe address. */
export function WebLink({ url, class: className, children }: WebLinkProps) {
  const href = getWebUrl(url)
  if (href === null) return <span class={className}>{children}</span>
  return (
    <a class={className} href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  )
}
