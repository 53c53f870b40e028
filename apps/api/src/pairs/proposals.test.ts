import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { introduced } from '../testing/livingPairs.ts'
import { type PairWorld, seedPairWorld, withCheck } from '../testing/pairWorld.ts'
import { refusalOf } from '../testing/refusal.ts'
import { system } from '../testing/seed.ts'

let database: TestDatabase
let world: PairWorld
let strict: PairWorld

beforeAll(async () => {
  database = await cloneDatabase()
  world = await seedPairWorld(database, 'duo')
  strict = await seedPairWorld(database, 'strict', withCheck)
})
afterAll(() => database.close())

const inTenant = <T>(own: PairWorld, work: Parameters<typeof database.doors.inTenant<T>>[2]): Promise<T> =>
  database.doors.inTenant(own.organisationId, system, work)

const lettersTo = (own: PairWorld, participantId: string) =>
  inTenant(own, (db) =>
    db
      .selectFrom('mailOutbox')
      .select(['kind', 'subject', 'text'])
      .where('participantId', '=', participantId)
      .orderBy('recordedAt')
      .execute(),
  )

describe('a proposal', () => {
  it('becomes an introduction when both said yes, and both are written to with a link to log meetings', async () => {
    const pair = await introduced(world)
    const detail = await world.on('2026-02-05').pairs.detail({ pairId: pair.pairId })
    expect(detail).toMatchObject({
      status: 'introduced',
      introducedOn: '2026-02-04',
      next: { code: 'next.first-meeting' },
    })
    const [letter] = await lettersTo(world, pair.menteeId)
    expect(letter).toMatchObject({ kind: 'pair.introduced', subject: 'A message from Organisation duo' })
    expect(letter?.text).toMatch(/http:\/\/localhost:4000\/l\/[\w-]{32}\?lang=en/)
    expect(letter?.text).toContain('Jan Peeters')
  })

  it('is declined by one no, with its reason, and gives the place back', async () => {
    const { pairId } = await world.propose('2026-02-01')
    const answer = { pairId, version: 1, side: 'mentor', answer: 'no', reason: 'no-time' } as const
    expect(await world.on('2026-02-03').pairs.answer(answer)).toMatchObject({ status: 'declined' })
    const detail = await world.on('2026-02-03').pairs.detail({ pairId })
    expect(detail).toMatchObject({ endedOn: '2026-02-03', rematch: { freePlaces: expect.any(Number) } })
    expect(detail.history.at(-1)).toMatchObject({
      to: 'declined',
      reason: 'no-time',
      by: 'coordinator of duo',
    })
  })

  it('stays open after "talk to me first"; a yes may follow', async () => {
    const { pairId } = await world.propose('2026-02-01')
    const talk = await world
      .on('2026-02-02')
      .pairs.answer({ pairId, version: 1, side: 'mentee', answer: 'talk' })
    expect(talk.status).toBe('proposed')
    const detail = await world.on('2026-02-03').pairs.detail({ pairId })
    expect(detail.next).toMatchObject({ code: 'next.talk-first', isOverdue: true })
    const yes = { pairId, version: talk.version, side: 'mentee', answer: 'yes' } as const
    expect(await world.on('2026-02-03').pairs.answer(yes)).toMatchObject({ status: 'proposed' })
  })

  it('is answered once by each side', async () => {
    const { pairId } = await world.propose('2026-02-01')
    const yes = { pairId, version: 1, side: 'mentee', answer: 'yes' } as const
    const { version } = await world.on('2026-02-02').pairs.answer(yes)
    const again = await refusalOf(world.on('2026-02-02').pairs.answer({ ...yes, version }))
    expect(again).toMatchObject({ status: 422, code: 'refusal.already-answered' })
  })

  it('cannot be answered after it lapsed', async () => {
    const { pairId } = await world.propose('2026-02-01')
    const early = await refusalOf(world.on('2026-02-11').pairs.lapse({ pairId, version: 1 }))
    expect(early.code).toBe('refusal.answer-still-open')
    const { version } = await world.on('2026-02-12').pairs.lapse({ pairId, version: 1 })
    const late = await refusalOf(
      world.on('2026-02-12').pairs.answer({ pairId, version, side: 'mentee', answer: 'yes' }),
    )
    // What is over is seen, and changed no more.
    expect(late.status).toBe(403)
  })

  it('keeps both answers while a check is missing, and only that blocks', async () => {
    const pair = await introduced(strict)
    const { pairId, version } = pair
    const waiting = await strict.on('2026-02-05').pairs.detail({ pairId })
    expect(waiting).toMatchObject({
      status: 'proposed',
      next: { code: 'next.complete-safety', values: { count: 1 } },
      safety: [{ code: 'safety.step-missing', label: { en: 'Extract of the criminal record' } }],
    })
    const refused = await refusalOf(strict.on('2026-02-05').pairs.introduce({ pairId, version }))
    expect(refused).toMatchObject({ code: 'refusal.safety-missing' })
    expect(refused.answer.missing).toMatchObject([{ code: 'safety.step-missing' }])
    await inTenant(strict, (db) =>
      db
        .insertInto('enrolmentSteps')
        .values({
          ...{ organisationId: strict.organisationId, id: randomUUID(), enrolmentId: pair.mentorEnrolmentId },
          ...{ step: 'criminal-record', doneOn: '2026-02-06', validUntil: '2028-02-06' },
        })
        .execute(),
    )
    const open = await strict.on('2026-02-07').pairs.detail({ pairId })
    expect(open).toMatchObject({ next: { code: 'next.introduce' }, safety: [] })
    expect(open.may.moves).toContain('introduce')
    expect(await strict.on('2026-02-07').pairs.introduce({ pairId, version })).toMatchObject({
      status: 'introduced',
    })
  })

  it('is not changed from a stale screen; the answer says how it is now', async () => {
    const { pairId } = await world.propose('2026-02-01')
    await world.on('2026-02-02').pairs.answer({ pairId, version: 1, side: 'mentee', answer: 'yes' })
    const stale = await refusalOf(
      world.on('2026-02-02').pairs.withdraw({ pairId, version: 1, reason: 'better-proposal' }),
    )
    expect(stale).toMatchObject({ status: 409, answer: { current: { version: 2, status: 'proposed' } } })
  })
})

describe('reminding', () => {
  it('asks only those who have not answered, and says who has no address', async () => {
    const pair = await world.propose('2026-02-01')
    const { pairId } = pair
    await world.on('2026-02-02').pairs.answer({ pairId, version: 1, side: 'mentor', answer: 'yes' })
    await inTenant(world, (db) =>
      db.updateTable('participants').set({ contact: '{}' }).where('id', '=', pair.menteeId).execute(),
    )
    const { asked } = await world.on('2026-02-08').pairs.remind({ pairId })
    expect(asked).toEqual([{ side: 'mentee', participantId: pair.menteeId, result: 'no-address' }])
    expect(await lettersTo(world, pair.mentorId)).toEqual([])
  })
})

describe('other organisations', () => {
  it('do not exist', async () => {
    const { pairId } = await world.propose('2026-02-01')
    const foreign = await refusalOf(strict.on('2026-02-02').pairs.detail({ pairId }))
    const unknown = await refusalOf(strict.on('2026-02-02').pairs.detail({ pairId: randomUUID() }))
    expect(foreign.answer).toEqual(unknown.answer)
    expect(foreign.status).toBe(404)
  })
})
