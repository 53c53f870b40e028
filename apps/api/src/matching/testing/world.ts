/** A programme with people who are ready for a round, for the tests of this room. */
import { randomUUID } from 'node:crypto'
import type { FactValue, MatchingPolicy } from '@passerelle/domain'
import { blueprints } from '@passerelle/domain/catalogue'
import { json } from '../../database/columns.ts'
import type { TenantTransaction } from '../../database/doors.ts'
import type { TestDatabase } from '../../testing/database.ts'
import { type SeededOrganisation, system } from '../../testing/seed.ts'

type Facts = Readonly<Record<string, FactValue>>

export type Person = {
  readonly role: 'mentee' | 'mentor'
  readonly name: string
  readonly facts?: Facts
  readonly places?: number
  readonly siteId?: string
  readonly status?: 'applied' | 'eligible' | 'active'
  /** What must be done before a round; done if not said. */
  readonly isPrepared?: boolean
  readonly email?: string | null
}

export type Enrolled = { readonly enrolmentId: string; readonly participantId: string }

export const duo = blueprints.find(({ id }) => id === 'duo-for-a-job')?.programme
if (duo?.matching === undefined) throw new Error('The blueprint of the tests is gone.')
const steps = duo.preparation.mentor.filter(({ required }) => required)

export function world(database: TestDatabase, ours: SeededOrganisation) {
  const { organisationId } = ours
  const inTenant = <T>(work: (db: TenantTransaction) => Promise<T>) =>
    database.doors.inTenant(organisationId, system, work)

  /** A running programme after the blueprint, with another policy where the test needs one. */
  async function programme(policy: Partial<MatchingPolicy> = {}): Promise<string> {
    const id = randomUUID()
    const document = { ...duo, id, matching: { ...duo?.matching, ...policy } }
    await inTenant(async (db) => {
      await db
        .insertInto('programmes')
        .values({ organisationId, id, name: json({ en: 'Duo' }), status: 'running' })
        .execute()
      await db
        .insertInto('programmeVersions')
        .values({ organisationId, programmeId: id, number: 1, format: 1, document: json<unknown>(document) })
        .execute()
      await db.updateTable('programmes').set({ publishedVersion: 1 }).where('id', '=', id).execute()
    })
    return id
  }

  async function enrol(programmeId: string, people: readonly Person[]): Promise<Enrolled[]> {
    const enrolled = people.map(() => ({ enrolmentId: randomUUID(), participantId: randomUUID() }))
    const at = (index: number) => enrolled[index] as Enrolled
    await inTenant(async (db) => {
      await insertAll(db, 'participants', people, (person, index) => ({
        ...{ organisationId, id: at(index).participantId, fullName: person.name, language: 'fr' },
        contact: json<unknown>(
          person.email === null ? {} : { email: person.email ?? `p${index}.${randomUUID()}@test.example` },
        ),
        knownSince: '2026-01-05',
      }))
      await insertAll(db, 'enrolments', people, ({ role, siteId, status = 'eligible' }, index) => ({
        ...{ organisationId, id: at(index).enrolmentId, participantId: at(index).participantId, programmeId },
        ...{ programmeVersion: 1, role, siteId: siteId ?? null, status, appliedOn: '2026-01-05' },
        startedOn: status === 'active' ? '2026-02-01' : null,
      }))
      const decided = people.flatMap(({ status = 'eligible' }, index) =>
        status === 'applied' ? [] : [at(index)],
      )
      await insertAll(db, 'enrolmentChanges', decided, ({ enrolmentId }) => ({
        ...{ organisationId, id: randomUUID(), enrolmentId, toStatus: 'eligible' as const },
        changedOn: '2026-02-01',
      }))
      const mentors = people.flatMap((person, index) =>
        person.role === 'mentor' ? [{ person, ...at(index) }] : [],
      )
      const places = mentors.flatMap(({ person, enrolmentId }) =>
        Array.from({ length: person.places ?? 1 }, (_, place) => ({ enrolmentId, number: place + 1 })),
      )
      await insertAll(db, 'mentorPlaces', places, (place) => ({ ...place, organisationId, programmeId }))
      const done = mentors
        .filter(({ person }) => person.isPrepared !== false)
        .flatMap(({ enrolmentId }) => steps.map(({ id }) => ({ enrolmentId, step: id })))
      await insertAll(db, 'enrolmentSteps', done, (step) => ({
        ...{ ...step, organisationId, id: randomUUID(), doneOn: '2026-02-10' },
      }))
      const facts = people.flatMap((person, index) =>
        Object.entries(person.facts ?? {}).map(([key, value]) => ({ key, value, ...at(index) })),
      )
      await insertAll(db, 'facts', facts, ({ key, value, participantId }) => ({
        ...{ organisationId, id: randomUUID(), participantId, key, answer: 'answered' as const },
        value: json<unknown>(value),
        fromOn: '2026-01-05',
        evidence: json<unknown>({ source: 'self', on: '2026-01-05' }),
      }))
    })
    return enrolled
  }
  return { inTenant, programme, enrol }
}

async function insertAll<Item>(
  db: TenantTransaction,
  table: string,
  items: readonly Item[],
  row: (item: Item, index: number) => Record<string, unknown>,
): Promise<void> {
  for (let from = 0; from < items.length; from += 500) {
    const rows = items.slice(from, from + 500).map((item, index) => row(item, from + index))
    await db
      .insertInto(table as 'participants')
      .values(rows as never)
      .execute()
  }
}
