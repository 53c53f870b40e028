import { mustCount } from './given.ts'

/** How long somebody was followed, and whether it happened then. Not happened = censored: followed no longer. */
export interface Observation {
  /** In any unit, such as days; not negative. */
  readonly time: number
  readonly event: boolean
}

/** What happened at one time. */
export interface AtTime {
  readonly time: number
  readonly atRisk: number
  readonly events: number
  readonly censored: number
}

/** The distinct times in order. Events come before censorings of the same time: both are at risk then. */
export function atTimes(observations: readonly Observation[]): AtTime[] {
  const byTime = new Map<number, { events: number; censored: number }>()
  for (const { time, event } of observations) {
    mustCount('A time', time)
    const found = byTime.get(time) ?? { events: 0, censored: 0 }
    if (event) found.events += 1
    else found.censored += 1
    byTime.set(time, found)
  }
  let atRisk = observations.length
  return [...byTime.entries()]
    .sort(([one], [other]) => one - other)
    .map(([time, { events, censored }]) => {
      const row = { time, atRisk, events, censored }
      atRisk -= events + censored
      return row
    })
}
