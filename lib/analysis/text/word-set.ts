/** The words of a list with a space between each two. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
