import { earlierOf, laterOf } from '../calendar/days.ts'
import type { Day } from '../values/day.ts'
import type { Activity } from './activity.ts'
import { type DayRange, endOfTime, lineOf, mainLine, stretches } from './line.ts'
import type { Spell } from './spell.ts'
import { type HowKnown, isAnnouncement, statusOn, wordOn } from './statusOn.ts'

/** A stretch of a time line: an activity with its spell, or unknown with the reason. */
export interface Segment {
  readonly from: Day
  readonly until: Day
  readonly status: Activity | 'unknown'
  readonly spell?: Spell
  readonly how: HowKnown
}

/** A history to be drawn: stretches of the main activity, and what lies beside it. */
export interface SituationOverTime {
  /** From the first to the last day without a hole: what nobody told of is a stretch of its own. */
  readonly main: readonly Segment[]
  /** Stretches registered as unemployed; where there is none, it is not known whether. */
  readonly registration: readonly Segment[]
  /** Jobs and courses beside the main activity. */
  readonly side: readonly Segment[]
}

/**
 * A person's situation as a time line draws it, from one day to another, both included. Neighbouring days without
 * anything known are one unknown stretch.
 *
 * @example
 * situationOverTime(spells, '2025-10-01', '2026-11-24').main
 */
export function situationOverTime(spells: readonly Spell[], from: Day, until: Day): SituationOverTime {
  if (until < from) return { main: [], registration: [], side: [] }
  const main: Segment[] = []
  for (const stretch of stretches(mainLine(spells), from, until, announcedIn(spells))) {
    const segment: Segment = { from: stretch.from, until: stretch.until, ...statusOn(spells, stretch.from) }
    const last = main.at(-1)
    if (last !== undefined && isOne(last, segment)) main[main.length - 1] = { ...last, until: segment.until }
    else main.push(segment)
  }
  return {
    main,
    registration: beside(spells, 'registration', from, until),
    side: beside(spells, 'side', from, until),
  }
}

/** From the day for which something was announced on, it is unknown for another reason. */
function announcedIn(spells: readonly Spell[]): DayRange[] {
  return spells.filter(isAnnouncement).map(({ startedOn }) => {
    return { first: startedOn, sureFrom: startedOn, sureUntil: endOfTime, last: endOfTime }
  })
}

function isOne(before: Segment, after: Segment): boolean {
  return (
    before.status === after.status &&
    before.spell?.id === after.spell?.id &&
    before.how.code === after.how.code
  )
}

function beside(spells: readonly Spell[], kind: 'registration' | 'side', from: Day, until: Day): Segment[] {
  return lineOf(spells, kind, 'everything')
    .filter(({ first, last }) => first <= until && last >= from)
    .map(({ spell, first, last }) => ({
      from: laterOf(first, from),
      until: earlierOf(last, until),
      status: spell.activity,
      spell,
      // The newest word.
      how: wordOn(spell, endOfTime),
    }))
}
