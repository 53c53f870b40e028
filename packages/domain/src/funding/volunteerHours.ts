import type { Meeting } from '../meetings/meeting.ts'
import { mustCount } from '../statistics/given.ts'
import type { Money } from '../values/money.ts'

/** Whose volunteer it was. */
export interface Volunteer {
  readonly mentorId: string
  /** The employer that lets them do it; absent = on their own. */
  readonly partnerId?: string
}

/** What the volunteers of one employer gave, in minutes of meetings held. */
export interface VolunteerHours {
  /** Absent = volunteers without an employer behind them. */
  readonly partnerId?: string
  readonly meetings: number
  readonly minutes: number
  /** Held meetings whose length nobody said: not estimated. */
  readonly withoutLength: number
  /** An employer gets totals of three mentors or more. */
  readonly mentors: number
  readonly value?: Money
}

/**
 * Hours that volunteers gave in meetings that were held, by the employer behind them, and their value at a rate that
 * the organisation sets. Sorted by employer; volunteers on their own last.
 *
 * @example
 * volunteerHours(meetings, (pairId) => mentors.get(pairId), { amount: 3500, currency: 'EUR' })
 */
export function volunteerHours(
  meetings: readonly Pick<Meeting, 'pairId' | 'minutes' | 'outcome'>[],
  volunteerOf: (pairId: string) => Volunteer | undefined,
  hourlyValue?: Money,
): VolunteerHours[] {
  const byPartner = new Map<
    string | undefined,
    { minutes: number; meetings: number; without: number; mentors: Set<string> }
  >()
  for (const { pairId, minutes, outcome } of meetings) {
    const volunteer = outcome === 'held' ? volunteerOf(pairId) : undefined
    if (volunteer === undefined) continue
    const { partnerId, mentorId } = volunteer
    const sum = byPartner.get(partnerId) ?? { minutes: 0, meetings: 0, without: 0, mentors: new Set() }
    byPartner.set(partnerId, sum)
    sum.meetings += 1
    sum.minutes += minutes ?? 0
    sum.without += minutes === undefined ? 1 : 0
    sum.mentors.add(mentorId)
  }
  return [...byPartner.entries()]
    .sort(([one], [other]) => ((one ?? '\uffff') < (other ?? '\uffff') ? -1 : 1))
    .map(([partnerId, { minutes, meetings: count, without, mentors }]) => ({
      ...(partnerId !== undefined && { partnerId }),
      meetings: count,
      minutes,
      withoutLength: without,
      mentors: mentors.size,
      ...(hourlyValue && { value: worth(minutes, hourlyValue) }),
    }))
}

function worth(minutes: number, { amount, currency }: Money): Money {
  mustCount('The value of an hour', amount)
  return { amount: Math.round((minutes * amount) / 60), currency }
}
