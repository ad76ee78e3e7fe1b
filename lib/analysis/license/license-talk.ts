const TALK =
  /licen[cs]|lizenz|licenza|licença|licentie|copyleft|public[\s-]domain|domaine public|dominio público|gemeinfrei|all rights reserved|software libre|logiciels? libres?|freie software|creative[\s-]?commons|(?<![\p{L}])(?:CC0|A?GPL|LGPL|CC[\s-]BY)|open[\s-]?(?:source|access)|ライセンス/iu

/** Whether a text speaks of licenses, so that short names in it mean licenses. */
export function hasLicenseTalk(text: string): boolean {
  return TALK.test(text)
}
