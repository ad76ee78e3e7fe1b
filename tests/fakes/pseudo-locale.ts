import { createTranslate, type Translate } from '../../lib/translate'
import messages from '../../public/_locales/en/messages.json'

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aábƀcčdďeéfƒgğhĥiíjĵkķlľmḿnñoópƥrřsštťuúvṽwŵxẋyýzž'.matchAll(/(\w)(.)/gu)].map(([, plain, accent]) => [
    plain,
    accent,
  ]),
)

/** Words to grow by: a translation is about a third longer than English. */
const FILLER = 'עוד כמה מילים כדי שהמשפט יהיה ארוך כמו בשפות אחרות וגם קצת יותר מזה'

/**
 * English as no translator would write it: accented, a third longer, and between Hebrew words, so that it
 * runs from right to left. What is not accented in a picture did not come from the messages; what is cut off
 * has too little room.
 */
export function pseudoTranslate(message: string): string {
  const accented = message
    .split(/(\$\d)/)
    .map((part) => (part.startsWith('$') ? part : part.replace(/[a-z]/gi, accent)))
    .join('')
  return `א ${accented}${` ${FILLER}`.slice(0, Math.max(2, Math.ceil(message.length / 3) - 2))}`
}

function accent(letter: string): string {
  const accented = ACCENTED[letter.toLowerCase()] ?? letter
  return letter === letter.toLowerCase() ? accented : accented.toUpperCase()
}

const texts: Readonly<Record<string, { message: string }>> = messages

/** `t` in the pseudo-locale. */
export const pseudo: Translate = createTranslate((key) => {
  if (key === 'direction') return 'rtl'
  const message = texts[key]?.message
  return message ? pseudoTranslate(message) : ''
}, 'he')
