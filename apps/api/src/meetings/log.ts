/** Meetings written down, corrected, taken back and put back; the pair follows them. */
import {
  type Meeting,
  type MeetingDoubt,
  type MeetingEntry,
  type Message,
  meetingDoubts,
  withMeeting,
  withMeetings,
} from '@passerelle/domain'
import { expectVersion, NotFound } from '../errors/index.ts'
import { finishMove, type MoveFrame, openForMove } from '../pairs/moves.ts'
import { meetingById, meetingsOf } from './queries.ts'

export type Logged =
  | { readonly done: true; readonly meetingId: string; readonly version: number; readonly isFirst: boolean }
  /** Nothing was written: these values are asked about first. */
  | { readonly done: false; readonly doubts: readonly Message<MeetingDoubt>[] }

type Logging = {
  readonly pairId: string
  readonly entry: MeetingEntry
  readonly loggedBy: Meeting['loggedBy']
  /** The doubts were seen and the values are meant. */
  readonly confirmed: boolean
}

/** @throws RefusedMove for a day before the two were introduced, or one to come */
export async function logMeeting(
  frame: MoveFrame,
  { pairId, entry, loggedBy, confirmed }: Logging,
): Promise<Logged> {
  const { db, organisationId, today } = frame
  const opened = await openForMove(frame, pairId)
  const before = opened.record.pair
  const after = withMeeting(before, entry, recorded(frame), opened.context)
  const doubts = meetingDoubts(entry, before, await meetingsOf(db, pairId), today)
  if (doubts.length > 0 && !confirmed) return { done: false, doubts }
  const id = frame.newId()
  await db
    .insertInto('meetings')
    .values({
      ...{ organisationId, id, pairId, ...rowOf(entry) },
      ...{ loggedBy, loggedOn: today, memberId: frame.memberId },
    })
    .execute()
  await finishMove(frame, opened.record, after, { move: 'meet', meetingId: id, on: entry.on })
  return {
    done: true,
    meetingId: id,
    version: 1,
    isFirst: before.status === 'introduced' && after.status === 'active',
  }
}

type Change = { readonly meetingId: string; readonly version: number }

/** Another day, length or kind for a meeting that was written down. */
export async function correctMeeting(
  frame: MoveFrame,
  change: Change & { readonly entry: MeetingEntry; readonly confirmed: boolean },
): Promise<Logged> {
  const { db, today } = frame
  const was = await ownMeeting(frame, change)
  const opened = await openForMove(frame, was.pairId)
  const others = (await meetingsOf(db, was.pairId)).filter(({ id }) => id !== was.id)
  const doubts = meetingDoubts({ ...change.entry, id: was.id }, opened.record.pair, others, today)
  if (doubts.length > 0 && !change.confirmed) return { done: false, doubts }
  const met = withMeeting(opened.record.pair, change.entry, recorded(frame), opened.context)
  const after = withMeetings(met, [...others, change.entry], recorded(frame), opened.context)
  await db.updateTable('meetings').set(rowOf(change.entry)).where('id', '=', was.id).execute()
  await finishMove(frame, opened.record, after, { move: 'correct-meeting', meetingId: was.id })
  return { done: true, meetingId: was.id, version: was.version + 1, isFirst: false }
}

/** Takes a meeting out of the list; `restoreMeeting` puts it back. */
export async function removeMeeting(frame: MoveFrame, change: Change): Promise<Change> {
  const { db, now } = frame
  const was = await ownMeeting(frame, change)
  const opened = await openForMove(frame, was.pairId)
  const others = (await meetingsOf(db, was.pairId)).filter(({ id }) => id !== was.id)
  const after = withMeetings(opened.record.pair, others, recorded(frame), opened.context)
  await db.updateTable('meetings').set({ removedAt: now }).where('id', '=', was.id).execute()
  await finishMove(frame, opened.record, after, { move: 'unmeet', meetingId: was.id })
  return { meetingId: was.id, version: was.version + 1 }
}

export async function restoreMeeting(frame: MoveFrame, change: Change): Promise<Change> {
  const was = await ownMeeting(frame, change, { removed: true })
  const opened = await openForMove(frame, was.pairId)
  const after = withMeeting(opened.record.pair, was, recorded(frame), opened.context)
  await frame.db.updateTable('meetings').set({ removedAt: null }).where('id', '=', was.id).execute()
  await finishMove(frame, opened.record, after, { move: 'meet', meetingId: was.id, on: was.on })
  return { meetingId: was.id, version: was.version + 1 }
}

const recorded = ({ today, by }: MoveFrame) => ({ recordedOn: today, by })

async function ownMeeting({ db }: MoveFrame, { meetingId, version }: Change, { removed = false } = {}) {
  const meeting = await meetingById(db, meetingId)
  if (meeting === undefined || meeting.isRemoved !== removed) throw new NotFound()
  expectVersion(meeting, version)
  return meeting
}

function rowOf({ on, minutes, how, outcome, contactsOpened, note }: MeetingEntry) {
  return {
    ...{ heldOn: on, minutes: minutes ?? null, how, outcome },
    ...{ contactsOpened: contactsOpened ?? null, note: note ?? null },
  }
}
