import { addDays } from '@passerelle/domain'
import type { MemberRun } from '../trpc/run.ts'
import type { TodayRow } from './rows.ts'
import type { Asker } from './scope.ts'

/** What is marked as done comes back after this if it still holds: state comes from facts. */
const doneForDays = 14

/** Rows without those that this member put off or marked as done. */
export async function awake({ db, principal, today }: Asker, rows: readonly TodayRow[]): Promise<TodayRow[]> {
  const hidden = await db
    .selectFrom('snoozes')
    .select(['kind', 'subjectId'])
    .where('memberId', '=', principal.memberId)
    .where('untilOn', '>', today)
    .execute()
  const asleep = new Set(hidden.map(({ kind, subjectId }) => `${kind} ${subjectId}`))
  return rows.filter(({ kind, subjectId }) => !asleep.has(`${kind} ${subjectId}`))
}

type Own = Pick<MemberRun<unknown>, 'db' | 'organisationId' | 'principal' | 'today'>
type Subject = { readonly kind: string; readonly subjectId: string }

/** Shows nothing of it until a day; the day itself it is there again. */
export async function snooze(run: Own, subject: Subject, untilOn: string): Promise<void> {
  await put(run, subject, { untilOn, doneOn: null })
}

export async function markDone(run: Own, subject: Subject): Promise<void> {
  await put(run, subject, { untilOn: addDays(run.today, doneForDays), doneOn: run.today })
}

export async function wake({ db, principal }: Own, { kind, subjectId }: Subject): Promise<void> {
  await db
    .deleteFrom('snoozes')
    .where('memberId', '=', principal.memberId)
    .where('kind', '=', kind)
    .where('subjectId', '=', subjectId)
    .execute()
}

async function put(
  { db, organisationId, principal }: Own,
  { kind, subjectId }: Subject,
  until: { readonly untilOn: string; readonly doneOn: string | null },
): Promise<void> {
  const { memberId } = principal
  await db
    .insertInto('snoozes')
    .values({ organisationId, memberId, kind, subjectId, ...until })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'memberId', 'kind', 'subjectId']).doUpdateSet(until),
    )
    .execute()
}
