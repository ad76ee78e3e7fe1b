import { useState } from 'preact/hooks'
import type { Person } from '../lib/model/post'
import { getInitials } from './initials'
import { getWebUrl } from './web-url'

interface AvatarProps {
  person: Person
}

/** A person's picture, or their initials where there is none or it does not load. */
export function Avatar({ person }: AvatarProps) {
  const [broken, setBroken] = useState(false)
  const url = getWebUrl(person.avatarUrl)
  if (url === null || broken)
    return (
      <span class="avatar" aria-hidden="true">
        {getInitials(person.name)}
      </span>
    )
  return (
    <img
      class="avatar"
      src={url}
      alt=""
      width={36}
      height={36}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  )
}
