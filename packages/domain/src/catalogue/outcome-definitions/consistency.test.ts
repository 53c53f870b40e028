import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CohortMember } from '../../outcomes/cohort.ts'
import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import { evaluate } from '../../outcomes/evaluate.ts'
import { cohortOf, person } from '../../outcomes/testing.ts'
import { activities } from '../../spells/activity.ts'
import { report } from '../../spells/testing.ts'
import { esfPlusConsistency } from './esfPlusOutputs.ts'
import { outcomeDefinition } from './index.ts'

// People as a funder's rules meet them: with any activity on entry and upon leaving, registered with an office or not.

const alive = activities.filter((each) => each !== 'died')

const anyMember = fc
  .record({
    before: fc.constantFrom(...alive),
    after: fc.constantFrom(...alive),
    registered: fc.option(fc.boolean(), { nil: undefined }),
    born: fc.option(fc.integer({ min: 1950, max: 2012 }), { nil: undefined }),
    gender: fc.option(fc.constantFrom('woman', 'man', 'non-binary'), { nil: undefined }),
    training: fc.option(fc.constantFrom('school', 'higher', 'vocational', 'language'), { nil: undefined }),
    isced: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }),
  })
  .map(({ before, after, registered, born, gender, training, isced }): CohortMember => {
    const office = {
      kind: 'registration',
      activity: 'unemployed',
      from: registered ? '2024-10-01' : '2023-01-01',
      ...(registered === false && { until: '2023-06-30' }),
    } as const
    const told = [
      {
        activity: before,
        from: '2024-03-01',
        until: '2025-08-31',
        detail: before === 'education' && training !== undefined ? { training } : {},
      },
      { activity: after, from: '2025-09-01' },
      ...(registered === undefined ? [] : [office]),
    ]
    return person({
      reports: told.map((each) => report('2026-12-31', each)),
      entry: {
        ...(born !== undefined && { birthDate: { answer: 'answered', value: `${born}-05-17` } }),
        ...(gender !== undefined && { gender: { answer: 'answered', value: gender } }),
        ...(isced !== undefined && { education: { answer: 'answered', value: String(isced) } }),
      },
    })
  })

describe('figures under the common indicators', () => {
  it('add up as they must, whoever they are about', () => {
    let compared = 0
    fc.assert(
      fc.property(fc.array(anyMember, { minLength: 1, maxLength: 12 }), (members) => {
        const known = (ids: readonly string[], withUnknown: boolean) =>
          ids.reduce((sum, id) => {
            const definition = outcomeDefinition({ id, version: 1 }) as OutcomeDefinition
            const result = evaluate(definition, cohortOf(members), '2027-12-31', { fewest: 1 })
            // Nobody knows what it would be: no sum with it says anything.
            if (result.measure === 'not-computable') return Number.NaN
            return sum + result.yes + (withUnknown ? result.unknown.total : 0)
          }, 0)
        for (const { left, atMost } of esfPlusConsistency) {
          const [less, more] = [known(left, false), known(atMost, true)]
          if (Number.isNaN(less + more)) continue
          expect(less, left.join(' + ')).toBeLessThanOrEqual(more)
          compared += 1
        }
      }),
    )
    expect(compared).toBeGreaterThan(50)
  })
})
