import { describe, expect, it } from 'vitest'
import type { Facts } from '../eligibility/facts.ts'
import { breakdownBy, breakdowns, breakdownVariables, categoryOf } from './breakdowns.ts'

const said = (value: unknown) => ({ answer: 'answered', value }) as never
const born = (value: string, day = '2026-06-01') => categoryOf('age-group', { birthDate: said(value) }, day)

describe('the categories of a breakdown', () => {
  it('are fixed beforehand, and hold everybody', () => {
    for (const variable of breakdownVariables) {
      expect(breakdownBy(variable)).toEqual({
        variable,
        categories: breakdowns[variable],
        isSensitive: false,
      })
      expect(breakdowns[variable]).toContain(categoryOf(variable, {}, '2026-06-01'))
      expect(categoryOf(variable, {}, '2026-06-01')).toBe('not-known')
    }
  })

  it('by gender keep who is neither a woman nor a man apart from who did not say', () => {
    const gender = (fact: Facts['gender']) => categoryOf('gender', { gender: fact }, '2026-06-01')
    expect(['woman', 'man', 'x'].map((value) => gender(said(value)))).toEqual(['woman', 'man', 'another'])
    expect(gender({ answer: 'prefer-not' })).toBe('not-known')
  })

  it('by age change on the birthday, and stay open where a year alone does not decide', () => {
    expect([born('2008-06-02'), born('2008-06-01')]).toEqual(['under-18', '18-29'])
    expect([born('1996-06-02'), born('1996-06-01')]).toEqual(['18-29', '30-54'])
    expect([born('1971-06-02'), born('1971-06-01')]).toEqual(['30-54', '55-plus'])
    expect([born('1996'), born('1980')]).toEqual(['not-known', '30-54'])
  })

  it('by education follow ISCED', () => {
    const level = (value: string) => categoryOf('education', { education: said(value) }, '2026-06-01')
    expect(['0', '2', '3', '4', '5', '8'].map(level)).toEqual([
      ...['isced-0-2', 'isced-0-2', 'isced-3-4', 'isced-3-4', 'isced-5-8', 'isced-5-8'],
    ])
    expect(categoryOf('education', { education: { answer: 'skipped' } as never }, '2026-06-01')).toBe(
      'not-known',
    )
  })
})
