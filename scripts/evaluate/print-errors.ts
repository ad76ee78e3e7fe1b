import { isRight, type Judged } from '../../tests/analysis/judge'

/** Lists replies that are read otherwise than labelled, with both readings. */
export function printErrors(judged: readonly Judged[]): void {
  for (const reply of judged) {
    const lines = [...describeStance(reply), ...describeLicenses(reply)]
    if (lines.length > 0) console.log([`--- ${reply.id} ${reply.language}`, reply.text, ...lines].join('\n'))
  }
}

function describeStance(reply: Judged): string[] {
  if (isRight(reply)) return []
  const { stances, family, confidence, quotes, gold } = reply
  return [
    `    stance ${stances.join(' + ') || 'none'} (${family}, ${confidence}) by ${quotes.join(' | ')}; ` +
      `label ${(gold.stances ?? [gold.stance]).join(' + ')} alt ${gold.alt}`,
  ]
}

function describeLicenses({ licenses, gold }: Judged): string[] {
  const found = licenses.map(({ id, verdict }) => `${id}:${verdict ?? 'none'}`).sort()
  const labels = gold.licenses.map((id) => `${id}:${gold.verdicts[id]?.verdict}`).sort()
  if (found.join() === labels.join()) return []
  return [`    licenses ${found} | label ${labels} alt ${gold.alt_licenses}`]
}
