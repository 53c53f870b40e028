import { describe, expect, it } from 'vitest'
import { attackerBounds } from './bounds.ts'
import {
  curvePrinted,
  mergedSteps,
  possibleCounts,
  quotientPrinted,
  roundedPrinted,
} from './derivedFigures.ts'
import { protect } from './protect.ts'
import { document } from './vectors/load.ts'

const { percentages, rounding } = document
const ends = (bounds: ReturnType<typeof attackerBounds>) =>
  Object.fromEntries(bounds.map(({ cell, min, max }) => [cell, [min, max]]))

describe('percentages', () => {
  it.each(percentages.cases)('$percent % of $n leaves these counts', (given) => {
    const printed = { value: given.percent, decimals: given.decimals }
    const counts = possibleCounts(given.n, printed)
    expect(counts).toEqual(given.possibleCounts)
    expect(counts.length === 1).toBe(given.exact)
    expect(counts.every((count) => count < percentages.threshold)).toBe(given.allBelowThreshold)
    const [bounds] = attackerBounds({
      cells: { all: given.n },
      equations: [],
      hidden: ['counted'],
      inequalities: quotientPrinted({ numerator: 'counted', denominator: 'all', times: 100 }, printed),
    })
    expect([bounds?.min, bounds?.max]).toEqual([counts[0], counts.at(-1)])
    expect(bounds?.exact).toBe(given.exact)
  })

  it('never leave more people than there are', () => {
    expect(possibleCounts(7, { value: 100, decimals: 0 })).toEqual([7])
    expect(possibleCounts(7, { value: 0, decimals: 0 })).toEqual([0])
    expect(possibleCounts(7, { value: 50, decimals: 0 })).toEqual([])
  })

  it('tell about a hidden denominator as well', () => {
    const found = attackerBounds({
      cells: { counted: 30 },
      equations: [],
      hidden: ['all'],
      inequalities: quotientPrinted(
        { numerator: 'counted', denominator: 'all', times: 100 },
        { value: 50, decimals: 0 },
      ),
    })
    expect(ends(found)).toEqual({ all: [60, 60] })
  })
})

describe('rounding', () => {
  const hidden = Object.keys(rounding.trueValues)
  const inequalities = Object.entries(rounding.published).map(([cell, value]) =>
    roundedPrinted(cell, value, rounding.base),
  )
  const cells = { ...rounding.trueValues, total: rounding.trueTotal }
  const equations = [{ total: 'total', parts: hidden }]
  const expected = (audit: { cell: string; min: number; max: number }[]) =>
    Object.fromEntries(audit.map(({ cell, min, max }) => [cell, [min, max]]))

  it('to five leaves what the worked table says, with the total rounded by itself', () => {
    const total = roundedPrinted('total', rounding.publishedTotal, rounding.base)
    const found = attackerBounds({
      cells,
      equations,
      hidden: [...hidden, 'total'],
      inequalities: [...inequalities, total],
    })
    expect(ends(found)).toMatchObject(expected(rounding.audit))
  })

  it('to five leaves less beside the exact total', () => {
    expect(ends(attackerBounds({ cells, equations, hidden, inequalities }))).toEqual(
      expected(rounding.auditWithExactTotal),
    )
  })

  it('to an even base covers both ways of rounding a half', () => {
    expect(roundedPrinted('x', 30, 10)).toEqual({ terms: [{ cell: 'x', times: 1 }], min: 25, max: 35 })
  })
})

describe('derived figures', () => {
  it('the cost per outcome gives the outcomes away where the cost is printed', () => {
    const found = attackerBounds({
      cells: {},
      equations: [],
      hidden: ['outcomes'],
      inequalities: quotientPrinted(
        { numerator: 90_000, denominator: 'outcomes' },
        { value: 12_857.14, decimals: 2 },
      ),
    })
    expect(ends(found)).toEqual({ outcomes: [7, 7] })
  })

  it('a share of a number that is printed beside it is a range of the count', () => {
    const half = { value: 50, decimals: 0 }
    const [least, most] = quotientPrinted({ numerator: 'counted', denominator: 40, times: 100 }, half)
    expect(least).toEqual({ terms: [{ cell: 'counted', times: 1 }], min: (49.5 / 100) * 40 })
    expect(most).toEqual({ terms: [{ cell: 'counted', times: 1 }], max: (50.5 / 100) * 40 })
  })

  it('a mean bounds the sum behind it', () => {
    const [hours] = attackerBounds({
      cells: { mentors: 12 },
      equations: [],
      hidden: ['hours'],
      amounts: ['hours'],
      inequalities: quotientPrinted(
        { numerator: 'hours', denominator: 'mentors' },
        { value: 20.5, decimals: 1 },
      ),
    })
    expect(hours?.min).toBeCloseTo(245.4, 6)
    expect(hours?.max).toBeCloseTo(246.6, 6)
    expect(hours?.kind).toBe('linear')
  })

  it('the heights of a curve give its small steps away, so steps are put together', () => {
    // 40 at risk, 12 events; then 28 at risk, 3 events.
    const steps = [
      { atRisk: 'risk 1', events: 'events 1', survival: 0.7 },
      { atRisk: 'risk 2', events: 'events 2', survival: 0.625 },
    ]
    const cells = { 'risk 1': 40, 'events 1': 12, 'risk 2': 28, 'events 2': 3 }
    const equations = [{ total: 'risk 1', parts: ['risk 2', 'events 1'] }]
    const found = attackerBounds({
      ...{ cells, equations, hidden: ['events 1', 'risk 2', 'events 2'] },
      inequalities: curvePrinted(steps, 3),
    })
    expect(ends(found)).toEqual({ 'events 1': [12, 12], 'risk 2': [28, 28], 'events 2': [3, 3] })
    const coarse = attackerBounds({
      cells,
      equations,
      hidden: ['events 1', 'risk 2', 'events 2'],
      inequalities: curvePrinted(
        [
          { ...steps[0], survival: 0.7 },
          { ...steps[1], survival: 0.6 },
        ] as typeof steps,
        1,
      ),
    })
    const [least, most] = ends(coarse)['events 2'] as [number, number]
    expect(least).toBeLessThan(3)
    expect(most).toBeGreaterThan(5)
    const zero = curvePrinted(
      [...steps, { atRisk: 'a', events: 'b', survival: 0 }, { atRisk: 'c', events: 'd', survival: 0 }],
      2,
    )
    expect(zero).toHaveLength(8)
    expect(zero.flatMap(({ terms }) => terms.map(({ times }) => times)).every(Number.isFinite)).toBe(true)
  })

  it('steps are put together until each holds enough; the rest joins the last', () => {
    const step = (time: number, events: number) => ({ time, events })
    const groups = (events: number[]) =>
      mergedSteps(
        events.map((count, index) => step(index + 1, count)),
        10,
      ).map(({ time, events: sum, steps }) => [time, sum, steps.length])
    expect(groups([4, 6, 12, 3, 3])).toEqual([
      [2, 10, 2],
      [5, 18, 3],
    ])
    expect(groups([10, 10])).toEqual([
      [1, 10, 1],
      [2, 10, 1],
    ])
    expect(groups([10, 11, 12, 3])).toEqual([
      [1, 10, 1],
      [2, 11, 1],
      [4, 15, 2],
    ])
    expect(groups([4, 5])).toEqual([])
    expect(groups([])).toEqual([])
  })
})

describe('sums', () => {
  const twelve = Array.from({ length: 12 }, () => 10)
  const task = {
    cells: { north: 120, east: 150, south: 130, all: 400 },
    equations: [{ total: 'all', parts: ['north', 'east', 'south'] }],
    amounts: ['north', 'east', 'south', 'all'],
    published: ['all'],
  }

  it('are shown where many made them and nobody dominates', () => {
    const { hidden } = protect({ ...task, contributions: { north: twelve, east: twelve, south: twelve } })
    expect(hidden).toEqual([])
  })

  it('are hidden where too few made them, with another sum beside', () => {
    const { primary, hidden, isSafe } = protect({
      ...task,
      contributions: { north: [60, 60], east: twelve, south: twelve },
    })
    expect(primary).toEqual([{ cell: 'north', reason: 'dominated', value: 120, reach: 126, floor: 114 }])
    expect(hidden).toHaveLength(2)
    expect(hidden).toContain('north')
    expect(isSafe).toBe(true)
  })

  it('are hidden where the second largest could work out the largest', () => {
    // 100 and 20 and eleven times 1: the second knows the first to within 11, and 10 would be too near.
    const dominated = (rest: number) =>
      protect({
        cells: { sum: 120 + rest },
        equations: [],
        amounts: ['sum'],
        contributions: { sum: [20, 100, ...Array.from({ length: 10 }, () => rest / 10)] },
      }).primary
    expect(dominated(10)).toEqual([])
    expect(dominated(9)).toMatchObject([{ reason: 'dominated', value: 129, reach: 139, floor: 119 }])
    expect(dominated(9)[0]?.reach).toBeCloseTo(139, 9)
  })

  it('of nothing tell nothing; three make a total where the rule says three', () => {
    expect(
      protect({ ...task, cells: { ...task.cells, north: 0, all: 280 }, contributions: { north: [] } }).hidden,
    ).toEqual([])
    const three = { north: [40, 40, 40], east: twelve, south: twelve }
    expect(protect({ ...task, contributions: three, dominance: { fewest: 3 } }).hidden).toEqual([])
    expect(protect({ ...task, contributions: three, dominance: { fewest: 4 } }).hidden).toContain('north')
    expect(
      protect({ ...task, contributions: three, dominance: { fewest: 3, within: 1.5 } }).hidden,
    ).toContain('north')
    expect(() => protect({ ...task, contributions: { west: [1] } })).toThrow('The cell "west"')
  })
})
