/**
 * A picture of the media host: `/accounts/avatars/<name>.svg` shows two initials, `/custom_emojis/<code>.svg`
 * a round face, both on a colour of their own. `null` for any other path.
 */
export function drawPicture(path: string): string | null {
  const [, folder, name] = /^\/(accounts\/avatars|custom_emojis)\/([^/]+)\.svg$/.exec(path) ?? []
  if (!name) return null
  const hue = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7)
  const inside = folder === 'custom_emojis' ? drawFace(hue) : drawInitials(decodeURIComponent(name), hue)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">${inside}</svg>`
}

function drawInitials(name: string, hue: number): string {
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '')
  const initials = (letters.slice(0, 2) || '?').toUpperCase()
  return `<rect width="96" height="96" fill="hsl(${hue} 45% 42%)"/>
<circle cx="74" cy="22" r="34" fill="hsl(${(hue + 40) % 360} 60% 60% / .35)"/>
<text x="48" y="62" font-family="sans-serif" font-size="40" font-weight="600" fill="#fff" text-anchor="middle">${initials}</text>`
}

function drawFace(hue: number): string {
  return `<circle cx="48" cy="48" r="46" fill="hsl(${hue} 70% 60%)"/>
<circle cx="32" cy="40" r="7"/><circle cx="64" cy="40" r="7"/>
<path d="M28 62q20 18 40 0" fill="none" stroke="#000" stroke-width="7" stroke-linecap="round"/>`
}
