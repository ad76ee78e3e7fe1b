import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one line that people and scripts can read: `N passed, N failed`. */
export default class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
    const count = { passed: 0, failed: unhandledErrors.length }
    const skipped: string[] = []
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      for (const test of tests) {
        const { state } = test.result()
        if (state === 'passed' || state === 'failed') count[state] += 1
        // A test that may be skipped says why in its title; others are skipped because nobody asked for them.
        else if (test.name.includes('skipped where')) skipped.push(test.fullName)
      }
      // A module that could not be loaded, or whose hooks failed, has no failing test of its own.
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed'))
        count.failed += 1
    }
    process.on('exit', () => {
      for (const title of skipped) console.log(`skipped: ${title}`)
      console.log(`${count.passed} passed, ${count.failed} failed`)
    })
  }
}
