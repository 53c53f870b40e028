import { createHash } from 'node:crypto'
import { json } from '../database/columns.ts'
import type { FunderTransaction, TenantTransaction } from '../database/doors.ts'
import { Invalid, Refused } from '../errors/index.ts'

export type Attempt = {
  readonly key: string | undefined
  readonly procedure: string
  readonly input: unknown
}

type Kept = { readonly procedure: string; readonly inputHash: string; readonly answer: unknown }

/** Where the keys of one person are kept, inside the transaction of what they are for. */
export type Keys = {
  /** False where the key was there. Waits for whoever uses the same key at this moment. */
  readonly add: (key: string, attempt: Omit<Kept, 'answer'>) => Promise<boolean>
  readonly read: (key: string) => Promise<Kept>
  readonly keep: (key: string, answer: unknown) => Promise<unknown>
}

/**
 * Does something once per key. The same key with the same input gets the first answer again; with another input, or
 * for another procedure, it is refused. Two at the same time: the second waits for the first to commit.
 */
export async function once<Answer>(
  keys: Keys,
  { key, procedure, input }: Attempt,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (key === undefined || key.length < 8 || key.length > 128) {
    throw new Invalid({ fields: [{ path: 'idempotency-key', code: 'field.missing' }] })
  }
  const inputHash = createHash('sha256')
    .update(JSON.stringify(input) ?? '')
    .digest('base64url')
  if (!(await keys.add(key, { procedure, inputHash }))) {
    const earlier = await keys.read(key)
    if (earlier.procedure !== procedure || earlier.inputHash !== inputHash) {
      throw new Refused('idempotency.key-used')
    }
    return (earlier.answer ?? undefined) as Answer
  }
  const answer = await work()
  await keys.keep(key, answer)
  return answer
}

export function memberKeys(db: TenantTransaction, organisationId: string, userId: string): Keys {
  const own = { organisationId, userId, linkId: null }
  return {
    add: async (key, attempt) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('idempotencyKeys')
        .values({ ...own, key, ...attempt })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    read: (key) =>
      db
        .selectFrom('idempotencyKeys')
        .select(['procedure', 'inputHash', 'answer'])
        .where('userId', '=', userId)
        .where('key', '=', key)
        .executeTakeFirstOrThrow(),
    keep: (key, answer) =>
      db
        .updateTable('idempotencyKeys')
        .set({ answer: stored(answer) })
        .where('userId', '=', userId)
        .where('key', '=', key)
        .execute(),
  }
}

export function funderKeys(db: FunderTransaction, funderId: string, userId: string): Keys {
  return {
    add: async (key, attempt) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('funderIdempotencyKeys')
        .values({ funderId, userId, key, ...attempt })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    read: (key) =>
      db
        .selectFrom('funderIdempotencyKeys')
        .select(['procedure', 'inputHash', 'answer'])
        .where('userId', '=', userId)
        .where('key', '=', key)
        .executeTakeFirstOrThrow(),
    keep: (key, answer) =>
      db
        .updateTable('funderIdempotencyKeys')
        .set({ answer: stored(answer) })
        .where('userId', '=', userId)
        .where('key', '=', key)
        .execute(),
  }
}

function stored(answer: unknown) {
  return answer === undefined ? null : json(answer)
}
