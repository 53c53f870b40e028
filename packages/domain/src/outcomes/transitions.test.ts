import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths } from '../calendar/days.ts'
import { mainLine } from '../spells/line.ts'
import { resolveSpells } from '../spells/resolve.ts'
import { statusOn, statusOnLine } from '../spells/statusOn.ts'
import { anyReports, report } from '../spells/testing.ts'
import type { CohortMember } from './cohort.ts'
import { cohortOf, person, without } from './testing.ts'
import { transitions } from './transitions.ts'

type Told = Parameters<typeof report>[1]
const asOf = '2026-12-31'
const life = (told: readonly Told[], more: Partial<CohortMember> = {}): CohortMember =>
  person({ reports: told.map((each) => report(asOf, each)), ...more })
const looking: Told = { activity: 'unemployed', from: '2025-01-01' }

describe('from which status to which', () => {
  it('is asked on the day of starting and so many calendar months after leaving', () => {
    const member = life([
      { activity: 'inactive', from: '2025-01-01', until: '2025-01-31' },
      { activity: 'unemployed', from: '2025-02-01', until: '2026-02-27' },
      { activity: 'employed', from: '2026-02-28', until: '2026-02-28' },
      { activity: 'education', from: '2026-03-01' },
    ])
    // Left on 31 August: six months later is the last day of February.
    expect(transitions(cohortOf(member), asOf, 6)).toEqual([
      { from: 'unemployed', to: 'employed', count: 1, ids: [member.enrolmentId] },
    ])
    expect(transitions(cohortOf(member), asOf, 7)).toMatchObject([{ from: 'unemployed', to: 'education' }])
    expect(transitions(cohortOf(member), asOf, 0)).toMatchObject([{ from: 'unemployed', to: 'unemployed' }])
  })

  it('is asked only of those who started and left, and whose day has come', () => {
    const neverStarted = without(life([looking]), 'startedOn')
    const stillIn = without(life([looking]), 'leftOn')
    expect(transitions(cohortOf(neverStarted, stillIn, life([looking], { isTest: true })), asOf, 0)).toEqual(
      [],
    )
    const day = (leftOn: string) => transitions(cohortOf(life([looking], { leftOn })), asOf, 6).length
    expect(day('2026-06-30')).toBe(1)
    expect(day('2026-07-01')).toBe(0)
    const onLastDay = life([looking], { leftOn: '2026-08-31' })
    expect(transitions(cohortOf(onLastDay), asOf, 4)).toHaveLength(1)
  })

  it('is not known of whom only news tells that came by itself, unless it is a register', () => {
    const told = (source: 'mentor' | 'register', planned: boolean) => {
      const entered = report('2025-02-01', looking)
      const job = report('2026-03-05', { activity: 'employed', from: '2026-01-01' })
      return person({ reports: [entered, { ...job, source, planned }] })
    }
    const to = (member: CohortMember) => transitions(cohortOf(member), asOf, 6)[0]?.to
    expect(to(told('mentor', false))).toBe('unknown')
    expect(to(told('mentor', true))).toBe('employed')
    expect(to(told('register', false))).toBe('employed')
    // Where somebody came from is no result: every word of it counts.
    const [entered, ...rest] = told('mentor', true).reports
    const news = person({
      reports: entered ? [{ ...entered, planned: false, source: 'mentor' }, ...rest] : [],
    })
    expect(transitions(cohortOf(news), asOf, 6)).toMatchObject([{ from: 'unemployed', to: 'employed' }])
  })

  it('uses spells that were resolved before', () => {
    const member = life([looking])
    expect(transitions(cohortOf({ ...member, spells: [] }), asOf, 6)).toMatchObject([
      { from: 'unknown', to: 'unknown' },
    ])
  })

  it('is a matrix of everybody, each in one cell, in order', () => {
    const anyMember = anyReports.map((reports) => person({ reports }))
    fc.assert(
      fc.property(fc.array(anyMember, { maxLength: 12 }), (members) => {
        const cells = transitions(cohortOf(members), asOf, 6)
        const names = cells.map(({ from, to }) => `${from}>${to}`)
        expect(names).toEqual([...new Set(names)].sort())
        for (const { count, ids } of cells) expect(ids).toHaveLength(count)
        const expected = members.map(({ reports, enrolmentId }) => {
          const { spells } = resolveSpells(reports, asOf)
          const later = statusOnLine(mainLine(spells, 'asked'), addMonths('2025-08-31', 6)).status
          return `${enrolmentId} ${statusOn(spells, '2025-02-01').status}>${later}`
        })
        expect(cells.flatMap(({ from, to, ids }) => ids.map((id) => `${id} ${from}>${to}`)).sort()).toEqual(
          expected.sort(),
        )
      }),
      { numRuns: 40 },
    )
  })
})
