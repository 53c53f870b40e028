/**
 * The login roles of one installation. Each door to the database signs in as its own role; none is a member of
 * another, none owns anything but the owner, who runs migrations and nothing else.
 */
import { createHmac } from 'node:crypto'
import type { Client } from 'pg'

export const doorNames = ['application', 'funder', 'accounts', 'jobs'] as const
export type DoorName = (typeof doorNames)[number]

/** Role names as they stand in the server, safe to write into SQL. */
export type RoleNames = Readonly<Record<DoorName | 'owner', string>>

export class RoleError extends Error {
  override name = 'RoleError'
  readonly code = 'roles-missing'
  /** What an administrator of the server runs by hand; contains passwords, so it is never logged. */
  readonly remedy: string
  constructor(missing: readonly string[], remedy: string) {
    super(
      `The database user may not create roles, and these are missing: ${missing.join(', ')}. Let an administrator run what \`node apps/api/src/main.ts roles\` prints.`,
    )
    this.remedy = remedy
  }
}

/** `prefix` keeps installations on one server apart: lower-case letters, digits and underscores. */
export function roleNames(prefix: string, owner: string): RoleNames {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(prefix)) {
    throw new RangeError(
      `An installation's prefix is made of lower-case letters, digits and _; got "${prefix}".`,
    )
  }
  const named = Object.fromEntries(doorNames.map((door) => [door, `${prefix}_${door}`]))
  return { ...(named as Record<DoorName, string>), owner }
}

/** Every process of an installation derives the same passwords, so that none has to be handed around. */
export function rolePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(`passerelle login role ${role}`).digest('base64url')
}

/** The statements that make the login roles, for an administrator where the owner may not create roles. */
export function roleStatements(roles: RoleNames, secret: string): string {
  return doorNames
    .map(
      (door) => `create role ${roles[door]} ${attributes} password '${rolePassword(secret, roles[door])}';`,
    )
    .join('\n')
}

const attributes = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit'

/**
 * Makes the login roles that are missing and sets the passwords of those that this owner may manage; can be
 * repeated. Throws `RoleError` when roles are missing and may not be created.
 */
export async function prepareRoles(owner: Client, roles: RoleNames, secret: string): Promise<void> {
  const { rows: present } = await owner.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1)',
    [doorNames.map((door) => roles[door])],
  )
  const known = new Set(present.map((row) => row.rolname))
  const { rows } = await owner.query<{ may: boolean }>(
    'select rolcreaterole or rolsuper as may from pg_roles where rolname = current_user',
  )
  const mayCreate = rows[0]?.may === true
  const missing = doorNames.map((door) => roles[door]).filter((role) => !known.has(role))
  if (missing.length > 0 && !mayCreate) throw new RoleError(missing, roleStatements(roles, secret))
  if (!mayCreate) return
  for (const door of doorNames) {
    const role = roles[door]
    const verb = known.has(role) ? 'alter' : 'create'
    await owner.query(`${verb} role ${role} login noinherit password '${rolePassword(secret, role)}'`)
  }
}
