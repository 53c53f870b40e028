import { z } from 'zod'
import { ProgrammeRole } from '../programmes/programme.ts'
import { Day } from '../values/day.ts'
import { Code, Id } from '../values/id.ts'

/** A contact inside a pair. */
export const Meeting = z.strictObject({
  id: Id,
  pairId: Id,
  on: Day,
  /** Minutes; absent = not said. */
  minutes: z.int().min(1).max(1440).optional(),
  how: z.enum(['in-person', 'video', 'phone', 'message']),
  outcome: z.enum(['held', 'cancelled', 'mentee-absent', 'mentor-absent']),
  topics: z.array(Code).max(20),
  /** People or firms to whom the mentor opened a door, as a number; no names. */
  contactsOpened: z.int().min(0).max(100).optional(),
  note: z.string().min(1).max(4000).optional(),
  loggedBy: z.union([ProgrammeRole, z.literal('staff')]),
  loggedOn: Day,
})
export type Meeting = z.infer<typeof Meeting>

/** What somebody writes down of a meeting, on screen or by a personal link. */
export const MeetingEntry = Meeting.pick({
  on: true,
  minutes: true,
  how: true,
  outcome: true,
  contactsOpened: true,
  note: true,
})
export type MeetingEntry = z.infer<typeof MeetingEntry>
