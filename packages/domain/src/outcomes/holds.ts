import { addMonths } from '../calendar/days.ts'
import { assessEligibility } from '../eligibility/assess.ts'
import type { Facts } from '../eligibility/facts.ts'
import type { EligibilityRule } from '../eligibility/rules.ts'
import { inWork } from '../spells/activity.ts'
import { lasts } from '../spells/lengthOf.ts'
import type { Placed } from '../spells/line.ts'
import { matchOf } from '../spells/skillMatch.ts'
import type { Spell, SpellDetail } from '../spells/spell.ts'
import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'
import type { Condition, SituationLeaf } from './condition.ts'
import { allOf, anyOf, not, type Truth } from './truth.ts'

/** What a condition is judged in: one person, one possible situation on some days. */
export interface Circumstances {
  readonly member: CohortMember
  /** The days looked at. */
  readonly from: Day
  readonly until: Day
  /** Activity of the days in question; absent = nothing is known. */
  readonly spell?: Spell | undefined
  readonly isSide: boolean
  readonly registered: Truth
  /** Job on entry, for what got better since. */
  readonly before?: Spell | undefined
  /** Highest level of education on entry. */
  readonly isced?: number | undefined
  /** Somebody answered, or a register covers everyone: what was not recorded then is not so. */
  readonly hasAnswered: boolean
  readonly hourlyWage?: number | undefined
}

/** Whether a condition holds in these circumstances. */
export function holds(condition: Condition, circumstances: Circumstances): Truth {
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of, (each) => holds(each, circumstances))
    case 'any':
      return anyOf(condition.of, (each) => holds(each, circumstances))
    case 'not':
      return not(holds(condition.of, circumstances))
    case 'days':
      // Judged over the whole time looked at, see `verdictOver`.
      return holds(condition.of, circumstances)
    default:
      return leafHolds(condition, circumstances)
  }
}

function leafHolds(leaf: SituationLeaf, circumstances: Circumstances): Truth {
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
    default:
      return circumstances.spell === undefined
        ? undefined
        : spellHolds(leaf, circumstances.spell, circumstances)
  }
}

/** Who left later had not seen it through by then; of who is still there nobody can say. */
function completedBy({ member: { completed, leftOn }, until }: Circumstances): Truth {
  return completed === undefined || leftOn === undefined ? undefined : completed && leftOn <= until
}

type RecordLeaf = Extract<SituationLeaf, { kind: 'achievement' | 'earnings' | 'earned' | 'survey' }>

function recordHolds(leaf: RecordLeaf, circumstances: Circumstances): Truth {
  const { member, from, until, hasAnswered, hourlyWage } = circumstances
  switch (leaf.kind) {
    case 'achievement': {
      const { achievements } = member
      const isThere = achievements?.some(
        ({ kind, achievedOn }) => leaf.in.includes(kind) && achievedOn >= from && achievedOn <= until,
      )
      return isThere === true || (achievements !== undefined && hasAnswered) ? isThere : undefined
    }
    case 'earned':
      return member.earnings === undefined ? undefined : earned(member, from, until) > 0
    case 'earnings': {
      const wage = leaf.hourlyWage ?? hourlyWage
      if (member.earnings === undefined || wage === undefined) return undefined
      return earned(member, from, until) >= leaf.hours * wage
    }
    case 'survey':
      return member.survey?.[leaf.question]
  }
}

/** Earnings paid for stretches that end within the days. */
export function earned({ earnings = [] }: CohortMember, from: Day, until: Day): number {
  return earnings.reduce(
    (sum, { untilOn, amount }) => (untilOn >= from && untilOn <= until ? sum + amount : sum),
    0,
  )
}

type SpellLeaf = Exclude<
  SituationLeaf,
  RecordLeaf | { kind: 'registered' | 'facts' | 'everybody' | 'completed' }
>

function factsHold(rule: EligibilityRule, { member, from }: Circumstances): Truth {
  const { verdict } = assessEligibility(rule, member.entry as Facts, from)
  return verdict === 'unknown' ? undefined : verdict === 'met'
}

function spellHolds(leaf: SpellLeaf, spell: Spell, circumstances: Circumstances): Truth {
  const { activity, detail } = spell
  const isWork = inWork.includes(activity)
  switch (leaf.kind) {
    case 'status':
      return (leaf.beside === true || !circumstances.isSide) && leaf.in.includes(activity)
    case 'training':
      return activity === 'education' ? isIn(leaf.in, detail.training) : false
    case 'is':
      return isWork || activity === 'internship' ? equals(detail[leaf.what], leaf.value) : false
    case 'contract':
      return activity === 'self-employed' || !isWork ? false : isIn(leaf.in, detail.contract)
    case 'hours':
      return isWork ? between(detail.hoursPerWeek, leaf) : false
    case 'lasted':
      return lasted(leaf, spell, circumstances.from)
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
  const bounds: Truth[] = []
  if (atLeast !== undefined) bounds.push(lasts(spell, atLeast, false))
  if (moreThan !== undefined) bounds.push(lasts(spell, moreThan, true))
  if (lessThan !== undefined) bounds.push(not(lasts(spell, lessThan, false)))
  return allOf(bounds, (bound) => bound)
}

/** How long it has lasted by a day; since when it had begun may be open. */
function lasted({ atLeast, moreThan }: SpellLeaf & { kind: 'lasted' }, spell: Spell, day: Day): Truth {
  const { startedOn, detail } = spell
  const isLong =
    (atLeast === undefined || addMonths(startedOn, atLeast) <= day) &&
    (moreThan === undefined || addMonths(startedOn, moreThan) < day)
  return isLong || !detail.startUnknown ? isLong : undefined
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

/**
 * Whether somebody was registered as unemployed on a day. Before anybody told of a registration it is what was said on
 * entry, for the days around it; else not known.
 */
export function registeredOn(
  registrations: readonly Placed[],
  day: Day,
  { entry, appliedOn, startedOn }: Pick<CohortMember, 'entry' | 'appliedOn' | 'startedOn'>,
): Truth {
  if (registrations.length === 0) {
    const said = entry.registeredWith
    const isOnEntry = day >= appliedOn && day <= (startedOn ?? appliedOn)
    return isOnEntry && said?.answer === 'answered' && Array.isArray(said.value)
      ? said.value.length > 0
      : undefined
  }
  let truth: Truth
  for (const { spell, first, last, sureFrom, sureUntil } of registrations) {
    if (day >= sureFrom && day <= sureUntil) return true
    if (day >= first && day <= last) return undefined
    if (last < day) truth = spell.endedOn === undefined || spell.detail.endUnknown ? undefined : false
  }
  return truth
}
