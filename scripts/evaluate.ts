/**
 * `npm run evaluate`: how well the reader reads, on every labelled thread.
 *
 * With `-- --errors SLUG` it lists the replies of one thread that it reads otherwise than labelled.
 */
import { measureAgreement } from '../tests/analysis/agreement'
import { firstOptionWordBaseline, majorityBaseline } from '../tests/analysis/baselines'
import { type GoldCase, isHeldOut, loadCorpora, loadSharedThreads } from '../tests/analysis/gold-case'
import { isRight, type Judged, judge, score } from '../tests/analysis/score'

const HEADING = [
  'thread',
  'n',
  'strict',
  'lenient',
  'macroF1',
  'lic P',
  'lic R',
  'lic F1',
  'verdict',
  '(n)',
  'lenient',
]
const WIDTHS = [32, 5, 7, 8, 8, 7, 7, 7, 8, 5, 8]
const CALIBRATION_BINS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]

const shared = loadSharedThreads()
const corpora = loadCorpora()
const cases: readonly GoldCase[] = [...shared, ...corpora]
const judgedBySlug = new Map(cases.map((gold) => [gold.slug, judge(gold)]))
const titles = new Map(
  cases.map(({ slug, thread }) => [slug, thread.poll.options.map((option) => option.title)]),
)

const wanted = process.argv.indexOf('--errors')
if (wanted > 0) printErrors(judgedBySlug.get(process.argv[wanted + 1] ?? '') ?? [])
else printReport()

function printReport(): void {
  if (shared.length === 0) console.log('Shared thread skipped: ../shared/reading/threads is not here.\n')
  console.log(row(HEADING))
  for (const { slug } of cases) console.log(figures(slug, of(slug)))
  const invented = corpora.flatMap(({ slug }) => of(slug))
  const heldOut = invented.filter(({ slug }) => isHeldOut(slug))
  const seen = invented.filter(({ slug }) => !isHeldOut(slug))
  console.log('')
  for (const [name, judged] of [
    ['corpora a–m (errors looked at)', seen],
    ['corpora n–z (held out)', heldOut],
    ['all corpora', invented],
    ['everything', cases.flatMap(({ slug }) => of(slug))],
  ] as const) {
    if (judged.length === 0) continue
    console.log(figures(name, judged))
    console.log(stanceFigures('  majority class', majorityBaseline(judged)))
    console.log(
      stanceFigures(
        '  first option word',
        firstOptionWordBaseline(judged, (slug) => titles.get(slug) ?? []),
      ),
    )
  }
  printLanguages(invented)
  const { replies, stances, defensible, verdicts, sameVerdicts } = measureAgreement()
  console.log(
    `\ntwo people on the corpora: ${replies} replies, same stance ${share(stances / replies)}, same or defensible ${share(defensible / replies)}, same verdict ${share(sameVerdicts / verdicts)} of ${verdicts}`,
  )
  printCalibration('corpora a–m', seen)
  printCalibration('corpora n–z', heldOut)
  printCalibration(
    'everything',
    cases.flatMap(({ slug }) => of(slug)),
  )
}

function of(slug: string): readonly Judged[] {
  return judgedBySlug.get(slug) ?? []
}

function figures(name: string, judged: readonly Judged[]): string {
  const { replies, strict, lenient, macroF1, licenses, verdicts } = score(judged)
  const precision = licenses.right / licenses.found
  const recall = licenses.right / licenses.wanted
  return row([
    name,
    String(replies),
    share(strict / replies),
    share(lenient / replies),
    share(macroF1),
    share(precision),
    share(recall),
    share((2 * precision * recall) / (precision + recall)),
    share(verdicts.strict / verdicts.pairs),
    String(verdicts.pairs),
    share(verdicts.lenient / verdicts.pairs),
  ])
}

/** Baselines read no licenses. */
function stanceFigures(name: string, judged: readonly Judged[]): string {
  const { replies, strict, lenient, macroF1 } = score(judged)
  return row([name, String(replies), share(strict / replies), share(lenient / replies), share(macroF1)])
}

function printLanguages(judged: readonly Judged[]): void {
  const languages = [...new Set(judged.map((reply) => reply.language ?? 'unknown'))].sort()
  console.log('\nby the language of the reply (corpora)')
  for (const language of languages) {
    console.log(
      figures(
        `  ${language}`,
        judged.filter((reply) => (reply.language ?? 'unknown') === language),
      ),
    )
  }
}

/** Of readings with a stance, how many are right at each confidence. */
function printCalibration(name: string, judged: readonly Judged[]): void {
  console.log(`\ncalibration, ${name}: confidence, readings, right, right or defensible`)
  let from = 0
  for (const to of CALIBRATION_BINS) {
    const bin = judged.filter(
      (reply) => reply.stance !== 'none' && reply.confidence >= from && reply.confidence < to,
    )
    const lenient = bin.filter((reply) => isRight(reply) || reply.gold.alt.includes(reply.stance))
    if (bin.length > 0) {
      const right = share(bin.filter(isRight).length / bin.length)
      console.log(
        `  ${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)}  ${String(bin.length).padStart(5)}  ${right}  ${share(lenient.length / bin.length)}`,
      )
    }
    from = to
  }
}

function printErrors(judged: readonly Judged[]): void {
  for (const reply of judged) {
    const ids = reply.licenses.map((license) => `${license.id}:${license.verdict ?? 'none'}`)
    const labels = reply.gold.licenses.map((id) => `${id}:${reply.gold.verdicts[id]?.verdict}`)
    const stanceWrong = !isRight(reply)
    const licensesWrong = [...ids].sort().join() !== [...labels].sort().join()
    if (!stanceWrong && !licensesWrong) continue
    console.log(`--- ${reply.id} ${reply.language}\n${reply.text}`)
    if (stanceWrong) {
      console.log(
        `    stance ${reply.stance} (${reply.confidence}) by ${reply.quotes.join(' | ')}; label ${reply.gold.stance} alt ${reply.gold.alt}`,
      )
    }
    if (licensesWrong) console.log(`    licenses ${ids} | label ${labels} alt ${reply.gold.alt_licenses}`)
  }
}

function share(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '–'
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[at] ?? 8) : cell.padStart(WIDTHS[at] ?? 8)))
    .join('')
}
