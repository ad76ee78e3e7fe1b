import type { CompiledLexicon } from '../lexicon/compile-lexicon'

/** Words that carry a sentence and not its sense, beside those that the lexicons list for their own ends. */
const CARRIERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    'he she him his her hers its our ours us yours theirs myself yourself itself themselves who whom whose ' +
      'am been being does doing done got getting goes going gone went had having may might must cannot shall ' +
      'into onto over under after before while until through between during without within against among via per ' +
      'again ever never always often really quite rather pretty such same both each every either neither own ' +
      'well yeah yep nope oh ok okay maybe perhaps actually basically probably simply already yet though although ' +
      'thing things stuff way lot lots bit kind sort make makes made making let lets want wants need needs say says ' +
      'said think thinks know see go come take put give anything everything nothing somebody anybody nobody ' +
      'someone anyone everyone since whether unless far here now once today first last next one two back along ' +
      "otherwise anyway etc instead rather guess tell tells told used using there's that's what's he's she's " +
      'exactly explicitly',
  ),
  de: list(
    'ihm ihn ihnen ihre ihrem ihren ihrer unser unsere euch euer dir dich dies diese dieser dieses jede jeder jedes ' +
      'wurde wurden war waren bin bist hat hatte hatten gibt geht macht machen muss müssen darf dürfen könnte ' +
      'würde würden will wollen etwa eben halt eigentlich ganz gar etwas nichts also ob denn weil damit da dort ' +
      'hier jetzt heute ohne gegen durch unter vor nach seit bis beim ins ans eher viel viele wenig andere anderen erst sonst alles ' +
      'überhaupt bitte usw',
  ),
  fr: list(
    'leur leurs lui eux notre nos sa son ses celui celle ceux était suis es sera serait fait font ont avait peut ' +
      "peuvent faut doit donc car parce comme quand où même aussi bien encore déjà rien d'un d'une qu'on qu'il c'était " +
      "n'est n'a s'il là ici alors après avant sous entre chez vers",
  ),
  es: list(
    'le les su sus nuestro nuestra está están estar era fue ser hay han había puede pueden tiene tienen hace hacer ' +
      'porque cuando donde como también ya aún todavía nada algo así entonces entre hasta desde sobre cada mismo ahora menos tengo',
  ),
}

/** "you're", "doesn't"; a possessive stays. */
const CONTRACTION = /'(?:d|ll|m|re|t|ve)$/
/** Japanese writes its particles and endings in these alone. */
const HIRAGANA = /^[\u3040-\u309f]+$/
const IDEOGRAPH = /^[\u30a0-\u30ff\u3400-\u9fff]$/

/**
 * Whether a folded word says nothing by itself in a language ("the", "because", a lone letter).
 *
 * @param lexicon `null` for a language the reader has none of: only its shortest words are known then
 */
export function isWeakWord(word: string, lexicon: CompiledLexicon | null): boolean {
  if (word.length === 1 && !IDEOGRAPH.test(word)) return true
  if (CONTRACTION.test(word) || HIRAGANA.test(word)) return true
  if (lexicon === null) return false
  return (
    lexicon.stopWords.has(word) ||
    lexicon.functionWords.has(word) ||
    (CARRIERS[lexicon.language]?.has(word) ?? false)
  )
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
