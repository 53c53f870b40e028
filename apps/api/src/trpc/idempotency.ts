import { createHash } from 'node:crypto'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { Invalid, Refused } from '../errors/index.ts'

export type Attempt = {
  readonly organisationId: string
  readonly userId: string
  readonly key: string | undefined
  readonly procedure: string
  readonly input: unknown
}

/**
 * Does something once per key. The same key with the same input gets the first answer again; with another input, or
 * for another procedure, it is refused. Two at the same time: the second waits for the first to commit.
 */
export async function once<Answer>(
  db: TenantTransaction,
  attempt: Attempt,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { organisationId, userId, key, procedure } = attempt
  if (key === undefined || key.length < 8 || key.length > 128) {
    throw new Invalid({ fields: [{ path: 'idempotency-key', code: 'field.missing' }] })
  }
  const inputHash = createHash('sha256')
    .update(JSON.stringify(attempt.input) ?? '')
    .digest('base64url')
  const added = await db
    .insertInto('idempotencyKeys')
    .values({ organisationId, userId, linkId: null, key, procedure, inputHash })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  const own = { userId, key }
  if (added.numInsertedOrUpdatedRows === 0n) {
    const earlier = await db
      .selectFrom('idempotencyKeys')
      .select(['procedure', 'inputHash', 'answer'])
      .where('userId', '=', own.userId)
      .where('key', '=', own.key)
      .executeTakeFirstOrThrow()
    if (earlier.procedure !== procedure || earlier.inputHash !== inputHash) {
      throw new Refused('idempotency.key-used')
    }
    return (earlier.answer ?? undefined) as Answer
  }
  const answer = await work()
  await db
    .updateTable('idempotencyKeys')
    .set({ answer: answer === undefined ? null : json<unknown>(answer) })
    .where('userId', '=', own.userId)
    .where('key', '=', own.key)
    .execute()
  return answer
}
