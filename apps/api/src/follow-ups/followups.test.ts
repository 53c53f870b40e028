import { randomUUID } from 'node:crypto'
import type { SpellClaim } from '@passerelle/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type PairWorld, seedPairWorld } from '../testing/pairWorld.ts'
import { refusalOf } from '../testing/refusal.ts'
import { seedEnrolment, system } from '../testing/seed.ts'

const today = '2026-11-25'
let database: TestDatabase
let world: PairWorld
beforeAll(async () => {
  database = await cloneDatabase()
  world = await seedPairWorld(database, 'ours')
})
afterAll(() => database.close())

const coordinator = () => world.on(today)
const job: SpellClaim = {
  says: 'spell',
  kind: 'main',
  activity: 'employed',
  from: { on: '2026-09-01', precision: 'day' },
  detail: { hoursPerWeek: 30, contract: 'fixed-term' },
}

/** Somebody who left, with a follow-up in its window. */
async function somebody() {
  const { organisationId, programmeId } = world
  const followUpId = randomUUID()
  const seeded = await database.doors.inTenant(organisationId, system, async (db) => {
    const person = await seedEnrolment(db, { organisationId, programmeId, role: 'mentee' })
    await db
      .insertInto('followUps')
      .values({
        ...{ organisationId, id: followUpId, enrolmentId: person.enrolmentId, moment: 'six-months' },
        ...{ anchorOn: '2026-05-20', dueOn: '2026-11-20', opensOn: '2026-11-06', closesOn: '2027-01-04' },
      })
      .execute()
    return person
  })
  return { ...seeded, followUpId }
}

const entry = { on: today, how: 'phone', giveUp: false } as const
const spellsOf = (participantId: string) =>
  database.doors.inTenant(world.organisationId, system, (db) =>
    db
      .selectFrom('spells')
      .selectAll()
      .where('participantId', '=', participantId)
      .orderBy('startedOn')
      .execute(),
  )

describe('a follow-up', () => {
  it('ends as reached with an answer, which counts as asked for', async () => {
    const { participantId, followUpId } = await somebody()
    const reached = { ...entry, result: 'reached' } as const
    const call = { followUpId, version: 1, entry: reached, claims: [job] }
    expect(await coordinator().followUps.record(call)).toEqual({ result: 'reached', version: 2 })
    const { now, reports } = await coordinator().outcomes.situation({ participantId })
    expect(now).toMatchObject({ status: 'employed', how: { planned: true, source: 'self' } })
    expect(reports).toMatchObject([{ planned: true, followUpId }])
    expect(await spellsOf(participantId)).toMatchObject([
      { activity: 'employed', startedOn: '2026-09-01', endedOn: null, confirmedOn: today },
    ])
  })

  it('stays open after a try in vain, and ends as not reached only when somebody gives up', async () => {
    const { followUpId } = await somebody()
    const inVain = { ...entry, result: 'no-answer' } as const
    const first = await coordinator().followUps.record({
      ...{ followUpId, version: 1, claims: [] },
      entry: { ...inVain, nextOn: '2026-11-28' },
    })
    expect(first).toEqual({ result: null, version: 2 })
    expect(await coordinator().followUps.byId({ followUpId })).toMatchObject({
      attempts: [{ on: today, how: 'phone', result: 'no-answer', nextOn: '2026-11-28' }],
    })
    const last = { followUpId, version: 2, claims: [], entry: { ...inVain, giveUp: true } }
    expect(await coordinator().followUps.record(last)).toMatchObject({ result: 'unreachable' })
    const again = await refusalOf(coordinator().followUps.record({ ...last, version: 3 }))
    expect(again).toMatchObject({ status: 409, code: 'conflict.follow-up-closed' })
  })

  it('takes no answer without words, no day to come and no stale version', async () => {
    const { followUpId } = await somebody()
    const claims: SpellClaim[] = []
    const reached = { followUpId, version: 1, claims, entry: { ...entry, result: 'reached' as const } }
    expect(await refusalOf(coordinator().followUps.record(reached))).toMatchObject({
      status: 422,
      answer: { fields: [{ path: 'claims', code: 'field.missing' }] },
    })
    const tomorrow = { ...reached, claims: [job], entry: { ...reached.entry, on: '2026-11-26' } }
    expect(await refusalOf(coordinator().followUps.record(tomorrow))).toMatchObject({
      answer: { fields: [{ path: 'entry.on', code: 'field.too-late' }] },
    })
    const stale = { ...reached, claims: [job], version: 7 }
    expect(await refusalOf(coordinator().followUps.record(stale))).toMatchObject({ status: 409 })
  })

  it('opens again, and what was said with it no longer counts but stays readable', async () => {
    const { participantId, followUpId } = await somebody()
    const reached = { ...entry, result: 'reached' } as const
    await coordinator().followUps.record({ followUpId, version: 1, entry: reached, claims: [job] })
    await coordinator().followUps.reopen({ followUpId, version: 2 })
    expect(await coordinator().followUps.byId({ followUpId })).toMatchObject({ result: null, closedOn: null })
    const { now, reports } = await coordinator().outcomes.situation({ participantId })
    expect(now.status).toBe('unknown')
    expect(reports[0]?.supersededAt).toBeDefined()
    expect(await spellsOf(participantId)).toEqual([])
  })

  it('of another organisation does not exist', async () => {
    const { followUpId } = await somebody()
    const theirs = await seedPairWorld(database, 'theirs')
    const call = callerFor(database, theirs.members.coordinator.principal).followUps.byId({ followUpId })
    expect(await refusalOf(call)).toMatchObject({ status: 404 })
  })
})

describe('a situation', () => {
  it('keeps the status unknown after the last confirmation, and asks', async () => {
    const { participantId } = await somebody()
    const told = { claim: job, source: 'mentor', saidOn: '2026-10-12' } as const
    await coordinator().outcomes.report({ participantId, entry: told })
    const { main, now, moments } = await coordinator().outcomes.situation({ participantId })
    expect(now).toMatchObject({
      status: 'unknown',
      how: { code: 'not-confirmed-since', until: '2026-10-12' },
    })
    expect(main.map(({ status, until }) => [status, until])).toEqual([
      ['unknown', '2026-08-31'],
      ['employed', '2026-10-12'],
      ['unknown', today],
    ])
    expect(moments).toContainEqual({ kind: 'applied', on: '2026-01-05' })
  })

  it('does not overlap: what is said later ends what went on', async () => {
    const { participantId } = await somebody()
    const say = (claim: SpellClaim, saidOn: string) =>
      coordinator().outcomes.report({ participantId, entry: { claim, source: 'self', saidOn } })
    await say(job, '2026-10-12')
    await say(
      {
        says: 'spell',
        kind: 'main',
        activity: 'education',
        from: { on: '2026-11-02', precision: 'day' },
        detail: {},
      },
      '2026-11-20',
    )
    expect(await spellsOf(participantId)).toMatchObject([
      { activity: 'employed', startedOn: '2026-09-01' },
      { activity: 'education', startedOn: '2026-11-02', endedOn: null },
    ])
  })

  it('loses a word that was recorded in error', async () => {
    const { participantId } = await somebody()
    const told = { claim: job, source: 'self', saidOn: today } as const
    const { spellReportId } = await coordinator().outcomes.report({ participantId, entry: told })
    await coordinator().outcomes.withdraw({ spellReportId })
    expect(await spellsOf(participantId)).toEqual([])
    expect(await refusalOf(coordinator().outcomes.withdraw({ spellReportId: 'nothing' }))).toMatchObject({
      status: 404,
    })
  })
})

describe('a follow-up due while the organisation rests', () => {
  it('is asked on the first day after it, in the list, on its page and on Today; before it where the window closes first', async () => {
    const own = await seedPairWorld(database, 'resting')
    const { organisationId, programmeId } = own
    const plan = async (dueOn: string, opensOn: string, closesOn: string) => {
      const followUpId = randomUUID()
      await database.doors.inTenant(organisationId, system, async (db) => {
        const { enrolmentId } = await seedEnrolment(db, { organisationId, programmeId, role: 'mentee' })
        await db
          .updateTable('enrolments')
          .set({ status: 'completed', endedOn: '2026-06-25' })
          .where('id', '=', enrolmentId)
          .execute()
        const days = { anchorOn: '2026-06-25', dueOn, opensOn, closesOn }
        await db
          .insertInto('followUps')
          .values({ organisationId, id: followUpId, enrolmentId, moment: 'leaving-6m', ...days })
          .execute()
      })
      return followUpId
    }
    const long = await plan('2026-12-25', '2026-12-11', '2027-02-08')
    const short = await plan('2026-12-27', '2026-12-13', '2027-01-03')
    await database.doors.inTenant(organisationId, system, (db) =>
      db
        .updateTable('organisations')
        .set({ settings: JSON.stringify({ holidays: [{ from: '2026-12-24', until: '2027-01-03' }] }) })
        .where('id', '=', organisationId)
        .execute(),
    )
    const list = await own.on('2026-12-22').followUps.list()
    expect(list.map(({ id, dueOn, askOn }) => [id, dueOn, askOn])).toEqual([
      [short, '2026-12-27', '2026-12-23'],
      [long, '2026-12-25', '2027-01-04'],
    ])
    const page = await own.on('2026-12-22').followUps.byId({ followUpId: long })
    expect(page).toMatchObject({ dueOn: '2026-12-25', askOn: '2027-01-04' })
    const askedOn = async (day: string) =>
      (await own.on(day).today.list({ scope: 'all' })).rows.flatMap((row) =>
        row.kind === 'follow-up-due' ? [row.followUpId] : [],
      )
    expect(await askedOn('2026-12-22')).toEqual([])
    expect(await askedOn('2026-12-23')).toEqual([short])
    expect(await askedOn('2026-12-28')).toEqual([short])
    expect(await askedOn('2027-01-04')).toEqual([long])
  })
})
