/**
 * The four doors to the database, and the only ways to a handle on it. Each signs in as its own role; a handle lives
 * for one transaction. The tenant is a setting local to that transaction.
 */
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Principal } from '../accounts/principal.ts'
import { openDatabase } from './connection.ts'
import type { Installation } from './migrate.ts'
import { type DoorName, roleNames, rolePassword } from './roles.ts'
import type { AccountTables, FunderTables, JobTables, TenantTables } from './tables/index.ts'

export type TenantTransaction = Transaction<TenantTables>
export type FunderTransaction = Transaction<FunderTables>
export type AccountTransaction = Transaction<AccountTables>
export type JobTransaction = Transaction<JobTables>

export type Doors = {
  /** One transaction inside one organisation. `principal` is who acts, for the audit trail. */
  readonly inTenant: <T>(
    organisationId: string,
    principal: Principal,
    work: (db: TenantTransaction) => Promise<T>,
  ) => Promise<T>
  /** One transaction that reads what was released to one funder. */
  readonly asFunder: <T>(
    funderId: string,
    principal: Principal,
    work: (db: FunderTransaction) => Promise<T>,
  ) => Promise<T>
  /** One transaction over the people who sign in: no organisation's records. */
  readonly accounts: <T>(work: (db: AccountTransaction) => Promise<T>) => Promise<T>
  /** One transaction for work that belongs to no request: sending mail, sealing the audit trail. */
  readonly jobs: <T>(work: (db: JobTransaction) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** A connection came back with a tenant set for the whole session; it was cleaned, and the work refused. */
export class LeakedTenantError extends Error {
  override name = 'LeakedTenantError'
  readonly code = 'leaked-tenant'
  constructor() {
    super('A connection carried a tenant from earlier work. The work was refused and the connection cleaned.')
  }
}

export type DoorOptions = {
  /** Connections of the application's pool; the other doors take a part of it. */
  readonly connections?: number
  readonly onError?: (door: DoorName, error: Error) => void
}

export function openDoors(installation: Installation, options: DoorOptions = {}): Doors {
  const connections = options.connections ?? 20
  const open = <Tables>(door: DoorName, maximum: number, statementTimeout: number) =>
    openDatabase<Tables>({
      url: doorUrl(installation, door),
      maximum,
      statementTimeout,
      name: door,
      onError: (error) => options.onError?.(door, error),
    })
  const application = open<TenantTables>('application', connections, 30_000)
  const funder = open<FunderTables>('funder', Math.max(2, Math.ceil(connections / 4)), 30_000)
  const accounts = open<AccountTables>('accounts', Math.max(2, Math.ceil(connections / 4)), 10_000)
  const jobs = open<JobTables>('jobs', 2, 60_000)
  return {
    inTenant: (organisationId, principal, work) =>
      within(application, { organisation: organisationId, actor: actorOf(principal) }, work),
    asFunder: (funderId, principal, work) =>
      within(funder, { funder: funderId, actor: actorOf(principal) }, work),
    accounts: (work) => accounts.transaction().execute(work),
    jobs: (work) => jobs.transaction().execute(work),
    close: async () => {
      await Promise.all([application, funder, accounts, jobs].map((pool) => pool.destroy()))
    },
  }
}

/** The connection string of a door's own role. */
export function doorUrl(installation: Installation, door: DoorName): string {
  const url = new URL(installation.url)
  const role = roleNames(installation.prefix, decodeURIComponent(url.username))[door]
  url.username = role
  url.password = rolePassword(installation.secret, role)
  return url.href
}

type Settings = { organisation?: string; funder?: string; actor: string }

async function within<Tables, T>(
  pool: Kysely<Tables>,
  settings: Settings,
  work: (db: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return pool.connection().execute(async (connection) => {
    try {
      return await connection.transaction().execute(async (db) => {
        await enter(db, settings)
        return work(db)
      })
    } catch (error) {
      if (error instanceof LeakedTenantError) await sql`discard all`.execute(connection)
      throw error
    }
  })
}

/** Sets the tenant for this transaction only, and refuses a connection that still carries one. */
async function enter<Tables>(db: Transaction<Tables>, settings: Settings): Promise<void> {
  const { rows } = await sql<{ carried: string }>`
    select concat(current_setting('passerelle.organisation', true), current_setting('passerelle.funder', true)) as carried,
      set_config('passerelle.organisation', ${settings.organisation ?? ''}, true),
      set_config('passerelle.funder', ${settings.funder ?? ''}, true),
      set_config('passerelle.actor', ${settings.actor}, true)`.execute(db)
  if (rows[0]?.carried !== '') throw new LeakedTenantError()
}

function actorOf(principal: Principal): string {
  return `${principal.kind}:${principal.userId ?? ''}`
}
