import { addDays } from '../calendar/days.ts'
import type { Message } from '../messages/message.ts'
import type { Pair } from '../pairs/pair.ts'
import type { Day } from '../values/day.ts'
import type { Meeting } from './meeting.ts'

/** What may be wrong with a meeting as it is written down: asked about, never refused. */
export type MeetingDoubt =
  /** Values: `minutes`. */
  | 'doubt.very-short'
  /** Values: `minutes`. */
  | 'doubt.very-long'
  /** Values: `on`. */
  | 'doubt.long-ago'
  /** Another meeting stands on the same day; it may be the same one. Values: `on`. */
  | 'doubt.same-day'
  /** Values: `on`, `ended`. */
  | 'doubt.meeting-after-end'

/** Shorter or longer than this, or longer ago, is asked about. */
const usual = { leastMinutes: 15, mostMinutes: 300, daysAgo: 62 } as const

/**
 * What deserves a second look before a meeting is written down. Asked about, never refused: we were not there.
 *
 * @example
 * meetingDoubts({ on: '2026-11-20', minutes: 10, outcome: 'held' }, pair, [], '2026-11-24')
 * // [{ code: 'doubt.very-short', values: { minutes: 10 } }]
 */
export function meetingDoubts(
  meeting: Pick<Meeting, 'on' | 'minutes' | 'outcome'> & { readonly id?: string },
  pair: Pick<Pair, 'endedOn'>,
  others: readonly Pick<Meeting, 'id' | 'on' | 'outcome'>[],
  today: Day,
): Message<MeetingDoubt>[] {
  const { on, minutes, outcome } = meeting
  const doubts: Message<MeetingDoubt>[] = []
  if (outcome === 'held' && minutes !== undefined && minutes < usual.leastMinutes) {
    doubts.push({ code: 'doubt.very-short', values: { minutes } })
  }
  if (minutes !== undefined && minutes > usual.mostMinutes) {
    doubts.push({ code: 'doubt.very-long', values: { minutes } })
  }
  if (on < addDays(today, -usual.daysAgo))
    doubts.push({ code: 'doubt.long-ago', values: { on: { day: on } } })
  if (others.some((other) => other.id !== meeting.id && other.on === on && other.outcome === outcome)) {
    doubts.push({ code: 'doubt.same-day', values: { on: { day: on } } })
  }
  if (pair.endedOn !== undefined && on > pair.endedOn) {
    doubts.push({
      code: 'doubt.meeting-after-end',
      values: { on: { day: on }, ended: { day: pair.endedOn } },
    })
  }
  return doubts
}
