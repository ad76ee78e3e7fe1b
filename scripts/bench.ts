/**
 * `npm run bench`: how fast the reader reads 4,096 replies of 300 characters, in slices of what length, and whether
 * hostile texts take it more than linear time; how much of it each page's script holds; then what a panel with such a
 * thread costs its page, in Chromium. Exits with 1 where a bar is missed.
 */
import { HOSTILE_TEXTS } from '../tests/bench/hostile-texts'
import { inventThread } from '../tests/bench/invent-thread'
import { measureGrowth } from './bench/measure-growth'
import { measurePanel } from './bench/measure-panel'
import { measureSize } from './bench/measure-size'
import { measureSlices } from './bench/measure-slices'
import { measureStages } from './bench/measure-stages'
import { median } from './bench/median-ms'

/** The most replies in one answer of a server. */
const REPLIES = 4_096
/** Corpora whose polls the replies answer: one about licenses, one about things. */
const POLLS = ['openly-music', 'editors']
const MAX_TOTAL_MS = 1_000
/** A frame and a half of 60 a second. */
const MAX_SLICE_MS = 25
/** Minified, packages left out. */
const MAX_SIZE_KB = 120
const LENGTHS = [10_000, 20_000, 40_000, 80_000]
/** Eight times the text may take twice eight times as long; were it quadratic, it would take 64 times as long. */
const MAX_GROWTH = 16
/** Below this a time is mostly the poll's, in milliseconds. */
const LEAST_MS = 0.5
const SLICED_RUNS = 5
/** What a person takes for at once. */
const MAX_OPEN_MS = 200
/** From here on the browser calls a task long. */
const MAX_TASK_MS = 50
const MAX_LEFT_MB = 2
/** Enough that its largest group has several pages, too. */
const WARM_UP_REPLIES = 400

let failed = false

check('the reader in each page', (await measureSize()) / 1_000, MAX_SIZE_KB, 'kB')

for (const slug of POLLS) {
  const thread = inventThread(slug, REPLIES)
  const { totalMs, stages } = measureStages(thread)
  check(`${slug}: ${REPLIES} replies`, totalMs, MAX_TOTAL_MS, 'ms')
  for (const [name, ms] of stages) console.log(`        ${name} ${ms.toFixed(0)} ms`)
  const longest: number[] = []
  for (let run = 0; run < SLICED_RUNS; run += 1) longest.push(Math.max(...(await measureSlices(thread))))
  check(`${slug}: longest slice`, median(longest), MAX_SLICE_MS, 'ms')
}
for (const [name, toText] of HOSTILE_TEXTS) {
  const times = measureGrowth(toText, LENGTHS)
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const shown = times.map((ms) => ms.toFixed(1)).join(' ')
  check(`${name}: ${shown} ms, growth`, last / Math.max(first, LEAST_MS), MAX_GROWTH, 'times')
}
const slug = 'openly-music'
const panel = await measurePanel(inventThread(slug, REPLIES), inventThread(slug, WARM_UP_REPLIES))
check(`panel of ${REPLIES} replies: painted after`, panel.openMs, MAX_OPEN_MS, 'ms')
for (const [what, { cpuMs, wallMs }] of panel.tasks) {
  check(`panel: longest task, ${what}`, wallMs, MAX_TASK_MS, 'ms')
  // Far apart: the machine was busy with something else.
  console.log(`        ${cpuMs.toFixed(1)} ms of that on a core`)
}
check('panel: memory kept after closing', panel.leftMb, MAX_LEFT_MB, 'MB')
console.log(
  `        the reader's words, made ready for the first such thread: ${panel.readerMb.toFixed(1)} MB`,
)
process.exitCode = failed ? 1 : 0

function check(what: string, figure: number, bar: number, unit: string): void {
  const passes = figure <= bar
  failed ||= !passes
  console.log(`${passes ? 'pass' : 'FAIL'}    ${what} ${figure.toFixed(1)} ${unit} (at most ${bar})`)
}
