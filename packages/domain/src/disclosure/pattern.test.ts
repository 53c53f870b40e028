import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attackerBounds } from './bounds.ts'
import type { Equation } from './knowledge.ts'
import type { ProtectionTask } from './options.ts'
import { protect } from './protect.ts'

/** A table of rows and columns; its margins are shown. */
function tableOf(rows: readonly (readonly number[])[]): ProtectionTask & { readonly inner: string[] } {
  const columns = (rows[0] as readonly number[]).map((_, column) => column)
  const cells: Record<string, number> = {}
  rows.forEach((row, r) => {
    cells[`${r}*`] = row.reduce((sum, value) => sum + value, 0)
    row.forEach((value, c) => {
      cells[`${r}${c}`] = value
      cells[`*${c}`] = (cells[`*${c}`] ?? 0) + value
    })
  })
  const equations: Equation[] = [
    ...rows.map((_, r) => ({ total: `${r}*`, parts: columns.map((c) => `${r}${c}`) })),
    ...columns.map((c) => ({ total: `*${c}`, parts: rows.map((_, r) => `${r}${c}`) })),
  ]
  const inner = Object.keys(cells).filter((id) => !id.includes('*'))
  const published = Object.keys(cells).filter((id) => id.includes('*'))
  return { cells, equations, published, threshold: 5, zeros: 'open', inner }
}

/** Whether every small cell is hidden and stays unknown enough when these are. */
function isSafe(task: ProtectionTask, hidden: readonly string[]): boolean {
  const bounds = new Map(attackerBounds({ ...task, hidden }).map((item) => [item.cell, item]))
  return protect(task).primary.every(({ cell, reach, floor }) => {
    const found = bounds.get(cell)
    return found !== undefined && found.max >= reach && found.min <= floor
  })
}

/** The fewest further cells of any pattern that protects, by trying out every one. */
function fewest(task: ProtectionTask & { readonly inner: string[] }): number | undefined {
  const { inner } = task
  const primary = protect(task).primary.map(({ cell }) => cell)
  const patterns = Array.from({ length: 2 ** inner.length }, (_, k) => inner.filter((_, at) => (k >> at) & 1))
  return patterns
    .filter((hidden) => primary.every((cell) => hidden.includes(cell)))
    .sort((a, b) => a.length - b.length)
    .find((hidden) => isSafe(task, hidden))?.length
}

describe('the pattern of a small table', () => {
  it.each([
    // One small cell needs a rectangle; two in one row share it; a diagonal needs two.
    [
      'one small cell',
      [
        [3, 20, 30],
        [20, 30, 40],
      ],
    ],
    [
      'two beside each other',
      [
        [3, 4, 30],
        [20, 30, 40],
      ],
    ],
    [
      'two across',
      [
        [3, 20, 30],
        [20, 4, 40],
      ],
    ],
    [
      'a partner that is too small alone',
      [
        [2, 1, 30],
        [20, 30, 40],
      ],
    ],
    [
      'three in a column',
      [
        [3, 20],
        [4, 30],
        [2, 40],
        [20, 30],
      ],
    ],
    [
      'nothing small',
      [
        [13, 20, 30],
        [20, 14, 40],
      ],
    ],
  ])('hides as little as any: %s', (_, rows) => {
    const task = tableOf(rows)
    const { hidden, isSafe: isFound } = protect(task)
    expect(isFound).toBe(true)
    expect(hidden).toHaveLength(fewest(task) ?? -1)
  })

  it('is safe wherever any pattern is, hides nothing that it need not, and little more than the best', () => {
    const rows = fc.array(fc.array(fc.nat(14), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 2,
    })
    let ours = 0
    let best = 0
    fc.assert(
      fc.property(rows, (values) => {
        const task = tableOf(values)
        const found = protect(task)
        expect(found.isSafe).toBe(isSafe(task, task.inner))
        expect(isSafe(task, found.hidden)).toBe(found.isSafe)
        if (!found.isSafe) return
        for (const cell of found.complementary)
          expect(
            isSafe(
              task,
              found.hidden.filter((id) => id !== cell),
            ),
            cell,
          ).toBe(false)
        ours += found.hidden.length
        best += fewest(task) ?? 0
      }),
      { numRuns: 12, seed: 5 },
    )
    expect(ours).toBeLessThan(1.05 * best)
  })

  it('shows again what turned out not to be needed, the dearest first', () => {
    const hiddenIn = (rows: number[][]) => protect(tableOf(rows)).hidden.toSorted()
    const one = [
      [1, 7, 10],
      [17, 21, 29],
      [12, 24, 0],
    ]
    expect(hiddenIn(one)).toEqual(['00', '01', '20', '21'])
    // 17 would do as well as the 14 below it: the dearer one is shown again first.
    const five = [
      [27, 17, 2],
      [0, 14, 2],
      [2, 14, 22],
    ]
    expect(hiddenIn(five)).toEqual(['00', '02', '11', '12', '20', '21', '22'])
  })

  it('meets what can be met where something cannot', () => {
    // The second row shows its cells, so 3 and 2 can make up for each other only; 40 beside 4 is free.
    const cells = { a: 3, b: 2, ab: 5, c: 4, d: 40, e: 50, cde: 94 }
    const equations = [
      { total: 'ab', parts: ['a', 'b'] },
      { total: 'cde', parts: ['c', 'd', 'e'] },
    ]
    const found = protect({
      cells,
      equations,
      threshold: 5,
      protection: { reach: 6 },
      published: ['ab', 'cde'],
    })
    expect(found.isSafe).toBe(false)
    expect(found.unprotected.map(({ cell, max }) => [cell, max])).toEqual([
      ['a', 5],
      ['b', 5],
    ])
    expect(found.hidden).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('needs', () => {
  const cells = { a: 3, b: 2, c: 30, d: 50, all: 85 }
  const equations = [{ total: 'all', parts: ['a', 'b', 'c', 'd'] }]
  const task = { cells, equations, threshold: 5, published: ['all'] }

  it('go down as well as up', () => {
    // Up by two each is met by the other where only that is asked: 3 + 2 hold five.
    expect(protect({ ...task, protection: { below: 0 } }).complementary).toEqual([])
    expect(protect({ ...task, protection: { reach: 0, below: 3 } }).complementary).toEqual([])
    expect(protect({ ...task, protection: { reach: 6 } }).complementary).toEqual(['c'])
    expect(protect({ ...task, protection: { reach: 32 } }).complementary).toEqual(['c'])
    expect(protect({ ...task, protection: { reach: 36 } }).complementary).toEqual(['d'])
    expect(protect({ ...task, protection: { reach: 60 } }).complementary).toEqual(['c', 'd'])
  })

  it('ask nothing where everything fits anyway', () => {
    const alone = { cells: { a: 3, b: 30 }, equations: [], threshold: 5 }
    expect(protect(alone)).toMatchObject({ hidden: ['a'], isSafe: true })
  })
})

describe('what only halves would meet', () => {
  it('hides what they move, and is known not to be safe', () => {
    // Twice a less b is 24; b is seven at most, and an odd b would need half of somebody.
    const odd = {
      terms: [
        { cell: 'a', times: 2 },
        { cell: 'b', times: -1 },
      ],
      ...{ min: 24, max: 24 },
    }
    const seven = { terms: [{ cell: 'b', times: 1 }], max: 7 }
    const task = { cells: { a: 14, b: 4 }, equations: [], inequalities: [odd, seven], threshold: 5 }
    const found = protect({ ...task, protection: { reach: 7 } })
    expect(found.hidden).toEqual(['a', 'b'])
    expect(found.unprotected).toMatchObject([{ cell: 'b', min: 0, max: 6 }])
    expect(protect({ ...task, protection: { reach: 6 } }).isSafe).toBe(true)
  })
})

describe('what goes together', () => {
  const cells = { a: 3, b: 20, c: 30, ab: 53, x: 12, y: 14, z: 16, xyz: 42, p: 11, q: 13, r: 17, pqr: 41 }
  const equations = [
    { total: 'ab', parts: ['a', 'b', 'c'] },
    { total: 'xyz', parts: ['x', 'y', 'z'] },
    { total: 'pqr', parts: ['p', 'q', 'r'] },
  ]
  const task = { cells, equations, threshold: 5, published: ['ab', 'xyz', 'pqr'] }

  it('is hidden together, over groups that no relation links', () => {
    expect(protect(task).hidden).toEqual(['a', 'b'])
    expect(protect({ ...task, together: [['a', 'x']] }).hidden).toEqual(['a', 'b', 'x'])
    expect(protect({ ...task, together: [['b', 'x']] }).hidden).toEqual(['a', 'b', 'x'])
    expect(
      protect({ ...task, together: [['b', 'x', 'p']], published: [...task.published, 'c'] }).hidden,
    ).toEqual([...['a', 'b', 'x', 'p']])
  })

  it('is joined where groups share a cell, in whatever order', () => {
    const groups = [
      ['x', 'p'],
      ['a', 'x'],
      ['y', 'q'],
      ['p', 'y'],
    ]
    for (const together of [groups, groups.toReversed()])
      expect(protect({ ...task, together }).hidden).toEqual(['a', 'b', 'x', 'y', 'p', 'q'])
  })

  it('is shown again together or not at all', () => {
    // y is not needed, but it goes with what is.
    const { hidden, complementary } = protect({
      ...task,
      together: [
        ['a', 'x'],
        ['x', 'y'],
      ],
    })
    expect(hidden).toEqual(['a', 'b', 'x', 'y'])
    expect(complementary).toEqual(['b', 'x', 'y'])
  })

  it('hides what a companion needs: a small cell may stand in the other table', () => {
    const small = { ...cells, x: 4, z: 24 }
    expect(protect({ ...task, cells: small, together: [['x', 'b']] }).hidden).toEqual(
      expect.arrayContaining(['a', 'b', 'x']),
    )
    expect(protect({ ...task, cells: small, together: [['x', 'b']] }).isSafe).toBe(true)
  })
})

describe('what must be hidden', () => {
  it('is hidden however little is asked for it', () => {
    const task = { cells: { a: 3, b: 30 }, equations: [], threshold: 5, protection: { reach: 0, below: 0 } }
    expect(protect(task)).toMatchObject({ hidden: ['a'], isSafe: true })
  })

  it('stays hidden where nothing needs it', () => {
    const cells = { a: 20, b: 30, c: 40, all: 90 }
    const task = { cells, equations: [{ total: 'all', parts: ['a', 'b', 'c'] }], threshold: 5 }
    expect(protect({ ...task, unprinted: ['c'] }).hidden).toEqual(['c'])
    expect(protect({ ...task, unprinted: ['c'], together: [['c', 'a']] }).hidden).toEqual(['a', 'c'])
  })
})

describe('unprinted cells', () => {
  it('are never shown, count as no loss, and can hide others', () => {
    const task = {
      cells: { a: 3, b: 20, c: 30, all: 53 },
      equations: [{ total: 'all', parts: ['a', 'b', 'c'] }],
      threshold: 5,
      published: ['all'],
      unprinted: ['c'],
    }
    expect(protect(task)).toMatchObject({
      hidden: ['a', 'c'],
      complementary: [],
      loss: { cells: 0, values: 0 },
    })
  })
})
