import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { refusalOf } from '../testing/refusal.ts'
import { type SeededOrganisation, seedOrganisation, system } from '../testing/seed.ts'

let database: TestDatabase
let ours: SeededOrganisation

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
})
afterAll(() => database.close())

const as = (role: keyof SeededOrganisation['members']) => callerFor(database, ours.members[role].principal)
const winter = { from: '2026-12-24', until: '2027-01-03' }
const may = { from: '2026-05-01', until: '2026-05-01' }

describe('days on which an organisation is closed', () => {
  it('are set by administrators, read by everybody, in the order of the days, beside the other settings', async () => {
    await database.doors.inTenant(ours.organisationId, system, (db) =>
      db
        .updateTable('organisations')
        .set({ settings: JSON.stringify({ city: 'Gent' }) })
        .execute(),
    )
    const { version, holidays } = await as('administrator').organisation.holidays()
    expect(holidays).toEqual([])
    await as('administrator').organisation.setHolidays({ version, holidays: [winter, may] })
    expect(await as('coordinator').organisation.holidays()).toEqual({
      ...{ version: version + 1, holidays: [may, winter] },
    })
    const { settings } = await database.doors.inTenant(ours.organisationId, system, (db) =>
      db.selectFrom('organisations').select('settings').executeTakeFirstOrThrow(),
    )
    expect(settings).toEqual({ city: 'Gent', holidays: [may, winter] })
    const refused = await refusalOf(
      as('lead').organisation.setHolidays({ version: version + 1, holidays: [] }),
    )
    expect(refused.status).toBe(403)
  })

  it('end when they end, and are not lost between two who change them', async () => {
    const { version } = await as('administrator').organisation.holidays()
    const set = (holidays: { from: string; until: string }[], on = version) =>
      as('administrator').organisation.setHolidays({ version: on, holidays })
    const backwards = await refusalOf(set([{ from: '2026-05-02', until: '2026-05-01' }]))
    expect(backwards.answer.fields).toMatchObject([
      { path: 'holidays.0.until', code: 'interval.ends-before-it-starts' },
    ])
    await set([winter])
    const stale = await refusalOf(set([]))
    expect(stale).toMatchObject({ status: 409, answer: { current: { holidays: [winter] } } })
    const both = await Promise.allSettled([set([may], version + 1), set([], version + 1)])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
