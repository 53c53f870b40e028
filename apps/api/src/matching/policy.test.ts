import { attributes, Comparison, type MatchingPolicy } from '@passerelle/domain'
import { blueprints } from '@passerelle/domain/catalogue'
import { policyProblems } from '@passerelle/matching'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criteriaOf } from './policy.ts'

const withMatching = blueprints.filter(({ programme }) => programme.matching !== undefined)

/** One comparison of each kind, over attributes that can be compared like that. */
const examples: Record<
  Comparison['kind'],
  { attribute: MatchingPolicy['criteria'][number]['attribute']; comparison: Comparison }
> = {
  same: { attribute: 'sector', comparison: { kind: 'same' } },
  different: { attribute: 'employer', comparison: { kind: 'different' } },
  overlap: { attribute: 'goals', comparison: { kind: 'overlap', of: 'both' } },
  language: { attribute: 'languages', comparison: { kind: 'language', atLeast: 'native' } },
  near: { attribute: 'municipality', comparison: { kind: 'near', limitKm: 10 } },
  number: {
    attribute: 'yearsOfExperience',
    comparison: { kind: 'number', measure: 'mentor-ahead', scoresNothingAt: 0, scoresFullyAt: 10 },
  },
  taxonomy: { attribute: 'occupation', comparison: { kind: 'taxonomy', digits: 3 } },
  calendar: { attribute: 'availability', comparison: { kind: 'calendar', minutesNeeded: 120 } },
  wish: { attribute: 'mentorGenderWish', comparison: { kind: 'wish' } },
  text: { attribute: 'motivation', comparison: { kind: 'text' } },
}

describe('a policy of the domain in the words of the matching package', () => {
  it('has programmes to be tried with', () => expect(withMatching.length).toBeGreaterThan(4))

  it.each(withMatching.map(({ id, programme }) => [id, programme.matching as MatchingPolicy]))(
    'of %s passes the policy check and can be run',
    (_, policy) => {
      expect(policyProblems(criteriaOf(policy))).toEqual([])
    },
  )

  it.each(Object.entries(examples))('passes the policy check for %s', (kind, { attribute, comparison }) => {
    const policy: MatchingPolicy = {
      decidedBy: 'coordinator',
      criteria: [
        {
          id: 'it',
          attribute,
          ...(kind === 'wish' && { mentorAttribute: 'gender' as const }),
          comparison: Comparison.parse(comparison),
          weight: 2,
          requirement: 'must',
          unknown: 'zero',
        },
      ],
      objective: 'best-total',
      minimumScore: 40,
      waiting: { pointsPerMonth: 2, atMost: 10 },
      sameEmployerAllowed: false,
    }
    const criteria = criteriaOf(policy)
    expect(policyProblems(criteria)).toEqual([])
    expect(criteria).toMatchObject({
      objective: 'best-total',
      minimumScore: 40,
      waiting: { pointsPerMonth: 2, maximum: 10 },
    })
    expect(criteria.criteria[0]).toMatchObject({ id: 'it', weight: 2, requirement: 'must', unknown: 0 })
  })

  it('never weighs origin, residence status or health', () => {
    for (const { programme } of withMatching)
      for (const { attribute, mentorAttribute } of programme.matching?.criteria ?? [])
        for (const key of [attribute, mentorAttribute ?? attribute])
          expect(attributes[key].dataClass, `${programme.id} ${key}`).not.toBe('special')
  })

  it('reads the direction of a number from its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }), (none, full) => {
        const { comparison } = examples.number
        const criteria = criteriaOf({
          decidedBy: 'coordinator',
          criteria: [
            {
              id: 'it',
              attribute: 'age',
              comparison: { ...comparison, scoresNothingAt: none, scoresFullyAt: full } as Comparison,
              weight: 1,
              requirement: 'wish',
              unknown: 'neutral',
            },
          ],
          objective: 'most-pairs',
          sameEmployerAllowed: true,
        })
        expect(policyProblems(criteria)).toEqual([])
      }),
    )
  })
})
