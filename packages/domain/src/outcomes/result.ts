import type { DefinitionReference } from '../programmes/outcomeFramework.ts'
import type { Activity } from '../spells/activity.ts'
import type { Interval } from '../statistics/interval.ts'
import type { Day } from '../values/day.ts'
import type { Population, UnknownTreatment } from './definition.ts'

/** Those of whom it is not known, by why. Never one line. */
export interface Unknown {
  /** Were asked for, or should have been, and it is not known: the four below together. */
  readonly total: number
  readonly notAsked: number
  readonly notReached: number
  readonly refused: number
  /** Answered, and the answer does not decide it: no exact date, a detail that was not given. */
  readonly undecided: number
  /** The time for answering is not over: not in the denominator yet. */
  readonly notYetDue: number
  /** Of those not yet due, the ones whose window is open. */
  readonly beingAsked: number
}

/** Those who are outside of the denominator, by why. */
export interface Excluded {
  readonly died: number
  /** Another situation or characteristic on entry. */
  readonly otherOnEntry: number
  /** It is not known whether they belong to the population. */
  readonly entryUnknown: number
  /** Left for a reason that the definition leaves out. */
  readonly leftOut: number
  /** The clock of the definition never began. */
  readonly noAnchor: number
}

/** The enrolments behind each number. */
export interface Ids {
  readonly yes: readonly string[]
  readonly no: readonly string[]
  readonly notAsked: readonly string[]
  readonly notReached: readonly string[]
  readonly refused: readonly string[]
  readonly undecided: readonly string[]
  readonly notYetDue: readonly string[]
  readonly died: readonly string[]
  readonly otherOnEntry: readonly string[]
  readonly entryUnknown: readonly string[]
  readonly leftOut: readonly string[]
  readonly noAnchor: readonly string[]
}

/** What every result says about whom it is. */
export interface Counted {
  readonly definition: DefinitionReference
  readonly asOf: Day
  readonly base: Population['base']
  readonly treatment: UnknownTreatment
  /** Known to count. */
  readonly yes: number
  /** Known not to. */
  readonly no: number
  /** Everybody whose time for answering is over: yes, no and unknown together. */
  readonly due: number
  /** Everybody of the population, also those not yet due. */
  readonly population: number
  /** People; fewer than enrolments where somebody came twice. */
  readonly people: number
  readonly unknown: Unknown
  readonly excluded: Excluded
  /** Reached ÷ (due − died), where a definition keeps those who died; absent where nobody is left. */
  readonly responseRate?: number
  /** Main activity at the moment of those of whom it is known, where the definition looks at one moment. */
  readonly situations: Readonly<Partial<Record<Activity, number>>>
  readonly ids: Ids
  /** Fewer due than anything should be said about. A rate is also absent where too few of them are known. */
  readonly tooFew: boolean
}

/** The figures of a share, each absent where there is no denominator or too few are in it. */
export interface ShareFigures {
  readonly numerator: number
  readonly denominator: number
  /** As the definition treats the unknown; absent for `bounds`. */
  readonly rate?: number
  /** Chance alone, for `rate`. */
  readonly interval?: Interval
  /** Worst and best case of the unknown. */
  readonly bounds?: Interval
  /** Both kinds of doubt together. */
  readonly range?: Interval
}

/** A share of the people of a definition, with everything needed to say it honestly. */
export interface RateResult extends Counted, ShareFigures {
  readonly measure: 'rate'
  /** The same with news that nobody had asked for; only where there is such news that changes it. */
  readonly withNews?: ShareFigures & { readonly yes: number; readonly no: number; readonly unknown: number }
}

/** How many count: at least `numerator`, at most so many more as are unknown. */
export interface CountResult extends Counted, ShareFigures {
  readonly measure: 'count'
  readonly withNews?: ShareFigures & { readonly yes: number; readonly no: number; readonly unknown: number }
}

/** A median, mean or sum over those of whom the condition holds and whose value is known. */
export interface AmountResult extends Counted {
  readonly measure: 'median' | 'mean' | 'sum'
  readonly of: 'earnings' | 'hours'
  /** People with a value. */
  readonly n: number
  readonly value?: number
  readonly interval?: Interval
  /** Earnings are in minor units of it. */
  readonly currency?: string
}

/** The cohort lacks what the definition needs; never a guess. */
export interface NotComputable {
  readonly measure: 'not-computable'
  readonly definition: DefinitionReference
  readonly asOf: Day
  /** `earnings`, `achievements`, `detail.insured`, `parameter.hourly-wage`, `survey.<question>`, … */
  readonly missing: readonly string[]
}

/** Nobody could say yet, or nobody was asked: no rate, also not nought. */
export interface NotObservable extends Counted {
  readonly measure: 'not-observable'
  readonly why: 'nobody-asked' | 'not-yet-due' | 'nobody-in-population'
}

/** What a definition gives on a cohort: told apart by `measure`. */
export type OutcomeResult = RateResult | CountResult | AmountResult | NotComputable | NotObservable
