import { describe, expect, it } from 'vitest'
import { aReading, aReply } from '../fakes/a-reading'
import { aPerson } from '../fakes/builders'
import { mountPanel } from './mount-panel'

const long = `I voted no. ${'And another thing. '.repeat(120)}`
const many = aReading([
  aReply({ text: long, stance: 1, because: ['I voted no'] }),
  ...Array.from({ length: 50 }, (_, index) =>
    aReply({
      id: String(100 + index),
      author: aPerson({ handle: `reader${index}` }),
      text: 'No.',
      stance: 1,
      because: ['No'],
    }),
  ),
])

/** The group of the second option, open. */
const mountMany = () => {
  const mounted = mountPanel('ready', { props: { state: { kind: 'ready', reading: many } } })
  mounted.findAll('.group-button')[0]?.click()
  return mounted
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 50))

describe('what the reader opened outlives the nodes', () => {
  it('pages of replies', async () => {
    const mounted = mountMany()
    expect(mounted.findAll('.reply')).toHaveLength(20)
    mounted.button('Show 20 more').click()
    await settled()
    expect(mounted.findAll('.reply')).toHaveLength(40)
    mounted.recreate()
    expect(mounted.findAll('.reply')).toHaveLength(40)
  })

  it('a long reply shown whole', () => {
    const mounted = mountMany()
    mounted.button('Show all of it').click()
    mounted.recreate()
    expect(mounted.find('.reply .text').textContent).toBe(long)
  })
})

describe('the keyboard keeps its place when a button goes away', () => {
  it('more replies: at the first that came', async () => {
    const mounted = mountMany()
    mounted.button('Show 20 more').focus()
    mounted.button('Show 20 more').click()
    await settled()
    expect(mounted.root.activeElement).toBe(mounted.findAll('.reply')[20])
  })

  it('a long reply: at its text', async () => {
    const mounted = mountMany()
    mounted.button('Show all of it').focus()
    mounted.button('Show all of it').click()
    await settled()
    expect(mounted.root.activeElement).toBe(mounted.find('.reply .text'))
  })

  it('reading again, which then fails: in the panel', async () => {
    const mounted = mountMany()
    mounted.button('Read again').focus()
    mounted.button('Read again').click()
    mounted.update({ state: { kind: 'failed', failure: { code: 'server', retryAt: null }, previous: many } })
    await settled()
    expect(mounted.root.activeElement).toBe(mounted.find('.panel'))
  })
})
