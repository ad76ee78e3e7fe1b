/**
 * `npm run bench`: how much of the analysis each page's script holds; in Chromium, how fast it reads 4,096 replies of 300
 * characters, in slices of what length, and whether hostile texts take it more than linear time; then what a panel with
 * such a thread costs its page. Exits with 1 where a bar is missed.
 */
import { inventThread } from '../tests/bench/invent-thread'
import { LATER_READINGS, measureAnalysis, measureHostile } from './bench/measure-analysis'
import { measurePanel } from './bench/measure-panel'
import { measureSize } from './bench/measure-size'
import type { LongestTask } from './bench/watch-tasks'

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
/** What a person takes for at once. */
const MAX_OPEN_MS = 200
/** From here on the browser calls a task long. */
const MAX_TASK_MS = 50
const MAX_LEFT_MB = 2
/** Enough that its largest group has several pages, too. */
const WARM_UP_REPLIES = 400

let failed = false

check('the analysis in each page', (await measureSize()) / 1_000, MAX_SIZE_KB, 'kB')

for (const slug of POLLS) {
  const { first, later, stages, longestSliceMs } = await measureAnalysis(inventThread(slug, REPLIES))
  check(`${slug}: ${REPLIES} replies, median of ${LATER_READINGS} readings`, later.wallMs, MAX_TOTAL_MS, 'ms')
  printOnCore(later)
  console.log(`        the first reading, before them ${first.wallMs.toFixed(0)} ms`)
  printOnCore(first)
  for (const [name, ms] of stages) console.log(`        ${name} ${ms.toFixed(0)} ms`)
  check(`${slug}: longest slice`, longestSliceMs, MAX_SLICE_MS, 'ms')
}
for (const [name, times] of await measureHostile(LENGTHS)) {
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const shown = times.map((ms) => ms.toFixed(1)).join(' ')
  check(`${name}: ${shown} ms, growth`, last / Math.max(first, LEAST_MS), MAX_GROWTH, 'times')
}
const slug = 'openly-music'
const panel = await measurePanel(inventThread(slug, REPLIES), inventThread(slug, WARM_UP_REPLIES))
check(`panel of ${REPLIES} replies: painted after`, panel.openMs, MAX_OPEN_MS, 'ms')
for (const [what, task] of panel.tasks) {
  check(`panel: longest task, ${what}`, task.wallMs, MAX_TASK_MS, 'ms')
  printOnCore(task)
}
check('panel: memory kept after closing', panel.leftMb, MAX_LEFT_MB, 'MB')
console.log(
  `        the vocabulary, made ready for the first such thread: ${panel.vocabularyMb.toFixed(1)} MB`,
)
process.exitCode = failed ? 1 : 0

/** Where that is far from the time by the clock, the machine was busy with something else. */
function printOnCore({ cpuMs }: LongestTask): void {
  console.log(`        ${cpuMs.toFixed(1)} ms of that on a core`)
}

function check(what: string, figure: number, bar: number, unit: string): void {
  const passes = figure <= bar
  failed ||= !passes
  console.log(`${passes ? 'pass' : 'FAIL'}    ${what} ${figure.toFixed(1)} ${unit} (at most ${bar})`)
}
