import { describe, expect, it } from 'vitest'
import { Limits } from './limits.ts'
import { Prices } from './prices.ts'
import { CROSS, entering, NONE } from './ratioTest.ts'

type Given = {
  entries: number[]
  missing?: number
  bend?: number
  costs?: number[]
  at?: number[]
  lower?: number[]
  upper?: number[]
  push?: { column: number; direction: 1 | -1 }
}

/** What enters in a row over four columns, each of which may change by ten either way. */
function chosen({ entries, missing = 1, bend = Infinity, ...given }: Given): number {
  const {
    costs = [1, 1, 1, 1],
    at = [0, 0, 0, 0],
    lower = [-10, -10, -10, -10],
    upper = [10, 10, 10, 10],
  } = given
  const prices = new Prices(4, 4)
  prices.begin({ lower, upper, costs, ...(given.push ? { push: given.push } : {}) })
  const line = {
    entries: Float64Array.from(entries),
    isListed: Uint8Array.from(entries, () => 1),
    variables: Int32Array.from(entries, (_, variable) => variable),
    count: entries.length,
    isLaidOut: true,
  }
  return entering(line, missing, bend, prices, new Limits(4, [], { lower, upper }), Float64Array.from(at))
}

describe('what enters', () => {
  it('is what helps at the smallest rise of cost', () => {
    expect(chosen({ entries: [1, 1, 1, 1], costs: [4, 3, 2, 3] })).toBe(2)
    // By its entry: 4 ÷ 4 is less than 2 ÷ 1.
    expect(chosen({ entries: [4, 1, 1, 1], costs: [4, 3, 2, 3] })).toBe(0)
    expect(chosen({ entries: [-4, 1, 1, 1], costs: [4, 3, 2, 3] })).toBe(0)
    expect(chosen({ entries: [-4, 1, 1, 1], costs: [4, 3, 2, 3], missing: -1 })).toBe(0)
  })

  it('is nothing where nothing has an entry or room', () => {
    expect(chosen({ entries: [0, 0, 0, 0] })).toBe(NONE)
    expect(chosen({ entries: [1e-7, -1e-7, 0, 0] })).toBe(NONE)
    expect(chosen({ entries: [1e-5, 0, 0, 0] })).toBe(0)
    // The basic one has to rise: columns with a positive entry must fall, those with a negative one rise.
    expect(chosen({ entries: [1, 0, 0, 0], lower: [0, 0, 0, 0] })).toBe(NONE)
    expect(chosen({ entries: [-1, 0, 0, 0], lower: [0, 0, 0, 0] })).toBe(0)
    expect(chosen({ entries: [-1, 0, 0, 0], upper: [0, 0, 0, 0] })).toBe(NONE)
    expect(chosen({ entries: [1, 0, 0, 0], upper: [0, 0, 0, 0] })).toBe(0)
    expect(chosen({ entries: [1, 0, 0, 0], lower: [0, 0, 0, 0], missing: -1 })).toBe(0)
    expect(chosen({ entries: [-1, 0, 0, 0], at: [10, 0, 0, 0] })).toBe(NONE)
    expect(chosen({ entries: [-1, 0, 0, 0], at: [10 - 1e-10, 0, 0, 0] })).toBe(NONE)
    expect(chosen({ entries: [1, 0, 0, 0], at: [-10 + 1e-10, 0, 0, 0] })).toBe(NONE)
    expect(chosen({ entries: [-1, 0, 0, 0], at: [9.9, 0, 0, 0] })).toBe(0)
  })

  it('is rather what takes a change back, for that is a gain', () => {
    // Column 1 stands at −3 and has to rise: back towards nothing.
    expect(chosen({ entries: [-1, -1, 0, 0], at: [0, -3, 0, 0] })).toBe(1)
    expect(chosen({ entries: [-1, -1, 0, 0], at: [3, -3, 0, 0] })).toBe(1)
    expect(chosen({ entries: [1, 1, 0, 0], at: [0, 3, 0, 0] })).toBe(1)
  })

  it('is of equally dear ones the one with the larger entry', () => {
    expect(chosen({ entries: [1, 2, 1, 1], costs: [1, 2, 1, 1] })).toBe(1)
    expect(chosen({ entries: [2, 1, 1, 1], costs: [2, 1, 1, 1] })).toBe(0)
    expect(chosen({ entries: [1, 1, 1, 1] })).toBe(0)
  })

  it('touches what is pushed last of all', () => {
    // Column 0 is pushed upwards and stands at 10: to let it fall costs more than anything.
    const pushed = { at: [10, 0, 0, 0], push: { column: 0, direction: 1 } as const }
    expect(chosen({ entries: [1, 1, 0, 0], costs: [1, 9000, 1, 1], ...pushed })).toBe(1)
    expect(chosen({ entries: [1, 1, 0, 0], lower: [-10, 0, 0, 0], ...pushed })).toBe(0)
    expect(chosen({ entries: [1, 1, 0, 0], costs: [1, 9000, 1, 1], ...pushed, bend: 8000 })).toBe(CROSS)
  })

  it('is nothing but a passing of zero where that is cheaper', () => {
    expect(chosen({ entries: [1, 1, 0, 0], bend: 0.5 })).toBe(CROSS)
    expect(chosen({ entries: [1, 1, 0, 0], bend: 1.5 })).toBe(0)
    // Equally dear: rather the column, which ends it.
    expect(chosen({ entries: [1, 1, 0, 0], bend: 1 })).toBe(0)
    expect(chosen({ entries: [0, 0, 0, 0], bend: 7 })).toBe(CROSS)
    expect(
      chosen({ entries: [1, 0, 0, 0], at: [10, 0, 0, 0], push: { column: 0, direction: 1 }, bend: 7 }),
    ).toBe(CROSS)
  })
})
