import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { mountPanel } from './mount-panel'
import { SCENES } from './scenes'

const THEMES = ['light', 'dark'] as const
const WIDTHS = [566, 300]

const CASES = Object.keys(SCENES).flatMap((scene) =>
  THEMES.flatMap((theme) => WIDTHS.map((width) => ({ scene, theme, width }))),
)

async function findViolations(host: Element): Promise<string[]> {
  const { violations, passes } = await axe.run(host, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A panel is a part of somebody else's page: landmarks and a first heading are that page's.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  })
  expect(passes.map(({ id }) => id)).toContain('color-contrast')
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  )
}

describe('axe finds nothing', () => {
  it.each(CASES)('in $scene, $theme, $width px', async ({ scene, theme, width }) => {
    const panel = mountPanel(scene, { theme })
    panel.host.style.inlineSize = `${width}px`
    expect(await findViolations(panel.host)).toEqual([])
  })
})

describe('every control', () => {
  it.each(Object.keys(SCENES))('of %s is at least 24 px high and wide', (scene) => {
    const panel = mountPanel(scene)
    panel.host.style.inlineSize = '300px'
    const small = panel
      .findAll('button, select, input[type=search], .switch-choice, .check, .author[href], .time[href]')
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect()
        return width < 24 || height < 24
      })
      .map((control) => control.outerHTML)
    expect(small).toEqual([])
  })

  it.each(Object.keys(SCENES))('of %s stays inside a panel of 300 px', (scene) => {
    const panel = mountPanel(scene)
    panel.host.style.inlineSize = '300px'
    const right = panel.host.getBoundingClientRect().right
    const outside = panel
      // What the line of a name clips is out of sight, and the table scrolls in itself.
      .findAll('*:not(.author *, .cross *)')
      .filter((element) => element.getBoundingClientRect().right > right + 0.5)
      .map((element) => element.outerHTML)
    expect(outside).toEqual([])
  })
})
