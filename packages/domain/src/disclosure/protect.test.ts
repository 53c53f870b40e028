import { describe, expect, it } from 'vitest'
import { attackerBounds } from './bounds.ts'
import { protect } from './protect.ts'
import { document, vectors } from './vectors/load.ts'

const optimised = vectors.filter((vector) => vector.optimum)

describe('protecting the worked tables', () => {
  it.each(vectors)('finds the primary cells of $id', ({ cells, equations, threshold, primary }) => {
    const found = protect({ cells, equations, threshold }).primary.map((item) => item.cell)
    expect(new Set(found)).toEqual(new Set(primary))
  })

  it.each(optimised)('hides as few further cells in $id as any pattern can', (vector) => {
    const { cells, equations, threshold, optimum } = vector
    const result = protect({ cells, equations, threshold, published: optimum?.notSuppressible ?? [] })
    expect(result.unprotected).toEqual([])
    expect(result.complementary).toHaveLength(optimum?.fewestSecondary.count ?? -1)
  })

  it.each(optimised)('hides as little value in $id as any pattern can', (vector) => {
    const { cells, equations, threshold, optimum } = vector
    const task = { cells, equations, threshold, published: optimum?.notSuppressible ?? [] }
    const result = protect({ ...task, spare: 'values' })
    expect(result.isSafe).toBe(true)
    expect(result.loss.values).toBe(optimum?.smallestHiddenSum.sum)
  })

  it('treats a group that is all of one kind like a small one', () => {
    const { cells, equations, threshold, fullCells } = document.classDisclosure
    const task = {
      cells,
      equations,
      threshold,
      sensitive: Object.keys(cells).filter((id) => id.endsWith('employed')),
    }
    expect(protect({ ...task, zeros: 'open' }).primary).toEqual([
      { cell: fullCells[0], reason: 'full-group', value: 8, reach: 5, floor: 7 },
    ])
    const result = protect(task)
    expect(result.isSafe).toBe(true)
    expect(attackerBounds({ cells, equations, hidden: result.hidden })).toEqual(result.bounds)
    expect(protect({ ...task, zeros: 'open', fullGroups: false }).hidden).toEqual([])
  })
})
