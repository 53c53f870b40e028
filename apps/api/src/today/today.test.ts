import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { json } from '../database/columns.ts'
import { lapseUnanswered } from '../pairs/lapse.ts'
import { callerFor, servicesFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type PairWorld, seedPairWorld, withCheck } from '../testing/pairWorld.ts'
import { seedEnrolment, seedMember, system } from '../testing/seed.ts'
import type { TodayRow } from './rows.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await cloneDatabase()
})
afterAll(() => database.close())

let count = 0
const house = (change?: Parameters<typeof seedPairWorld>[2]) => {
  count += 1
  return seedPairWorld(database, `house-${count}`, change)
}
const inTenant = <T>(own: PairWorld, work: Parameters<typeof database.doors.inTenant<T>>[2]): Promise<T> =>
  database.doors.inTenant(own.organisationId, system, work)

async function rowsOn(
  own: PairWorld,
  day: string,
  scope: 'mine' | 'all' = 'all',
): Promise<readonly TodayRow[]> {
  return (await own.on(day).today.list({ scope })).rows
}
const kinds = (rows: readonly TodayRow[]) => rows.map(({ kind, section }) => `${section}: ${kind}`)

async function active(own: PairWorld, names: { mentee: string; mentor: string }) {
  const pair = await own.propose('2026-02-01', names)
  const { pairId } = pair
  const first = await own.on('2026-02-02').pairs.answer({ pairId, version: 1, side: 'mentee', answer: 'yes' })
  await own.on('2026-02-03').pairs.answer({ pairId, version: first.version, side: 'mentor', answer: 'yes' })
  const entry = { on: '2026-02-10', minutes: 60, how: 'in-person', outcome: 'held' } as const
  await own.on('2026-02-10').meetings.log({ pairId, entry, confirmed: false })
  return pair
}

describe('today', () => {
  it('is empty where nothing needs anybody', async () => {
    expect(await rowsOn(await house(), '2026-02-02')).toEqual([])
  })

  it('shows who has not answered, once some days went by, and what the other said', async () => {
    const own = await house()
    const { pairId } = await own.propose('2026-02-01', { mentee: 'Yusuf K.', mentor: 'Els Maes' })
    await own.on('2026-02-02').pairs.answer({ pairId, version: 1, side: 'mentor', answer: 'yes' })
    expect(await rowsOn(own, '2026-02-03')).toEqual([])
    const [row] = await rowsOn(own, '2026-02-07')
    expect(row).toMatchObject({
      ...{ kind: 'proposal-unanswered', section: 'week', silent: ['mentee'], days: 6, wasOpened: false },
      ...{ until: '2026-02-11', saidYes: { side: 'mentor', on: '2026-02-02' } },
    })
    expect(kinds(await rowsOn(own, '2026-02-09'))).toEqual(['today: proposal-unanswered'])
  })

  it('shows a talk that somebody asked for, and both yes with a check missing', async () => {
    const own = await house(withCheck)
    const talk = await own.propose('2026-02-01')
    await own.on('2026-02-01').pairs.answer({
      ...{ pairId: talk.pairId, version: 1, side: 'mentee', answer: 'talk', note: 'Call after five' },
    })
    const both = await own.propose('2026-02-01')
    const { pairId } = both
    const { version } = await own
      .on('2026-02-01')
      .pairs.answer({ pairId, version: 1, side: 'mentee', answer: 'yes' })
    await own.on('2026-02-01').pairs.answer({ pairId, version, side: 'mentor', answer: 'yes' })
    const rows = await rowsOn(own, '2026-02-02')
    expect(kinds(rows)).toEqual(['today: talk-first', 'today: safety-missing'])
    expect(rows[0]).toMatchObject({ side: 'mentee', note: 'Call after five' })
    expect(rows[1]).toMatchObject({ missing: [{ code: 'safety.step-missing' }] })
  })

  it('shows silence with its reason, the longest first; reviews and papers as groups', async () => {
    const own = await house()
    await active(own, { mentee: 'Amina', mentor: 'Jan' })
    const rows = await rowsOn(own, '2026-04-15')
    expect(kinds(rows)).toEqual(['today: pair-at-risk', 'week: agreements-unsigned', 'week: reviews-due'])
    expect(rows[0]).toMatchObject({
      reasons: [{ code: 'health.no-meeting-recorded', values: { days: 64 } }, {}, {}],
      month: { now: 3, of: 6 },
    })
    expect(rows[1]).toMatchObject({
      count: 1,
      firstDueOn: '2026-02-24',
      pairs: [{ mentee: { name: 'Amina' } }],
    })
  })

  it('counts applications by what the rules say, and those who wait with the places there are', async () => {
    const own = await house()
    const { organisationId, programmeId } = own
    await inTenant(own, async (db) => {
      const applied = await seedEnrolment(db, { organisationId, programmeId, role: 'mentee' })
      await db
        .updateTable('enrolments')
        .set({ status: 'applied', startedOn: null, appliedOn: '2026-01-28', programmeVersion: 2 })
        .where('id', '=', applied.enrolmentId)
        .execute()
      const ready = await seedEnrolment(db, { organisationId, programmeId, role: 'mentee' })
      await db
        .updateTable('enrolments')
        .set({ programmeVersion: 2 })
        .where('id', '=', ready.enrolmentId)
        .execute()
      const mentor = await seedEnrolment(db, { organisationId, programmeId, role: 'mentor', places: 2 })
      const { enrolmentId } = mentor
      await db.updateTable('enrolments').set({ programmeVersion: 2 }).where('id', '=', enrolmentId).execute()
      const step = { step: 'mentor-training', doneOn: '2026-01-20' }
      await db
        .insertInto('enrolmentSteps')
        .values({ organisationId, id: randomUUID(), enrolmentId, ...step })
        .execute()
      // Still to be trained: offers nothing yet.
      await seedEnrolment(db, { organisationId, programmeId, role: 'mentor', places: 3 })
    })
    const rows = await rowsOn(own, '2026-02-02')
    expect(rows).toMatchObject([
      { kind: 'applications', count: 1, met: 0, unknown: 1, unmet: 0, oldestDays: 5 },
      { kind: 'waiting', count: 1, places: 2 },
    ])
  })

  it('shows money that ends before pairs do, and a report that a funder expects', async () => {
    const own = await house()
    await active(own, { mentee: 'Amina', mentor: 'Jan' })
    const { organisationId, programmeId } = own
    const period = { from: '2026-01-01', until: '2026-03-31' }
    const grantId = randomUUID()
    await inTenant(own, async (db) => {
      await db
        .insertInto('grants')
        .values({
          ...{
            organisationId,
            id: grantId,
            funderName: 'A fund',
            name: 'First years',
            amount: 100,
            currency: 'EUR',
          },
          ...{ fromOn: period.from, untilOn: period.until, attribution: 'started-under-it' },
          reportingDates: json<unknown>([{ id: 'end', period, dueOn: '2026-03-01' }]),
        })
        .execute()
      await db.insertInto('grantProgrammes').values({ organisationId, grantId, programmeId }).execute()
    })
    const rows = (await rowsOn(own, '2026-02-20')).filter(
      ({ kind }) => kind === 'grant-ending' || kind === 'report-due',
    )
    expect(rows).toMatchObject([
      { kind: 'report-due', section: 'week', days: 9, draftId: null },
      { kind: 'grant-ending', days: 39, pairs: 1, alsoPaid: 0, unpaid: 1 },
    ])
  })

  it('shows letters that did not arrive', async () => {
    const own = await house()
    const { menteeId } = await own.propose('2026-02-01', { mentee: 'Amina' })
    const { organisationId } = own
    await inTenant(own, (db) =>
      db
        .insertInto('mailOutbox')
        .values({
          ...{
            organisationId,
            id: randomUUID(),
            kind: 'pair.proposal',
            toAddress: 'a@b.example',
            language: 'en',
          },
          ...{ subject: 'A', text: 'B', messageId: randomUUID(), participantId: menteeId, status: 'failed' },
          nextTryAt: '2026-02-01T10:00:00.000Z',
        })
        .execute(),
    )
    expect(await rowsOn(own, '2026-02-02')).toMatchObject([
      { kind: 'mail-failed', count: 1, people: [{ id: menteeId, name: 'Amina' }] },
    ])
  })
})

describe('putting off', () => {
  it('hides a row from this member until the day, and from nobody else', async () => {
    const own = await house()
    const { pairId: subjectId } = await own.propose('2026-02-01')
    const row = { kind: 'proposal-unanswered', subjectId } as const
    await own.on('2026-02-07').today.snooze({ ...row, until: '2026-02-09' })
    expect(await rowsOn(own, '2026-02-08')).toEqual([])
    expect(kinds(await rowsOn(own, '2026-02-09'))).toEqual(['today: proposal-unanswered'])
    const lead = callerFor(database, own.members.lead.principal, { now: '2026-02-08T11:00:00.000Z' })
    expect((await lead.today.list({ scope: 'all' })).rows).toHaveLength(1)
    await own.on('2026-02-08').today.wake(row)
    expect(await rowsOn(own, '2026-02-08')).toHaveLength(1)
  })

  it('done stays away for two weeks; what still holds then is back, because state comes from facts', async () => {
    const own = await house()
    const { pairId: subjectId } = await active(own, { mentee: 'Amina', mentor: 'Jan' })
    await own.on('2026-03-20').today.done({ kind: 'pair-at-risk', subjectId })
    expect(kinds(await rowsOn(own, '2026-03-25'))).not.toContain('today: pair-at-risk')
    expect(kinds(await rowsOn(own, '2026-04-04'))).toContain('today: pair-at-risk')
  })
})

describe('whose it is', () => {
  it('mine is what I changed last, or nobody did; another programme is nobody’s but theirs', async () => {
    const own = await house()
    const { organisationId, slug, programmes } = own
    await active(own, { mentee: 'Amina', mentor: 'Jan' })
    const other = await seedMember(database.doors, {
      ...{ organisationId, slug, role: 'coordinator', programmeId: programmes[0] },
    })
    const elsewhere = await seedMember(database.doors, {
      ...{ organisationId, slug, role: 'coordinator', programmeId: programmes[1] },
    })
    const seenBy = async (principal: typeof other.principal, scope: 'mine' | 'all') =>
      kinds(
        (await callerFor(database, principal, { now: '2026-04-15T11:00:00.000Z' }).today.list({ scope }))
          .rows,
      )
    expect(kinds(await rowsOn(own, '2026-04-15', 'mine'))).toContain('today: pair-at-risk')
    expect(await seenBy(other.principal, 'mine')).not.toContain('today: pair-at-risk')
    expect(await seenBy(other.principal, 'all')).toContain('today: pair-at-risk')
    expect(await seenBy(elsewhere.principal, 'all')).toEqual([])
  })

  it('keeps what I did today, by pair', async () => {
    const own = await house()
    const { pairId } = await active(own, { mentee: 'Amina', mentor: 'Jan' })
    const { done } = await own.on('2026-02-10').today.list({ scope: 'mine' })
    expect(done).toMatchObject([{ action: 'meeting.log', pairId, people: { mentee: { name: 'Amina' } } }])
  })
})

describe('proposals that nobody answered', () => {
  it('lapse by themselves after their time, once, but not where somebody asked to talk or both said yes', async () => {
    const own = await house()
    const silent = await own.propose('2026-02-01')
    const talks = await own.propose('2026-02-01')
    await own
      .on('2026-02-02')
      .pairs.answer({ pairId: talks.pairId, version: 1, side: 'mentor', answer: 'talk' })
    const lapseOn = (day: string) =>
      lapseUnanswered(servicesFor(database, { now: `${day}T04:00:00.000Z` }), own.organisationId)
    expect(await lapseOn('2026-02-11')).toBe(0)
    expect(await Promise.all([lapseOn('2026-02-12'), lapseOn('2026-02-12')])).toContain(1)
    expect(await lapseOn('2026-02-12')).toBe(0)
    const statusOf = async (pairId: string) => (await own.on('2026-02-12').pairs.detail({ pairId })).status
    expect(await statusOf(silent.pairId)).toBe('lapsed')
    expect(await statusOf(talks.pairId)).toBe('proposed')
    const trail = await inTenant(own, (db) =>
      db.selectFrom('audit').select('actor').where('subjectId', '=', silent.pairId).execute(),
    )
    expect(trail).toMatchObject([{ actor: { kind: 'system' } }])
  })
})
