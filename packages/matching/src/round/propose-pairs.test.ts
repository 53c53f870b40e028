import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../criteria/compile.ts'
import type { Mentee, RoundInput } from '../criteria/policy.ts'
import { allows, partUnits } from '../criteria/score-row.ts'
import { englishReason } from '../reasons/english.ts'
import { anyInput, isRefused } from '../testing/people.ts'
import { pairsOf, person, policy, propose } from '../testing/sectors.ts'
import { proposePairs } from './propose-pairs.ts'

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
})
