import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoundInput } from '../criteria/policy.ts'
import { anyInput } from '../testing/people.ts'
import { proposePairs } from './propose-pairs.ts'
import { recruitmentAdvice } from './recruitment.ts'
import type { Round } from './result.ts'

function worth({ pairs }: Round): { pairs: number; points: number } {
  const points = pairs.reduce((sum, { units, bonus }) => sum + units / 10_000 + (bonus?.points ?? 0), 0)
  return { pairs: pairs.length, points }
}

/** A stable round draws between equals anew when somebody joins, so that no two runs need to agree to the point. */
const anyObjective = fc.constantFrom('most-pairs', 'best-total', 'fairest')

/** Inputs in which a missing value is worth a fixed part, so that one more mentor changes no other pair's score. */
const fixedInput = fc.tuple(anyInput(5), anyObjective).map(
  ([input, objective]): RoundInput => ({
    ...input,
    policy: {
      ...input.policy,
      objective: objective as NonNullable<RoundInput['policy']['objective']>,
      criteria: input.policy.criteria.map((criterion) => ({
        ...criterion,
        unknown: criterion.unknown === 'neutral' || criterion.unknown === undefined ? 0 : criterion.unknown,
      })),
    },
  }),
)

describe('recruitmentAdvice', () => {
  it('is exactly what the best round with one more such mentor would gain', async () => {
    await fc.assert(
      fc.asyncProperty(fixedInput, async (input) => {
        const round = await proposePairs(input)
        const was = worth(round)
        for (const { attributes, pairs, points, mentee } of await recruitmentAdvice(round, { most: 9 })) {
          const mentors = [...input.mentors, { id: 'new', attributes, capacity: 1 }]
          const is = worth(await proposePairs({ ...input, mentors }))
          expect(is.points - was.points).toBeCloseTo(points, 6)
          expect(is.pairs - was.pairs).toBe(pairs)
          expect(input.mentees.map(({ id }) => id)).toContain(mentee)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('sorts by pairs and then points, never promises more than one pair, and advises each mentee once', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(6), async (input) => {
        const advice = await recruitmentAdvice(await proposePairs(input))
        advice.forEach(({ pairs, points }, i) => {
          const next = advice[i + 1]
          expect([0, 1]).toContain(pairs)
          if (next !== undefined)
            expect(pairs > next.pairs || (pairs === next.pairs && points >= next.points)).toBe(true)
        })
        expect(new Set(advice.map(({ mentee }) => mentee)).size).toBe(advice.length)
      }),
    )
  })

  it('names what the mentees without a mentor need', async () => {
    const round = await proposePairs({
      mentees: [
        { id: 'Nadia', attributes: { languages: { nl: 'B2' } } },
        { id: 'Tesfay', attributes: { languages: { ti: 'C2' } } },
      ],
      mentors: [{ id: 'Griet', attributes: { languages: { nl: 'C2' } } }],
      policy: {
        attributes: [{ name: 'languages', type: 'languages', side: 'both' }],
        criteria: [
          {
            ...{ id: 'language', kind: 'language', mentee: 'languages', mentor: 'languages' },
            ...{ weight: 1, requirement: 'must' },
          },
        ],
      },
    })
    const [first] = await recruitmentAdvice(round)
    expect(first).toMatchObject({ attributes: { languages: { ti: 'C1' } }, pairs: 1, mentee: 'Tesfay' })
    expect(first).toMatchObject({ criteria: ['language'], unmatched: 1 })
  })
})
