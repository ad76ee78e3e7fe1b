/** The words of a list with a space between each two; of several lists all that they hold. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ').filter(Boolean)))
}
