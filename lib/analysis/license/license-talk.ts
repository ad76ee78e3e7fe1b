import { createLookThrough, hinted } from './hinted-pattern'

const TALK = hinted(
  'licenc licens lizenz licenza licença licentie copyleft public dominio gemeinfrei reserved libre freie commons cc gpl open ライセンス',
  /licen[cs]|lizenz|licenza|licença|licentie|copyleft|public[\s-]domain|domaine public|dominio público|gemeinfrei|all rights reserved|software libre|logiciels? libres?|freie software|creative[\s-]?commons|(?<![\p{L}])(?:CC0|A?GPL|LGPL|CC[\s-]BY)|open[\s-]?(?:source|access)|ライセンス/giu,
)
const lookThrough = createLookThrough([TALK])

/** Whether a text speaks of licenses, so that short names in it mean licenses. `folded`: the same text, folded. */
export function hasLicenseTalk(text: string, folded: string): boolean {
  return (lookThrough(text, folded)?.(TALK).length ?? 0) > 0
}
