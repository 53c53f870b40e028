import type { Indicator } from '../grants/grant.ts'
import type { DefinitionReference } from '../programmes/outcomeFramework.ts'
import type { Day } from '../values/day.ts'
import type { UnknownKind } from './unknownKind.ts'

/** What became of one person under a definition. */
export type OutcomeGroup = 'counted' | 'in-training' | 'neither' | UnknownKind | 'not-yet-due'

/** What a table is split by. Which categories there are is fixed beforehand, so that an empty one shows too. */
export type Breakdown = {
  readonly variable: string
  readonly categories: readonly string[]
  /** Health, origin and the like: there an empty or a full category tells something about everybody in it. */
  readonly isSensitive: boolean
}

/** One participation: `category` where the table is split. */
export type Counted = { readonly id: string; readonly category?: string }

/** People under an outcome definition, one by one: the true table behind a released figure. */
export type OutcomeTable = {
  readonly kind: 'outcome'
  readonly id: string
  readonly definition: DefinitionReference
  /** False where the definition itself counts education and training. */
  readonly showsTraining: boolean
  readonly by?: Breakdown | undefined
  readonly isOutsidePlan?: boolean | undefined
  readonly people: readonly (Counted & { readonly group: OutcomeGroup })[]
}

/** People (or pairs) in a state of the life. */
export type CountTable = {
  readonly kind: 'count'
  readonly id: string
  readonly indicator: Indicator & { kind: 'count' }
  readonly by?: Breakdown | undefined
  /** Not in the grant's publication plan: printed rounded, and only what tells nothing more about small groups. */
  readonly isOutsidePlan?: boolean | undefined
  readonly people: readonly Counted[]
}

/** What somebody gave to a sum by one of the things that it counts, such as a meeting. */
export type Contribution = { readonly item: string; readonly id: string; readonly amount: number }

/** A sum over people, such as hours: hidden where too few contributed, or one of them too much. */
export type SumTable = {
  readonly kind: 'sum'
  readonly id: string
  readonly indicator: Indicator & { kind: 'count' }
  readonly contributors: readonly Contribution[]
}

/** Progress to a target: printed from the cells of another table, so it hides with them. */
export type TargetTable = {
  readonly kind: 'target'
  readonly id: string
  readonly indicator: Indicator
  readonly target: number
  readonly by: Day
}

/** A table of true figures before disclosure control, told apart by `kind`. */
export type ReportTable = OutcomeTable | CountTable | SumTable | TargetTable
