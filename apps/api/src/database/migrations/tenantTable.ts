import { type Kysely, sql } from 'kysely'
import type { RoleNames } from '../roles.ts'

export type Writing =
  | 'changeable'
  /** Rows are added, never changed. */
  | 'append-only'
  /** Rows are added; only these columns change afterwards. */
  | { readonly columns: readonly string[] }

/** A migration is written against no table types: it must keep its meaning when those move on. */
export type Schema = Kysely<unknown>

export async function run(db: Schema, statement: string): Promise<void> {
  await sql.raw(statement).execute(db)
}

/**
 * A table whose rows belong to one organisation, with everything that its wall needs: the organisation in the key,
 * row security with FORCE, the policy, the grants of the application, and a version that every change raises.
 */
export async function tenantTable(
  db: Schema,
  roles: RoleNames,
  name: string,
  columns: string,
  writing: Writing = 'changeable',
  key = 'id uuid not null, primary key (organisation_id, id)',
): Promise<void> {
  const version = writing === 'changeable' ? 'version integer not null default 1,' : ''
  await run(
    db,
    `create table ${name} (
      organisation_id uuid not null references organisations (id),
      ${key},
      ${version}
      recorded_at timestamptz not null default now(),
      ${columns}
    )`,
  )
  await wall(db, roles, name)
  await grantWriting(db, roles.application, name, writing)
  if (writing === 'changeable') await countChanges(db, name)
}

/** Row security with FORCE, and the policy that shows the application one organisation's rows. */
export async function wall(
  db: Schema,
  roles: RoleNames,
  name: string,
  column = 'organisation_id',
): Promise<void> {
  await force(db, name)
  const own = `${column} = (select current_organisation())`
  await run(db, `create policy tenant on ${name} to ${roles.application} using (${own}) with check (${own})`)
}

export async function force(db: Schema, name: string): Promise<void> {
  await run(db, `alter table ${name} enable row level security`)
  await run(db, `alter table ${name} force row level security`)
}

export async function grantWriting(db: Schema, role: string, name: string, writing: Writing): Promise<void> {
  const rights =
    writing === 'changeable'
      ? 'select, insert, update, delete'
      : writing === 'append-only'
        ? 'select, insert'
        : `select, insert, update (${writing.columns.join(', ')})`
  await run(db, `grant ${rights} on ${name} to ${role}`)
}

export async function countChanges(db: Schema, name: string): Promise<void> {
  await run(
    db,
    `create trigger counts_changes before update on ${name} for each row execute function next_version()`,
  )
}

/** `organisation_id` is part of every reference between tenant tables. */
export function reference(column: string, table: string, onDelete = ''): string {
  return `foreign key (organisation_id, ${column}) references ${table} (organisation_id, id) ${onDelete}`
}
