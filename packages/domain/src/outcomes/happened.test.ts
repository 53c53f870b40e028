import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { outcomeDefinition, outcomeDefinitions } from '../catalogue/outcome-definitions/index.ts'
import { anyReports } from '../spells/testing.ts'
import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'
import type { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { happenedBy } from './happened.ts'
import { cohortOf, followUp, person, without } from './testing.ts'

const asOf = '2026-03-31'
const inWork = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 }) as OutcomeDefinition
const afterStart: OutcomeDefinition = {
  ...inWork,
  population: { base: 'started' },
  moment: { ...inWork.moment, anchor: 'start' },
}

const goesOn = (member: CohortMember) => without(member, 'leftOn', 'completed', 'exitReason')

describe('what has happened by a day', () => {
  const member = person({
    exitReason: 'moved-away',
    lastServiceOn: '2025-08-20',
    pairEndedOn: '2025-08-10',
    eventOn: '2025-03-01',
    readyOn: '2025-01-20',
  })

  it('is everything where nothing happened later', () => {
    expect(happenedBy(member, '2025-08-31')).toBe(member)
  })

  it('is not even an application before that', () => {
    expect(happenedBy(member, '2025-01-09')).toBeUndefined()
    // Who started before the form was filled in has started.
    expect(happenedBy({ ...member, appliedOn: '2025-03-10' }, '2025-02-01')).toHaveProperty('startedOn')
  })

  it('is no leaving, and no reason of it, the day before', () => {
    expect(happenedBy(member, '2025-08-30')).toEqual(goesOn(member))
  })

  it('is no start before it, and nothing else that was still to come', () => {
    const applied = happenedBy(member, '2025-01-31')
    expect(applied).toMatchObject({ appliedOn: '2025-01-10', readyOn: '2025-01-20', eligible: true })
    for (const each of [
      'startedOn',
      'leftOn',
      'completed',
      'exitReason',
      'pairEndedOn',
      'eventOn',
      'lastServiceOn',
    ])
      expect(applied).not.toHaveProperty(each)
    expect(happenedBy(member, '2025-08-19')).not.toHaveProperty('lastServiceOn')
    expect(happenedBy({ ...member, pairEndedOn: '2025-09-10' }, '2025-08-31')).toEqual(
      without(member, 'pairEndedOn'),
    )
    expect(member.pairEndedOn).toBe('2025-08-10')
  })
})

describe('a frozen day', () => {
  const options = { fewest: 1 }

  it('does not know who will leave, nor why', () => {
    const later = person({
      leftOn: '2026-04-15',
      exitReason: 'died',
      followUps: [followUp('2025-08-01', 'reached')],
    })
    const leavesOut = {
      ...afterStart,
      population: { base: 'started', leavesOut: ['died'] },
    } as OutcomeDefinition
    expect(evaluate(leavesOut, cohortOf(later), asOf, options)).toMatchObject({
      due: 1,
      excluded: { leftOut: 0 },
    })
    expect(evaluate(leavesOut, cohortOf(later), '2026-04-15', options)).toMatchObject({
      excluded: { leftOut: 1 },
    })
  })

  it('counts the days of taking part up to it', () => {
    const later = person({ startedOn: '2026-03-01', leftOn: '2026-12-31' })
    const long = { ...afterStart, population: { base: 'started', minimumDays: 32 } } as OutcomeDefinition
    expect(evaluate(long, cohortOf(later), asOf)).toMatchObject({ excluded: { leftOut: 1 } })
    expect(evaluate(long, cohortOf(later), '2026-04-01')).toMatchObject({ excluded: { leftOut: 0 } })
  })

  it('has no clock yet that begins with what is still to come', () => {
    const fromEnd: OutcomeDefinition = { ...afterStart, moment: { ...inWork.moment, anchor: 'end-of-pair' } }
    const later = person({ pairEndedOn: '2026-04-01' })
    expect(evaluate(fromEnd, cohortOf(later), asOf)).toMatchObject({
      population: 0,
      excluded: { noAnchor: 1 },
    })
    expect(evaluate(fromEnd, cohortOf(later), '2026-04-01')).toMatchObject({
      population: 1,
      excluded: { noAnchor: 0 },
    })
  })

  it('gives the same result under every definition, however the enrolments went on', () => {
    const anyDay = fc.integer({ min: 0, max: 900 }).map((days): Day => addDays('2024-12-01', days))
    const anyEnrolment = fc
      .record({
        participantId: fc.constantFrom('amina', 'bram', 'chloe', 'dana'),
        days: fc.array(anyDay, { minLength: 3, maxLength: 3 }).map((days) => days.sort()),
        has: fc.record({ started: fc.boolean(), left: fc.boolean(), pair: fc.boolean() }),
        completed: fc.boolean(),
        reports: anyReports,
      })
      .map(
        ({ participantId, days: [appliedOn = '', startedOn = '', leftOn = ''], has, completed, reports }) => {
          const begun = has.started
            ? { startedOn, ...(has.left && { leftOn, completed, exitReason: 'other' }) }
            : {}
          const { startedOn: _, ...rest } = goesOn(person({ participantId, appliedOn, reports }))
          return { ...rest, ...begun, ...(has.pair && { pairEndedOn: leftOn, lastServiceOn: startedOn }) }
        },
      )
    const asThen = (member: CohortMember): CohortMember => {
      const { startedOn, leftOn, pairEndedOn, lastServiceOn } = member
      const known: CohortMember = (leftOn ?? startedOn ?? '') > asOf ? goesOn(member) : { ...member }
      if ((startedOn ?? '') > asOf) delete known.startedOn
      if ((pairEndedOn ?? '') > asOf) delete known.pairEndedOn
      if ((lastServiceOn ?? '') > asOf) delete known.lastServiceOn
      return known
    }
    fc.assert(
      fc.property(fc.array(anyEnrolment, { maxLength: 8 }), (members) => {
        const then = cohortOf(members.map(asThen).filter(({ appliedOn }) => appliedOn <= asOf))
        for (const definition of [...outcomeDefinitions, afterStart]) {
          const now = evaluate(definition, cohortOf(members), asOf, options)
          expect(now).toEqual(evaluate(definition, then, asOf, options))
        }
      }),
      { numRuns: 40 },
    )
  })
})
