import { describe, expect, it } from 'vitest'
import { pseudo, pseudoTranslate } from './pseudo-locale'

describe('the pseudo-locale', () => {
  it.each([
    ['Reasons', 'א Řéášóñš ע'],
    ['Reasons · $1', 'א Řéášóñš · $1 ע'],
    ['$1 of at least $2 replies', 'א $1 óƒ áť ľéášť $2 řéƥľíéš עוד כמ'],
  ])('%s', (message, wanted) => {
    expect(pseudoTranslate(message)).toBe(wanted)
  })

  it('runs from right to left, with plain numbers', () => {
    expect(pseudo.direction).toBe('rtl')
    expect(pseudo.count('replyCount', 1200)).toContain('1,200')
  })
})
