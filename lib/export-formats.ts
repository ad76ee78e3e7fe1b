import type { MessageKey } from './translate'

/** What is said and done about a format besides writing it. */
interface FormatFacts {
  /** Its name on a button. */
  label: MessageKey
  /** Of its files' names, without the dot. */
  ending: string
  /** MIME type without charset. */
  type: string
}

/**
 * Every format that a reading is exported in, in the order of the buttons.
 *
 * What writes it is in `lib/export-reading.ts`: the panel lists formats and has no stage.
 */
export const EXPORT_FORMATS = {
  markdown: { label: 'formatMarkdown', ending: 'md', type: 'text/markdown' },
  json: { label: 'formatJson', ending: 'json', type: 'application/json' },
} as const satisfies Readonly<Record<string, FormatFacts>>

/** Which file an export makes. */
export type ExportFormat = keyof typeof EXPORT_FORMATS

/** The formats in their order. */
export const EXPORT_FORMAT_IDS = Object.keys(EXPORT_FORMATS) as readonly ExportFormat[]
