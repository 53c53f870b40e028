/** `overlap`: two sets, as the share of what one side asks for, or by Jaccard's measure. */
import { compareText } from '../../order.ts'
import { mapped, type Steps } from '../../steps.ts'
import type { CriterionOf } from '../criterion.ts'
import { type Kernel, type KernelInput, knownFlags } from '../kernel.ts'
import { reachByKeys } from '../reach.ts'
import { bitCount, bitsOf } from './bits.ts'

function itemsOf(value: unknown): string[] {
  if (value === null || value === undefined) return []
  return typeof value === 'string' ? [value] : [...new Set(value as string[])].sort(compareText)
}

export function* overlapKernel(criterion: CriterionOf<'overlap'>, input: KernelInput): Steps<Kernel> {
  const rows = yield* mapped(input.rows, itemsOf)
  const columns = yield* mapped(input.columns, itemsOf)
  const vocabulary = new Map<string, number>()
  for (const items of rows)
    for (const item of items) if (!vocabulary.has(item)) vocabulary.set(item, vocabulary.size)
  const width = columns.length
  // One bit for each item that any mentee has, in words of 32 items; word w of column j stands at w * width + j.
  const words = new Int32Array(Math.ceil(vocabulary.size / 32) * width)
  yield* mapped(columns, (items, column) => {
    for (const item of items) {
      const bit = vocabulary.get(item)
      if (bit !== undefined) words[(bit >> 5) * width + column]! |= 1 << (bit & 31)
    }
  })
  const rowBits = yield* mapped(rows, (items) => bitsOf(items.map((item) => vocabulary.get(item)!)))
  const rowSize = Int32Array.from(rows, (items) => items.length)
  const columnSize = Int32Array.from(columns, (items) => items.length)
  const jaccard = criterion.measure === 'jaccard'
  const mentorAsks = !jaccard && criterion.askedBy === 'mentor'
  const least = criterion.atLeast ?? 1

  const common = (row: number, column: number): number => {
    let shared = 0
    const { word, bits } = rowBits[row]!
    for (let w = 0; w < word.length; w++) shared += bitCount(bits[w]! & words[word[w]! * width + column]!)
    return shared
  }
  const askedSize = (row: number, column: number): number => {
    if (jaccard) return rowSize[row]! + columnSize[column]! - common(row, column)
    return mentorAsks ? columnSize[column]! : rowSize[row]!
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
      const size = rowSize[row]!
      for (let k = 0; k < count; k++) {
        const shared = out[k]!
        const other = columnSize[chosen[k]!]!
        const all = jaccard ? size + other - shared : mentorAsks ? other : size
        out[k] = all === 0 ? 1 : shared / all
      }
    },
    passes(row, column) {
      return common(row, column) >= Math.min(least, askedSize(row, column))
    },
    // A mentor who asks for nothing is content with everybody, as is a mentee.
    ...(!mentorAsks &&
      !jaccard && {
        reach: () =>
          reachByKeys(
            width,
            (column) => columns[column]!.flatMap((item) => vocabulary.get(item) ?? []),
            (row) => (rowSize[row] === 0 ? undefined : rows[row]!.map((item) => vocabulary.get(item)!)),
          ),
      }),
    explain(row, column) {
      const offered = new Set(mentorAsks ? rows[row]! : columns[column]!)
      const asked = mentorAsks ? columns[column]! : rows[row]!
      const shared = asked.filter((item) => offered.has(item))
      if (jaccard) return { code: 'overlap.common', values: { shared, all: askedSize(row, column) } }
      if (asked.length === 0) return { code: 'overlap.nothing-asked', values: {} }
      const missing = asked.filter((item) => !offered.has(item))
      return { code: 'overlap.asked', values: { shared, missing, asked: asked.length } }
    },
  }
}
