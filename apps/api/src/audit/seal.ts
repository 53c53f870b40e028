import { sql } from 'kysely'
import type { JobTransaction } from '../database/doors.ts'
import { type ChainedRow, chainHash } from './chain.ts'

const atOnce = 500
const lock = 7_226_101

/**
 * Seals rows of the audit trail into each organisation's chain of hashes. Rows wait until every transaction that began
 * before theirs has ended, so that what comes later in the chain was never committed earlier. One process at a time;
 * says how many rows it sealed.
 */
export async function sealAudit(db: JobTransaction, now: Date): Promise<number> {
  const { rows: got } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(${lock}) as locked`.execute(db)
  if (got[0]?.locked !== true) return 0
  const rows = await db
    .selectFrom('audit')
    .select(['organisationId', 'id', 'happenedAt', 'actor', 'action', 'subjectKind', 'subjectId'])
    .select(['change', 'requestId'])
    .where('sequence', 'is', null)
    .where(sql<boolean>`transaction_id < pg_snapshot_xmin(pg_current_snapshot())`)
    .orderBy('transactionId')
    .orderBy('ordinal')
    .limit(atOnce)
    .execute()
  const ends = new Map<string, ChainEnd>()
  for (const row of rows) {
    const end = ends.get(row.organisationId) ?? (await chainEnd(db, row.organisationId))
    const sealed: ChainedRow = { ...row, sequence: end.sequence + 1 }
    const hash = chainHash(end.hash, sealed)
    await db
      .updateTable('audit')
      .set({ sequence: sealed.sequence, previousHash: end.hash, hash, sealedAt: now.toISOString() })
      .where('organisationId', '=', row.organisationId)
      .where('id', '=', row.id)
      .execute()
    ends.set(row.organisationId, { sequence: sealed.sequence, hash })
  }
  return rows.length
}

type ChainEnd = { readonly sequence: number; readonly hash: Buffer | null }

async function chainEnd(db: JobTransaction, organisationId: string): Promise<ChainEnd> {
  const last = await db
    .selectFrom('audit')
    .select(['sequence', 'hash'])
    .where('organisationId', '=', organisationId)
    .where('sequence', 'is not', null)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { sequence: last?.sequence ?? 0, hash: last?.hash ?? null }
}
