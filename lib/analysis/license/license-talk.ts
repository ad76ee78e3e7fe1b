const TALK =
  /licen[cs]|lizenz|licenza|licença|licentie|copyleft|creative[\s-]?commons|(?<![\p{L}])(?:CC0|A?GPL|LGPL|CC[\s-]BY)|open[\s-]?source|ライセンス/iu

/** Whether a text speaks of licenses, so that short names in it mean licenses. */
export function hasLicenseTalk(text: string): boolean {
  return TALK.test(text)
}
