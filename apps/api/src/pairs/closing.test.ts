import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { active, held } from '../testing/livingPairs.ts'
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

describe('closing', () => {
  const evaluations = [
    { side: 'mentee', rating: 5, text: 'Jan opened doors.' },
    { side: 'mentor', rating: 4 },
  ] as const

  it('keeps reason and both evaluations, plans follow-ups, and ends the links', async () => {
    const pair = await active(world)
    const order = {
      ...{ pairId: pair.pairId, version: pair.version, reason: 'goal-reached', menteeLeaves: true },
      ...{ as: 'completed' as const, evaluations: [...evaluations], confirmed: true },
    }
    const closed = await world.on('2026-08-10').pairs.close(order)
    expect(closed).toMatchObject({ done: true, pair: { status: 'completed' }, followUps: 3 })
    const detail = await world.on('2026-08-10').pairs.detail({ pairId: pair.pairId })
    expect(detail).toMatchObject({ endedOn: '2026-08-10', evaluations: [{ rating: 5 }, { rating: 4 }] })
    const planned = await inTenant(world, (db) =>
      db
        .selectFrom('followUps')
        .select(['moment', 'dueOn'])
        .where('enrolmentId', '=', pair.menteeEnrolmentId)
        .orderBy('dueOn')
        .execute(),
    )
    expect(planned).toEqual([
      { moment: 'leaving', dueOn: '2026-08-10' },
      { moment: 'leaving-6m', dueOn: '2027-02-10' },
      { moment: 'leaving-12m', dueOn: '2027-08-10' },
    ])
    const links = await inTenant(world, (db) =>
      db.selectFrom('links').select('revokedAt').where('pairId', '=', pair.pairId).execute(),
    )
    expect(links).toHaveLength(2)
    expect(links.every(({ revokedAt }) => revokedAt !== null)).toBe(true)
  })

  it('of a closed pair is refused', async () => {
    const { pairId, version } = await active(world)
    const order = {
      pairId,
      as: 'ended-early' as const,
      reason: 'moved-away',
      evaluations: [],
      menteeLeaves: false,
    }
    const first = await world.on('2026-03-01').pairs.close({ ...order, version, confirmed: true })
    if (!first.done) throw new Error('asked about')
    const again = await refusalOf(
      world.on('2026-03-01').pairs.close({ ...order, version: first.pair.version, confirmed: true }),
    )
    // Over is not closed to reading, but to changing.
    expect(again.status).toBe(403)
  })

  it('asks when meetings lie after the end, and writes nothing until it is meant', async () => {
    const { pairId, version } = await active(world)
    const order = {
      ...{
        pairId,
        version,
        as: 'ended-early' as const,
        reason: 'no-contact',
        on: '2026-02-10',
        evaluations: [],
      },
      menteeLeaves: false,
    }
    await world.on('2026-02-20').meetings.log({ pairId, entry: held('2026-02-20'), confirmed: false })
    const { version: now } = await world.on('2026-02-20').pairs.detail({ pairId })
    const asked = await world.on('2026-02-21').pairs.close({ ...order, version: now, confirmed: false })
    expect(asked).toEqual({
      done: false,
      doubts: [{ code: 'doubt.meetings-after-end', values: { count: 1 } }],
    })
    expect(await world.on('2026-02-21').pairs.detail({ pairId })).toMatchObject({
      status: 'active',
      version: now,
    })
  })

  it('leaves late news possible: a meeting that was forgotten', async () => {
    const { pairId, version } = await active(world)
    const order = { pairId, version, as: 'ended-early' as const, reason: 'no-time', evaluations: [] }
    await world.on('2026-03-01').pairs.close({ ...order, menteeLeaves: false, confirmed: true })
    const late = await world
      .on('2026-03-05')
      .meetings.log({ pairId, entry: held('2026-02-25'), confirmed: false })
    expect(late).toMatchObject({ done: true, isFirst: false })
    expect(await world.on('2026-03-05').pairs.detail({ pairId })).toMatchObject({ status: 'ended-early' })
  })
})
