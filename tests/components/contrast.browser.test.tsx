import { describe, expect, it } from 'vitest'
import { type MountedPanel, mountPanel } from './mount-panel'
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

/** A page's colors, as a version of Mastodon gives them: the column's ground, and what it names. */
interface Palette {
  name: string
  theme: 'light' | 'dark'
  contrast?: 'high' | undefined
  ground: string
  variables?: Readonly<Record<string, string>>
}

const NAMED = {
  light: {
    '--color-text-primary': '#181820',
    '--color-text-secondary': '#4d4b5f',
    '--color-text-brand': '#5638cc',
    '--color-border-primary': '#dddce6',
  },
  dark: {
    '--color-text-primary': '#eeedf3',
    '--color-text-secondary': '#b8b6c9',
    '--color-text-brand': '#a5abfd',
    '--color-border-primary': '#33333f',
  },
} as const

const PALETTES: readonly Palette[] = [
  { name: '4.6', theme: 'light', ground: '#ffffff', variables: NAMED.light },
  { name: '4.6', theme: 'dark', ground: '#181820', variables: NAMED.dark },
  { name: '4.6', theme: 'light', contrast: 'high', ground: '#ffffff', variables: NAMED.light },
  { name: '4.6', theme: 'dark', contrast: 'high', ground: '#181820', variables: NAMED.dark },
  {
    name: '4.3 to 4.5',
    theme: 'light',
    ground: '#ffffff',
    variables: { '--background-color': '#f4f2f7', '--background-border-color': '#dcdae5' },
  },
  {
    name: '4.3 to 4.5',
    theme: 'dark',
    ground: '#181821',
    variables: { '--background-color': '#181821', '--background-border-color': '#393946' },
  },
  {
    name: '4.3 to 4.5',
    theme: 'dark',
    contrast: 'high',
    ground: '#181821',
    variables: { '--background-border-color': '#9898a6' },
  },
  { name: '4.2', theme: 'light', ground: '#ffffff' },
  { name: '4.2', theme: 'dark', ground: '#282c37' },
  { name: '4.2', theme: 'dark', contrast: 'high', ground: '#191b22' },
  // Too faint, each in its own way: gray, yellow, a brand for the other scheme.
  {
    name: 'faint',
    theme: 'light',
    ground: '#ffffff',
    variables: { '--color-text-secondary': '#b0b0b0', '--color-text-brand': '#f2c500' },
  },
  {
    name: 'a bright brand',
    theme: 'light',
    ground: '#ffffff',
    variables: { '--color-text-secondary': '#00c2ff', '--color-text-brand': '#39ff14' },
  },
  {
    name: 'faint',
    theme: 'dark',
    ground: '#181820',
    variables: { '--color-text-secondary': '#55535f', '--color-text-brand': '#3b1fa8' },
  },
  {
    name: 'a deep brand',
    theme: 'dark',
    ground: '#181820',
    variables: { '--color-text-secondary': '#7a0000', '--color-text-brand': '#0000ff' },
  },
]

const LOOKS = Object.keys(SCENES).flatMap((scene) =>
  PALETTES.map((palette) => ({ scene, contrast: undefined, ...palette })),
)

/** Mounts a scene on the palette's column. */
function mountOn(scene: string, { theme, contrast, ground, variables = {} }: Palette) {
  const panel = mountPanel(scene, { theme, contrast: contrast ?? 'default' })
  document.body.style.background = ground
  for (const [name, value] of Object.entries(variables)) panel.host.style.setProperty(name, value)
  return panel
}

function listFaint(panel: MountedPanel) {
  const words = panel.findAll('.root *').filter(hasOwnText)
  expect(words.length).toBeGreaterThan(0)
  return words
    .filter((element) => !element.closest('.unseen, [aria-disabled=true]'))
    .map((element) => ({
      text: element.textContent,
      color: getComputedStyle(element).color,
      contrast: getContrast(element),
    }))
    .filter((word) => word.contrast < AA)
}

describe('every word can be read (axe leaves out what lies under a group button)', () => {
  it.each(LOOKS)('$scene, $name, $theme, $contrast contrast', ({ scene, ...palette }) => {
    expect(listFaint(mountOn(scene, palette))).toEqual([])
  })

  it('and a color that is too faint is found', () => {
    const panel = mountPanel('ready')
    panel.host.style.setProperty('--color-text-primary', '#8a8a8a')
    expect(listFaint(panel)).not.toEqual([])
    panel.host.style.setProperty('--color-text-primary', '#000')
    expect(getContrast(panel.find('.row-title'))).toBeCloseTo(21, 0)
  })

  it('but a color that can be read stays the page’s own', () => {
    const panel = mountPanel('ready', { theme: 'dark' })
    const get = () => paint(getComputedStyle(panel.find('.overview-note')).color, [0, 0, 0])
    panel.host.style.setProperty('--color-text-secondary', '#b8b6c9')
    expect(get()).toEqual([0xb8, 0xb6, 0xc9])
    panel.host.style.setProperty('--color-text-secondary', '#55535f')
    expect(get()).not.toEqual([0x55, 0x53, 0x5f])
  })
})
