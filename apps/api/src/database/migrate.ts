import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { getConstructionPlans, getMigrationPlans } from 'pg-boss'
import { openClient, openDatabase } from './connection.ts'
import { migrations } from './migrations/index.ts'
import { prepareRoles, type RoleNames, roleNames } from './roles.ts'
import { type WallFault, wallFaults } from './walls.ts'

/** Jobs stand in a schema of their own, laid out by pg-boss. */
export const jobSchema = 'jobs'
const table = 'schema_migrations'
const neededExtensions = ['btree_gist', 'pg_trgm', 'unaccent']

export type MigrationFault =
  | 'server-too-old'
  | 'extensions-missing'
  | 'schema-newer'
  | 'migration-failed'
  | 'walls-broken'

/** The database could not be brought to this version; nothing was left half-done. */
export class MigrationError extends Error {
  override name = 'MigrationError'
  readonly code: MigrationFault
  readonly faults: readonly WallFault[]
  constructor(code: MigrationFault, sentence: string, faults: readonly WallFault[] = [], cause?: unknown) {
    super(sentence, { cause })
    this.code = code
    this.faults = faults
  }
}

export type Installation = {
  /** The owner's connection string. */
  readonly url: string
  /** Keeps the login roles of several installations on one server apart. */
  readonly prefix: string
  /** From which the passwords of the login roles are derived. */
  readonly secret: string
}

/**
 * Makes the login roles and brings the schema to this version, as the owner. Two servers that start together
 * migrate once; a schema newer than this code, or one with a hole in its walls, is refused.
 */
export async function migrate(installation: Installation): Promise<RoleNames> {
  const client = await openClient(installation.url)
  try {
    const { rows } = await client.query<{ owner: string; version: number }>(
      `select current_user as owner, current_setting('server_version_num')::int as version`,
    )
    const [server] = rows
    if (server === undefined || server.version < 150_000) {
      throw new MigrationError('server-too-old', 'Passerelle needs PostgreSQL 15 or newer.')
    }
    const roles = roleNames(installation.prefix, server.owner)
    // Held to the end by this connection: of two servers that start together, the second finds nothing to do.
    await client.query('select pg_advisory_lock(7226100)')
    await prepareRoles(client, roles, installation.secret)
    await prepareExtensions(client)
    await prepareSchema(installation, roles)
    return roles
  } finally {
    await client.end()
  }
}

async function prepareSchema(installation: Installation, roles: RoleNames): Promise<void> {
  const db = openDatabase<unknown>({ url: installation.url, maximum: 2, statementTimeout: 0, name: 'owner' })
  try {
    await migrateToLatest(db, roles)
    await prepareJobs(db, roles)
    const faults = await wallFaults(db, roles)
    if (faults.length > 0) {
      const named = faults.map((fault) => `${fault.code} (${fault.subject})`).join(', ')
      throw new MigrationError(
        'walls-broken',
        `The walls between organisations have holes: ${named}.`,
        faults,
      )
    }
  } finally {
    await db.destroy()
  }
}

async function prepareExtensions(client: Awaited<ReturnType<typeof openClient>>): Promise<void> {
  const missing: string[] = []
  for (const name of neededExtensions) {
    await client.query(`create extension if not exists ${name} schema public`).catch(() => missing.push(name))
  }
  if (missing.length > 0) {
    const statements = missing.map((name) => `create extension ${name} schema public;`).join(' ')
    throw new MigrationError(
      'extensions-missing',
      `The database lacks ${missing.join(', ')}. Install PostgreSQL's contrib package, then let an administrator run in this database: ${statements}`,
    )
  }
}

async function migrateToLatest(db: Kysely<unknown>, roles: RoleNames): Promise<void> {
  const known = migrations({ ...roles, owner: pg.escapeIdentifier(roles.owner) })
  const {
    rows: [found],
  } = await sql<{ present: boolean }>`
    select to_regclass(${`public.${table}`}) is not null as present`.execute(db)
  if (found?.present === true) {
    const done = await sql<{ name: string }>`select name from ${sql.table(table)}`.execute(db)
    const unknown = done.rows.filter((row) => known[row.name] === undefined)
    if (unknown.length > 0) {
      throw new MigrationError(
        'schema-newer',
        `The database was brought further by a newer version of Passerelle (${unknown.map((row) => row.name).join(', ')}). Start that version.`,
      )
    }
  }
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => known },
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error !== undefined) {
    const failed = results?.find((each) => each.status === 'Error')?.migrationName ?? 'the first step'
    const why = error instanceof Error ? error.message : String(error)
    throw new MigrationError(
      'migration-failed',
      `The schema could not be changed (${failed}): ${why}`,
      [],
      error,
    )
  }
}

/** pg-boss lays out its own schema; the owner installs it, the jobs door works in it, the application only sends. */
async function prepareJobs(db: Kysely<unknown>, roles: RoleNames): Promise<void> {
  const jobs = sql.id(jobSchema)
  const { rows } = await sql<{ present: boolean }>`
    select to_regclass(${`${jobSchema}.version`}) is not null as present`.execute(db)
  const plan =
    rows[0]?.present === true
      ? await pendingJobPlan(db)
      : getConstructionPlans(jobSchema, { createSchema: true })
  if (plan !== undefined) await db.connection().execute((one) => sql.raw(plan).execute(one))
  const application = sql.id(roles.application)
  await sql`grant usage on schema ${jobs} to ${sql.id(roles.jobs)}, ${application}`.execute(db)
  await sql`grant select, insert, update, delete on all tables in schema ${jobs} to ${sql.id(roles.jobs)}`.execute(
    db,
  )
  await sql`grant execute on all functions in schema ${jobs} to ${sql.id(roles.jobs)}, ${application}`.execute(
    db,
  )
  await sql`grant select on ${sql.table(`${jobSchema}.queue`)} to ${application}`.execute(db)
  for (const name of ['job', 'job_common']) {
    const target = sql.table(`${jobSchema}.${name}`)
    await sql`grant insert, select (id, start_after) on ${target} to ${application}`.execute(db)
  }
}

async function pendingJobPlan(db: Kysely<unknown>): Promise<string | undefined> {
  const { rows } = await sql<{ version: number }>`
    select version from ${sql.table(`${jobSchema}.version`)}`.execute(db)
  const present = rows[0]?.version ?? 0
  if (present > newestJobVersion) {
    throw new MigrationError('schema-newer', 'The queue was laid out by a newer version of Passerelle.')
  }
  return present === newestJobVersion ? undefined : getMigrationPlans(jobSchema, present)
}

// pg-boss says the number of its newest layout only inside the plan that makes it.
const newestJobVersion = Number(
  /insert into [\w".]+version\s*\(\s*version\s*\)\s*values\s*\(\s*'?(\d+)/i.exec(
    getConstructionPlans(jobSchema),
  )?.[1],
)
