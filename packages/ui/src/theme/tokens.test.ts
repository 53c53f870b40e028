import { describe, expect, it } from 'vitest'
import { contrast } from './contrast.ts'
import { dark, light, textPairs } from './tokens.ts'

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_, tokens) => {
  it.each(textPairs)('lets %s be read on %s (4.5 : 1)', (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it('shows where a field is (3 : 1)', () => {
    for (const ground of ['paper', 'card'] as const)
      expect(contrast(tokens.control, tokens[ground])).toBeGreaterThanOrEqual(3)
  })
})

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})
