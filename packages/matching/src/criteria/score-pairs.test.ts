import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MatchingInputError } from '../errors.ts'
import { proposePairs } from '../round/propose-pairs.ts'
import { anyInput } from '../testing/people.ts'
import { candidatePairs } from './candidates.ts'
import { type ScoreInput, scorePairs } from './score-pairs.ts'

const plain = ({ mentees, mentors, policy }: ScoreInput): ScoreInput => ({ mentees, mentors, policy })

describe('scorePairs', () => {
  it('gives the scores and parts of a round, and parts that add up', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput(5), async (raw) => {
        // A round's means leave out mentors without a place; here everybody counts.
        const input = plain({ ...raw, mentors: raw.mentors.map((mentor) => ({ ...mentor, capacity: 1 })) })
        const { scores, parts, mentees, mentors } = scorePairs(input)
        for (const pair of (await proposePairs(input)).pairs) {
          const row = mentees.indexOf(pair.mentee)
          const column = mentors.indexOf(pair.mentor)
          expect(scores[row * mentors.length + column]).toBeCloseTo(pair.units / 10_000, 9)
          expect(parts(row, column).map(({ reason }) => reason)).toEqual(
            pair.parts.map(({ reason }) => reason),
          )
        }
        mentees.forEach((_, row) => {
          mentors.forEach((__, column) => {
            const score = scores[row * mentors.length + column]!
            if (Number.isNaN(score)) return
            expect(parts(row, column).reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9)
          })
        })
      }),
    )
  })

  it('reports every problem at once', () => {
    const input = { mentees: [{ id: '' }], mentors: [], policy: { attributes: [], criteria: [] } }
    expect(() => scorePairs(input as unknown as ScoreInput)).toThrow(MatchingInputError)
  })
})

describe('candidatePairs', () => {
  it('keeps exactly the best of each mentee and each mentor', () => {
    fc.assert(
      fc.property(anyInput(6), fc.integer({ min: 1, max: 4 }), (raw, count) => {
        const input = plain(raw)
        const all = scorePairs(input)
        const width = all.mentors.length
        const score = (row: number, column: number) => all.scores[row * width + column]!
        const best = (of: number, partners: number, scoreOf: (partner: number) => number): number[] =>
          Array.from({ length: partners }, (_, partner) => partner)
            .filter((partner) => !Number.isNaN(scoreOf(partner)))
            .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
            .slice(0, of)
        const expected = new Set<string>()
        all.mentees.forEach((_, row) => {
          for (const column of best(count, width, (partner) => score(row, partner)))
            expected.add(`${row} ${column}`)
        })
        all.mentors.forEach((_, column) => {
          for (const row of best(count, all.mentees.length, (partner) => score(partner, column)))
            expected.add(`${row} ${column}`)
        })
        const { rowStarts, columnIndices, scores } = candidatePairs(input, count)
        const found: string[] = []
        all.mentees.forEach((_, row) => {
          for (let k = rowStarts[row]!; k < rowStarts[row + 1]!; k++) {
            found.push(`${row} ${columnIndices[k]}`)
            expect(scores[k]).toBe(score(row, columnIndices[k]!))
          }
        })
        expect(found.sort()).toEqual([...expected].sort())
      }),
    )
  })
})
