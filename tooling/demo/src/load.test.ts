import { type Enrolment, resolveSpells } from '@passerelle/domain'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPassword } from '../../../apps/api/src/accounts/password.ts'
import type { SystemPrincipal } from '../../../apps/api/src/accounts/principal.ts'
import type { TenantTransaction } from '../../../apps/api/src/database/doors.ts'
import { loadEnrolments } from '../../../apps/api/src/enrolments/load.ts'
import { factsOf } from '../../../apps/api/src/participants/facts.ts'
import { cloneDatabase, type TestDatabase } from '../../../apps/api/src/testing/database.ts'
import { demoPassword, demoSignIns, loadDemo } from './load.ts'
import { type House, makeWorld, type World } from './world.ts'

const asOf = '2026-11-24'
const reader: SystemPrincipal = { kind: 'system', userId: null, name: 'tests' }
let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await cloneDatabase()
  await loadDemo({ installation: database.installation, asOf })
  world = makeWorld('ponts', asOf)
})
afterAll(() => database.close())

const inside = <T>(house: House, work: (db: TenantTransaction) => Promise<T>) =>
  database.doors.inTenant(house.id, reader, work)
const programmesOf = ({ programmes, youthDay }: House) => [...programmes, ...(youthDay ? [youthDay] : [])]
const enrolmentsOf = ({ programmes, youthDay }: House) => [
  ...programmes.flatMap(({ lives }) => [...lives.mentees, ...lives.mentors]),
  ...(youthDay?.lives ?? []),
]

describe('loading the demo', () => {
  it('is done once', async () => {
    expect(await loadDemo({ installation: database.installation, asOf: '2027-01-15' })).toBe('present')
  })

  it('marks the installation and both houses as a demo', async () => {
    const marks = await database.doors.accounts((db) =>
      db.selectFrom('installation').selectAll().executeTakeFirstOrThrow(),
    )
    expect(marks).toMatchObject({ isDemo: true, demoSeed: 'ponts', demoAsOf: asOf })
    for (const house of world.houses) {
      const rows = await inside(house, (db) =>
        db.selectFrom('organisations').select(['isDemo', 'slug']).execute(),
      )
      expect(rows).toEqual([{ isDemo: true, slug: house.slug }])
    }
  })

  it('leaves an installation alone in which somebody works', async () => {
    const own = await cloneDatabase()
    try {
      await own.doors.accounts((db) =>
        db
          .insertInto('users')
          .values({ id: crypto.randomUUID(), email: 'ada@office.example', name: 'Ada', language: 'en' })
          .execute(),
      )
      expect(await loadDemo({ installation: own.installation, asOf })).toBe('not-empty')
      expect(await own.doors.jobs((db) => db.selectFrom('organisations').select('id').execute())).toEqual([])
    } finally {
      await own.close()
    }
  })

  it('lets everybody sign in with the one password', async () => {
    const rows = await database.doors.accounts((db) =>
      db
        .selectFrom('users')
        .innerJoin('credentials', 'credentials.userId', 'users.id')
        .select(['email', 'passwordHash'])
        .execute(),
    )
    const hashes = new Map(rows.map(({ email, passwordHash }) => [email, passwordHash]))
    expect(demoSignIns.length).toBeGreaterThan(8)
    for (const { email } of demoSignIns) expect(await isPassword(demoPassword, hashes.get(email))).toBe(true)
  })
})

describe('what was written', () => {
  it('is every person, enrolment and pair, and no more', async () => {
    for (const house of world.houses) {
      const counts = await inside(house, async (db) => {
        const { rows } = await sql<Record<string, number>>`
          select (select count(*)::int from participants) as participants,
            (select count(*)::int from enrolments) as enrolments,
            (select count(*)::int from pairs) as pairs,
            (select count(*)::int from meetings) as meetings,
            (select count(*)::int from programmes) as programmes,
            (select count(*)::int from grants) as grants`.execute(db)
        return rows[0]
      })
      const pairs = house.programmes.flatMap(({ lives }) => lives.pairs)
      expect(counts).toEqual({
        participants: enrolmentsOf(house).length,
        enrolments: enrolmentsOf(house).length,
        pairs: pairs.length,
        meetings: pairs.flatMap(({ meetings }) => meetings).length,
        programmes: programmesOf(house).length,
        grants: house.grants.length,
      })
    }
  })

  it('reads back as the enrolments that were lived', async () => {
    const histories = ({ history }: Enrolment) => history.map(({ to, on, by }) => ({ to, on, by }))
    for (const house of world.houses) {
      const stored = await inside(house, (db) =>
        loadEnrolments(db, { ids: enrolmentsOf(house).map(({ enrolment }) => enrolment.id) }),
      )
      const byId = new Map(stored.map(({ enrolment }) => [enrolment.id, enrolment]))
      for (const { enrolment } of enrolmentsOf(house)) {
        const read = byId.get(enrolment.id)
        expect(read).toMatchObject({
          status: enrolment.status,
          appliedOn: enrolment.appliedOn,
          role: enrolment.role,
        })
        expect(read?.startedOn).toBe(enrolment.startedOn)
        expect(read?.endedOn).toBe(enrolment.endedOn)
        if (read) expect(histories(read)).toEqual(histories(enrolment))
        expect(read?.completedSteps.length).toBe(enrolment.completedSteps.length)
        if (enrolment.role === 'mentor') expect(read?.capacity).toBe(enrolment.capacity)
      }
    }
  })

  it('lets everybody be found by how their name sounds', async () => {
    for (const house of world.houses) {
      const silent = await inside(house, (db) =>
        db
          .selectFrom('participants')
          .select('fullName')
          .where(({ eb, fn }) => eb(fn('cardinality', ['nameKeys']), '=', 0))
          .execute(),
      )
      expect(silent).toEqual([])
    }
  })

  it('keeps every fact where it may be read', async () => {
    for (const house of world.houses) {
      const people = enrolmentsOf(house).map(({ person }) => person.participant)
      const stored = await inside(house, (db) =>
        factsOf(
          db,
          people.map(({ id }) => id),
        ),
      )
      for (const { id, facts } of people) expect(stored.get(id)?.length).toBe(facts.length)
    }
  })

  it('holds the spells that the reports resolve to', async () => {
    for (const house of world.houses) {
      const rows = await inside(house, (db) =>
        db.selectFrom('spells').select(['participantId', 'startedOn', 'activity', 'kind']).execute(),
      )
      const resolved = programmesOf(house)
        .flatMap(({ situations }) => situations)
        .flatMap(({ reports }) => resolveSpells(reports, asOf).spells)
      const keys = (
        list: readonly { participantId: string; startedOn: string; activity: string; kind: string }[],
      ) =>
        list
          .map(
            ({ participantId, startedOn, activity, kind }) =>
              `${participantId} ${startedOn} ${kind} ${activity}`,
          )
          .sort()
      expect(keys(rows)).toEqual(keys(resolved))
    }
  })

  it('was not written down after the demo’s day', async () => {
    for (const house of world.houses) {
      for (const table of [
        'enrolment_changes',
        'pair_changes',
        'meetings',
        'spell_reports',
        'facts',
        'consents',
      ]) {
        const late = await inside(house, async (db) => {
          const { rows } = await sql<{ late: number }>`
            select count(*)::int as late from ${sql.table(table)} where recorded_at::date > ${asOf}::date`.execute(
            db,
          )
          return rows[0]?.late
        })
        expect(late, table).toBe(0)
      }
    }
  })
})

describe('what the house decided and reported', () => {
  it('leaves a matching round with suggestions for people who are waiting', async () => {
    const [house] = world.houses
    if (house === undefined) throw new Error('There is no house.')
    const { rounds, suggestions, busy } = await inside(house, async (db) => ({
      rounds: await db.selectFrom('rounds').select(['status', 'progress']).execute(),
      suggestions: await db.selectFrom('suggestions').select('status').execute(),
      busy: await db
        .selectFrom('suggestions as s')
        .innerJoin('pairs as p', 'p.menteeEnrolmentId', 's.menteeEnrolmentId')
        .select('p.id')
        .where('p.isOpen', '=', true)
        .execute(),
    }))
    expect(rounds).toEqual([{ status: 'done', progress: 1 }])
    expect(suggestions.length).toBeGreaterThan(5)
    expect(busy).toEqual([])
  })

  it('shows each funder what was released to it, and the published case among it', async () => {
    const figuresOf = (slug: string) => {
      const funder = world.funders.find((each) => each.slug === slug)
      if (funder === undefined) throw new Error(`There is no funder ${slug}.`)
      return database.doors.asFunder(funder.id, reader, async (db) => ({
        releases: await db.selectFrom('releases').select(['number']).execute(),
        answers: await db.selectFrom('releaseAnswers').select('kind').execute(),
        figures: (await db.selectFrom('releasedFigures').select('figure').execute()).map(
          ({ figure }) => figure,
        ),
      }))
    }
    const kings = await figuresOf('kings-fund-for-inclusion')
    expect(kings).toMatchObject({ releases: [{ number: 1 }], answers: [] })
    const headline = {
      kind: 'outcome',
      rows: [expect.objectContaining({ all: 73, counted: 36, inTraining: 12 })],
    }
    expect(kings.figures).toContainEqual(expect.objectContaining(headline))
    const regional = await figuresOf('regional-employment-fund')
    expect(regional).toMatchObject({ releases: [{ number: 1 }], answers: [{ kind: 'accepted' }] })
    expect(regional.figures).toContainEqual(
      expect.objectContaining({ kind: 'outcome', rows: [expect.objectContaining({ all: 41, counted: 25 })] }),
    )
  })
})
