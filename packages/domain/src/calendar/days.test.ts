import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, ageOn, dayNumber, dayOf, daysBetween, wholeMonthsBetween } from './days.ts'

const day = fc.integer({ min: -20_000, max: 60_000 }).map(dayOf)

describe('days', () => {
  it('adds calendar months and stays inside the month', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  })

  it('goes from days to numbers and back', () => {
    fc.assert(fc.property(day, (each) => dayOf(dayNumber(each)) === each))
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -900, max: 900 }),
        (each, n) => daysBetween(each, addDays(each, n)) === n,
      ),
    )
  })

  it('counts whole months as addMonths makes them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 600 }), (each, months) => {
        const later = addMonths(each, months)
        expect(wholeMonthsBetween(each, later)).toBe(months)
        if (months > 0) expect(wholeMonthsBetween(each, addDays(later, -1))).toBe(months - 1)
      }),
    )
  })

  it('knows the age of who was born on 29 February', () => {
    expect(ageOn('2000-02-29', '2018-02-27')).toBe(17)
    expect(ageOn('2000-02-29', '2018-02-28')).toBe(18)
  })
})
