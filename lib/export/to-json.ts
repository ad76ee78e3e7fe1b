import type { Person } from '../model/post'
import type { GroupMarks, LicenseGroup, Reading, ReplyReading, StanceReading } from '../model/reading'
import type { Coverage } from '../model/thread'
import type { ExportContext } from './export-context'
import { assertExportable } from './exportable'
import {
  EXPORT_FORMAT,
  type ExportAuthor,
  type ExportCoverage,
  type ExportDocument,
  type ExportMarks,
  type ExportReply,
} from './schema'

/**
 * A reading as the documented format has it.
 *
 * @param reading of a public thread (`toPublicThread`), so that its counts fit its replies
 * @throws PollReasonsError `forbidden` where a followers-only or direct post is in it
 */
export function toExportDocument(reading: Reading, { generator, withheld }: ExportContext): ExportDocument {
  assertExportable(reading)
  const { thread } = reading
  const { post, poll } = thread
  const titleOf = (option: number | null) => (option === null ? null : (poll.options[option]?.title ?? null))
  return {
    format: EXPORT_FORMAT,
    generator,
    capturedAt: thread.capturedAt,
    poll: {
      id: post.id,
      url: post.url,
      author: toAuthor(post.author),
      createdAt: post.createdAt,
      editedAt: post.editedAt,
      language: post.language,
      contentWarning: post.contentWarning,
      question: post.text,
      options: poll.options.map(({ title, votes }) => ({ title, votes })),
      votes: poll.votes,
      voters: poll.voters,
      multiple: poll.multiple,
      expiresAt: poll.expiresAt,
      expired: poll.expired,
    },
    coverage: toCoverage(thread.coverage, withheld),
    counts: {
      people: reading.people,
      stances: reading.byStance.map((group) => ({
        stance: titleOf(group.option),
        people: group.people,
        ...toMarks(group),
      })),
      licenses: reading.byLicense.map((group) => ({
        id: group.id,
        name: group.name,
        people: group.people,
        verdicts: toVerdictCounts(group.verdicts),
        ...toMarks(group),
      })),
    },
    replies: reading.replies.map((reply) =>
      toReply(reply, ({ options }) => options.flatMap((option) => titleOf(option) ?? [])),
    ),
  }
}

/** A reading as JSON text: indented by two, ending in a line break. See {@link toExportDocument}. */
export function toJson(reading: Reading, context: ExportContext): string {
  return `${JSON.stringify(toExportDocument(reading, context), null, 2)}\n`
}

function toCoverage(coverage: Coverage, withheld: number): ExportCoverage {
  const { signedIn, read, direct, missing, missingBy, skipped, filtered } = coverage
  const { limits, cap, answers, home, stopped } = coverage
  return {
    signedIn,
    read,
    direct: { counted: direct.counted, came: direct.came },
    missing,
    missingBy: { ...missingBy },
    skipped,
    filtered,
    withheld,
    limits: [...limits],
    cap,
    answers,
    home: home && { host: home.host, added: home.added },
    stopped,
  }
}

function toMarks({ terms, representatives }: GroupMarks): ExportMarks {
  return {
    // The floor is at 1.28: two decimals tell what there is to tell.
    terms: terms.map(({ text, people, z }) => ({ text, people, z: Math.round(100 * z) / 100 })),
    representatives: [...representatives],
  }
}

function toVerdictCounts({ yes, no, depends, none }: LicenseGroup['verdicts']): LicenseGroup['verdicts'] {
  return { yes, no, depends, none }
}

function toReply(
  { post, byPollAuthor, language, stance, licenses, correction }: ReplyReading,
  toTitles: (stance: StanceReading) => string[],
): ExportReply {
  const titles = toTitles(stance)
  return {
    id: post.id,
    url: post.url,
    inReplyTo: post.inReplyToId,
    author: toAuthor(post.author),
    createdAt: post.createdAt,
    editedAt: post.editedAt,
    language: post.language,
    contentWarning: post.contentWarning,
    text: post.text,
    byPollAuthor,
    languageRead: language.read,
    stance: titles[0] ?? null,
    stances: titles,
    stanceDeclared: stance.declared,
    confidence: stance.confidence,
    evidence: stance.evidence.map(({ start, end, quote }) => ({ start, end, quote })),
    licenses: licenses.map(({ id, name, spdx, verdict, quoted, evidence }) => ({
      id,
      name,
      spdx,
      verdict,
      quoted,
      evidence: evidence.map(({ start, end, quote }) => ({ start, end, quote })),
    })),
    changedByReader: correction && {
      stancesRead: correction.stance && toTitles(correction.stance),
      licensesAdded: [...correction.added],
      licensesRemoved: correction.removed.map(({ id }) => id),
    },
  }
}

function toAuthor({ handle, name, url }: Person): ExportAuthor {
  return { handle, name, url }
}
