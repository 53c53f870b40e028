/** Small, complete records for tests: an organisation with people of every role, and a world of one of everything. */
import { randomUUID } from 'node:crypto'
import type { Programme } from '@passerelle/domain'
import { blueprints } from '@passerelle/domain/catalogue'
import { nameKeys } from '@passerelle/domain/people'
import { assignmentsOf } from '../accounts/assignments.ts'
import type { MemberPrincipal, SystemPrincipal } from '../accounts/principal.ts'
import { json } from '../database/columns.ts'
import type { Doors, TenantTransaction } from '../database/doors.ts'
import type { ProgrammeRole } from '../database/tables/enrolments.ts'
import type { MemberRole } from '../database/tables/organisations.ts'

export const system: SystemPrincipal = { kind: 'system', userId: null, name: 'tests' }

export type SeededMember = { userId: string; memberId: string; email: string; principal: MemberPrincipal }

export type SeededOrganisation = {
  readonly organisationId: string
  readonly slug: string
  readonly sites: readonly [north: string, south: string]
  readonly programmes: readonly [first: string, second: string]
  readonly members: Readonly<Record<MemberRole, SeededMember>>
}

/** An organisation with two sites, two programmes and one member of each role; all but the lead see programme one. */
export async function seedOrganisation(doors: Doors, slug: string): Promise<SeededOrganisation> {
  const organisationId = randomUUID()
  const sites = [randomUUID(), randomUUID()] as const
  const programmes = [randomUUID(), randomUUID()] as const
  await doors.inTenant(organisationId, system, async (db) => {
    await db
      .insertInto('organisations')
      .values({
        id: organisationId,
        slug,
        name: `Organisation ${slug}`,
        country: 'BE',
        timeZone: 'Europe/Brussels',
        defaultLanguage: 'en',
        languages: ['en', 'fr', 'nl', 'de'],
      })
      .execute()
    await db
      .insertInto('sites')
      .values(sites.map((id, index) => ({ organisationId, id, name: index === 0 ? 'North' : 'South' })))
      .execute()
    for (const [index, id] of programmes.entries()) await seedProgramme(db, organisationId, id, index + 1)
  })
  const roles = ['administrator', 'lead', 'coordinator', 'assistant', 'observer'] as const
  const members = {} as Record<MemberRole, SeededMember>
  for (const role of roles) {
    members[role] = await seedMember(doors, { organisationId, slug, role, programmeId: programmes[0] })
  }
  return { organisationId, slug, sites, programmes, members }
}

async function seedProgramme(
  db: TenantTransaction,
  organisationId: string,
  id: string,
  number: number,
): Promise<void> {
  await db
    .insertInto('programmes')
    .values({ organisationId, id, name: json({ en: `Programme ${number}` }), status: 'running' })
    .execute()
  await db
    .insertInto('programmeVersions')
    .values({
      organisationId,
      programmeId: id,
      number: 1,
      format: 1,
      document: json<unknown>({ ...duoForAJob(), id, version: 1, name: { en: `Programme ${number}` } }),
      publishedAt: '2026-01-01T09:00:00.000Z',
    })
    .execute()
  await db.updateTable('programmes').set({ publishedVersion: 1 }).where('id', '=', id).execute()
}

/** The rules that seeded programmes go by: unemployed newcomers under 30, and retired mentors after a training. */
function duoForAJob(): Programme {
  const blueprint = blueprints.find(({ id }) => id === 'duo-for-a-job')
  if (blueprint === undefined) throw new Error('The catalogue has no Duo for a Job.')
  return blueprint.programme
}

export async function seedUser(doors: Doors, email: string, name: string): Promise<string> {
  const id = randomUUID()
  await doors.accounts((db) =>
    db.insertInto('users').values({ id, email: email.toLowerCase(), name, language: 'en' }).execute(),
  )
  return id
}

export async function seedMember(
  doors: Doors,
  wanted: { organisationId: string; slug: string; role: MemberRole; programmeId?: string },
): Promise<SeededMember> {
  const { organisationId, role } = wanted
  const email = `${role}.${randomUUID().slice(0, 8)}@${wanted.slug}.example`
  const userId = await seedUser(doors, email, `${role} of ${wanted.slug}`)
  const memberId = randomUUID()
  const scope = role === 'lead' ? [] : [{ programmeId: wanted.programmeId ?? null, siteId: null }]
  await doors.inTenant(organisationId, system, async (db) => {
    await db
      .insertInto('members')
      .values({
        organisationId,
        id: memberId,
        userId,
        name: `${role} of ${wanted.slug}`,
        email,
        roles: [role],
      })
      .execute()
    for (const assignment of scope) {
      await db
        .insertInto('memberScopes')
        .values({ organisationId, id: randomUUID(), memberId, ...assignment })
        .execute()
    }
  })
  const principal: MemberPrincipal = {
    kind: 'member',
    userId,
    memberId,
    organisationId,
    name: `${role} of ${wanted.slug}`,
    roles: assignmentsOf([role], scope),
  }
  return { userId, memberId, email, principal }
}

export type SeededEnrolment = { participantId: string; enrolmentId: string }

/** A participant with one active enrolment; mentors get `places` places (1 if not said). */
export async function seedEnrolment(
  db: TenantTransaction,
  wanted: {
    organisationId: string
    programmeId: string
    role: ProgrammeRole
    siteId?: string
    fullName?: string
    places?: number
  },
): Promise<SeededEnrolment> {
  const { organisationId, programmeId, role } = wanted
  const participantId = randomUUID()
  const enrolmentId = randomUUID()
  const fullName = wanted.fullName ?? `A ${role}`
  await db
    .insertInto('participants')
    .values({
      organisationId,
      id: participantId,
      fullName,
      nameKeys: nameKeys(fullName),
      language: 'en',
      knownSince: '2026-01-05',
    })
    .execute()
  await db
    .insertInto('enrolments')
    .values({
      organisationId,
      id: enrolmentId,
      participantId,
      programmeId,
      programmeVersion: 1,
      role,
      siteId: wanted.siteId ?? null,
      status: 'active',
      appliedOn: '2026-01-05',
      startedOn: '2026-01-20',
    })
    .execute()
  if (role === 'mentor') {
    for (let number = 1; number <= (wanted.places ?? 1); number += 1) {
      await db
        .insertInto('mentorPlaces')
        .values({ organisationId, enrolmentId, number, programmeId })
        .execute()
    }
  }
  return { participantId, enrolmentId }
}

/** A proposed pair on the mentor's place. */
export async function seedPair(
  db: TenantTransaction,
  wanted: {
    organisationId: string
    programmeId: string
    menteeEnrolmentId: string
    mentorEnrolmentId: string
    place?: number
  },
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('pairs')
    .values({
      ...wanted,
      id,
      programmeVersion: 1,
      status: 'proposed',
      place: wanted.place ?? 1,
      proposedOn: '2026-02-01',
    })
    .execute()
  return id
}
