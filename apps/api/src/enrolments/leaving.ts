/** Who may have left without anybody saying so: the last service that is recorded, and how long ago. */
import {
  addDays,
  type DayInterval,
  type Enrolment,
  type PreparationStep,
  type ProposedLeaving,
  proposedLeaving,
} from '@passerelle/domain'
import { sql } from 'kysely'
import type { TenantTransaction } from '../database/doors.ts'

/** What the last service was; `start` where none is recorded after it. */
export type LastService = 'meeting' | 'event' | 'talk' | 'start'

export type LeavingProposal = ProposedLeaving & { readonly last: LastService }

/** Steps in which somebody is talked with or taught; a form or a check seen is no service. */
const talks = ['interview', 'orientation', 'training', 'assessment'] satisfies PreparationStep['kind'][]

/**
 * The leavings to propose, by enrolment. Only mentees receive something: a mentor without a pair is free, not gone.
 * Days on hold do not count, nor those on which their pair rests.
 */
export async function proposedLeavings(
  db: TenantTransaction,
  enrolments: readonly Enrolment[],
  today: string,
): Promise<ReadonlyMap<string, LeavingProposal>> {
  const long = addDays(today, -90)
  const asked = enrolments.filter(
    ({ role, status, startedOn }) =>
      role === 'mentee' && status === 'active' && startedOn !== undefined && startedOn <= long,
  )
  if (asked.length === 0) return new Map()
  const ids = asked.map(({ id }) => id)
  const [last, pauses] = [await lastServices(db, ids, today), await pausesOf(db, ids)]
  return new Map(
    asked.flatMap((enrolment): [string, LeavingProposal][] => {
      const { id } = enrolment
      const service = last.get(id)
      const proposed = proposedLeaving(enrolment, service ? [service.on] : [], today, pauses.get(id))
      if (proposed === undefined) return []
      return [[id, { ...proposed, last: service?.on === proposed.on ? service.kind : 'start' }]]
    }),
  )
}

type Service = { readonly on: string; readonly kind: Exclude<LastService, 'start'> }

/** The latest of everything that was received: held meetings and talks of the pair, attended events, preparation. */
async function lastServices(
  db: TenantTransaction,
  ids: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, Service>> {
  const { rows } = await sql<Service & { enrolmentId: string }>`
    with asked as (select * from enrolments where id = any(${ids}::uuid[])),
    services as (
      select asked.id, meetings.held_on as day, 'meeting' as kind
      from asked join pairs on pairs.mentee_enrolment_id = asked.id
      join meetings on meetings.pair_id = pairs.id
      where meetings.outcome = 'held' and meetings.removed_at is null
      union all
      select asked.id, check_in.held_on, 'talk'
      from asked join pairs on pairs.mentee_enrolment_id = asked.id
      join pair_check_ins check_in on check_in.pair_id = pairs.id
      union all
      select asked.id, review.reviewed_on, 'talk'
      from asked join pairs on pairs.mentee_enrolment_id = asked.id
      join pair_reviews review on review.pair_id = pairs.id
      union all
      select asked.id, (events.starts_at at time zone organisations.time_zone)::date, 'event'
      from asked join attendance on attendance.enrolment_id = asked.id
        or (attendance.enrolment_id is null and attendance.participant_id = asked.participant_id)
      join events on events.id = attendance.event_id and events.cancelled_at is null
        and (events.programme_id is null or events.programme_id = asked.programme_id)
      join organisations on organisations.id = events.organisation_id
      where attendance.status = 'attended'
      union all
      select asked.id, done.done_on, 'talk'
      from asked join enrolment_steps done on done.enrolment_id = asked.id
      join programme_versions version
        on version.programme_id = asked.programme_id and version.number = asked.programme_version
      cross join jsonb_array_elements(version.document -> 'preparation' -> asked.role) planned
      where planned.value ->> 'id' = done.step and planned.value ->> 'kind' = any(${talks})
    )
    select distinct on (id) id as enrolment_id, day as "on", kind from services
    where day <= ${today}::date order by id, day desc, kind desc`.execute(db)
  return new Map(rows.map(({ enrolmentId, on, kind }) => [enrolmentId, { on, kind }]))
}

async function pausesOf(
  db: TenantTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DayInterval[]>> {
  const rows = await db
    .selectFrom('pairPauses')
    .innerJoin('pairs', 'pairs.id', 'pairPauses.pairId')
    .select(['pairs.menteeEnrolmentId as id', 'pairPauses.fromOn', 'pairPauses.untilOn'])
    .where(sql<boolean>`pairs.mentee_enrolment_id = any(${ids}::uuid[])`)
    .execute()
  const groups = Map.groupBy(rows, ({ id }) => id)
  return new Map(
    [...groups].map(([id, of]) => [
      id,
      of.map(({ fromOn, untilOn }) =>
        untilOn === null ? { from: fromOn } : { from: fromOn, until: untilOn },
      ),
    ]),
  )
}
