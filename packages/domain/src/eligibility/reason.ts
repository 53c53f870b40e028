import type { AnswerKind } from '../attributes/answers.ts'
import type { DataClass } from '../attributes/attribute.ts'
import type { Message } from '../messages/message.ts'
import type { FactKey } from './facts.ts'
import type { EligibilityLeaf } from './rules.ts'

/** The three values of the logic: certainly so, certainly not, cannot be said. */
export type Verdict = 'met' | 'unmet' | 'unknown'

/**
 * Why a condition cannot be decided: one of the non-answers, a value too coarse for the question (a year of birth in
 * the year that matters), or one whose confirmation or validity has run out.
 */
export type WhyUnknown = Exclude<AnswerKind, 'answered'> | 'imprecise' | 'out-of-date'

/** Code of the sentence for a leaf: its kind and how it came out. */
export type EligibilityCode = `eligibility.${EligibilityLeaf['kind']}.${Verdict}`

/** How one condition of the tree came out. */
export interface LeafReason extends Message<EligibilityCode> {
  /** Where in the tree: indices of `rules`, `'rule'` under a `not`. */
  readonly path: readonly (number | 'rule')[]
  readonly leaf: EligibilityLeaf
  readonly verdict: Verdict
  /** Set when the verdict is `unknown`. */
  readonly why?: WhyUnknown | undefined
  /** True when the verdict of the whole tree rests on this leaf. */
  readonly matters: boolean
  /** The attributes that were looked at. */
  readonly attributes: readonly FactKey[]
  /** The most careful class among them: values of `special` are not for everyone. */
  readonly dataClass: DataClass
}

/** Something still to find out before the tree can be decided. */
export interface OpenQuestion {
  readonly attribute: FactKey
  readonly why: WhyUnknown
  /** False where the person has declined to say: it is for a talk, not for another form. */
  readonly mayBeAsked: boolean
}

/** The result for one person, one tree, one day. */
export interface Assessment {
  readonly verdict: Verdict
  /** One for every leaf, in the order of the tree. */
  readonly reasons: readonly LeafReason[]
  /** What is still to be asked; empty when the verdict is known. */
  readonly questions: readonly OpenQuestion[]
}
