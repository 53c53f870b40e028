import { describe, expect, it } from 'vitest'
import { attackerBounds } from './bounds.ts'
import { DisclosureError } from './errors.ts'
import { protect } from './protect.ts'

const code = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof DisclosureError) return [error.code, error.values] as const
    throw error
  }
  throw new Error('was not refused')
}
const row = { total: 'all', parts: ['work', 'training', 'neither'] }
const cells = { work: 18, training: 9, neither: 3, all: 30 }
const published = { cells, equations: [row], hidden: ['training', 'neither'] }

describe('what cannot be true', () => {
  it('is refused with the cell and both numbers', () => {
    expect(code(() => attackerBounds({ ...published, cells: { ...cells, all: 31 } }))).toEqual([
      ...['equation-does-not-hold', { cell: 'all', value: 31, expected: 30 }],
    ])
    for (const value of [-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(code(() => attackerBounds({ ...published, cells: { ...cells, neither: value } }))).toEqual([
        ...['not-a-count', { cell: 'neither', value }],
      ])
    expect(
      code(() => attackerBounds({ ...published, equations: [{ total: 'all', parts: ['work', 'rest'] }] })),
    ).toEqual([...['unknown-cell', { cell: 'rest' }]])
    const wrong = { terms: [{ cell: 'neither', times: 1 }], max: 2 }
    expect(code(() => attackerBounds({ ...published, inequalities: [wrong] }))).toEqual([
      ...['inequality-does-not-hold', { cell: 'neither' }],
    ])
    const low = { terms: [{ cell: 'neither', times: 1 }], min: 4 }
    expect(code(() => attackerBounds({ ...published, inequalities: [low] }))[0]).toBe(
      'inequality-does-not-hold',
    )
  })

  it('is a cell that had another value before', () => {
    const releases = [{ cells: { all: 29 }, hidden: [] }]
    expect(code(() => attackerBounds({ ...published, releases }))).toEqual([
      ...['cell-changed', { cell: 'all', value: 30, expected: 29 }],
    ])
  })

  it('is found out also where hidden values are not given', () => {
    const shown = { work: 31, all: 30 }
    expect(code(() => attackerBounds({ ...published, cells: shown }))[0]).toBe('contradiction')
    const odd = [
      { total: 's', parts: ['a', 'b'] },
      { total: 't', parts: ['a', 'c'] },
      { total: 'u', parts: ['b', 'c'] },
    ]
    // No three numbers give these three sums.
    expect(
      code(() => attackerBounds({ cells: { s: 1, t: 1, u: 5 }, equations: odd, hidden: ['a', 'b', 'c'] }))[0],
    ).toBe('contradiction')
  })

  it('is a threshold below five', () => {
    expect(code(() => protect({ cells, equations: [row], threshold: 4 }))).toEqual([
      ...['threshold-too-low', { value: 4, expected: 5 }],
    ])
    expect(code(() => protect({ cells, equations: [row], threshold: Number.NaN }))[0]).toBe(
      'threshold-too-low',
    )
  })

  it('says what is wrong in words', () => {
    const said = (work: () => unknown) => {
      try {
        work()
      } catch (error) {
        return (error as Error).message
      }
      return ''
    }
    expect(said(() => attackerBounds({ ...published, cells: { ...cells, all: 31 } }))).toContain(
      'parts add up to 30',
    )
    expect(
      said(() => attackerBounds({ ...published, releases: [{ cells: { all: 29 }, hidden: [] }] })),
    ).toContain('released as 29')
    expect(said(() => protect({ cells, equations: [row], threshold: 4 }))).toContain('may not be below 5')
  })
})

describe('what an outsider knows besides', () => {
  it('narrows the intervals; a shown cell is itself', () => {
    const bounds = { lower: { neither: 2 }, upper: { training: 8 } }
    const found = attackerBounds({ ...published, cells: { work: 18, all: 30 }, bounds })
    expect(found.map(({ cell, min, max }) => [cell, min, max])).toEqual([
      ['training', 0, 8],
      ['neither', 4, 12],
    ])
    const shownBefore = [{ cells: { neither: 3 }, hidden: [] }]
    expect(attackerBounds({ ...published, releases: shownBefore })).toEqual([
      { cell: 'training', min: 9, max: 9, exact: true, kind: 'whole' },
      { cell: 'neither', min: 3, max: 3, exact: true, kind: 'whole' },
    ])
  })

  it('cells hidden in an earlier release are looked at again', () => {
    const releases = [
      { cells: { a: 4, b: 6 }, hidden: ['a', 'b'], equations: [{ total: 'all', parts: ['a', 'b', 'rest'] }] },
    ]
    const found = attackerBounds({ cells: { all: 30, rest: 20 }, equations: [], hidden: [], releases })
    expect(found.map(({ cell, min, max }) => [cell, min, max])).toEqual([
      ['a', 0, 10],
      ['b', 0, 10],
    ])
  })

  it('nothing limits a cell that no relation holds', () => {
    expect(attackerBounds({ cells: { a: 3 }, equations: [], hidden: ['a'] })).toEqual([
      { cell: 'a', min: 0, max: Number.POSITIVE_INFINITY, exact: false, kind: 'whole' },
    ])
    const open = {
      cells: { a: 3, b: 4, c: 7 },
      equations: [{ total: 'c', parts: ['a', 'b'] }],
      hidden: ['a', 'b', 'c'],
    }
    expect(attackerBounds(open).map(({ min, max }) => [min, max])).toEqual([
      [0, Number.POSITIVE_INFINITY],
      [0, Number.POSITIVE_INFINITY],
      [0, Number.POSITIVE_INFINITY],
    ])
  })

  it('amounts need not be whole', () => {
    const sums = {
      cells: { a: 2.5, b: 4.25, c: 6.75 },
      equations: [{ total: 'c', parts: ['a', 'b'] }],
      amounts: ['a', 'b', 'c'],
    }
    expect(attackerBounds({ ...sums, hidden: ['a', 'b'] })).toEqual([
      { cell: 'a', min: 0, max: 6.75, exact: false, kind: 'linear' },
      { cell: 'b', min: 0, max: 6.75, exact: false, kind: 'linear' },
    ])
  })
})

describe('protection', () => {
  it('hides what belongs together only together', () => {
    const two = {
      cells: { ...cells, women: 12, men: 18 },
      equations: [row, { total: 'all', parts: ['women', 'men'] }],
      threshold: 5,
      published: ['all'],
    }
    expect(protect(two).hidden).not.toContain('women')
    const { hidden, complementary } = protect({
      ...two,
      together: [
        ['neither', 'women'],
        ['women', 'men'],
      ],
    })
    expect(hidden).toEqual(expect.arrayContaining(['neither', 'women', 'men']))
    expect(complementary).toEqual(expect.arrayContaining(['women', 'men']))
  })

  it('refuses where what was shown before gives it away', () => {
    const releases = [{ cells: { work: 18, training: 9, all: 30 }, hidden: [] }]
    const result = protect({ cells, equations: [row], threshold: 5, releases })
    expect(result.isSafe).toBe(false)
    expect(result.unprotected).toEqual([{ cell: 'neither', min: 3, max: 3, exact: true, kind: 'whole' }])
    const promised = protect({ cells, equations: [row], threshold: 5, published: ['neither'] })
    expect(promised).toMatchObject({
      isSafe: false,
      hidden: [],
      unprotected: [{ cell: 'neither', exact: true }],
    })
  })

  it('treats zeros and full groups by the rule that is asked for', () => {
    const given = {
      cells: { work: 12, training: 0, all: 12 },
      equations: [{ total: 'all', parts: ['work', 'training'] }],
    }
    const reasons = (more: object) =>
      protect({ ...given, threshold: 5, ...more }).primary.map(({ cell, reason }) => [cell, reason])
    expect(reasons({})).toEqual([])
    expect(reasons({ zeros: 'hidden' })).toEqual([['training', 'zero']])
    expect(reasons({ sensitive: ['training', 'work'] })).toEqual([
      ['work', 'full-group'],
      ['training', 'zero'],
    ])
    expect(reasons({ fullGroups: true })).toEqual([['work', 'full-group']])
    expect(reasons({ sensitive: ['work'], fullGroups: false })).toEqual([])
    const alone = { cells: { work: 12, all: 12 }, equations: [{ total: 'all', parts: ['work'] }] }
    expect(protect({ ...alone, threshold: 5, fullGroups: true }).primary).toEqual([])
  })

  it('keeps an outsider as far away as is asked', () => {
    const [plain] = protect({ cells, equations: [row], threshold: 5 }).primary
    expect(plain).toMatchObject({ reach: 5, floor: 2 })
    const task = {
      cells,
      equations: [row],
      threshold: 5,
      protection: { reach: 20, below: 3 },
      published: ['all'],
    }
    const far = protect(task)
    expect(far.primary).toMatchObject([{ reach: 20, floor: 0 }])
    expect(far.isSafe).toBe(true)
    expect(far.hidden).toContain('work')
    expect(protect({ ...task, protection: { reach: 40 } }).isSafe).toBe(false)
  })

  it('counts what is lost against leaving out all that is linked', () => {
    const { loss, trivialLoss } = protect({ cells, equations: [row], threshold: 5, published: ['all'] })
    expect(loss).toEqual({ cells: 1, values: 9 })
    expect(trivialLoss).toEqual({ cells: 2, values: 27 })
    expect(
      protect({ cells: { ...cells, neither: 7, all: 34 }, equations: [row], threshold: 5 }),
    ).toMatchObject({
      ...{ hidden: [], loss: { cells: 0, values: 0 }, trivialLoss: { cells: 0, values: 0 } },
    })
  })
})

describe('what would leave something unprotected without a word', () => {
  const task = {
    cells: { work: 18, training: 9, neither: 3, all: 30 },
    equations: [{ total: 'all', parts: ['work', 'training', 'neither'] }],
  }

  it.each([{ reach: Number.NaN }, { below: Number.NaN }, { reach: -1 }, { below: -1 }])(
    'is refused: a protection of %o',
    (protection) => {
      const published = ['work', 'training', 'all']
      expect(protect({ ...task, published, protection: { reach: 5 } }).isSafe).toBe(false)
      expect(() => protect({ ...task, published, protection })).toThrow(
        expect.objectContaining({ code: 'protection-too-low' }),
      )
    },
  )

  it.each<[string, object]>([
    ['sensitive', { sensitive: ['Neither'] }],
    ['published', { published: ['Neither'] }],
    ['unprinted', { unprinted: ['Neither'] }],
    ['together', { together: [['work', 'Neither']] }],
    ['amounts', { amounts: ['Neither'] }],
  ])('is refused: a cell of `%s` that is not there', (_, more) => {
    expect(() => protect({ ...task, ...more })).toThrow(
      expect.objectContaining({ code: 'unknown-cell', values: { cell: 'Neither' } }),
    )
  })

  it('may name cells of earlier releases', () => {
    const releases = [{ cells: { before: 40 }, hidden: [] }]
    expect(protect({ ...task, releases, published: ['before'], sensitive: ['before'] }).isSafe).toBe(true)
  })
})
