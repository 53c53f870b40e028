/** What happened to a person, from the records themselves: the newest first. */
import type { LocalisedText, MessageValue } from '@passerelle/domain'
import { sql } from 'kysely'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { visibleTo } from '../records/visible.ts'

type Db = TenantTransaction

/** The kinds of entry; each has a sentence of its own. */
export type HappenedCode =
  | 'applied'
  | 'eligible'
  | 'ineligible'
  | 'reopened'
  | 'started'
  | 'completed'
  | 'withdrawn'
  | 'held'
  | 'step'
  | 'proposed'
  | 'introduced'
  | 'paired'
  | 'paused'
  | 'resumed'
  | 'pairCompleted'
  | 'pairEnded'
  | 'declined'
  | 'lapsed'
  | 'takenBack'
  | 'reached'
  | 'notReached'
  | 'followUpRefused'
  | 'began'
  | 'startCorrected'
  | 'endCorrected'

export type Happened = {
  readonly on: string
  readonly code: HappenedCode
  readonly values: Readonly<Record<string, MessageValue>>
  /** Texts that an organisation wrote, said in the reader's language. */
  readonly texts: Readonly<Record<string, LocalisedText>>
  /** Why, by its code. */
  readonly reason?: string
  readonly note?: string
}

export async function happenedTo(db: Db, id: string, principal: MemberPrincipal): Promise<Happened[]> {
  const parts = await Promise.all([
    enrolmentChanges(db, id, principal),
    corrections(db, id, principal),
    holds(db, id, principal),
    steps(db, id, principal),
    pairChanges(db, id, principal),
    followUps(db, id, principal),
    spells(db, id),
  ])
  return parts.flat().sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
}

const whyOf = (row: { reason: string | null; note?: string | null }) => ({
  ...(row.reason && { reason: row.reason }),
  ...(row.note && { note: row.note }),
})

async function enrolmentChanges(db: Db, id: string, principal: MemberPrincipal): Promise<Happened[]> {
  const rows = await db
    .selectFrom('enrolmentChanges as c')
    .innerJoin('enrolments as e', 'e.id', 'c.enrolmentId')
    .innerJoin('programmes', 'programmes.id', 'e.programmeId')
    .select(['c.fromStatus', 'c.toStatus', 'c.reason', 'c.note', 'e.role', 'programmes.name'])
    // The true day, where it was corrected since.
    .select(
      sql<string>`case when c.to_status = 'active' then e.started_on
        when c.to_status in ('completed', 'withdrawn') then e.ended_on else c.changed_on end`.as('trueOn'),
    )
    .where('e.participantId', '=', id)
    .where(visibleTo(principal, 'enrolment.read', 'e'))
    .orderBy('c.recordedAt', 'desc')
    .execute()
  return rows.map(({ fromStatus, toStatus, trueOn, role, name, ...why }) => ({
    on: trueOn,
    code: fromStatus === 'ineligible' ? 'reopened' : toStatus === 'active' ? 'started' : toStatus,
    values: { role: { label: `role.${role}` } },
    texts: { programme: name },
    ...whyOf(why),
  }))
}

async function corrections(db: Db, id: string, principal: MemberPrincipal): Promise<Happened[]> {
  const rows = await db
    .selectFrom('enrolmentCorrections as c')
    .innerJoin('enrolments as e', 'e.id', 'c.enrolmentId')
    .innerJoin('programmes', 'programmes.id', 'e.programmeId')
    .select(['c.of', 'c.wasOn', 'c.isOn', 'c.correctedOn', 'c.reason', 'programmes.name'])
    .where('e.participantId', '=', id)
    .where(visibleTo(principal, 'enrolment.read', 'e'))
    .orderBy('c.recordedAt', 'desc')
    .execute()
  return rows.map(({ of, wasOn, isOn, correctedOn, reason, name }) => ({
    on: correctedOn,
    code: `${of}Corrected`,
    values: { was: { day: wasOn }, is: { day: isOn } },
    texts: { programme: name },
    reason,
  }))
}

async function holds(db: Db, id: string, principal: MemberPrincipal): Promise<Happened[]> {
  const rows = await db
    .selectFrom('enrolmentHolds as h')
    .innerJoin('enrolments as e', 'e.id', 'h.enrolmentId')
    .innerJoin('programmes', 'programmes.id', 'e.programmeId')
    .select(['h.fromOn', 'h.untilOn', 'h.reason', 'programmes.name'])
    .where('e.participantId', '=', id)
    .where(visibleTo(principal, 'enrolment.read', 'e'))
    .execute()
  return rows.map(({ fromOn, untilOn, reason, name }) => ({
    on: fromOn,
    code: 'held',
    values: { ends: untilOn === null ? 'no' : 'yes', until: untilOn === null ? '' : { day: untilOn } },
    texts: { programme: name },
    ...whyOf({ reason }),
  }))
}

async function steps(db: Db, id: string, principal: MemberPrincipal): Promise<Happened[]> {
  const rows = await db
    .selectFrom('enrolmentSteps as s')
    .innerJoin('enrolments as e', 'e.id', 's.enrolmentId')
    .innerJoin('programmeVersions as v', (join) =>
      join.onRef('v.programmeId', '=', 'e.programmeId').onRef('v.number', '=', 'e.programmeVersion'),
    )
    .select(['s.doneOn', 's.step'])
    .select(
      sql<LocalisedText | null>`(select step.value -> 'label'
        from jsonb_array_elements(v.document -> 'preparation' -> e.role) step where step.value ->> 'id' = s.step)`.as(
        'label',
      ),
    )
    .where('e.participantId', '=', id)
    .where(visibleTo(principal, 'enrolment.read', 'e'))
    .execute()
  return rows.map(({ doneOn, step, label }) => ({
    on: doneOn,
    code: 'step',
    values: {},
    texts: { step: label ?? { en: step } },
  }))
}

const pairCodes: Readonly<Record<string, HappenedCode>> = {
  proposed: 'proposed',
  introduced: 'introduced',
  active: 'paired',
  paused: 'paused',
  completed: 'pairCompleted',
  'ended-early': 'pairEnded',
  declined: 'declined',
  lapsed: 'lapsed',
  withdrawn: 'takenBack',
}

async function pairChanges(db: Db, id: string, principal: MemberPrincipal): Promise<Happened[]> {
  const rows = await db
    .selectFrom('pairChanges as c')
    .innerJoin('pairs', 'pairs.id', 'c.pairId')
    .innerJoin('enrolments as mentee', 'mentee.id', 'pairs.menteeEnrolmentId')
    .innerJoin('enrolments as mentor', 'mentor.id', 'pairs.mentorEnrolmentId')
    .innerJoin('participants as menteePerson', 'menteePerson.id', 'mentee.participantId')
    .innerJoin('participants as mentorPerson', 'mentorPerson.id', 'mentor.participantId')
    .select([
      'c.fromStatus',
      'c.toStatus',
      'c.changedOn',
      'c.reason',
      'c.note',
      'mentee.participantId as menteeId',
    ])
    .select(['menteePerson.fullName as menteeName', 'mentorPerson.fullName as mentorName'])
    .select(
      sql<number>`(select count(*)::int from meetings where meetings.pair_id = pairs.id
        and meetings.outcome = 'held' and meetings.removed_at is null)`.as('meetings'),
    )
    .where((either) =>
      either.or([either('mentee.participantId', '=', id), either('mentor.participantId', '=', id)]),
    )
    .where(visibleTo(principal, 'pair.read'))
    .execute()
  return rows.flatMap(
    ({ fromStatus, toStatus, changedOn, menteeId, menteeName, mentorName, meetings, ...why }) => {
      const code = toStatus === 'active' && fromStatus === 'paused' ? 'resumed' : pairCodes[toStatus]
      if (code === undefined || fromStatus === toStatus) return []
      const other = menteeId === id ? mentorName : menteeName
      return [{ on: changedOn, code, values: { other, meetings }, texts: {}, ...whyOf(why) }]
    },
  )
}

async function followUps(db: Db, id: string, principal: MemberPrincipal): Promise<Happened[]> {
  const rows = await db
    .selectFrom('followUps as f')
    .innerJoin('enrolments as e', 'e.id', 'f.enrolmentId')
    .innerJoin('programmes', 'programmes.id', 'e.programmeId')
    .select(['f.result', 'f.closedOn', 'f.dueOn', 'programmes.name'])
    .where('e.participantId', '=', id)
    .where('f.result', 'in', ['reached', 'unreachable', 'refused'])
    .where('f.closedOn', 'is not', null)
    .where(visibleTo(principal, 'followup.read', 'f'))
    .execute()
  return rows.map(({ result, closedOn, dueOn, name }) => ({
    on: closedOn ?? dueOn,
    code: result === 'reached' ? 'reached' : result === 'refused' ? 'followUpRefused' : 'notReached',
    values: {},
    texts: { programme: name },
  }))
}

async function spells(db: Db, id: string): Promise<Happened[]> {
  const rows = await db
    .selectFrom('spells')
    .select(['activity', 'startedOn'])
    .where('participantId', '=', id)
    .where('kind', '=', 'main')
    .execute()
  return rows.map(({ activity, startedOn }) => ({
    on: startedOn,
    code: 'began',
    values: { activity: { label: `option.labourStatus.${activity}` } },
    texts: {},
  }))
}
