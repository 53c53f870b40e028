import {
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
import { type Beside, type Circumstances, holds, lastedFrom } from './holds.ts'
import { registeredOn } from './registered.ts'
import { agreed, type Truth } from './truth.ts'

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
  /** What came of conditions with a window of their own (`withOwnWindows`). */
  readonly ownWindowTruths?: ReadonlyMap<Condition, Truth> | undefined
}

const none: readonly Placed[] = []

/** Most people have none of a kind: then there is nothing to go through again. */
function isThere(spells: readonly Spell[], kind: Spell['kind']): boolean {
  for (const spell of spells) if (spell.kind === kind) return true
  return false
}

/** `span`: days outside of which nothing is looked at; all of them where it is left out. */
export function lifeOf(
  member: CohortMember,
  spells: readonly Spell[],
  hearing: Hearing,
  { span, ...more }: Pick<Life, 'before' | 'isced' | 'hasAnswered' | 'hourlyWage'> & { readonly span?: Span },
): Life {
  return {
    member,
    hearing,
    main: lineOf(spells, 'main', hearing, span),
    side: isThere(spells, 'side') ? lineOf(spells, 'side', hearing, span) : none,
    // An ended registration says that there is none since: they are all needed.
    registrations: isThere(spells, 'registration') ? lineOf(spells, 'registration', hearing) : none,
    ...more,
  }
}

/** Whether a condition holds for a person on one day. */
export function truthOn(condition: Condition, life: Life, day: Day): Truth {
  return truthIn(condition, life, { from: day, until: day, ...on(life.main, day) }, day, day)
}

/** Whether it holds in a stretch, whichever of the possible main activities was so. */
export function truthIn(condition: Condition, life: Life, stretch: Stretch, from: Day, until: Day): Truth {
  const { from: day, spells, maybeUnknown } = stretch
  const around = circumstancesOf(life, from, until, day, besideOn(condition, life, day))
  return agreed<Spell | undefined>(maybeUnknown ? [...spells, undefined] : spells, (main) =>
    holds(condition, { ...around, main }),
  )
}

/** The side jobs and courses of a day, where the condition looks at them. */
function besideOn(condition: Condition, { side }: Life, day: Day): readonly Beside[] {
  if (side.length === 0 || !looksBeside(condition)) return []
  return side.flatMap(({ spell, first, last, sureFrom, sureUntil }) =>
    day < first || day > last ? [] : { spell, isSure: day >= sureFrom && day <= sureUntil },
  )
}

/** Stretches divided wherever what the condition looks at may change. */
export function stretchesFor(condition: Condition, life: Life, from: Day, until: Day): Stretch[] {
  const { main, side, registrations } = life
  const lasting = leavesOfCondition(condition).flatMap((leaf) =>
    leaf.kind === 'lasted' ? main.flatMap(({ spell }) => lastedFrom(leaf, spell).map(since)) : [],
  )
  return stretches(main, from, until, [...side, ...registrations, ...lasting])
}

const since = (day: Day): DayRange => ({ first: day, last: endOfTime, sureFrom: day, sureUntil: endOfTime })

export function circumstancesOf(
  { registrations, member, before, isced, hasAnswered, hourlyWage, ownWindowTruths }: Life,
  from: Day,
  until: Day,
  day: Day,
  beside: readonly Beside[],
): Circumstances {
  const registered = registeredOn(registrations, day, member)
  const around = { member, from, until, day, beside, registered, before, isced, hasAnswered, hourlyWage }
  return ownWindowTruths === undefined ? around : { ...around, ownWindowTruths }
}

/** The one main activity that surely was on a day or stretch. */
export const surely = ({
  spells,
  maybeUnknown,
}: Pick<Stretch, 'spells' | 'maybeUnknown'>): Spell | undefined =>
  spells.length === 1 && !maybeUnknown ? spells[0] : undefined
