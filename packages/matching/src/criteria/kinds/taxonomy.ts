/** `taxonomy`: codes in a tree; the score is how far down two codes go together, of how far the wish goes. */
import { compareText } from '../../order.ts'
import { mapped, type Steps } from '../../steps.ts'
import type { CriterionOf } from '../criterion.ts'
import { type Kernel, type KernelInput, knownFlags } from '../kernel.ts'

function codesOf(value: unknown): string[] {
  if (value === null || value === undefined) return []
  const list = typeof value === 'string' ? [value] : (value as readonly string[])
  return [...new Set(list.map((code) => code.replaceAll('.', '')))].sort(compareText)
}

export function* taxonomyKernel(criterion: CriterionOf<'taxonomy'>, input: KernelInput): Steps<Kernel> {
  const rows = yield* mapped(input.rows, codesOf)
  const columns = yield* mapped(input.columns, codesOf)
  const mentorAsks = criterion.askedBy === 'mentor'
  const lengths = criterion.levels ?? Array.from({ length: 64 }, (_, i) => i + 1)
  const levelsOf = (code: string): number => lengths.filter((length) => length <= code.length).length
  const counting = criterion.depth ?? Number.POSITIVE_INFINITY
  const of = (asked: string): number => Math.max(1, Math.min(counting, levelsOf(asked)))
  const shared = (a: string, b: string): number => {
    let same = 0
    while (same < a.length && a[same] === b[same]) same++
    let levels = 0
    for (const length of lengths) if (length <= same) levels++
    return levels
  }
  const worth = (asked: string, offered: string): number => Math.min(1, shared(asked, offered) / of(asked))

  // Every mentor's codes as numbers in one list; the codes of one mentee are compared with each number once.
  const codes = [...new Set(columns.flat())]
  const numberOf = new Map(codes.map((code, index) => [code, index]))
  const starts = new Int32Array(columns.length + 1)
  columns.forEach((list, column) => {
    starts[column + 1] = starts[column]! + list.length
  })
  const numbers = Int32Array.from(columns.flat(), (code) => numberOf.get(code)!)
  const best = new Float64Array(codes.length)
  let bestIsOf = -1
  const compareWithAll = (row: number): void => {
    if (bestIsOf === row) return
    bestIsOf = row
    codes.forEach((code, index) => {
      let most = 0
      for (const own of rows[row]!) most = Math.max(most, mentorAsks ? worth(code, own) : worth(own, code))
      best[index] = most
    })
  }

  /** The two codes that score most; of equal ones the first. */
  const closest = (row: number, column: number): { asked: string; offered: string; score: number } => {
    let found = { asked: '', offered: '', score: -1 }
    for (const asked of mentorAsks ? columns[column]! : rows[row]!)
      for (const offered of mentorAsks ? rows[row]! : columns[column]!) {
        const score = worth(asked, offered)
        if (score > found.score) found = { asked, offered, score }
      }
    return found
  }
  const asksNothing = (row: number, column: number): boolean =>
    (mentorAsks ? columns[column]! : rows[row]!).length === 0

  return {
    rowKnown: knownFlags(input.rows),
    columnKnown: knownFlags(input.columns),
    score(row, chosen, count, out) {
      compareWithAll(row)
      const nothing = !mentorAsks && rows[row]!.length === 0 ? 1 : 0
      for (let k = 0; k < count; k++) {
        const from = starts[chosen[k]!]!
        const to = starts[chosen[k]! + 1]!
        let most = mentorAsks && from === to ? 1 : nothing
        for (let at = from; at < to; at++) if (best[numbers[at]!]! > most) most = best[numbers[at]!]!
        out[k] = most
      }
    },
    passes(row, column) {
      if (asksNothing(row, column)) return true
      const { asked, offered, score } = closest(row, column)
      if (score < 0) return false
      return shared(asked, offered) >= Math.min(criterion.atLeast ?? of(asked), of(asked))
    },
    explain(row, column) {
      if (asksNothing(row, column)) return { code: 'taxonomy.nothing-asked', values: {} }
      const { asked, offered, score } = closest(row, column)
      if (score <= 0)
        return { code: 'taxonomy.apart', values: { mentee: rows[row]!, mentor: columns[column]! } }
      const levels = Math.min(of(asked), shared(asked, offered))
      const common = asked.slice(0, lengths[levels - 1])
      const [mentee, mentor] = mentorAsks ? [offered, asked] : [asked, offered]
      return { code: 'taxonomy.shared', values: { mentee, mentor, common, shared: levels, of: of(asked) } }
    },
  }
}
