import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { emulateMedia } from '../fakes/emulate-media'
import { type MountedPanel, mountPanel } from './mount-panel'
import { SCENES } from './scenes'

afterEach(() => emulateMedia({}))

const listMoving = (panel: MountedPanel) =>
  panel.root.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.className)

describe('reduced motion', () => {
  it('is what it is without: the spinner turns', () => {
    expect(listMoving(mountPanel('loading'))).toEqual(['spinner'])
  })

  it.each(Object.keys(SCENES))('nothing of %s moves in a system that wants less', async (scene) => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' })
    const panel = mountPanel(scene)
    expect(listMoving(panel)).toEqual([])
    const transitions = panel
      .findAll('*')
      .filter((node) => getComputedStyle(node).transitionDuration !== '0s')
    expect(transitions).toEqual([])
  })

  it('nor in a page that does', () => {
    const panel = mountPanel('loading')
    panel.host.dataset.motion = 'reduced'
    expect(listMoving(panel)).toEqual([])
  })
})

describe('forced colors', () => {
  /** Mounts a scene where the system forces black on white or the other way round. */
  const mountForced = async (scene: string) => {
    await emulateMedia({ 'forced-colors': 'active' })
    expect(matchMedia('(forced-colors: active)').matches).toBe(true)
    return mountPanel(scene)
  }
  /** What a system color is at this moment. */
  const resolve = (color: string) => {
    const probe = document.createElement('i')
    probe.style.cssText = `color: ${color}; forced-color-adjust: none`
    document.body.append(probe)
    const resolved = getComputedStyle(probe).color
    probe.remove()
    return resolved
  }

  it('leaves the deciding words marked, each kind in its own way', async () => {
    const panel = await mountForced('stance')
    const [stance, license] = [panel.find('.by-stance'), panel.find('.by-license:not(.by-stance)')].map(
      (mark) => getComputedStyle(mark),
    )
    expect([stance?.outlineStyle, stance?.textDecorationLine]).toEqual(['solid', 'none'])
    expect([license?.outlineStyle, license?.textDecorationLine]).toEqual(['none', 'underline'])
  })

  it('leaves bars, dots and progress to be seen', async () => {
    const panel = await mountForced('ready')
    const ground = resolve('Canvas')
    const bar = getComputedStyle(panel.find('.bar')).backgroundColor
    expect(bar).toBe(resolve('CanvasText'))
    expect(bar).not.toBe(ground)
    expect(getComputedStyle(panel.find('.dots'), '::before').backgroundImage).toContain(resolve('LinkText'))
    const progress = (await mountForced('collecting')).find('.progress')
    expect(getComputedStyle(progress).borderStyle).toBe('solid')
    expect(getComputedStyle(progress.children[0] ?? progress).backgroundColor).toBe(resolve('Highlight'))
  })

  it('tells the chosen grouping from the others', async () => {
    const panel = await mountForced('ready')
    const [chosen, ...others] = panel
      .findAll('.switch-choice span')
      .map((label) => getComputedStyle(label).borderBlockEndColor)
    expect(others.length).toBeGreaterThan(0)
    for (const other of others) expect(other).not.toBe(chosen)
  })

  it.each(['.toggle', '.switch input:checked', '.group-button', '.button'])(
    'shows the focus of %s',
    async (control) => {
      const panel = await mountForced('ready')
      await userEvent.keyboard('{Tab}')
      panel.find(control).focus()
      const ring = panel.find(control === '.switch input:checked' ? '.switch input:checked + span' : control)
      const after = control === '.group-button' ? '::after' : null
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ring, after)
      expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px'])
      expect(outlineColor).not.toBe(resolve('Canvas'))
    },
  )

  it.each(Object.keys(SCENES))('every word and drawing of %s keeps a color of the system', async (scene) => {
    const panel = await mountForced(scene)
    const system = new Set(['CanvasText', 'LinkText', 'ButtonText', 'GrayText'].map(resolve))
    const strange = panel
      .findAll('*')
      .map((element) => getComputedStyle(element).color)
      .filter((color) => !system.has(color))
    expect([...new Set(strange)]).toEqual([])
  })
})

describe('the size of the page’s text', () => {
  const sizes = (panel: MountedPanel, size: string) => {
    panel.host.style.setProperty('--pr-text-size', size)
    return panel.findAll('.root *').map((element) => parseFloat(getComputedStyle(element).fontSize))
  }

  it.each(Object.keys(SCENES))('is followed by every word of %s', (scene) => {
    const panel = mountPanel(scene)
    const plain = sizes(panel, '15px')
    // As wide for its words as before: a narrow panel is laid out otherwise.
    panel.host.style.inlineSize = `${(566 * 21) / 15}px`
    const large = sizes(panel, '21px')
    const fixed = panel
      .findAll('.root *')
      .filter((_element, index) => Math.abs((large[index] ?? 0) / (plain[index] ?? 1) - 21 / 15) > 0.01)
      .map((element) => element.outerHTML.slice(0, 80))
    expect(fixed).toEqual([])
  })

  it.each([
    ['4px', '13px'],
    ['13px', '13px'],
    ['19.5px', '19.5px'],
    ['60px', '22px'],
  ])('%s gives %s: within what a panel holds', (size, shown) => {
    const panel = mountPanel('ready')
    sizes(panel, size)
    expect(getComputedStyle(panel.find('.root')).fontSize).toBe(shown)
  })

  it.each(['13px', '22px'])(
    'at %s every control is at least 24 px high, and nothing leaves the panel',
    (size) => {
      const panel = mountPanel('stance')
      panel.host.style.inlineSize = '300px'
      sizes(panel, size)
      const { right } = panel.host.getBoundingClientRect()
      const controls = panel.findAll('button, .switch-choice, summary, .author[href], .time[href]')
      expect(controls.filter((control) => control.getBoundingClientRect().height < 24)).toEqual([])
      const outside = panel
        .findAll('*:not(.author *)')
        .filter((node) => node.getBoundingClientRect().right > right + 0.5)
      expect(outside.map((element) => element.outerHTML)).toEqual([])
    },
  )

  it('comes in the typeface of the page, the system’s own where that is set', () => {
    const panel = mountPanel('ready')
    for (const typeface of ['serif', 'system-ui, sans-serif']) {
      document.body.style.fontFamily = typeface
      const used = new Set(
        panel.findAll('.root, .root *').map((element) => getComputedStyle(element).fontFamily),
      )
      expect([...used]).toEqual([typeface])
    }
  })
})
