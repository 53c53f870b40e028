/**
 * Starts the API. Everything it needs to know stands in the environment: see settings.ts. Two further commands:
 * `main.ts roles` prints what an administrator of the database runs where its user may not create roles;
 * `main.ts verify-audit` reads every chain of the audit trail and says what does not fit.
 */
import { verifyInstallation } from './audit/verify.ts'
import { ClusterError } from './database/cluster-places.ts'
import { MigrationError } from './database/migrate.ts'
import { RoleError, roleNames, roleStatements } from './database/roles.ts'
import { startServer } from './server.ts'
import { readSettings, type Settings, SettingsError } from './settings.ts'

const commands: Readonly<Record<string, (settings: Settings) => Promise<void>>> = {
  serve: async (settings) => {
    const server = await startServer(settings)
    // Further signals change nothing: what runs is finishing already.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => void server.stop().then(() => process.exit(0)))
    }
  },
  roles: async ({ installation: { url, prefix, secret } }) => {
    const owner = decodeURIComponent(new URL(url).username)
    console.log(roleStatements(roleNames(prefix, owner), secret))
  },
  'verify-audit': async ({ installation }) => {
    const { rows, faults } = await verifyInstallation(installation)
    for (const { code, organisationId, sequence } of faults) {
      console.log(`${code}: row ${sequence} of organisation ${organisationId}`)
    }
    console.log(`${rows} rows read, ${faults.length} faults`)
    if (faults.length > 0) process.exitCode = 1
  },
}

const [name = 'serve'] = process.argv.slice(2)
try {
  const command = commands[name]
  if (command === undefined)
    throw new SettingsError([`There is no command "${name}"; there are ${Object.keys(commands).join(', ')}.`])
  await command(readSettings(process.env))
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
