/** A name in a sentence, so that neither turns the other's direction: what `bdi` is in HTML, for text alone. */
export function isolate(name: string): string {
  // First strong isolate … pop directional isolate.
  return `\u2068${name}\u2069`
}
