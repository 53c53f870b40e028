import { daysBetween } from '../calendar/days.ts'
import { coversEveryone, on, type Stretch } from '../spells/line.ts'
import type { Spell } from '../spells/spell.ts'
import type { Day } from '../values/day.ts'
import type { Condition } from './condition.ts'
import type { OutcomeDefinition } from './definition.ts'
import { type Life, stretchesFor, surely, truthIn } from './life.ts'
import type { LookedAt } from './moments.ts'
import { countsDays, sustained, verdictOver } from './overTime.ts'
import type { Truth } from './truth.ts'
import { wholeSpell } from './wholeSpell.ts'

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

/** Or as near: answers before a day of which nothing is known come before those after it. */
function isNearer(one: Day, other: Day, day: Day): boolean {
  return Math.abs(daysBetween(one, day)) <= Math.abs(daysBetween(other, day))
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
  return { truth: truthIn(counts, life, stretch, from, until), spell: surely(stretch) }
}
