import { mightDo } from '@passerelle/domain'
import { doneToday } from './done.ts'
import { followUpRows } from './followUpRows.ts'
import { leavingRows } from './leavingRows.ts'
import { mailRows } from './mailRows.ts'
import { moneyRows } from './moneyRows.ts'
import { pairRows } from './pairRows.ts'
import { peopleRows } from './peopleRows.ts'
import { type TodayRow, todayKinds } from './rows.ts'
import { type Asker, ownSites } from './scope.ts'
import { awake } from './snoozes.ts'

/** Everything that needs somebody, by urgency, without what they put off. */
export async function todayFor(asker: Asker): Promise<TodayRow[]> {
  const { principal } = asker
  const rows = [
    ...(await pairRows(asker)),
    ...(await followUpRows(asker)),
    ...(await peopleRows(asker)),
    ...(await leavingRows(asker)),
    ...(mightDo(principal, 'grant.read') ? await moneyRows(asker) : []),
    ...(await mailRows(asker)),
  ]
  const shown = await awake(asker, rows)
  const rank = ({ section, kind }: TodayRow) => (section === 'today' ? 0 : 100) + todayKinds.indexOf(kind)
  return shown
    .map((row, at) => ({ row, at }))
    .sort((a, b) => rank(a.row) - rank(b.row) || a.at - b.at)
    .map(({ row }) => row)
}

export async function todayPage(asker: Asker) {
  const { timeZone } = await asker.db
    .selectFrom('organisations')
    .select('timeZone')
    .where('id', '=', asker.organisationId)
    .executeTakeFirstOrThrow()
  return {
    rows: await todayFor(asker),
    done: await doneToday(asker, timeZone),
    /** My site is a choice only for those who have some. */
    hasSites: ownSites(asker.principal).length > 0,
  }
}
