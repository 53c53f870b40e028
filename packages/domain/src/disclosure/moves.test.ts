import { describe, expect, it } from 'vitest'
import { componentsOf } from './components.ts'
import { type Knowledge, knowledgeOf, type Published } from './knowledge.ts'
import { MoveSpace, moveSpaces } from './moves.ts'

/** One row of four cells under a total that is shown; each cell costs its place. */
const cells = { a: 3, b: 20, c: 8, d: 30, all: 61 }
const row = { total: 'all', parts: ['a', 'b', 'c', 'd'] }
const costs: Record<string, number> = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }

function spaceOf(more: Partial<Published> = {}, effort?: number): MoveSpace {
  const knowledge: Knowledge = knowledgeOf({ cells, equations: [row], hidden: ['a', 'b', 'c', 'd'], ...more })
  const [component] = componentsOf(knowledge)
  return new MoveSpace(
    component as NonNullable<typeof component>,
    knowledge,
    (id) => costs[id] as number,
    effort,
  )
}
const at = (space: MoveSpace, id: string) => space.ids.indexOf(id)
const hide = (space: MoveSpace, ...ids: string[]) => {
  for (const id of ids) space.setHidden(at(space, id), true)
}
const movedIn = (space: MoveSpace, found: ReturnType<MoveSpace['cheapest']>) =>
  found?.moved.map((cell) => space.ids[cell]).sort()
const cheapest = (space: MoveSpace, id: string, change: number) =>
  movedIn(space, space.cheapest({ cell: at(space, id), change }))
const witness = (space: MoveSpace, id: string, change: number) =>
  movedIn(space, space.witness({ cell: at(space, id), change }))

describe('the cheapest way', () => {
  it('moves the least dear cells, and what is hidden anyway before all', () => {
    const space = spaceOf()
    hide(space, 'a')
    expect(cheapest(space, 'a', 4)).toEqual(['a', 'b'])
    const other = spaceOf()
    hide(other, 'a', 'd')
    expect(cheapest(other, 'a', 4)).toEqual(['a', 'd'])
  })

  it('takes as many cells as it needs, and none where nothing would do', () => {
    const space = spaceOf()
    hide(space, 'a')
    expect(cheapest(space, 'a', 25)).toEqual(['a', 'b', 'c'])
    expect(cheapest(space, 'a', 58)).toEqual(['a', 'b', 'c', 'd'])
    expect(cheapest(space, 'a', 59)).toBeUndefined()
    expect(cheapest(space, 'a', -3)).toEqual(['a', 'b'])
    expect(cheapest(space, 'a', -4)).toBeUndefined()
    expect(cheapest(spaceOf(), 'a', -1)).toEqual(['a', 'b'])
  })

  it('costs again what is shown again', () => {
    const space = spaceOf()
    hide(space, 'a', 'd')
    expect(space.hides(at(space, 'd'))).toBe(true)
    space.setHidden(at(space, 'd'), false)
    expect(space.hides(at(space, 'd'))).toBe(false)
    expect(cheapest(space, 'a', 4)).toEqual(['a', 'b'])
  })

  it('keeps to what an outsider knows besides', () => {
    const space = spaceOf({ bounds: { upper: { b: 23 }, lower: { b: 18 } } })
    hide(space, 'a')
    expect(cheapest(space, 'a', 2)).toEqual(['a', 'b'])
    expect(cheapest(space, 'a', 3)).toEqual(['a', 'b', 'c'])
    expect(cheapest(space, 'a', -3)).toEqual(['a', 'b'])
  })
})

describe('a witness', () => {
  it('moves hidden cells only, each within its own room', () => {
    const space = spaceOf()
    hide(space, 'a')
    expect(witness(space, 'a', 4)).toBeUndefined()
    hide(space, 'c')
    expect(witness(space, 'a', 4)).toEqual(['a', 'c'])
    expect(witness(space, 'a', 8)).toEqual(['a', 'c'])
    expect(witness(space, 'a', 9)).toBeUndefined()
    expect(witness(space, 'a', -3)).toEqual(['a', 'c'])
    expect(witness(space, 'c', -8)).toEqual(['a', 'c'])
    expect(witness(space, 'b', 1)).toBeUndefined()
    space.setHidden(at(space, 'c'), false)
    expect(witness(space, 'a', 4)).toBeUndefined()
  })

  it('may be an earlier one over again, or upside down, but never against a published range', () => {
    const range = { terms: [{ cell: 'b', times: 1 }], min: 18, max: 23 }
    const space = spaceOf({ inequalities: [range] })
    hide(space, 'a', 'b')
    expect(witness(space, 'a', 1)).toEqual(['a', 'b'])
    expect(witness(space, 'a', 2)).toEqual(['a', 'b'])
    expect(witness(space, 'a', 3)).toBeUndefined()
    expect(witness(space, 'a', -3)).toEqual(['a', 'b'])
    hide(space, 'c')
    expect(witness(space, 'a', 3)).toEqual(expect.arrayContaining(['a', 'c']))
  })

  it('is whole; what can only be met by halves is found, but proves nothing', () => {
    // Twice a is as much as b and c together, which differ by 4 at most: with b moved by 1, c moves too.
    const halves = {
      cells: { a: 4, b: 4, c: 4 },
      equations: [],
      hidden: ['a', 'b'],
      inequalities: [
        {
          terms: [
            { cell: 'a', times: 2 },
            { cell: 'b', times: -1 },
          ],
          min: 4,
          max: 4,
        },
      ],
      bounds: { upper: { b: 7 } },
    }
    const space = spaceOf(halves)
    hide(space, 'a', 'b')
    expect(space.witness({ cell: at(space, 'b'), change: 3 })).toBeUndefined()
    expect(space.cheapest({ cell: at(space, 'b'), change: 3 })).toEqual({
      moved: expect.anything(),
      isWhole: false,
    })
    expect(space.witness({ cell: at(space, 'b'), change: 2 })).toMatchObject({ isWhole: true })
    expect(space.witness({ cell: at(space, 'b'), change: 1 })).toMatchObject({ isWhole: true })
  })

  it('of amounts need not be whole', () => {
    const space = spaceOf({
      amounts: ['a', 'b', 'c', 'd', 'all'],
      cells: { a: 2.5, b: 7.25, c: 1, d: 1, all: 11.75 },
    })
    hide(space, 'a', 'b')
    expect(witness(space, 'a', 1.5)).toEqual(['a', 'b'])
    expect(witness(space, 'a', -2.5)).toEqual(['a', 'b'])
    expect(witness(space, 'a', -2.6)).toBeUndefined()
  })
})

describe('effort', () => {
  it('that is used up finds nothing new, but still what is known', () => {
    expect(spaceOf({}, 1).isTired).toBe(false)
    expect(spaceOf({}, 0).isTired).toBe(true)
    expect(cheapest(spaceOf({}, 0), 'a', 4)).toBeUndefined()
    // A second relation, so that there is something to compute.
    const pair = { cells: { ...cells, e: 50 }, equations: [row, { total: 'e', parts: ['b', 'd'] }] }
    const space = spaceOf({ ...pair, hidden: ['a', 'b', 'c', 'd', 'e'] }, 1)
    hide(space, 'a')
    expect(cheapest(space, 'a', 4)).toEqual(['a', 'c'])
    expect(space.isTired).toBe(true)
    hide(space, 'c')
    expect(witness(space, 'a', 5)).toEqual(['a', 'c'])
    expect(cheapest(space, 'a', 9)).toBeUndefined()
  })

  it('is twice that of the bounds where the task says how much, and plenty where it does not', () => {
    const task = { cells, equations: [row] }
    const cost = new Map(Object.entries(costs))
    const [space] = moveSpaces({ ...task, effort: 0 }, ['a', 'b', 'c', 'd'], cost)
    expect(space?.isTired).toBe(true)
    const [plenty] = moveSpaces(task, ['a', 'b', 'c', 'd'], cost)
    expect(plenty?.isTired).toBe(false)
  })
})

describe('spaces', () => {
  it('are the groups of movable cells that relations link', () => {
    const task = {
      cells: { ...cells, e: 4, f: 5, hours: 12.5 },
      equations: [row],
      inequalities: [
        {
          terms: [
            { cell: 'e', times: 1 },
            { cell: 'f', times: 1 },
          ],
          max: 9,
        },
      ],
      amounts: ['hours'],
    }
    const spaces = moveSpaces(task, ['a', 'b', 'e', 'f', 'hours'], new Map(Object.entries(costs)))
    expect(spaces.map((space) => space.ids)).toEqual([['a', 'b'], ['e', 'f'], ['hours']])
    for (const space of spaces) for (const id of space.ids) hide(space, id)
    expect(witness(spaces[1] as MoveSpace, 'e', 1)).toEqual(['e', 'f'])
    expect(spaces[2]?.witness({ cell: 0, change: 0.5 })).toEqual({ moved: [0], isWhole: true })
  })

  it('cost what the map says', () => {
    const dear = new Map([
      ['a', 1],
      ['b', 9],
      ['c', 9],
      ['d', 2],
    ])
    const [space] = moveSpaces({ cells, equations: [row] }, ['a', 'b', 'c', 'd'], dear)
    hide(space as MoveSpace, 'a')
    expect(cheapest(space as MoveSpace, 'a', 4)).toEqual(['a', 'd'])
  })
})
