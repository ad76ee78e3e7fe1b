import type { CustomEmoji } from '../lib/model/post'
import { getWebUrl } from './web-url'

/** A code between colons, kept by `split`: every second part is one. */
const CODE = /(:[^\s:]+:)/

interface EmojiTextProps {
  text: string
  emojis: readonly CustomEmoji[]
}

/** Text with its custom emoji drawn; the codes of those that have no picture stay as they are. */
export function EmojiText({ text, emojis }: EmojiTextProps) {
  if (emojis.length === 0 || !text.includes(':')) return <>{text}</>
  return (
    <>
      {text.split(CODE).map((part, index) => {
        const code = part.slice(1, -1)
        const url = getWebUrl(emojis.find(({ shortcode }) => part === `:${shortcode}:`)?.url ?? null)
        if (url === null) return part
        return (
          <img
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text keep their order, and two may be alike.
            key={index}
            class="emoji"
            src={url}
            alt={part}
            title={code}
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
          />
        )
      })}
    </>
  )
}
