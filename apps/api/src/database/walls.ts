import { type Kysely, sql } from 'kysely'
import { lookupFunctions, sharedTables, tableClasses } from './classes.ts'
import { doorNames, type RoleNames } from './roles.ts'

export type WallFaultCode =
  | 'table-without-class'
  | 'class-without-table'
  | 'row-security-missing'
  | 'row-security-not-forced'
  | 'no-policy'
  | 'policy-for-everyone'
  | 'key-without-organisation'
  | 'reference-without-organisation'
  | 'plain-view'
  | 'materialised-view'
  | 'function-with-owner-rights'
  | 'role-bypasses'
  | 'role-has-memberships'
  | 'role-owns'
  | 'rights-for-everyone'
  | 'released-row-changeable'
  | 'funder-reads-personal-table'

/** One hole in the walls between organisations, with the table, view, function, key or role that has it. */
export type WallFault = { readonly code: WallFaultCode; readonly subject: string }

/** Reads the catalogue of the running database and names every hole; an empty list is what a server starts with. */
export async function wallFaults(db: Kysely<unknown>, roles: RoleNames): Promise<WallFault[]> {
  const checks = await Promise.all([
    tableFaults(db),
    keyFaults(db),
    policyFaults(db, roles),
    viewFaults(db),
    functionFaults(db),
    roleFaults(db, roles),
    grantFaults(db, roles),
  ])
  return checks.flat()
}

type Found = { subject: string }
const faults = (code: WallFaultCode, rows: readonly Found[]): WallFault[] =>
  rows.map(({ subject }) => ({ code, subject }))

async function tableFaults(db: Kysely<unknown>): Promise<WallFault[]> {
  const { rows } = await sql<{ subject: string; secured: boolean; forced: boolean }>`
    select c.relname as subject, c.relrowsecurity as secured, c.relforcerowsecurity as forced
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f')
    order by c.relname`.execute(db)
  const walled = rows.filter(({ subject }) => !subject.startsWith('schema_migrations'))
  const present = new Set(rows.map(({ subject }) => subject))
  return [
    ...faults(
      'table-without-class',
      rows.filter(({ subject }) => tableClasses[subject] === undefined),
    ),
    ...faults(
      'class-without-table',
      Object.keys(tableClasses)
        .filter((subject) => !present.has(subject))
        .map((subject) => ({ subject })),
    ),
    ...faults(
      'row-security-missing',
      walled.filter(({ secured }) => !secured),
    ),
    ...faults(
      'row-security-not-forced',
      walled.filter(({ forced }) => !forced),
    ),
  ]
}

function isTenants(table: string): boolean {
  const found = tableClasses[table]
  return found === 'tenant' || found === 'released' || table === 'release_answers'
}

async function keyFaults(db: Kysely<unknown>): Promise<WallFault[]> {
  const { rows } = await sql<{
    table: string
    name: string
    kind: string
    columns: string[]
    target: string
  }>`
    select c.conrelid::regclass::text as table, c.conname as name, c.contype as kind,
      coalesce(t.relname, '') as target,
      array(select a.attname::text from unnest(c.conkey) with ordinality k (number, place)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number order by k.place) as columns
    from pg_constraint c left join pg_class t on t.oid = c.confrelid
    where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'f')`.execute(db)
  const ofTenants = rows.filter((row) => isTenants(row.table) && row.table !== 'organisations')
  const withKey = new Set(
    ofTenants.filter((row) => row.columns[0] === 'organisation_id').map((row) => row.table),
  )
  const keys = ofTenants.filter((row) => row.kind === 'p' && row.columns[0] !== 'organisation_id')
  const references = ofTenants.filter(
    (row) => row.kind === 'f' && !sharedTables.includes(row.target) && row.columns[0] !== 'organisation_id',
  )
  const keyless = Object.keys(tableClasses).filter(
    (table) => isTenants(table) && table !== 'organisations' && !withKey.has(table),
  )
  return [
    ...faults(
      'key-without-organisation',
      keys.map((row) => ({ subject: `${row.table}.${row.name}` })),
    ),
    ...faults(
      'key-without-organisation',
      keyless.map((subject) => ({ subject })),
    ),
    ...faults(
      'reference-without-organisation',
      references.map((row) => ({ subject: `${row.table}.${row.name}` })),
    ),
  ]
}

async function policyFaults(db: Kysely<unknown>, roles: RoleNames): Promise<WallFault[]> {
  const { rows } = await sql<{
    table: string
    name: string
    roles: string[]
    rule: string | null
    check: string | null
  }>`
    select tablename as table, policyname as name, roles::text[] as roles, qual as rule, with_check as check
    from pg_policies where schemaname = 'public' and permissive = 'PERMISSIVE'`.execute(db)
  const walled = Object.keys(tableClasses).filter((table) => !table.startsWith('schema_migrations'))
  const guarded = new Set(rows.map((row) => row.table))
  const isRestrained = (text: string | null) =>
    text === null || /current_(organisation|funder)\(\)/.test(text)
  const open = rows.filter(
    (row) =>
      row.roles.includes('public') ||
      (isTenants(row.table) &&
        (row.roles.includes(roles.application) || row.roles.includes(roles.funder)) &&
        !(row.table === 'organisations' && row.name === 'paid') &&
        !(isRestrained(row.rule) && isRestrained(row.check) && (row.rule ?? row.check) !== null)),
  )
  return [
    ...faults(
      'no-policy',
      walled.filter((table) => !guarded.has(table)).map((subject) => ({ subject })),
    ),
    ...faults(
      'policy-for-everyone',
      open.map((row) => ({ subject: `${row.table}.${row.name}` })),
    ),
  ]
}

async function viewFaults(db: Kysely<unknown>): Promise<WallFault[]> {
  const { rows } = await sql<{ subject: string; kind: string; invoker: boolean }>`
    select c.relname as subject, c.relkind as kind,
      coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false) as invoker
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')`.execute(db)
  return [
    ...faults(
      'plain-view',
      rows.filter((row) => row.kind === 'v' && !row.invoker),
    ),
    ...faults(
      'materialised-view',
      rows.filter((row) => row.kind === 'm'),
    ),
  ]
}

async function functionFaults(db: Kysely<unknown>): Promise<WallFault[]> {
  const { rows } = await sql<Found>`
    select p.proname as subject from pg_proc p
    where p.prosecdef and p.pronamespace = 'public'::regnamespace
      and (p.proname <> all (${sql.val(lookupFunctions)}::text[])
        or p.proconfig is null
        or has_function_privilege('public', p.oid, 'execute'))`.execute(db)
  return faults('function-with-owner-rights', rows)
}

async function roleFaults(db: Kysely<unknown>, roles: RoleNames): Promise<WallFault[]> {
  const doors = doorNames.map((door) => roles[door])
  const bypassing = await sql<Found>`
    select rolname as subject from pg_roles where rolname = any (${sql.val(doors)}::text[])
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`.execute(db)
  const members = await sql<Found>`
    select r.rolname as subject from pg_auth_members m join pg_roles r on r.oid = m.member
    where r.rolname = any (${sql.val(doors)}::text[])`.execute(db)
  const owning = await sql<Found>`
    select distinct r.rolname as subject from pg_class c join pg_roles r on r.oid = c.relowner
    where r.rolname = any (${sql.val(doors)}::text[])`.execute(db)
  return [
    ...faults('role-bypasses', bypassing.rows),
    ...faults('role-has-memberships', members.rows),
    ...faults('role-owns', owning.rows),
  ]
}

async function grantFaults(db: Kysely<unknown>, roles: RoleNames): Promise<WallFault[]> {
  const { rows } = await sql<{ table: string; role: string; right: string }>`
    select table_name as table, grantee as role, privilege_type as right
    from information_schema.table_privileges where table_schema = 'public' and grantee <> current_user
    union select table_name, grantee, privilege_type
    from information_schema.column_privileges where table_schema = 'public' and grantee <> current_user`.execute(
    db,
  )
  const named = (row: { table: string; role: string; right: string }) => ({
    subject: `${row.right.toLowerCase()} on ${row.table} to ${row.role}`,
  })
  const open = rows.filter((row) => row.role === 'PUBLIC')
  const loose = rows.filter(
    (row) => tableClasses[row.table] === 'released' && ['UPDATE', 'DELETE', 'TRUNCATE'].includes(row.right),
  )
  const funderReads = ['grants', 'organisations']
  const personal = rows.filter(
    (row) =>
      row.role === roles.funder && tableClasses[row.table] === 'tenant' && !funderReads.includes(row.table),
  )
  return [
    ...faults('rights-for-everyone', open.map(named)),
    ...faults('released-row-changeable', loose.map(named)),
    ...faults('funder-reads-personal-table', personal.map(named)),
  ]
}
