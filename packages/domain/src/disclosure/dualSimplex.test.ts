import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DualSimplex } from './dualSimplex.ts'
import type { Answer, Question, Row } from './question.ts'

const row = (factors: Record<number, number>, min: number, max: number): Row => ({
  columns: Object.keys(factors).map(Number),
  factors: Object.values(factors),
  min,
  max,
})
const changesOf = ({ changes }: Answer) => Object.fromEntries(changes)
/** Four columns around one total: 0 + 1 + 2 = 3. */
const sum = row({ 0: 1, 1: 1, 2: 1, 3: -1 }, 0, 0)
const wide = { lower: [-9, -9, -9, -9], upper: [9, 9, 9, 9] }

describe('the cheapest change', () => {
  it('is none where nothing has to change', () => {
    const simplex = new DualSimplex(4, [sum])
    expect(simplex.ask({ ...wide, costs: [1, 1, 1, 1] })).toEqual({ status: 'solved', changes: new Map() })
    expect(simplex.effort).toBe(0)
  })

  it('makes up for a forced one where that costs least, and within its limits', () => {
    const simplex = new DualSimplex(4, [sum])
    const ask = (more: Partial<Question>) => simplex.ask({ ...wide, costs: [1, 2, 3, 4], ...more })
    const up = { lower: [5, -9, -9, -9] }
    expect(changesOf(ask(up))).toEqual({ 0: 5, 1: -5 })
    expect(changesOf(ask({ ...up, costs: [1, 4, 4, 3] }))).toEqual({ 0: 5, 3: 5 })
    expect(changesOf(ask({ lower: [5, -2, -9, -9] }))).toEqual({ 0: 5, 1: -2, 2: -3 })
    expect(changesOf(ask({ lower: [5, -2, 0, -9] }))).toEqual({ 0: 5, 1: -2, 3: 3 })
    expect(changesOf(ask({ upper: [-5, 2, 2, 9] }))).toEqual({ 0: -5, 1: 2, 2: 2, 3: -1 })
    expect(ask({ lower: [5, 0, 0, 0], upper: [9, 9, 9, 4] })).toEqual({
      status: 'impossible',
      changes: new Map(),
    })
    // And is the same again, whatever was asked in between.
    expect(changesOf(ask(up))).toEqual({ 0: 5, 1: -5 })
  })

  it('repairs relations that the beginning does not fit', () => {
    const short = new DualSimplex(2, [row({ 0: 1, 1: 2 }, 4, 6)])
    expect(changesOf(short.ask({ lower: [-9, -9], upper: [9, 9], costs: [1, 1] }))).toEqual({ 1: 2 })
    const over = new DualSimplex(2, [row({ 0: 1, 1: 2 }, -6, -4)])
    expect(changesOf(over.ask({ lower: [-9, -9], upper: [9, 9], costs: [1, 3] }))).toEqual({ 0: -4 })
    expect(over.ask({ lower: [0, 0], upper: [9, 9], costs: [1, 3] }).status).toBe('impossible')
  })

  it('leaves a range as it is while that holds', () => {
    const simplex = new DualSimplex(2, [row({ 0: 1, 1: 1 }, -3, 2)])
    const ask = (lower: number[], upper: number[]) => changesOf(simplex.ask({ lower, upper, costs: [1, 1] }))
    expect(ask([2, -9], [9, 9])).toEqual({ 0: 2 })
    expect(ask([4, -9], [9, 9])).toEqual({ 0: 4, 1: -2 })
    expect(ask([-9, -9], [-3, 9])).toEqual({ 0: -3 })
    expect(ask([-9, -9], [-5, 9])).toEqual({ 0: -5, 1: 2 })
  })

  it('may take a column through zero', () => {
    // First 1 makes up for 0, then the second relation turns it round.
    const simplex = new DualSimplex(4, [row({ 0: 1, 1: 1, 2: 1 }, 0, 0), row({ 1: 1, 3: 1 }, 0, 0)])
    const found = simplex.ask({ lower: [6, -9, -9, -3], upper: [9, 9, 9, -3], costs: [1, 1, 5, 1] })
    expect(changesOf(found)).toEqual({ 0: 6, 1: 3, 2: -9, 3: -3 })
  })
})

describe('which relation is repaired first', () => {
  const after = (rows: Row[], size: number) => {
    const [lower, upper] = [new Array(size).fill(-9), new Array(size).fill(9)]
    const found = new DualSimplex(size, rows).ask({
      lower,
      upper,
      costs: new Array(size).fill(1),
      mostPivots: 1,
    })
    expect(found.status).toBe('cut-off')
    return changesOf(found)
  }

  it('is the one that is farthest out', () => {
    const [two, five] = [row({ 0: 1 }, 2, 2), row({ 1: 1 }, -5, -5)]
    expect(after([two, five], 2)).toEqual({ 1: -5 })
    expect(after([five, row({ 0: 1 }, -2, -2)], 2)).toEqual({ 1: -5 })
  })

  it('goes by the length of relations too: a short one says more', () => {
    const long = row({ 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1 }, 5, 5)
    expect(after([row({ 0: 1 }, 3, 3), long], 8)).toEqual({ 0: 3 })
    expect(after([long, row({ 0: 1 }, 3, 3)], 8)).toEqual({ 0: 3 })
    expect(after([long, row({ 0: 1 }, 2, 2)], 8)).not.toHaveProperty('0')
  })

  it('is none that is out by rounding noise only', () => {
    for (const noise of [row({ 0: 0.01 }, 5e-8, 9), row({ 0: 0.01 }, -9, -5e-8)])
      expect(new DualSimplex(1, [noise]).ask({ lower: [-9], upper: [9], costs: [1] }).changes.size).toBe(0)
    for (const gap of [row({ 0: 0.01 }, 5e-7, 9), row({ 0: 0.01 }, -9, -5e-7)])
      expect(new DualSimplex(1, [gap]).ask({ lower: [-9], upper: [9], costs: [1] }).changes.size).toBe(1)
  })

  it('takes one step where one is enough', () => {
    const range = new DualSimplex(2, [row({ 0: 1, 1: 1 }, -3, 2)])
    const ask = (lower: number[], upper: number[]) =>
      range.ask({ lower, upper, costs: [1, 1], mostPivots: 2 })
    expect(ask([4, -9], [9, 9]).status).toBe('solved')
    expect(ask([-9, -9], [-5, 9]).status).toBe('solved')
  })
})

describe('a push', () => {
  it('goes as far as the relations let it, and there costs as little as it can', () => {
    const simplex = new DualSimplex(4, [sum, row({ 1: 1, 2: 1 }, -4, 9)])
    const push = (direction: 1 | -1, more: Partial<Question> = {}) =>
      simplex.ask({
        ...wide,
        upper: [50, 9, 9, 7],
        costs: [1, 1, 2, 1],
        push: { column: 0, direction },
        ...more,
      })
    expect(changesOf(push(1))).toEqual({ 0: 11, 1: -4, 3: 7 })
    expect(changesOf(push(1, { costs: [1, 2, 1, 1] }))).toEqual({ 0: 11, 2: -4, 3: 7 })
    expect(changesOf(push(1, { upper: [5, 9, 9, 7] }))[0]).toBe(5)
    expect(changesOf(push(-1, { lower: [-50, -9, -9, -7] }))).toMatchObject({ 0: -16 })
    expect(push(1, { upper: [50, 9, 9, 0], lower: [0, 0, 0, 0] })).toEqual({
      status: 'solved',
      changes: new Map(),
    })
  })
})

describe('a limit on pivots', () => {
  const simplex = new DualSimplex(4, [sum])
  const question = { ...wide, lower: [9, -2, -2, -9], costs: [1, 2, 3, 4] }

  it('ends it without an answer', () => {
    expect(simplex.ask({ ...question, mostPivots: 0 })).toEqual({
      status: 'cut-off',
      changes: new Map([[0, 9]]),
    })
    expect(simplex.ask({ ...question, mostPivots: 1 }).status).toBe('cut-off')
    expect(simplex.ask({ ...question, mostPivots: 4 }).status).toBe('solved')
    expect(simplex.ask(question).status).toBe('solved')
  })

  it('is never met by itself, also in a long chain', () => {
    const length = 120
    const chain = Array.from({ length }, (_, at) => row({ [at]: 1, [at + 1]: -1 }, 0, 0))
    const long = new DualSimplex(length + 1, chain)
    const ends = { lower: new Array(length + 1).fill(-9), upper: new Array(length + 1).fill(9) }
    ends.lower[0] = 2
    const found = long.ask({ ...ends, costs: new Array(length + 1).fill(1) })
    expect(found.status).toBe('solved')
    expect([...found.changes.values()]).toEqual(new Array(length + 1).fill(2))
  })
})

describe('every answer', () => {
  const factor = fc.constantFrom<number[]>(-1, 0, 1, 1)
  const range = fc.constantFrom<[number, number]>([0, 0], [0, 0], [0, 0], [-1, 0], [0, 2], [1, 2])
  const rows = fc.array(fc.tuple(fc.array(factor, { minLength: 4, maxLength: 4 }), range), {
    minLength: 1,
    maxLength: 3,
  })
  const room = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 4, maxLength: 4 })
  /** Every whole change within two, for systems whose cheapest change is whole. */
  const every = (lower: number[], upper: number[]): number[][] =>
    lower.reduce<number[][]>(
      (found, low, at) =>
        found.flatMap((begun) =>
          Array.from({ length: (upper[at] as number) - low + 1 }, (_, k) => [...begun, low + k]),
        ),
      [[]],
    )

  it('is as cheap as any that trying out finds, fits, and is found wherever there is one', () => {
    const costs = [1.01, 1.37, 2.23, 2.71]
    fc.assert(
      fc.property(rows, room, fc.nat(3), fc.constantFrom(-1, 0, 1), (given, limits, column, forced) => {
        const system = given.map(([factors, [min, max]]) => row({ ...factors }, min, max))
        const lower = limits.map(([low], at) => (at === column && forced > 0 ? 1 : -low))
        const upper = limits.map(([, high], at) =>
          at === column ? (forced < 0 ? -1 : Math.max(1, high)) : high,
        )
        if (forced < 0) lower[column] = -2
        const cost = (changes: readonly number[]) =>
          changes.reduce((total, by, at) => total + Math.abs(by) * (costs[at] as number), 0)
        const fitting = every(lower, upper).filter((changes) =>
          given.every(([factors, [min, max]]) => {
            const value = factors.reduce((total, by, at) => total + by * (changes[at] as number), 0)
            return value >= min && value <= max
          }),
        )
        const simplex = new DualSimplex(4, system)
        const found = simplex.ask({ lower, upper, costs })
        if (found.status === 'impossible') {
          expect(fitting).toEqual([])
          return
        }
        expect(found.status).toBe('solved')
        const changes = [0, 1, 2, 3].map((at) => found.changes.get(at) ?? 0)
        changes.forEach((by, at) => {
          expect(by).toBeGreaterThanOrEqual((lower[at] as number) - 1e-6)
          expect(by).toBeLessThanOrEqual((upper[at] as number) + 1e-6)
        })
        for (const [factors, [min, max]] of given) {
          const value = factors.reduce((total, by, at) => total + by * (changes[at] as number), 0)
          expect(value).toBeGreaterThanOrEqual(min - 1e-6)
          expect(value).toBeLessThanOrEqual(max + 1e-6)
        }
        const best = Math.min(...fitting.map(cost))
        expect(cost(changes)).toBeLessThanOrEqual(best + 1e-6)
        if (changes.every(Number.isInteger)) expect(cost(changes)).toBeCloseTo(best, 6)
        // Pushed, it goes as far as anything that fits.
        const pushed = simplex.ask({ lower, upper, costs, push: { column, direction: 1 } })
        const farthest = Math.max(...fitting.map((each) => each[column] as number))
        expect(pushed.status).toBe('solved')
        expect(pushed.changes.get(column) ?? 0).toBeGreaterThanOrEqual(farthest - 1e-6)
        if ([...pushed.changes.values()].every((by) => Math.abs(by - Math.round(by)) < 1e-9))
          expect(pushed.changes.get(column) ?? 0).toBeCloseTo(farthest, 6)
      }),
      { numRuns: 80, seed: 7 },
    )
  })

  it('costs as much as where each column is two, one upwards and one downwards, that never pass zero', () => {
    const size = 10
    const factors = fc.array(fc.constantFrom<number[]>(-1, 0, 1, 1), {
      minLength: size,
      maxLength: size,
    })
    const given = fc.array(fc.tuple(factors, fc.constantFrom<number[]>(0, 0, 2)), {
      minLength: 3,
      maxLength: 4,
    })
    const forced = fc.uniqueArray(
      fc.tuple(fc.nat(size - 1), fc.constantFrom<number[]>(-3, -2, -1, 1, 2, 3)),
      {
        minLength: 3,
        maxLength: 3,
        selector: ([column]) => column,
      },
    )
    const costs = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: size, maxLength: size })
    const rooms = fc.array(fc.tuple(fc.constantFrom(-1, -2, -5), fc.constantFrom(1, 2, 5)), {
      minLength: size,
      maxLength: size,
    })
    fc.assert(
      fc.property(given, forced, costs, rooms, (relations, fixed, whole, room) => {
        const each = whole.map((cost, column) => cost + 0.013 * column)
        const lower = each.map(
          (_, column) => fixed.find(([at]) => at === column)?.[1] ?? room[column]?.[0] ?? 0,
        )
        const upper = each.map(
          (_, column) => fixed.find(([at]) => at === column)?.[1] ?? room[column]?.[1] ?? 0,
        )
        const plain = relations.map(([by, slack]) => row({ ...by }, -slack, slack))
        const split = relations.map(([by, slack]) => row({ ...[...by, ...by.map((f) => -f)] }, -slack, slack))
        const one = new DualSimplex(size, plain).ask({ lower, upper, costs: each })
        const two = new DualSimplex(2 * size, split).ask({
          lower: [...lower.map((low) => Math.max(0, low)), ...upper.map((high) => Math.max(0, -high))],
          upper: [...upper.map((high) => Math.max(0, high)), ...lower.map((low) => Math.max(0, -low))],
          costs: [...each, ...each],
        })
        expect(one.status).toBe(two.status)
        const costOf = (answer: Answer, of: readonly number[]) =>
          [...answer.changes].reduce((sum, [column, by]) => sum + Math.abs(by) * (of[column] as number), 0)
        expect(costOf(one, each)).toBeCloseTo(costOf(two, [...each, ...each]), 6)
      }),
      { numRuns: 400, seed: 4 },
    )
  })
})
