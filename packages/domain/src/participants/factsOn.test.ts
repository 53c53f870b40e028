import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { duoForAJob } from '../catalogue/blueprints/duo-for-a-job.ts'
import { advanceEnrolment } from '../enrolments/advance.ts'
import { apply } from '../enrolments/apply.ts'
import { eligibilityOf } from '../enrolments/eligibilityOf.ts'
import type { Fact } from './fact.ts'
import { factsOn, type KnownActivity } from './factsOn.ts'

const fact = (key: Fact['key'], from: string, rest: Partial<Fact> = {}): Fact => ({
  key,
  answer: 'answered',
  ...(rest.answer === undefined && { value: true }),
  from,
  evidence: { source: 'self', on: from },
  ...rest,
})

const unemployed: KnownActivity = {
  kind: 'main',
  activity: 'unemployed',
  from: '2025-10-01',
  confirmedOn: '2026-01-12',
}

describe('what is known of a person on a day', () => {
  it('is what was said last and holds, never what comes later', () => {
    const facts = [
      fact('municipality', '2026-01-05', { value: 'be-21009' }),
      fact('municipality', '2026-06-01', { value: 'be-21015' }),
    ]
    expect(factsOn(facts, [], '2026-05-31').municipality).toMatchObject({ value: 'be-21009' })
    expect(factsOn(facts, [], '2026-06-01').municipality).toMatchObject({ value: 'be-21015' })
    expect(factsOn(facts, [], '2026-01-04').municipality).toBeUndefined()
  })

  it('keeps the kinds of no answer apart, and calls what ended out of date', () => {
    const known = factsOn(
      [
        fact('gender', '2026-01-05', { answer: 'prefer-not' }),
        fact('retired', '2026-01-05', { answer: 'unknown' }),
        fact('rightToWork', '2025-01-05', { until: '2025-12-31' }),
      ],
      [],
      '2026-02-01',
    )
    expect(known.gender?.answer).toBe('prefer-not')
    expect(known.retired?.answer).toBe('unknown')
    expect(known.rightToWork?.answer).toBe('out-of-date')
  })

  it('counts the age only where the date of birth decides it', () => {
    expect(factsOn([fact('birthDate', '2026-01-05', { value: '1994-05-17' })], [], '2026-11-24').age).toEqual(
      {
        answer: 'answered',
        value: 32,
      },
    )
    expect(
      factsOn([fact('birthDate', '2026-01-05', { value: '1994' })], [], '2026-11-24').age,
    ).toBeUndefined()
  })

  it('says the situation as far as it is confirmed, and not a day further', () => {
    expect(factsOn([], [unemployed], '2026-01-12')).toMatchObject({
      labourStatus: { answer: 'answered', value: 'unemployed' },
      unemployedSince: { value: '2025-10-01' },
    })
    expect(factsOn([], [unemployed], '2026-01-13').labourStatus?.answer).toBe('out-of-date')
  })

  it('does not depend on the order in which facts are read', () => {
    const some = fc.record({
      key: fc.constantFrom('gender' as const, 'retired' as const),
      from: fc.integer({ min: 0, max: 20 }).map((days) => addDays('2026-01-01', days)),
      value: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.uniqueArray(some, { selector: (one) => `${one.key} ${one.from}` }), (said) => {
        const facts = said.map(({ key, from, value }) => fact(key, from, { value }))
        expect(factsOn(facts.toReversed(), [], '2026-01-15')).toEqual(factsOn(facts, [], '2026-01-15'))
      }),
    )
  })
})

describe('the eligibility of an enrolment', () => {
  const application = apply({
    id: 'e1',
    participantId: 'p1',
    programmeId: 'duo',
    programmeVersion: 1,
    role: 'mentee',
    on: '2026-01-12',
    recordedOn: '2026-01-12',
    by: 'sofie',
  })
  const person = {
    facts: [
      fact('birthDate', '2026-01-12', { value: '1996-06-01' }),
      fact('immigrantBackground', '2026-01-12'),
      fact('rightToWork', '2026-01-12'),
      fact('languages', '2026-01-12', { value: { fr: 'B1' } }),
      fact('judgement.motivated', '2026-01-12', { value: 'yes' }),
    ],
    spells: [unemployed],
  }
  const { programme } = duoForAJob

  it('looks at the situation on the day of applying', () => {
    const found = eligibilityOf(application, programme, person, '2026-03-01')
    expect(found.verdict).toBe('met')
    expect(found.day).toBe('2026-03-01')
  })

  it('stays what it was on the day of the decision, though the person grew older', () => {
    const by = { recordedOn: '2026-01-14', by: 'sofie' }
    const { enrolment } = advanceEnrolment(application, { move: 'find-eligible', on: '2026-01-14', ...by })
    expect(eligibilityOf(application, programme, person, '2026-07-01').verdict).toBe('unmet')
    expect(eligibilityOf(enrolment, programme, person, '2026-07-01').verdict).toBe('met')
  })

  it('asks what nobody asked', () => {
    const found = eligibilityOf(application, programme, { ...person, spells: [] }, '2026-01-20')
    expect(found.questions).toEqual([{ attribute: 'labourStatus', why: 'not-asked', mayBeAsked: true }])
  })
})
