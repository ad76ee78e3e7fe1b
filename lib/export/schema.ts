import * as z from 'zod/mini'
import { LICENSE_IDS } from '../model/license-id'

/** Name and version of the format; the number rises when a reader of the old one would misread the new one. */
export const EXPORT_FORMAT = 'poll-reasons/1'

/** A family or class of licenses, or one of the SPDX list that belongs to none. */
const LicenseId = z.union([z.enum(LICENSE_IDS), z.templateLiteral(['SPDX:', z.string()])])
/** ISO 8601 in UTC. */
const Instant = z.iso.datetime()
const Count = z.int().check(z.nonnegative())
const WebAddress = z.nullable(z.string().check(z.regex(/^https?:\/\//)))

/** The words a judgement rests on; UTF-16 code units into the reply's `text`, half-open. */
export const ExportEvidence = z.object({ start: Count, end: Count, quote: z.string() })
export type ExportEvidence = z.infer<typeof ExportEvidence>

/** Who wrote a post. */
export const ExportAuthor = z.object({ handle: z.string(), name: z.string(), url: WebAddress })
export type ExportAuthor = z.infer<typeof ExportAuthor>

/** The poll and the post that asks it. */
export const ExportPoll = z.object({
  id: z.string(),
  url: WebAddress,
  author: ExportAuthor,
  createdAt: Instant,
  editedAt: z.nullable(Instant),
  language: z.nullable(z.string()),
  contentWarning: z.nullable(z.string()),
  question: z.string(),
  options: z.array(z.object({ title: z.string(), votes: z.nullable(Count) })),
  votes: Count,
  voters: z.nullable(Count),
  multiple: z.boolean(),
  expiresAt: z.nullable(Instant),
  expired: z.boolean(),
})
export type ExportPoll = z.infer<typeof ExportPoll>

/** What was read, and what is known to be missing. */
export const ExportCoverage = z.object({
  signedIn: z.boolean(),
  read: Count,
  direct: z.object({ counted: Count, came: Count }),
  missing: Count,
  missingBy: z.object({ notAsked: Count, beyondLimit: Count, heldBack: Count }),
  skipped: Count,
  filtered: Count,
  withheld: Count,
  limits: z.array(z.enum(['signed-out-count', 'signed-out-depth', 'signed-in-count'])),
  cap: z.nullable(Count),
  answers: Count,
  home: z.nullable(z.object({ host: z.string(), added: Count })),
  stopped: z.nullable(z.enum(['rate', 'budget', 'cancelled', 'failed'])),
})
export type ExportCoverage = z.infer<typeof ExportCoverage>

/** What tells a group of replies from the others: terms, and the ids of replies that stand for it. */
export const ExportMarks = z.object({
  terms: z.array(z.object({ text: z.string(), people: Count, z: z.number() })),
  representatives: z.array(z.string()),
})
export type ExportMarks = z.infer<typeof ExportMarks>

/** How many people say what; the poll's author is left out. */
export const ExportCounts = z.object({
  people: Count,
  stances: z.array(z.extend(ExportMarks, { stance: z.nullable(z.string()), people: Count })),
  licenses: z.array(
    z.extend(ExportMarks, {
      id: z.nullable(LicenseId),
      name: z.string(),
      people: Count,
      verdicts: z.object({ yes: Count, no: Count, depends: Count, none: Count }),
    }),
  ),
})
export type ExportCounts = z.infer<typeof ExportCounts>

/** A license that a reply names. */
export const ExportLicense = z.object({
  id: LicenseId,
  name: z.string(),
  spdx: z.nullable(z.string()),
  verdict: z.nullable(z.enum(['yes', 'no', 'depends'])),
  quoted: z.boolean(),
  evidence: z.array(ExportEvidence),
})
export type ExportLicense = z.infer<typeof ExportLicense>

/** What the person who exports changed of one reply's reading. */
export const ExportChange = z.object({
  stancesRead: z.nullable(z.array(z.string())),
  licensesAdded: z.array(LicenseId),
  licensesRemoved: z.array(LicenseId),
})
export type ExportChange = z.infer<typeof ExportChange>

/** One reply with what was read from it. */
export const ExportReply = z.object({
  id: z.string(),
  url: WebAddress,
  inReplyTo: z.nullable(z.string()),
  author: ExportAuthor,
  createdAt: Instant,
  editedAt: z.nullable(Instant),
  language: z.nullable(z.string()),
  contentWarning: z.nullable(z.string()),
  text: z.string(),
  byPollAuthor: z.boolean(),
  languageRead: z.enum(['full', 'basic', 'none']),
  stance: z.nullable(z.string()),
  stances: z.array(z.string()),
  stanceDeclared: z.boolean(),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  evidence: z.array(ExportEvidence),
  licenses: z.array(ExportLicense),
  changedByReader: z.nullable(ExportChange),
})
export type ExportReply = z.infer<typeof ExportReply>

/**
 * A read thread as a file: the format `poll-reasons/1`, of which this is the source.
 *
 * `docs/export-format.md` says what each field means.
 */
export const ExportDocument = z.object({
  format: z.literal(EXPORT_FORMAT),
  generator: z.object({ name: z.string(), version: z.string() }),
  capturedAt: Instant,
  poll: ExportPoll,
  coverage: ExportCoverage,
  counts: ExportCounts,
  replies: z.array(ExportReply),
})
export type ExportDocument = z.infer<typeof ExportDocument>
