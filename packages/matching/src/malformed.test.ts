/** Whatever goes in: an answer, or a typed error that names every place. Nothing else ever comes out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as matching from './index.ts'
import { anyInput } from './testing/people.ts'
import { spoiled } from './testing/spoiled.ts'

const { InputError, MatchingInputError, englishProblem } = matching

/** Runs something and says whether it answered; fails on every error that is not one of ours. */
async function answers(run: () => unknown): Promise<boolean> {
  try {
    await run()
    return true
  } catch (error) {
    if (error instanceof MatchingInputError) {
      expect(error.problems.length).toBeGreaterThan(0)
      for (const problem of error.problems) {
        expect(problem.severity).toBe('error')
        expect(Array.isArray(problem.path)).toBe(true)
        const sentence = englishProblem(problem)
        expect(error.message).toContain(sentence)
        expect(sentence).not.toMatch(/undefined|\[object/)
      }
    } else if (error instanceof InputError) {
      expect(error.argument).not.toBe('')
      expect(error.message).toContain(error.argument)
    } else throw error
    return false
  }
}

/** A whole input with pins, earlier rounds, places and more, so that every part can be spoiled. */
const whole = anyInput(4).map((input) => ({
  ...input,
  policy: { ...input.policy, unknown: 'neutral' as const },
  pinned: input.mentees.length > 1 && input.mentors.length > 1 ? [{ mentee: 'M1', mentor: 'T1' }] : [],
  forbidden: [{ mentee: 'M0', mentor: 'T1', why: 'relatives' as const }],
  previous: [{ leftOut: ['M0'], declined: [{ mentee: 'M2', mentor: 'T0' }], active: [] }],
  places: { 1000: { latitude: 50.85, longitude: 4.35 } },
  groupBy: ['sector'],
}))
type Whole = typeof whole extends fc.Arbitrary<infer T> ? T : never
const broken = spoiled(whole) as fc.Arbitrary<Whole>
const runs = { numRuns: 400 }

describe('malformed inputs', () => {
  it('of a round are answered with the round or with every problem, and both checks agree', async () => {
    let refused = 0
    await fc.assert(
      fc.asyncProperty(broken, async (input) => {
        const problems = matching.inputProblems(input)
        const hasErrors = problems.some(({ severity }) => severity === 'error')
        const answered = await answers(() => matching.proposePairs(input))
        if (hasErrors) expect(answered).toBe(false)
        if (!answered) refused++
        expect(await answers(() => matching.scorePairs(input))).toBe(!hasErrors)
        expect(await answers(() => matching.candidatePairs(input, 2))).toBe(!hasErrors)
        expect(await answers(() => matching.compareObjectives(input))).toBe(answered)
      }),
      runs,
    )
    expect(refused).toBeGreaterThan(runs.numRuns / 4)
  })

  it('of a round never lead to a partial one: everybody is paired, without a pair, or in a running one', async () => {
    await fc.assert(
      fc.asyncProperty(broken, async (input) => {
        await answers(async () => {
          const { pairs, unmatched, active } = await matching.proposePairs(input)
          const there = [...pairs, ...unmatched, ...active].map(({ mentee }) => mentee)
          for (const { id } of input.mentees) expect(there.filter((mentee) => mentee === id)).toHaveLength(1)
        })
      }),
      runs,
    )
  })

  it('of kept rounds are refused or explained', async () => {
    const kept = whole.chain((input) =>
      fc.constant(input).map((own) => ({ input: own, pairs: [] as never[] })),
    )
    const withPairs = kept.map(({ input }) => ({
      input,
      pairs: input.mentees
        .slice(0, 1)
        .flatMap(({ id }) => input.mentors.slice(0, 1).map((mentor) => ({ mentee: id, mentor: mentor.id }))),
    }))
    const id = fc.constantFrom<unknown>('M0', 'M1', 'T0', '', undefined, 4, Number.NaN)
    await fc.assert(
      fc.asyncProperty(spoiled(withPairs), withPairs, id, id, async (raw, other, mentee, mentor) => {
        const round = raw as matching.ExplainedRound
        await answers(() => matching.explainPair(round, mentee as string, mentor as string))
        await answers(() => matching.recruitmentAdvice(round))
        await answers(() => matching.conditionsOf(round))
        await answers(() => matching.compareRounds(round, other))
        await answers(() => matching.compareRounds(other, round))
        await answers(() => matching.hashOf(round?.input))
      }),
      { numRuns: 150 },
    )
  })

  it('of anything at all are refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ maxDepth: 2 }), async (anything) => {
        const input = anything as never
        expect(matching.inputProblems(input).length).toBeGreaterThan(0)
        for (const run of [
          () => matching.proposePairs(input),
          () => matching.scorePairs(input),
          () => matching.candidatePairs(input),
          () => matching.compareObjectives(input),
          () => matching.explainPair(input, 'M0', 'T0'),
          () => matching.recruitmentAdvice(input),
          () => matching.conditionsOf(input),
          () => matching.compareRounds(input, input),
          () => matching.hashOf(input),
          () => matching.stableMatching(input),
          () => matching.blockingPairs(input, Int32Array.of()),
        ])
          expect(await answers(run)).toBe(false)
      }),
    )
  })

  it('of options are refused by name', async () => {
    const input = { mentees: [{ id: 'A' }], mentors: [{ id: 'B' }], policy: samplePolicy }
    const round = { input, pairs: [] }
    const refused: (() => unknown)[] = [
      () => matching.candidatePairs(input, -1),
      () => matching.candidatePairs(input, Number.NaN),
      () => matching.compareObjectives(input, { objectives: ['best' as never] }),
      () => matching.recruitmentAdvice(round, { most: Number.NaN }),
      () => matching.recruitmentAdvice(round, { profiles: [{ attributes: { s: 4 }, criteria: [] }] }),
      () => matching.recruitmentAdvice(round, { profiles: [{ attributes: { hobby: 'x' }, criteria: [] }] }),
      () => matching.recruitmentAdvice(round, { profiles: 'all' as never }),
      () => matching.explainPair({ input, pairs: [{ mentee: 'A', mentor: 'Z' }] }, 'A', 'B'),
      () => matching.explainPair({ input, pairs: [one, one] }, 'A', 'B'),
      ...[undefined, null, 4, 'costs'].flatMap((nothing) => [
        () => matching.assign(nothing as never),
        () => matching.assignSparse(nothing as never),
        () => matching.assignWithCapacities(nothing as never),
        () => matching.bestAssignments(nothing as never, 2),
        () => matching.blockingPairs(nothing as never, Int32Array.of()),
      ]),
      () => matching.stableMatching({ rowLists: [], columnLists: [] }, { bestFor: 'all' as never }),
      () =>
        matching.proposePairs({
          ...input,
          policy: { ...samplePolicy, criteria: [{ id: 'f', kind: 'function', name: 'f', weight: 1 }] },
          functions: { f: 'no function' as never },
        }),
    ]
    for (const run of refused) expect(await answers(run), String(run)).toBe(false)
  })

  it('are named in words of people where a part is missing', async () => {
    const { policy: _, ...without } = { mentees: [], mentors: [], policy: samplePolicy }
    await expect(matching.proposePairs(without as never)).rejects.toThrow(
      'policy: “policy” is missing (a value)',
    )
  })
})

const one = { mentee: 'A', mentor: 'B' }
const samplePolicy: matching.MatchingPolicy = {
  attributes: [{ name: 's', type: 'category', side: 'both' }],
  criteria: [{ id: 's', kind: 'same', mentee: 's', mentor: 's', weight: 1 }],
}
