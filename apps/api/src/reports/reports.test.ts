import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberPrincipal } from '../accounts/principal.ts'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { refusalOf } from '../testing/refusal.ts'
import { addPerson, type ReportWorld, seedFunder, seedReportWorld } from '../testing/reportWorld.ts'
import { system } from '../testing/seed.ts'

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
const lead = () => as(world.members.lead.principal)
const reader = () => callerFor(database, world.funder, { now })

beforeAll(async () => {
  database = await cloneDatabase()
  world = await seedReportWorld(database, 'ours', {
    working: 50,
    learning: 12,
    looking: 20,
    'not-reached': 14,
    later: 11,
  })
})
afterAll(() => database.close())

async function submitted(title = 'Autumn report', change: Partial<typeof draft> = {}) {
  const { reportId } = await coordinator().reports.create({
    ...draft,
    ...change,
    title,
    grantId: world.grantId,
  })
  const { version } = await coordinator().reports.submit({ reportId, version: 1, to: 'in-review' })
  return { reportId, version }
}

async function headlineOf(reportId: string) {
  const { figures } = await coordinator().reports.preview({ reportId })
  const figure = figures.find((each) => each.id === 'headline')
  if (figure?.kind !== 'outcome') throw new Error('no headline')
  return figure.rows[0]
}

describe('a report', () => {
  it('previews what the funder will see: what is certain, what is not known, and why', async () => {
    const { reportId } = await coordinator().reports.create({ ...draft, grantId: world.grantId })
    const preview = await coordinator().reports.preview({ reportId })
    expect(preview).toMatchObject({ kind: 'preview', unsafe: [], missing: [], isAccepted: true })
    const row = await headlineOf(reportId)
    expect(row).toMatchObject({ all: 96, counted: 50, inTraining: 12, neither: 20, notYetDue: 0 })
    expect(row?.unknown).toMatchObject({ all: 14, kinds: { 'not-reached': 14, 'not-asked': 0 } })
    expect(row?.atLeast).toBeCloseTo(50 / 96, 12)
    if (preview.kind !== 'preview') return
    expect(preview.unknown).toHaveLength(14)
    expect(preview.unknown.every(({ group }) => group === 'not-reached')).toBe(true)
  })

  it('keeps to its day: what is said later does not change it', async () => {
    const { reportId } = await coordinator().reports.create({
      ...draft,
      asOf: '2026-09-02',
      grantId: world.grantId,
    })
    expect(await headlineOf(reportId)).toMatchObject({ all: 0, notYetDue: 96 })
  })

  it('marks names and small numbers in its words', async () => {
    const { reportId } = await coordinator().reports.create({ ...draft, grantId: world.grantId })
    await coordinator().reports.write({
      ...{ reportId, version: 1, title: 'Better title' },
      narrative: [{ id: 'summary', text: 'Only 3 stopped; a Person told us so.' }],
    })
    const preview = await coordinator().reports.preview({ reportId })
    expect(preview.document.report.title).toBe('Better title')
    if (preview.kind === 'preview')
      expect(preview.marks.map(({ found }) => found).sort()).toEqual(['3', 'Person'])
  })

  it('refuses words that are older than what is stored, and keeps those', async () => {
    const { reportId } = await coordinator().reports.create({ ...draft, grantId: world.grantId })
    const write = (title: string) =>
      coordinator().reports.write({ reportId, version: 1, title, narrative: [] })
    await write('First')
    const refusal = await refusalOf(write('Second'))
    expect(refusal).toMatchObject({ status: 409, answer: { current: { title: 'First' } } })
  })

  it('is not about days that have not come', async () => {
    const refusal = await refusalOf(
      coordinator().reports.create({ ...draft, asOf: '2026-12-24', grantId: world.grantId }),
    )
    expect(refusal).toMatchObject({
      status: 422,
      answer: { fields: [{ path: 'asOf', code: 'field.too-late' }] },
    })
  })
})

describe('a release', () => {
  it('is made by somebody else than the writer, and by nobody without the right', async () => {
    const { reportId, version } = await submitted()
    expect(await refusalOf(coordinator().reports.release({ reportId, version }))).toMatchObject({
      status: 403,
    })
    const own = await lead().reports.create({ ...draft, grantId: world.grantId })
    const { version: ownVersion } = await lead().reports.submit({ ...own, version: 1, to: 'in-review' })
    const refusal = await refusalOf(lead().reports.release({ ...own, version: ownVersion }))
    expect(refusal).toMatchObject({ status: 422, code: 'release.own-words' })
  })

  it('freezes what was previewed: the funder reads it, and later changes do not reach it', async () => {
    const { reportId, version } = await submitted('Released')
    const preview = await coordinator().reports.preview({ reportId })
    const { releaseId, number } = await lead().reports.release({ reportId, version })
    expect(number).toBe(1)
    const { organisationId, programmes } = world
    await database.doors.inTenant(organisationId, system, (db) =>
      addPerson(db, { organisationId, programmeId: programmes[0], kind: 'working', index: 900 }),
    )
    const { release } = await reader().portfolio.release({ releaseId })
    expect(release.figures).toEqual(preview.figures)
    expect(release.document).toEqual(preview.document)
    expect(JSON.stringify(release)).not.toMatch(/Person \w+ \d|participantId|enrolmentId/)
    expect((await coordinator().reports.preview({ reportId })).figures).toEqual(preview.figures)
    expect(await refusalOf(coordinator().reports.remove({ reportId, version: version + 2 }))).toMatchObject({
      status: 403,
    })
  })

  it('hides what would tell how few came since the last one', async () => {
    const { reportId } = await submitted('A day later')
    const row = await headlineOf(reportId)
    // One person more than in the release before.
    expect(row?.all).toBe('hidden')
    expect(row?.counted).toBe('hidden')
    expect(row?.neither).toBe(20)
  })

  it('is read by its own funder alone, who answers once', async () => {
    const { grants, releases } = await reader().portfolio.grants()
    expect(grants).toMatchObject([{ id: world.grantId, organisation: 'Organisation ours' }])
    const releaseId = releases[0]?.id ?? ''
    const stranger = callerFor(database, await seedFunder(database, 'stranger'), { now })
    expect(await refusalOf(stranger.portfolio.release({ releaseId }))).toMatchObject({ status: 404 })
    expect((await stranger.portfolio.grants()).grants).toEqual([])
    await reader().portfolio.decide({ releaseId, decision: 'accepted' })
    const again = await refusalOf(reader().portfolio.decide({ releaseId, decision: 'returned', text: 'No.' }))
    expect(again).toMatchObject({ status: 409, code: 'conflict.already-decided' })
    expect((await coordinator().reports.list()).find((each) => each.releaseNumber === 1)?.status).toBe(
      'accepted',
    )
  })
})

describe('a grant', () => {
  it('is read by a funder only after accepting the invitation of the letter, once', async () => {
    const { organisationId, programmes } = world
    const { grantId } = await lead().grants.create({
      ...{ name: 'A new grant', funderName: 'Somebody new', programmeIds: [programmes[0]], targets: [] },
      period: { from: '2026-01-01', until: '2027-12-31' },
      amount: { amount: 100, currency: 'EUR' },
      ...{ reportingDates: [], attribution: 'started-under-it', publicationPlan: [] },
    })
    await lead().grants.invite({ grantId, version: 1, email: 'reader@new-fund.example' })
    const letter = await database.doors.inTenant(organisationId, system, (db) =>
      db
        .selectFrom('mailOutbox')
        .select('text')
        .where('kind', '=', 'grant.invited')
        .executeTakeFirstOrThrow(),
    )
    const token = /invitation\/(\S+)/.exec(letter.text)?.[1] ?? ''
    const funder = await seedFunder(database, 'new-fund')
    const asReader = callerFor(database, funder, { now })
    expect(await refusalOf(asReader.portfolio.acceptGrant({ token }))).toMatchObject({ status: 403 })
    const administrator = callerFor(database, { ...funder, roles: ['funderAdministrator'] }, { now })
    const wrong = administrator.portfolio.acceptGrant({ token: 'x'.repeat(32) })
    expect(await refusalOf(wrong)).toMatchObject({ status: 422, code: 'invitation.not-valid' })
    expect((await asReader.portfolio.grants()).grants).toEqual([])
    expect(await administrator.portfolio.acceptGrant({ token })).toEqual({ grantId })
    expect((await asReader.portfolio.grants()).grants).toMatchObject([{ id: grantId }])
    const again = callerFor(
      database,
      { ...(await seedFunder(database, 'other-fund')), roles: ['funderAdministrator'] },
      { now },
    )
    expect(await refusalOf(again.portfolio.acceptGrant({ token }))).toMatchObject({
      code: 'invitation.not-valid',
    })
    expect(await lead().grants.byId({ grantId })).toMatchObject({
      isAccepted: true,
      funderId: funder.funderId,
    })
    const late = lead().grants.invite({ grantId, version: 3, email: 'reader@new-fund.example' })
    expect(await refusalOf(late)).toMatchObject({ status: 409, code: 'conflict.grant-accepted' })
  })
})
