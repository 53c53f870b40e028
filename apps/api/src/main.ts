/** Starts the API. Everything it needs to know stands in the environment: see settings.ts. */
import { ClusterError } from './database/cluster-places.ts'
import { MigrationError } from './database/migrate.ts'
import { RoleError } from './database/roles.ts'
import { startServer } from './server.ts'
import { readSettings, SettingsError } from './settings.ts'

try {
  const server = await startServer(readSettings(process.env))
  // Further signals change nothing: what runs is finishing already.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void server.stop().then(() => process.exit(0)))
  }
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}

/** Problems that somebody can act on, without a stack trace. */
function sentenceOf(error: unknown): unknown {
  if (error instanceof SettingsError) return error.message
  if (error instanceof MigrationError || error instanceof RoleError || error instanceof ClusterError) {
    return error.message
  }
  const { code, port } = error as { code?: string; port?: number }
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Set PORT to a free one.`
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000') {
    return `The database that DATABASE_URL names does not let us in (${code}).`
  }
  return error
}
