import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type PairWorld, seedPairWorld } from '../testing/pairWorld.ts'
import { seedEnrolment, seedMember, system } from '../testing/seed.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await cloneDatabase()
})
afterAll(() => database.close())

let count = 0
const house = (change?: Parameters<typeof seedPairWorld>[2]) => {
  count += 1
  return seedPairWorld(database, `silence-${count}`, change)
}
const inTenant = <T>(own: PairWorld, work: Parameters<typeof database.doors.inTenant<T>>[2]): Promise<T> =>
  database.doors.inTenant(own.organisationId, system, work)

/** Somebody who takes part since 20 January 2026. */
const mentee = (own: PairWorld, fullName = 'Amina Haddad', siteId?: string) => {
  const { organisationId, programmeId } = own
  return inTenant(own, (db) =>
    seedEnrolment(db, {
      ...{ organisationId, programmeId, role: 'mentee', fullName },
      ...(siteId !== undefined && { siteId }),
    }),
  )
}
type Mentee = Awaited<ReturnType<typeof mentee>>

const proposed = async (own: PairWorld, { participantId }: Mentee, day: string) =>
  (await own.on(day).participants.get({ participantId })).enrolments[0]?.leaving

const rowsOn = async (own: PairWorld, day: string) =>
  (await own.on(day).today.list({ scope: 'all' })).rows.filter(({ kind }) => kind.startsWith('leaving'))

async function attend(
  own: PairWorld,
  person: Mentee,
  startsAt: string,
  more: { status?: 'attended' | 'absent'; cancelledAt?: string; programmeId?: string | null } = {},
) {
  const { organisationId } = own
  const { status = 'attended', cancelledAt = null, programmeId = own.programmeId } = more
  const eventId = randomUUID()
  await inTenant(own, async (db) => {
    await db
      .insertInto('events')
      .values({
        ...{ organisationId, id: eventId, programmeId, siteId: null, kind: 'workshop', title: 'Letters' },
        ...{ startsAt, endsAt: null, venue: null, cancelledAt },
      })
      .execute()
    const { participantId } = person
    await db
      .insertInto('attendance')
      .values({
        ...{
          organisationId,
          id: randomUUID(),
          eventId,
          participantId,
          enrolmentId: null,
          status,
          place: null,
        },
      })
      .execute()
  })
}

describe('silence in the records', () => {
  it('proposes leaving after 90 days, dated on the start where nothing was received since', async () => {
    const own = await house()
    const person = await mentee(own)
    expect(await proposed(own, person, '2026-04-19')).toBeNull()
    expect(await proposed(own, person, '2026-04-20')).toEqual({ on: '2026-01-20', days: 90, last: 'start' })
  })

  it('ends with an event that was attended, on the day it was where the organisation is', async () => {
    const own = await house()
    const person = await mentee(own)
    await attend(own, person, '2026-02-10T23:30:00.000Z')
    await attend(own, person, '2026-03-01T10:00:00.000Z', { status: 'absent' })
    await attend(own, person, '2026-03-02T10:00:00.000Z', { cancelledAt: '2026-03-01T10:00:00.000Z' })
    await attend(own, person, '2026-03-03T10:00:00.000Z', { programmeId: own.programmes[1] })
    expect(await proposed(own, person, '2026-05-11')).toBeNull()
    expect(await proposed(own, person, '2026-05-12')).toEqual({ on: '2026-02-11', days: 90, last: 'event' })
    await attend(own, person, '2026-03-04T10:00:00.000Z', { programmeId: null })
    expect(await proposed(own, person, '2026-06-02')).toEqual({ on: '2026-03-04', days: 90, last: 'event' })
    // What has not happened yet is no service.
    await attend(own, person, '2026-09-01T10:00:00.000Z')
    expect(await proposed(own, person, '2026-06-02')).toMatchObject({ on: '2026-03-04' })
  })

  it('ends with a held meeting, a check-in or a review of the pair; days on which it rests do not count', async () => {
    const own = await house()
    const { pairId, menteeId, menteeEnrolmentId } = await own.propose('2026-02-01')
    const person = { participantId: menteeId, enrolmentId: menteeEnrolmentId }
    await own.on('2026-02-02').pairs.answer({ pairId, version: 1, side: 'mentee', answer: 'yes' })
    await own.on('2026-02-03').pairs.answer({ pairId, version: 2, side: 'mentor', answer: 'yes' })
    const met = (on: string, outcome: 'held' | 'cancelled') =>
      own.on(on).meetings.log({
        pairId,
        entry: { on, how: 'in-person', outcome, ...(outcome === 'held' && { minutes: 60 }) },
        confirmed: true,
      })
    await met('2026-02-10', 'held')
    await met('2026-03-10', 'cancelled')
    expect(await proposed(own, person, '2026-05-10')).toBeNull()
    expect(await proposed(own, person, '2026-05-11')).toEqual({ on: '2026-02-10', days: 90, last: 'meeting' })
    const [row] = await rowsOn(own, '2026-05-11')
    expect(row).toMatchObject({ pair: { id: pairId, mentee: { name: 'Amina Haddad' } }, waitingDays: null })
    const { organisationId } = own
    await inTenant(own, async (db) => {
      const about = { organisationId, pairId }
      await db
        .insertInto('pairPauses')
        .values({
          ...about,
          id: randomUUID(),
          fromOn: '2026-03-01',
          untilOn: '2026-03-10',
          reason: 'illness',
        })
        .execute()
      await db
        .insertInto('pairCheckIns')
        .values({ ...about, id: randomUUID(), plannedOn: '2026-02-12', heldOn: null, note: null })
        .execute()
    })
    expect(await proposed(own, person, '2026-05-20')).toBeNull()
    expect(await proposed(own, person, '2026-05-21')).toMatchObject({ on: '2026-02-10', days: 90 })
    await inTenant(own, (db) =>
      db.updateTable('pairCheckIns').set({ heldOn: '2026-02-12' }).where('pairId', '=', pairId).execute(),
    )
    expect(await proposed(own, person, '2026-05-23')).toEqual({ on: '2026-02-12', days: 90, last: 'talk' })
    await inTenant(own, (db) =>
      db
        .insertInto('pairReviews')
        .values({ organisationId, pairId, id: randomUUID(), reviewedOn: '2026-02-20', reviewedBy: null })
        .execute(),
    )
    expect(await proposed(own, person, '2026-05-31')).toEqual({ on: '2026-02-20', days: 90, last: 'talk' })
  })

  it('ends with a talk or a training of the preparation, not with a paper that was seen', async () => {
    const step = (id: string, kind: 'interview' | 'form') => ({
      ...{ id, kind, label: { en: id } },
      ...{ required: false, safety: false },
    })
    const own = await house((programme) => ({
      ...programme,
      preparation: { ...programme.preparation, mentee: [step('intake', 'interview'), step('form', 'form')] },
    }))
    const person = await mentee(own)
    const { enrolmentId } = person
    await inTenant(own, (db) =>
      db.updateTable('enrolments').set({ programmeVersion: 2 }).where('id', '=', enrolmentId).execute(),
    )
    const done = (step: string, doneOn: string) =>
      inTenant(own, (db) =>
        db
          .insertInto('enrolmentSteps')
          .values({ organisationId: own.organisationId, id: randomUUID(), enrolmentId, step, doneOn })
          .execute(),
      )
    await done('form', '2026-03-01')
    expect(await proposed(own, person, '2026-04-20')).toMatchObject({ last: 'start' })
    await done('intake', '2026-02-01')
    expect(await proposed(own, person, '2026-04-20')).toBeNull()
    expect(await proposed(own, person, '2026-05-02')).toEqual({ on: '2026-02-01', days: 90, last: 'talk' })
  })

  it('says nothing of mentors, of those on hold, and of those who left', async () => {
    const own = await house()
    const { organisationId, programmeId } = own
    await inTenant(own, (db) => seedEnrolment(db, { organisationId, programmeId, role: 'mentor' }))
    const resting = await mentee(own)
    const gone = await mentee(own)
    await inTenant(own, async (db) => {
      await db
        .insertInto('enrolmentHolds')
        .values({
          ...{ organisationId, id: randomUUID(), enrolmentId: resting.enrolmentId },
          ...{ fromOn: '2026-02-01', untilOn: null, reason: 'illness' },
        })
        .execute()
      await db
        .updateTable('enrolments')
        .set({ status: 'withdrawn', endedOn: '2026-02-01' })
        .where('id', '=', gone.enrolmentId)
        .execute()
    })
    expect(await rowsOn(own, '2026-12-01')).toEqual([])
  })
})

describe('a proposed leaving on Today', () => {
  it('names the longest silence first, five by name and the rest as a number, and can be put off', async () => {
    const own = await house()
    const people: Mentee[] = []
    for (let number = 1; number <= 7; number += 1) people.push(await mentee(own, `Person ${number}`))
    const [, , third] = people as [Mentee, Mentee, Mentee]
    await attend(own, third, '2026-02-01T10:00:00.000Z')
    const rows = await rowsOn(own, '2026-05-05')
    expect(rows.map((row) => [row.kind, 'days' in row && row.days])).toEqual([
      ...Array.from({ length: 5 }, () => ['leaving-proposed', 105]),
      ['leavings-more', false],
    ])
    expect(rows.at(-1)).toMatchObject({
      ...{ count: 2, longestDays: 105, programmeId: own.programmeId, subjectId: own.programmeId },
      ...{ section: 'week', programme: { en: 'Programme 1' } },
    })
    const [first] = rows
    if (first?.kind !== 'leaving-proposed') throw new Error('no proposal')
    expect(first).toMatchObject({ on: '2026-01-20', last: 'start', pair: null, section: 'week' })
    const { kind, subjectId } = first
    await own.on('2026-05-05').today.snooze({ kind, subjectId, until: '2026-05-12' })
    const left = await rowsOn(own, '2026-05-05')
    expect(left.some((row) => row.subjectId === subjectId)).toBe(false)
    const board = await own.on('2026-05-05').programmes.enrolments({ programmeId: own.programmeId })
    expect(board.map(({ silentDays }) => silentDays).sort()).toEqual([105, 105, 105, 105, 105, 105, 93])
  })

  it('is gone once the leaving is recorded on its day, and shown only to those in whose scope it is', async () => {
    const own = await house()
    const [north, south] = own.sites
    const person = await mentee(own, 'Amina Haddad', north)
    const { organisationId, programmeId } = own
    const other = await seedMember(database.doors, {
      ...{ organisationId, slug: own.slug, role: 'coordinator', programmeId },
    })
    const ofSouth = callerFor(
      database,
      {
        ...other.principal,
        roles: [{ role: 'coordinator', programmeIds: [programmeId], siteIds: [south] }],
      },
      { now: '2026-05-05T11:00:00.000Z' },
    )
    expect((await ofSouth.today.list({ scope: 'all' })).rows).toEqual([])
    const [row] = await rowsOn(own, '2026-05-05')
    if (row?.kind !== 'leaving-proposed') throw new Error('no proposal')
    await own.on('2026-05-05').enrolments.advance({
      ...{ enrolmentId: row.enrolmentId, version: row.version, on: row.on },
      command: { move: 'withdraw', reason: 'no-contact' },
    })
    expect(await rowsOn(own, '2026-05-05')).toEqual([])
    const { enrolments } = await own
      .on('2026-05-05')
      .participants.get({ participantId: person.participantId })
    expect(enrolments[0]).toMatchObject({ enrolment: { endedOn: '2026-01-20' }, leaving: null })
  })
})
