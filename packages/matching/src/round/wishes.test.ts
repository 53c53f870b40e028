import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PairFunction } from '../criteria/kernel.ts'
import type { RoundInput } from '../criteria/policy.ts'
import { FunctionResultError, MatchingInputError } from '../errors.ts'
import { englishReason } from '../reasons/english.ts'
import { explainPair } from './explain-pair.ts'
import { proposePairs } from './propose-pairs.ts'

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`)
const listOf = (others: string[]) =>
  fc.record({
    ranked: fc.shuffledSubarray(others),
    refused: fc.subarray(others, { maxLength: 1 }),
  })

/** Both sides rank and refuse; what they wish for counts, and a sector besides. */
const market = fc.integer({ min: 1, max: 5 }).chain((count) => {
  const [mentees, mentors] = [ids('M', count), ids('T', count)]
  const sector = fc.constantFrom('health', 'ict')
  const people = (own: string[], others: string[]) =>
    fc.tuple(
      ...own.map((id) =>
        fc.record({ wishes: listOf(others), sector }).map((attributes) => ({ id, attributes })),
      ),
    )
  return fc.tuple(people(mentees, mentors), people(mentors, mentees)).map(
    ([m, t]): RoundInput => ({
      mentees: m,
      mentors: t,
      policy: {
        attributes: [
          { name: 'wishes', type: 'preference', side: 'both' },
          { name: 'sector', type: 'category', side: 'both' },
        ],
        criteria: [
          { id: 'wishes', kind: 'preference', mentee: 'wishes', mentor: 'wishes', weight: 2 },
          { id: 'sector', kind: 'same', mentee: 'sector', mentor: 'sector', weight: 1 },
        ],
      },
    }),
  )
})

describe('wishes of both sides', () => {
  it('never pair somebody with whom they refused, whatever it costs', async () => {
    await fc.assert(
      fc.asyncProperty(
        market,
        fc.constantFrom('most-pairs' as const, 'stable' as const),
        async (input, objective) => {
          const round = await proposePairs({ ...input, policy: { ...input.policy, objective } })
          for (const { mentee, mentor } of round.pairs) {
            const refusals = (id: string) =>
              [...input.mentees, ...input.mentors].find((person) => person.id === id)?.attributes?.[
                'wishes'
              ] as {
                refused: string[]
              }
            expect(refusals(mentee).refused).not.toContain(mentor)
            expect(refusals(mentor).refused).not.toContain(mentee)
          }
        },
      ),
    )
  })

  it('make a stable round one in which no two rank each other higher than whom they have', async () => {
    await fc.assert(
      fc.asyncProperty(market, async (input) => {
        const round = await proposePairs({ ...input, policy: { ...input.policy, objective: 'stable' } })
        expect(round.proof).toMatchObject({ blockingPairs: 0, isOptimal: true })
        const wishesOf = (id: string) =>
          [...input.mentees, ...input.mentors].find((person) => person.id === id)?.attributes?.['wishes'] as {
            ranked: string[]
            refused: string[]
          }
        /** Larger is better; who is not on the list is worth as little as nobody on it. */
        const likes = (who: string, other: string | undefined): number => {
          const { ranked } = wishesOf(who)
          const place = other === undefined ? -1 : ranked.indexOf(other)
          return place < 0 ? 0 : ranked.length - place
        }
        for (const { id: mentee } of input.mentees)
          for (const { id: mentor } of input.mentors) {
            if (wishesOf(mentee).refused.includes(mentor) || wishesOf(mentor).refused.includes(mentee))
              continue
            // Whoever has no list is judged by score alone.
            if (wishesOf(mentee).ranked.length === 0 || wishesOf(mentor).ranked.length === 0) continue
            const hers = round.pairs.find((pair) => pair.mentee === mentee)?.mentor
            const his = round.pairs.find((pair) => pair.mentor === mentor)?.mentee
            const both =
              likes(mentee, mentor) > likes(mentee, hers) && likes(mentor, mentee) > likes(mentor, his)
            expect(both, `${mentee} and ${mentor}`).toBe(false)
          }
      }),
    )
  })
})

describe('a function of the developer', () => {
  const input: RoundInput = {
    mentees: [{ id: 'A', attributes: { age: 20 } }, { id: 'B', attributes: { age: 30 } }, { id: 'C' }],
    mentors: [{ id: 'S', attributes: { age: 60 }, capacity: 3 }],
    policy: {
      attributes: [{ name: 'age', type: 'number', side: 'both' }],
      criteria: [
        {
          ...{ id: 'gap', kind: 'function', name: 'gap', mentee: 'age', mentor: 'age', weight: 1 },
          ...{ parameters: { most: 40 }, unknown: 0 },
        },
      ],
    },
  }
  const gap: PairFunction = (mentee, mentor, { most }) => {
    const years = Number(mentor) - Number(mentee)
    return { score: years / Number(most), text: `${years} years apart` }
  }

  it('scores with its parameters and explains in its own words', async () => {
    const round = await proposePairs({ ...input, functions: { gap } })
    expect(
      round.pairs.map(({ mentee, score, parts }) => [mentee, score, englishReason(parts[0]!.reason)]),
    ).toEqual([
      ['A', 100, '40 years apart'],
      ['B', 75, '30 years apart'],
      ['C', 0, 'not known of the mentee, counted as 0'],
    ])
    const { change } = await explainPair(round, 'A', 'S', { functions: { gap } })
    expect(change).toMatchObject({ pairs: -1, points: -100 })
  })

  it('is refused where nobody registered it, and where it answers with no score', async () => {
    await expect(proposePairs(input)).rejects.toThrow(MatchingInputError)
    await expect(proposePairs(input)).rejects.toThrow(/function “gap”, which is not registered/)
    for (const wrong of [Number.NaN, 2, -1, 'much' as unknown as number])
      await expect(proposePairs({ ...input, functions: { gap: () => wrong } })).rejects.toThrow(
        FunctionResultError,
      )
  })
})
