/** A set of whole numbers that costs nothing to empty. */
export interface NumberSet {
  clear(): void
  /** @returns whether it did not hold the number before */
  add(value: number): boolean
}

/** Makes an empty set for numbers from 0 up to `size`, which it excludes. */
export function createNumberSet(size: number): NumberSet {
  // In which round each number was added last.
  const rounds = new Uint32Array(size)
  let round = 1
  return {
    clear() {
      round += 1
    },
    add(value) {
      if (rounds[value] === round) return false
      rounds[value] = round
      return true
    },
  }
}
