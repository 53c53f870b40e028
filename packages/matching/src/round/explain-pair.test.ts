import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoundInput } from '../criteria/policy.ts'
import { MatchingInputError } from '../errors.ts'
import { englishReason } from '../reasons/english.ts'
import { anyInput } from '../testing/people.ts'
import { explainPair } from './explain-pair.ts'
import { proposePairs } from './propose-pairs.ts'
import type { Round } from './result.ts'

/** Pairs and whole worth of a round, bonus included. */
function worth(round: Round): { pairs: number; points: number } {
  const bonus = (mentee: string) => round.pairs.find((pair) => pair.mentee === mentee)?.bonus?.points ?? 0
  return {
    pairs: round.pairs.length,
    points: round.pairs.reduce((sum, { units, mentee }) => sum + units / 10_000 + bonus(mentee), 0),
  }
}

describe('explainPair', () => {
  it('says exactly what the best round with the two together would lose, and who would be moved', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(5), async (input) => {
        const round = await proposePairs(input)
        for (const { id: mentee } of input.mentees)
          for (const { id: mentor } of input.mentors) {
            const told = await explainPair(round, mentee, mentor)
            const isProposed = round.pairs.some((pair) => pair.mentee === mentee && pair.mentor === mentor)
            expect(told.standing === 'proposed').toBe(isProposed)
            const other: RoundInput = isProposed
              ? { ...input, forbidden: [{ mentee, mentor }] }
              : { ...input, pinned: [{ mentee, mentor }] }
            if (told.standing === 'impossible') {
              expect(told.change).toBeNull()
              expect(told.reasons.length).toBeGreaterThan(0)
              for (const reason of told.reasons) expect(englishReason(reason)).not.toContain('undefined')
              continue
            }
            const [was, is] = [worth(round), worth(await proposePairs(other))]
            expect(told.change?.pairs).toBe(is.pairs - was.pairs)
            expect(told.change?.points).toBeCloseTo(is.points - was.points, 6)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('moves people so that the told round is a round: everyone once, within the places', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(5), fc.nat(), fc.nat(), async (input, a, b) => {
        fc.pre(input.mentees.length > 0 && input.mentors.length > 0)
        const round = await proposePairs(input)
        const mentee = input.mentees[a % input.mentees.length]!.id
        const mentor = input.mentors[b % input.mentors.length]!
        const { change, standing } = await explainPair(round, mentee, mentor.id)
        if (change === null) return
        const partner = new Map(round.pairs.map((pair): [string, string] => [pair.mentee, pair.mentor]))
        for (const { mentee: moved, was, is } of change.moves) {
          expect(partner.get(moved) ?? null).toBe(was)
          if (is === null) partner.delete(moved)
          else partner.set(moved, is)
        }
        expect(partner.get(mentee) === mentor.id).toBe(standing === 'possible')
        for (const { id, capacity = 1 } of input.mentors)
          expect([...partner.values()].filter((other) => other === id).length).toBeLessThanOrEqual(capacity)
      }),
    )
  })

  const base: RoundInput = {
    mentees: [
      { id: 'Nadia', attributes: { sector: 'health' } },
      { id: 'Wei', attributes: { sector: 'ict' } },
    ],
    mentors: [
      { id: 'Griet', attributes: { sector: 'health' } },
      { id: 'Full', capacity: 0 },
    ],
    policy: {
      attributes: [{ name: 'sector', type: 'category', side: 'both', label: 'Sector' }],
      criteria: [
        { id: 'sector', kind: 'same', mentee: 'sector', mentor: 'sector', weight: 1, requirement: 'must' },
      ],
    },
  }

  it('names the requirement that fails, the pin in the way, the place that is not there', async () => {
    const codes = async (input: RoundInput, mentee: string, mentor: string) =>
      (await explainPair(await proposePairs(input), mentee, mentor)).reasons.map(({ code }) => code)
    expect(await codes(base, 'Wei', 'Griet')).toEqual(['blocked.requirement'])
    expect(await codes(base, 'Nadia', 'Full')).toEqual(['blocked.no-place'])
    const pinned = { ...base, pinned: [{ mentee: 'Wei', mentor: 'Griet' }] }
    expect(await codes(pinned, 'Nadia', 'Griet')).toEqual(['blocked.mentor-pinned'])
    const running = { ...base, previous: [{ active: [{ mentee: 'Nadia', mentor: 'Griet' }] }] }
    expect(await codes(running, 'Nadia', 'Griet')).toEqual(['blocked.mentee-active', 'blocked.no-place'])
    const declined = { ...base, previous: [{ declined: [{ mentee: 'Nadia', mentor: 'Griet' }] }] }
    expect(await codes(declined, 'Nadia', 'Griet')).toEqual(['forbidden.declined'])
  })

  it('refuses people whom the round does not know', async () => {
    const round = await proposePairs(base)
    await expect(explainPair(round, 'Nobody', 'Griet')).rejects.toBeInstanceOf(MatchingInputError)
    await expect(explainPair(round, 'Nadia', 'Nobody')).rejects.toThrow(/there is no mentor “Nobody”/)
  })
})
