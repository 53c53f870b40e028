/** One programme with rules, and pairs in it, for tests of what happens between two people. */
import { randomUUID } from 'node:crypto'
import type { PreparationStep, Programme } from '@passerelle/domain'
import { blueprints } from '@passerelle/domain/catalogue'
import { json } from '../database/columns.ts'
import { callerFor } from './caller.ts'
import type { TestDatabase } from './database.ts'
import { type SeededOrganisation, seedEnrolment, seedOrganisation, system } from './seed.ts'

export type PairWorld = SeededOrganisation & {
  readonly programmeId: string
  readonly programme: Programme
  /** Calls procedures as the coordinator, at noon of a day. */
  readonly on: (day: string) => ReturnType<typeof callerFor>
  /** A proposed pair of two new people. */
  readonly propose: (
    proposedOn: string,
    names?: { mentee?: string; mentor?: string },
  ) => Promise<ProposedPair>
}

export type ProposedPair = {
  readonly pairId: string
  readonly menteeId: string
  readonly menteeEnrolmentId: string
  readonly mentorId: string
  readonly mentorEnrolmentId: string
}

/**
 * An organisation with a programme like Duo for a Job (six months, every two weeks, agreement within 14 days, reviews
 * every two months) whose mentors need a check before anybody meets.
 */
export async function seedPairWorld(
  database: TestDatabase,
  slug: string,
  change: (programme: Programme) => Programme = (programme) => programme,
): Promise<PairWorld> {
  const ours = await seedOrganisation(database.doors, slug)
  const { organisationId } = ours
  const [programmeId] = ours.programmes
  const duo = blueprints.find(({ id }) => id === 'duo-for-a-job')?.programme
  if (duo === undefined) throw new Error('The catalogue has no Duo for a Job.')
  const programme = change({ ...duo, id: programmeId, version: 2 })
  await database.doors.inTenant(organisationId, system, async (db) => {
    await db
      .insertInto('programmeVersions')
      .values({ organisationId, programmeId, number: 2, format: 1, document: json<unknown>(programme) })
      .execute()
    await db.updateTable('programmes').set({ publishedVersion: 2 }).where('id', '=', programmeId).execute()
  })
  const on = (day: string) =>
    callerFor(database, ours.members.coordinator.principal, { now: `${day}T11:00:00.000Z` })
  const propose: PairWorld['propose'] = (proposedOn, names = {}) =>
    database.doors.inTenant(organisationId, system, async (db) => {
      const enrol = async (role: 'mentee' | 'mentor', fullName: string) => {
        const seeded = await seedEnrolment(db, { organisationId, programmeId, role, fullName })
        const contact = json<unknown>({ email: `${seeded.participantId}@people.example` })
        await db.updateTable('participants').set({ contact }).where('id', '=', seeded.participantId).execute()
        await db
          .updateTable('enrolments')
          .set({ status: 'eligible', startedOn: null, programmeVersion: 2 })
          .where('id', '=', seeded.enrolmentId)
          .execute()
        return seeded
      }
      const mentee = await enrol('mentee', names.mentee ?? 'Amina Haddad')
      const mentor = await enrol('mentor', names.mentor ?? 'Jan Peeters')
      const pairId = randomUUID()
      await db
        .insertInto('pairs')
        .values({
          ...{ organisationId, id: pairId, programmeId, programmeVersion: 2, status: 'proposed', place: 1 },
          ...{ menteeEnrolmentId: mentee.enrolmentId, mentorEnrolmentId: mentor.enrolmentId, proposedOn },
        })
        .execute()
      await db
        .insertInto('pairChanges')
        .values({ organisationId, id: randomUUID(), pairId, toStatus: 'proposed', changedOn: proposedOn })
        .execute()
      return {
        pairId,
        ...{ menteeId: mentee.participantId, menteeEnrolmentId: mentee.enrolmentId },
        ...{ mentorId: mentor.participantId, mentorEnrolmentId: mentor.enrolmentId },
      }
    })
  return { ...ours, programmeId, programme, on, propose }
}

/** Mentors need a valid check before anybody meets. */
export function withCheck(programme: Programme): Programme {
  const check: PreparationStep = {
    ...{ id: 'criminal-record', kind: 'check', label: { en: 'Extract of the criminal record' } },
    ...{ required: true, safety: true, validMonths: 24 },
  }
  const { preparation } = programme
  return { ...programme, preparation: { ...preparation, mentor: [...preparation.mentor, check] } }
}
