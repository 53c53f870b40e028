import { describe, expect, it } from 'vitest'
import { derivableUnions } from './derivableUnions.ts'

/** Groups as the places of their parts. */
const unions = (known: readonly (readonly number[])[], news: readonly (readonly number[])[]) =>
  derivableUnions({ known, news })
    .map((union) => union.flatMap((isIn, at) => (isIn ? [at] : [])).join(''))
    .sort()

describe('groups of parts that follow from wholes', () => {
  it('are none where nothing is known or nothing is new', () => {
    expect(unions([], [])).toEqual([])
    expect(unions([[1, 1, 0]], [])).toEqual([])
    expect(unions([[1, 1, 0]], [[1, 1, 0]])).toEqual([])
    expect(unions([[1, 1, 0]], [[0, 0, 0]])).toEqual([])
  })

  it('are the new whole, what it leaves of the known one, and both where they share nothing', () => {
    expect(unions([[1, 1, 1]], [[1, 0, 0]])).toEqual(['0', '12'])
    expect(unions([[1, 1, 0]], [[0, 0, 1]])).toEqual(['012', '2'])
  })

  it('stay the same where a known whole followed from the others already', () => {
    const independent = [
      [1, 1, 0],
      [1, 0, 0],
    ]
    const expected = ['012', '02', '12', '2']
    expect(unions(independent, [[0, 1, 1]])).toEqual(expected)
    expect(unions([...independent, [0, 1, 0]], [[0, 1, 1]])).toEqual(expected)
    expect(
      unions(independent, [
        [0, 1, 1],
        [1, 1, 1],
      ]),
    ).toEqual(expected)
  })

  it('never have a part more than once or less than nothing', () => {
    // The difference has one part too few, and the sum one twice.
    expect(unions([[1, 1, 0]], [[0, 1, 1]])).toEqual(['12'])
  })

  it('follow by halves: two and two and two of three', () => {
    const pairs = [
      [1, 1, 0],
      [0, 1, 1],
    ]
    expect(unions(pairs, [[1, 0, 1]])).toEqual(['0', '012', '02', '1', '2'])
  })
})
