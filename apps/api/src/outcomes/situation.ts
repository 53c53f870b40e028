/** A person's situation over time: what is known, how, and the moments of the programmes across it. */
import {
  addDays,
  addMonths,
  resolveSpells,
  type SituationOverTime,
  type SpellReport,
  situationOverTime,
  statusOn,
} from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'
import { reportsOf } from './cohort.ts'

export type SituationMoment = {
  readonly kind: 'applied' | 'started' | 'paired' | 'left' | 'follow-up'
  readonly on: string
}

export type Situation = SituationOverTime & {
  readonly from: string
  readonly until: string
  readonly now: ReturnType<typeof statusOn>
  readonly moments: readonly SituationMoment[]
  /** Everything that was said, the newest first, with what was recorded in error. */
  readonly reports: readonly SpellReport[]
}

export async function situationOf(
  db: TenantTransaction,
  participantId: string,
  today: string,
): Promise<Situation> {
  const reports = (await reportsOf(db, [participantId])).get(participantId) ?? []
  const standing = reports.filter(({ supersededAt }) => supersededAt === undefined)
  const { spells } = resolveSpells(standing, today)
  const moments = await momentsOf(db, participantId)
  const from = firstDay(
    [...moments.map(({ on }) => on), ...spells.map(({ startedOn }) => startedOn)],
    moments[0]?.on,
    today,
  )
  return {
    from,
    until: today,
    ...situationOverTime(spells, from, today),
    now: statusOn(spells, today),
    moments: moments.filter(({ on }) => on >= from && on <= today),
    reports: [...reports].reverse(),
  }
}

/** Three months before somebody applied, or as far back as anything is known within two years of it. */
function firstDay(days: readonly string[], applied: string | undefined, today: string): string {
  const earliest = addMonths(applied ?? today, -24)
  const known = days.filter((day) => day >= earliest).sort()[0]
  const usual = addMonths(applied ?? today, -3)
  return known === undefined || usual < known ? usual : addDays(known, -7)
}

/** What happened in programmes, in order; the first is the oldest. */
async function momentsOf(db: TenantTransaction, participantId: string): Promise<SituationMoment[]> {
  const enrolments = await db
    .selectFrom('enrolments')
    .select(['id', 'appliedOn', 'startedOn', 'endedOn'])
    .where('participantId', '=', participantId)
    .where('role', '=', 'mentee')
    .execute()
  const ids = enrolments.map(({ id }) => id)
  if (ids.length === 0) return []
  const pairs = await db
    .selectFrom('pairs')
    .select('activeOn')
    .where('menteeEnrolmentId', 'in', ids)
    .where('activeOn', 'is not', null)
    .$narrowType<{ activeOn: string }>()
    .execute()
  const moments: SituationMoment[] = [
    ...enrolments.flatMap(({ appliedOn, startedOn, endedOn }): SituationMoment[] => [
      { kind: 'applied', on: appliedOn },
      ...(startedOn !== null && endedOn !== null ? [{ kind: 'left', on: endedOn } as const] : []),
    ]),
    ...pairs.map(({ activeOn }) => ({ kind: 'paired', on: activeOn }) as const),
  ]
  return moments.sort((a, b) => (a.on < b.on ? -1 : 1))
}
