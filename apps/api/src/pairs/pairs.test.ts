import { randomUUID } from 'node:crypto'
import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApiError } from '../errors/index.ts'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type PairWorld, type ProposedPair, seedPairWorld, withCheck } from '../testing/pairWorld.ts'
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

async function refusalOf(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(TRPCError)
  return (error as TRPCError).cause as unknown as ApiError
}

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

async function introduced(
  own: PairWorld,
  proposedOn = '2026-02-01',
): Promise<ProposedPair & { version: number }> {
  const pair = await own.propose(proposedOn)
  const { pairId } = pair
  const first = await own.on('2026-02-02').pairs.answer({ pairId, version: 1, side: 'mentee', answer: 'yes' })
  const { version } = await own
    .on('2026-02-04')
    .pairs.answer({ pairId, version: first.version, side: 'mentor', answer: 'yes' })
  return { ...pair, version }
}

const held = (on: string, minutes = 60) => ({ on, minutes, how: 'in-person', outcome: 'held' }) as const

async function active(own: PairWorld, metOn = '2026-02-10') {
  const pair = await introduced(own)
  const logged = await own
    .on(metOn)
    .meetings.log({ pairId: pair.pairId, entry: held(metOn), confirmed: false })
  const { version } = await own.on(metOn).pairs.detail({ pairId: pair.pairId })
  return { ...pair, version, meetingId: logged.done ? logged.meetingId : '' }
}

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
