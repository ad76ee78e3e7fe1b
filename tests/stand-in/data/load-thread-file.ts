import { readFile } from 'node:fs/promises'
import type { Account, Context, CustomEmoji, Status } from '../api/entities'
import { addStatuses, type World } from '../api/world'
import type { ThreadPlace } from './generated-threads'

/**
 * Adds a saved thread, `{ status, context }` as the API answered it, and follows its author.
 *
 * Pictures are moved to the server's own media host, as a real server keeps copies of them; what belonged
 * to the reader who saved it is dropped.
 *
 * @throws Error when the file cannot be read or is no such thing
 */
export async function loadThreadFile(world: World, path: string): Promise<ThreadPlace> {
  const saved = JSON.parse(await readFile(path, 'utf8')) as { status?: Status; context?: Context }
  if (!saved.status?.id || !Array.isArray(saved.context?.descendants))
    throw new Error(`${path} is not a saved thread`)
  const { status, context } = saved
  const statuses = [...context.ancestors, status, ...context.descendants]
  addStatuses(
    world,
    statuses.map((each) => adopt(each, world.host)),
  )
  world.followed.add(status.account.id)
  return { id: status.id, path: `/@${status.account.acct}/${status.id}` }
}

function adopt(saved: Status, host: string): Status {
  const { favourited, reblogged, muted, bookmarked, filtered, ...status } = saved
  const { voted, own_votes, ...poll } = status.poll ?? {}
  return {
    ...status,
    account: adoptAccount(status.account, host),
    emojis: adoptEmojis(status.emojis, host),
    poll: status.poll && ({ ...poll, emojis: adoptEmojis(status.poll.emojis, host) } as Status['poll']),
  }
}

function adoptAccount(account: Account, host: string): Account {
  const avatar = `https://media.${host}/accounts/avatars/${encodeURIComponent(account.username)}.svg`
  return {
    ...account,
    avatar,
    avatar_static: avatar,
    header: avatar,
    header_static: avatar,
    emojis: adoptEmojis(account.emojis, host),
  }
}

function adoptEmojis(emojis: readonly CustomEmoji[], host: string): CustomEmoji[] {
  return emojis.map((emoji) => {
    const url = `https://media.${host}/custom_emojis/${emoji.shortcode}.svg`
    return { ...emoji, url, static_url: url }
  })
}
