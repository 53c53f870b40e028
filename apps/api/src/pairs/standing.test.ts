import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { active } from '../testing/livingPairs.ts'
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

describe('health', () => {
  it('says for how long nothing is recorded, and why that is at risk', async () => {
    const { pairId } = await active(world)
    const list = await world.on('2026-03-23').pairs.list({ which: 'open' })
    expect(list.find(({ id }) => id === pairId)?.health).toMatchObject({
      level: 'at-risk',
      reasons: [
        { code: 'health.no-meeting-recorded', values: { days: 41, cadence: 14 } },
        { code: 'health.check-in-missed' },
      ],
    })
  })

  it('leaves concerns to those who may read them', async () => {
    const { pairId } = await active(world)
    const { organisationId } = world
    await inTenant(world, (db) =>
      db
        .insertInto('pairConcerns')
        .values({
          ...{ organisationId, id: randomUUID(), pairId, raisedOn: '2026-02-12', raisedBy: 'mentee' },
          ...{ topic: 'conduct', urgency: 'now' },
        })
        .execute(),
    )
    const asked = { now: '2026-02-13T11:00:00.000Z' }
    const seenBy = (role: 'coordinator' | 'assistant') =>
      callerFor(database, world.members[role].principal, asked).pairs.detail({ pairId })
    expect((await seenBy('coordinator')).health.reasons).toMatchObject([{ code: 'health.concern-raised' }])
    expect(await seenBy('assistant')).toMatchObject({ concerns: [], health: { level: 'on-track' } })
  })
})

describe('a concern', () => {
  it('shows until it is settled, can be opened again, and is not for assistants to read', async () => {
    const { pairId } = await active(world)
    const assistant = callerFor(database, world.members.assistant.principal, {
      now: '2026-02-12T11:00:00.000Z',
    })
    const raised = { pairId, raisedBy: 'mentor', topic: 'contact', urgency: 'soon' } as const
    const { concernId } = await assistant.pairs.raiseConcern(raised)
    expect((await assistant.pairs.detail({ pairId })).concerns).toEqual([])
    const shown = await world.on('2026-02-13').pairs.detail({ pairId })
    expect(shown).toMatchObject({ concerns: [{ id: concernId, version: 1 }], health: { level: 'at-risk' } })
    const settle = { pairId, concernId, isSettled: true } as const
    const { version } = await world.on('2026-02-13').pairs.settleConcern({ ...settle, version: 1 })
    const settled = await world.on('2026-02-14').pairs.detail({ pairId })
    expect(settled).toMatchObject({ concerns: [{ resolvedOn: '2026-02-13' }], health: { level: 'on-track' } })
    const stale = await refusalOf(world.on('2026-02-14').pairs.settleConcern({ ...settle, version: 1 }))
    expect(stale.status).toBe(409)
    await world.on('2026-02-14').pairs.settleConcern({ ...settle, version, isSettled: false })
    expect((await world.on('2026-02-15').pairs.detail({ pairId })).health.level).toBe('at-risk')
  })
})

describe('a pause and an extension', () => {
  it('stop the clock of silence, and move the planned end once', async () => {
    const { pairId, version } = await active(world)
    const paused = await world
      .on('2026-02-20')
      .pairs.pause({ pairId, version, reason: 'illness', until: '2026-03-20' })
    expect((await world.on('2026-03-15').pairs.detail({ pairId })).health.level).toBe('on-track')
    const resumed = await world.on('2026-03-21').pairs.resume({ pairId, version: paused.version })
    expect(resumed.status).toBe('active')
    const refused = await refusalOf(
      world
        .on('2026-03-21')
        .pairs.extend({ pairId, version: resumed.version, until: '2027-08-10', reason: 'goal-close' }),
    )
    expect(refused.code).toMatch(/^refusal\.(no-extension-left|extension-too-long)$/)
  })
})
