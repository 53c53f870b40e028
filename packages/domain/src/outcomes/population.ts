import { addDays, addMonths, daysBetween } from '../calendar/days.ts'
import { assessEligibility } from '../eligibility/assess.ts'
import type { Facts } from '../eligibility/facts.ts'
import { spanAround } from '../spells/line.ts'
import type { Spell } from '../spells/spell.ts'
import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'
import { isRecordComplete } from './completeRecord.ts'
import type { OutcomeDefinition, Population } from './definition.ts'
import { lifeOf, truthOn } from './life.ts'
import { verdictOver } from './overTime.ts'
import { ownWindows, spanOver, withOwnWindows } from './ownWindow.ts'
import { allOf, type Truth } from './truth.ts'

/** Whether somebody is in the denominator, and if not, why. */
export type Place =
  | 'in'
  /** A test person. */
  | 'test'
  /** Not (yet) started, left, assessed as eligible, …: not of this population at all. */
  | 'outside'
  /** Another situation or characteristic on entry than the definition is about. */
  | 'other-on-entry'
  /** The situation or a characteristic on entry is not known, or the record not complete: listed apart, never guessed. */
  | 'entry-unknown'
  /** Left for a reason, or took part too short a time, that the definition leaves out. */
  | 'left-out'

/** Of a member as on `asOf` (`happenedBy`): what happened later is not in it. */
export function placeOf(
  member: CohortMember,
  { population }: OutcomeDefinition,
  spells: () => readonly Spell[],
  asOf: Day,
): Place {
  if (member.isTest) return 'test'
  if (!isInBase(member, population, asOf)) return 'outside'
  const { leavesOut, minimumDays = 0, minimumMonths = 0 } = population
  if (leavesOut?.some((reason) => reason === member.exitReason)) return 'left-out'
  if (daysIn(member, asOf) < minimumDays || !stayed(member, minimumMonths, asOf)) return 'left-out'
  const truth = fitsOnEntry(member, population, spells, asOf)
  if (truth === false) return 'other-on-entry'
  const isKnown = truth && isRecordComplete(member, population, spells, entryDay(member, population))
  return isKnown ? 'in' : 'entry-unknown'
}

function isInBase(member: CohortMember, { base }: Population, asOf: Day): boolean {
  const { appliedOn, eligible, startedOn, leftOn, completed } = member
  const hasStarted = startedOn !== undefined
  const hasLeft = hasStarted && leftOn !== undefined
  switch (base) {
    case 'applied':
      return appliedOn <= asOf
    case 'eligible':
      return appliedOn <= asOf && eligible === true
    case 'started':
    case 'active':
      return hasStarted
    case 'completed':
      return hasLeft && completed === true
    case 'left':
    case 'exited':
      return hasLeft
    case 'entities':
      return false
  }
}

function daysIn({ startedOn, leftOn }: CohortMember, asOf: Day): number {
  return startedOn === undefined ? 0 : daysBetween(startedOn, leftOn ?? asOf) + 1
}

/** Whether somebody took part so many whole calendar months; the last day is one of them. */
function stayed({ startedOn, leftOn }: CohortMember, months: number, asOf: Day): boolean {
  return (
    months === 0 || (startedOn !== undefined && addDays(leftOn ?? asOf, 1) >= addMonths(startedOn, months))
  )
}

/** The day of entry: of starting, or of applying where it is about everybody who applied. */
export function entryDay({ appliedOn, startedOn }: CohortMember, { base }: Population): Day {
  return base === 'applied' || base === 'eligible' ? appliedOn : (startedOn ?? appliedOn)
}

function fitsOnEntry(
  member: CohortMember,
  population: Population,
  spells: () => readonly Spell[],
  asOf: Day,
): Truth {
  const { onEntry, during, facts } = population
  const day = entryDay(member, population)
  if (facts !== undefined) {
    const { verdict } = assessEligibility(facts, member.entry as Facts, day)
    if (verdict !== 'met') return verdict === 'unmet' ? false : undefined
  }
  if (onEntry === undefined && during === undefined) return true
  const known = spells()
  return allOf(
    [entered(member, population, day, known, asOf), tookPart(member, population, known, asOf)],
    (each) => each,
  )
}

/** Whether something was so at some time between starting and leaving; of who is still there, up to now. */
function tookPart(
  member: CohortMember,
  { during, base }: Population,
  known: readonly Spell[],
  asOf: Day,
): Truth {
  const { startedOn, leftOn } = member
  if (during === undefined || startedOn === undefined) return true
  const life = lifeOf(member, known, 'everything', { hasAnswered: true })
  const windows = ownWindows(during, member, base)
  return verdictOver(during, withOwnWindows(life, windows, asOf), startedOn, leftOn ?? asOf)
}

function entered(
  member: CohortMember,
  { onEntry, base }: Population,
  day: Day,
  known: readonly Spell[],
  asOf: Day,
): Truth {
  if (onEntry === undefined) return true
  const windows = ownWindows(onEntry, member, base)
  const span = spanOver(spanAround(day, day), windows)
  const life = lifeOf(member, known, 'everything', { hasAnswered: true, span })
  return truthOn(onEntry, withOwnWindows(life, windows, asOf), day)
}
