import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Relation } from './knowledge.ts'
import { withoutTwins } from './twins.ts'

const relation = (terms: Record<number, number>, min: number, max = min): Relation => ({
  columns: Object.keys(terms).map(Number),
  coefficients: Object.values(terms),
  min,
  max,
})
function merged(
  relations: Relation[],
  intervals: [number, number][],
  {
    isWhole = intervals.map(() => true),
    truth = intervals.map(() => undefined),
  }: { isWhole?: boolean[]; truth?: (number | undefined)[] } = {},
) {
  const { fewer, places } = withoutTwins({
    relations,
    low: Float64Array.from(intervals, ([low]) => low),
    high: Float64Array.from(intervals, ([, high]) => high),
    ...{ isWhole, truth },
  })
  const left = Array.from(fewer.low, (low, at) => [low, fewer.high[at] as number])
  return { places, left, relations: fewer.relations, truth: fewer.truth, isWhole: fewer.isWhole }
}
const place = (unknown: number, sign = 1, offset = 0) => ({ unknown, sign, offset })

describe('two unknowns in one relation', () => {
  it('that add up to a number are one, turned round', () => {
    const { places, left, relations } = merged(
      [relation({ 0: 1, 1: 1 }, 10)],
      [
        [0, 7],
        [0, 8],
      ],
    )
    // The first is ten less the second, so the second is from 3 to 8.
    expect(places).toEqual([place(0, -1, 10), place(0)])
    expect(left).toEqual([[3, 8]])
    expect(relations).toEqual([])
  })

  it('that differ by a number are one, moved', () => {
    const { places, left } = merged(
      [relation({ 0: 1, 1: -1 }, 4)],
      [
        [0, 7],
        [1, 8],
      ],
    )
    expect(places).toEqual([place(0, 1, 4), place(0)])
    expect(left).toEqual([[1, 3]])
    expect(
      merged(
        [relation({ 0: -2, 1: 2 }, -8)],
        [
          [0, 7],
          [1, 8],
        ],
      ).places,
    ).toEqual([place(0, 1, 4), place(0)])
  })

  it('are found whatever their common factor', () => {
    const sums: [number, number][] = [
      [0, 9],
      [0, 9],
    ]
    const hours = { isWhole: [false, false] }
    expect(merged([relation({ 0: 2, 1: 2 }, 21)], sums, hours).places).toEqual([place(0, -1, 10.5), place(0)])
    expect(merged([relation({ 0: -4, 1: 4 }, 2)], sums, hours).places).toEqual([place(0, 1, -0.5), place(0)])
  })

  it('stay two where the relation leaves room, their factors differ, or only one is a count', () => {
    const both: [number, number][] = [
      [0, 9],
      [0, 9],
    ]
    const same = [place(0), place(1)]
    expect(merged([relation({ 0: 1, 1: 1 }, 10, 11)], both).places).toEqual(same)
    expect(merged([relation({ 0: 1, 1: 2 }, 10)], both).places).toEqual(same)
    expect(merged([relation({ 0: 1, 1: 1 }, 10)], both, { isWhole: [true, false] }).places).toEqual(same)
    expect(merged([relation({ 0: 1, 1: 1 }, 10)], both, { isWhole: [false, false] }).places).toHaveLength(2)
    // No two counts add up to ten and a half: that is left for others to find out.
    expect(merged([relation({ 0: 1, 1: 1 }, 10.5)], both).places).toEqual(same)
    expect(merged([relation({ 0: 1, 1: 1 }, 10.5)], both, { isWhole: [false, false] }).places[0]).toEqual(
      place(0, -1, 10.5),
    )
    expect(merged([relation({ 0: 1, 1: 1 }, 10 + 1e-8)], both).places[0]).toEqual(place(0, -1, 10))
  })

  it('keep their relations, what is known folded in, and their true values', () => {
    const found = merged(
      [relation({ 0: 1, 1: 1 }, 10), relation({ 0: 1, 2: 1, 3: 2 }, 12, 20)],
      [
        [0, 9],
        [0, 9],
        [0, 9],
        [0, 9],
      ],
      { truth: [4, 6, 5, 2], isWhole: [true, true, true, false] },
    )
    expect(found.places).toEqual([place(0, -1, 10), place(0), place(1), place(2)])
    expect(found.relations).toEqual([{ columns: [0, 1, 2], coefficients: [-1, 1, 2], min: 2, max: 10 }])
    expect(found.truth).toEqual([6, 5, 2])
    expect(found.isWhole).toEqual([true, true, false])
  })
})

describe('chains', () => {
  it('of twins are one', () => {
    // a + b = 10, b + c = 8, c − d = 1
    const found = merged(
      [relation({ 0: 1, 1: 1 }, 10), relation({ 1: 1, 2: 1 }, 8), relation({ 2: 1, 3: -1 }, 1)],
      [
        [0, 99],
        [0, 99],
        [0, 99],
        [0, 99],
      ],
    )
    expect(found.left).toEqual([[0, 7]])
    expect(found.places).toEqual([place(0, 1, 3), place(0, -1, 7), place(0, 1, 1), place(0)])
  })

  it('come about when something is known', () => {
    // c is 5, so that a + b + c = 15 leaves two.
    const found = merged(
      [relation({ 0: 1, 1: 1, 2: 1 }, 15)],
      [
        [0, 9],
        [0, 9],
        [5, 5],
      ],
    )
    expect(found.places).toEqual([place(0, -1, 10), place(0), place(1)])
    expect(found.left).toEqual([
      [1, 9],
      [5, 5],
    ])
  })

  it('come about when twins cancel out', () => {
    // a = b + 2, and a − b + c − d = 5: c − d is 3.
    const found = merged(
      [relation({ 0: 1, 1: -1 }, 2), relation({ 0: 1, 1: -1, 2: 1, 3: -1 }, 5)],
      [
        [0, 9],
        [0, 9],
        [0, 9],
        [0, 9],
      ],
    )
    expect(found.places).toEqual([place(0, 1, 2), place(0), place(1, 1, 3), place(1)])
    expect(found.relations).toEqual([])
  })
})

describe('relations that are left', () => {
  it('are kept once each, in whatever order they name their cells', () => {
    const { relations } = merged(
      [
        relation({ 0: 1, 1: 1, 2: 1 }, 3, 9),
        { columns: [2, 0, 1], coefficients: [1, 1, 1], min: 3, max: 9 },
        relation({ 0: 1, 1: 1, 2: 1 }, 3, 8),
        relation({ 0: 1, 1: 1, 2: 2 }, 3, 9),
      ],
      [
        [0, 9],
        [0, 9],
        [0, 9],
      ],
    )
    expect(relations.map(({ max, coefficients }) => [max, Math.max(...coefficients)])).toEqual([
      [9, 1],
      [8, 1],
      [9, 2],
    ])
  })
})

describe('any system of counts', () => {
  it('has the same tables with twins and without', () => {
    const terms = fc.uniqueArray(fc.tuple(fc.nat(4), fc.constantFrom(-1, 1)), {
      minLength: 1,
      maxLength: 3,
      selector: ([column]) => column,
    })
    const counts = fc.array(fc.nat(3), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(
        counts,
        fc.array(fc.tuple(terms, fc.boolean()), { minLength: 1, maxLength: 4 }),
        (truth, given) => {
          const relations = given.map(([pairs, isRange]) => {
            const value = pairs.reduce((sum, [column, by]) => sum + by * (truth[column] as number), 0)
            return relation(Object.fromEntries(pairs), value, isRange ? value + 1 : value)
          })
          const found = merged(
            relations,
            truth.map(() => [0, 4]),
            { truth },
          )
          const fits = (values: readonly number[], of: readonly Relation[]) =>
            of.every(({ columns, coefficients, min, max }) => {
              const sum = columns.reduce(
                (total, column, k) => total + (coefficients[k] as number) * (values[column] as number),
                0,
              )
              return sum >= min - 1e-9 && sum <= max + 1e-9
            })
          const tables = (sizes: readonly (readonly number[])[]) =>
            sizes.reduce<number[][]>(
              (begun, [low = 0, high = 0]) =>
                begun.flatMap((table) =>
                  Array.from({ length: Math.max(0, high - low + 1) }, (_, k) => [...table, low + k]),
                ),
              [[]],
            )
          const all = tables(truth.map(() => [0, 4])).filter((table) => fits(table, relations))
          const fewer = tables(found.left)
            .filter((table) => fits(table, found.relations))
            .map((table) =>
              found.places.map(({ unknown, sign, offset }) => sign * (table[unknown] as number) + offset),
            )
          const inOrder = (list: number[][]) =>
            list.map((table) => table.map((value) => value + 0).join()).sort()
          expect(inOrder(fewer)).toEqual(inOrder(all))
          found.places.forEach(({ unknown, sign, offset }, column) => {
            expect(sign * (found.truth[unknown] as number) + offset).toBe(truth[column])
          })
        },
      ),
      { numRuns: 25, seed: 9 },
    )
  })
})
