import type { Post } from '../../model/post'

/**
 * Whole numbers of 32 bits, one behind the other.
 *
 * A long thread has hundreds of thousands of words: as objects they would cost more to keep than to read.
 */
export interface NumberList {
  readonly length: number
  add(value: number): void
  /** Of all so far; good until the next is added. */
  toArray(): Int32Array
}

/** A stretch of lists that stand side by side, half-open. */
export interface Stretch {
  from: number
  to: number
}

const NOWHERE: Stretch = { from: 0, to: 0 }

/** The stretch of a post by its id, an empty one where it has none. */
export function stretchOf(ofReply: ReadonlyMap<string, Stretch>, { id }: Pick<Post, 'id'>): Stretch {
  return ofReply.get(id) ?? NOWHERE
}

const FIRST_SIZE = 1_024

/** Makes an empty list. */
export function createNumberList(): NumberList {
  let numbers = new Int32Array(FIRST_SIZE)
  let length = 0
  return {
    get length() {
      return length
    },
    add(value) {
      if (length === numbers.length) {
        const longer = new Int32Array(2 * length)
        longer.set(numbers)
        numbers = longer
      }
      numbers[length] = value
      length += 1
    },
    toArray: () => numbers.subarray(0, length),
  }
}
