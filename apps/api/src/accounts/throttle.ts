/**
 * How often somebody may try a password: counted per account and per address, before the password is looked at, so
 * that attempts at the same time count too. Accounts that do not exist are counted alike. A browser that signed in
 * before has a count of its own: hammering an account does not lock its owner out.
 */
import { isIPv6 } from 'node:net'
import type { AccountTransaction } from '../database/doors.ts'

const second = 1000
const windowSeconds = 15 * 60
const longestSeconds = 15 * 60

/** Free failures before waiting begins; each one more doubles the wait. */
const free = { account: 5, address: 30 } as const

export type ThrottleKey = { readonly kind: keyof typeof free; readonly key: Buffer }

/** Counts one attempt. Says how many seconds to wait where it comes too early; then it was not counted. */
export async function countAttempt(
  db: AccountTransaction,
  { kind, key }: ThrottleKey,
  now: Date,
): Promise<number | undefined> {
  const at = now.toISOString()
  await db
    .insertInto('signInAttempts')
    .values({ key, failures: 0, firstAt: at, blockedUntil: null })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const own = db.selectFrom('signInAttempts').where('key', '=', key)
  const row = await own.selectAll().forUpdate().executeTakeFirstOrThrow()
  const blockedUntil = row.blockedUntil === null ? 0 : Date.parse(row.blockedUntil)
  if (blockedUntil > now.getTime()) return Math.ceil((blockedUntil - now.getTime()) / second)
  const isOld = now.getTime() - Date.parse(row.firstAt) > windowSeconds * second
  const failures = (isOld ? 0 : row.failures) + 1
  const excess = failures - free[kind]
  const wait = excess < 0 ? 0 : Math.min(longestSeconds, 30 * 2 ** excess)
  await db
    .updateTable('signInAttempts')
    .set({
      failures,
      firstAt: isOld ? at : row.firstAt,
      blockedUntil: wait === 0 ? null : new Date(now.getTime() + wait * second).toISOString(),
    })
    .where('key', '=', key)
    .execute()
  return undefined
}

/** The right password: an account starts at nothing again, an address gets this one attempt back. */
export async function forgiveAttempt(db: AccountTransaction, { kind, key }: ThrottleKey): Promise<void> {
  if (kind === 'account') {
    await db.deleteFrom('signInAttempts').where('key', '=', key).execute()
    return
  }
  await db
    .updateTable('signInAttempts')
    .set((eb) => ({ failures: eb('failures', '-', 1), blockedUntil: null }))
    .where('key', '=', key)
    .where('failures', '>', 0)
    .execute()
}

/** IPv6 addresses count by their /64: a household or an attacker owns a whole one. */
export function addressGroup(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const gap = plain.includes('::') ? Math.max(0, 8 - before.length - after.length) : 0
  const groups = [...before, ...Array<string>(gap).fill('0'), ...after]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
