import { type JobTransaction, openDoors } from '../database/doors.ts'
import type { Installation } from '../database/migrate.ts'
import { chainHash } from './chain.ts'

export type ChainFault = {
  /** `missing`: rows were taken out. `changed`: a row no longer says what was sealed. */
  readonly code: 'missing' | 'changed'
  readonly organisationId: string
  readonly sequence: number
}

export type Verified = { readonly rows: number; readonly faults: readonly ChainFault[] }

const atOnce = 1000

/** Reads every chain from its beginning; a chain is followed past a fault, so that all of them are named. */
export async function verifyAudit(db: JobTransaction): Promise<Verified> {
  const faults: ChainFault[] = []
  let count = 0
  for (const { id: organisationId } of await db.selectFrom('organisations').select('id').execute()) {
    let sequence = 0
    let hash: Buffer | null = null
    for (;;) {
      const rows = await page(db, organisationId, sequence)
      for (const row of rows) {
        const place = row.sequence ?? 0
        const isLinked = sameHash(row.previousHash, hash)
        if (place !== sequence + 1 || !isLinked)
          faults.push({ code: 'missing', organisationId, sequence: sequence + 1 })
        if (!sameHash(chainHash(row.previousHash, { ...row, sequence: place }), row.hash)) {
          faults.push({ code: 'changed', organisationId, sequence: place })
        }
        sequence = place
        hash = row.hash
      }
      count += rows.length
      if (rows.length < atOnce) break
    }
  }
  return { rows: count, faults }
}

function page(db: JobTransaction, organisationId: string, after: number) {
  return db
    .selectFrom('audit')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(atOnce)
    .execute()
}

function sameHash(one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other)
}

/** For the command line: through doors of its own. */
export async function verifyInstallation(installation: Installation): Promise<Verified> {
  const doors = openDoors(installation, { connections: 1 })
  try {
    return await doors.jobs(verifyAudit)
  } finally {
    await doors.close()
  }
}
