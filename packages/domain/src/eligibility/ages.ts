import { addDays, addMonths, ageOn } from '../calendar/days.ts'
import type { Day, PartialDate } from '../values/day.ts'
import type { Facts } from './facts.ts'
import type { WhyUnknown } from './reason.ts'

/** The ages that somebody may have on a day, both ends included, or why nothing can be said. */
export type Ages = { readonly least: number; readonly most: number } | { readonly why: WhyUnknown }

/** First and last day on which somebody with this birth date may have been born. */
export function birthDaysOf(birthDate: PartialDate): readonly [earliest: Day, latest: Day] {
  if (birthDate.length === 4) return [`${birthDate}-01-01`, `${birthDate}-12-31`]
  if (birthDate.length === 7) {
    const first = `${birthDate}-01`
    return [first, addDays(addMonths(first, 1), -1)]
  }
  return [birthDate, birthDate]
}

/** Ages on a day from the date of birth as well as it is known, or from an age somebody stated on an earlier day. */
export function agesOn(facts: Facts, day: Day): Ages {
  const birth = facts.birthDate
  if (birth?.answer === 'answered') {
    const [earliest, latest] = birthDaysOf(String(birth.value))
    return { least: ageOn(latest, day), most: ageOn(earliest, day) }
  }
  const stated = facts.statedAge
  if (stated?.answer === 'answered') {
    const age = Number(stated.value)
    if (stated.saidOn === undefined || stated.saidOn >= day) return { least: age, most: age }
    // On the stating day the last birthday was between that day and a year before it.
    const years = ageOn(stated.saidOn, day)
    const hasMore = addMonths(stated.saidOn, years * 12) < day
    return { least: age + years, most: age + years + (hasMore ? 1 : 0) }
  }
  return { why: birth?.answer ?? stated?.answer ?? 'not-asked' }
}
