import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../criteria/compile.ts'
import type { MatchingPolicy, Mentee, Mentor, RoundInput } from '../criteria/policy.ts'
import { allows, partUnits } from '../criteria/score-row.ts'
import { MatchingInputError } from '../errors.ts'
import { englishReason } from '../reasons/english.ts'
import { anyInput, isRefused } from '../testing/people.ts'
import { proposePairs } from './propose-pairs.ts'
import type { Round } from './result.ts'

const policy: MatchingPolicy = {
  attributes: [
    { name: 'sector', type: 'category', side: 'both', label: 'Sector' },
    { name: 'languages', type: 'languages', side: 'both', label: 'Language' },
  ],
  criteria: [
    { id: 'sector', kind: 'same', mentee: 'sector', mentor: 'sector', weight: 3 },
    {
      id: 'language',
      kind: 'language',
      mentee: 'languages',
      mentor: 'languages',
      weight: 1,
      requirement: 'must',
    },
  ],
}
const person = (
  id: string,
  sector: string | null,
  languages: Record<string, string> | null = { nl: 'C1' },
) => ({
  id,
  attributes: { sector, languages },
})
const pairsOf = (round: Round): string[] =>
  round.pairs.map(({ mentee, mentor }) => `${mentee}-${mentor}`).sort()
const propose = (mentees: Mentee[], mentors: Mentor[], more: Partial<RoundInput> = {}): Promise<Round> =>
  proposePairs({ mentees, mentors, policy, ...more })

/** The best a choice can reach, by trying every one. */
function bestByTrying(input: RoundInput): { pairs: number; total: number } {
  const criteria = compile(input)
  const { policy: rules } = input
  const places = input.mentors.map(({ capacity }) => capacity ?? 1)
  // The mean of known pairs is taken over mentors with places only, as the round does.
  const open = input.mentors.filter((_, i) => places[i]! > 0)
  const compiled = open.length === input.mentors.length ? criteria : compile({ ...input, mentors: open })
  const left = open.map(({ capacity }) => capacity ?? 1)
  const better = (a: { pairs: number; total: number }, b: { pairs: number; total: number }): boolean =>
    rules.objective === 'best-total'
      ? a.total > b.total || (a.total === b.total && a.pairs > b.pairs)
      : a.pairs > b.pairs || (a.pairs === b.pairs && a.total > b.total)
  const from = (row: number): { pairs: number; total: number } => {
    if (row === input.mentees.length) return { pairs: 0, total: 0 }
    let best = from(row + 1)
    const rounds = input.mentees[row]!.waitingRounds ?? 0
    const bonus = rules.waiting === undefined ? 0 : Math.min(3 * rounds, 5) * 10_000
    for (let column = 0; column < open.length; column++) {
      if (left[column] === 0 || !compiled.every((c) => allows(c, row, column))) continue
      if (isRefused(input, input.mentees[row]!, open[column]!)) continue
      const units = compiled.reduce((sum, c) => sum + partUnits(c, row, column), 0)
      if (units < (rules.minimumScore ?? 0) * 10_000) continue
      left[column]! -= 1
      const rest = from(row + 1)
      left[column]! += 1
      const found = { pairs: rest.pairs + 1, total: rest.total + units + bonus }
      if (better(found, best)) best = found
    }
    return best
  }
  return from(0)
}

describe('proposePairs', () => {
  it('is never beaten by any other choice, and its proof says so', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(5), async (input) => {
        const round = await proposePairs(input)
        const best = bestByTrying(input)
        expect({ pairs: round.proof.pairs, total: Math.round(round.proof.total * 10_000) }).toEqual(best)
        expect(round.proof.isOptimal).toBe(true)
        expect(round.pairs.length + round.unmatched.length).toBe(input.mentees.length)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same round for the same people in any order', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(), fc.integer(), async (input, by) => {
        const turned = <T>(list: T[]): T[] =>
          list.map((_, i) => list[(i + Math.abs(by)) % list.length]!).reverse()
        const withoutTime = async (data: RoundInput) => {
          const { proof, input: kept, ...round } = await proposePairs(data)
          return { ...round, proof: { ...proof, milliseconds: undefined } }
        }
        const other = { ...input, mentees: turned(input.mentees), mentors: turned(input.mentors) }
        expect(await withoutTime(other)).toEqual(await withoutTime(input))
      }),
    )
  })

  it('shows parts that add up to the score exactly, in points and in units', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(), async (input) => {
        for (const { parts, score, units } of (await proposePairs(input)).pairs) {
          const sum = (pick: (part: (typeof parts)[number]) => number): number =>
            parts.reduce((s, p) => s + pick(p), 0)
          expect(sum((p) => p.points)).toBe(score)
          expect(sum((p) => p.units)).toBe(units)
          expect(sum((p) => p.of)).toBe(100)
          expect(sum((p) => p.share)).toBe(1_000_000)
          expect(Math.round(units / 10_000)).toBe(score)
          for (const part of parts) {
            expect(part.points).toBeGreaterThanOrEqual(0)
            expect(part.points).toBeLessThanOrEqual(part.of)
            expect(englishReason(part.reason)).not.toContain('undefined')
          }
        }
      }),
    )
  })

  it('never changes its input', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(), async (input) => {
        const before = structuredClone(input)
        await proposePairs(input)
        expect(input).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })

  it('places as many as possible before it looks at the total, or the other way round', async () => {
    const mentees = [person('A', 'health'), person('B', 'ict')]
    const mentors = [person('X', 'health'), person('Y', 'law', { fr: 'C1' })]
    const speaksBoth = [
      { ...mentees[0]!, attributes: { sector: 'health', languages: { nl: 'C1', fr: 'B1' } } },
      mentees[1]!,
    ]
    expect(pairsOf(await propose(speaksBoth, mentors))).toEqual(['A-Y', 'B-X'])
    const bestTotal = { policy: { ...policy, objective: 'best-total' as const } }
    expect(pairsOf(await propose(speaksBoth, mentors, bestTotal))).toEqual(['A-X'])
  })

  it('keeps pins and leaves forbidden, declined and avoided pairs out', async () => {
    const mentees = [person('A', 'health'), person('B', 'ict')]
    const mentors = [person('X', 'health'), person('Y', 'ict')]
    expect(pairsOf(await propose(mentees, mentors))).toEqual(['A-X', 'B-Y'])
    const pinned = await propose(mentees, mentors, { pinned: [{ mentee: 'A', mentor: 'Y' }] })
    expect(pairsOf(pinned)).toEqual(['A-Y', 'B-X'])
    expect(pinned.pairs.find(({ mentee }) => mentee === 'A')?.pinned).toBe(true)
    const ax = { mentee: 'A', mentor: 'X' }
    for (const more of [{ forbidden: [ax] }, { previous: [{ declined: [ax] }] }])
      expect(pairsOf(await propose(mentees, mentors, more))).toEqual(['A-Y', 'B-X'])
    expect(pairsOf(await propose(mentees, [{ ...mentors[0]!, avoid: ['A'] }, mentors[1]!]))).toEqual([
      'A-Y',
      'B-X',
    ])
  })

  it('keeps a pin that fails a requirement, and marks it to check', async () => {
    const round = await propose([person('A', 'health')], [person('X', 'ict', { fr: 'A1' })], {
      pinned: [{ mentee: 'A', mentor: 'X' }],
    })
    expect(round.pairs[0]?.checks.map(({ code }) => code)).toEqual(['check.requirement-failed'])
  })

  it('marks a pair whose requirement is not known', async () => {
    const round = await propose([person('A', 'health', null)], [person('X', 'health')])
    expect(round.pairs[0]?.checks.map(({ code }) => code)).toEqual(['check.requirement-unknown'])
    expect(englishReason(round.pairs[0]!.parts[1]!.reason)).toBe(
      'not known of the mentee, counted as average',
    )
  })

  it('leaves running pairs alone and counts them as taken places', async () => {
    const mentees = [person('A', 'health'), person('B', 'health')]
    const round = await propose(mentees, [{ ...person('X', 'health'), capacity: 2 }], {
      previous: [{ active: [{ mentee: 'A', mentor: 'X' }] }],
    })
    expect(pairsOf(round)).toEqual(['B-X'])
    expect(round.active).toEqual([{ mentee: 'A', mentor: 'X' }])
    expect(round.summary.placesLeft).toBe(0)
  })

  it('lets those come first whom earlier rounds left out, visibly and within bounds', async () => {
    const waiting = { ...policy, waiting: { pointsPerRound: 4, maximum: 6 } }
    const input = { policy: waiting, previous: [{ leftOut: ['B'] }, { leftOut: ['B'] }] }
    const round = await propose([person('A', 'ict'), person('B', 'ict')], [person('X', 'ict')], input)
    expect(pairsOf(round)).toEqual(['B-X'])
    expect(round.pairs[0]?.bonus).toEqual({
      points: 6,
      reason: { code: 'waiting.bonus', values: { points: 6, rounds: 2, days: 0 } },
    })
    expect(round.pairs[0]?.score).toBe(100)
  })

  it('fills groups up to their minimum, and says when that cannot be', async () => {
    const mentees = ['A', 'B', 'C', 'D', 'E'].map((id) => person(id, 'health'))
    const groups = [
      { ...person('X', 'health'), capacity: 5 },
      { ...person('Y', 'ict'), capacity: 3, minimum: 2 },
    ]
    const round = await propose(mentees, groups)
    expect(round.pairs.filter(({ mentor }) => mentor === 'Y')).toHaveLength(2)
    expect(round.proof.isOptimal).toBe(true)
    await expect(propose(mentees.slice(0, 1), groups)).rejects.toMatchObject({
      problems: [{ code: 'minimum.unreachable', values: { mentors: ['Y'], people: 1, places: 2 } }],
    })
  })

  it('says why someone has no mentor, and what would change it', async () => {
    const mentors = [person('X', 'health', { fr: 'C1' }), person('Y', 'ict', { nl: 'C1' })]
    const noLanguage = await propose([person('A', 'health', { ti: 'C2' })], mentors)
    expect(noLanguage.unmatched[0]?.reason).toEqual({
      code: 'unmatched.requirement',
      values: { criterion: 'language', label: 'Language', mentors: 2, ifWish: 2 },
    })
    const full = await propose([person('A', 'ict'), person('B', 'health')], [mentors[1]!])
    expect(full.unmatched[0]).toMatchObject({
      mentee: 'B',
      reason: { code: 'unmatched.full', values: { mentors: 1 } },
    })
    const strict = { policy: { ...policy, minimumScore: 60 } }
    expect((await propose([person('B', 'health')], [mentors[1]!], strict)).unmatched[0]?.reason).toEqual({
      code: 'unmatched.below-minimum',
      values: { best: 25, minimum: 60, mentors: 1 },
    })
    const forbidden = { forbidden: [{ mentee: 'B', mentor: 'Y' }] }
    expect((await propose([person('B', 'ict')], [mentors[1]!], forbidden)).unmatched[0]?.reason.code).toBe(
      'unmatched.forbidden',
    )
    expect((await propose([person('B', 'ict')], [])).unmatched[0]?.reason.code).toBe('unmatched.no-places')
  })

  it('names the requirements that only together exclude everyone', async () => {
    const both: MatchingPolicy = {
      ...policy,
      criteria: policy.criteria.map((criterion) => ({ ...criterion, requirement: 'must' })),
    }
    const mentors = [
      person('X', 'health', { fr: 'C1' }),
      person('Y', 'ict', { nl: 'C1' }),
      person('Z', 'ict'),
    ]
    const { unmatched } = await propose([person('A', 'health')], mentors, { policy: both })
    expect(unmatched[0]?.reason).toMatchObject({
      code: 'unmatched.requirements',
      values: { criteria: ['sector', 'language'] },
    })
    expect(unmatched[0]?.changes.map(englishReason)).toEqual([
      '2 mentors if “Sector” were a wish',
      '1 mentor if “Language” were a wish',
    ])
  })

  it('warns of requirements that somebody can meet with nobody, and not of what is not known', async () => {
    const { warnings } = await propose(
      [person('Nadia', 'health'), person('Tesfay', 'ict', { ti: 'C2' }), person('Silent', 'ict', null)],
      [person('Griet', 'health'), person('Paul', 'ict', { fr: 'C1' })],
    )
    expect(warnings).toEqual([
      {
        ...{ severity: 'warning', code: 'requirement.unreachable', path: ['policy', 'criteria', 1] },
        values: { criterion: 'language', label: 'Language', side: 'mentee', people: 1 },
      },
    ])
    const [one] = (await propose([person('Tesfay', 'ict', { ti: 'C2' })], [person('Griet', 'health')]))
      .warnings
    expect(one?.values).toMatchObject({ side: 'mentee', people: 1 })
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

  it('answers empty sides with an empty round', async () => {
    for (const [mentees, mentors] of [
      [[], []],
      [[person('A', 'ict')], []],
      [[], [person('X', 'ict')]],
    ] as const) {
      const round = await propose([...mentees], [...mentors])
      expect(round.pairs).toEqual([])
      expect(round.unmatched).toHaveLength(mentees.length)
      expect(round.proof.isOptimal).toBe(true)
    }
  })

  it('reports every contradiction of pins by name', async () => {
    const people = [person('A', 'ict'), person('B', 'ict')]
    const pinned = [
      { mentee: 'A', mentor: 'X' },
      { mentee: 'B', mentor: 'X' },
      { mentee: 'B', mentor: 'Y' },
      { mentee: 'C', mentor: 'Y' },
    ]
    const failure: unknown = await propose(people, [person('X', 'ict'), person('Y', 'ict')], {
      pinned,
      forbidden: [{ mentee: 'A', mentor: 'X', why: 'relatives' }],
    }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(MatchingInputError)
    expect((failure as MatchingInputError).problems.map(({ code }) => code).sort()).toEqual([
      'person.unknown',
      'pin.forbidden',
      'pin.mentee-twice',
      'pin.mentor-over-capacity',
    ])
    expect((failure as Error).message).toContain('mentee “B” is pinned to X, Y')
  })

  it('reports every bad value of people with its place', async () => {
    const bad = [
      { id: 'A', attributes: { languages: { nl: 'D1' }, sector: 4, hobby: 'chess' } },
      { id: 'A', attributes: {} },
    ] as Mentee[]
    await expect(propose(bad, [{ id: 'X', capacity: -1 }])).rejects.toMatchObject({
      problems: [
        { code: 'value.invalid', path: ['mentees', 0, 'attributes', 'languages'] },
        { code: 'value.invalid', path: ['mentees', 0, 'attributes', 'sector'] },
        { code: 'attribute.unknown', path: ['mentees', 0, 'attributes', 'hobby'] },
        { code: 'person.id-twice', path: ['mentees', 1, 'id'] },
        { code: 'value.invalid', path: ['mentors', 0, 'capacity'] },
      ],
    })
  })

  it('reports progress that never falls and stops when asked', async () => {
    const many = Array.from({ length: 300 }, (_, i) => person(`M${i}`, i % 2 ? 'ict' : 'health'))
    const seen: number[] = []
    let ticks = 0
    await proposePairs({
      mentees: many,
      mentors: many.map((m) => ({ ...m, id: `T${m.id}` })),
      policy,
      clock: () => ticks++,
      onProgress: ({ done }) => seen.push(done),
    })
    expect(seen.length).toBeGreaterThan(10)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.at(-1)).toBe(1)
    const controller = new AbortController()
    const stopped = proposePairs({
      mentees: many,
      mentors: many,
      policy,
      signal: controller.signal,
      clock: () => ticks++,
      onProgress: () => controller.abort(new Error('enough')),
    })
    await expect(stopped).rejects.toThrow('enough')
  })
})
