/** Follow-ups whose day has come: the first few by name, the rest as a number. */
import { addDays, dayToAsk, type FollowUpMoment } from '@passerelle/domain'
import { sql } from 'kysely'
import { holidaysOf } from '../organisation/holidays.ts'
import { documentsOfProgrammes } from '../programmes/documents.ts'
import { visibleTo } from '../records/visible.ts'
import type { TodayRow } from './rows.ts'
import { type Asker, inScope } from './scope.ts'

const mostRows = 5

export async function followUpRows(asker: Asker): Promise<TodayRow[]> {
  const { organisationId, today } = asker
  const open = await openFollowUps(asker)
  const own = await inScope(
    asker,
    'enrolments',
    open.map((row) => ({ ...row, id: row.enrolmentId, siteIds: [row.siteId] })),
  )
  const due = own.filter(({ askOn }) => askOn <= today)
  const shown = due.slice(0, mostRows)
  const documents = await documentsOfProgrammes(
    asker.db,
    shown.map(({ programmeId }) => programmeId),
  )
  const rest = own.length - shown.length
  const firstCloses = own.map(({ closesOn }) => closesOn).sort()[0] ?? today
  return [
    ...shown.map((row) => {
      const { outcomes } = documents.of(row.programmeId, row.programmeVersion)
      return rowOf(
        row,
        outcomes.followUps.find(({ id }) => id === row.moment),
      )
    }),
    ...(rest > 0
      ? [
          {
            ...({ kind: 'follow-ups-more', section: 'week' } as const),
            ...{ subjectId: organisationId, count: rest, firstCloses },
          },
        ]
      : []),
  ]
}

type Open = Awaited<ReturnType<typeof openFollowUps>>[number]

/** Those in their window now, without those who asked to be called on a later day. */
async function openFollowUps({ db, principal, organisationId, today }: Asker) {
  const rows = await db
    .selectFrom('followUps as f')
    .innerJoin('enrolments as e', 'e.id', 'f.enrolmentId')
    .innerJoin('participants as p', 'p.id', 'e.participantId')
    .select([
      'f.id as followUpId',
      'f.enrolmentId',
      'f.moment',
      'f.anchorOn',
      'f.dueOn',
      'f.opensOn',
      'f.closesOn',
    ])
    .select([
      'e.siteId',
      'e.programmeId',
      'e.programmeVersion',
      'p.id as participantId',
      'p.fullName',
      'p.callName',
      'p.language',
      'p.phone',
      'p.contact',
    ])
    .select(
      sql<number>`(select count(*)::int from follow_up_attempts a where a.follow_up_id = f.id)`.as(
        'attempts',
      ),
    )
    .where(visibleTo(principal, 'followup.read', 'f'))
    .where('f.result', 'is', null)
    .where('f.cancelledOn', 'is', null)
    .where('f.opensOn', '<=', addDays(today, 6))
    .where('f.closesOn', '>=', today)
    .where(
      sql<boolean>`coalesce((select a.next_on from follow_up_attempts a where a.follow_up_id = f.id
        order by a.attempted_on desc, a.recorded_at desc limit 1), ${today}::date) <= ${today}::date`,
    )
    .orderBy('f.closesOn')
    .orderBy('f.dueOn')
    .execute()
  const holidays = await holidaysOf(db, organisationId)
  return rows.map((row) => ({
    ...row,
    askOn: dayToAsk({ dueOn: row.dueOn, window: { from: row.opensOn, until: row.closesOn } }, holidays),
  }))
}

type Contact = {
  readonly prefers?: string
  readonly safeContact?: { readonly note?: string; readonly noVoicemail?: boolean }
}

function rowOf(row: Open, moment: FollowUpMoment | undefined): TodayRow {
  const { prefers = null, safeContact } = row.contact as Contact
  return {
    ...{ kind: 'follow-up-due', section: 'today', subjectId: row.followUpId, followUpId: row.followUpId },
    participant: { id: row.participantId, name: row.callName ?? row.fullName, language: row.language },
    moment: moment === undefined ? null : { anchor: moment.anchor, months: moment.months },
    ...{ anchorOn: row.anchorOn, dueOn: row.dueOn, askOn: row.askOn, closesOn: row.closesOn },
    ...{ attempts: row.attempts, phone: row.phone, prefers },
    ...{ safeNote: safeContact?.note ?? null, noVoicemail: safeContact?.noVoicemail ?? false },
  }
}
