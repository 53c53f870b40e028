import { Invalid, Throttled } from '../errors/index.ts'
import type { RequestContext } from '../trpc/context.ts'
import { endOwnSessions } from './ownSessions.ts'
import { hashPassword, isPassword } from './password.ts'
import { countAttempt, forgiveAttempt, type ThrottleKey } from './throttle.ts'

/** Short ones are guessed; long sentences are remembered. */
export const shortestPassword = 12

/** Needs the present password, as often wrong as at signing in; every other session ends. */
export async function changePassword(
  { services }: RequestContext,
  own: { readonly userId: string; readonly sessionId: string },
  input: { readonly present: string; readonly next: string },
): Promise<void> {
  const now = services.clock()
  const key: ThrottleKey = { kind: 'account', key: services.keyed('password change', own.userId) }
  const stored = await services.doors.accounts(async (db) => {
    const seconds = await countAttempt(db, key, now)
    if (seconds !== undefined) throw new Throttled(seconds)
    return db
      .selectFrom('credentials')
      .select('passwordHash')
      .where('userId', '=', own.userId)
      .executeTakeFirst()
  })
  if (!(await isPassword(input.present, stored?.passwordHash))) {
    throw new Invalid({ fields: [{ path: 'present', code: 'field.wrong-password' }] })
  }
  if (input.next === input.present)
    throw new Invalid({ fields: [{ path: 'next', code: 'field.same-password' }] })
  const passwordHash = await hashPassword(input.next)
  await services.doors.accounts(async (db) => {
    await forgiveAttempt(db, key)
    await db
      .updateTable('credentials')
      .set({ passwordHash, changedAt: now.toISOString() })
      .where('userId', '=', own.userId)
      .execute()
    await endOwnSessions(db, { userId: own.userId, now: now.toISOString(), butFor: own.sessionId })
  })
}
