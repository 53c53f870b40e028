import { addDays, daysBetween } from '../calendar/days.ts'
import {
  coversEveryone,
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
import { type Condition, leavesOfCondition } from './condition.ts'
import type { OutcomeDefinition } from './definition.ts'
import { type Circumstances, holds, registeredOn } from './holds.ts'
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
    default:
      return { truth: verdictOver(counts, life, from, until) }
  }
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
    if (last < from || first > until) continue
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

/** Whether it holds in a stretch, whichever of the possible situations was so; or in an activity beside it. */
function truthIn(condition: Condition, life: Life, stretch: Stretch, from: Day, until: Day): Truth {
  const registered = registeredOn(life.registrations, stretch.from, life.member)
  const judge = (spell: Spell | undefined, isSide: boolean): Truth =>
    holds(condition, circumstancesOf(life, from, until, spell, isSide, registered))
  const { spells, maybeUnknown } = stretch
  const [only] = spells
  const truth =
    spells.length === 1 && !maybeUnknown
      ? judge(only, false)
      : agreed<Spell | undefined>(maybeUnknown ? [...spells, undefined] : spells, (spell) =>
          judge(spell, false),
        )
  if (truth === true || life.side.length === 0 || !looksBeside(condition)) return truth
  const beside = life.side.filter(
    ({ sureFrom, sureUntil }) => sureFrom <= stretch.from && sureUntil >= stretch.from,
  )
  return anyOf([truth, ...beside.map(({ spell }) => judge(spell, true))], (each) => each)
}

/** Stretches divided wherever what the condition looks at may change. */
function stretchesFor(
  condition: Condition,
  { main, side, registrations }: Life,
  from: Day,
  until: Day,
): Stretch[] {
  if (side.length === 0 && registrations.length === 0) return stretches(main, from, until)
  const looks = looksBeside(condition) ? side : none
  const looksAtRegister = leavesOfCondition(condition).some(({ kind }) => kind === 'registered')
  return stretches(main, from, until, looksAtRegister ? [...looks, ...registrations] : looks)
}

const looksBeside = (condition: Condition): boolean =>
  leavesOfCondition(condition).some((leaf) => leaf.kind === 'status' && leaf.beside)

function circumstancesOf(
  { member, before, isced, hasAnswered, hourlyWage }: Life,
  from: Day,
  until: Day,
  spell: Spell | undefined,
  isSide: boolean,
  registered: Truth,
): Circumstances {
  return { member, from, until, spell, isSide, registered, before, isced, hasAnswered, hourlyWage }
}

/** Whether a condition holds on any day of a time; a number of days is counted over all of it. */
export function verdictOver(condition: Condition, life: Life, from: Day, until: Day): Truth {
  switch (condition.kind) {
    case 'days':
      return daysHold(condition.of, condition.atLeast, life, from, until)
    case 'any':
      return anyOf(condition.of, (each) => verdictOver(each, life, from, until))
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
  const begun = lines.filter(({ spell }) => spell.startedOn >= from && spell.startedOn <= until)
  const fits = anyOf(begun, ({ spell, sureFrom, sureUntil }) => {
    const registered = registeredOn(life.registrations, spell.startedOn, life.member)
    const isSide = spell.kind === 'side'
    const counts = holds(condition, circumstancesOf(life, from, until, spell, isSide, registered))
    const isLong = daysBetween(sureFrom, sureUntil) + 1 >= minimumDays
    const isOver = spell.endedOn !== undefined && spell.detail.endUnknown === undefined
    return allOf([counts, isLong ? true : isOver ? false : undefined], (each) => each)
  })
  if (fits !== false) return fits
  const isAllKnown = stretches(life.main, from, until).every(({ maybeUnknown }) => !maybeUnknown)
  return isAllKnown ? false : undefined
}
