/** One of everything in four places, for tests that ask who sees and may do what. */
import { randomUUID } from 'node:crypto'
import type { ReleaseDocument } from '@passerelle/domain'
import { blueprints } from '@passerelle/domain/catalogue'
import { assignmentsOf } from '../accounts/assignments.ts'
import type { FunderPrincipal, MemberPrincipal } from '../accounts/principal.ts'
import { json } from '../database/columns.ts'
import type { Doors, TenantTransaction } from '../database/doors.ts'
import type { Explanation } from '../matching/result.ts'
import {
  type SeededOrganisation,
  seedEnrolment,
  seedOrganisation,
  seedPair,
  seedUser,
  system,
} from './seed.ts'

/** Seen from the coordinator of the first programme at the first site. */
export type PlaceName = 'own' | 'other-site' | 'other-programme' | 'other-organisation'
export const placeNames = ['own', 'other-site', 'other-programme', 'other-organisation'] as const

/** The ids of one place, by the names that inputs give them. */
export type Ids = Readonly<Record<IdName, string>>
export type IdName = (typeof idNames)[number]
const idNames = [
  ...(['organisationId', 'programmeId', 'siteId', 'participantId', 'enrolmentId', 'pairId'] as const),
  ...(['menteeEnrolmentId', 'mentorEnrolmentId', 'menteeId', 'mentorId', 'meetingId', 'roundId'] as const),
  ...(['suggestionId', 'followUpId', 'eventId', 'partnerId', 'grantId', 'reportId'] as const),
  ...(['releasedReportId', 'releaseId', 'funderId', 'memberId'] as const),
  ...(['noteId', 'consentId', 'spellReportId', 'importId'] as const),
]

/** Stands in every text that people of an organisation wrote; another organisation never reads it. */
export const markOf = (organisationId: string): string => `canary ${organisationId.slice(0, 8)}`

export type World = {
  readonly ours: SeededOrganisation
  readonly theirs: SeededOrganisation
  readonly places: Readonly<Record<PlaceName, Ids>>
  readonly members: Readonly<Record<string, MemberPrincipal>>
  /** `funderReader` and `funderAdministrator` of the funder of ours; `otherFunder` of another one. */
  readonly funders: Readonly<Record<'funderReader' | 'funderAdministrator' | 'otherFunder', FunderPrincipal>>
}

export async function seedWorld(doors: Doors): Promise<World> {
  const ours = await seedOrganisation(doors, 'ours')
  const theirs = await seedOrganisation(doors, 'theirs')
  const funder = await seedFunder(doors, 'fund-one')
  const other = await seedFunder(doors, 'fund-two')
  const place = (organisation: SeededOrganisation, programme: 0 | 1, site: 0 | 1) =>
    doors.inTenant(organisation.organisationId, system, (db) =>
      seedPlace(db, {
        organisationId: organisation.organisationId,
        programmeId: organisation.programmes[programme],
        siteId: organisation.sites[site],
        memberId: organisation.members.lead.memberId,
        funderId: organisation === ours ? funder.id : other.id,
      }),
    )
  const scope = { programmeId: ours.programmes[0], siteId: ours.sites[0] }
  const { principal } = ours.members.coordinator
  return {
    ours,
    theirs,
    places: {
      own: await place(ours, 0, 0),
      'other-site': await place(ours, 0, 1),
      'other-programme': await place(ours, 1, 0),
      'other-organisation': await place(theirs, 0, 0),
    },
    members: {
      ...Object.fromEntries(Object.entries(ours.members).map(([role, member]) => [role, member.principal])),
      'coordinator at a site': { ...principal, roles: assignmentsOf(['coordinator'], [scope]) },
    },
    funders: {
      funderReader: funder.as('funderReader'),
      funderAdministrator: funder.as('funderAdministrator'),
      otherFunder: other.as('funderReader'),
    },
  }
}

async function seedFunder(doors: Doors, slug: string) {
  const id = randomUUID()
  const userId = await seedUser(doors, `reader@${slug}.example`, `Reader of ${slug}`)
  const funderMemberId = randomUUID()
  await doors.accounts(async (db) => {
    await db
      .insertInto('funders')
      .values({ id, slug, name: slug, timeZone: 'Europe/Brussels', defaultLanguage: 'en' })
      .execute()
    await db
      .insertInto('funderMembers')
      .values({ funderId: id, id: funderMemberId, userId, name: 'Reader', roles: ['funder-reader'] })
      .execute()
  })
  const as = (role: FunderPrincipal['roles'][number]): FunderPrincipal => ({
    ...{ kind: 'funder', userId, funderId: id, funderMemberId, name: 'Reader', roles: [role] },
  })
  return { id, as }
}

type Wanted = Pick<Ids, 'organisationId' | 'programmeId' | 'siteId' | 'memberId' | 'funderId'>

async function seedPlace(db: TenantTransaction, wanted: Wanted): Promise<Ids> {
  const { organisationId, programmeId, siteId } = wanted
  const mark = markOf(organisationId)
  const enrol = (role: 'mentee' | 'mentor') =>
    seedEnrolment(db, { organisationId, programmeId, siteId, role, fullName: `A ${role}, ${mark}` })
  const [mentee, mentor, lone] = [await enrol('mentee'), await enrol('mentor'), await enrol('mentee')]
  const pairId = await seedPair(db, {
    ...{ organisationId, programmeId },
    menteeEnrolmentId: mentee.enrolmentId,
    mentorEnrolmentId: mentor.enrolmentId,
  })
  const ids = {
    ...wanted,
    ...{ participantId: lone.participantId, enrolmentId: lone.enrolmentId, pairId },
    ...{ menteeId: mentee.participantId, mentorId: mentor.participantId },
    ...{ menteeEnrolmentId: mentee.enrolmentId, mentorEnrolmentId: mentor.enrolmentId },
  }
  return {
    ...ids,
    ...(await seedMatching(db, ids)),
    ...(await seedWork(db, ids)),
    ...(await seedWords(db, ids)),
    ...(await seedFunding(db, wanted)),
  }
}

type People = Wanted &
  Pick<Ids, 'participantId' | 'enrolmentId' | 'pairId' | 'menteeEnrolmentId' | 'mentorEnrolmentId'>

const policy = blueprints.find(({ id }) => id === 'duo-for-a-job')?.programme.matching
const explanation: Explanation = {
  ...{ parts: [], bonus: null, pinned: false, checks: [] },
  menteeRank: { rank: 1, of: 1 },
  mentorRank: { rank: 1, of: 1 },
  alternatives: { mentors: [], mentees: [] },
}

async function seedMatching(
  db: TenantTransaction,
  ids: People,
): Promise<Pick<Ids, 'roundId' | 'suggestionId'>> {
  const { organisationId, programmeId, enrolmentId, mentorEnrolmentId } = ids
  const [roundId, suggestionId] = [randomUUID(), randomUUID()]
  const { last } = await db
    .selectFrom('rounds')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('programmeId', '=', programmeId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('rounds')
    .values({
      ...{ organisationId, id: roundId, programmeId, programmeVersion: 1, number: (last ?? 0) + 1 },
      ...{ status: 'done', policy: json<unknown>(policy), seed: '1' },
    })
    .execute()
  await db
    .insertInto('suggestions')
    .values({
      ...{ organisationId, id: suggestionId, roundId, score: 50, explanation: json<unknown>(explanation) },
      ...{ menteeEnrolmentId: enrolmentId, mentorEnrolmentId },
    })
    .execute()
  return { roundId, suggestionId }
}

async function seedWork(
  db: TenantTransaction,
  ids: People,
): Promise<Pick<Ids, 'meetingId' | 'followUpId' | 'spellReportId' | 'importId' | 'eventId' | 'partnerId'>> {
  const { organisationId, programmeId, siteId, pairId, enrolmentId, participantId } = ids
  const [meetingId, followUpId, eventId, partnerId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const [spellReportId, importId] = [randomUUID(), randomUUID()]
  await db
    .insertInto('meetings')
    .values({
      ...{ organisationId, id: meetingId, pairId, heldOn: '2026-02-10', loggedOn: '2026-02-10' },
      ...{ how: 'in-person', outcome: 'held', loggedBy: 'staff', note: `Talked, ${markOf(organisationId)}` },
    })
    .execute()
  await db
    .insertInto('followUps')
    .values({
      ...{ organisationId, id: followUpId, enrolmentId, moment: 'after-six-months' },
      ...{ anchorOn: '2026-01-20', dueOn: '2026-05-01', opensOn: '2026-04-20', closesOn: '2026-06-30' },
    })
    .execute()
  await db
    .insertInto('spellReports')
    .values({
      ...{ organisationId, id: spellReportId, participantId, source: 'self', planned: false },
      claim: json({ says: 'spell', kind: 'main', activity: 'unemployed', detail: {} }),
      saidOn: '2026-01-05',
    })
    .execute()
  await db
    .insertInto('imports')
    .values({
      ...{ organisationId, id: importId, programmeId, siteId, role: 'mentee', status: 'checked' },
      fileName: `A list, ${markOf(organisationId)}`,
      columns: json([{ header: 'Name', field: 'fullName' }]),
      counts: json({ create: 1, update: 0, skip: 0, refuse: 0, problems: 0 }),
    })
    .execute()
  await db
    .insertInto('importRows')
    .values({ organisationId, importId, number: 2, cells: json([`Somebody, ${markOf(organisationId)}`]) })
    .execute()
  await db
    .insertInto('events')
    .values({
      ...{
        organisationId,
        id: eventId,
        programmeId,
        siteId,
        kind: 'training',
        title: `A training, ${markOf(organisationId)}`,
      },
      startsAt: '2026-06-01T09:00:00.000Z',
    })
    .execute()
  await db
    .insertInto('partners')
    .values({
      organisationId,
      id: partnerId,
      kinds: ['employer'],
      name: `A partner, ${markOf(organisationId)}`,
    })
    .execute()
  return { meetingId, followUpId, spellReportId, importId, eventId, partnerId }
}

async function seedWords(db: TenantTransaction, ids: People): Promise<Pick<Ids, 'noteId' | 'consentId'>> {
  const { organisationId, participantId, memberId } = ids
  const [noteId, consentId] = [randomUUID(), randomUUID()]
  await db
    .insertInto('notes')
    .values({
      ...{
        organisationId,
        id: noteId,
        participantId,
        access: 'shared',
        text: `A note, ${markOf(organisationId)}`,
      },
      ...{ writtenBy: memberId, writtenAt: '2026-02-01T09:00:00.000Z' },
    })
    .execute()
  await db
    .insertInto('consents')
    .values({
      ...{ organisationId, id: consentId, participantId, purpose: 'research', textVersion: '1' },
      ...{ givenAt: '2026-02-01T09:00:00.000Z', how: 'paper' },
    })
    .execute()
  return { noteId, consentId }
}

const year = { from: '2026-01-01', until: '2026-12-31' }
const released: ReleaseDocument = {
  organisation: 'An organisation',
  grant: { name: 'A grant', period: year, amount: { amount: 100_000, currency: 'EUR' } },
  programmes: [{ en: 'A programme' }],
  report: { title: 'A report', period: year, asOf: '2026-04-01', language: 'en' },
  ...{ narrative: [], definitions: [], threshold: 10, hidden: 0 },
}

async function seedFunding(
  db: TenantTransaction,
  { organisationId, programmeId, funderId }: Wanted,
): Promise<Pick<Ids, 'grantId' | 'reportId' | 'releasedReportId' | 'releaseId'>> {
  const [grantId, reportId, releasedReportId] = [randomUUID(), randomUUID(), randomUUID()]
  const releaseId = randomUUID()
  const period = { fromOn: '2026-01-01', untilOn: '2026-12-31' }
  await db
    .insertInto('grants')
    .values({
      ...{
        organisationId,
        id: grantId,
        funderId,
        funderName: 'A fund',
        name: `A grant, ${markOf(organisationId)}`,
        ...period,
      },
      ...{ amount: 100_000, currency: 'EUR', attribution: 'started-under-it' },
      acceptedAt: '2026-01-01T09:00:00.000Z',
    })
    .execute()
  await db.insertInto('grantProgrammes').values({ organisationId, grantId, programmeId }).execute()
  const report = {
    organisationId,
    grantId,
    ...period,
    asOf: '2026-04-01',
    language: 'en',
    title: `A report, ${markOf(organisationId)}`,
  }
  await db
    .insertInto('reports')
    .values([
      { ...report, id: reportId, status: 'draft' },
      { ...report, id: releasedReportId, status: 'released' },
    ])
    .execute()
  await db
    .insertInto('releases')
    .values({
      ...{ organisationId, id: releaseId, reportId: releasedReportId, grantId, funderId, number: 1 },
      ...{ releasedAt: '2026-04-02T09:00:00.000Z', document: json<unknown>(released), contentHash: 'none' },
    })
    .execute()
  return { grantId, reportId, releasedReportId, releaseId }
}
