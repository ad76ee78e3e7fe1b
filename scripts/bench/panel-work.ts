/** What the bench of the panel does with it once it is open, in this order. */
export const WORK = [
  'open the largest group',
  'show all',
  'to the end',
  'to the start',
  'scroll through',
  'close',
] as const

/** One of these. */
export type Work = (typeof WORK)[number]
