/** Turns a checked policy and two lists of people into criteria that score positions in typed arrays. */

import { atOnce, type Steps } from '../steps.ts'
import type { Point } from './attributes.ts'
import type { Criterion, UnknownRule } from './criterion.ts'
import type { Kernel, KernelInput, PairFunctions } from './kernel.ts'
import { calendarKernel } from './kinds/calendar.ts'
import { functionKernel } from './kinds/function.ts'
import { languageKernel } from './kinds/language.ts'
import { lookingForKernel } from './kinds/looking-for.ts'
import { nearKernel } from './kinds/near.ts'
import { numberKernel } from './kinds/number.ts'
import { overlapKernel } from './kinds/overlap.ts'
import { preferenceKernel } from './kinds/preference.ts'
import { sameKernel } from './kinds/same.ts'
import { taxonomyKernel } from './kinds/taxonomy.ts'
import { textKernel } from './kinds/text.ts'
import type { MatchingPolicy, Mentee, Mentor } from './policy.ts'

/** A full score in the integer units that everything is computed in: 0.0001 points. */
export const fullScore = 1_000_000
/** Units of one point of 100. */
export const unitsPerPoint = fullScore / 100

export interface CompiledCriterion extends Kernel {
  readonly criterion: Criterion
  readonly label: string
  readonly isMust: boolean
  /** The weight as a share of all weights, in units; the shares of a policy add up to `fullScore`. */
  readonly share: number
  readonly unknownMentee: UnknownRule
  readonly unknownMentor: UnknownRule
  /** Units that a `neutral` missing value is worth; set by `neutralUnits`. */
  neutral: number
  readonly hasUnknown: boolean
  readonly rowValues: readonly unknown[]
  readonly columnValues: readonly unknown[]
}

export interface CompileInput {
  policy: MatchingPolicy
  mentees: readonly Mentee[]
  mentors: readonly Mentor[]
  places?: Readonly<Record<string, Point>> | undefined
  functions?: PairFunctions | undefined
}

/** Compiles a policy that has been checked; the order of the people is the order of rows and columns. */
export function compile(input: CompileInput): CompiledCriterion[] {
  return atOnce(compileInSteps(input))
}

export function* compileInSteps({
  policy,
  mentees,
  mentors,
  places = {},
  functions = {},
}: CompileInput): Steps<CompiledCriterion[]> {
  const shares = sharesOf(policy.criteria.map((criterion) => criterion.weight ?? 0))
  const labels = new Map(policy.attributes.map(({ name, label }) => [name, label]))
  const rowValuesOf = (attribute: string): unknown[] => valuesOf(mentees, attribute)
  const columnValuesOf = (attribute: string): unknown[] => valuesOf(mentors, attribute)
  const everybody = {
    ...{ places, functions, rowValuesOf, columnValuesOf },
    rowIds: mentees.map(({ id }) => id),
    columnIds: mentors.map(({ id }) => id),
    rowAttributes: mentees.map(({ attributes = {} }) => attributes),
    columnAttributes: mentors.map(({ attributes = {} }) => attributes),
  }
  const compiled: CompiledCriterion[] = []
  for (const [index, criterion] of policy.criteria.entries()) {
    yield index / (2 * policy.criteria.length)
    const { mentee, mentor } = criterion
    const rowValues = mentee === undefined ? mentees.map(() => null) : rowValuesOf(mentee)
    const columnValues = mentor === undefined ? mentors.map(() => null) : columnValuesOf(mentor)
    const kernel = yield* kernelOf(criterion, { ...everybody, rows: rowValues, columns: columnValues })
    const rule = criterion.unknown ?? policy.unknown ?? 'neutral'
    compiled.push({
      ...kernel,
      criterion,
      label: criterion.label ?? labels.get(mentee ?? '') ?? labels.get(mentor ?? '') ?? criterion.id,
      isMust: criterion.requirement === 'must',
      share: shares[index]!,
      unknownMentee: typeof rule === 'object' ? rule.mentee : rule,
      unknownMentor: typeof rule === 'object' ? rule.mentor : rule,
      neutral: 0,
      hasUnknown: kernel.rowKnown.includes(0) || kernel.columnKnown.includes(0),
      rowValues,
      columnValues,
    })
  }
  yield* setNeutral(compiled, mentees, mentors)
  return compiled
}

function valuesOf(people: readonly (Mentee | Mentor)[], attribute: string): unknown[] {
  return people.map(({ attributes }) => attributes?.[attribute] ?? null)
}

function* kernelOf(criterion: Criterion, input: KernelInput): Steps<Kernel> {
  switch (criterion.kind) {
    case 'same':
    case 'different':
      return sameKernel(criterion, input)
    case 'overlap':
      return yield* overlapKernel(criterion, input)
    case 'language':
      return yield* languageKernel(criterion, input)
    case 'near':
      return yield* nearKernel(criterion, input)
    case 'number':
      return numberKernel(criterion, input)
    case 'taxonomy':
      return yield* taxonomyKernel(criterion, input)
    case 'calendar':
      return yield* calendarKernel(criterion, input)
    case 'text':
      return yield* textKernel(criterion, input)
    case 'looking-for':
      return yield* lookingForKernel(criterion, input)
    case 'preference':
      return yield* preferenceKernel(criterion, input)
    case 'function':
      return functionKernel(criterion, input)
  }
}

/** Weights as integer shares of `fullScore` that add up exactly: the largest remainders get the units left over. */
export function sharesOf(weights: readonly number[]): number[] {
  const largest = Math.max(...weights)
  if (!(largest > 0)) return weights.map(() => 0)
  // Scaled first, so that the sum of huge weights stays finite.
  const scaled = weights.map((weight) => weight / largest)
  const total = scaled.reduce((sum, weight) => sum + weight, 0)
  const exact = scaled.map((weight) => (weight / total) * fullScore)
  const shares = exact.map(Math.floor)
  const left = fullScore - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact.map((_, i) => i).sort((a, b) => (exact[b]! % 1) - (exact[a]! % 1) || a - b)
  for (let k = 0; k < left; k++) shares[byRemainder[k % byRemainder.length]!]! += 1
  return shares
}

/** Above this many pairs the mean of known pairs is taken over every n-th mentee by id. */
const pairsForMean = 4_000_000

/** Sets what a neutral missing value is worth: the mean units over the pairs in which both values are known. */
function* setNeutral(
  compiled: CompiledCriterion[],
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
): Steps<void> {
  const width = mentors.length
  const byId = mentees.map((_, row) => row).sort((a, b) => (mentees[a]!.id < mentees[b]!.id ? -1 : 1))
  const step = Math.max(1, Math.ceil((mentees.length * width) / pairsForMean))
  const sample = byId.filter((_, rank) => rank % step === 0)
  const out = new Float64Array(width)
  for (const criterion of compiled) {
    const { share, rowKnown, columnKnown } = criterion
    const isNeutral = criterion.unknownMentee === 'neutral' || criterion.unknownMentor === 'neutral'
    if (share === 0 || !isNeutral || !criterion.hasUnknown) continue
    const known = Int32Array.from(columnKnown.keys()).filter((column) => columnKnown[column] === 1)
    let sum = 0
    let pairs = 0
    for (const row of sample) {
      if (rowKnown[row] === 0) continue
      yield 0.5
      criterion.score(row, known, known.length, out)
      for (let k = 0; k < known.length; k++) sum += unitsOf(share, out[k]!)
      pairs += known.length
    }
    // Where no pair at all is known, half.
    criterion.neutral = pairs === 0 ? Math.round(share / 2) : Math.round(sum / pairs)
  }
}

/** Whole units of a score 0..1 under a share. */
export function unitsOf(share: number, score: number): number {
  return (share * score + 0.5) | 0
}
