import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from './question.ts'
import { Tableau } from './tableau.ts'

/** `x + 2y ≤ …` and `y − z ≤ …`: slacks are the variables 3 and 4. */
const rows: Row[] = [
  { columns: [0, 1], factors: [1, 2], min: 0, max: 9 },
  { columns: [1, 2], factors: [1, -1], min: 0, max: 9 },
]

/** The entries of a row by variable, those of rounding noise left out. */
function entriesOf(tableau: Tableau, row: number): Record<number, number> {
  const { entries, variables, count } = tableau.line(row)
  const listed = [...variables.subarray(0, count)]
  expect(new Set(listed).size).toBe(count)
  // What is not listed has no entry, or it would be forgotten.
  entries.forEach((entry, variable) => {
    if (!listed.includes(variable)) expect(entry).toBe(0)
  })
  return Object.fromEntries(
    listed
      .sort((a, b) => a - b)
      .flatMap((at) => (Math.abs(entries[at] as number) > 1e-9 ? [[at, entries[at] as number]] : [])),
  )
}

describe('a tableau', () => {
  it('begins with every slack basic, and lays out rows when they are touched', () => {
    const tableau = new Tableau(3, rows)
    expect([...tableau.basic]).toEqual([3, 4])
    expect(tableau.active).toEqual([])
    tableau.activate(1)
    tableau.activate(1)
    expect(tableau.active).toEqual([1])
    expect(entriesOf(tableau, 1)).toEqual({ 1: -1, 2: 1 })
    expect(entriesOf(tableau, 0)).toEqual({})
  })

  it('moves a column, and the slacks of its rows with it', () => {
    const tableau = new Tableau(3, rows)
    tableau.move(1, 5)
    expect([...tableau.value]).toEqual([10, 5])
    tableau.move(0, -3)
    expect([...tableau.value]).toEqual([7, 5])
    expect(tableau.active).toEqual([0, 1])
  })

  it('makes a column basic in the place of a slack', () => {
    const tableau = new Tableau(3, rows)
    tableau.move(0, 4)
    // y moves by −2, so that x + 2y is 0 again.
    tableau.exchange(0, 1, -2, -2, false)
    expect([...tableau.basic]).toEqual([1, 4])
    expect([...tableau.value]).toEqual([-2, -2])
    // y + x/2 − s/2 = 0, and t + x/2 − s/2 + z = 0.
    expect(entriesOf(tableau, 0)).toEqual({ 0: 0.5, 3: -0.5 })
    expect(entriesOf(tableau, 1)).toEqual({ 0: 0.5, 2: 1, 3: -0.5 })
    expect(tableau.effort).toBe(2)
  })

  it('forgets the slack of an equation for good', () => {
    const tableau = new Tableau(3, rows)
    tableau.activate(0)
    tableau.exchange(0, 1, 0, 0, true)
    expect(entriesOf(tableau, 0)).toEqual({ 0: 0.5 })
    expect(entriesOf(tableau, 1)).toEqual({ 0: 0.5, 2: 1 })
    expect(tableau.effort).toBe(1)
  })

  it('is as new after a reset, but for the effort', () => {
    const tableau = new Tableau(3, rows)
    tableau.move(0, 4)
    tableau.exchange(0, 1, -2, -2, false)
    tableau.exchange(1, 2, 1, 1, false)
    const { effort } = tableau
    tableau.reset()
    expect(tableau.effort).toBe(effort)
    expect(tableau.active).toEqual([])
    expect([...tableau.basic]).toEqual([3, 4])
    expect([...tableau.value]).toEqual([0, 0])
    expect(entriesOf(tableau, 0)).toEqual({})
    expect(entriesOf(tableau, 1)).toEqual({})
    tableau.activate(0)
    expect(entriesOf(tableau, 0)).toEqual({ 0: -1, 1: -2 })
    expect(entriesOf(tableau, 1)).toEqual({})
  })

  it('rewrites only rows that have the variable, by more than rounding noise', () => {
    const tiny = { columns: [0, 1], factors: [1, 1e-10], min: 0, max: 9 }
    const tableau = new Tableau(3, [...rows, tiny, { columns: [2], factors: [1], min: 0, max: 9 }])
    for (const row of [0, 1, 2, 3]) tableau.activate(row)
    tableau.exchange(0, 1, 3, 3, true)
    expect(tableau.effort).toBe(1)
    expect([...tableau.value]).toEqual([3, 3, 0, 0])
    expect(entriesOf(tableau, 2)).toEqual({ 0: -1 })
    expect(tableau.line(2).entries[1]).toBe(0)
    expect(entriesOf(tableau, 3)).toEqual({ 2: -1 })
    // And takes noise off the row that is solved.
    tableau.reset()
    tableau.activate(2)
    tableau.exchange(2, 0, 0, 0, true)
    expect(tableau.line(2).count).toBe(0)
    expect([...tableau.line(2).entries, ...tableau.line(2).isListed].every((each) => each === 0)).toBe(true)
  })

  it('says after any exchanges the same as plain elimination', () => {
    const factor = fc.constantFrom(-2, -1, 0, 1, 1, 2)
    const matrix = fc.array(fc.array(factor, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 })
    const exchanges = fc.array(fc.tuple(fc.nat(2), fc.nat(6), fc.boolean()), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(matrix, exchanges, exchanges, (factors, earlier, steps) => {
        const tableau = new Tableau(
          4,
          factors.map((line) => ({
            columns: line.flatMap((by, column) => (by === 0 ? [] : [column])),
            factors: line.filter((by) => by !== 0),
            min: 0,
            max: 9,
          })),
        )
        // What was asked before leaves nothing behind.
        for (const [row, entering] of earlier) {
          const entry = tableau.activate(row).entries[entering] as number
          if (Math.abs(entry) > 1e-6) tableau.exchange(row, entering, 1, 1, false)
        }
        tableau.reset()
        // The plain way: every row over all seven variables, `Σ entries · variable = 0`.
        const plain = factors.map((line, row) => [
          ...line.map((by) => -by),
          ...[0, 1, 2].map((k) => (k === row ? 1 : 0)),
        ])
        const basic = [4, 5, 6]
        const gone = new Set<number>()
        for (const [row, entering, isGone] of steps) {
          tableau.activate(row)
          const pivot = (plain[row] as number[])[entering] as number
          const leaving = basic[row] as number
          if (basic.includes(entering) || gone.has(entering) || Math.abs(pivot) < 1e-6) continue
          tableau.exchange(row, entering, 0, 0, isGone && leaving > 3)
          if (isGone && leaving > 3) gone.add(leaving)
          basic[row] = entering
          const line = (plain[row] as number[]).map((entry) => entry / pivot)
          plain.forEach((other, k) => {
            const times = other[entering] as number
            plain[k] = k === row ? line : other.map((entry, at) => entry - times * (line[at] as number))
          })
        }
        expect([...tableau.basic]).toEqual(basic)
        for (const row of tableau.active) {
          const found = entriesOf(tableau, row)
          ;(plain[row] as number[]).forEach((entry, variable) => {
            if (basic.includes(variable) || gone.has(variable)) expect(found[variable] ?? 0).toBeCloseTo(0, 6)
            else expect(found[variable] ?? 0).toBeCloseTo(entry, 6)
          })
        }
      }),
      { numRuns: 50, seed: 3 },
    )
  })
})
