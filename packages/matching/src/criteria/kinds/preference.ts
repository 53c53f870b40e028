/** `preference`: what each side says of the other, by a ranked list or by ratings. */
import { mapped, type Steps } from '../../steps.ts'
import type { Preference } from '../attributes.ts'
import type { CriterionOf } from '../criterion.ts'
import { type Kernel, type KernelInput, knownFlags } from '../kernel.ts'

type Criterion = CriterionOf<'preference'>

/** One side's word on people of the other. Kept are those whom it names; all others are worth the same to it. */
interface Voice {
  known: Uint8Array
  /** 0..1 that the person at `from` gives the person at `to`. */
  says(from: number, to: number): number
  /** What a person gives to everybody whom they do not name. */
  others: Float64Array
  /** Whom each names: positions and the 0..1 they give. */
  named: readonly ReadonlyMap<number, number>[]
  /** Whether `from` rated `to`, which counts more than a place on the list. */
  rated(from: number, to: number): boolean
  /** Place on the list from 1, 0 where not on it, and the length of the list. */
  rank(from: number, to: number): { rank: number; of: number }
}

function* voiceOf(criterion: Criterion, values: readonly unknown[], others: readonly string[]): Steps<Voice> {
  const { worst = 1, best = 5, unrated = 0.5 } = criterion
  const numberOf = new Map(others.map((id, index) => [id, index]))
  const wishes = values.map((value) => (value ?? {}) as Preference)
  const ranks = yield* mapped(wishes, ({ ranked = [] }) => {
    const rank = new Map<number, number>()
    ranked.forEach((id, place) => {
      const other = numberOf.get(id)
      if (other !== undefined && !rank.has(other)) rank.set(other, place + 1)
    })
    return rank
  })
  const lengthOf = (from: number): number => wishes[from]!.ranked?.length ?? 0
  const named = yield* mapped(wishes, ({ ratings = {} }, from) => {
    const length = lengthOf(from)
    const given = new Map<number, number>()
    for (const [other, rank] of ranks[from]!) given.set(other, (length - rank + 1) / length)
    // Who was met and rated is judged by the rating, whatever the list said before.
    for (const [id, value] of Object.entries(ratings)) {
      const other = numberOf.get(id)
      if (other !== undefined) given.set(other, Math.min(1, Math.max(0, (value - worst) / (best - worst))))
    }
    return given
  })
  const hasWord = ({ ranked, ratings: given }: Preference): boolean =>
    (ranked?.length ?? 0) > 0 || Object.keys(given ?? {}).length > 0
  const rest = Float64Array.from(wishes, (_, from) => (lengthOf(from) === 0 ? unrated : 0))
  return {
    // Whoever only refuses people says nothing of the others.
    known: Uint8Array.from(values, (value) => (value && hasWord(value as Preference) ? 1 : 0)),
    says: (from, to) => named[from]!.get(to) ?? rest[from]!,
    rated: (from, to) => Object.hasOwn(wishes[from]!.ratings ?? {}, others[to]!),
    others: rest,
    named,
    rank: (from, to) => ({ rank: ranks[from]!.get(to) ?? 0, of: lengthOf(from) }),
  }
}

export function* preferenceKernel(criterion: Criterion, input: KernelInput): Steps<Kernel> {
  const { rowIds, columnIds } = input
  const mentee = criterion.mentee === undefined ? undefined : yield* voiceOf(criterion, input.rows, columnIds)
  const mentor = criterion.mentor === undefined ? undefined : yield* voiceOf(criterion, input.columns, rowIds)
  const everyone = (people: readonly string[]): Uint8Array => knownFlags(people)
  const menteeSays = (row: number, column: number): number => mentee?.says(row, column) ?? 0
  const mentorSays = (row: number, column: number): number => mentor?.says(column, row) ?? 0
  const voices = Number(mentee !== undefined) + Number(mentor !== undefined)
  const score = (row: number, column: number): number =>
    (menteeSays(row, column) + mentorSays(row, column)) / voices
  const namedBy = mentor === undefined ? [] : turned(mentor.named, rowIds.length)
  // What each side says of the pairs of one row, filled at once: few are named, all others are worth the same.
  const own = new Float64Array(columnIds.length)
  const theirs = new Float64Array(columnIds.length)
  let filledFor = -1
  const fillFor = (row: number): void => {
    if (filledFor === row) return
    filledFor = row
    if (mentee !== undefined) {
      own.fill(mentee.others[row]!)
      for (const [column, value] of mentee.named[row]!) own[column] = value
    }
    if (mentor !== undefined) {
      theirs.set(mentor.others)
      for (const [column, value] of namedBy[row]!) theirs[column] = value
    }
  }

  return {
    rowKnown: mentee?.known ?? everyone(rowIds),
    columnKnown: mentor?.known ?? everyone(columnIds),
    score(row, chosen, count, out) {
      if (count === 1) {
        out[0] = score(row, chosen[0]!)
        return
      }
      fillFor(row)
      for (let k = 0; k < count; k++) out[k] = (own[chosen[k]!]! + theirs[chosen[k]!]!) / voices
    },
    passes: (row, column) =>
      (mentee === undefined || menteeSays(row, column) > 0) &&
      (mentor === undefined || mentorSays(row, column) > 0),
    explain(row, column) {
      const hers = mentee?.rank(row, column) ?? { rank: 0, of: 0 }
      const his = mentor?.rank(column, row) ?? { rank: 0, of: 0 }
      const percent = Math.round(score(row, column) * 100)
      const isRated = mentee?.rated(row, column) === true || mentor?.rated(column, row) === true
      if (isRated || hers.of + his.of === 0) return { code: 'preference.rated', values: { percent } }
      return {
        code: 'preference.ranked',
        values: { menteeRank: hers.rank, menteeOf: hers.of, mentorRank: his.rank, mentorOf: his.of },
      }
    },
    sides: { mentee: menteeSays, mentor: mentorSays },
  }
}

/** For each of `count` others who names them, and what they give. */
function turned(named: Voice['named'], count: number): [from: number, value: number][][] {
  const by: [number, number][][] = Array.from({ length: count }, () => [])
  named.forEach((given, from) => {
    for (const [to, value] of given) by[to]!.push([from, value])
  })
  return by
}
