import { json } from '../../../../apps/api/src/database/columns.ts'
import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import { standingOf, storeCheck } from '../../../../apps/api/src/funding/plan/check.ts'
import { assemble } from '../../../../apps/api/src/reports/assemble.ts'
import { insertReport, reportById } from '../../../../apps/api/src/reports/queries.ts'
import { insertRelease } from '../../../../apps/api/src/reports/release.ts'
import type { Random } from '../chance/random.ts'
import { type PlannedReport, reportsOf } from '../money/reports.ts'
import type { House, World } from '../world.ts'
import { recordedAt } from './rows.ts'

/** A release that waits for its funder's answer. */
export type Accepted = { readonly releaseId: string; readonly funderId: string; readonly on: string }

/** Reports as the house makes them: figures computed, protected and frozen by the same code as in daily work. */
export async function writeReports(
  db: TenantTransaction,
  house: House,
  { asOf, random }: { readonly asOf: string; readonly random: Random },
): Promise<Accepted[]> {
  const accepted: Accepted[] = []
  for (const report of reportsOf(house, asOf)) {
    const id = random.id()
    await write(db, house, report, id)
    if (report.releasedOn === undefined) continue
    const release = await freeze(db, house, { id, releaseId: random.id(), releasedOn: report.releasedOn })
    if (report.acceptedOn !== undefined) accepted.push({ ...release, on: report.acceptedOn })
  }
  return accepted
}

const writerOf = ({ members }: House) =>
  members.find(({ roles, leftDaysAgo }) => roles.includes('coordinator') && leftDaysAgo === undefined)?.id ??
  ''

async function write(db: TenantTransaction, house: House, report: PlannedReport, id: string): Promise<void> {
  const { grantId, title, period, asOf, narrative } = report
  const figures = house.grants.find((grant) => grant.id === grantId)?.publicationPlan ?? []
  await insertReport(db, {
    ...{ id, organisationId: house.id, writtenBy: writerOf(house), grantId, title, period, asOf, figures },
    language: 'en',
  })
  await db
    .updateTable('reports')
    .set({ narrative: json<unknown>(narrative) })
    .where('id', '=', id)
    .execute()
}

async function freeze(
  db: TenantTransaction,
  house: House,
  { id, releaseId, releasedOn }: { id: string; releaseId: string; releasedOn: string },
): Promise<{ releaseId: string; funderId: string }> {
  const { grant, document, figures, protection } = await assemble(db, await reportById(db, id))
  const { funderId } = grant
  if (funderId === null || !protection.isSafe)
    throw new Error(`The report on ${grant.name} cannot be released.`)
  // The plan is checked once, before the first release.
  const { state, answer } = await standingOf(db, grant, releasedOn)
  if (state !== 'fixed' && answer)
    await storeCheck(db, { id: releaseId, organisationId: house.id, grant, answer })
  const lead = house.members.find(({ roles }) => roles.includes('lead'))
  await db
    .updateTable('reports')
    .set({ checkedBy: lead?.id ?? null })
    .where('id', '=', id)
    .execute()
  await insertRelease(db, {
    ...{ id: releaseId, organisationId: house.id, reportId: id, grantId: grant.id, funderId },
    releasedAt: recordedAt(releasedOn, 150),
    ...{ document, figures, record: protection.record },
  })
  return { releaseId, funderId }
}

/** The row by which a member of the funder accepts a release. */
export function acceptance(
  world: World,
  house: House,
  { releaseId, funderId, on }: Accepted,
  random: Random,
) {
  const member = world.funders.find(({ id }) => id === funderId)?.members[0]
  if (member === undefined) throw new Error('The funder has no member who could accept a report.')
  return {
    ...{ id: random.id(), organisationId: house.id, releaseId, funderId, funderMemberId: member.id },
    ...{ kind: 'accepted' as const, section: null, text: null },
    answeredAt: recordedAt(on, 200),
  }
}
