import { describe, expect, it } from 'vitest'
import { mountPanel } from './mount-panel'
import { SCENES } from './scenes'

/** WCAG 2.2, 1.4.3, for text of ordinary size. */
const AA = 4.5

type Rgb = readonly [number, number, number]

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })

/** Any CSS colour laid over an opaque ground, as the browser would paint it. */
function paint(colour: string, ground: Rgb): Rgb {
  if (!context) throw new Error('no canvas')
  for (const fill of [`rgb(${ground.join(' ')})`, colour]) {
    context.fillStyle = fill
    context.fillRect(0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}

function getLuminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function getContrast(element: Element): number {
  const grounds: string[] = []
  for (let node: Element | null = element; node; node = node.parentElement ?? getHost(node))
    grounds.unshift(getComputedStyle(node).backgroundColor)
  const ground = grounds.reduce<Rgb>((under, colour) => paint(colour, under), [255, 255, 255])
  const [low = 0, high = 0] = [
    getLuminance(ground),
    getLuminance(paint(getComputedStyle(element).color, ground)),
  ].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function getHost(node: Element): Element | null {
  const root = node.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
}

const LOOKS = Object.keys(SCENES).flatMap((scene) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['default', 'high'] as const).map((contrast) => ({ scene, theme, contrast })),
  ),
)

describe('every word can be read (axe leaves out what lies under a group button)', () => {
  it.each(LOOKS)('$scene, $theme, $contrast contrast', ({ scene, theme, contrast }) => {
    const panel = mountPanel(scene, { theme, contrast })
    const words = panel.findAll('.root *').filter(hasOwnText)
    expect(words.length).toBeGreaterThan(0)
    const faint = words
      .filter((element) => !element.closest('.unseen, [aria-disabled=true]'))
      .map((element) => ({ text: element.textContent, contrast: getContrast(element) }))
      .filter((word) => word.contrast < AA)
    expect(faint).toEqual([])
  })

  it('and a colour that is too faint is found', () => {
    const panel = mountPanel('ready')
    panel.host.style.setProperty('--color-text-secondary', '#8a8a8a')
    expect(getContrast(panel.find('.teaser'))).toBeLessThan(AA)
    panel.host.style.setProperty('--color-text-secondary', '#000')
    expect(getContrast(panel.find('.teaser'))).toBeCloseTo(21, 0)
  })
})
