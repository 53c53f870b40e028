import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import { lineOf } from '../spells/line.ts'
import { resolveSpells } from '../spells/resolve.ts'
import { report } from '../spells/testing.ts'
import type { CohortMember } from './cohort.ts'
import { registeredOn } from './registered.ts'
import { judgedUnder, person, told } from './testing.ts'

type Told = Parameters<typeof report>[1]
const said = (...values: string[]): CohortMember['entry'] => ({
  registeredWith: { answer: 'answered', value: values },
})
const offices = (all: readonly Told[], hearing: 'everything' | 'asked' = 'everything', planned = true) => {
  const reports = all.map((each) => ({
    ...report('2026-12-31', { ...each, kind: 'registration', activity: 'unemployed' }),
    ...(each.says === 'ended' && { planned, saidOn: '2026-11-30' }),
  }))
  return lineOf(resolveSpells(reports, '2026-12-31').spells, 'registration', hearing)
}

describe('being registered with an office', () => {
  it('is so on its first and its last day, and not after the end that was told', () => {
    const line = offices([{ from: '2025-03-01', until: '2025-04-30' }])
    const on = (day: string) => registeredOn(line, day, person())
    expect(['2025-03-01', '2025-04-30'].map(on)).toEqual([true, true])
    expect(['2025-05-01', '2026-12-31'].map(on)).toEqual([false, false])
    expect(on('2025-02-28')).toBeUndefined()
  })

  it('goes on no longer than is known', () => {
    const line = offices([{ from: '2025-03-01' }])
    const on = (day: string) => registeredOn(line, day, person())
    expect(on('2026-12-31')).toBe(true)
    expect(on('2027-01-01')).toBeUndefined()
  })

  it('may be interrupted', () => {
    const line = offices([
      { from: '2025-03-01', until: '2025-04-30' },
      { from: '2025-06-01', until: '2025-06-30' },
    ])
    const on = (day: string) => registeredOn(line, day, person())
    expect(['2025-04-30', '2025-05-15', '2025-06-01', '2025-07-01'].map(on)).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('is not decided by an imprecise beginning or end', () => {
    const line = offices([
      { from: { on: '2025-03-01', precision: 'month' }, until: { on: '2025-06-01', precision: 'month' } },
    ])
    const on = (day: string) => registeredOn(line, day, person())
    expect(['2025-03-31', '2025-06-01', '2025-07-01'].map(on)).toEqual([true, true, false])
    expect(['2025-03-01', '2025-03-30', '2025-06-02', '2025-06-30'].map(on)).toEqual(Array(4).fill(undefined))
  })

  it('is over for those who were asked only when they were told so', () => {
    const line = (planned: boolean, hearing: 'everything' | 'asked') => {
      const first = {
        ...report('2026-01-31', { kind: 'registration', activity: 'unemployed', from: '2025-03-01' }),
      }
      const ended = {
        ...report('2026-03-31', { says: 'ended', kind: 'registration', on: '2026-03-15' }),
        planned,
      }
      return lineOf(resolveSpells([first, ended], '2026-12-31').spells, 'registration', hearing)
    }
    const on = (registrations: ReturnType<typeof line>) => registeredOn(registrations, '2026-04-01', person())
    expect(on(line(false, 'everything'))).toBe(false)
    expect(on(line(true, 'asked'))).toBe(false)
    expect(on(line(false, 'asked'))).toBeUndefined()
  })

  it('is what was said on entry, on the days from applying to starting alone', () => {
    const applied = { appliedOn: '2025-01-10', startedOn: '2025-02-01' }
    const on = (day: string, entry: CohortMember['entry'], more: Partial<CohortMember> = {}) =>
      registeredOn([], day, person({ ...applied, entry, ...more }))
    expect([on('2025-01-10', said('actiris')), on('2025-02-01', said('vdab'))]).toEqual([true, true])
    expect([on('2025-01-09', said('actiris')), on('2025-02-02', said('vdab'))]).toEqual([
      undefined,
      undefined,
    ])
    expect(on('2025-01-15', said())).toBe(false)
    expect(on('2025-01-15', {})).toBeUndefined()
    expect(on('2025-01-15', { registeredWith: { answer: 'skipped' } })).toBeUndefined()
    expect(on('2025-01-15', { registeredWith: { answer: 'answered', value: 'actiris' } })).toBeUndefined()
    const { startedOn: _, ...neverStarted } = person({ ...applied, entry: said('actiris') })
    expect(registeredOn([], '2025-01-10', neverStarted)).toBe(true)
    expect(registeredOn([], '2025-01-11', neverStarted)).toBeUndefined()
  })

  it('still is what was said on entry where a later registration is known', () => {
    const line = offices([{ from: '2025-09-01' }])
    const member = person({ entry: said('actiris') })
    expect(registeredOn(line, '2025-01-20', member)).toBe(true)
    expect(registeredOn(line, '2025-03-01', member)).toBeUndefined()
    expect(registeredOn(line, '2025-09-01', member)).toBe(true)
  })

  it('changes what a definition finds on the day on which it ends, within a time', () => {
    const inWork = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 })
    if (!inWork) throw new Error()
    const atLeast = (days: number) => ({
      ...inWork,
      counts: { kind: 'days' as const, atLeast: days, of: { kind: 'registered' as const, value: true } },
      moment: { ...inWork.moment, pick: { kind: 'ever-within' as const } },
    })
    const life = told([
      { activity: 'unemployed', from: '2025-01-01' },
      { kind: 'registration', activity: 'unemployed', from: '2025-09-10', until: '2025-09-19' },
    ])
    expect(judgedUnder(atLeast(10), life)).toBe('yes')
    // Before the first registration nothing is known of it.
    expect(judgedUnder(atLeast(19), life)).toBe('unknown')
    expect(judgedUnder(atLeast(21), life)).toBe('no')
  })
})
