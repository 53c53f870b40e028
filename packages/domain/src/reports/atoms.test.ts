import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partition } from './atoms.ts'
import { ids } from './testing.ts'

const runs = Number(process.env.PASSERELLE_RUNS ?? 500)

const split = (sets: Readonly<Record<string, readonly string[]>>) =>
  partition('family', new Map(Object.entries(sets)))
const nothing = { atoms: [], equations: [] }

describe('sets split into what they share', () => {
  it('have no atoms and no relations where they share nothing', () => {
    expect(split({})).toEqual(nothing)
    expect(split({ a: ids(0, 3) })).toEqual(nothing)
    expect(split({ a: ids(0, 3), b: ids(3, 6), c: [] })).toEqual(nothing)
  })

  it('leave the fourth quarter of a year, which nobody prints', () => {
    expect(split({ year: ids(0, 8), q1: ids(0, 2), q2: ids(2, 4), q3: ids(4, 6) })).toEqual({
      atoms: [
        { name: 'q1', isPrinted: true, things: ids(0, 2) },
        { name: 'q2', isPrinted: true, things: ids(2, 4) },
        { name: 'q3', isPrinted: true, things: ids(4, 6) },
        { name: 'family ~ 3', isPrinted: false, things: ids(6, 8) },
      ],
      equations: [{ total: 'year', parts: ['q1', 'q2', 'q3', 'family ~ 3'] }],
    })
  })

  it('are three where two overlap, none of them a set', () => {
    expect(split({ a: ids(0, 4), b: ids(3, 6) })).toEqual({
      atoms: [
        { name: 'family ~ 0', isPrinted: false, things: ids(0, 3) },
        { name: 'family ~ 1', isPrinted: false, things: ids(3, 4) },
        { name: 'family ~ 2', isPrinted: false, things: ids(4, 6) },
      ],
      equations: [
        { total: 'a', parts: ['family ~ 0', 'family ~ 1'] },
        { total: 'b', parts: ['family ~ 1', 'family ~ 2'] },
      ],
    })
  })

  it('are equal where they have the same things, beside one that has nothing to do with them', () => {
    expect(split({ alone: ids(7, 9), a: ids(0, 2), b: ids(0, 2) })).toEqual({
      atoms: [{ name: 'a', isPrinted: true, things: ids(0, 2) }],
      equations: [{ total: 'b', parts: ['a'] }],
    })
  })

  it('are each the sum of its atoms, of which no two share a thing', () => {
    const sets = fc.array(fc.subarray(ids(0, 7)), { maxLength: 5 })
    fc.assert(
      fc.property(sets, (drawn) => {
        const members = new Map(drawn.map((things, index) => [`set ${index}`, things]))
        const { atoms, equations } = partition('family', members)
        const thingsOf = new Map(atoms.map(({ name, things }) => [name, things]))
        const all = atoms.flatMap(({ things }) => things)
        expect(new Set(all).size).toBe(all.length)
        for (const { name, isPrinted, things } of atoms) {
          if (isPrinted) expect([...things].sort()).toEqual(members.get(name))
          // In the same sets, and another is in none or in others.
          for (const set of members.values())
            expect([0, things.length]).toContain(things.filter((thing) => set.includes(thing)).length)
        }
        for (const { total, parts } of equations)
          expect(parts.flatMap((part) => thingsOf.get(part) ?? ['?']).sort()).toEqual(members.get(total))
      }),
      { numRuns: runs },
    )
  })
})
