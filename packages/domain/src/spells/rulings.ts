/**
 * The rules by which contradicting reports become one history.
 *
 * - `same-spell`: a later word on the same activity that shares days or the beginning tells of the same spell.
 * - `stronger-word`: where two main activities overlap, the stronger source stands (see `strength`).
 * - `later-word`: … and of equal sources what was said later.
 * - `plan-not-confirmed`: an announced beginning counts only until something newer is known.
 * - `nothing-to-confirm`: "still true" or "it ended" without anything that went on.
 */
export type SpellRule =
  | 'same-spell'
  | 'stronger-word'
  | 'later-word'
  | 'plan-not-confirmed'
  | 'nothing-to-confirm'

/** One application of a rule, so that a person can see why a word does not stand. Ids of reports or their pieces. */
export interface Ruling {
  readonly rule: SpellRule
  readonly dropped: string
  readonly keeps?: string
}
