import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoundInput } from '../criteria/policy.ts'
import { anyInput } from '../testing/people.ts'
import { proposePairs } from './propose-pairs.ts'
import { compareObjectives } from './side-by-side.ts'

describe('compareObjectives', () => {
  it('gives for each objective what a round by it gives, and keeps what each promises', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(5), async (raw) => {
        const { waiting: _, ...policy } = raw.policy
        const input: RoundInput = { ...raw, policy }
        const results = await compareObjectives(input)
        expect(results.map(({ objective }) => objective)).toEqual([
          'most-pairs',
          'best-total',
          'fairest',
          'stable',
        ])
        for (const { objective, pairs, unmatched, points, mean, worst } of results) {
          const round = await proposePairs({ ...input, policy: { ...policy, objective } })
          expect([pairs, unmatched]).toEqual([round.pairs.length, round.unmatched.length])
          expect(points).toBeCloseTo(
            round.pairs.reduce((sum, { units }) => sum + units / 10_000, 0),
            6,
          )
          expect(mean === null ? null : Math.round(mean * 100)).toBe(
            round.summary.mean === null ? null : Math.round(round.summary.mean * 100),
          )
          expect(worst).toBe(round.summary.worst)
        }
        const [most, total, fairest, stable] = results
        for (const { pairs } of results) expect(pairs).toBeLessThanOrEqual(most!.pairs)
        for (const { points, pairs } of results)
          expect(points).toBeLessThanOrEqual(total!.points + 1e-4 * pairs + 1e-6)
        expect(fairest!.pairs).toBe(most!.pairs)
        expect(Math.round(fairest!.worst ?? 0)).toBeGreaterThanOrEqual(Math.round(most!.worst ?? 0))
        expect(stable!.pairs).toBeLessThanOrEqual(most!.pairs)
      }),
      { numRuns: 25 },
    )
  })

  it('answers only what is asked', async () => {
    const input: RoundInput = {
      mentees: [{ id: 'A' }],
      mentors: [],
      policy: {
        attributes: [{ name: 's', type: 'category', side: 'both' }],
        criteria: [{ id: 's', kind: 'same', mentee: 's', mentor: 's', weight: 1 }],
      },
    }
    expect(await compareObjectives(input, { objectives: ['fairest'] })).toEqual([
      { objective: 'fairest', pairs: 0, unmatched: 1, points: 0, mean: null, worst: null },
    ])
  })
})
