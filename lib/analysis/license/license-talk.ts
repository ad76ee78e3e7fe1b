import { type FindMatches, hintedInWords } from './hinted-pattern'

/** What is said where licenses are spoken of. */
export const TALK = hintedInWords(
  'licenc licens lizenz licenza licença licentie copyleft public dominio gemeinfrei reserved libre freie commons cc gpl open ライセンス',
  /licen[cs]|lizenz|licenza|licença|licentie|copyleft|public[\s-]domain|domaine public|dominio público|gemeinfrei|all rights reserved|software libre|logiciels? libres?|freie software|creative[\s-]?commons|(?<![\p{L}])(?:CC0|A?GPL|LGPL|CC[\s-]BY)|open[\s-]?(?:source|access)|ライセンス/iu,
)

/** Whether the text at hand speaks of licenses, so that short names in it mean licenses. */
export function hasLicenseTalk(findMatches: FindMatches): boolean {
  return findMatches(TALK).length > 0
}
