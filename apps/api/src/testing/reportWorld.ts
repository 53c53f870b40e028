/** A grant with people who left, for tests of reports and of what funders read. */
import { randomUUID } from 'node:crypto'
import type { PlannedTable } from '@passerelle/domain'
import type { FunderPrincipal } from '../accounts/principal.ts'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import type { TestDatabase } from './database.ts'
import { type SeededOrganisation, seedEnrolment, seedOrganisation, seedUser, system } from './seed.ts'

export type ReportWorld = SeededOrganisation & { readonly grantId: string; readonly funder: FunderPrincipal }

/** How many people there are of each kind: what they said six months after leaving, or why nothing is known. */
export type People = Partial<
  Record<'working' | 'learning' | 'looking' | 'not-reached' | 'refused' | 'later', number>
>

const definition = { id: 'in-work-6m-after-leaving', version: 1 }
export const plan: readonly PlannedTable[] = [
  { id: 'headline', indicator: { kind: 'outcome', definition }, by: [] },
  { id: 'headline-by-gender', indicator: { kind: 'outcome', definition }, by: ['gender'] },
  { id: 'started', indicator: { kind: 'count', of: 'started' }, by: [] },
  { id: 'left', indicator: { kind: 'count', of: 'left' }, by: [] },
]

export async function seedFunder(database: TestDatabase, slug: string): Promise<FunderPrincipal> {
  const userId = await seedUser(database.doors, `reader@${slug}.example`, `Reader of ${slug}`)
  const [funderId, funderMemberId] = [randomUUID(), randomUUID()]
  await database.doors.accounts(async (db) => {
    await db
      .insertInto('funders')
      .values({
        id: funderId,
        slug,
        name: `Fund ${slug}`,
        timeZone: 'Europe/Brussels',
        defaultLanguage: 'en',
      })
      .execute()
    await db
      .insertInto('funderMembers')
      .values({ funderId, id: funderMemberId, userId, name: `Reader of ${slug}`, roles: ['funder-reader'] })
      .execute()
  })
  return {
    kind: 'funder',
    userId,
    funderId,
    funderMemberId,
    name: `Reader of ${slug}`,
    roles: ['funderReader'],
  }
}

/** Everybody started in January 2026 and left on 1 March; the follow-up was due on 1 September. */
export async function seedReportWorld(
  database: TestDatabase,
  slug: string,
  people: People,
): Promise<ReportWorld> {
  const ours = await seedOrganisation(database.doors, slug)
  const funder = await seedFunder(database, `fund-of-${slug}`)
  const grantId = randomUUID()
  const { organisationId, programmes } = ours
  await database.doors.inTenant(organisationId, system, async (db) => {
    await db
      .insertInto('grants')
      .values({
        ...{
          organisationId,
          id: grantId,
          funderId: funder.funderId,
          funderName: 'The fund',
          name: 'The grant',
        },
        ...{ fromOn: '2026-01-01', untilOn: '2026-12-31', amount: 5_000_000, currency: 'EUR' },
        ...{ attribution: 'started-under-it', acceptedAt: '2026-01-01T00:00:00.000Z' },
        publicationPlan: json(plan),
      })
      .execute()
    await db
      .insertInto('grantProgrammes')
      .values({ organisationId, grantId, programmeId: programmes[0] })
      .execute()
    for (const [kind, count] of Object.entries(people))
      for (let index = 0; index < count; index += 1)
        await addPerson(db, { organisationId, programmeId: programmes[0], kind: kind as keyof People, index })
  })
  return { ...ours, grantId, funder }
}

const activities = { working: 'employed', learning: 'education', looking: 'unemployed' } as const

export async function addPerson(
  db: TenantTransaction,
  {
    organisationId,
    programmeId,
    kind,
    index,
  }: { organisationId: string; programmeId: string; kind: keyof People; index: number },
): Promise<string> {
  const fullName = `Person ${kind} ${index}`
  const seeded = await seedEnrolment(db, { organisationId, programmeId, role: 'mentee', fullName })
  const { participantId, enrolmentId } = seeded
  const leftOn = kind === 'later' ? '2026-08-01' : '2026-03-01'
  await db
    .updateTable('enrolments')
    .set({ status: 'completed', endedOn: leftOn })
    .where('id', '=', enrolmentId)
    .execute()
  await db
    .insertInto('facts')
    .values({
      ...{
        organisationId,
        participantId,
        id: randomUUID(),
        key: 'gender',
        answer: 'answered',
        fromOn: '2026-01-05',
      },
      value: json(index % 2 === 0 ? 'woman' : 'man'),
      evidence: json({ source: 'self', on: '2026-01-05' }),
    })
    .execute()
  if (kind === 'later') return enrolmentId
  const result = kind === 'not-reached' ? 'unreachable' : kind === 'refused' ? 'refused' : 'reached'
  const followUpId = randomUUID()
  await db
    .insertInto('followUps')
    .values({
      ...{
        organisationId,
        id: followUpId,
        enrolmentId,
        moment: 'six-months',
        anchorOn: leftOn,
        dueOn: '2026-09-01',
      },
      ...{ opensOn: '2026-08-18', closesOn: '2026-10-16', result, closedOn: '2026-09-03' },
    })
    .execute()
  if (result === 'reached')
    await db
      .insertInto('spellReports')
      .values({
        ...{ organisationId, participantId, followUpId, id: randomUUID(), source: 'self', planned: true },
        saidOn: '2026-09-03',
        recordedAt: '2026-09-03T09:00:00.000Z',
        claim: json({
          says: 'spell',
          kind: 'main',
          activity: activities[kind as keyof typeof activities],
          from: { on: '2026-05-04', precision: 'day' },
          detail: {},
        }),
      })
      .execute()
  return enrolmentId
}
