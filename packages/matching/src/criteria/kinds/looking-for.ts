/** `looking-for`: what one side wants and the other is or offers; where both want something, the mean of the two. */
import { compareText } from '../../order.ts'
import { mapped, type Steps } from '../../steps.ts'
import type { CriterionOf } from '../criterion.ts'
import { type Kernel, type KernelInput, knownFlags } from '../kernel.ts'
import { reachByKeys } from '../reach.ts'
import { bitCount, bitsOf } from './bits.ts'

function itemsOf(value: unknown): string[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? [...new Set(value as string[])].sort(compareText) : [String(value)]
}

interface Direction {
  wanted: readonly (readonly string[])[]
  offered: readonly (readonly string[])[]
  /** 1 where nothing is wanted or one of the wanted values is offered, else 0. */
  met(wanting: number, offering: number): number
  vocabulary: ReadonlyMap<string, number>
}

function* direction(wants: readonly unknown[], offers: readonly unknown[]): Steps<Direction> {
  const wanted = yield* mapped(wants, itemsOf)
  const offered = yield* mapped(offers, itemsOf)
  const vocabulary = new Map<string, number>()
  for (const item of wanted.flat()) if (!vocabulary.has(item)) vocabulary.set(item, vocabulary.size)
  const wantedBits = yield* mapped(wanted, (items) => bitsOf(items.map((item) => vocabulary.get(item)!)))
  const width = offered.length
  const words = new Int32Array(Math.ceil(vocabulary.size / 32) * width)
  yield* mapped(offered, (items, at) => {
    for (const item of items) {
      const bit = vocabulary.get(item)
      if (bit !== undefined) words[(bit >> 5) * width + at]! |= 1 << (bit & 31)
    }
  })
  return {
    ...{ wanted, offered, vocabulary },
    met(wanting, offering) {
      const { word, bits } = wantedBits[wanting]!
      for (let w = 0; w < word.length; w++)
        if (bitCount(bits[w]! & words[word[w]! * width + offering]!) > 0) return 1
      return word.length === 0 ? 1 : 0
    },
  }
}

export function* lookingForKernel(criterion: CriterionOf<'looking-for'>, input: KernelInput): Steps<Kernel> {
  const { back } = criterion
  const menteeOffers = back && input.rowValuesOf(back.mentee)
  const mentorWants = back && input.columnValuesOf(back.mentor)
  const there = yield* direction(input.rows, input.columns)
  const again = menteeOffers && mentorWants && (yield* direction(mentorWants, menteeOffers))
  const score = (row: number, column: number): number =>
    again === undefined ? there.met(row, column) : (there.met(row, column) + again.met(column, row)) / 2
  const bothKnown = (values: readonly unknown[], others: readonly unknown[] | undefined): Uint8Array => {
    const flags = knownFlags(values)
    return others === undefined ? flags : knownFlags(others).map((known, at) => known & flags[at]!)
  }

  return {
    rowKnown: bothKnown(input.rows, menteeOffers),
    columnKnown: bothKnown(input.columns, mentorWants),
    score(row, chosen, count, out) {
      for (let k = 0; k < count; k++) out[k] = score(row, chosen[k]!)
    },
    passes: (row, column) => score(row, column) === 1,
    reach: () =>
      reachByKeys(
        there.offered.length,
        (column) => there.offered[column]!.flatMap((item) => there.vocabulary.get(item) ?? []),
        (row) =>
          there.wanted[row]!.length === 0
            ? undefined
            : there.wanted[row]!.map((item) => there.vocabulary.get(item)!),
      ),
    explain(row, column) {
      const wanted = there.wanted[row]!
      if (again !== undefined) {
        const met = there.met(row, column) + again.met(column, row)
        return { code: 'looking-for.both', values: { mentee: wanted, mentor: again.wanted[column]!, met } }
      }
      if (wanted.length === 0) return { code: 'looking-for.nothing-wanted', values: {} }
      const offered = there.offered[column]!
      const found = wanted.filter((item) => offered.includes(item))
      return found.length > 0
        ? { code: 'looking-for.found', values: { wanted, found } }
        : { code: 'looking-for.missed', values: { wanted, offered } }
    },
  }
}
