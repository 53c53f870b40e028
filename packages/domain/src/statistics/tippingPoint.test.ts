import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tippingPoint } from './tippingPoint.ts'

describe('how bad the unknown must be', () => {
  it('says how many of them would have to be yes', () => {
    expect(tippingPoint({ yes: 40, no: 30, unknown: 30 }, 0.5)).toEqual({
      verdict: 'depends',
      needed: 10,
      neededShare: 10 / 30,
    })
    expect(tippingPoint({ yes: 50, no: 32, unknown: 14 }, 0.5)).toEqual({ verdict: 'always' })
    expect(tippingPoint({ yes: 10, no: 60, unknown: 10 }, 0.5)).toEqual({ verdict: 'never' })
    expect(tippingPoint({ yes: 3, no: 7, unknown: 0 }, 0.3)).toEqual({ verdict: 'always' })
  })

  it('turns exactly there', () => {
    const few = fc.nat(40)
    fc.assert(
      fc.property(few, few, few, fc.integer({ min: 0, max: 100 }), (yes, no, unknown, hundredths) => {
        fc.pre(yes + no + unknown > 0)
        const share = hundredths / 100
        const { verdict, needed } = tippingPoint({ yes, no, unknown }, share) ?? {}
        expect(verdict).toBeDefined()
        const reaches = (more: number) => (yes + more) / (yes + no + unknown) >= share - 1e-9
        if (verdict === 'always') expect(reaches(0)).toBe(true)
        if (verdict === 'never') expect(reaches(unknown)).toBe(false)
        if (needed !== undefined) {
          expect(reaches(needed)).toBe(true)
          expect(reaches(needed - 1)).toBe(false)
        }
      }),
    )
  })
})
