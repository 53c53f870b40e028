import { addDays, daysBetween } from '../calendar/days.ts'
import {
  coversEveryone,
  type DayRange,
  endOfTime,
  type Hearing,
  lineOf,
  on,
  type Placed,
  type Span,
  type Stretch,
  stretches,
} from '../spells/line.ts'
import type { Spell } from '../spells/spell.ts'
import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'
import { type Condition, leavesOfCondition, looksBeside } from './condition.ts'
import type { OutcomeDefinition } from './definition.ts'
import { type Beside, type Circumstances, holds, holdsFor, lastedFrom, registeredOn } from './holds.ts'
import type { LookedAt } from './moments.ts'
import { agreed, allOf, anyOf, not, type Truth } from './truth.ts'

/** One person as heard in one way: the lines of spells, and what conditions need beside them. */
export interface Life {
  readonly member: CohortMember
  readonly hearing: Hearing
  readonly main: readonly Placed[]
  readonly side: readonly Placed[]
  readonly registrations: readonly Placed[]
  readonly before?: Spell | undefined
  readonly isced?: number | undefined
  readonly hasAnswered: boolean
  readonly hourlyWage?: number | undefined
}

const none: readonly Placed[] = []
const alone: readonly Beside[] = []

/** `span`: days outside of which nothing is looked at; all of them where it is left out. */
export function lifeOf(
  member: CohortMember,
  spells: readonly Spell[],
  hearing: Hearing,
  { span, ...more }: Pick<Life, 'before' | 'isced' | 'hasAnswered' | 'hourlyWage'> & { readonly span?: Span },
): Life {
  const { hasSide, hasRegistration } = kindsOf(spells)
  return {
    member,
    hearing,
    main: lineOf(spells, 'main', hearing, span),
    side: hasSide ? lineOf(spells, 'side', hearing, span) : none,
    // An ended registration says that there is none since: they are all needed.
    registrations: hasRegistration ? lineOf(spells, 'registration', hearing) : none,
    ...more,
  }
}

function kindsOf(spells: readonly Spell[]): { hasSide: boolean; hasRegistration: boolean } {
  let hasSide = false
  let hasRegistration = false
  for (const { kind } of spells) {
    if (kind === 'side') hasSide = true
    else if (kind === 'registration') hasRegistration = true
  }
  return { hasSide, hasRegistration }
}

/** What was found for one person, and the situation that it rests on where it is one. */
export interface Verdict {
  readonly truth: Truth
  readonly spell?: Spell | undefined
}

/** Whether a definition's condition holds for a person at its moment. */
export function verdictOf(definition: OutcomeDefinition, life: Life, lookedAt: LookedAt): Verdict {
  const { counts, moment } = definition
  const { pick } = moment
  const { from, until } = lookedAt
  switch (pick.kind) {
    case 'on-the-day':
      return onTheDay(counts, life, lookedAt)
    case 'last-status-within':
      return lastStatus(counts, life, from, until)
    case 'whole-spell':
      return { truth: wholeSpell(counts, life, from, until, pick.minimumDays ?? 1) }
    case 'sustained':
      return { truth: sustained(counts, life, from, pick.weeks, pick.atLeast) }
    case 'ever-within':
      return { truth: everWithin(counts, life, lookedAt) }
    default:
      return { truth: verdictOver(counts, life, from, until) }
  }
}

/** Whoever counts on the last day counts, also by an answer around it: never fewer than on the day itself. */
function everWithin(counts: Condition, life: Life, lookedAt: LookedAt): Truth {
  const truth = verdictOver(counts, life, lookedAt.from, lookedAt.until)
  if (truth !== undefined || countsDays(counts)) return truth
  return onTheDay(counts, life, lookedAt).truth || undefined
}

function onTheDay(counts: Condition, life: Life, { day, answeredFrom, answeredUntil }: LookedAt): Verdict {
  const then = on(life.main, day)
  if (then.spells.length > 0) return judged(counts, life, { from: day, until: day, ...then })
  const answeredOn = nearestAnswer(life, day, answeredFrom, answeredUntil)
  const from = answeredOn ?? day
  return judged(counts, life, { from, until: from, ...on(life.main, from) })
}

/** The day nearest to the moment on which somebody told how it was then; of two as near the later one. */
function nearestAnswer({ main, hearing }: Life, day: Day, from: Day, until: Day): Day | undefined {
  let nearest: Day | undefined
  for (const { spell, first, last } of main) {
    for (const evidence of spell.evidence) {
      const { saidOn } = evidence
      if (saidOn < from || saidOn > until || saidOn < first || saidOn > last) continue
      if (hearing === 'asked' && !coversEveryone(evidence)) continue
      if (nearest === undefined || isNearer(saidOn, nearest, day)) nearest = saidOn
    }
  }
  return nearest
}

function isNearer(one: Day, other: Day, day: Day): boolean {
  const difference = Math.abs(daysBetween(one, day)) - Math.abs(daysBetween(other, day))
  return difference < 0 || (difference === 0 && one > other)
}

function lastStatus(counts: Condition, life: Life, from: Day, until: Day): Verdict {
  const last = stretchesFor(counts, life, from, until).findLast(({ spells }) => spells.length > 0)
  return judged(counts, life, last ?? { from, until, spells: [], maybeUnknown: true }, from, until)
}

function judged(
  counts: Condition,
  life: Life,
  stretch: Stretch,
  from = stretch.from,
  until = stretch.until,
): Verdict {
  const [spell] = stretch.spells
  return {
    truth: truthIn(counts, life, stretch, from, until),
    ...(spell && stretch.spells.length === 1 && !stretch.maybeUnknown && { spell }),
  }
}

/** Whether a condition holds for a person on one day. */
export function truthOn(condition: Condition, life: Life, day: Day): Truth {
  return truthIn(condition, life, { from: day, until: day, ...on(life.main, day) }, day, day)
}

/** Whether it holds in a stretch, whichever of the possible main activities was so. */
function truthIn(condition: Condition, life: Life, stretch: Stretch, from: Day, until: Day): Truth {
  const { from: day, spells, maybeUnknown } = stretch
  const around = circumstancesOf(life, from, until, day, besideOn(condition, life, day))
  return agreed<Spell | undefined>(maybeUnknown ? [...spells, undefined] : spells, (main) =>
    holds(condition, { ...around, main }),
  )
}

/** The side jobs and courses of a day, where the condition looks at them. */
function besideOn(condition: Condition, { side }: Life, day: Day): readonly Beside[] {
  if (side.length === 0 || !looksBeside(condition)) return alone
  return side.flatMap(({ spell, first, last, sureFrom, sureUntil }) =>
    day < first || day > last ? [] : { spell, isSure: day >= sureFrom && day <= sureUntil },
  )
}

/** Stretches divided wherever what the condition looks at may change. */
function stretchesFor(condition: Condition, life: Life, from: Day, until: Day): Stretch[] {
  const { main, side, registrations } = life
  const leaves = leavesOfCondition(condition)
  const beside = leaves.flatMap((leaf): readonly DayRange[] => {
    switch (leaf.kind) {
      case 'status':
        return leaf.beside ? side : none
      case 'registered':
        return registrations
      case 'lasted':
        return main.flatMap(({ spell }) => lastedFrom(leaf, spell).map(since))
      default:
        return none
    }
  })
  return stretches(main, from, until, beside)
}

const since = (day: Day): DayRange => ({ first: day, last: endOfTime, sureFrom: day, sureUntil: endOfTime })

function circumstancesOf(
  { registrations, member, before, isced, hasAnswered, hourlyWage }: Life,
  from: Day,
  until: Day,
  day: Day,
  beside: readonly Beside[],
): Circumstances {
  const registered = registeredOn(registrations, day, member)
  return { member, from, until, day, beside, registered, before, isced, hasAnswered, hourlyWage }
}

/** Whether a condition holds on any day of a time; a number of days is counted over all of it. */
export function verdictOver(condition: Condition, life: Life, from: Day, until: Day): Truth {
  switch (condition.kind) {
    case 'days':
      return daysHold(condition.of, condition.atLeast, life, from, until)
    case 'any':
      // Where no days are counted, one of several may be sure on a day without it being sure which.
      if (countsDays(condition)) return anyOf(condition.of, (each) => verdictOver(each, life, from, until))
      break
    case 'not':
      // "Never within" is what is meant by a negation over a time only where days are counted inside it.
      if (countsDays(condition.of)) return not(verdictOver(condition.of, life, from, until))
      break
    case 'all':
      if (countsDays(condition)) return allOf(condition.of, (each) => verdictOver(each, life, from, until))
      break
    default:
  }
  return anyOf(stretchesFor(condition, life, from, until), (stretch) =>
    truthIn(condition, life, stretch, from, until),
  )
}

function countsDays(condition: Condition): boolean {
  switch (condition.kind) {
    case 'days':
      return true
    case 'all':
    case 'any':
      return condition.of.some(countsDays)
    case 'not':
      return countsDays(condition.of)
    default:
      return false
  }
}

function daysHold(condition: Condition, atLeast: number, life: Life, from: Day, until: Day): Truth {
  let sure = 0
  let possible = 0
  for (const stretch of stretchesFor(condition, life, from, until)) {
    const truth = truthIn(condition, life, stretch, from, until)
    if (truth === false) continue
    const days = daysBetween(stretch.from, stretch.until) + 1
    possible += days
    if (truth === true) sure += days
  }
  if (sure >= atLeast) return true
  return possible < atLeast ? false : undefined
}

function sustained(condition: Condition, life: Life, from: Day, weeks: number, atLeast: number): Truth {
  let sure = 0
  let possible = 0
  for (let week = 0; week < weeks; week++) {
    const monday = addDays(from, week * 7)
    const truth = verdictOver(condition, life, monday, addDays(monday, 6))
    if (truth === true) sure += 1
    if (truth !== false) possible += 1
  }
  if (sure >= atLeast) return true
  return possible < atLeast ? false : undefined
}

/** Whether a spell that begins within the time, seen up to its end, fits the condition and lasts long enough. */
function wholeSpell(condition: Condition, life: Life, from: Day, until: Day, minimumDays: number): Truth {
  const lines = looksBeside(condition) ? [...life.main, ...life.side] : life.main
  const fits = anyOf(lines, (placed) =>
    allOf(
      [
        () => beginsWithin(placed, life, from, until),
        () => isLong(placed, minimumDays),
        () => holdsAsAWhole(condition, placed, life, from, until),
      ],
      (judge) => judge(),
    ),
  )
  if (fits !== false) return fits
  const isAllKnown = stretches(life.main, from, until).every(({ maybeUnknown }) => !maybeUnknown)
  return isAllKnown ? false : undefined
}

function beginsWithin({ spell, first, sureFrom }: Placed, { main }: Life, from: Day, until: Day): Truth {
  if (first > until || sureFrom < from) return false
  if (first < from || sureFrom > until) return undefined
  // A snapshot began when something else is known to have been between, else perhaps long before.
  const { startUnknown } = spell.detail
  return !startUnknown || main.some((other) => isOtherBetween(other, spell, from)) ? true : undefined
}

function isOtherBetween({ spell, sureFrom, sureUntil }: Placed, snapshot: Spell, from: Day): boolean {
  return (
    snapshot.kind === 'main' &&
    spell.activity !== snapshot.activity &&
    sureFrom <= sureUntil &&
    sureUntil >= addDays(from, -1) &&
    sureFrom < snapshot.startedOn
  )
}

function isLong({ spell, first, last, sureFrom, sureUntil, isOver }: Placed, minimumDays: number): Truth {
  if (daysBetween(sureFrom, sureUntil) + 1 >= minimumDays) return true
  const isAllOfIt = isOver && !spell.detail.startUnknown
  return isAllOfIt && daysBetween(first, last) + 1 < minimumDays ? false : undefined
}

/** Seen up to its last sure day; what else was so then is what was so on the day of its beginning. */
function holdsAsAWhole(
  condition: Condition,
  { spell, sureUntil }: Placed,
  life: Life,
  from: Day,
  until: Day,
): Truth {
  const isSide = spell.kind === 'side'
  const then = on(life.main, spell.startedOn)
  const main = isSide ? (then.maybeUnknown ? undefined : then.spells[0]) : spell
  return holdsFor(condition, spell, {
    ...circumstancesOf(life, from, until, spell.startedOn, isSide ? [{ spell, isSure: true }] : alone),
    day: sureUntil,
    main,
  })
}
