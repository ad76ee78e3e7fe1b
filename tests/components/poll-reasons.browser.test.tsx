import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { mirrored } from '../fakes/english'
import { mountPanel } from './mount-panel'
import { sampleReading } from './scenes'

const expanded = (element: Element) => element.getAttribute('aria-expanded')

describe('the toggle', () => {
  it.each([
    ['closed', 'Reasons', 'false'],
    ['closed-read', 'Reasons · 14 replies', 'false'],
    ['loading', 'Reasons', 'true'],
    ['partial', 'Reasons · 60 replies', 'true'],
    ['failed', 'Reasons', 'true'],
  ])('in %s says "%s"', (scene, text, open) => {
    const toggle = mountPanel(scene).find('.toggle')
    expect(toggle.textContent).toBe(text)
    expect(expanded(toggle)).toBe(open)
  })

  it('names the panel it opens, and tells its owner', async () => {
    const panel = mountPanel('closed')
    const toggle = panel.find('.toggle')
    const controlled = panel.find(`[id="${toggle.getAttribute('aria-controls')}"]`)
    expect(controlled.hidden).toBe(true)
    toggle.focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard(' ')
    expect(panel.calls.map(({ name }) => name)).toEqual(['toggle', 'toggle'])
  })

  it('keeps a closed panel empty: twenty polls cost nothing', () => {
    expect(mountPanel('closed-read').findAll('.panel')).toEqual([])
  })
})

describe('the overview', () => {
  it('gives votes and replies each in words, the own vote marked', () => {
    const rows = mountPanel('ready').findAll('.row')
    expect(rows.map((row) => row.innerText.replace(/\s+/g, ' ').trim())).toEqual([
      'Yes 318 votes 26% Reasons in replies: 3 people',
      'No Your vote 612 votes 51% Reasons in replies: 4 people',
      'Only under conditions that the license names 229 votes 19% Reasons in replies: 3 people',
      'Not sure 42 votes 3% Reasons in replies: 0 people',
      'No clear stance Reasons in replies: 2 people',
    ])
  })

  it('says that the replies are no sample of the voters', () => {
    expect(mountPanel('ready').find('.overview').innerText).toContain('not a sample of the voters')
  })

  it('draws each measure against its own total', () => {
    const panel = mountPanel('ready')
    const track = panel.find('.track').getBoundingClientRect().width
    const bars = panel.findAll('.bar').map((bar) => bar.getBoundingClientRect().width / track)
    expect(bars[0]).toBeCloseTo(318 / 1201, 2)
    expect(bars[1]).toBeCloseTo(612 / 1201, 2)
    const dots = panel.findAll('.dots').map((row) => row.getBoundingClientRect().width)
    expect((dots[1] ?? 0) / (dots[0] ?? 1)).toBeCloseTo(4 / 3, 2)
  })

  it('shows no figure and no bar while totals are hidden', () => {
    const panel = mountPanel('hidden')
    expect(panel.findAll('.bar, .share')).toEqual([])
    expect(panel.find('.legend').innerText).toContain('Hidden until the poll ends')
    expect(panel.findAll('.row').map((row) => row.innerText)[0]).toContain('hidden')
  })
})

describe('loading, empty, partial, failed', () => {
  it('announces each state politely', () => {
    const panel = mountPanel('loading')
    const region = panel.find('.root > [role=status]')
    expect(region.textContent).toBe('Reading the replies…')
    panel.update({ state: { kind: 'ready', reading: sampleReading() } })
    expect(panel.find('.root > [role=status]')).toBe(region)
    expect(region.textContent).toBe('14 replies read.')
  })

  it('keeps showing what was read while it reads again, and asks only once', async () => {
    const panel = mountPanel('loading-again')
    expect(panel.findAll('.row').length).toBe(5)
    await userEvent.click(panel.button('Read again'), { force: true })
    expect(panel.calls).toEqual([])
  })

  it('says that nobody replied', () => {
    const panel = mountPanel('empty')
    expect(panel.find('.note').innerText).toContain('Nobody has replied to this poll yet.')
    expect(panel.findAll('.overview, .group, .export')).toEqual([])
  })

  it('says what is missing and how to get more', () => {
    const text = mountPanel('partial').find('.coverage').innerText
    expect(text).toContain(
      '60 replies read, signed out: this server shows at most 60 at once. At least 140 more exist.',
    )
    expect(text).toContain('Sign in to read more of them.')
  })

  it('says why reading failed; trying again keeps the keyboard in the panel', async () => {
    const panel = mountPanel('failed')
    expect(panel.find('.note').innerText).toMatch(/asks for a pause.*\s+Try again after \d/)
    panel.button('Try again').focus()
    await userEvent.keyboard('{Enter}')
    expect(panel.calls).toEqual([{ name: 'retry', details: [] }])
    expect(panel.root.activeElement).toBe(panel.find('.panel'))
  })

  it('loses nothing already read when reading again fails', () => {
    const panel = mountPanel('failed-again')
    expect(panel.findAll('.row').length).toBe(5)
    expect(panel.find('.note').innerText).toContain('still shown below')
  })

  it('offers no retry that cannot help', () => {
    expect(mountPanel('outdated').findAll('.panel button')).toEqual([])
  })
})

describe('groups', () => {
  it('switch by arrow key, one tab stop for both', async () => {
    const panel = mountPanel('ready')
    panel.find('.switch input').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(panel.calls.at(-1)).toEqual({ name: 'view', details: [{ lens: 'license' }] })
    expect(panel.findAll('.group-name')[0]?.textContent).toBe('CC BY-SA')
    panel.find('.tools input[type=checkbox]').focus()
    await userEvent.tab()
    expect(panel.root.activeElement?.className).toBe('group-button')
  })

  it('unfold and fold by keyboard, heading and list named for each other', async () => {
    const panel = mountPanel('ready')
    const button = panel.find('.group-button')
    expect(button.parentElement?.tagName).toBe('H3')
    expect(panel.findAll('.reply')).toEqual([])
    button.focus()
    await userEvent.keyboard('{Enter}')
    expect(expanded(button)).toBe('true')
    expect(
      panel.find(`[id="${button.getAttribute('aria-controls')}"]`).querySelectorAll('li.reply').length,
    ).toBe(3)
    await userEvent.keyboard(' ')
    expect(expanded(button)).toBe('false')
  })

  it('say in words what people find of a license', () => {
    const panel = mountPanel('license')
    expect(panel.find('.verdicts').textContent).toBe('People say: 2 on conditions, 1 not fine')
  })

  it('say what sets them apart, folded or not, and quote who stands for them while folded', async () => {
    const panel = mountPanel('ready')
    const said = () => panel.findAll('.terms')[0]?.textContent
    expect(said()).toBe('Sets it apart: reading is not copying · , public')
    expect(panel.find('.teasers').children.length).toBe(3)
    const quotes = panel.findAll('.teasers').length
    await userEvent.click(panel.find('.group-button'))
    expect(said()).toBe('Sets it apart: reading is not copying · , public')
    expect(panel.findAll('.teasers').length).toBe(quotes - 1)
  })

  it('say so where nobody takes a stance', () => {
    expect(mountPanel('ready').find('.group-empty').innerText).toMatch(
      /Not sure\s+No replies take this stance/,
    )
  })

  it('come back as they were when the page drops the nodes', () => {
    const panel = mountPanel('license')
    const before = panel.find('.panel').innerText
    panel.recreate()
    expect(panel.find('.panel').innerText).toBe(before)
  })

  it('show twenty replies at first, then more, the keyboard at the first new one', async () => {
    const panel = mountPanel('crowd')
    expect(panel.findAll('.reply').length).toBe(20)
    await userEvent.click(panel.button('Show 20 more'))
    expect(panel.findAll('.reply').length).toBe(40)
    await vi.waitFor(() => expect(panel.root.activeElement).toBe(panel.findAll('.reply')[20]))
  })
})

describe('export', () => {
  it('offers two formats to two places, each named with its place', () => {
    const panel = mountPanel('ready')
    const targets = panel.findAll('.export-target')
    expect(targets.map((target) => target.querySelector('legend')?.textContent)).toEqual(['Download', 'Copy'])
    for (const button of panel.findAll('.export button')) button.click()
    expect(panel.calls.map(({ details }) => details)).toEqual([
      ['markdown', 'download'],
      ['json', 'download'],
      ['markdown', 'clipboard'],
      ['json', 'clipboard'],
    ])
  })

  it('announces what became of it', async () => {
    const panel = mountPanel('ready')
    const outcome = panel.find('.export-outcome')
    panel.findAll('.export button')[2]?.click()
    await vi.waitFor(() => expect(outcome.textContent).toBe('Copied as Markdown.'))
    panel.update({ onExport: () => Promise.reject(new Error('no clipboard')) })
    panel.findAll('.export button')[3]?.click()
    await vi.waitFor(() => expect(outcome.textContent).toBe('Could not copy. Try the download instead.'))
    expect(outcome.getAttribute('role')).toBe('status')
  })

  it('says which replies stay out', () => {
    expect(mountPanel('ready').find('.export').innerText).toContain(
      '1 followers-only or private reply stays out',
    )
  })

  it('is not there for a poll that is not public', () => {
    const panel = mountPanel('hidden')
    expect(panel.findAll('.export button')).toEqual([])
    expect(panel.find('.export').innerText).toContain('This poll is not public')
  })
})

describe('the page around it', () => {
  it('leaks no style in: only its typeface is taken', () => {
    const style = document.createElement('style')
    style.textContent = `* { font: italic 900 30px/60px serif; color: red; letter-spacing: 9px; text-transform: uppercase; text-align: end }`
    document.head.append(style)
    const panel = mountPanel('ready')
    const { fontSize, fontStyle, lineHeight, letterSpacing, textTransform, textAlign, color, fontFamily } =
      getComputedStyle(panel.find('.root'))
    style.remove()
    expect({ fontSize, fontStyle, lineHeight, letterSpacing, textTransform, textAlign }).toEqual({
      fontSize: '15px',
      fontStyle: 'normal',
      lineHeight: '20px',
      letterSpacing: 'normal',
      textTransform: 'none',
      textAlign: 'start',
    })
    expect(color).not.toBe('rgb(255, 0, 0)')
    expect(fontFamily).toBe('serif')
  })

  it("gives it Mastodon's own colours where the page names them", () => {
    const panel = mountPanel('ready')
    panel.host.style.setProperty('--color-text-primary', 'rgb(1, 2, 3)')
    panel.host.style.setProperty('--background-border-color', 'rgb(4, 5, 6)')
    expect(getComputedStyle(panel.find('.root')).color).toBe('rgb(1, 2, 3)')
    expect(getComputedStyle(panel.find('.panel')).borderTopColor).toBe('rgb(4, 5, 6)')
  })

  it.each([
    ['light', 'rgb(0, 0, 0)'],
    ['dark', 'rgb(255, 255, 255)'],
  ] as const)(
    'gives it what Mastodon up to 4.5 writes in where the page names no colours, %s',
    (theme, text) => {
      const panel = mountPanel('ready', { theme })
      expect(getComputedStyle(panel.find('.root')).color).toBe(text)
    },
  )

  it.each(['light', 'dark'] as const)('draws check boxes and lists as a page does that is %s', (theme) => {
    const panel = mountPanel('ready', { theme })
    expect(getComputedStyle(panel.find('.toggle')).colorScheme).toBe(theme)
  })

  it('mirrors it where its own words run from right to left', () => {
    const panel = mountPanel('crowd', { props: { t: mirrored } })
    const count = panel.find('.group-counts').getBoundingClientRect()
    const name = panel.find('.group-name').getBoundingClientRect()
    const dots = panel.find('.dots').getBoundingClientRect()
    const people = panel.find('.measure-replies .figures').getBoundingClientRect()
    expect(count.left).toBeLessThan(name.left)
    expect(people.right).toBeLessThan(dots.left)
  })

  it('keeps English running from left to right in a page that does not, on the page’s side', () => {
    const panel = mountPanel('crowd')
    document.body.style.direction = 'rtl'
    const toggle = panel.find('.toggle').getBoundingClientRect()
    const host = panel.host.getBoundingClientRect()
    const chevron = panel.find('.toggle .icon:last-child').getBoundingClientRect()
    const { direction } = getComputedStyle(panel.find('.panel'))
    document.body.style.direction = ''
    expect(direction).toBe('ltr')
    expect(host.right - toggle.right).toBeLessThan(toggle.left - host.left)
    // In line with the page's own words, as it is on the other side.
    expect(chevron.right).toBeCloseTo(host.right, 0)
  })
})
