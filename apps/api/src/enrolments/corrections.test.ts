import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type PairWorld, seedPairWorld } from '../testing/pairWorld.ts'
import { refusalOf } from '../testing/refusal.ts'
import { system } from '../testing/seed.ts'

let database: TestDatabase
let own: PairWorld

beforeAll(async () => {
  database = await cloneDatabase()
  own = await seedPairWorld(database, 'corrections')
})
afterAll(() => database.close())

/** Started on 16 March, left on 30 April because of work. */
async function left(fullName: string) {
  const office = own.on('2026-05-04')
  const { participantId, enrolmentId } = await office.participants.create({
    person: { fullName, language: 'fr', contact: {} },
    ...{ programmeId: own.programmeId, siteId: own.sites[0], role: 'mentee', appliedOn: '2026-03-02' },
  })
  const current = async () => {
    const [each] = (await office.participants.get({ participantId })).enrolments
    if (each === undefined) throw new Error('no enrolment')
    return each
  }
  const move = async (on: string, command: Parameters<typeof office.enrolments.advance>[0]['command']) =>
    office.enrolments.advance({ enrolmentId, version: (await current()).version, on, command })
  await move('2026-03-09', { move: 'find-eligible' })
  await move('2026-03-16', { move: 'start' })
  await move('2026-04-30', { move: 'withdraw', reason: 'found-work' })
  const correct = async (of: 'start' | 'end', on: string, day = '2026-05-04', version?: number) =>
    own.on(day).enrolments.correctDate({
      ...{ enrolmentId, of, on, reason: 'new-information' },
      version: version ?? (await current()).version,
    })
  return { participantId, enrolmentId, current, correct }
}

describe('a corrected date of leaving', () => {
  it('is listed with its reason, keeps why somebody left, and moves what is planned from it', async () => {
    const person = await left('Ana Corrected')
    await person.correct('end', '2026-04-15')
    const { enrolment } = await person.current()
    expect(enrolment).toMatchObject({
      status: 'withdrawn',
      endedOn: '2026-04-15',
      corrections: [
        {
          of: 'end',
          was: '2026-04-30',
          is: '2026-04-15',
          recordedOn: '2026-05-04',
          reason: 'new-information',
        },
      ],
    })
    expect(enrolment.history.at(-1)).toMatchObject({
      to: 'withdrawn',
      on: '2026-04-15',
      reason: 'found-work',
    })
    const rows = await database.doors.inTenant(own.organisationId, system, (db) =>
      db
        .selectFrom('followUps')
        .innerJoin('enrolments', 'enrolments.id', 'followUps.enrolmentId')
        .select(['followUps.moment', 'followUps.dueOn', 'enrolments.endReason'])
        .where('enrolmentId', '=', person.enrolmentId)
        .orderBy('dueOn')
        .execute(),
    )
    expect(rows).toEqual([
      { moment: 'leaving', dueOn: '2026-04-15', endReason: 'found-work' },
      { moment: 'leaving-6m', dueOn: '2026-10-15', endReason: 'found-work' },
      { moment: 'leaving-12m', dueOn: '2027-04-15', endReason: 'found-work' },
    ])
    const happened = await own.on('2026-05-04').participants.happened({ participantId: person.participantId })
    expect(happened.map(({ code, on }) => `${on} ${code}`)).toEqual([
      '2026-05-04 endCorrected',
      '2026-04-15 withdrawn',
      '2026-03-16 started',
      '2026-03-09 eligible',
      '2026-03-02 applied',
    ])
    expect(happened[0]).toMatchObject({
      values: { was: { day: '2026-04-30' }, is: { day: '2026-04-15' } },
      reason: 'new-information',
    })
  })

  it('can be corrected again: each step stays listed, the last one holds', async () => {
    const person = await left('Bo Again')
    await person.correct('end', '2026-04-15')
    await person.correct('start', '2026-03-12')
    await person.correct('end', '2026-04-20')
    const { enrolment } = await person.current()
    expect(enrolment.corrections.map(({ of, was, is }) => [of, was, is])).toEqual([
      ['end', '2026-04-30', '2026-04-15'],
      ['start', '2026-03-16', '2026-03-12'],
      ['end', '2026-04-15', '2026-04-20'],
    ])
    expect(enrolment).toMatchObject({ startedOn: '2026-03-12', endedOn: '2026-04-20' })
    expect(enrolment.history.map(({ to, on }) => [to, on])).toEqual([
      ['applied', '2026-03-02'],
      ['eligible', '2026-03-09'],
      ['active', '2026-03-12'],
      ['withdrawn', '2026-04-20'],
    ])
  })

  it('keeps start before end also where both fall on one day now', async () => {
    const person = await left('Cem One Day')
    await person.correct('start', '2026-03-10')
    await person.correct('end', '2026-03-10')
    const { enrolment } = await person.current()
    expect(enrolment.history.slice(-2).map(({ to, on }) => [to, on])).toEqual([
      ['active', '2026-03-10'],
      ['withdrawn', '2026-03-10'],
    ])
  })

  it('is refused outside its neighbours, in the future, unchanged, or on what somebody else changed', async () => {
    const person = await left('Dina Refused')
    const codeOf = async (work: Promise<unknown>) => (await refusalOf(work)).code
    expect(await codeOf(person.correct('end', '2026-03-15'))).toBe('refusal.before-previous')
    expect(await codeOf(person.correct('start', '2026-05-01'))).toBe('refusal.after-next')
    expect(await codeOf(person.correct('end', '2026-05-05'))).toBe('refusal.in-the-future')
    expect(await codeOf(person.correct('end', '2026-04-30'))).toBe('refusal.same-date')
    const { version } = await person.current()
    await person.correct('end', '2026-04-29')
    const stale = await refusalOf(person.correct('end', '2026-04-28', '2026-05-04', version))
    expect(stale.status).toBe(409)
    expect((await person.current()).enrolment.corrections).toHaveLength(1)
  })
})
