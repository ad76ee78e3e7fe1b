import type { Account, Status } from './entities'
import type { World } from './world'

/** Whether the server would show this post to this reader (`null`: signed out). */
export function maySee(world: World, status: Status, viewer: Account | null): boolean {
  if (viewer && world.blocked.has(status.account.id)) return false
  if (status.visibility === 'public' || status.visibility === 'unlisted') return true
  if (!viewer) return false
  if (status.account.id === viewer.id) return true
  if (status.mentions.some((mention) => mention.id === viewer.id)) return true
  return status.visibility === 'private' && world.followed.has(status.account.id)
}
