import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberPrincipal } from '../../accounts/principal.ts'
import { callerFor } from '../../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../../testing/database.ts'
import { refusalOf } from '../../testing/refusal.ts'
import { plan as planned, type ReportWorld, seedReportWorld } from '../../testing/reportWorld.ts'

const now = '2026-11-25T10:00:00.000Z'
const report = {
  title: 'Autumn report',
  period: { from: '2026-01-01', until: '2026-06-30' },
  asOf: '2026-11-24',
  language: 'en',
} as const

let database: TestDatabase
const as = (principal: MemberPrincipal) => callerFor(database, principal, { now })
const lead = (world: ReportWorld) => as(world.members.lead.principal)
const coordinator = (world: ReportWorld) => as(world.members.coordinator.principal)

beforeAll(async () => {
  database = await cloneDatabase()
})
afterAll(() => database.close())

async function submitted(world: ReportWorld, grantId = world.grantId) {
  const { reportId } = await coordinator(world).reports.create({ ...report, grantId })
  const { version } = await coordinator(world).reports.submit({ reportId, version: 1, to: 'in-review' })
  return { reportId, version }
}

describe('the plan of a grant with people enough', () => {
  let world: ReportWorld
  beforeAll(async () => {
    world = await seedReportWorld(database, 'many', { working: 50, looking: 30, 'not-reached': 14 })
  })

  it('is checked over its dates, one month after the end where it has none', async () => {
    const { state, answer } = await coordinator(world).grants.plan({ grantId: world.grantId })
    expect(state).toBe('fine')
    expect(answer).toMatchObject({ isSafe: true, isDoubtful: false, expectedFrom: 'recorded' })
    expect(answer?.dates).toMatchObject([{ on: '2027-01-31', people: 94, isTooFewForTables: false }])
    expect(answer?.dates[0]?.tables.map(({ id }) => id)).toEqual(planned.map(({ id }) => id))
  })

  it('takes the people of the time before for a grant that only begins', async () => {
    const { grantId } = await lead(world).grants.create({
      ...{ name: 'The next grant', funderName: 'The fund', programmeIds: [world.programmes[0]], targets: [] },
      period: { from: '2026-11-01', until: '2027-10-31' },
      amount: { amount: 100, currency: 'EUR' },
      reportingDates: [
        { id: 'end', period: { from: '2026-11-01', until: '2027-10-31' }, dueOn: '2027-11-30' },
        { id: 'interim', period: { from: '2026-11-01', until: '2027-06-30' }, dueOn: '2027-08-31' },
      ],
      ...{ attribution: 'started-under-it', publicationPlan: [...planned] },
    })
    const { answer, state } = await lead(world).grants.plan({ grantId })
    expect(answer).toMatchObject({ expectedFrom: 'before' })
    expect(answer?.dates.map(({ on, people }) => [on, people])).toEqual([
      ['2027-08-31', 94],
      ['2027-11-30', 94],
    ])
    expect(state).toBe('fine')
  })

  it('is fixed by the first release, which keeps the check', async () => {
    const change = await submitted(world)
    expect(await lead(world).reports.preview({ reportId: change.reportId })).toMatchObject({ plan: 'fine' })
    await lead(world).reports.release(change)
    const { grantId } = world
    const standing = await lead(world).grants.plan({ grantId })
    expect(standing).toMatchObject({ state: 'fixed', answer: { dates: [{ people: 94 }] } })
    const { version } = await lead(world).grants.byId({ grantId })
    const changes = [
      lead(world).grants.confirmPlan({ grantId, version }),
      lead(world).grants.keepTables({ grantId, version, tables: ['headline'] }),
    ]
    for (const each of changes)
      expect(await refusalOf(each)).toMatchObject({ status: 409, code: 'conflict.plan-fixed' })
  })
})

describe('the plan of a grant with few people', () => {
  it('stops the first release until somebody confirms it', async () => {
    const world = await seedReportWorld(database, 'few', { working: 12, looking: 10 })
    const { grantId } = world
    const change = await submitted(world)
    expect(await lead(world).grants.plan({ grantId })).toMatchObject({
      state: 'doubtful',
      answer: { isDoubtful: true, dates: [{ people: 22, isTooFewForTables: true }] },
    })
    expect(await lead(world).reports.preview({ reportId: change.reportId })).toMatchObject({
      plan: 'doubtful',
    })
    expect(await refusalOf(lead(world).reports.release(change))).toMatchObject({
      status: 422,
      code: 'release.plan-not-confirmed',
    })
    const { version } = await lead(world).grants.byId({ grantId })
    expect(await refusalOf(coordinator(world).grants.confirmPlan({ grantId, version }))).toMatchObject({
      status: 403,
    })
    const stale = lead(world).grants.confirmPlan({ grantId, version: version + 1 })
    expect(await refusalOf(stale)).toMatchObject({ status: 409 })
    await lead(world).grants.confirmPlan({ grantId, version })
    const confirmed = { by: expect.any(String), at: expect.any(String) }
    expect(await lead(world).grants.plan({ grantId })).toMatchObject({ state: 'confirmed', confirmed })
    await lead(world).reports.release(change)
    expect(await lead(world).grants.plan({ grantId })).toMatchObject({ state: 'fixed', confirmed })
  })

  it('is fine with one headline, and reports that are being written follow', async () => {
    const world = await seedReportWorld(database, 'fewer', { working: 12, looking: 10 })
    const { grantId } = world
    const change = await submitted(world)
    const keep = async (tables: string[]) => {
      const { version } = await lead(world).grants.byId({ grantId })
      return lead(world).grants.keepTables({ grantId, version, tables })
    }
    expect(await refusalOf(keep([]))).toMatchObject({ status: 422, code: 'plan.nothing-left' })
    // Whoever confirmed another plan did not confirm this one.
    const { version } = await lead(world).grants.byId({ grantId })
    await lead(world).grants.confirmPlan({ grantId, version })
    await keep(['headline', 'started'])
    expect(await lead(world).grants.plan({ grantId })).toMatchObject({ state: 'doubtful' })
    await keep(['headline'])
    expect(await lead(world).grants.plan({ grantId })).toMatchObject({ state: 'fine' })
    const { figures, ...current } = await lead(world).reports.byId({ reportId: change.reportId })
    expect(figures.map(({ id }) => id)).toEqual(['headline'])
    await lead(world).reports.release({ reportId: change.reportId, version: current.version })
  })
})
