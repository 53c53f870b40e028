/** `number`: the difference of two numbers between a full and an empty end. */
import type { CriterionOf } from '../criterion.ts'
import { type Kernel, type KernelInput, knownFlags } from '../kernel.ts'

type NumberCriterion = CriterionOf<'number'>

/** Score 1 from `full` on, 0 from `none` on, linear between; the ends differ. */
function between(value: number, full: number, none: number): number {
  const score = (value - none) / (full - none)
  return Math.max(0, Math.min(score, 1))
}

/** Score of a difference (mentor minus mentee); equal ends make a step that includes the end. */
function scoreOf(criterion: NumberCriterion, difference: number): number {
  switch (criterion.compare) {
    case 'distance': {
      const { full, none } = criterion
      const gap = Math.abs(difference)
      return full === none ? (gap <= full ? 1 : 0) : between(gap, full, none)
    }
    case 'at-least': {
      const { full, none } = criterion
      return full === none ? (difference >= full ? 1 : 0) : between(difference, full, none)
    }
    case 'at-most': {
      const { full, none } = criterion
      return full === none ? (difference <= full ? 1 : 0) : between(difference, full, none)
    }
    case 'within': {
      const { from, to, tolerance = 0 } = criterion
      const beyond = difference < from ? from - difference : difference > to ? difference - to : 0
      return beyond === 0 ? 1 : beyond >= tolerance ? 0 : 1 - beyond / tolerance
    }
  }
}

function passesAt(criterion: NumberCriterion, difference: number): boolean {
  switch (criterion.compare) {
    case 'distance':
      return Math.abs(difference) <= criterion.none
    case 'at-least':
      return difference >= criterion.none
    case 'at-most':
      return difference <= criterion.none
    case 'within': {
      const tolerance = criterion.tolerance ?? 0
      return difference >= criterion.from - tolerance && difference <= criterion.to + tolerance
    }
  }
}

export function numberKernel(criterion: NumberCriterion, input: KernelInput): Kernel {
  const rows = Float64Array.from(input.rows, (value) => (value as number | null) ?? 0)
  const columns = Float64Array.from(input.columns, (value) => (value as number | null) ?? 0)
  return {
    rowKnown: knownFlags(input.rows),
    columnKnown: knownFlags(input.columns),
    score(row, chosen, count, out) {
      const own = rows[row]!
      for (let k = 0; k < count; k++) out[k] = scoreOf(criterion, columns[chosen[k]!]! - own)
    },
    passes: (row, column) => passesAt(criterion, columns[column]! - rows[row]!),
    explain(row, column) {
      const mentee = rows[row]!
      const mentor = columns[column]!
      const difference = tidy(mentor - mentee)
      if (criterion.compare === 'within') {
        const { from, to } = criterion
        return { code: 'number.within', values: { mentee, mentor, difference, from, to } }
      }
      const { full, none } = criterion
      if (criterion.compare === 'distance')
        return {
          code: 'number.distance',
          values: { mentee, mentor, difference: Math.abs(difference), full, none },
        }
      const code = criterion.compare === 'at-least' ? 'number.at-least' : 'number.at-most'
      return { code, values: { mentee, mentor, difference, full, none } }
    },
  }
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9
