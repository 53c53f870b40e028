import { describe, expect, it } from 'vitest'
import { normalQuantile } from './normalQuantile.ts'
import { vectors } from './vectors/load.ts'

describe('the normal quantile', () => {
  it('is exact in the middle, the tails and far out', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(vectors.producedWith.z95, 14)
    expect(normalQuantile(0.5)).toBe(0)
    // Wichura 1988, check values of AS 241.
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 14)
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 13)
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.2623400897984, 12)
    expect(normalQuantile(0.999)).toBeCloseTo(3.090232306167814, 13)
  })

  it('has no end at both ends, and no value elsewhere', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
    expect(normalQuantile(1.5)).toBeNaN()
  })
})
