import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

/** A value of the database that JavaScript cannot hold exactly. */
export class UnsafeNumberError extends RangeError {
  override name = 'UnsafeNumberError'
  readonly code = 'unsafe-number'
  constructor(text: string) {
    super(`${text} is outside the whole numbers that can be held exactly.`)
  }
}

const { builtins } = pg.types
const dayArray = 1182

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new UnsafeNumberError(text)
  return value
}

/** Days stay `YYYY-MM-DD` under any time zone, instants become UTC ISO text, `bigint` a checked number. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMP, (text) => text],
  [builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
  [builtins.INT8, wholeNumber],
  [dayArray, (text) => text.slice(1, -1).split(',').filter(Boolean)],
])

const types = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    parsers.get(id) ?? pg.types.getTypeParser(id, format as 'text'),
} as pg.CustomTypesConfig

export type PoolOptions = {
  readonly url: string
  readonly maximum: number
  /** Milliseconds after which the server ends a statement. */
  readonly statementTimeout: number
  readonly name: string
  readonly onError?: (error: Error) => void
}

export function openPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maximum,
    types,
    application_name: `passerelle ${options.name}`,
    statement_timeout: options.statementTimeout,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 10_000,
  })
  // A connection that breaks while idle must not end the process; the next query opens another.
  pool.on('error', (error) => options.onError?.(error))
  return pool
}

export function openDatabase<Tables>(options: PoolOptions): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: openPool(options) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

/** One connection of its own, for the owner and for making databases. */
export async function openClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, types })
  await client.connect()
  return client
}
