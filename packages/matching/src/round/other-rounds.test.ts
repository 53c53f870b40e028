import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoundInput } from '../criteria/policy.ts'
import { MatchingInputError } from '../errors.ts'
import { everyChoice } from '../testing/choices.ts'
import { anyInput, isRefused } from '../testing/people.ts'
import { otherRounds } from './other-rounds.ts'
import { Pace } from './pace.ts'
import { proposePairs } from './propose-pairs.ts'
import { scoredRound } from './scored.ts'

/** Inputs with few and coarse scores, so that many rounds are nearly as good; sometimes with a pin or a group. */
const close = fc
  .tuple(
    anyInput(4, 3),
    fc.constantFrom('none', 'pin', 'group'),
    fc.constantFrom('most-pairs' as const, 'best-total' as const),
  )
  .map(([input, what, objective]): RoundInput => {
    const [mentee] = input.mentees
    const mentor = input.mentors.find(({ capacity }) => (capacity ?? 1) > 0)
    const policy = { ...input.policy, objective }
    if (what === 'none' || mentee === undefined || mentor === undefined) return { ...input, policy }
    if (what === 'pin')
      return isRefused(input, mentee, mentor)
        ? { ...input, policy }
        : { ...input, policy, pinned: [{ mentee: mentee.id, mentor: mentor.id }] }
    return {
      ...input,
      policy,
      mentors: input.mentors.map((each) => (each === mentor ? { ...each, minimum: 1 } : each)),
    }
  })

describe('otherRounds', () => {
  it('finds all rounds within the limit and no others, in order, as trying every one does', async () => {
    await fc.assert(
      fc.asyncProperty(close, fc.constantFrom(0, 2, 20, 60), async (input, within) => {
        const round = await proposePairs(input).catch((error: unknown) => {
          // A group whose minimum cannot be reached.
          if (error instanceof MatchingInputError) return undefined
          throw error
        })
        fc.pre(round !== undefined)
        const { matrix, prepared } = await scoredRound(input, new Pace({}))
        const pinned = new Map(prepared.pinned.map(({ row, column }) => [row, column]))
        const units = (row: number, column: number): number =>
          pinned.has(row)
            ? pinned.get(row) === column
              ? 0
              : -1
            : matrix.units[row * matrix.columns + column]!
        const isMost = input.policy.objective === 'most-pairs'
        const losses: number[] = []
        const partners: number[][] = []
        for (const choice of everyChoice(units, matrix.rows, [...prepared.places])) {
          if ([...pinned].some(([row, column]) => choice[row] !== column)) continue
          const load = (column: number) => choice.filter((other) => other === column).length
          if (prepared.minimum.some((least, column) => load(column) < least)) continue
          const pairs = choice.filter((column) => column >= 0).length - pinned.size
          if (isMost && pairs < round.proof.pairs) continue
          const total = choice.reduce(
            (sum, column, row) =>
              column < 0 || pinned.has(row) ? sum : sum + units(row, column) + prepared.waiting[row]!.units,
            0,
          )
          const fewer = isMost ? 0 : round.proof.pairs - pairs
          const loss = round.proof.total - total / 10_000 + fewer / 10_000
          if (loss > within + 1e-9) continue
          losses.push(loss)
          partners.push(choice)
        }
        const told = await otherRounds(round, { within, most: 10_000 })
        expect(told).toMatchObject({ isComplete: true, of: round.proof.pairs })
        losses.sort((a, b) => a - b)
        expect(told!.rounds).toHaveLength(losses.length - 1)
        // The round itself is the one without a loss that is left out.
        const found = [
          0,
          ...told!.rounds.map(({ points, pairs }) => 0 - points - (isMost ? 0 : pairs / 10_000)),
        ]
        found.sort((a, b) => a - b)
        found.forEach((loss, k) => {
          expect(loss).toBeCloseTo(losses[k]!, 6)
        })
        const asMoves = told!.rounds.map(({ moves }) => JSON.stringify(moves))
        expect(new Set(asMoves).size).toBe(asMoves.length)
        const firm = prepared.mentees.filter((_, row) => {
          const [first] = partners
          return (
            !pinned.has(row) && first![row]! >= 0 && partners.every((choice) => choice[row] === first![row])
          )
        })
        expect(told!.firm).toBe(firm.length)
      }),
      { numRuns: 200 },
    )
  })

  it('tells no more than asked for, the best of them, and says that there are more', async () => {
    const person = (id: string) => ({ id, attributes: { s: 'x' } })
    const input: RoundInput = {
      mentees: ['A', 'B', 'C'].map(person),
      mentors: ['S', 'T', 'U'].map(person),
      policy: {
        attributes: [{ name: 's', type: 'category', side: 'both' }],
        criteria: [{ id: 's', kind: 'same', mentee: 's', mentor: 's', weight: 1 }],
      },
    }
    const round = await proposePairs(input)
    const all = await otherRounds(round)
    expect(all).toMatchObject({ isComplete: true, firm: 0, of: 3 })
    expect(all?.rounds.map(({ points, pairs }) => [points, pairs])).toEqual(Array(5).fill([0, 0]))
    expect(await otherRounds(round, { most: 2 })).toMatchObject({ isComplete: false, rounds: [{}, {}] })
    const fairest = await proposePairs({ ...input, policy: { ...input.policy, objective: 'fairest' } })
    expect(await otherRounds(fairest)).toBeNull()
    await expect(otherRounds(round, { within: Number.NaN })).rejects.toMatchObject({
      problems: [{ code: 'value.invalid', path: ['within'] }],
    })
  })
})
