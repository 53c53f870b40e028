import { addDays, daysBetween } from '../calendar/days.ts'
import type { Day } from '../values/day.ts'
import type { Condition } from './condition.ts'
import { type Life, stretchesFor, truthIn } from './life.ts'
import { allOf, anyOf, not, type Truth } from './truth.ts'

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

export function countsDays(condition: Condition): boolean {
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
  return isEnough(sure, possible, atLeast)
}

/** Whether a condition holds in so many of the weeks from a day on, in each on one of its days at least. */
export function sustained(
  condition: Condition,
  life: Life,
  from: Day,
  weeks: number,
  atLeast: number,
): Truth {
  let sure = 0
  let possible = 0
  for (let week = 0; week < weeks; week++) {
    const monday = addDays(from, week * 7)
    const truth = verdictOver(condition, life, monday, addDays(monday, 6))
    if (truth === true) sure += 1
    if (truth !== false) possible += 1
  }
  return isEnough(sure, possible, atLeast)
}

/** Whether there are so many for sure, or cannot be. */
function isEnough(sure: number, possible: number, atLeast: number): Truth {
  if (sure >= atLeast) return true
  return possible < atLeast ? false : undefined
}
