import { describe, expect, it } from 'vitest'
import { englishReason } from '../reasons/english.ts'
import { person, propose } from '../testing/sectors.ts'

describe('a proposed pair', () => {
  it('marks a pair whose requirement is not known', async () => {
    const round = await propose([person('A', 'health', null)], [person('X', 'health')])
    expect(round.pairs[0]?.checks.map(({ code }) => code)).toEqual(['check.requirement-unknown'])
    expect(englishReason(round.pairs[0]!.parts[1]!.reason)).toBe(
      'not known of the mentee, counted as average',
    )
  })

  it('ranks both sides and names alternatives with a bound that holds', async () => {
    const mentees = [person('A', 'health'), person('B', 'ict')]
    const mentors = [person('X', 'health'), person('Y', 'law')]
    const round = await propose(mentees, mentors)
    const [first] = round.pairs
    expect(first).toMatchObject({
      mentee: 'A',
      mentor: 'X',
      menteeRank: { rank: 1, of: 2 },
      mentorRank: { rank: 1, of: 2 },
    })
    expect(first?.alternatives.mentors).toMatchObject([{ id: 'Y', score: 25, pairedWith: 'B' }])
    expect(first?.alternatives.mentees).toMatchObject([{ id: 'B', score: 25, pairedWith: 'Y' }])
    for (const { costsAtLeast } of [
      ...(first?.alternatives.mentors ?? []),
      ...(first?.alternatives.mentees ?? []),
    ]) {
      expect(costsAtLeast).toBeGreaterThanOrEqual(0)
      expect(costsAtLeast).toBeLessThanOrEqual(75)
    }
  })

  it('compares the chances of groups', async () => {
    const mentees = [person('A', 'ict'), person('B', 'ict', { ti: 'C1' }), person('C', null)]
    const { summary } = await propose(mentees, [{ ...person('X', 'ict'), capacity: 3 }], {
      groupBy: ['sector'],
    })
    expect(summary.spread[0]?.groups).toMatchObject([
      { value: 'ict', mentees: 2, pairs: 1, rate: 0.5, meanScore: 100 },
      { value: null, mentees: 1, pairs: 1, rate: 1 },
    ])
  })
})
