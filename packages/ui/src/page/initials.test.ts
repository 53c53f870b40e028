import { expect, it } from 'vitest'
import { initialsOf } from './Initials.tsx'

it('takes the first letter of the first and the last word, in any script', () => {
  expect(initialsOf('Tesfay Berhe')).toBe('TB')
  expect(initialsOf('Amina H.')).toBe('AH')
  expect(initialsOf('Jan van den Berg')).toBe('JB')
  expect(initialsOf('  olena ')).toBe('O')
  expect(initialsOf('أمينة حداد')).toBe('أح')
  expect(initialsOf('ተስፋይ በርሀ')).toBe('ተበ')
  expect(initialsOf('“Els” (Maes)')).toBe('EM')
  expect(initialsOf('')).toBe('')
})
