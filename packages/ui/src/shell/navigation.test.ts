import { expect, it } from 'vitest'
import { isCurrent } from './navigation.ts'

it('marks the start page on itself only, and others with the pages below them', () => {
  expect(isCurrent('/', '/')).toBe(true)
  expect(isCurrent('/', '/pairs')).toBe(false)
  expect(isCurrent('/pairs', '/pairs/12')).toBe(true)
  expect(isCurrent('/pairs', '/pairs/')).toBe(true)
  expect(isCurrent('/pair', '/pairs')).toBe(false)
})
