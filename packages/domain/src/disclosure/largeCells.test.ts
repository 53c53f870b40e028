import { describe, expect, it } from 'vitest'
import { attackerBounds } from './bounds.ts'
import { protect } from './protect.ts'

describe('cells of hundreds and more', () => {
  it.each([
    [3, 9],
    [300, 400],
    [3, 2_000],
    [2_000, 3],
    [1_500_000, 2_500_000],
  ])('%i and %i behind their total are known to lie between nought and the total', (a, b) => {
    const total = a + b
    const table = { equations: [{ total: 'all', parts: ['a', 'b'] }], hidden: ['a', 'b'] }
    const found = { min: 0, max: total, exact: false }
    for (const cells of [{ a, b, all: total }, { all: total }])
      expect(attackerBounds({ ...table, cells })).toMatchObject([
        { cell: 'a', ...found },
        { cell: 'b', ...found },
      ])
    expect(
      attackerBounds({ ...table, cells: { a, b, all: total }, amounts: ['a', 'b', 'all'] }),
    ).toMatchObject([
      { cell: 'a', ...found },
      { cell: 'b', ...found },
    ])
  })

  it('keep the limits that something else sets', () => {
    const bounds = attackerBounds({
      cells: { a: 400, b: 300, all: 700 },
      equations: [{ total: 'all', parts: ['a', 'b'] }],
      hidden: ['a', 'b'],
      bounds: { upper: { b: 620 } },
    })
    expect(bounds).toMatchObject([
      { cell: 'a', min: 80, max: 700 },
      { cell: 'b', min: 0, max: 620 },
    ])
  })

  it('are unlimited where nothing limits them', () => {
    expect(attackerBounds({ cells: { a: 5_000 }, equations: [], hidden: ['a'] })).toMatchObject([
      { min: 0, max: Number.POSITIVE_INFINITY },
    ])
  })

  it('leave a sum that one of few made better known than it may be where too little stands beside it', () => {
    const { isSafe, unprotected } = protect({
      cells: { others: 500, firm: 100_000, all: 100_500 },
      amounts: ['firm', 'others', 'all'],
      equations: [{ total: 'all', parts: ['others', 'firm'] }],
      published: ['all'],
      contributions: { firm: [90_000, 6_000, 4_000] },
    })
    expect(isSafe).toBe(false)
    expect(unprotected).toMatchObject([{ cell: 'firm', max: 100_500 }])
  })
})
