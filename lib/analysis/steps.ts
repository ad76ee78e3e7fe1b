/** Work in steps: every `yield` is a place where it may rest. Its result is what it returns. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Does all steps at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
