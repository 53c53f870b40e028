import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberPrincipal } from '../accounts/principal.ts'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { seedPairWorld } from '../testing/pairWorld.ts'
import { refusalOf } from '../testing/refusal.ts'
import { type SeededOrganisation, seedOrganisation, system } from '../testing/seed.ts'

let database: TestDatabase
let ours: SeededOrganisation
const as = (principal: MemberPrincipal) => callerFor(database, principal)
const coordinator = () => as(ours.members.coordinator.principal)

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
})
afterAll(() => database.close())

async function applied(fullName: string, role: 'mentee' | 'mentor' = 'mentee') {
  const made = await coordinator().participants.create({
    person: { fullName, language: 'fr', contact: {} },
    programmeId: ours.programmes[0],
    siteId: ours.sites[0],
    role,
    appliedOn: '2026-03-02',
  })
  return { ...made, current: () => enrolmentOf(made.participantId) }
}

async function enrolmentOf(participantId: string) {
  const { enrolments } = await coordinator().participants.get({ participantId })
  const [first] = enrolments
  if (first === undefined) throw new Error('no enrolment')
  return first
}

type Command = Parameters<ReturnType<typeof coordinator>['enrolments']['advance']>[0]['command']
type Person = Awaited<ReturnType<typeof applied>>

async function move(person: Person, on: string, command: Command) {
  const { version } = await person.current()
  return coordinator().enrolments.advance({ enrolmentId: person.enrolmentId, version, on, command })
}

describe('the life of an enrolment', () => {
  it('goes from application to completion on its true days, and happened in that order', async () => {
    const person = await applied('Ana Life')
    await move(person, '2026-03-09', { move: 'find-eligible' })
    expect((await person.current()).stage).toBe('ready')
    expect((await person.current()).waiting).toMatchObject({ since: '2026-03-09', days: 56 })
    await move(person, '2026-03-16', { move: 'start' })
    await move(person, '2026-04-30', { move: 'complete', reason: 'goal-reached' })
    const { enrolment, stage } = await person.current()
    expect(stage).toBe('completed')
    expect(enrolment).toMatchObject({ startedOn: '2026-03-16', endedOn: '2026-04-30' })
    const happened = await coordinator().participants.happened({ participantId: person.participantId })
    expect(happened.map(({ code, on }) => `${on} ${code}`)).toEqual([
      '2026-04-30 completed',
      '2026-03-16 started',
      '2026-03-09 eligible',
      '2026-03-02 applied',
    ])
  })

  it('plans the follow-ups of the programme on leaving', async () => {
    const person = await applied('Bo Leaves')
    await move(person, '2026-03-09', { move: 'find-eligible' })
    await move(person, '2026-03-10', { move: 'start' })
    await move(person, '2026-04-01', { move: 'withdraw', reason: 'moved-away' })
    const rows = await database.doors.inTenant(ours.organisationId, system, (db) =>
      db
        .selectFrom('followUps')
        .select(['moment', 'dueOn'])
        .where('enrolmentId', '=', person.enrolmentId)
        .orderBy('dueOn')
        .execute(),
    )
    expect(rows).toEqual([
      { moment: 'leaving', dueOn: '2026-04-01' },
      { moment: 'leaving-6m', dueOn: '2026-10-01' },
      { moment: 'leaving-12m', dueOn: '2027-04-01' },
    ])
  })

  it('refuses what the state, the day or the missing reason forbids, and says which', async () => {
    const person = await applied('Cem Refused')
    const start = await refusalOf(move(person, '2026-03-09', { move: 'start' }))
    expect(start).toMatchObject({ status: 422, code: 'refusal.not-from-here' })
    const early = await refusalOf(move(person, '2026-03-01', { move: 'find-eligible' }))
    expect(early.code).toBe('refusal.before-previous')
    const late = await refusalOf(move(person, '2026-05-05', { move: 'find-eligible' }))
    expect(late.code).toBe('refusal.in-the-future')
    const silent = await refusalOf(move(person, '2026-03-09', { move: 'withdraw' } as Command))
    expect(silent.answer.fields).toEqual([{ path: 'command.reason', code: 'field.missing' }])
    expect((await person.current()).enrolment.status).toBe('applied')
  })

  it('can be found not eligible and be opened again, both with a reason', async () => {
    const person = await applied('Dina Again')
    await move(person, '2026-03-09', {
      move: 'find-ineligible',
      reason: 'over-age',
      note: 'turned 30 in February',
    })
    expect((await person.current()).stage).toBe('ineligible')
    await move(person, '2026-03-12', { move: 'reopen', reason: 'recorded-in-error' })
    expect((await person.current()).enrolment.status).toBe('applied')
  })

  it('rests on hold for a while, which is no waiting', async () => {
    const person = await applied('Eva Holds')
    await move(person, '2026-03-09', { move: 'find-eligible' })
    await move(person, '2026-03-19', { move: 'hold', reason: 'illness' })
    expect((await person.current()).stage).toBe('on-hold')
    const twice = await refusalOf(move(person, '2026-03-25', { move: 'hold', reason: 'illness' }))
    expect(twice.code).toBe('refusal.interval-overlaps')
    await move(person, '2026-04-03', { move: 'resume' })
    expect((await person.current()).waiting?.days).toBe(56 - 15)
  })

  it('waits for the preparation that the programme asks of mentors', async () => {
    const person = await applied('Filip Mentor', 'mentor')
    await move(person, '2026-03-09', { move: 'find-eligible' })
    expect(await person.current()).toMatchObject({ stage: 'preparing', openStepIds: ['mentor-training'] })
    const done = async (step: string) =>
      coordinator().enrolments.completeStep({
        enrolmentId: person.enrolmentId,
        version: (await person.current()).version,
        on: '2026-03-20',
        step,
      })
    expect((await refusalOf(done('juggling'))).code).toBe('refusal.unknown-step')
    await done('mentor-training')
    expect(await person.current()).toMatchObject({ stage: 'ready', waiting: { since: '2026-03-20' } })
  })
})

describe('what hangs on an enrolment', () => {
  it('ends with it: proposals are taken back, pairs closed, on days that fit their own history', async () => {
    const world = await seedPairWorld(database, 'ending')
    const { pairId, menteeId, menteeEnrolmentId } = await world.propose('2026-02-01')
    const today = world.on('2026-05-04')
    const { enrolments } = await today.participants.get({ participantId: menteeId })
    await today.enrolments.advance({
      enrolmentId: menteeEnrolmentId,
      version: enrolments[0]?.version ?? 0,
      on: '2026-01-25',
      command: { move: 'withdraw', reason: 'found-work' },
    })
    const pair = await database.doors.inTenant(world.organisationId, system, (db) =>
      db
        .selectFrom('pairs')
        .select(['status', 'endedOn', 'endReason', 'place'])
        .where('id', '=', pairId)
        .executeTakeFirst(),
    )
    expect(pair).toEqual({
      status: 'withdrawn',
      endedOn: '2026-02-01',
      endReason: 'mentee-unavailable',
      place: null,
    })
  })

  it('completes the pair of a mentee who completes, and plans from both ends', async () => {
    const world = await seedPairWorld(database, 'completing')
    const { pairId, menteeId, menteeEnrolmentId } = await world.propose('2026-02-01')
    await world.on('2026-02-02').pairs.answer({ pairId, version: 1, side: 'mentee', answer: 'yes' })
    await world.on('2026-02-03').pairs.answer({ pairId, version: 2, side: 'mentor', answer: 'yes' })
    const entry = { on: '2026-02-10', minutes: 60, how: 'in-person', outcome: 'held' } as const
    await world.on('2026-02-10').meetings.log({ pairId, entry, confirmed: true })
    const today = world.on('2026-05-04')
    const { enrolments } = await today.participants.get({ participantId: menteeId })
    await today.enrolments.advance({
      enrolmentId: menteeEnrolmentId,
      version: enrolments[0]?.version ?? 0,
      on: '2026-05-01',
      command: { move: 'complete', reason: 'goal-reached' },
    })
    const happened = await today.participants.happened({ participantId: menteeId })
    expect(happened.map(({ code }) => code)).toEqual(expect.arrayContaining(['pairCompleted', 'completed']))
    expect(happened.find(({ code }) => code === 'pairCompleted')).toMatchObject({
      on: '2026-05-01',
      reason: 'as-planned',
    })
  })
})

describe('two people at once', () => {
  it('the second one gets 409 with the state as it is', async () => {
    const person = await applied('Gus Twice')
    const { version } = await person.current()
    const command = { enrolmentId: person.enrolmentId, version, on: '2026-03-09' }
    await coordinator().enrolments.advance({ ...command, command: { move: 'find-eligible' } })
    const stale = await refusalOf(
      coordinator().enrolments.advance({ ...command, command: { move: 'find-ineligible', reason: 'x' } }),
    )
    expect(stale.status).toBe(409)
    expect(stale.answer.current).toEqual({ version: version + 1, status: 'eligible' })
  })

  it('of two at the same moment exactly one is done', async () => {
    const person = await applied('Hana Race')
    const { version } = await person.current()
    const call = () =>
      coordinator().enrolments.advance({
        enrolmentId: person.enrolmentId,
        version,
        on: '2026-03-09',
        command: { move: 'find-eligible' },
      })
    const results = await Promise.allSettled([call(), call(), call()])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('enrolling somebody who is known', () => {
  it('opens a second enrolment in another role, and refuses the same one twice', async () => {
    const person = await applied('Ivo Returns')
    const { participantId } = person
    const wanted = {
      participantId,
      programmeId: ours.programmes[0],
      siteId: ours.sites[0],
      appliedOn: '2026-04-01',
    }
    await coordinator().enrolments.create({ ...wanted, role: 'mentor' })
    const twice = await refusalOf(coordinator().enrolments.create({ ...wanted, role: 'mentee' }))
    expect(twice).toMatchObject({ status: 422, code: 'enrolment.already-open' })
    await move(person, '2026-04-02', { move: 'withdraw', reason: 'found-work' })
  })

  it('hides the programmes of others', async () => {
    const { participantId } = await applied('Jo Elsewhere')
    const refused = await refusalOf(
      coordinator().enrolments.create({
        ...{ participantId, programmeId: ours.programmes[1], siteId: ours.sites[0] },
        ...{ role: 'mentee', appliedOn: '2026-04-01' },
      }),
    )
    expect(refused.status).toBe(404)
  })
})

describe('the table of a programme', () => {
  it('says of everyone where they stand, what is to ask and how long they wait', async () => {
    await applied('Kim To Ask')
    const ready = await applied('Lou Waits')
    await move(ready, '2026-03-09', { move: 'find-eligible' })
    const rows = await coordinator().programmes.enrolments({ programmeId: ours.programmes[0] })
    const of = (name: string) => rows.find((row) => row.name === name)
    expect(of('Kim To Ask')).toMatchObject({ stage: 'applied-to-ask', waitingDays: null })
    expect(of('Kim To Ask')?.toAsk).toContainEqual({ attribute: 'birthDate' })
    expect(of('Kim To Ask')?.toAsk.at(-1)).toMatchObject({
      attribute: 'judgement.motivated',
      statement: { fr: 'fait preuve de motivation' },
    })
    expect(of('Lou Waits')).toMatchObject({ stage: 'ready', waitingDays: 56, toAsk: [] })
    const [programme] = await coordinator().programmes.list()
    const waiting = rows.filter((row) => row.stage === 'ready' && row.role === 'mentee')
    expect(programme?.numbers).toMatchObject({
      waiting: waiting.length,
      longestWaitingDays: Math.max(...waiting.map((row) => row.waitingDays ?? 0)),
    })
  })
})
