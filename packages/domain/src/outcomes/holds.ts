import { addDays, addMonths, laterOf } from '../calendar/days.ts'
import { assessEligibility } from '../eligibility/assess.ts'
import type { Facts } from '../eligibility/facts.ts'
import type { EligibilityRule } from '../eligibility/rules.ts'
import { inWork } from '../spells/activity.ts'
import { lasts } from '../spells/lengthOf.ts'
import { windowOf } from '../spells/precision.ts'
import { matchOf } from '../spells/skillMatch.ts'
import type { Spell, SpellDetail } from '../spells/spell.ts'
import type { Day } from '../values/day.ts'
import type { CohortMember, Earnings } from './cohort.ts'
import { type Condition, looksBeside, type SituationLeaf } from './condition.ts'
import { allOf, anyOf, not, type Truth } from './truth.ts'

/** What a condition is judged in: one person, one possible situation on some days. */
export interface Circumstances {
  readonly member: CohortMember
  /** The days looked at. */
  readonly from: Day
  readonly until: Day
  /** The day in question: the first of those on which the situation is this one. */
  readonly day: Day
  /** Main activity then; absent = nothing is known. */
  readonly main?: Spell | undefined
  /** Side jobs and courses then, where the condition looks at them. */
  readonly beside: readonly Beside[]
  readonly registered: Truth
  /** Job on entry, for what got better since. */
  readonly before?: Spell | undefined
  /** Highest level of education on entry. */
  readonly isced?: number | undefined
  /** Somebody answered, or a register covers everyone: what was not recorded then is not so. */
  readonly hasAnswered: boolean
  readonly hourlyWage?: number | undefined
  /** What came of conditions with a window of their own. */
  readonly ownWindowTruths?: ReadonlyMap<Condition, Truth> | undefined
}

/** An activity beside the main one; with an imprecise date it may not have been then. */
export interface Beside {
  readonly spell: Spell
  readonly isSure: boolean
}

/** Whether a condition holds in these circumstances: for the main activity, or for one beside it. */
export function holds(condition: Condition, circumstances: Circumstances): Truth {
  const { main, beside } = circumstances
  const truth = holdsFor(condition, main, circumstances)
  if (beside.length === 0) return truth
  const others = beside.map(({ spell, isSure }) => {
    const other = holdsFor(condition, spell, circumstances)
    return isSure || other !== true ? other : undefined
  })
  return anyOf([truth, ...others], (each) => each)
}

/** Whether a condition holds for one activity, so that what is joined by `all` is so of the same job. */
export function holdsFor(
  condition: Condition,
  spell: Spell | undefined,
  circumstances: Circumstances,
): Truth {
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of, (each) => holdsFor(each, spell, circumstances))
    case 'any':
      return anyOf(condition.of, (each) => holdsFor(each, spell, circumstances))
    case 'not':
      // No course beside it either, not: some activity that is no course.
      return looksBeside(condition.of)
        ? not(holds(condition.of, circumstances))
        : not(holdsFor(condition.of, spell, circumstances))
    case 'days':
      // Judged over the whole time looked at, see `verdictOver`.
      return holdsFor(condition.of, spell, circumstances)
    case 'within':
      // Judged once over its own days, see `withOwnWindows`.
      return circumstances.ownWindowTruths?.get(condition)
    default:
      return leafHolds(condition, spell, circumstances)
  }
}

function leafHolds(leaf: SituationLeaf, spell: Spell | undefined, circumstances: Circumstances): Truth {
  switch (leaf.kind) {
    case 'achievement':
    case 'earnings':
    case 'earned':
    case 'survey':
      return recordHolds(leaf, circumstances)
    case 'everybody':
      return true
    case 'completed':
      return completedBy(circumstances)
    case 'facts':
      return factsHold(leaf.rule, circumstances)
    case 'registered':
      return circumstances.registered === undefined ? undefined : circumstances.registered === leaf.value
    case 'status':
      return statusHolds(leaf, leaf.beside ? spell : circumstances.main)
    case 'lasted':
      return circumstances.main && lasted(leaf, circumstances.main, circumstances.day)
    default:
      return spell && spellHolds(leaf, spell, circumstances)
  }
}

function statusHolds(leaf: SituationLeaf & { kind: 'status' }, spell: Spell | undefined): Truth {
  return spell && leaf.in.includes(spell.activity)
}

/** Who left later had not seen it through by then; of who is still there nobody can say. */
function completedBy({ member: { completed, leftOn }, until }: Circumstances): Truth {
  return leftOn === undefined ? undefined : completed && leftOn <= until
}

type RecordLeaf = Extract<SituationLeaf, { kind: 'achievement' | 'earnings' | 'earned' | 'survey' }>

function recordHolds(leaf: RecordLeaf, circumstances: Circumstances): Truth {
  const { member, from, until, hasAnswered, hourlyWage } = circumstances
  switch (leaf.kind) {
    case 'achievement': {
      const { achievements } = member
      const gained = achievements?.filter(
        ({ kind, achievedOn }) => leaf.in.includes(kind) && achievedOn >= from && achievedOn <= until,
      )
      const isThere = gained && anyOf(gained, ({ level }) => isOfLevel(leaf, level))
      return isThere || hasAnswered ? isThere : undefined
    }
    case 'earned':
      return member.earnings && earned(member.earnings, from, until) > 0
    case 'earnings': {
      const wage = leaf.hourlyWage ?? hourlyWage
      if (member.earnings === undefined || wage === undefined) return undefined
      return earned(member.earnings, from, until) >= leaf.hours * wage
    }
    case 'survey':
      return member.survey?.[leaf.question]
  }
}

function isOfLevel(
  { level: wanted }: RecordLeaf & { kind: 'achievement' },
  level: number | undefined,
): Truth {
  if (wanted === undefined) return true
  if (level === undefined) return undefined
  const { atLeast = 0, atMost = 8 } = wanted
  return level >= atLeast && level <= atMost
}

/** Earnings paid for stretches that end within the days. */
export function earned(earnings: readonly Earnings[], from: Day, until: Day): number {
  return earnings.reduce(
    (sum, { untilOn, amount }) => (untilOn >= from && untilOn <= until ? sum + amount : sum),
    0,
  )
}

type SpellLeaf = Exclude<
  SituationLeaf,
  RecordLeaf | { kind: 'registered' | 'facts' | 'everybody' | 'completed' | 'status' | 'lasted' }
>

function factsHold(rule: EligibilityRule, { member, from }: Circumstances): Truth {
  const { verdict } = assessEligibility(rule, member.entry as Facts, from)
  return verdict === 'unknown' ? undefined : verdict === 'met'
}

function spellHolds(leaf: SpellLeaf, spell: Spell, circumstances: Circumstances): Truth {
  const { activity, detail } = spell
  const isWork = inWork.includes(activity)
  switch (leaf.kind) {
    case 'training':
      return activity === 'education' ? isIn(leaf.in, detail.training) : false
    case 'is':
      return isWork || activity === 'internship' ? equals(detail[leaf.what], leaf.value) : false
    case 'contract':
      return activity === 'self-employed' || !isWork ? false : isIn(leaf.in, detail.contract)
    case 'hours':
      return isWork ? between(detail.hoursPerWeek, leaf) : false
    case 'length':
      return isWork ? lengthHolds(leaf, spell) : false
    case 'skill-match':
      return isWork ? isIn(leaf.in, matchOf(spell, circumstances.isced)) : false
    case 'employer':
      return isWork ? isIn(leaf.in, detail.employer?.kind) : false
    case 'improved':
      return isWork ? anyOf(leaf.by, (way) => improvedBy(way, spell, circumstances)) : false
  }
}

function isIn<T>(list: readonly T[], value: T | undefined): Truth {
  return value === undefined ? undefined : list.includes(value)
}

function equals(value: boolean | undefined, wanted: boolean): Truth {
  return value === undefined ? undefined : value === wanted
}

function between(hours: number | undefined, { atLeast, lessThan }: SpellLeaf & { kind: 'hours' }): Truth {
  if (hours === undefined) return undefined
  return (atLeast === undefined || hours >= atLeast) && (lessThan === undefined || hours < lessThan)
}

function lengthHolds({ atLeast, moreThan, lessThan }: SpellLeaf & { kind: 'length' }, spell: Spell): Truth {
  const bounds: Truth[] = [
    atLeast === undefined || lasts(spell, atLeast, false),
    moreThan === undefined || lasts(spell, moreThan, true),
    lessThan === undefined || not(lasts(spell, lessThan, false)),
  ]
  return allOf(bounds, (bound) => bound)
}

/** How long it has lasted by a day; since when it had begun may be open. */
function lasted(leaf: LastedLeaf, spell: Spell, day: Day): Truth {
  const [earliest, latest] = lastedFrom(leaf, spell)
  if (latest <= day) return true
  return earliest > day && !spell.detail.startUnknown ? false : undefined
}

type LastedLeaf = SituationLeaf & { kind: 'lasted' }

/** The first day on which a spell has lasted long enough, by the earliest and the latest day of its beginning. */
export function lastedFrom(
  { atLeast = 0, moreThan }: LastedLeaf,
  { startedOn, startedPrecision }: Spell,
): readonly [earliest: Day, latest: Day] {
  const [first, last] = windowOf(startedOn, startedPrecision)
  const from = (day: Day): Day => {
    const full = addMonths(day, atLeast)
    return moreThan === undefined ? full : laterOf(full, addDays(addMonths(day, moreThan), 1))
  }
  return [from(first), from(last)]
}

type Improvement = (SpellLeaf & { kind: 'improved' })['by'][number]

const isStable = ({ contract }: SpellDetail): Truth =>
  contract === undefined ? undefined : contract === 'permanent' || contract === 'civil-service'

/** Said by the person, or seen by comparing the job on entry with the one now. */
function improvedBy(way: Improvement, { detail }: Spell, { before }: Circumstances): Truth {
  const { improvements } = detail
  switch (way) {
    case 'stable-contract':
      return before === undefined
        ? undefined
        : allOf([not(isStable(before.detail)), isStable(detail)], (each) => each)
    case 'full-hours': {
      const wanted = before?.detail.wantsMoreHours
      const wants = detail.wantsMoreHours
      return wanted === false || wants === true
        ? false
        : wanted === undefined || wants === undefined
          ? undefined
          : true
    }
    default:
      return improvements === undefined ? undefined : improvements.includes(way)
  }
}
