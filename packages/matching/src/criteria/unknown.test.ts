/** What a missing value means, by rule and by side. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposePairs } from '../round/propose-pairs.ts'
import type { UnknownRule } from './criterion.ts'
import type { MatchingPolicy } from './policy.ts'
import { scorePairs } from './score-pairs.ts'

const rules = ['neutral', 0, 1, 'forbid'] as const
const policyWith = (unknown: MatchingPolicy['criteria'][number]['unknown']): MatchingPolicy => ({
  attributes: [{ name: 'age', type: 'number', side: 'both' }],
  criteria: [
    {
      ...{ id: 'age', kind: 'number', mentee: 'age', mentor: 'age', compare: 'at-least', full: 10, none: 0 },
      ...{ weight: 1, ...(unknown === undefined ? {} : { unknown }) },
    },
  ],
})
const person = (id: string, age: number | null | undefined) => ({ id, attributes: { age } })

describe('a missing value', () => {
  const mentees = [person('A', 20), person('B', null)]
  const mentors = [person('S', 24), person('T', 38), person('U', undefined)]
  const scoresBy = (unknown: MatchingPolicy['criteria'][number]['unknown']): number[] => [
    ...scorePairs({ mentees, mentors, policy: policyWith(unknown) }).scores,
  ]

  it('counts as the mean of the known pairs, nothing, everything, or forbids the pair', () => {
    expect(scoresBy('neutral')).toEqual([40, 100, 70, 70, 70, 70])
    expect(scoresBy(undefined)).toEqual(scoresBy('neutral'))
    expect(scoresBy(0)).toEqual([40, 100, 0, 0, 0, 0])
    expect(scoresBy(1)).toEqual([40, 100, 100, 100, 100, 100])
    expect(scoresBy('forbid')).toEqual([40, 100, Number.NaN, Number.NaN, Number.NaN, Number.NaN])
  })

  it('follows the rule of its side; where both miss, the mentee’s', () => {
    expect(scoresBy({ mentee: 0, mentor: 1 })).toEqual([40, 100, 100, 0, 0, 0])
    expect(scoresBy({ mentee: 'forbid', mentor: 1 }).map(Number.isNaN)).toEqual([
      ...[false, false, false, true, true, true],
    ])
  })

  it('is visible in the explanation with its side and what it counted as', () => {
    const { parts } = scorePairs({ mentees, mentors, policy: policyWith({ mentee: 1, mentor: 'neutral' }) })
    const said = (row: number, column: number) => parts(row, column)[0]!.reason
    expect(said(0, 2)).toEqual({ code: 'unknown.value', values: { side: 'mentor', treatedAs: 'neutral' } })
    expect(said(1, 0)).toEqual({ code: 'unknown.value', values: { side: 'mentee', treatedAs: 1 } })
    expect(said(1, 2)).toEqual({ code: 'unknown.value', values: { side: 'both', treatedAs: 1 } })
  })

  it('counts half where nothing at all is known', () => {
    const nobody = { mentees: [person('A', null)], mentors: [person('S', 40)], policy: policyWith('neutral') }
    expect([...scorePairs(nobody).scores]).toEqual([50])
  })

  it('of the policy holds where a criterion says nothing', () => {
    const policy = { ...policyWith(undefined), unknown: 1 as const }
    expect([...scorePairs({ mentees, mentors, policy }).scores].slice(2)).toEqual([100, 100, 100, 100])
  })

  it('of a requirement lets the pair be, but never unseen', async () => {
    const rule = fc.constantFrom<UnknownRule>(...rules)
    await fc.assert(
      fc.asyncProperty(rule, rule, fc.boolean(), async (mentee, mentor, isMentee) => {
        const policy = policyWith({ mentee, mentor })
        const must = {
          ...policy,
          criteria: policy.criteria.map((each) => ({ ...each, requirement: 'must' as const })),
        }
        const round = await proposePairs({
          mentees: [person('A', isMentee ? null : 20)],
          mentors: [person('S', isMentee ? 40 : null)],
          policy: must,
        })
        const isForbidden = (isMentee ? mentee : mentor) === 'forbid'
        expect(round.pairs).toHaveLength(isForbidden ? 0 : 1)
        if (!isForbidden)
          expect(round.pairs[0]!.checks.map(({ code }) => code)).toEqual(['check.requirement-unknown'])
      }),
    )
  })
})
