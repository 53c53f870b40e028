import { describe, expect, it } from 'vitest'
import { dayFromText, fromText } from './index.ts'

const today = '2026-11-25'
const read = (key: Parameters<typeof fromText>[0], text: string) => fromText(key, text, today)

describe('odd dates', () => {
  it('of two digits mean the latest year that has been', () => {
    expect(dayFromText('3.5.26', 2026)).toBe('2026-05-03')
    expect(dayFromText('3.5.27', 2026)).toBe('1927-05-03')
  })

  it('without a day are no day, and stay as exact as they are', () => {
    for (const text of ['2026-05', 'mai 2026', '2026-13-01', '2026', 'blursday 2026', '3 brumaire 2026'])
      expect(dayFromText(text, 2026)).toBeUndefined()
    expect(read('birthDate', '1990-5')).toEqual({ value: '1990-05' })
    expect(read('birthDate', '1990-13')).toMatchObject({ problem: { code: 'cell.not-a-date' } })
    expect(read('unemployedSince', '3/4/2026')).toEqual({ value: '2026-04-03' })
    expect(read('unemployedSince', 'long ago')).toMatchObject({ problem: { code: 'cell.not-a-day' } })
  })
})

describe('odd cells', () => {
  it('are problems with their text, or nothing at all', () => {
    expect(read('labourStatus', 'pirate')).toEqual({
      problem: { code: 'cell.not-an-option', found: 'pirate' },
    })
    expect(read('goals', 'werk vinden; ; taal, werk vinden')).toEqual({ value: ['job-search', 'language'] })
    expect(read('goals', 'werk vinden, goud')).toEqual({
      problem: { code: 'cell.not-an-option', found: 'goud' },
    })
    expect(read('yearsOfExperience', ' ')).toMatchObject({ problem: { code: 'cell.not-a-number' } })
    expect(read('yearsOfExperience', '-1')).toMatchObject({ problem: { code: 'cell.out-of-range' } })
    expect(read('retired', 'nee')).toEqual({ value: false })
  })
})
