import { describe, expect, it } from 'vitest'
import { attackerBounds } from './bounds.ts'
import { protect } from './protect.ts'

describe('a limit on effort', () => {
  const lines = [0, 1, 2, 3]
  const at = (row: number | string, column: number | string) => `${row}|${column}`
  const values = [
    [12, 9, 3, 20],
    [8, 14, 11, 6],
    [2, 15, 7, 16],
    [13, 4, 18, 10],
  ]
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  const cells = Object.fromEntries([
    ...lines.flatMap((row) => lines.map((column) => [at(row, column), values[row]?.[column] ?? 0] as const)),
    ...lines.map((row) => [at(row, '*'), sum(values[row] ?? [])] as const),
    ...lines.map((column) => [at('*', column), sum(values.map((row) => row[column] ?? 0))] as const),
  ])
  const equations = [
    ...lines.map((row) => ({ total: at(row, '*'), parts: lines.map((column) => at(row, column)) })),
    ...lines.map((column) => ({ total: at('*', column), parts: lines.map((row) => at(row, column)) })),
  ]
  const margins = lines.flatMap((line) => [at(line, '*'), at('*', line)])
  const task = { cells, equations, threshold: 5, published: margins }

  it('leaves bounds that are wider, never narrower, and says which', () => {
    const hidden = ['0|0', '0|1', '0|2', '1|0', '1|1', '1|2', '2|0', '2|1', '2|2', '3|3', '3|0', '0|3']
    const exact = attackerBounds({ cells, equations, hidden })
    const quick = attackerBounds({ cells, equations, hidden, effort: 0 })
    expect(exact.every(({ kind }) => kind === 'whole')).toBe(true)
    expect(quick.some(({ kind }) => kind === 'linear')).toBe(true)
    exact.forEach(({ min, max }, index) => {
      expect(quick[index]?.min).toBeLessThanOrEqual(min)
      expect(quick[index]?.max).toBeGreaterThanOrEqual(max)
    })
    const unknown = attackerBounds({
      cells: Object.fromEntries(margins.map((id) => [id, cells[id] as number])),
      ...{ equations, hidden: Object.keys(cells).filter((id) => !margins.includes(id)), effort: 0 },
    })
    expect(unknown).toHaveLength(16)
  })

  it('hides all that is linked rather than too little', () => {
    const plenty = protect(task)
    const none = protect({ ...task, effort: 0 })
    expect(plenty.isSafe).toBe(true)
    expect(plenty.loss.cells).toBeLessThan(plenty.trivialLoss.cells)
    expect(none.loss).toEqual(none.trivialLoss)
    expect(none.isSafe).toBe(true)
  })
})
