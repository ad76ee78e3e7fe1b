import { describe, expect, it } from 'vitest'
import { correctReply } from '../../lib/analysis/correct-reply'
import { ExportDocument } from '../../lib/export/schema'
import { toExportDocument, toJson } from '../../lib/export/to-json'
import { toMarkdown } from '../../lib/export/to-markdown'
import type { Correction } from '../../lib/model/correction'
import { aCorrection } from '../fakes/a-correction'
import { aReading, aSmallReading, CONTEXT } from './a-reading'

/** The small reading with its first reply, a yes that names CC BY-SA, as somebody corrected it. */
function corrected(change: Partial<Correction>) {
  const { replies, thread } = aSmallReading()
  return aReading(
    replies.map((reply, index) =>
      index === 0 ? correctReply(reply, aCorrection(change), thread.poll) : reply,
    ),
  )
}

describe('a corrected reply in JSON', () => {
  it('has what was read beside what its reader says', () => {
    const reading = corrected({ stance: ['No'], notLicenses: ['CC-BY-SA'], licenses: ['MIT'] })
    const [reply, other] = ExportDocument.parse(JSON.parse(toJson(reading, CONTEXT))).replies
    expect(reply).toMatchObject({
      stance: 'No',
      stances: ['No'],
      stanceDeclared: true,
      confidence: 1,
      evidence: [],
      licenses: [{ id: 'MIT', name: 'MIT', verdict: null, evidence: [] }],
      changedByReader: { stancesRead: ['Yes'], licensesAdded: ['MIT'], licensesRemoved: ['CC-BY-SA'] },
    })
    expect(other?.changedByReader).toBeNull()
  })

  it.each<[string, Partial<Correction>, unknown]>([
    ['a stance left alone', { licenses: ['MIT'] }, null],
    ['a stance taken away', { stance: [] }, ['Yes']],
  ])('tells %s', (_, change, stancesRead) => {
    const [reply] = toExportDocument(corrected(change), CONTEXT).replies
    expect(reply?.changedByReader).toMatchObject({ stancesRead })
  })
})

describe('a corrected reply in Markdown', () => {
  const markdown = toMarkdown(corrected({ stance: ['No'], licenses: ['MIT'] }), CONTEXT)

  it('says so at the reply, at the license, and above', () => {
    expect(markdown).toMatch(
      /^\[Ada .* · names CC BY-SA \(fine\) and MIT\n\nReading changed by whoever made this export\. Was read as: Yes\. Added: MIT\.\n\n> /m,
    )
    expect(markdown).toMatch(/^- \[Ada .*\) · Reading changed by whoever made this export\.$/m)
    expect(markdown).toContain('The reading of 1 reply was changed by whoever made this export; it says so.')
  })

  it('stands under what its reader says', () => {
    const [, no = ''] = markdown.split('### No · ')
    expect(no.split('\n### ')[0]).toContain('Ada')
  })

  it('is not spoken of where there is none', () => {
    expect(toMarkdown(aSmallReading(), CONTEXT)).not.toMatch(/changed by/i)
  })
})
