import type { Contact, Fact } from '@passerelle/domain'
import { nameKeys } from '@passerelle/domain/people'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { NotFound } from '../errors/index.ts'
import { tableOf } from './facts.ts'

type Db = TenantTransaction

/** The country in which national telephone numbers are read. */
export async function countryOf(db: Db): Promise<string> {
  return (await db.selectFrom('organisations').select('country').executeTakeFirstOrThrow()).country
}

type Written = {
  readonly fullName: string
  readonly callName?: string | undefined
  readonly language: string
  readonly contact: Contact
}

export async function insertPerson(
  db: Db,
  person: Written & { readonly organisationId: string; readonly id: string; readonly knownSince: string },
): Promise<void> {
  const { contact, callName, ...rest } = person
  await db
    .insertInto('participants')
    .values({
      ...rest,
      nameKeys: nameKeys(rest.fullName),
      callName: callName ?? null,
      contact: json<unknown>(contact),
    })
    .execute()
}

/** The row as people change it, held until the end of the transaction. */
export async function personForUpdate(db: Db, id: string) {
  const row = await db
    .selectFrom('participants')
    .select(['version', 'fullName', 'callName', 'language', 'contact'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  return row
}

export async function updatePerson(db: Db, id: string, person: Written): Promise<void> {
  const { contact, callName, fullName, language } = person
  await db
    .updateTable('participants')
    .set({
      ...{ fullName, nameKeys: nameKeys(fullName), language },
      callName: callName ?? null,
      contact: json<unknown>(contact),
    })
    .where('id', '=', id)
    .execute()
}

export async function insertFact(
  db: Db,
  row: {
    readonly organisationId: string
    readonly id: string
    readonly participantId: string
    readonly memberId: string
    readonly fact: Fact
  },
): Promise<void> {
  const { organisationId, id, participantId, memberId, fact } = row
  await db
    .insertInto(tableOf(fact.key))
    .values({
      ...{ organisationId, id, participantId, key: fact.key, answer: fact.answer },
      value: fact.value === undefined ? null : json<unknown>(fact.value),
      fromOn: fact.from,
      untilOn: fact.until ?? null,
      evidence: json<unknown>(fact.evidence),
      recordedBy: memberId,
    })
    .execute()
}
