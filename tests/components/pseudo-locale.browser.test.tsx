import { describe, expect, it } from 'vitest'
import { pseudo } from '../fakes/pseudo-locale'
import { type MountedPanel, mountPanel } from './mount-panel'
import { SCENES } from './scenes'

const WIDTHS = [300, 320, 566]
const CASES = Object.keys(SCENES).flatMap((scene) => WIDTHS.map((width) => ({ scene, width })))

function mount(scene: string, width: number): MountedPanel {
  const panel = mountPanel(scene, { props: { t: pseudo } })
  document.body.style.direction = 'rtl'
  panel.host.style.inlineSize = `${width}px`
  return panel
}

describe('in a language a third longer, from right to left', () => {
  it.each(CASES)('$scene stays inside a panel of $width px', ({ scene, width }) => {
    const panel = mount(scene, width)
    const host = panel.host.getBoundingClientRect()
    const outside = panel
      // What the line of a name clips is out of sight, as is what a table scrolls to; the toggle's ground begins beside its words.
      .findAll('.panel, .panel *:not(.author *, .cross *, .unseen), .toggle > span')
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 0 && (left < host.left - 0.5 || right > host.right + 0.5)
      })
    expect(outside.map((element) => element.outerHTML.slice(0, 150))).toEqual([])
  })

  it.each(CASES)('no word of $scene is cut off at $width px', ({ scene, width }) => {
    const panel = mount(scene, width)
    const host = panel.host.getBoundingClientRect()
    const cut = panel
      // The space that ends a line of a post hangs over its edge.
      .findAll('.root *:not(.author, .author *, .parent-line, .cross *, .text, .text *, .unseen)')
      .flatMap((element) => [...element.childNodes])
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .filter((node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        const { left, right } = range.getBoundingClientRect()
        const box = node.parentElement?.closest<HTMLElement>('button, li, p')?.getBoundingClientRect() ?? host
        const [start, end] = [Math.max(box.left, host.left), Math.min(box.right, host.right)]
        return right > left && (left < start - 0.5 || right > end + 0.5)
      })
    expect(cut.map(({ textContent }) => textContent)).toEqual([])
  })

  it.each(Object.keys(SCENES))('%s has no word that does not come from the messages', (scene) => {
    const panel = mount(scene, 566)
    // What people wrote, and how things are called: names of their own, in no language.
    const theirs = 'bdi, [lang]:not(.root), .text, .handle, .avatar, code'
    const plain = panel
      .findAll('.root *')
      .filter((element) => !element.closest(theirs))
      .flatMap((element) => [
        ...[...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map((node) => node.textContent),
        ...['aria-label', 'aria-valuetext', 'placeholder', 'alt'].map((name) => element.getAttribute(name)),
      ])
      // Isolates hold what was put into a sentence, from posts and servers.
      .map((text) => (text ?? '').replace(/\u2068[^\u2069]*\u2069/g, ''))
      .filter((text) => /[a-z]{2}/i.test(text))
    expect(plain).toEqual([])
  })
})

describe('mirrored', () => {
  it('drawings with a direction turn, others do not', () => {
    const panel = mount('stance', 566)
    const scale = (icon: HTMLElement) => getComputedStyle(icon).scale
    expect(panel.findAll('.parent .icon').map(scale)).toContain('-1 1')
    expect(scale(panel.find('.toggle .icon'))).toBe('-1 1')
    expect(new Set(panel.findAll('.verdict .icon, .group-button .icon').map(scale))).toEqual(
      new Set(['none']),
    )
    const plain = mountPanel('stance')
    expect(new Set(plain.findAll('.icon').map(scale))).toEqual(new Set(['none']))
  })

  it('a reply in its own language keeps its own side', () => {
    const panel = mount('stance', 566)
    const directions = panel.findAll('.text').map((text) => [text.lang, getComputedStyle(text).direction])
    expect(directions).toContainEqual(['en', 'ltr'])
    expect(directions).toContainEqual(['ar', 'rtl'])
  })

  it('names of people, options and licenses are set apart from the sentence around them', () => {
    const panel = mount('license', 566)
    const foreign = panel.findAll('.name, .handle, .group-name, .chip-name, .row-title > :first-child')
    expect(foreign.length).toBeGreaterThan(10)
    expect(foreign.filter(({ tagName }) => tagName !== 'BDI').map(({ outerHTML }) => outerHTML)).toEqual([])
  })
})
