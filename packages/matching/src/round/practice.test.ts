/** Situations as programmes meet them, each the shortest way to do it. */
import { describe, expect, it } from 'vitest'
import type { ForbiddenPair, MatchingPolicy, Mentee, Mentor, RoundInput } from '../criteria/policy.ts'
import { randomFrom } from '../order.ts'
import { compareRounds } from './compare-rounds.ts'
import { proposePairs } from './propose-pairs.ts'
import type { Round } from './result.ts'

const both = (name: string, type: MatchingPolicy['attributes'][number]['type']) => ({
  ...{ name, type, side: 'both' as const },
})
const policy: MatchingPolicy = {
  attributes: [both('fields', 'set'), both('languages', 'languages'), both('site', 'category')],
  criteria: [
    {
      ...{ id: 'language', kind: 'language', mentee: 'languages', mentor: 'languages' },
      ...{ weight: 1, requirement: 'must', atLeast: 'B1' },
    },
    { id: 'field', kind: 'overlap', mentee: 'fields', mentor: 'fields', weight: 2 },
  ],
}
const fields = ['health', 'ict', 'logistics', 'care', 'education']
const levels = ['B1', 'B2', 'C1'] as const
const sites = ['north', 'south']

/** Plausible people from a seed: two fields, one or two languages, a site. */
function people(
  letter: string,
  count: number,
  seed: number,
): { id: string; attributes: Record<string, unknown> }[] {
  const random = randomFrom(seed)
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!
  return Array.from({ length: count }, (_, i) => ({
    id: `${letter}${i}`,
    attributes: {
      fields: [...new Set([one(fields), one(fields)])],
      languages: { [one(['nl', 'fr'])]: one(levels), en: one(levels) },
      site: one(sites),
    },
  }))
}
const partnersOf = ({ pairs }: Round): Map<string, string> =>
  new Map(pairs.map(({ mentee, mentor }): [string, string] => [mentee, mentor]))

describe('in practice', () => {
  it('500 mentees and 300 mentors with two places each: everybody is placed, nobody twice', async () => {
    const mentors = people('T', 300, 2).map((mentor): Mentor => ({ ...mentor, capacity: 2 }))
    const round = await proposePairs({ mentees: people('M', 500, 1), mentors, policy })
    expect(round.pairs).toHaveLength(500)
    expect(round.proof.isOptimal).toBe(true)
    const taken = Map.groupBy(round.pairs, ({ mentor }) => mentor)
    expect(Math.max(...[...taken.values()].map((pairs) => pairs.length))).toBe(2)
    expect(round.summary).toMatchObject({ pairs: 500, unmatched: 0, placesLeft: 100 })
  })

  it('a speed meeting in six rotations: whoever has met is a former pair in the next', async () => {
    const [mentees, mentors] = [people('M', 12, 3), people('T', 12, 4)]
    const met: ForbiddenPair[] = []
    for (let rotation = 0; rotation < 6; rotation++) {
      const { pairs } = await proposePairs({ mentees, mentors, policy, forbidden: [...met], seed: rotation })
      expect(pairs).toHaveLength(12)
      met.push(...pairs.map(({ mentee, mentor }) => ({ mentee, mentor, why: 'former-pair' as const })))
    }
    expect(new Set(met.map(({ mentee, mentor }) => `${mentee} ${mentor}`)).size).toBe(72)
  })

  it('groups of four to eight: every group that opens has its four', async () => {
    const mentors = people('G', 4, 6).map((mentor): Mentor => ({ ...mentor, minimum: 4, capacity: 8 }))
    const round = await proposePairs({ mentees: people('M', 26, 5), mentors, policy })
    const sizes = [...Map.groupBy(round.pairs, ({ mentor }) => mentor).values()].map((pairs) => pairs.length)
    expect(round.pairs).toHaveLength(26)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8)
    expect(round.proof.isOptimal).toBe(true)
  })

  it('mentors who refused somebody, and mentees nobody can serve: each is told apart', async () => {
    const mentees: Mentee[] = [
      { id: 'Nadia', attributes: { fields: ['health'], languages: { nl: 'B2' } } },
      { id: 'Tesfay', attributes: { fields: ['ict'], languages: { ti: 'C2' } } },
    ]
    const mentors: Mentor[] = [
      { id: 'Griet', attributes: { fields: ['health'], languages: { nl: 'C2' } }, avoid: ['Nadia'] },
    ]
    const { unmatched } = await proposePairs({ mentees, mentors, policy })
    expect(unmatched).toMatchObject([
      { mentee: 'Nadia', reason: { code: 'unmatched.forbidden', values: { mentors: 1 } } },
      {
        mentee: 'Tesfay',
        reason: { code: 'unmatched.requirement', values: { criterion: 'language', ifWish: 1 } },
        changes: [{ code: 'change.wish', values: { criterion: 'language', mentors: 1 } }],
      },
    ])
  })

  it('a site stays within itself unless nobody is left: one round within the sites, one over what remains', async () => {
    const mentees = people('M', 20, 7)
    const mentors = people('T', 20, 8).map((mentor, i) => ({
      ...mentor,
      attributes: { ...mentor.attributes, site: i < 15 ? 'north' : 'south' },
    }))
    const within: MatchingPolicy = {
      ...policy,
      criteria: [
        ...policy.criteria,
        { id: 'site', kind: 'same', mentee: 'site', mentor: 'site', requirement: 'must' },
      ],
    }
    const first = await proposePairs({ mentees, mentors, policy: within })
    const second = await proposePairs({
      mentees,
      mentors,
      policy,
      previous: [{ active: first.pairs.map(two) }],
    })
    const siteOf = (id: string) =>
      [...mentees, ...mentors].find((person) => person.id === id)?.attributes.site
    for (const { mentee, mentor } of first.pairs) expect(siteOf(mentee)).toBe(siteOf(mentor))
    expect(first.unmatched.length).toBeGreaterThan(0)
    expect(second.active).toHaveLength(first.pairs.length)
    expect(first.pairs.length + second.pairs.length).toBe(20)
  })

  it('one weight is changed: the comparison names it and whom it moved', async () => {
    const input: RoundInput = { mentees: people('M', 30, 9), mentors: people('T', 30, 10), policy }
    const heavier: MatchingPolicy = {
      ...policy,
      criteria: policy.criteria.map((each) => (each.id === 'language' ? { ...each, weight: 6 } : each)),
    }
    const [before, after] = [await proposePairs(input), await proposePairs({ ...input, policy: heavier })]
    const { causes, moved } = await compareRounds(before, after)
    expect(causes).toHaveLength(1)
    expect(causes[0]).toMatchObject({ kind: 'policy', moved: moved.length })
    expect(causes[0]?.changes).toContainEqual({
      code: 'changed.weight',
      values: { criterion: 'language', label: 'language', was: 33, is: 75 },
    })
    const [was, is] = [partnersOf(before), partnersOf(after)]
    for (const move of moved) expect([was.get(move.mentee), is.get(move.mentee)]).toEqual([move.was, move.is])
  })

  it('a second round next month leaves running pairs alone, and lets those come first who were left out', async () => {
    const waiting: MatchingPolicy = { ...policy, waiting: { pointsPerRound: 8, maximum: 20 } }
    const mentees = people('M', 12, 11)
    const october = await proposePairs({ mentees, mentors: people('T', 8, 12), policy: waiting })
    const leftOut = october.unmatched.map(({ mentee }) => mentee)
    expect(leftOut.length).toBeGreaterThanOrEqual(4)
    const november = await proposePairs({
      mentees: [...mentees, ...people('N', 6, 13)],
      mentors: [...people('T', 8, 12), ...people('U', 4, 14)],
      policy: waiting,
      previous: [{ active: october.pairs.map(two), leftOut }],
    })
    expect(november.active).toHaveLength(october.pairs.length)
    const taken = new Set(october.pairs.map(({ mentor }) => mentor))
    for (const { mentor, mentee, bonus } of november.pairs) {
      expect(taken.has(mentor)).toBe(false)
      expect(bonus?.points ?? 0).toBe(leftOut.includes(mentee) ? 8 : 0)
    }
    expect(november.pairs.some(({ mentee }) => leftOut.includes(mentee))).toBe(true)
  })

  it('trial talks: three mentors met, both rate, and the second run decides by what they said', async () => {
    const talks: MatchingPolicy = {
      ...policy,
      attributes: [...policy.attributes, both('said', 'preference')],
      criteria: [
        ...policy.criteria,
        { id: 'talks', kind: 'preference', mentee: 'said', mentor: 'said', weight: 20 },
      ],
    }
    const [mentees, mentors] = [people('M', 6, 15), people('T', 6, 16)]
    const met = (k: number, letter: string) => [0, 1, 2].map((by) => `${letter}${(k + by) % 6}`)
    const rated = (person: Mentee, others: string[], best: string) => ({
      ...person,
      attributes: {
        ...person.attributes,
        said: { ratings: Object.fromEntries(others.map((id) => [id, id === best ? 5 : 2])) },
      },
    })
    const input = {
      mentees: mentees.map((mentee, k) => rated(mentee, met(k, 'T'), `T${(k + 1) % 6}`)),
      mentors: mentors.map((mentor, k) => rated(mentor, met(k + 4, 'M'), `M${(k + 5) % 6}`)),
      policy: {
        ...talks,
        criteria: talks.criteria.map((each) => ({ ...each, requirement: 'wish' as const })),
      },
    }
    const final = await proposePairs(input)
    expect([...partnersOf(final)].sort()).toEqual(mentees.map((_, k) => [`M${k}`, `T${(k + 1) % 6}`]))
    for (const { parts } of final.pairs)
      expect(parts.at(-1)?.reason).toEqual({ code: 'preference.rated', values: { percent: 100 } })
  })
})

const two = ({ mentee, mentor }: { mentee: string; mentor: string }) => ({ mentee, mentor })
