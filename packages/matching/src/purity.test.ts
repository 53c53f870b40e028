/** What goes in stays as it is, and in which order it came leaves no trace. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as matching from './index.ts'
import { anyInput, isRefused } from './testing/people.ts'

type Input = matching.RoundInput

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const item of Object.values(value)) frozen(item)
  return Object.freeze(value)
}

/** Whole inputs of every objective with a pin, forbidden pairs, earlier rounds and names to avoid. */
const whole = fc
  .tuple(anyInput(5), fc.constantFrom(...matching.Objective.options), fc.boolean())
  .map(([input, objective, isPinned]): Input => {
    const [first, ...others] = input.mentees
    const mentor = input.mentors.find(({ capacity }) => (capacity ?? 1) > 0)
    const canPin = isPinned && first !== undefined && mentor !== undefined && !isRefused(input, first, mentor)
    return {
      ...input,
      mentees:
        first === undefined ? [] : [first, ...others.map((each) => ({ ...each, avoid: ['T2', 'T4'] }))],
      policy: { ...input.policy, objective },
      pinned: canPin ? [{ mentee: first.id, mentor: mentor.id }] : [],
      forbidden: [
        { mentee: 'M1', mentor: 'T1', why: 'relatives' },
        { mentee: 'M2', mentor: 'T0' },
        { mentee: 'M1', mentor: 'T1', why: 'same-employer' },
      ],
      previous: [
        { leftOut: ['M1', 'M2'], declined: [{ mentee: 'M3', mentor: 'T0' }] },
        { leftOut: ['M2'], declined: [{ mentee: 'M4', mentor: 'T1' }] },
      ],
      groupBy: ['sector'],
    }
  })

/** The same in another order wherever order means nothing. */
function turned(input: Input, by: number): Input {
  const turn = <T>(list: readonly T[]): T[] => list.map((_, k) => list[(k + by) % list.length]!).toReversed()
  const { mentees, mentors, pinned = [], forbidden = [], previous = [] } = input
  return {
    ...input,
    mentees: turn(mentees).map((mentee) => ({ ...mentee, avoid: turn(mentee.avoid ?? []) })),
    mentors: turn(mentors),
    pinned: turn(pinned),
    forbidden: turn(forbidden),
    previous: turn(previous).map((round) => ({
      ...round,
      leftOut: turn(round.leftOut ?? []),
      declined: turn(round.declined ?? []),
    })),
  }
}

/** What a round says, without what its own order and clock leave in it. */
async function said(input: Input): Promise<unknown> {
  const { input: _, proof, ...round } = await matching.proposePairs({ ...input, clock: () => 0 })
  return { ...round, proof: { ...proof, inputHash: '' } }
}

describe('every function', () => {
  it('leaves what it is given as it is, down to the last list', async () => {
    await fc.assert(
      fc.asyncProperty(whole, whole, async (one, two) => {
        const [input, other] = [frozen(one), frozen(two)]
        const round = frozen(await matching.proposePairs(input))
        const later = frozen(await matching.proposePairs(other))
        await matching.compareRounds(round, later)
        await matching.recruitmentAdvice(round)
        await matching.conditionsOf(round)
        await matching.otherRounds(round)
        await matching.compareObjectives(input)
        for (const { mentee, mentor } of round.pairs) await matching.explainPair(round, mentee, mentor)
        const { mentees, mentors, policy } = input
        matching.scorePairs(frozen({ mentees, mentors, policy }))
        matching.candidatePairs(frozen({ mentees, mentors, policy }), 2)
        matching.hashOf(input)
        matching.inputProblems(input)
        matching.policyProblems(policy)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the order of people, pins, forbidden pairs and earlier rounds', () => {
  it('changes nothing that a round says, under any objective', async () => {
    await fc.assert(
      fc.asyncProperty(whole, fc.nat(9), async (input, by) => {
        expect(await said(turned(input, by))).toEqual(await said(input))
      }),
      { numRuns: 200 },
    )
  })

  it('changes no explanation, advice or comparison of one', async () => {
    await fc.assert(
      fc.asyncProperty(whole, fc.nat(9), async (input, by) => {
        const rounds = [input, turned(input, by)].map((each) => matching.proposePairs(each))
        const [here, there] = await Promise.all(rounds)
        expect(await matching.recruitmentAdvice(there!)).toEqual(await matching.recruitmentAdvice(here!))
        expect(await matching.conditionsOf(there!)).toEqual(await matching.conditionsOf(here!))
        expect(await matching.otherRounds(there!)).toEqual(await matching.otherRounds(here!))
        const [mentee] = input.mentees
        const [mentor] = input.mentors
        if (mentee !== undefined && mentor !== undefined)
          expect(await matching.explainPair(there!, mentee.id, mentor.id)).toEqual(
            await matching.explainPair(here!, mentee.id, mentor.id),
          )
      }),
      { numRuns: 60 },
    )
  })
})
