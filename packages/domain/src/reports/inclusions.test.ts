import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inclusions } from './nested.ts'
import { ids } from './testing.ts'

const runs = Number(process.env.PASSERELLE_RUNS ?? 500)

const found = (sets: Readonly<Record<string, readonly string[]>>) => inclusions(new Map(Object.entries(sets)))
const relations = (sets: Readonly<Record<string, readonly string[]>>) =>
  found(sets).flatMap(({ equations }) => equations)
const [started, left, completed] = ['g/1|started|*', 'g/1|left|*', 'g/1|completed|*'] as const

describe('counts inside others', () => {
  it('leave those who are in the whole alone, whichever stands first', () => {
    const atoms = [
      { name: completed, isPrinted: true, things: ids(0, 20) },
      { name: `inside ${started} ~ 1`, isPrinted: false, things: ids(20, 23) },
    ]
    const expected = [{ atoms, equations: [{ total: started, parts: [completed, `inside ${started} ~ 1`] }] }]
    expect(found({ [started]: ids(0, 23), [completed]: ids(0, 20) })).toEqual(expected)
    expect(found({ [completed]: ids(0, 20), [started]: ids(0, 23) })).toEqual(expected)
  })

  it('count everybody once', () => {
    const twice = [...ids(0, 20), ...ids(0, 20)]
    expect(relations({ [completed]: twice, [started]: ids(0, 23) })).toEqual([
      { total: started, parts: [completed, `inside ${started} ~ 1`] },
    ])
  })

  it('are taken from the smallest that contains them', () => {
    expect(relations({ [started]: ids(0, 40), [left]: ids(0, 30), [completed]: ids(0, 20) })).toEqual([
      { total: started, parts: [left, `inside ${started} ~ 1`] },
      { total: left, parts: [completed, `inside ${left} ~ 1`] },
    ])
  })

  it('are several where none of them contains another', () => {
    const [work, training] = ['g/1|work@1/counted|*', 'g/1|training@1/counted|*'] as const
    expect(relations({ [started]: ids(0, 60), [work]: ids(0, 30), [training]: ids(30, 50) })).toEqual([
      { total: started, parts: [work, training, `inside ${started} ~ 2`] },
    ])
  })

  it('are none where the counts only overlap, or share nobody', () => {
    expect(found({ [started]: ids(0, 30), [completed]: ids(10, 35) })).toEqual([])
    expect(found({ [started]: ids(0, 30), [completed]: ids(30, 50) })).toEqual([])
  })

  it('are none where nobody is counted', () => {
    expect(found({ [started]: ids(0, 30), [completed]: [] })).toEqual([])
    expect(found({ [started]: [], [completed]: [] })).toEqual([])
  })

  it('are not the same count over other periods, except beside another count', () => {
    const year = 'g/year|started|*'
    expect(found({ [year]: ids(0, 60), [started]: ids(0, 30) })).toEqual([])
    expect(relations({ [year]: ids(0, 60), [started]: ids(0, 30), [completed]: ids(30, 50) })).toEqual([
      { total: year, parts: [started, completed, `inside ${year} ~ 2`] },
    ])
  })
})

describe('counts of the same people', () => {
  const states = ['applied', 'eligible', 'started', 'left', 'completed', 'work@1/all', 'work@1/counted']
  const order = states.map((of) => `g/1|${of}|*`)
  const pairs = order.flatMap((whole, index) => order.slice(index + 1).map((part) => [whole, part] as const))

  it.each(pairs)('%s contains %s, whatever stands first', (whole, part) => {
    const expected = [{ total: whole, parts: [part, `inside ${whole} ~ 1`] }]
    expect(relations({ [whole]: ids(0, 20), [part]: ids(0, 20) })).toEqual(expected)
    expect(relations({ [part]: ids(0, 20), [whole]: ids(0, 20) })).toEqual(expected)
  })

  it('leave room for somebody, though there is nobody', () => {
    const [{ atoms = [] } = {}] = found({ [started]: ids(0, 20), [completed]: ids(0, 20) })
    expect(atoms.map(({ isPrinted, things }) => [isPrinted, things.length])).toEqual([
      [true, 20],
      [false, 0],
    ])
  })
})

describe('inclusions of any counts', () => {
  it('give true sums, of which the parts are in the whole', () => {
    const names = ['started', 'left', 'completed', 'work@1/all', 'work@1/counted'].map((of) => `g/1|${of}|*`)
    const sets = fc.tuple(...names.map(() => fc.subarray(ids(0, 6))))
    fc.assert(
      fc.property(sets, (drawn) => {
        const members = new Map(names.map((name, index) => [name, drawn[index] ?? []]))
        for (const { atoms, equations } of inclusions(members)) {
          const thingsOf = new Map(atoms.map(({ name, things }) => [name, things]))
          for (const { total, parts } of equations) {
            const together = parts.flatMap((part) => thingsOf.get(part) ?? members.get(part) ?? ['?'])
            expect([...together].sort()).toEqual([...(members.get(total) ?? [])].sort())
          }
        }
      }),
      { numRuns: runs },
    )
  })
})
