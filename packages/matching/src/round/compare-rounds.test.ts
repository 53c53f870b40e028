import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatchingPolicy, RoundInput } from '../criteria/policy.ts'
import { englishReason } from '../reasons/english.ts'
import { anyInput } from '../testing/people.ts'
import { compareRounds } from './compare-rounds.ts'
import { proposePairs } from './propose-pairs.ts'

const policy = (sector: number, more: Partial<MatchingPolicy> = {}): MatchingPolicy => ({
  attributes: [
    { name: 'sector', type: 'category', side: 'both', label: 'Sector' },
    { name: 'town', type: 'category', side: 'both', label: 'Town' },
  ],
  criteria: [
    { id: 'sector', kind: 'same', mentee: 'sector', mentor: 'sector', weight: sector, label: 'Sector' },
    { id: 'town', kind: 'same', mentee: 'town', mentor: 'town', weight: 1, label: 'Town' },
  ],
  ...more,
})
const person = (id: string, sector: string, town: string) => ({ id, attributes: { sector, town } })
const base: RoundInput = {
  mentees: [person('Nadia', 'health', 'Gent'), person('Wei', 'ict', 'Brussel')],
  mentors: [person('Griet', 'health', 'Brussel'), person('Paul', 'ict', 'Gent')],
  policy: policy(3),
}

describe('compareRounds', () => {
  it('finds nothing between a round and itself', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(5), async (input) => {
        const round = await proposePairs(input)
        const { gained, lost, moved, causes, kept } = await compareRounds(round, round)
        expect([gained, lost, moved, causes]).toEqual([[], [], [], []])
        expect(kept).toHaveLength(round.pairs.length)
      }),
    )
  })

  it('accounts for every pair, and its causes add up to the whole difference', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(5), anyInput(5), async (one, two) => {
        const [before, after] = [await proposePairs(one), await proposePairs(two)]
        const { gained, lost, kept, causes } = await compareRounds(before, after)
        expect(kept.length + gained.length).toBe(after.pairs.length)
        expect(kept.length + lost.length).toBe(before.pairs.length)
        const sum = (pick: (cause: (typeof causes)[number]) => number) =>
          causes.reduce((all, cause) => all + pick(cause), 0)
        expect(sum(({ pairs }) => pairs)).toBe(after.pairs.length - before.pairs.length)
        const total = (round: typeof after) => round.pairs.reduce((all, { units }) => all + units / 10_000, 0)
        expect(sum(({ points }) => points)).toBeCloseTo(total(after) - total(before), 6)
        for (const { changes } of causes) {
          expect(changes.length).toBeGreaterThan(0)
          for (const change of changes) expect(englishReason(change)).not.toContain('undefined')
        }
      }),
    )
  })

  it('says that a weight moved people', async () => {
    const before = await proposePairs(base)
    const after = await proposePairs({ ...base, policy: policy(1 / 3) })
    const { moved, causes } = await compareRounds(before, after)
    expect(moved).toEqual([
      { mentee: 'Nadia', was: 'Griet', is: 'Paul' },
      { mentee: 'Wei', was: 'Paul', is: 'Griet' },
    ])
    expect(causes).toMatchObject([
      {
        kind: 'policy',
        moved: 2,
        pairs: 0,
        changes: [{ code: 'changed.weight', values: { label: 'Sector', was: 75, is: 25 } }],
      },
    ])
  })

  it('tells pins, people and policy apart', async () => {
    const before = await proposePairs(base)
    const after = await proposePairs({
      ...base,
      mentees: [...base.mentees, person('Ana', 'ict', 'Gent')],
      mentors: [...base.mentors, person('Tom', 'ict', 'Gent')],
      policy: policy(3, { minimumScore: 10 }),
      pinned: [{ mentee: 'Nadia', mentor: 'Paul' }],
    })
    const { causes, gained } = await compareRounds(before, after)
    expect(causes.map(({ kind, moved, pairs }) => [kind, moved, pairs])).toEqual([
      ['policy', 0, 0],
      ['wishes', 2, 0],
      ['people', 0, 1],
    ])
    expect(causes[1]?.changes).toEqual([{ code: 'changed.pins', values: { added: 1, removed: 0 } }])
    expect(gained.map(({ mentee }) => mentee)).toEqual(['Ana', 'Nadia', 'Wei'])
  })
})
