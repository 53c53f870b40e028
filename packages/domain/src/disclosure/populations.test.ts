import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attackerBounds } from './bounds.ts'
import type { Equation } from './knowledge.ts'
import { protect } from './protect.ts'

/** So many populations per test run; fewer where the tests themselves are tested. */
const runs = Number(process.env.PASSERELLE_RUNS ?? 500)

type Person = { site: number; status: number; gender: number }

const people = fc.array(
  fc.record({
    site: fc.nat(3),
    status: fc.nat(3),
    gender: fc.oneof({ weight: 9, arbitrary: fc.nat(1) }, fc.constant(2)),
  }),
  { minLength: 1, maxLength: 700, size: 'max' },
)

/** Site × status and gender × status over the same people: two tables with totals that share a margin. */
function tablesOf(population: readonly Person[]): { cells: Record<string, number>; equations: Equation[] } {
  const cells: Record<string, number> = {}
  const equations: Equation[] = []
  const count = (test: (person: Person) => boolean) => population.filter(test).length
  const statuses = [0, 1, 2, 3]
  const groups = (['site', 'gender'] as const).map((by) => ({
    by,
    values: by === 'site' ? [0, 1, 2, 3] : [0, 1, 2],
  }))
  for (const status of statuses) cells[`all|${status}`] = count((person) => person.status === status)
  cells['all|all'] = population.length
  for (const { by, values } of groups) {
    for (const value of values) {
      for (const status of statuses)
        cells[`${by}${value}|${status}`] = count((person) => person[by] === value && person.status === status)
      cells[`${by}${value}|all`] = count((person) => person[by] === value)
      equations.push({
        total: `${by}${value}|all`,
        parts: statuses.map((status) => `${by}${value}|${status}`),
      })
    }
    for (const column of [...statuses, 'all'])
      equations.push({ total: `all|${column}`, parts: values.map((value) => `${by}${value}|${column}`) })
  }
  equations.push({ total: 'all|all', parts: statuses.map((status) => `all|${status}`) })
  return { cells, equations }
}

describe('random populations', () => {
  it('leave no small group recoverable', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(5, 10), (population, threshold) => {
        const tables = tablesOf(population)
        const sensitive = Object.keys(tables.cells).filter((id) => !id.endsWith('|all'))
        const { hidden, unprotected, loss, trivialLoss } = protect({ ...tables, threshold, sensitive })
        expect(unprotected).toEqual([])
        expect(loss.cells).toBeLessThanOrEqual(trivialLoss.cells)
        // The audit starts anew from what is printed, without the true values of what is not.
        const shown = Object.fromEntries(Object.entries(tables.cells).filter(([id]) => !hidden.includes(id)))
        for (const [id, value] of Object.entries(shown))
          if (value > 0) expect(value, id).toBeGreaterThanOrEqual(threshold)
        for (const { cell, min, max } of attackerBounds({ ...tables, cells: shown, hidden })) {
          const value = tables.cells[cell] as number
          expect(min).toBeLessThanOrEqual(value)
          expect(max).toBeGreaterThanOrEqual(value)
          if (value >= threshold) continue
          expect(max, cell).toBeGreaterThanOrEqual(threshold)
          if (value > 0) expect(min, cell).toBeLessThan(value)
        }
      }),
      { numRuns: runs },
    )
  })
})

/** Site × gender × status with every margin, cells named after a release. */
function threeWay(
  population: readonly Person[],
  release: string,
): { cells: Record<string, number>; equations: Equation[] } {
  const sizes = [
    [0, 1, 2],
    [0, 1, 2],
    [0, 1, 2],
  ] as const
  const name = (at: readonly (number | string)[]) => `${release}|${at.join('|')}`
  const cells: Record<string, number> = {}
  const equations: Equation[] = []
  const [sites, genders, statuses] = sizes.map((size) => [...size, '*'] as (number | string)[]) as [
    (number | string)[],
    (number | string)[],
    (number | string)[],
  ]
  for (const site of sites)
    for (const gender of genders)
      for (const status of statuses) {
        const at = [site, gender, status]
        cells[name(at)] = population.filter(
          (person) =>
            (site === '*' || Math.min(person.site, 2) === site) &&
            (gender === '*' || person.gender === gender) &&
            (status === '*' || Math.min(person.status, 2) === status),
        ).length
        at.forEach((value, axis) => {
          const parts = (sizes[axis] as readonly number[]).map((part) => name(at.with(axis, part)))
          if (value === '*') equations.push({ total: name(at), parts })
        })
      }
  return { cells, equations }
}

// A second for each: where the tests themselves are tested, the smaller ones have to notice.
describe.skipIf(runs < 100)('random populations that grow', () => {
  it('leave no small group recoverable from two releases of three-way tables, nor those who came in between', () => {
    let refused = 0
    fc.assert(
      fc.property(people, fc.nat(100), (population, share) => {
        const before = population.slice(0, Math.ceil((population.length * share) / 100))
        const [first, second, came] = [
          threeWay(before, 'first'),
          threeWay(population, 'second'),
          threeWay(population.slice(before.length), 'came'),
        ]
        const threshold = 5
        const rule = { threshold, zeros: 'open', fullGroups: false } as const
        const one = protect({ ...first, ...rule })
        expect(one.isSafe).toBe(true)
        const release = { ...first, hidden: one.hidden }
        const links = Object.keys(first.cells).map((id) => {
          const rest = id.slice('first'.length)
          return { total: `second${rest}`, parts: [id, `came${rest}`] }
        })
        const equations = [...second.equations, ...came.equations, ...links]
        const cells = { ...second.cells, ...came.cells }
        const task = { cells, equations, unprinted: Object.keys(came.cells), releases: [release] }
        const two = protect({ ...task, ...rule })
        if (!two.isSafe) {
          // What the first release gave away cannot be taken back: such a second release is refused.
          refused++
          return
        }
        const hidden = new Set(two.hidden)
        const shown = Object.fromEntries(Object.entries(cells).filter(([id]) => !hidden.has(id)))
        const shownBefore = Object.fromEntries(
          Object.entries(first.cells).filter(([id]) => !one.hidden.includes(id)),
        )
        const truth = { ...first.cells, ...cells }
        for (const { cell, min, max } of attackerBounds({
          ...{ cells: shown, equations, hidden: two.hidden },
          releases: [{ ...release, cells: shownBefore }],
        })) {
          const value = truth[cell] as number
          if (value === 0 || value >= threshold) continue
          expect(max, cell).toBeGreaterThanOrEqual(threshold)
          expect(min, cell).toBeLessThan(value)
        }
        for (const [id, value] of Object.entries(shown))
          if (value > 0) expect(value, id).toBeGreaterThanOrEqual(threshold)
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
    expect(refused).toBeLessThan(runs / 10)
  })
})

describe('bounds', () => {
  it('are those of trying out every table', () => {
    const cell = fc.nat(3)
    const subsets = fc.array(fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell, cell), subsets, (values, sums) => {
        const ids = values.map((_, i) => `c${i}`)
        const equations = [ids.map((_, i) => i), ...sums].map((parts, k) => ({
          total: `s${k}`,
          parts: parts.map((i) => `c${i}`),
        }))
        const total = (parts: readonly string[], of: readonly number[]) =>
          parts.reduce((sum, id) => sum + (of[Number(id[1])] as number), 0)
        const cells = Object.fromEntries([
          ...ids.map((id, i) => [id, values[i] as number] as const),
          ...equations.map((equation) => [equation.total, total(equation.parts, values)] as const),
        ])
        const fitting = everyTable(cells.s0 as number).filter((table) =>
          equations.every((equation) => total(equation.parts, table) === cells[equation.total]),
        )
        const found = attackerBounds({ cells, equations, hidden: ids })
        expect(found.map(({ min, max }) => [min, max])).toEqual(
          ids.map((_, i) => [
            Math.min(...fitting.map((t) => t[i] as number)),
            Math.max(...fitting.map((t) => t[i] as number)),
          ]),
        )
      }),
      { numRuns: Math.min(150, runs) },
    )
  })
})

function everyTable(sum: number): number[][] {
  const grow = (length: number, left: number): number[][] =>
    length === 1
      ? [[left]]
      : Array.from({ length: left + 1 }, (_, first) =>
          grow(length - 1, left - first).map((rest) => [first, ...rest]),
        ).flat()
  return grow(5, sum)
}
