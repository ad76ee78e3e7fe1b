/** The list without `item` if it held it, else with it at the end: how panel view sets change. */
export function toggleItem(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}
