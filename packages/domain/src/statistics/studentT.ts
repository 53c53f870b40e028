import { logGamma } from './gamma.ts'

/**
 * Regularised incomplete beta function I(x; a, b) by Lentz's continued fraction. Abramowitz and Stegun 1964, 26.5.8.
 */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front =
    Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    fraction *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    const change = c * d
    fraction *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return front * fraction
}

/** Probability that Student's t is at most `t`. */
export function studentT(t: number, degreesOfFreedom: number): number {
  const tail = incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2
  return t > 0 ? 1 - tail : tail
}

/**
 * The t below which Student's variable falls with probability `p` above one half, by halving the interval.
 *
 * Student 1908, Biometrika 6:1–25.
 *
 * @example
 * studentQuantile(0.975, 9) // 2.262…
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  let low = 0
  let high = 1
  while (studentT(high, degreesOfFreedom) < p && high < 1e12) high *= 2
  for (let round = 0; round < 200 && high - low > 1e-13 * high; round++) {
    const middle = (low + high) / 2
    if (studentT(middle, degreesOfFreedom) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
