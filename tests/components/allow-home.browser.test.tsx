import axe from 'axe-core'
import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { AllowHome } from '../../components/AllowHome'
import sheetText from '../../components/styles/allow.css?inline'
import { english } from '../fakes/english'
import { MESSAGES, translateTo } from '../fakes/languages'
import { setExtensionPage } from './extension-page'

const root = setExtensionPage(sheetText)

function mount(t = english): string[] {
  const calls: string[] = []
  document.documentElement.lang = t.locale
  render(
    <AllowHome
      host="a-rather-long-name.of-a-server.example"
      t={t}
      onAllow={() => calls.push('allow')}
      onDecline={() => calls.push('decline')}
    />,
    root,
  )
  return calls
}

describe('the page that asks for a home server', () => {
  it('says which server, and tells what was pressed, by keyboard too', async () => {
    const calls = mount()
    expect(root.querySelector('h1')?.innerText).toMatch(/a-rather-long-name/)
    const [yes, no] = root.querySelectorAll('button')
    await userEvent.click(yes as HTMLButtonElement)
    no?.focus()
    await userEvent.keyboard('{Enter}')
    expect(calls).toEqual(['allow', 'decline'])
  })

  it.each(
    (['light', 'dark'] as const).flatMap((scheme) =>
      Object.keys(MESSAGES).map((language) => ({ scheme, language })),
    ),
  )('is accessible at 320 px, $scheme, $language', async ({ scheme, language }) => {
    document.documentElement.style.colorScheme = scheme
    document.body.style.background = 'Canvas'
    root.style.inlineSize = '320px'
    mount(translateTo(language))
    const { violations, passes } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual(
      [],
    )
    const { right } = root.getBoundingClientRect()
    for (const element of root.querySelectorAll('*'))
      expect(element.getBoundingClientRect().right, element.outerHTML).toBeLessThanOrEqual(right + 0.5)
    for (const { offsetWidth, offsetHeight } of root.querySelectorAll('button'))
      expect(Math.min(offsetWidth, offsetHeight)).toBeGreaterThanOrEqual(24)
  })
})
