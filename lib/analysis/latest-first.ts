import { comparePostAges } from '../model/post'
import type { ReplyReading } from '../model/reading'

/** Orders replies from the latest to the earliest. */
export function latestFirst(replies: readonly ReplyReading[]): ReplyReading[] {
  return [...replies].sort((a, b) => comparePostAges(b.post, a.post))
}
