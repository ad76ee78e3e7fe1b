import * as z from 'zod/mini'
import type { Correction, Corrections } from './model/correction'
import type { TextFile } from './model/text-file'
import { toCorrection } from './platform/stored-correction'

/** Name and version of the format; `docs/corrections-format.md` says what each field means. */
export const CORRECTIONS_FORMAT = 'poll-reasons-corrections/1'

/** The frame of a file: what is in its list is looked at one by one. */
const CorrectionsDocument = z.object({
  format: z.literal(CORRECTIONS_FORMAT),
  corrections: z.array(z.unknown()),
})

/** What a file of corrections holds. */
export interface CorrectionsFile {
  /** By the `uri` of the post; of several for one post the latest. */
  corrections: Corrections
  /** Entries that could not be understood. */
  misfits: number
}

/** All corrections as a file to keep; its name has the day (UTC). */
export function toCorrectionsFile(corrections: readonly Correction[], now: Date): TextFile {
  const document = {
    format: CORRECTIONS_FORMAT,
    exportedAt: now.toISOString(),
    // Field by field, so that nothing comes along unseen.
    corrections: corrections.map(({ uri, url, pollUri, stance, notLicenses, licenses, changedAt }) => ({
      uri,
      url,
      pollUri,
      stance,
      notLicenses,
      licenses,
      changedAt,
    })),
  }
  return {
    name: `poll-reasons-corrections-${now.toISOString().slice(0, 10)}.json`,
    type: 'application/json',
    text: `${JSON.stringify(document, null, 2)}\n`,
  }
}

/** Reads such a file, wherever it comes from; `null` where it is none. */
export function readCorrectionsFile(text: string): CorrectionsFile | null {
  const { success, data } = z.safeParse(CorrectionsDocument, parseJson(text))
  if (!success) return null
  const found = data.corrections.map(toCorrection)
  const understood = found.filter((correction) => correction !== null)
  const corrections = findNewer(understood, new Map())
  return {
    corrections: new Map(corrections.map((correction) => [correction.uri, correction])),
    misfits: found.length - understood.length,
  }
}

/** Those that are not kept yet, or are newer than what is kept; of several for one post the latest, in no order. */
export function findNewer(incoming: Iterable<Correction>, kept: Corrections): Correction[] {
  const newer = new Map<string, Correction>()
  for (const correction of incoming) {
    const other = newer.get(correction.uri) ?? kept.get(correction.uri)
    if (!other || Date.parse(correction.changedAt) > Date.parse(other.changedAt))
      newer.set(correction.uri, correction)
  }
  return [...newer.values()]
}

function parseJson(text: string): unknown {
  try {
    // Editors on Windows like to begin a file with a mark that JSON does not know.
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}
