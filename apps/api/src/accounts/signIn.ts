import type { AccountTransaction } from '../database/doors.ts'
import { Forbidden, Refused, Throttled } from '../errors/index.ts'
import type { RequestContext } from '../trpc/context.ts'
import { cookieName } from './cookies.ts'
import { funderMembershipsOf, membershipsOf } from './memberships.ts'
import { isPassword } from './password.ts'
import { absoluteHours, type Door, openSession } from './sessions.ts'
import { addressGroup, countAttempt, forgiveAttempt, type ThrottleKey } from './throttle.ts'
import { hashOf, newToken } from './tokens.ts'

const deviceSeconds = 180 * 24 * 60 * 60

/**
 * Signs somebody in to one app. A wrong password and an address without account get the same answer after the same
 * time; only the right password learns that the account belongs to the other app (403).
 */
export async function signIn(
  context: RequestContext,
  input: { readonly email: string; readonly password: string; readonly door: Door },
): Promise<void> {
  const { services, visitor } = context
  const now = services.clock()
  const email = input.email.trim().toLowerCase()
  const found = await services.doors.accounts((db) => account(db, email))
  const device = visitor.cookie(cookieName('device', services.publicUrl))
  const isKnown = await services.doors.accounts((db) => isKnownDevice(db, found?.id, device))
  const keys: ThrottleKey[] = [
    { kind: 'account', key: services.keyed('sign-in account', isKnown ? `${email} ${device}` : email) },
    { kind: 'address', key: services.keyed('sign-in address', addressGroup(visitor.address)) },
  ]
  for (const key of keys) {
    const seconds = await services.doors.accounts((db) => countAttempt(db, key, now))
    if (seconds !== undefined) throw new Throttled(seconds)
  }
  if (!(await isPassword(input.password, found?.passwordHash)) || found === undefined) {
    throw new Refused('sign-in.refused')
  }
  const token = newToken(services.random)
  const isMember = await services.doors.accounts(async (db) => {
    for (const key of keys) await forgiveAttempt(db, key)
    const homes = input.door === 'member' ? membershipsOf(db, found.id) : funderMembershipsOf(db, found.id)
    if ((await homes).length === 0) return false
    const { door } = input
    await openSession(db, {
      ...{ id: services.newId(), userId: found.id, token, door, now, device: visitor.device },
    })
    return true
  })
  if (!isMember) throw new Forbidden()
  visitor.setCookie(cookieName(input.door, services.publicUrl), token, absoluteHours * 60 * 60)
  if (!isKnown) await rememberDevice(context, found.id, now)
}

async function account(
  db: AccountTransaction,
  email: string,
): Promise<{ id: string; passwordHash: string } | undefined> {
  return db
    .selectFrom('users')
    .innerJoin('credentials', 'credentials.userId', 'users.id')
    .select(['users.id', 'credentials.passwordHash'])
    .where('users.email', '=', email)
    .where('users.disabledAt', 'is', null)
    .executeTakeFirst()
}

async function isKnownDevice(
  db: AccountTransaction,
  userId: string | undefined,
  token: string | undefined,
): Promise<boolean> {
  if (userId === undefined || token === undefined) return false
  const row = await db
    .selectFrom('knownDevices')
    .select('id')
    .where('userId', '=', userId)
    .where('tokenHash', '=', hashOf(token))
    .executeTakeFirst()
  return row !== undefined
}

async function rememberDevice(
  { services, visitor }: RequestContext,
  userId: string,
  now: Date,
): Promise<void> {
  const token = newToken(services.random)
  await services.doors.accounts((db) =>
    db
      .insertInto('knownDevices')
      .values({ id: services.newId(), userId, tokenHash: hashOf(token), seenAt: now.toISOString() })
      .execute(),
  )
  visitor.setCookie(cookieName('device', services.publicUrl), token, deviceSeconds)
}
