import type { Inequality } from './knowledge.ts'

/** A figure as it is printed: rounded to so many decimals. Nobody says how halves were rounded, so both ends count. */
export type Printed = { readonly value: number; readonly decimals: number }

/** A cell, or a number that is printed beside it (the cost of a programme). */
export type Operand = string | number

/**
 * What a printed quotient tells about the counts behind it: `numerator ÷ denominator` lies within the rounding. Shares,
 * means, cost per outcome and response rates are such quotients; `times` is 100 for per cent.
 *
 * @example
 * // 11 % of 27 people: it can only be 3.
 * quotientPrinted({ numerator: 'in work', denominator: 'all', times: 100 }, { value: 11, decimals: 0 })
 */
export function quotientPrinted(
  {
    numerator,
    denominator,
    times = 1,
  }: { readonly numerator: Operand; readonly denominator: Operand; readonly times?: number },
  { value, decimals }: Printed,
): Inequality[] {
  const half = 0.5 * 10 ** -decimals
  const least = Math.max(0, value - half) / times
  const most = (value + half) / times
  return [
    linear([numerator, 1], [denominator, -least], { min: 0 }),
    linear([numerator, 1], [denominator, -most], { max: 0 }),
  ]
}

/** What a count rounded to a multiple of `base` tells: it lies within half of that. */
export function roundedPrinted(cell: string, printed: number, base: number): Inequality {
  const half = Math.floor(base / 2)
  return { terms: [{ cell, times: 1 }], min: printed - half, max: printed + half }
}

/** Those at risk at a step of a survival curve, and those to whom it happened there. */
export type CurveCells = { readonly atRisk: string; readonly events: string }

/** What the printed heights of a survival curve tell about the counts behind its steps. */
export function curvePrinted(
  steps: readonly (CurveCells & { readonly survival: number })[],
  decimals: number,
): Inequality[] {
  const half = 0.5 * 10 ** -decimals
  return steps.flatMap(({ atRisk, events, survival }, index) => {
    const before = steps[index - 1]?.survival
    // The first step starts from 1, which is not rounded.
    const [low, high] = before === undefined ? [1, 1] : [Math.max(0, before - half), before + half]
    const least = 1 - Math.min(1, (survival + half) / low)
    const most = 1 - Math.max(0, survival - half) / high
    return [
      linear([events, 1], [atRisk, -least], { min: 0 }),
      linear([events, 1], [atRisk, -most], { max: 0 }),
    ]
  })
}

/** Counts that a printed percentage of a printed number of people leaves possible. */
export function possibleCounts(people: number, percent: Printed): number[] {
  const half = 0.5 * 10 ** -percent.decimals
  const from = Math.ceil(((percent.value - half) / 100) * people - 1e-9)
  const to = Math.floor(((percent.value + half) / 100) * people + 1e-9)
  const first = Math.max(0, from)
  return Array.from({ length: Math.max(0, Math.min(people, to) - first + 1) }, (_, k) => first + k)
}

/** Steps of a curve put together until each holds at least `threshold` events; what is left joins the last one. */
export function mergedSteps<T extends { readonly time: number; readonly events: number }>(
  steps: readonly T[],
  threshold: number,
): { readonly time: number; readonly events: number; readonly steps: readonly T[] }[] {
  const merged: { time: number; events: number; steps: T[] }[] = []
  let open: { time: number; events: number; steps: T[] } | undefined
  for (const step of steps) {
    open ??= { time: step.time, events: 0, steps: [] }
    open.time = step.time
    open.events += step.events
    open.steps.push(step)
    if (open.events < threshold) continue
    merged.push(open)
    open = undefined
  }
  const last = merged.at(-1)
  if (open && last) {
    last.time = open.time
    last.events += open.events
    last.steps.push(...open.steps)
  }
  return merged
}

/** A relation over two operands, constants moved to the ends. */
function linear(
  first: readonly [Operand, number],
  second: readonly [Operand, number],
  ends: { readonly min: number } | { readonly max: number },
): Inequality {
  let constant = 0
  const terms = [first, second].flatMap(([operand, times]) => {
    if (typeof operand === 'string') return [{ cell: operand, times }]
    constant += operand * times
    return []
  })
  return 'min' in ends ? { terms, min: ends.min - constant } : { terms, max: ends.max - constant }
}
