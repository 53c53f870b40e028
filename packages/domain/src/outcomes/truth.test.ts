import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreed, allOf, anyOf, not, type Truth } from './truth.ts'

/** A statement that is not known is one of two worlds; what is so in each of them is known. */
function overWorlds(truths: readonly Truth[], judge: (world: readonly boolean[]) => boolean): Truth {
  const worlds = truths.reduce<boolean[][]>(
    (all, truth) =>
      all.flatMap((world) => (truth === undefined ? [true, false] : [truth]).map((each) => [...world, each])),
    [[]],
  )
  const [first, ...others] = worlds.map(judge)
  return others.every((each) => each === first) ? first : undefined
}

const truths = fc.array(fc.constantFrom<Truth>(true, false, undefined), { maxLength: 6 })
const itself = (truth: Truth): Truth => truth

describe('what is not known', () => {
  it('is decided by any and all only where every way it could be agrees', () => {
    fc.assert(
      fc.property(truths, (all) => {
        expect(anyOf(all, itself)).toBe(overWorlds(all, (world) => world.some((each) => each)))
        expect(allOf(all, itself)).toBe(overWorlds(all, (world) => world.every((each) => each)))
      }),
    )
    expect([anyOf([], itself), allOf([], itself)]).toEqual([false, true])
    expect([anyOf([undefined, false], itself), anyOf([undefined, true], itself)]).toEqual([undefined, true])
    expect([allOf([undefined, true], itself), allOf([undefined, false], itself)]).toEqual([undefined, false])
  })

  it('stays so when denied', () => {
    expect([true, false, undefined].map(not)).toEqual([false, true, undefined])
  })

  it('is known among several situations only where all agree', () => {
    const all = (...given: Truth[]) => agreed(given, itself)
    expect([all(true), all(true, true), all(false, false, false)]).toEqual([true, true, false])
    expect([all(true, false), all(false, true), all(false, false, true)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect([all(), all(undefined), all(true, undefined), all(undefined, true)]).toEqual(
      Array(4).fill(undefined),
    )
  })
})
