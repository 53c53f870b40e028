import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import type { CohortMember } from './cohort.ts'
import type { OutcomeDefinition, PopulationBase } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { entryProfile, populationFlow } from './populationFlow.ts'
import { cohortOf, person, without } from './testing.ts'

const asOf = '2025-06-30'
const applied = without(person(), 'eligible', 'startedOn', 'leftOn', 'completed')
const flow = (...members: readonly CohortMember[]) => populationFlow(cohortOf(members), asOf)

describe('the way from applied to left', () => {
  it('begins with the day of applying, without test people', () => {
    expect(flow({ ...applied, appliedOn: asOf })).toMatchObject({ applied: 1, notAssessed: 1, people: 1 })
    expect(flow({ ...applied, appliedOn: '2025-07-01' }, { ...applied, isTest: true })).toEqual({
      ...{ applied: 0, notAssessed: 0, eligible: 0, ineligible: 0, started: 0, stillIn: 0, left: 0 },
      ...{ completed: 0, people: 0 },
    })
  })

  it('counts starting and leaving from their day on, and completing only of those who left', () => {
    const member = {
      ...applied,
      eligible: true,
      startedOn: '2025-06-30',
      leftOn: '2025-07-01',
      completed: true,
    }
    expect(flow(member)).toMatchObject({ eligible: 1, started: 1, stillIn: 1, left: 0, completed: 0 })
    expect(flow({ ...member, startedOn: '2025-07-01' })).toMatchObject({
      eligible: 1,
      started: 0,
      stillIn: 0,
    })
    expect(flow({ ...member, leftOn: '2025-06-30' })).toMatchObject({ stillIn: 0, left: 1, completed: 1 })
    expect(flow({ ...member, leftOn: '2025-06-30', completed: false })).toMatchObject({
      left: 1,
      completed: 0,
    })
  })

  it('counts people once, however often they apply', () => {
    expect(flow(applied, { ...applied, enrolmentId: 'again' }, person())).toMatchObject({
      applied: 3,
      people: 2,
    })
  })

  it('has at each step as many as a definition counts from there', () => {
    const inWork = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 }) as OutcomeDefinition
    const anyDay = fc.constantFrom('2025-02-01', '2025-06-30', '2025-07-01', undefined)
    const anyMember = fc
      .record({
        startedOn: anyDay,
        leftOn: anyDay,
        eligible: fc.constantFrom(true, false, undefined),
        completed: fc.boolean(),
      })
      .map(({ startedOn, leftOn, eligible, completed }): CohortMember => {
        const begun = startedOn !== undefined && (leftOn === undefined || leftOn >= startedOn)
        const { enrolmentId, participantId } = person()
        return {
          ...applied,
          ...{ enrolmentId, participantId },
          ...(eligible !== undefined && { eligible }),
          ...(begun && { startedOn, ...(leftOn !== undefined && { leftOn, completed }) }),
        }
      })
    fc.assert(
      fc.property(fc.array(anyMember, { maxLength: 10 }), (members) => {
        const cohort = cohortOf(members)
        const counted = (base: PopulationBase) => {
          const result = evaluate({ ...inWork, population: { base } }, cohort, asOf)
          if (result.measure === 'not-computable') throw new Error()
          return result.population + result.excluded.noAnchor
        }
        const { applied, eligible, started, left, completed, stillIn, ineligible, notAssessed } = flow(
          ...members,
        )
        expect([applied, eligible, started, left, completed]).toEqual(
          (['applied', 'eligible', 'started', 'left', 'completed'] as const).map(counted),
        )
        expect(stillIn + left).toBe(started)
        expect(eligible + ineligible + notAssessed).toBe(applied)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a profile of those who started', () => {
  const born = (value: string): CohortMember =>
    person({ entry: { birthDate: { answer: 'answered', value } }, startedOn: '2025-02-01' })

  it('is of the day on which each of them started', () => {
    const cohort = cohortOf(born('1995-01-31'), born('1995-02-01'), born('1995-02-02'), person(), applied)
    const groups = [
      { id: 'under-30', rule: { kind: 'age', atMost: 29 } },
      { id: 'from-30', rule: { kind: 'age', atLeast: 30 } },
    ] as const
    expect(entryProfile(cohort, groups, asOf)).toEqual([
      { id: 'under-30', count: 1, unknown: 1, of: 4 },
      { id: 'from-30', count: 2, unknown: 1, of: 4 },
    ])
  })

  it('is of those who had started by the day, whoever starts later', () => {
    const groups = [{ id: 'from-30', rule: { kind: 'age', atLeast: 30 } }] as const
    const starting = (startedOn: string) => ({ ...born('1980-01-01'), startedOn })
    const cohort = cohortOf(starting(asOf), starting('2025-07-01'))
    expect(entryProfile(cohort, groups, asOf)).toEqual([{ id: 'from-30', count: 1, unknown: 0, of: 1 }])
  })

  it('is without test people, and empty without groups', () => {
    const test = { ...born('2000-01-01'), isTest: true }
    const groups = [{ id: 'anybody', rule: { kind: 'age', atLeast: 16 } }] as const
    expect(entryProfile(cohortOf(test), groups, asOf)).toEqual([
      { id: 'anybody', count: 0, unknown: 0, of: 0 },
    ])
    expect(entryProfile(cohortOf(person()), [], asOf)).toEqual([])
  })
})
