/**
 * Reasons as codes with values. Nothing in this package speaks a language except `englishReason`; whoever shows a reason
 * to people writes the sentence for its code.
 */
import type { WeeklySlot } from '../criteria/attributes.ts'
import type { UnknownRule } from '../criteria/criterion.ts'
import type { Objective } from '../criteria/policy.ts'

/** Values of every reason code. */
export interface ReasonTable {
  'same.equal': { value: string }
  'same.differs': { mentee: string; mentor: string }
  'different.differs': { mentee: string; mentor: string }
  'different.equal': { value: string }
  /** `measure: asked`: of `asked` items the other side offers `shared`. */
  'overlap.asked': { shared: readonly string[]; missing: readonly string[]; asked: number }
  'overlap.nothing-asked': Record<string, never>
  'overlap.common': { shared: readonly string[]; all: number }
  'language.common': { language: string; level: string; mentee: string; mentor: string }
  'language.none': Record<string, never>
  'near.distance': { kilometres: number; limit: number }
  'near.too-far': { kilometres: number; limit: number }
  'number.distance': { mentee: number; mentor: number; difference: number; full: number; none: number }
  'number.at-least': { mentee: number; mentor: number; difference: number; full: number; none: number }
  'number.at-most': { mentee: number; mentor: number; difference: number; full: number; none: number }
  'number.within': { mentee: number; mentor: number; difference: number; from: number; to: number }
  /** The longest common beginning of the two codes, `shared` of `of` levels. */
  'taxonomy.shared': { mentee: string; mentor: string; common: string; shared: number; of: number }
  'taxonomy.apart': { mentee: readonly string[]; mentor: readonly string[] }
  'taxonomy.nothing-asked': Record<string, never>
  /** `minutes` a week in common, in these stretches, of `needed`. */
  'calendar.common': { minutes: number; needed: number; stretches: readonly WeeklySlot[] }
  'calendar.none': { needed: number }
  /** Words that both use, those that counted most first. */
  'text.shared': { words: readonly string[]; percent: number }
  'text.apart': Record<string, never>
  /** `found` of what is `wanted`; several wanted values are alternatives. */
  'looking-for.found': { wanted: readonly string[]; found: readonly string[] }
  'looking-for.missed': { wanted: readonly string[]; offered: readonly string[] }
  'looking-for.nothing-wanted': Record<string, never>
  /** Both look for something: how many of the two find it. */
  'looking-for.both': { mentee: readonly string[]; mentor: readonly string[]; met: number }
  /** Places on the lists from 1; 0 where the list does not name them, `of` 0 where there is no list. */
  'preference.ranked': { menteeRank: number; menteeOf: number; mentorRank: number; mentorOf: number }
  'preference.rated': { percent: number }
  /** The words of a registered function, empty where it gave none. */
  'function.said': { text: string; percent: number }
  /** A value is missing; `side` says whose, `treatedAs` what the policy makes of it. */
  'unknown.value': { side: 'mentee' | 'mentor' | 'both'; treatedAs: UnknownRule }
  'waiting.bonus': { points: number; rounds: number; days: number }
  /** Worth a look before accepting: a requirement whose values are not known. */
  'check.requirement-unknown': { criterion: string; label: string }
  /** A pinned pair that fails a requirement, misses a value that forbids, or lies below the minimum score. */
  'check.requirement-failed': { criterion: string; label: string }
  'check.unknown-forbids': { criterion: string; label: string }
  'check.below-minimum': { minimum: number }
  'forbidden.coordinator': Record<string, never>
  'forbidden.never-together': Record<string, never>
  'forbidden.declined': Record<string, never>
  'forbidden.former-pair': Record<string, never>
  'forbidden.relatives': Record<string, never>
  'forbidden.same-employer': Record<string, never>
  /** One of the two refused the other in their preferences. */
  'forbidden.refused': Record<string, never>
  'forbidden.avoided': Record<string, never>
  'forbidden.same-person': Record<string, never>
  /** Why a pair cannot be, beyond `forbidden` and `check.unknown-forbids`. */
  'blocked.requirement': { criterion: string; label: string }
  'blocked.below-minimum': { score: number; minimum: number }
  /** The mentee is pinned to another, or pins take all places of the mentor. */
  'blocked.mentee-pinned': { mentor: string }
  'blocked.mentor-pinned': { mentees: readonly string[] }
  'blocked.mentee-active': { mentor: string }
  'blocked.no-place': { capacity: number }
  /** With these two together the minimum sizes of groups could not all be reached. */
  'blocked.groups': Record<string, never>
  /** What is different between two rounds. Shares are whole per cent. */
  'changed.weight': { criterion: string; label: string; was: number; is: number }
  'changed.requirement': { criterion: string; label: string; is: 'must' | 'wish' }
  'changed.criterion-added': { criterion: string; label: string; is: number }
  'changed.criterion-removed': { criterion: string; label: string; was: number }
  /** What it compares, or what a missing value means. */
  'changed.criterion': { criterion: string; label: string }
  'changed.minimum': { was: number; is: number }
  'changed.objective': { was: Objective; is: Objective }
  'changed.waiting': Record<string, never>
  'changed.pins': { added: number; removed: number }
  'changed.forbidden': { added: number; removed: number }
  'changed.people': {
    joinedMentees: number
    leftMentees: number
    joinedMentors: number
    leftMentors: number
  }
  /** People about whom something else is known, or who have other places. */
  'changed.values': { people: number }
  'changed.seed': Record<string, never>
  /** There is no mentor with a free place at all. */
  'unmatched.no-places': { mentors: number }
  /** Every mentor fails this one requirement; `ifWish` mentors would be possible if it were a wish. */
  'unmatched.requirement': { criterion: string; label: string; mentors: number; ifWish: number }
  /** Every mentor fails at least one of these; none of them does it alone. */
  'unmatched.requirements': { criteria: readonly string[]; labels: readonly string[]; mentors: number }
  /** Those who meet all requirements must not be proposed. */
  'unmatched.forbidden': { mentors: number }
  /** The best possible mentor stays below the minimum score. */
  'unmatched.below-minimum': { best: number; minimum: number; mentors: number }
  /** All who fit are full: giving one of them to this mentee would cost the round a pair or points. */
  'unmatched.full': { mentors: number }
  /** Making `criterion` a wish would leave `mentors` possible ones. */
  'change.wish': { criterion: string; label: string; mentors: number }
  /** Without a minimum score `mentors` would be possible. */
  'change.minimum': { minimum: number; mentors: number }
}

export type ReasonCode = keyof ReasonTable
export type Reason = { [C in ReasonCode]: { code: C; values: ReasonTable[C] } }[ReasonCode]
export type ReasonOf<C extends ReasonCode> = { code: C; values: ReasonTable[C] }
