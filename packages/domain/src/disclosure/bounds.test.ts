import { describe, expect, it } from 'vitest'
import { attackerBounds } from './bounds.ts'
import { vectors } from './vectors/load.ts'

describe('the attacker of the worked tables', () => {
  it.each(vectors)('deduces in $id ($title) exactly what the vector says', (vector) => {
    const { cells, equations, hidden } = vector
    const bounds = attackerBounds({
      cells,
      equations,
      hidden,
      ...(vector.attackerBounds ? { bounds: vector.attackerBounds } : {}),
    })
    expect(bounds).toEqual(
      vector.audit.map(({ cell, min, max, integerMin = min, integerMax = max, exact }) => ({
        cell,
        min: integerMin,
        max: integerMax,
        exact,
        kind: 'whole',
      })),
    )
  })

  it.each(vectors)('needs no true values of hidden cells in $id', (vector) => {
    const { equations, hidden } = vector
    const shown = Object.fromEntries(Object.entries(vector.cells).filter(([id]) => !hidden.includes(id)))
    const limits = vector.attackerBounds ? { bounds: vector.attackerBounds } : {}
    expect(attackerBounds({ cells: shown, equations, hidden, ...limits })).toEqual(
      attackerBounds({ cells: vector.cells, equations, hidden, ...limits }),
    )
  })
})

describe('what an outsider knows of counts', () => {
  it('need not be a whole number: the counts are, and that is proven', () => {
    const alone = { cells: { a: 1 }, equations: [], hidden: ['a'] }
    expect(attackerBounds({ ...alone, bounds: { lower: { a: 0.3 }, upper: { a: 2.7 } } })).toEqual([
      { cell: 'a', min: 1, max: 2, exact: false, kind: 'whole' },
    ])
  })
})
