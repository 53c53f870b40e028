/** Consents are records: for what, to which text, when, how, and withdrawn when. */
import type { TenantTransaction } from '../database/doors.ts'
import { NotFound } from '../errors/index.ts'

type Db = TenantTransaction

export async function consentsOf(db: Db, participantId: string) {
  return db
    .selectFrom('consents')
    .select([
      'id',
      'version',
      'purpose',
      'textVersion',
      'givenAt',
      'how',
      'audience',
      'untilOn',
      'withdrawnAt',
    ])
    .where('participantId', '=', participantId)
    .orderBy('givenAt', 'desc')
    .execute()
}

export async function insertConsent(
  db: Db,
  consent: {
    readonly organisationId: string
    readonly id: string
    readonly participantId: string
    readonly purpose: string
    readonly textVersion: string
    readonly how: 'form' | 'paper' | 'spoken'
    readonly audience?: string | undefined
    readonly until?: string | undefined
    readonly now: string
  },
): Promise<void> {
  const { organisationId, id, participantId, purpose, textVersion, how, now } = consent
  await db
    .insertInto('consents')
    .values({
      ...{ organisationId, id, participantId, purpose, textVersion, how, givenAt: now },
      ...{ audience: consent.audience ?? null, untilOn: consent.until ?? null },
    })
    .execute()
}

/** @throws NotFound where the person gave no such consent. */
export async function consentForUpdate(db: Db, id: string, participantId: string) {
  const consent = await db
    .selectFrom('consents')
    .select(['version', 'purpose', 'withdrawnAt'])
    .where('id', '=', id)
    .where('participantId', '=', participantId)
    .forUpdate()
    .executeTakeFirst()
  if (consent === undefined) throw new NotFound()
  return consent
}

export async function markConsentWithdrawn(db: Db, id: string, now: string): Promise<void> {
  await db.updateTable('consents').set({ withdrawnAt: now }).where('id', '=', id).execute()
}
