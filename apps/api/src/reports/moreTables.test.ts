import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberPrincipal } from '../accounts/principal.ts'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { refusalOf } from '../testing/refusal.ts'
import { type ReportWorld, seedReportWorld } from '../testing/reportWorld.ts'

const now = '2026-11-25T10:00:00.000Z'
const draft = {
  title: 'Autumn report',
  period: { from: '2026-01-01', until: '2026-06-30' },
  asOf: '2026-11-24',
  language: 'en',
} as const

let database: TestDatabase
let world: ReportWorld
const as = (principal: MemberPrincipal) => callerFor(database, principal, { now })
const coordinator = () => as(world.members.coordinator.principal)

beforeAll(async () => {
  database = await cloneDatabase()
  world = await seedReportWorld(database, 'more', { working: 51, looking: 32, 'not-reached': 14 })
})
afterAll(() => database.close())

describe('a report', () => {
  it('shows what the plan of its grant fixes, exactly, and what is added rounded', async () => {
    const { reportId } = await coordinator().reports.create({ ...draft, grantId: world.grantId })
    const before = await coordinator().reports.preview({ reportId })
    const { version } = await coordinator().reports.addTable({
      ...{ reportId, version: 1, of: 'started', by: 'gender' },
    })
    const after = await coordinator().reports.preview({ reportId })
    const added = after.figures.filter(({ id }) => !before.figures.some((figure) => figure.id === id))
    expect(after.figures.filter((figure) => !added.includes(figure))).toEqual(before.figures)
    expect(added).toMatchObject([{ kind: 'count', by: 'gender', roundedTo: 5 }])
    const values = added.flatMap((figure) =>
      figure.kind === 'count' ? figure.rows.map(({ value }) => value) : [],
    )
    expect(values[0]).toBe(95)
    for (const value of values) expect(value === 'hidden' || value % 5 === 0).toBe(true)
    expect(values.filter((value) => value !== 'hidden' && value > 0).length).toBeGreaterThan(2)

    const table = added[0]?.id ?? ''
    const dropped = await coordinator().reports.dropTable({ reportId, version, table })
    expect(dropped.version).toBe(version + 1)
    expect((await coordinator().reports.preview({ reportId })).figures).toEqual(before.figures)
  })

  it('takes no table twice, none that it does not have, and loses none of the plan', async () => {
    const { reportId } = await coordinator().reports.create({ ...draft, grantId: world.grantId })
    const add = (of: string, version = 1) =>
      coordinator().reports.addTable({ reportId, version, of, by: 'gender' })
    expect(await refusalOf(add('headline'))).toMatchObject({ status: 422, code: 'report.table-there' })
    expect(await refusalOf(add('meetings'))).toMatchObject({ status: 422, code: 'report.no-such-table' })
    expect(await refusalOf(add('started', 7))).toMatchObject({ status: 409 })
    const drop = coordinator().reports.dropTable({ reportId, version: 1, table: 'headline' })
    expect(await refusalOf(drop)).toMatchObject({ status: 422, code: 'report.table-planned' })
    await coordinator().reports.submit({ reportId, version: 1, to: 'in-review' })
    expect(await refusalOf(add('started', 2))).toMatchObject({ status: 409 })
  })

  it('is released with them, and says so in its files', async () => {
    const { reportId } = await coordinator().reports.create({ ...draft, grantId: world.grantId })
    await coordinator().reports.addTable({ reportId, version: 1, of: 'left', by: 'gender' })
    await coordinator().reports.addTable({ reportId, version: 2, of: 'headline', by: 'age-group' })
    await coordinator().reports.submit({ reportId, version: 3, to: 'in-review' })
    const preview = await coordinator().reports.preview({ reportId })
    expect(preview.document.headline).toBe('headline')
    const lead = as(world.members.lead.principal)
    const { releaseId } = await lead.reports.release({ reportId, version: 4 })
    const { release } = await callerFor(database, world.funder, { now }).portfolio.release({ releaseId })
    expect(release.figures).toEqual(preview.figures)
    expect(release.figures.filter((figure) => figure.kind !== 'target' && figure.roundedTo)).toHaveLength(2)
  })
})
