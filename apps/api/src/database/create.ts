import pg from 'pg'
import { openClient } from './connection.ts'

/**
 * Makes the installation's owner and its database on a cluster where we are superuser (the embedded one). The owner
 * may create roles and is no superuser, so that row security holds for it as on any server. Can be repeated.
 */
export async function prepareDatabase(
  superuserUrl: string,
  wanted: { readonly database: string; readonly owner: string; readonly password: string },
): Promise<void> {
  const client = await openClient(superuserUrl)
  try {
    const owner = pg.escapeIdentifier(wanted.owner)
    const password = pg.escapeLiteral(wanted.password)
    const present = await client.query('select from pg_roles where rolname = $1', [wanted.owner])
    const verb = present.rowCount === 0 ? 'create' : 'alter'
    await client.query(`${verb} role ${owner} login createrole nosuperuser nobypassrls password ${password}`)
    const databases = await client.query('select from pg_database where datname = $1', [wanted.database])
    if (databases.rowCount === 0) {
      await client.query(`create database ${pg.escapeIdentifier(wanted.database)} owner ${owner}`)
    }
  } finally {
    await client.end()
  }
}
