import { describe, expect, it } from 'vitest'
import { report } from '../spells/testing.ts'
import type { CohortMember } from './cohort.ts'
import { knownAsOf } from './knownAsOf.ts'
import { qualityOfWork } from './qualityOfWork.ts'
import { cohortOf, person } from './testing.ts'

type Told = Parameters<typeof report>[1]
type Detail = NonNullable<Told['detail']>
const asOf = '2026-12-31'
const day = '2026-02-28'
const from = '2026-01-01'

const life = (told: readonly Told[], more: Partial<CohortMember> = {}): CohortMember =>
  person({ reports: told.map((each) => report(asOf, each)), ...more })
const job = (detail: Detail, more: Partial<CohortMember> = {}) =>
  life([{ activity: 'employed', from, detail }], more)
const quality = (...members: readonly CohortMember[]) => qualityOfWork(cohortOf(members), asOf, () => day)
const educated = (value: string): Partial<CohortMember> => ({
  entry: { education: { answer: 'answered', value } },
})

describe('who is looked at', () => {
  it('is in work on the day, self-employed people and apprentices too', () => {
    const activities = [
      'employed',
      'self-employed',
      'apprenticeship',
      'internship',
      'volunteering',
      'unemployed',
    ] as const
    expect(quality(...activities.map((activity) => life([{ activity, from }]))).inWork).toBe(3)
    expect(quality(job({}, { isTest: true }), person()).inWork).toBe(0)
    const since = life([
      { activity: 'unemployed', from, until: day },
      { activity: 'employed', from: '2026-03-01' },
    ])
    expect(quality(since).inWork).toBe(0)
    const perhaps = life([{ activity: 'employed', from: { on: '2026-02-01', precision: 'quarter' } }])
    expect(quality(perhaps).inWork).toBe(0)
  })

  it('is in work where it was one of two jobs, of which nothing more is known', () => {
    const inFebruary = { on: '2026-02-01', precision: 'month' } as const
    const member = life([
      {
        activity: 'employed',
        from: '2025-09-01',
        until: inFebruary,
        detail: { contract: 'agency', hoursPerWeek: 10 },
      },
      { activity: 'employed', from: inFebruary, detail: { contract: 'permanent', hoursPerWeek: 38 } },
    ])
    const { inWork, contract, hours, lasting } = qualityOfWork(cohortOf(member), asOf, () => '2026-02-14')
    expect([inWork, contract.unknown, hours.unknown, lasting.unknown]).toEqual([1, 1, 1, 1])
  })

  it('is nobody of whom only news tells that came by itself', () => {
    const member = job({ contract: 'permanent' })
    const news = { ...member, reports: member.reports.map((each) => ({ ...each, planned: false })) }
    expect(quality(news).inWork).toBe(0)
    expect(quality(member, news).inWork).toBe(1)
  })

  it('is looked at on a day of their own that has come, by spells that were resolved before', () => {
    const member = job({})
    const on = (of: (member: CohortMember) => string | undefined, members = [member]) =>
      qualityOfWork(cohortOf(members), asOf, of).inWork
    expect(on(() => asOf)).toBe(1)
    const { members } = knownAsOf(cohortOf(member), asOf)
    expect(qualityOfWork(cohortOf(members), '2026-02-27', () => day).inWork).toBe(0)
    expect(qualityOfWork(cohortOf(members), day, () => day).inWork).toBe(1)
    expect(on(() => undefined)).toBe(0)
    expect(
      on(({ enrolmentId }) => (enrolmentId === member.enrolmentId ? day : undefined), [member, job({})]),
    ).toBe(1)
    expect(on(() => day, [{ ...member, spells: [] }])).toBe(0)
  })

  it('is nobody in an empty cohort, with nought everywhere', () => {
    const kinds = [
      'permanent',
      'fixed-term',
      'agency',
      'on-call',
      'civil-service',
      'self-employed',
      'unknown',
    ]
    expect(quality()).toEqual({
      inWork: 0,
      contract: Object.fromEntries(kinds.map((kind) => [kind, 0])),
      hours: { 'under-20': 0, '20-34': 0, '35-plus': 0, unknown: 0 },
      skillMatch: { matched: 0, 'over-qualified': 0, 'under-qualified': 0, unknown: 0 },
      lasting: { yes: 0, no: 0, unknown: 0 },
      overQualified: { count: 0, of: 0 },
    })
  })
})

describe('what their work is like', () => {
  it('has hours in bands from 20 and from 35 a week on', () => {
    const hours = [0, 19.5, 20, 34.5, 35, 40, 60].map((hoursPerWeek) => job({ hoursPerWeek }))
    expect(quality(...hours, job({})).hours).toEqual({ 'under-20': 2, '20-34': 2, '35-plus': 3, unknown: 1 })
  })

  it('has a contract of one kind, where nobody said otherwise not known; the self-employed have none', () => {
    const kinds = ['permanent', 'fixed-term', 'agency', 'on-call', 'civil-service'] as const
    const selfEmployed = life([{ activity: 'self-employed', from, detail: { contract: 'permanent' } }])
    expect(quality(...kinds.map((contract) => job({ contract })), job({}), selfEmployed).contract).toEqual({
      ...{ permanent: 1, 'fixed-term': 1, agency: 1, 'on-call': 1, 'civil-service': 1, 'self-employed': 1 },
      unknown: 1,
    })
  })

  it('lasts where it is open-ended or agreed for six months or more, and may be too young to say', () => {
    const until = (plannedEnd: string) => job({ contract: 'fixed-term', plannedEnd })
    expect(quality(until('2026-06-30'), until('2026-06-29')).lasting).toEqual({ yes: 1, no: 1, unknown: 0 })
    expect(quality(job({ contract: 'permanent' })).lasting).toEqual({ yes: 1, no: 0, unknown: 0 })
    const young = person({ reports: [report('2026-03-15', { activity: 'employed', from })] })
    expect(quality(young).lasting).toEqual({ yes: 0, no: 0, unknown: 1 })
  })

  it('matches by the person’s own word, else by occupation against education', () => {
    const cleaner: Detail = { occupation: { scheme: 'isco-08', code: '9112' } }
    expect(
      quality(job(cleaner, educated('6')), job({ ...cleaner, skillMatch: 'matched' }, educated('6')))
        .skillMatch,
    ).toEqual({
      ...{ matched: 1, 'over-qualified': 1, 'under-qualified': 0, unknown: 0 },
    })
    expect(quality(job(cleaner), job({}, educated('6'))).skillMatch).toMatchObject({ unknown: 2 })
  })

  it('is below their level, of those with tertiary education whose occupation is known', () => {
    const as = (code: string, isced?: string) =>
      job({ occupation: { scheme: 'isco-08', code } }, isced === undefined ? {} : educated(isced))
    const of = (...members: CohortMember[]) => quality(...members).overQualified
    expect(of(as('9112', '6'), as('2411', '6'), as('5120', '5'))).toEqual({ count: 2, of: 3 })
    expect(of(as('9112', '3'), as('9112'), job({}, educated('6')))).toEqual({ count: 0, of: 0 })
    const said = job(
      { occupation: { scheme: 'isco-08', code: '9112' } },
      { entry: { education: { answer: 'prefer-not' } } },
    )
    expect(of(said)).toEqual({ count: 0, of: 0 })
  })
})
