import { expect, it } from 'vitest'
import type { CellSystem } from './cells.ts'
import { protectionTaskOf } from './protectionTask.ts'
import type { Contribution } from './table.ts'
import { ids } from './testing.ts'

const hours = 'volunteer-hours|*'
const meetings = (mentors: number): Contribution[] =>
  ids(0, mentors).map((id) => ({ item: `with ${id}`, id, amount: 2 }))
const system = (scope: string, people: number, mentors: number): CellSystem => ({
  members: new Map([[`${scope}|started|*`, ids(0, people)]]),
  sums: new Map([[`${scope}|${hours}`, meetings(mentors)]]),
  ...{ equations: [], sensitive: [`${scope}|started|*`] },
})

it('what follows beside earlier releases is to be protected and printed by nobody, of counts and of sums', () => {
  const before = {
    ...{ scope: 'g/1', members: { 'g/1|started|*': ids(0, 30) }, equations: [], hidden: [] },
    sums: { [`g/1|${hours}`]: { contributions: meetings(12) } },
  }
  const task = protectionTaskOf([system('g/2', 33, 13)], [before])
  const [people, given] = ['over time|started|* ~ 1', `over time|${hours} ~ 1`] as const
  expect(task.unprinted).toEqual([people, given])
  expect(task.cells).toEqual({ 'g/2|started|*': 33, [`g/2|${hours}`]: 26, [people]: 3, [given]: 2 })
  expect(task.equations).toEqual([
    { total: 'g/2|started|*', parts: ['g/1|started|*', people] },
    { total: `g/2|${hours}`, parts: [`g/1|${hours}`, given] },
  ])
  expect(task.amounts).toEqual([`g/1|${hours}`, `g/2|${hours}`, given])
  expect(task.contributions?.[given]).toEqual([2])
  expect(task).toMatchObject({ sensitive: ['g/2|started|*'], threshold: 10 })
  expect(task.releases).toHaveLength(1)
})

it('several systems enter as one', () => {
  const equation = { total: 'g/1|started|*', parts: ['g/2|completed|*'] }
  const other: CellSystem = {
    ...{ members: new Map([['g/2|completed|*', ids(50, 70)]]), sums: new Map(), sensitive: [] },
    equations: [equation],
  }
  const task = protectionTaskOf([system('g/1', 30, 12), other], [], 15)
  expect(task.cells).toEqual({ 'g/1|started|*': 30, [`g/1|${hours}`]: 24, 'g/2|completed|*': 20 })
  expect(task).toMatchObject({ equations: [equation], unprinted: [], releases: [], threshold: 15 })
})
