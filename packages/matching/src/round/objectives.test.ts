import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoundInput } from '../criteria/policy.ts'
import { everyChoice } from '../testing/choices.ts'
import { anyInput, isRefused } from '../testing/people.ts'
import { Pace } from './pace.ts'
import { proposePairs } from './propose-pairs.ts'
import type { Round } from './result.ts'
import { scoredRound } from './scored.ts'

const points = (round: Round): number[] => round.pairs.map(({ score }) => score).sort((a, b) => a - b)
const byWorst = (a: readonly number[], b: readonly number[]): number => {
  for (let k = 0; k < Math.min(a.length, b.length); k++) if (a[k] !== b[k]) return a[k]! - b[k]!
  return a.length - b.length
}
const withObjective = (input: RoundInput, objective: 'fairest' | 'stable'): RoundInput => ({
  ...input,
  policy: { ...input.policy, objective },
})

describe('the objective fairest', () => {
  it('is never beaten: most pairs, then the worst-off, the next, and so on, then the total', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(4), async (raw) => {
        const input = withObjective(raw, 'fairest')
        const round = await proposePairs(input)
        const { matrix, prepared } = await scoredRound(input, new Pace({}))
        const units = (row: number, column: number) => matrix.units[row * matrix.columns + column]!
        let best: { scores: number[]; total: number } = { scores: [], total: 0 }
        for (const choice of everyChoice(units, matrix.rows, [...prepared.places])) {
          const pairs = choice.flatMap((column, row) => (column < 0 ? [] : [{ row, column }]))
          const scores = pairs
            .map(({ row, column }) => Math.round(units(row, column) / 10_000))
            .sort((a, b) => a - b)
          const total = pairs.reduce(
            (sum, { row, column }) => sum + units(row, column) + prepared.waiting[row]!.units,
            0,
          )
          const better =
            scores.length - best.scores.length || byWorst(scores, best.scores) || total - best.total
          if (better > 0) best = { scores, total }
        }
        expect(points(round)).toEqual(best.scores)
        expect(Math.round(round.proof.total * 10_000)).toBe(best.total)
        expect(round.proof.isOptimal).toBe(true)
        if (best.scores.length > 0) expect(round.proof.worstBound).toBe(best.scores[0])
      }),
      { numRuns: 300 },
    )
  })

  it('lifts the worst-off pair where the best total does not', async () => {
    const same = (id: string, weight: number) => ({
      id,
      kind: 'same' as const,
      mentee: id,
      mentor: id,
      weight,
    })
    const person = (id: string, a: string, b: string, c: string) => ({ id, attributes: { a, b, c } })
    const input: RoundInput = {
      mentees: [person('A', '1', '1', '1'), person('B', '0', '1', '2')],
      mentors: [person('S', '1', '1', '1'), person('T', '1', '0', '0')],
      policy: {
        attributes: ['a', 'b', 'c'].map((name) => ({
          name,
          type: 'category' as const,
          side: 'both' as const,
        })),
        criteria: [same('a', 5), same('b', 4), same('c', 1)],
      },
    }
    expect(points(await proposePairs(input))).toEqual([0, 100])
    expect(points(await proposePairs(withObjective(input, 'fairest')))).toEqual([40, 50])
  })

  it('keeps groups at their minimum and pins in their place', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(4), async (raw) => {
        const input = withObjective(raw, 'fairest')
        const [mentee] = input.mentees
        const mentor = input.mentors.find(({ capacity }) => (capacity ?? 1) > 0)
        if (mentee === undefined || mentor === undefined || isRefused(input, mentee, mentor)) return
        const pinned = [{ mentee: mentee.id, mentor: mentor.id }]
        const round = await proposePairs({ ...input, pinned })
        expect(round.pairs.find((pair) => pair.mentee === mentee.id)?.mentor).toBe(mentor.id)
        for (const { id, capacity = 1 } of input.mentors)
          expect(round.pairs.filter((pair) => pair.mentor === id).length).toBeLessThanOrEqual(capacity)
      }),
    )
  })
})

describe('the objective stable', () => {
  it('leaves no two who would both rather have each other', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(6), async (raw) => {
        const round = await proposePairs(withObjective(raw, 'stable'))
        expect(round.proof.blockingPairs).toBe(0)
        expect(round.proof.isOptimal).toBe(true)
        expect(round.proof.totalBound).toBeNull()
        for (const { alternatives } of round.pairs)
          for (const { costsAtLeast } of [...alternatives.mentors, ...alternatives.mentees])
            expect(costsAtLeast).toBeNull()
      }),
    )
  })

  it('leaves nobody without a mentor who has a place left for them', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(5), async (raw) => {
        const input = withObjective(raw, 'stable')
        const round = await proposePairs(input)
        const { matrix, prepared } = await scoredRound(input, new Pace({}))
        for (const { mentee } of round.unmatched) {
          const row = prepared.rowOf.get(mentee)!
          prepared.mentors.forEach(({ id }, column) => {
            const isFree = round.pairs.filter((pair) => pair.mentor === id).length < prepared.places[column]!
            if (isFree) expect(matrix.units[row * matrix.columns + column]).toBeLessThan(0)
          })
        }
      }),
    )
  })
})
