import type { Generated, GeneratedAlways } from 'kysely'
import type { Day, GeneratedInstant, Instant } from '../columns.ts'

type Account = { version: GeneratedAlways<number>; recordedAt: GeneratedInstant }

export type Users = Account & {
  id: string
  /** In lower case. */
  email: string
  name: string
  language: string
  disabledAt: Instant | null
}

export type Credentials = Account & { userId: string; passwordHash: string; changedAt: Instant }

/** The token itself is only in the person's cookie; here stands its SHA-256. */
export type Sessions = Account & {
  id: string
  userId: string
  tokenHash: Buffer
  startedAt: Instant
  seenAt: Instant
  endsAt: Instant
  revokedAt: Instant | null
  device: string | null
  /** Which app it was opened in. */
  door: Generated<'member' | 'funder'>
  /** The organisation or funder that was chosen; null until somebody chooses. */
  homeId: string | null
}

/** Failed sign-ins in a row, by a keyed hash of the account or of the address. */
export type SignInAttempts = Account & {
  key: Buffer
  failures: number
  firstAt: Instant
  blockedUntil: Instant | null
}

/** Browsers that signed in before: an attacker who hammers an account does not lock its owner out. */
export type KnownDevices = Account & { id: string; userId: string; tokenHash: Buffer; seenAt: Instant }

export type Installation = {
  onlyRow: GeneratedAlways<boolean>
  isDemo: Generated<boolean>
  demoSeed: string | null
  demoAsOf: Day | null
  restoredAt: Instant | null
  recordedAt: GeneratedInstant
}
