import { describe, expect, it } from 'vitest'
import { KnownChanges } from './knownChanges.ts'

const equation = { columns: [0, 1], factors: [1, 1], min: 0, max: 0 }
const room = { lower: [-4, -4, -4], upper: [6, 6, 6] }
const known = (rows = [equation], ...changes: Record<number, number>[]) => {
  const found = new KnownChanges(rows)
  for (const each of changes) found.add(new Map(Object.entries(each).map(([at, by]) => [Number(at), by])))
  return (column: number, change: number, within: typeof room = room) => {
    const reached = found.reach(column, change, within)
    return reached && Object.fromEntries(reached)
  }
}

describe('known changes', () => {
  it('are used as often as needed, and upside down', () => {
    const reach = known([equation], { 0: 2, 1: -2 })
    expect(reach(0, 2)).toEqual({ 0: 2, 1: -2 })
    expect(reach(0, 3)).toEqual({ 0: 4, 1: -4 })
    expect(reach(0, -3)).toEqual({ 0: -4, 1: 4 })
    expect(reach(1, -1)).toEqual({ 0: 2, 1: -2 })
    expect(reach(1, 4)).toEqual({ 0: -4, 1: 4 })
    expect(reach(2, 1)).toBeUndefined()
  })

  it('are of no use where there is no room', () => {
    const reach = known([equation], { 0: 2, 1: -2 })
    expect(reach(0, 5)).toBeUndefined()
    expect(reach(0, -5)).toBeUndefined()
    expect(reach(0, 2, { lower: [-4, -1, -4], upper: [6, 6, 6] })).toBeUndefined()
    expect(reach(0, 2, { lower: [-4, -2, -4], upper: [2, 6, 6] })).toEqual({ 0: 2, 1: -2 })
    expect(reach(0, 2, { lower: [-4, -2, -4], upper: [1, 6, 6] })).toBeUndefined()
  })

  it('are looked through until one does', () => {
    const reach = known([equation], { 0: 3, 1: -3 }, { 0: 1, 2: -1 })
    expect(reach(0, 1)).toEqual({ 0: 3, 1: -3 })
    expect(reach(0, 1, { lower: [-4, 0, -4], upper: [6, 6, 6] })).toEqual({ 0: 1, 2: -1 })
    expect(reach(0, 4)).toEqual({ 0: 4, 2: -4 })
  })

  it('keep to published ranges, which no multiple does by itself', () => {
    const range = { columns: [1], factors: [1], min: -2, max: 1 }
    const reach = known([equation, range], { 0: 1, 1: -1 }, { 0: 1, 2: -1 })
    expect(reach(0, 2)).toEqual({ 0: 2, 1: -2 })
    expect(reach(0, 3)).toEqual({ 0: 3, 2: -3 })
    expect(reach(0, -1)).toEqual({ 0: -1, 1: 1 })
    expect(reach(0, -2)).toEqual({ 0: -2, 2: 2 })
  })
})
