/** `language`: the best language that both speak, at the lower of the two levels. */
import { compareText } from '../../order.ts'
import { mapped, type Steps } from '../../steps.ts'
import { type CefrLevel, cefrLevels } from '../attributes.ts'
import type { CriterionOf } from '../criterion.ts'
import { type Kernel, type KernelInput, knownFlags } from '../kernel.ts'
import { reachByKeys } from '../reach.ts'

type Languages = Readonly<Record<string, CefrLevel>>

/** 1 (A1) to 6 (C2). */
const rankOf = (level: CefrLevel): number => cefrLevels.indexOf(level) + 1

export function* languageKernel(criterion: CriterionOf<'language'>, input: KernelInput): Steps<Kernel> {
  const only = criterion.only === undefined ? undefined : new Set(criterion.only)
  const spoken = (value: unknown): [string, number][] =>
    Object.entries((value ?? {}) as Languages)
      .filter(([language]) => only?.has(language) ?? true)
      .map(([language, level]): [string, number] => [language, rankOf(level)])
      .sort(([a], [b]) => compareText(a, b))
  const rows = yield* mapped(input.rows, spoken)
  const width = input.columns.length
  const languages = [...new Set(rows.flat().map(([language]) => language))].sort(compareText)
  const indexOf = new Map(languages.map((language, index) => [language, index]))
  // Level of language l of column j at l * width + j, 0 where not spoken.
  const levels = new Uint8Array(languages.length * width)
  yield* mapped(input.columns, (value, column) => {
    for (const [language, rank] of spoken(value)) {
      const index = indexOf.get(language)
      if (index !== undefined) levels[index * width + column] = rank
    }
  })
  const rowStarts = rows.map((list) => Int32Array.from(list, ([language]) => indexOf.get(language)! * width))
  const rowRanks = rows.map((list) => Uint8Array.from(list, ([, rank]) => rank))
  const enough = rankOf(criterion.enough ?? 'C1')
  const least = rankOf(criterion.atLeast ?? 'B1')
  const scoreOf = Float64Array.from({ length: 7 }, (_, rank) => Math.min(1, rank / enough))

  /** The best common rank and the position of its language in the row's list; of equal ones the first by name. */
  const best = (row: number, column: number): { rank: number; position: number } => {
    let rank = 0
    let position = -1
    const starts = rowStarts[row]!
    for (let p = 0; p < starts.length; p++) {
      const lower = Math.min(rowRanks[row]![p]!, levels[starts[p]! + column]!)
      if (lower > rank) {
        rank = lower
        position = p
      }
    }
    return { rank, position }
  }

  return {
    rowKnown: knownFlags(input.rows),
    columnKnown: knownFlags(input.columns),
    score(row, columns, count, out) {
      out.fill(0, 0, count)
      const starts = rowStarts[row]!
      const ranks = rowRanks[row]!
      for (let p = 0; p < starts.length; p++) {
        const start = starts[p]!
        const own = ranks[p]!
        for (let k = 0; k < count; k++) {
          const other = levels[start + columns[k]!]!
          const lower = Math.min(other, own)
          if (lower > out[k]!) out[k] = lower
        }
      }
      for (let k = 0; k < count; k++) out[k] = scoreOf[out[k]!]!
    },
    passes: (row, column) => best(row, column).rank >= least,
    keepPassing(row, chosen, count) {
      const starts = rowStarts[row]!.filter((_, p) => rowRanks[row]![p]! >= least)
      let kept = 0
      for (let k = 0; k < count; k++) {
        const column = chosen[k]!
        for (let p = 0; p < starts.length; p++) {
          if (levels[starts[p]! + column]! < least) continue
          chosen[kept++] = column
          break
        }
      }
      return kept
    },
    reach: () =>
      reachByKeys(
        width,
        (column) => [...languages.keys()].filter((index) => levels[index * width + column]! >= least),
        (row) => rowStarts[row]!.filter((_, p) => rowRanks[row]![p]! >= least).map((start) => start / width),
      ),
    explain(row, column) {
      const { rank, position } = best(row, column)
      if (rank === 0) return { code: 'language.none', values: {} }
      const language = rows[row]![position]![0]
      const mentee = (input.rows[row] as Languages)[language]!
      const mentor = (input.columns[column] as Languages)[language]!
      return { code: 'language.common', values: { language, level: cefrLevels[rank - 1]!, mentee, mentor } }
    },
  }
}
