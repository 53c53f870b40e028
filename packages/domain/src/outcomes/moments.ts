import { addDays, addMonths, earlierOf } from '../calendar/days.ts'
import { type Span, spanAround } from '../spells/line.ts'
import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'
import type { MomentAnchor } from './condition.ts'
import type { Moment, OutcomeDefinition, PopulationBase } from './definition.ts'

/** The days that a definition looks at for one person. */
export interface LookedAt {
  /** The moment itself, or the last day looked at. */
  readonly day: Day
  readonly from: Day
  readonly until: Day
  /** Answers given in between count for the moment. */
  readonly answeredFrom: Day
  readonly answeredUntil: Day
  /** Spells outside of it cannot matter. */
  readonly span: Span
}

/** The day on which a person's clock of this definition begins; absent = it has not. */
export function anchorOf(member: CohortMember, { population, moment }: OutcomeDefinition): Day | undefined {
  return anchorDay(member, moment.anchor, population.base)
}

/** The day of an anchor; whoever `exited` left on the day of the last service. Absent = it has not come. */
export function anchorDay(member: CohortMember, anchor: MomentAnchor, base: PopulationBase): Day | undefined {
  switch (anchor) {
    case 'application':
      return member.appliedOn
    case 'start':
      return member.startedOn
    case 'event':
      return member.eventOn
    case 'leaving':
      return base === 'exited' ? (member.lastServiceOn ?? member.leftOn) : member.leftOn
    case 'end-of-pair':
      return member.pairEndedOn
    case 'ready':
      return member.readyOn
  }
}

/** A function from anchors to the days looked at, that computes each anchor once. */
export function momentsOf(moment: Moment, asOf: Day): (anchor: Day, leftOn?: Day) => LookedAt {
  const known = new Map<string, LookedAt>()
  return (anchor, leftOn) => {
    const key = moment.pick.kind === 'until-leaving' ? `${anchor} ${leftOn}` : anchor
    const found = known.get(key)
    if (found) return found
    const lookedAt = lookAt(moment, anchor, leftOn, asOf)
    known.set(key, lookedAt)
    return lookedAt
  }
}

function lookAt({ after, window, pick }: Moment, anchor: Day, leftOn: Day | undefined, asOf: Day): LookedAt {
  const day =
    pick.kind === 'until-leaving'
      ? addDays(addMonths(leftOn ?? asOf, pick.extraMonths ?? 0), pick.extraDays ?? 0)
      : later(anchor, after)
  const [from, until] = rangeOf(pick, anchor, day, asOf)
  const answeredFrom = window ? addDays(until, -window.daysBefore) : until
  const answeredUntil = window ? addDays(until, window.daysAfter) : until
  return {
    day: pick.kind === 'on-the-day' ? day : until,
    from,
    until,
    answeredFrom,
    answeredUntil,
    span: spanAround(earlierOf(from, answeredFrom), answeredUntil),
  }
}

function later(anchor: Day, { count, unit }: Moment['after']): Day {
  if (unit === 'days') return addDays(anchor, count)
  if (unit === 'months') return addMonths(anchor, count)
  return firstOfQuarter(anchor, count)
}

/** First day of the n-th calendar quarter after that of a day. */
export function firstOfQuarter(day: Day, after: number): Day {
  const month = Number(day.slice(5, 7))
  const first = `${day.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
  return addMonths(first, after * 3)
}

function rangeOf(pick: Moment['pick'], anchor: Day, day: Day, asOf: Day): readonly [from: Day, until: Day] {
  switch (pick.kind) {
    case 'on-the-day':
      return [day, day]
    case 'last-status-within':
      return [day, addDays(day, pick.days)]
    case 'any-day-in-quarter':
      return [firstOfQuarter(day, 0), addDays(firstOfQuarter(day, 1), -1)]
    case 'ever-within':
    case 'whole-spell':
    case 'until-leaving':
      return [anchor, addDays(day, pick.kind === 'ever-within' ? (pick.extraDays ?? 0) : 0)]
    case 'sustained':
      return [day, addDays(day, pick.weeks * 7 - 1)]
    case 'in-year': {
      const begins = `${asOf.slice(0, 5)}${pick.begins}`
      const until = addDays(begins <= asOf ? begins : addMonths(begins, -12), -1)
      return [addMonths(addDays(until, 1), -12), until]
    }
  }
}
