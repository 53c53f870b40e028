/**
 * Lets the first, second, … database statement of every change fail in turn: letters, jobs and audit rows are statements
 * too. Afterwards everything stands as before.
 */
import type { KyselyPlugin, Transaction } from 'kysely'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tableClasses } from '../database/classes.ts'
import type { Doors } from '../database/doors.ts'
import { knownError } from '../errors/index.ts'
import { contextFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { system } from '../testing/seed.ts'
import { callables, inputFor, Undone, undone } from '../testing/walk.ts'
import { seedWorld, type World } from '../testing/world.ts'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await cloneDatabase()
  world = await seedWorld(database.doors)
})
afterAll(() => database.close())

class StatementFailed extends Error {}

/** Statements from the n-th on fail. */
class FailingFrom implements KyselyPlugin {
  readonly n: number
  count = 0
  constructor(n: number) {
    this.n = n
  }
  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => {
    this.count += 1
    if (this.count === this.n) throw new StatementFailed()
    return node
  }
  transformResult: KyselyPlugin['transformResult'] = async ({ result }) => result
}

function doorsFailing(plugin: FailingFrom): Doors {
  const own = database.doors
  const around =
    <Tables, T>(work: (db: Transaction<Tables>) => Promise<T>) =>
    async (db: Transaction<Tables>): Promise<T> => {
      throw new Undone(await work(db.withPlugin(plugin) as Transaction<Tables>))
    }
  return {
    ...own,
    inTenant: (id, principal, work) => undone(own.inTenant(id, principal, around(work))),
    asFunder: (id, principal, work) => undone(own.asFunder(id, principal, around(work))),
  }
}

const tables = Object.entries(tableClasses).flatMap(([name, kind]) =>
  kind === 'tenant' || kind === 'released' || name === 'release_answers' ? [name] : [],
)

/** Every row of the organisation, in one number per table. */
function everything(): Promise<unknown> {
  const sums = tables.map(
    (name) =>
      sql`select ${name} as name, count(*), sum(hashtextextended(t::text, 0)) as sum from ${sql.table(name)} t`,
  )
  return database.doors.inTenant(world.ours.organisationId, system, async (db) => {
    const { rows } = await sql`${sql.join(sums, sql` union all `)} order by name`.execute(db)
    return rows
  })
}

const changes = callables.filter(({ isChange, meta }) => isChange && meta.door !== 'session')

describe.each(changes)('$name', ({ name, meta, call }) => {
  it('changes nothing when any of its statements fails', async () => {
    const person = meta.door === 'funder' ? world.funders.funderAdministrator : world.members.lead
    const somebody = ['member.manage', 'organisation.write'].includes(meta.action ?? '')
      ? world.members.administrator
      : person
    const input = inputFor(name, meta, world.places.own)
    const before = await everything()
    for (let n = 1; ; n += 1) {
      const plugin = new FailingFrom(n)
      const context = contextFor({ doors: doorsFailing(plugin) }, somebody ?? null)
      const outcome = await call(context, input).then(
        () => 'worked',
        (error: unknown) => knownError((error as Error).cause)?.code ?? 'failed',
      )
      // Past its last statement: it worked, or a rule said no.
      if (plugin.count < n) break
      expect(outcome, `statement ${n} failed, and ${name} went on`).toBe('server')
      expect(n).toBeLessThan(200)
    }
    expect(await everything()).toEqual(before)
  })
})
