import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { active, held, introduced } from '../testing/livingPairs.ts'
import { type PairWorld, seedPairWorld } from '../testing/pairWorld.ts'
import { refusalOf } from '../testing/refusal.ts'
import { system } from '../testing/seed.ts'

let database: TestDatabase
let world: PairWorld

beforeAll(async () => {
  database = await cloneDatabase()
  world = await seedPairWorld(database, 'duo')
})
afterAll(() => database.close())

const inTenant = <T>(own: PairWorld, work: Parameters<typeof database.doors.inTenant<T>>[2]): Promise<T> =>
  database.doors.inTenant(own.organisationId, system, work)

describe('a meeting', () => {
  it('makes the pair active with the first one, and starts both enrolments', async () => {
    const pair = await active(world)
    const detail = await world.on('2026-02-11').pairs.detail({ pairId: pair.pairId })
    expect(detail).toMatchObject({ status: 'active', activeOn: '2026-02-10', plannedEnd: '2026-08-10' })
    expect(detail.open).toMatchObject([
      { code: 'openItem.agreement', dueOn: '2026-02-24', isOverdue: false },
      {
        code: 'openItem.step',
        step: 'mentor-training',
        dueOn: '2026-04-11',
        label: { en: expect.any(String) },
      },
    ])
    expect(detail.checkIns.map(({ plannedOn }) => plannedOn)).toContain('2026-03-12')
    const enrolment = await inTenant(world, (db) =>
      db
        .selectFrom('enrolments')
        .selectAll()
        .where('id', '=', pair.menteeEnrolmentId)
        .executeTakeFirstOrThrow(),
    )
    expect(enrolment).toMatchObject({ status: 'active', startedOn: '2026-02-10' })
  })

  it('cannot be before the two were introduced, nor before both said yes, nor to come', async () => {
    const proposed = await world.propose('2026-02-01')
    const early = await refusalOf(
      world
        .on('2026-02-03')
        .meetings.log({ pairId: proposed.pairId, entry: held('2026-02-03'), confirmed: true }),
    )
    expect(early.code).toBe('refusal.not-from-here')
    const { pairId } = await introduced(world)
    const before = await refusalOf(
      world.on('2026-02-05').meetings.log({ pairId, entry: held('2026-02-03'), confirmed: true }),
    )
    expect(before).toMatchObject({
      code: 'refusal.before-previous',
      answer: { values: { previous: { day: '2026-02-04' } } },
    })
    const future = await refusalOf(
      world.on('2026-02-05').meetings.log({ pairId, entry: held('2026-02-09'), confirmed: true }),
    )
    expect(future.code).toBe('refusal.in-the-future')
  })

  it('is asked about where its values are doubtful, and written down when they are meant', async () => {
    const { pairId } = await active(world)
    const short = { pairId, entry: held('2026-02-20', 5), confirmed: false } as const
    expect(await world.on('2026-02-20').meetings.log(short)).toEqual({
      done: false,
      doubts: [{ code: 'doubt.very-short', values: { minutes: 5 } }],
    })
    expect(await world.on('2026-02-20').meetings.log({ ...short, confirmed: true })).toMatchObject({
      done: true,
    })
    expect(await world.on('2026-02-20').meetings.log({ ...short, entry: held('2026-02-20') })).toMatchObject({
      doubts: [{ code: 'doubt.same-day' }],
    })
  })

  it('taken back was never there; put back, it is again', async () => {
    const pair = await active(world)
    const { meetingId, pairId } = pair
    const removed = await world.on('2026-02-11').meetings.remove({ meetingId, version: 1 })
    const without = await world.on('2026-02-11').pairs.detail({ pairId })
    expect(without).toMatchObject({ status: 'introduced', activeOn: null, plannedEnd: null, meetings: [] })
    await world.on('2026-02-11').meetings.restore(removed)
    const again = await world.on('2026-02-11').pairs.detail({ pairId })
    expect(again).toMatchObject({ status: 'active', activeOn: '2026-02-10', plannedEnd: '2026-08-10' })
  })

  it('found later moves the beginning, and corrected moves it back', async () => {
    const { pairId } = await active(world)
    const earlier = await world
      .on('2026-02-12')
      .meetings.log({ pairId, entry: held('2026-02-06'), confirmed: false })
    if (!earlier.done) throw new Error('asked about')
    const moved = await world.on('2026-02-12').pairs.detail({ pairId })
    expect(moved).toMatchObject({ activeOn: '2026-02-06', plannedEnd: '2026-08-06' })
    expect(moved.history.find(({ to }) => to === 'active')?.on).toBe('2026-02-06')
    const { meetingId, version } = earlier
    await world
      .on('2026-02-12')
      .meetings.correct({ meetingId, version, entry: held('2026-02-11'), confirmed: false })
    expect(await world.on('2026-02-12').pairs.detail({ pairId })).toMatchObject({ activeOn: '2026-02-10' })
  })
})
