/** `calendar`: the minutes of a week in which both are free, against the minutes that their meetings need. */

import { mapped, type Steps } from '../../steps.ts'
import type { WeeklySlot } from '../attributes.ts'
import type { CriterionOf } from '../criterion.ts'
import { type Kernel, type KernelInput, knownFlags } from '../kernel.ts'
import { bitCount, bitsOf } from './bits.ts'

const dayLength = 24 * 60
const weekLength = 7 * dayLength

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

type Stretch = readonly [from: number, until: number]

/** Minutes since Monday 00:00. */
function stretchesOf(value: unknown): Stretch[] {
  return ((value ?? []) as readonly WeeklySlot[]).map(({ day, from, to }) => [
    (day - 1) * dayLength + minuteOf(from),
    (day - 1) * dayLength + minuteOf(to),
  ])
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b)

export function* calendarKernel(criterion: CriterionOf<'calendar'>, input: KernelInput): Steps<Kernel> {
  const rows = yield* mapped(input.rows, stretchesOf)
  const columns = yield* mapped(input.columns, stretchesOf)
  // The week in steps that all times are whole multiples of: exact, and mostly a quarter of an hour or more.
  const step = [...rows, ...columns].flat(2).reduce(greatestCommonDivisor, dayLength)
  const steps = (stretches: readonly Stretch[]): Set<number> => {
    const free = new Set<number>()
    for (const [from, until] of stretches)
      for (let minute = from; minute < until; minute += step) free.add(minute / step)
    return free
  }
  const width = columns.length
  const words = new Int32Array(Math.ceil(weekLength / step / 32) * width)
  yield* mapped(columns, (stretches, column) => {
    for (const bit of steps(stretches)) words[(bit >> 5) * width + column]! |= 1 << (bit & 31)
  })
  const rowBits = yield* mapped(rows, (stretches) => bitsOf(steps(stretches)))
  const { minutes: needed } = criterion
  const least = criterion.atLeast ?? needed

  const common = (row: number, column: number): number => {
    const { word, bits } = rowBits[row]!
    let count = 0
    for (let w = 0; w < word.length; w++) count += bitCount(bits[w]! & words[word[w]! * width + column]!)
    return count * step
  }

  return {
    rowKnown: knownFlags(input.rows),
    columnKnown: knownFlags(input.columns),
    score(row, chosen, count, out) {
      out.fill(0, 0, count)
      const { word, bits } = rowBits[row]!
      for (let w = 0; w < word.length; w++) {
        const start = word[w]! * width
        const mask = bits[w]!
        for (let k = 0; k < count; k++) out[k]! += bitCount(words[start + chosen[k]!]! & mask)
      }
      for (let k = 0; k < count; k++) out[k] = Math.min(1, (out[k]! * step) / needed)
    },
    passes: (row, column) => common(row, column) >= least,
    explain(row, column) {
      const minutes = common(row, column)
      if (minutes === 0) return { code: 'calendar.none', values: { needed } }
      const own = steps(rows[row]!)
      const both = [...steps(columns[column]!)].filter((bit) => own.has(bit)).sort((a, b) => a - b)
      return { code: 'calendar.common', values: { minutes, needed, stretches: slotsOf(both, step) } }
    },
  }
}

/** Neighbouring steps joined to stretches, none beyond midnight. */
function slotsOf(bits: readonly number[], step: number): WeeklySlot[] {
  const slots: { day: number; from: number; to: number }[] = []
  for (const bit of bits) {
    const day = Math.floor((bit * step) / dayLength) + 1
    const from = (bit * step) % dayLength
    const last = slots.at(-1)
    if (last !== undefined && last.day === day && last.to === from) last.to = from + step
    else slots.push({ day, from, to: from + step })
  }
  return slots.map(({ day, from, to }) => ({ day, from: timeOf(from), to: timeOf(to) }))
}
