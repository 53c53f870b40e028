/** English sentences for every reason and problem: the fallback of applications that have no catalogue of their own. */
import type { WeeklySlot } from '../criteria/attributes.ts'
import type { Problem, ProblemCode, ProblemTable } from '../errors.ts'
import type { Reason, ReasonCode, ReasonTable } from './reason.ts'

const list = (items: readonly string[]): string => items.join(', ')
const either = (items: readonly string[]): string => items.join(' or ') || 'nothing in particular'
const place = (side: string, rank: number, of: number): string =>
  of === 0 ? '' : rank === 0 ? `not on the ${side}’s list` : `number ${rank} of ${of} for the ${side}`
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const stretch = ({ day, from, to }: WeeklySlot): string => `${days[day - 1]} ${from}–${to}`
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const mentors = (n: number): string => count(n, 'mentor', 'mentors')
const treated = {
  neutral: 'counted as average',
  0: 'counted as 0',
  1: 'counted as full',
  forbid: 'forbids the pair',
}
const whose = {
  mentee: 'not known of the mentee',
  mentor: 'not known of the mentor',
  both: 'not known of both',
}

type Sentences<Table> = { [C in keyof Table]: (values: Table[C]) => string }

const reasons: Sentences<ReasonTable> = {
  'same.equal': (v) => `both: ${v.value}`,
  'same.differs': (v) => `${v.mentee} and ${v.mentor}`,
  'different.differs': (v) => `${v.mentee} and ${v.mentor}`,
  'different.equal': (v) => `both: ${v.value}`,
  'overlap.asked': (v) =>
    v.shared.length === 0
      ? `none of the ${v.asked} asked for (${list(v.missing)})`
      : v.missing.length === 0
        ? `all asked for: ${list(v.shared)}`
        : `${v.shared.length} of ${v.asked} asked for: ${list(v.shared)}; missing: ${list(v.missing)}`,
  'overlap.nothing-asked': () => 'nothing asked for',
  'overlap.common': (v) =>
    v.shared.length === 0
      ? 'nothing in common'
      : `${v.shared.length} of ${v.all} in common: ${list(v.shared)}`,
  'language.common': (v) => `${v.language} together at ${v.level} (mentee ${v.mentee}, mentor ${v.mentor})`,
  'language.none': () => 'no common language',
  'near.distance': (v) => `${v.kilometres} km apart`,
  'near.too-far': (v) => `${v.kilometres} km apart, beyond ${v.limit} km`,
  'number.distance': (v) => `${v.mentee} and ${v.mentor}, ${v.difference} apart`,
  'number.at-least': (v) => `mentor ${v.mentor}, mentee ${v.mentee}: ${v.difference} ahead`,
  'number.at-most': (v) => `mentor ${v.mentor}, mentee ${v.mentee}: ${v.difference} ahead`,
  'number.within': (v) =>
    `mentor ${v.mentor}, mentee ${v.mentee}: ${v.difference} ahead (${v.from} to ${v.to} asked for)`,
  'taxonomy.shared': (v) =>
    `${v.mentee} and ${v.mentor}: ${v.common} in common, ${v.shared} of ${v.of} levels`,
  'taxonomy.apart': (v) => `${list(v.mentee)} and ${list(v.mentor)}: nothing in common`,
  'taxonomy.nothing-asked': () => 'nothing asked for',
  'calendar.common': (v) =>
    `${v.minutes} of ${v.needed} minutes a week together: ${list(v.stretches.map(stretch))}`,
  'calendar.none': (v) => `no common time; ${v.needed} minutes a week are needed`,
  'text.shared': (v) => `words in common: ${list(v.words)} (${v.percent} % alike)`,
  'text.apart': () => 'no words in common',
  'looking-for.found': (v) => `looks for ${either(v.wanted)}, finds ${list(v.found)}`,
  'looking-for.missed': (v) => `looks for ${either(v.wanted)}, finds ${list(v.offered) || 'nothing'}`,
  'looking-for.nothing-wanted': () => 'looks for nothing in particular',
  'looking-for.both': (v) =>
    `mentee looks for ${either(v.mentee)}, mentor for ${either(v.mentor)}: ${v.met} of 2 met`,
  'preference.ranked': (v) =>
    [place('mentee', v.menteeRank, v.menteeOf), place('mentor', v.mentorRank, v.mentorOf)]
      .filter((part) => part !== '')
      .join(', '),
  'preference.rated': (v) => `rated ${v.percent} %`,
  'function.said': (v) => v.text || `${v.percent} %`,
  'unknown.value': (v) => `${whose[v.side]}, ${treated[v.treatedAs]}`,
  'waiting.bonus': (v) =>
    `+${v.points} for waiting (${count(v.rounds, 'round', 'rounds')} left out, ${count(v.days, 'day', 'days')})`,
  'check.requirement-unknown': (v) => `“${v.label}” is required and not known`,
  'check.requirement-failed': (v) => `“${v.label}” is required and not met`,
  'check.unknown-forbids': (v) => `“${v.label}” is not known, which the policy does not allow`,
  'check.below-minimum': (v) => `below the minimum of ${v.minimum}`,
  'forbidden.coordinator': () => 'a coordinator excluded this pair',
  'forbidden.never-together': () => 'these two are never to be paired',
  'forbidden.declined': () => 'one of the two declined this pair before',
  'forbidden.former-pair': () => 'they were a pair before',
  'forbidden.relatives': () => 'they are relatives',
  'forbidden.same-employer': () => 'they have the same employer',
  'forbidden.refused': () => 'one of the two refused the other',
  'forbidden.avoided': () => 'one of the two is to be avoided by the other',
  'forbidden.same-person': () => 'they are the same person',
  'blocked.requirement': (v) => `“${v.label}” is required and not met`,
  'blocked.below-minimum': (v) => `scores ${v.score}, below the minimum of ${v.minimum}`,
  'blocked.mentee-pinned': (v) => `the mentee is pinned to ${v.mentor}`,
  'blocked.mentor-pinned': (v) => `all places are pinned to ${list(v.mentees)}`,
  'blocked.mentee-active': (v) => `the mentee is in a running pair with ${v.mentor}`,
  'blocked.no-place': (v) =>
    v.capacity === 0 ? 'the mentor has no place' : `all ${v.capacity} places of the mentor are taken`,
  'blocked.groups': () => 'the groups could not all reach their minimum size',
  'changed.weight': (v) => `“${v.label}” counts ${v.is} % instead of ${v.was} %`,
  'changed.requirement': (v) => `“${v.label}” is now a ${v.is}`,
  'changed.criterion-added': (v) => `“${v.label}” is new and counts ${v.is} %`,
  'changed.criterion-removed': (v) => `“${v.label}” no longer counts (it was ${v.was} %)`,
  'changed.criterion': (v) => `“${v.label}” compares in another way`,
  'changed.minimum': (v) => `the minimum score is ${v.is} instead of ${v.was}`,
  'changed.objective': (v) => `the objective is ${v.is} instead of ${v.was}`,
  'changed.waiting': () => 'waiting counts differently',
  'changed.pins': (v) => `${count(v.added, 'pin', 'pins')} more, ${v.removed} fewer`,
  'changed.forbidden': (v) =>
    `${count(v.added, 'forbidden pair', 'forbidden pairs')} more, ${v.removed} fewer`,
  'changed.people': (v) =>
    `mentees: ${v.joinedMentees} joined, ${v.leftMentees} left; mentors: ${v.joinedMentors} joined, ${v.leftMentors} left`,
  'changed.values': (v) => `something else is known of ${count(v.people, 'person', 'people')}`,
  'changed.seed': () => 'ties were drawn anew',
  'unmatched.no-places': () => 'no mentor has a free place',
  'unmatched.requirement': (v) =>
    `no mentor meets “${v.label}”; ${v.ifWish} would be possible if it were a wish`,
  'unmatched.requirements': (v) => `no mentor meets all of: ${list(v.labels)}`,
  'unmatched.forbidden': (v) => `${mentors(v.mentors)} would fit but must not be proposed`,
  'unmatched.below-minimum': (v) =>
    `the best of ${mentors(v.mentors)} scores ${v.best}, below the minimum of ${v.minimum}`,
  'unmatched.full': (v) =>
    v.mentors === 1 ? 'the one mentor who fits is full' : `all ${v.mentors} mentors who fit are full`,
  'change.wish': (v) => `${mentors(v.mentors)} if “${v.label}” were a wish`,
  'change.minimum': (v) => `${mentors(v.mentors)} without the minimum score of ${v.minimum}`,
}

const problems: Sentences<ProblemTable> = {
  'value.invalid': (v) => `expected ${v.expected}, found ${v.found}`,
  'key.unknown': (v) => `“${v.key}” is not known here`,
  'key.missing': (v) => `“${v.key}” is missing (${v.expected})`,
  'attribute.unknown': (v) => `attribute “${v.attribute}” is not declared`,
  'attribute.wrong-type': (v) =>
    `“${v.kind}” compares ${v.expected}, but “${v.attribute}” is declared as ${v.type}`,
  'attribute.wrong-side': (v) =>
    `“${v.attribute}” belongs to the ${v.side}, expected one of the ${v.expected}`,
  'attribute.declared-twice': (v) => `attribute “${v.attribute}” is declared twice`,
  'criterion.id-twice': (v) => `two criteria have the id “${v.criterion}”`,
  'criterion.weight-missing': (v) => `the wish “${v.criterion}” needs a weight above 0`,
  'criterion.side-missing': (v) => `“${v.criterion}” (${v.kind}) needs an attribute of at least one side`,
  'criterion.ends-contradict': (v) => `“${v.criterion}”: ${v.expected}`,
  'criterion.function-unknown': (v) =>
    `“${v.criterion}” uses the function “${v.name}”, which is not registered`,
  'policy.no-weights': () => 'no criterion has a weight, so every pair would score 0',
  'requirement.unreachable': (v) =>
    `nobody on the other side can meet the requirement “${v.label}” for ${count(v.people, v.side, `${v.side}s`)}`,
  'person.id-twice': (v) => `two ${v.side}s have the id “${v.id}”`,
  'person.unknown': (v) => `there is no ${v.side} “${v.id}”`,
  'place.unknown': (v) => `place “${v.place}” is not in the table of places`,
  'pin.mentee-twice': (v) => `mentee “${v.mentee}” is pinned to ${list(v.mentors)}`,
  'pin.mentor-over-capacity': (v) =>
    `mentor “${v.mentor}” has ${count(v.capacity, 'free place', 'free places')} but is pinned to ${list(v.mentees)}`,
  'pin.forbidden': (v) => `“${v.mentee}” and “${v.mentor}” are pinned and forbidden (${v.why})`,
  'pin.active': (v) => `mentee “${v.mentee}” is in a running pair and pinned to “${v.mentor}”`,
  'active.mentee-twice': (v) => `mentee “${v.mentee}” is in running pairs with ${list(v.mentors)}`,
  'minimum.above-capacity': (v) =>
    `mentor “${v.mentor}” needs at least ${v.minimum} but can take ${v.capacity}`,
  'minimum.unreachable': (v) =>
    `the groups of ${list(v.mentors)} need ${v.places} members, and only ${v.people} can be placed`,
}

/**
 * The English words for a reason.
 *
 * @param reason of a part, a bonus, a check, somebody without a pair, a comparison
 * @returns part of a sentence, without a full stop
 *
 * @example
 * console.log(englishReason({ code: 'near.distance', values: { kilometres: 4.2, limit: 40 } })) // → 4.2 km apart
 */
export function englishReason(reason: Reason): string {
  const say = reasons[reason.code] as (values: Reason['values']) => string
  return say(reason.values)
}

/**
 * The English sentence for a problem, with the place where it stands.
 *
 * @param problem of `policyProblems`, `inputProblems` or a `MatchingInputError`
 *
 * @example
 * console.log(inputProblems({ ...input, seed: -1 }).map(englishProblem)) // → [ 'seed: expected a number of at least 0, found -1' ]
 */
export function englishProblem(problem: Problem): string {
  const say = problems[problem.code] as (values: Problem['values']) => string
  const path = problem.path.map((step, i) =>
    typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`,
  )
  return path.length === 0 ? say(problem.values) : `${path.join('')}: ${say(problem.values)}`
}

/** Every reason code, for catalogues that must have a sentence for each. */
export const reasonCodes: readonly ReasonCode[] = Object.keys(reasons) as ReasonCode[]

/** Every problem code, for catalogues that must have a sentence for each. */
export const problemCodes: readonly ProblemCode[] = Object.keys(problems) as ProblemCode[]
