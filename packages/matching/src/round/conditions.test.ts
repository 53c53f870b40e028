import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoundInput } from '../criteria/policy.ts'
import { anyInput, isRefused } from '../testing/people.ts'
import { conditionsOf } from './conditions.ts'
import { proposePairs } from './propose-pairs.ts'
import type { Round } from './result.ts'

const fit = ({ pairs }: Round): { pairs: number; points: number } => ({
  pairs: pairs.length,
  points: pairs.reduce((sum, { units }) => sum + units / 10_000, 0),
})

describe('conditionsOf', () => {
  it('is the difference to the best round without the condition', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(5), fc.boolean(), async (raw, pins) => {
        const [mentee] = raw.mentees
        const mentor = raw.mentors.find(({ capacity }) => (capacity ?? 1) > 0)
        const isPinned =
          pins && mentee !== undefined && mentor !== undefined && !isRefused(raw, mentee, mentor)
        const input: RoundInput = isPinned
          ? { ...raw, pinned: [{ mentee: mentee.id, mentor: mentor.id }] }
          : raw
        const round = await proposePairs(input)
        const conditions = await conditionsOf(round)
        expect(conditions.pins !== null).toBe(isPinned)
        const { waiting: _, ...policy } = input.policy
        const without: [typeof conditions.pins, RoundInput][] = [
          [conditions.pins, { ...input, pinned: [] }],
          [conditions.waiting, { ...input, policy }],
        ]
        for (const [change, other] of without) {
          if (change === null) continue
          const [was, is] = [fit(round), fit(await proposePairs(other))]
          expect(change.pairs).toBe(is.pairs - was.pairs)
          expect(change.points).toBeCloseTo(is.points - was.points, 6)
        }
      }),
    )
  })

  it('finds nothing to pay where nothing was asked', async () => {
    const round = await proposePairs({
      mentees: [{ id: 'A', attributes: { s: 'x' } }],
      mentors: [{ id: 'B', attributes: { s: 'x' } }],
      policy: {
        attributes: [{ name: 's', type: 'category', side: 'both' }],
        criteria: [{ id: 's', kind: 'same', mentee: 's', mentor: 's', weight: 1 }],
      },
    })
    expect(await conditionsOf(round)).toEqual({ pins: null, waiting: null })
  })
})
