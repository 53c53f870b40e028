import { describe, expect, it } from 'vitest'
import { person } from '../outcomes/testing.ts'
import { alsoCounted, isUnderGrant } from './underGrant.ts'

const grant = {
  id: 'grant',
  period: { from: '2025-01-01', until: '2025-12-31' },
  attribution: 'started-under-it' as const,
}
const young = { kind: 'age' as const, atMost: 29 }
const born = (value: string) => ({ entry: { birthDate: { answer: 'answered' as const, value } } })

describe('whom a grant counts', () => {
  it('started in its period, or took part while it ran', () => {
    const before = person({ startedOn: '2024-12-31', leftOn: '2025-06-30' })
    expect(isUnderGrant(person(), grant)).toBe(true)
    expect(isUnderGrant(before, grant)).toBe(false)
    expect(isUnderGrant(before, { ...grant, attribution: 'share-of-days' })).toBe(true)
    const over = person({ startedOn: '2024-01-01', leftOn: '2024-12-31' })
    expect(isUnderGrant(over, { ...grant, attribution: 'share-of-days' })).toBe(false)
    const { startedOn: _, leftOn: __, ...applied } = person({ appliedOn: '2025-05-01' })
    expect(isUnderGrant(applied, { ...grant, attribution: 'share-of-days' })).toBe(true)
  })

  it('is met by its own conditions; what is not known does not count', () => {
    const narrow = { ...grant, eligibility: young }
    expect(isUnderGrant(person(born('2000-01-01')), narrow)).toBe(true)
    expect(isUnderGrant(person(born('1980-01-01')), narrow)).toBe(false)
    expect(isUnderGrant(person(), narrow)).toBe(false)
  })

  it('is told to every funder that counts the same', () => {
    const members = [person(born('2000-01-01')), person(), person({ startedOn: '2024-02-01' })]
    const ids = members.slice(0, 2).map(({ enrolmentId }) => enrolmentId)
    const others = [
      { ...grant, id: 'young', eligibility: young },
      { ...grant, id: 'all' },
      { ...grant, id: 'later', period: { from: '2026-01-01', until: '2026-12-31' } },
    ]
    expect(alsoCounted(ids, members, others)).toEqual({ enrolments: 2, grantIds: ['all', 'young'] })
    expect(alsoCounted(ids, members, others.slice(0, 1))).toEqual({ enrolments: 1, grantIds: ['young'] })
    expect(alsoCounted([], members, others)).toEqual({ enrolments: 0, grantIds: [] })
  })
})
