/** `preference`: what each side says of the other, by a ranked list or by ratings. */
import type { Preference } from '../attributes.ts'
import type { CriterionOf } from '../criterion.ts'
import { type Kernel, type KernelInput, knownFlags } from '../kernel.ts'

type Criterion = CriterionOf<'preference'>

/** One side's word on people of the other. */
interface Voice {
  known: Uint8Array
  /** 0..1 that the person at `from` gives the person at `to`. */
  says(from: number, to: number): number
  /** Place on the list from 1, 0 where not on it, and the length of the list. */
  rank(from: number, to: number): { rank: number; of: number }
}

function voiceOf(criterion: Criterion, values: readonly unknown[], others: readonly string[]): Voice {
  const { worst = 1, best = 5, unrated = 0.5 } = criterion
  const numberOf = new Map(others.map((id, index) => [id, index]))
  const wishes = values.map((value) => (value ?? {}) as Preference)
  const ranks = wishes.map(({ ranked = [] }) => {
    const rank = new Int32Array(others.length)
    ranked.forEach((id, place) => {
      const other = numberOf.get(id)
      if (other !== undefined && rank[other] === 0) rank[other] = place + 1
    })
    return rank
  })
  const ratings = wishes.map(({ ratings: given }) => {
    if (given === undefined) return undefined
    const rating = new Float64Array(others.length).fill(Number.NaN)
    for (const [id, value] of Object.entries(given)) {
      const other = numberOf.get(id)
      if (other !== undefined) rating[other] = Math.min(1, Math.max(0, (value - worst) / (best - worst)))
    }
    return rating
  })
  const hasWord = ({ ranked, ratings: given }: Preference): boolean =>
    (ranked?.length ?? 0) > 0 || Object.keys(given ?? {}).length > 0
  const lengthOf = (from: number): number => wishes[from]!.ranked?.length ?? 0
  return {
    // Whoever only refuses people says nothing of the others.
    known: Uint8Array.from(values, (value) => (value && hasWord(value as Preference) ? 1 : 0)),
    says(from, to) {
      const rating = ratings[from]?.[to]
      if (rating !== undefined && !Number.isNaN(rating)) return rating
      const length = lengthOf(from)
      if (length === 0) return unrated
      const rank = ranks[from]![to]!
      return rank === 0 ? 0 : (length - rank + 1) / length
    },
    rank: (from, to) => ({ rank: ranks[from]![to]!, of: lengthOf(from) }),
  }
}

export function preferenceKernel(criterion: Criterion, input: KernelInput): Kernel {
  const { rowIds, columnIds } = input
  const mentee = criterion.mentee === undefined ? undefined : voiceOf(criterion, input.rows, columnIds)
  const mentor = criterion.mentor === undefined ? undefined : voiceOf(criterion, input.columns, rowIds)
  const everyone = (people: readonly string[]): Uint8Array => knownFlags(people)
  const menteeSays = (row: number, column: number): number => mentee?.says(row, column) ?? 0
  const mentorSays = (row: number, column: number): number => mentor?.says(column, row) ?? 0
  const voices = Number(mentee !== undefined) + Number(mentor !== undefined)
  const score = (row: number, column: number): number =>
    (menteeSays(row, column) + mentorSays(row, column)) / voices

  return {
    rowKnown: mentee?.known ?? everyone(rowIds),
    columnKnown: mentor?.known ?? everyone(columnIds),
    score(row, chosen, count, out) {
      for (let k = 0; k < count; k++) out[k] = score(row, chosen[k]!)
    },
    passes: (row, column) =>
      (mentee === undefined || menteeSays(row, column) > 0) &&
      (mentor === undefined || mentorSays(row, column) > 0),
    explain(row, column) {
      const own = mentee?.rank(row, column) ?? { rank: 0, of: 0 }
      const other = mentor?.rank(column, row) ?? { rank: 0, of: 0 }
      const percent = Math.round(score(row, column) * 100)
      if (own.of + other.of === 0) return { code: 'preference.rated', values: { percent } }
      return {
        code: 'preference.ranked',
        values: { menteeRank: own.rank, menteeOf: own.of, mentorRank: other.rank, mentorOf: other.of },
      }
    },
    sides: { mentee: menteeSays, mentor: mentorSays },
  }
}
