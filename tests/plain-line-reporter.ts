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
        if (state === 'skipped') skipped.push(test.fullName)
        else if (state !== 'pending') count[state] += 1
      }
      // A module that could not be loaded, or whose hooks failed, has no failing test of its own.
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed'))
        count.failed += 1
    }
    process.on('exit', () => {
      // A test that may be skipped names the reason in its title.
      for (const title of skipped) console.log(`skipped: ${title}`)
      console.log(`${count.passed} passed, ${count.failed} failed`)
    })
  }
}
