import { expect, it } from 'vitest'
import { fundedUntil } from './fundedUntil.ts'

it('money lasts until the first day on which no grant pays', () => {
  const spring = { from: '2026-01-01', until: '2026-06-30' }
  const autumn = { from: '2026-07-01', until: '2026-12-31' }
  const short = { from: '2026-02-01', until: '2026-03-31' }
  expect(fundedUntil([autumn, spring], '2026-03-01')).toBe('2026-12-31')
  expect(fundedUntil([autumn, short, spring], '2026-03-01')).toBe('2026-12-31')
  expect(fundedUntil([{ ...autumn, from: '2026-07-02' }, spring], '2026-03-01')).toBe('2026-06-30')
  expect(fundedUntil([spring], '2026-06-30')).toBe('2026-06-30')
  expect(fundedUntil([spring], '2026-07-01')).toBeUndefined()
  expect(fundedUntil([autumn], '2026-06-30')).toBeUndefined()
  expect(fundedUntil([], '2026-06-30')).toBeUndefined()
})
