import type { Thread } from '../../model/thread'
import { hasLicenseTalk } from './license-talk'

/** What the poll says that bears on licenses; built once a thread. */
export interface LicenseFrame {
  /** Whether the poll itself is about licenses. */
  talk: boolean
}

/** Works out whether a poll is about licenses. */
export function frameLicenses(thread: Thread): LicenseFrame {
  const titles = thread.poll.options.map((option) => option.title)
  return { talk: hasLicenseTalk([thread.post.text, ...titles].join('\n')) }
}
