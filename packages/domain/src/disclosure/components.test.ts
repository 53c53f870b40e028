import { describe, expect, it } from 'vitest'
import { componentsOf } from './components.ts'

function groups(count: number, links: number[][]) {
  const relations = links.map((columns, k) => ({
    columns,
    coefficients: columns.map(() => 1),
    min: k,
    max: k,
  }))
  return componentsOf({
    ids: Array.from({ length: count }, (_, k) => `c${k}`),
    truth: [],
    lower: new Float64Array(count),
    upper: new Float64Array(count),
    isWhole: [],
    relations,
  }).map(({ members, relations: own }) => ({
    members,
    relations: own.map(({ columns, min }) => [min, ...columns]),
  }))
}

describe('groups of unknowns', () => {
  it('are those that relations link, over several steps too', () => {
    // Relations are told by their number, which stands first.
    expect(
      groups(7, [
        [0, 3],
        [4, 2],
        [3, 6],
        [2, 4, 5],
        [6, 0],
      ]),
    ).toEqual([
      {
        members: [0, 3, 6],
        relations: [
          [0, 0, 1],
          [2, 1, 2],
          [4, 2, 0],
        ],
      },
      { members: [1], relations: [] },
      {
        members: [2, 4, 5],
        relations: [
          [1, 1, 0],
          [3, 0, 1, 2],
        ],
      },
    ])
  })

  it('are one each where there is no relation, and one where all are linked', () => {
    expect(groups(2, [])).toEqual([
      { members: [0], relations: [] },
      { members: [1], relations: [] },
    ])
    expect(
      groups(4, [
        [0, 1],
        [2, 3],
        [3, 1],
      ]),
    ).toHaveLength(1)
    expect(groups(0, [])).toEqual([])
    expect(groups(1, [[0]])).toEqual([{ members: [0], relations: [[0, 0]] }])
  })
})
