/** Work in steps: every `yield` is a place where it may rest. It returns its result. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Does all steps at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** `Array.map` with a rest behind each item. */
export function* mapInSteps<T, R>(items: Iterable<T>, toResult: (item: T) => R): Steps<R[]> {
  const results: R[] = []
  for (const item of items) {
    results.push(toResult(item))
    yield
  }
  return results
}
