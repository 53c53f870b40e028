import { openPairStatuses } from '@passerelle/domain'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { visibleTo } from '../records/visible.ts'
import { type Standing, standingsOf } from './standing.ts'

type Asker = { readonly db: TenantTransaction; readonly principal: MemberPrincipal; readonly today: string }

export type PairsWanted = { readonly which: 'open' | 'over'; readonly programmeId?: string | undefined }

/** The most that one list gives; more than that is found by narrowing it. */
const most = 5000

/** Pairs that somebody may see, those who need a look first. */
export async function listPairs(asker: Asker, { which, programmeId }: PairsWanted) {
  const { db, principal } = asker
  let query = db
    .selectFrom('pairs')
    .select('id')
    .where(visibleTo(principal, 'pair.read'))
    .where('isOpen', '=', which === 'open')
    .orderBy('proposedOn', 'desc')
    .orderBy('id')
    .limit(most)
  if (programmeId !== undefined) query = query.where('programmeId', '=', programmeId)
  const ids = (await query.execute()).map(({ id }) => id)
  const standings = await standingsOf(asker, ids)
  return standings.map(rowOf).sort((a, b) => gravity[b.health.level] - gravity[a.health.level])
}

const gravity = { 'on-track': 0, watch: 1, 'at-risk': 2 } as const

function rowOf({ pair, people, context, health, open, next, meetings, record }: Standing) {
  const { id, status, proposedOn, activeOn = null, plannedEnd = null, endedOn = null } = pair
  const due = open.flatMap(({ dueOn }) => dueOn ?? []).sort()[0] ?? null
  return {
    ...{ id, status, proposedOn, activeOn, plannedEnd, endedOn, health, next },
    version: record.version,
    mentee: people.mentee,
    mentor: people.mentor,
    programme: { id: pair.programmeId, name: context.programme.name },
    cadenceDays: context.programme.pairing?.cadence.everyDays ?? null,
    meetings: { count: meetings.count, lastOn: meetings.lastOn },
    open: { count: open.length, nextDueOn: due, isOverdue: open.some(({ isOverdue }) => isOverdue) },
    endReason: openPairStatuses.includes(status) ? null : (pair.history.at(-1)?.reason ?? null),
  }
}
