import { Id, RefusedMove } from '@passerelle/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { MemberPrincipal } from '../accounts/principal.ts'
import { expectVersion } from '../errors/index.ts'
import { participantReference } from '../records/references.ts'
import { visibleTo } from '../records/visible.ts'
import { type CallerOptions, contextFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { refusalOf } from '../testing/refusal.ts'
import { type SeededOrganisation, seedEnrolment, seedOrganisation, system } from '../testing/seed.ts'
import { memberMutation, memberQuery } from './procedures.ts'
import { router, trpc } from './trpc.ts'

const people = router({
  list: memberQuery({
    action: 'participant.read',
    on: 'list',
    run: ({ db, principal }) =>
      db.selectFrom('participants').where(visibleTo(principal, 'participant.read')).select('id').execute(),
  }),
  rename: memberMutation({
    action: 'participant.write',
    input: z.strictObject({ participantId: Id, version: z.int(), fullName: z.string().min(1).max(200) }),
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: async ({ db, input, audit, mail }) => {
      const own = db.selectFrom('participants').where('id', '=', input.participantId)
      expectVersion(
        await own.select(['version', 'fullName']).forUpdate().executeTakeFirstOrThrow(),
        input.version,
      )
      const { participantId: id, fullName } = input
      if (fullName === 'Nobody') throw new RefusedMove('refusal.not-from-here', { move: 'rename' })
      await db.updateTable('participants').set({ fullName }).where('id', '=', id).execute()
      await audit({ subject: { kind: 'participant', id }, change: { fields: ['fullName'] } })
      await mail({ kind: 'test', to: 'a@test.example', language: 'en', subject: 'New\nname', text: fullName })
      if (fullName === 'Broken') throw new Error('a fault of ours')
      return { fullName }
    },
  }),
})

let database: TestDatabase
let ours: SeededOrganisation
let theirs: SeededOrganisation
let inFirst: string
let inSecond: string
const as = (principal: MemberPrincipal | null, options: CallerOptions = {}) =>
  trpc.createCallerFactory(people)(contextFor(database, principal, options))

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
  theirs = await seedOrganisation(database.doors, 'theirs')
  const { organisationId, programmes } = ours
  const enrol = (programmeId: string) =>
    database.doors.inTenant(organisationId, system, (db) =>
      seedEnrolment(db, { organisationId, programmeId, role: 'mentee', fullName: 'Before' }),
    )
  inFirst = (await enrol(programmes[0])).participantId
  inSecond = (await enrol(programmes[1])).participantId
})
afterAll(() => database.close())

const stored = (id: string) =>
  database.doors.inTenant(ours.organisationId, system, (db) =>
    db.selectFrom('participants').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
const count = (table: 'audit' | 'mailOutbox') =>
  database.doors.inTenant(ours.organisationId, system, async (db) => {
    const { n } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return n
  })
const rename = (participantId: string, fullName = 'After', version = 1) => ({
  participantId,
  version,
  fullName,
})

describe('a procedure', () => {
  it('is for those who are signed in', async () => {
    expect(await refusalOf(as(null).list())).toMatchObject({ status: 401, code: 'signed-out' })
  })

  it('shows in a list only what the role reaches', async () => {
    const { coordinator, lead, observer } = ours.members
    expect(await as(coordinator.principal).list()).toEqual([{ id: inFirst }])
    expect((await as(lead.principal).list()).map((row) => row.id).sort()).toEqual([inFirst, inSecond].sort())
    expect(await as(theirs.members.lead.principal).list()).toEqual([])
    expect(await refusalOf(as(observer.principal).list())).toMatchObject({ status: 403 })
  })

  it('answers the same for another programme, another organisation, no record and no id', async () => {
    const { coordinator } = ours.members
    const answers = await Promise.all([
      refusalOf(as(coordinator.principal).rename(rename(inSecond))),
      refusalOf(as(theirs.members.lead.principal).rename(rename(inFirst))),
      refusalOf(as(coordinator.principal).rename(rename('7b0a4b1c-0000-4000-8000-000000000000'))),
      refusalOf(as(coordinator.principal).rename(rename('no id'))),
    ])
    for (const { status, answer } of answers) {
      expect({ status, answer }).toEqual({
        status: 404,
        answer: { code: 'not-found', values: {}, fields: [] },
      })
    }
    expect((await stored(inSecond)).fullName).toBe('Before')
  })

  it('names every field that cannot stay, also unknown ones', async () => {
    const input = { participantId: inFirst, version: 1.5, fullName: '', extra: true }
    const refusal = await refusalOf(as(ours.members.lead.principal).rename(input))
    expect(refusal.status).toBe(422)
    expect(refusal.answer.fields).toEqual([
      { path: 'version', code: 'field.type', expected: 'int' },
      { path: 'fullName', code: 'field.too-short', expected: 1 },
      { path: 'extra', code: 'field.unknown' },
    ])
  })

  it('writes the change, its audit row and its letter together, or none of them', async () => {
    const lead = as(ours.members.lead.principal)
    const before = [await count('audit'), await count('mailOutbox')]
    expect(await refusalOf(lead.rename(rename(inSecond, 'Broken')))).toMatchObject({
      status: 500,
      answer: { code: 'server', values: {}, fields: [] },
    })
    expect((await stored(inSecond)).fullName).toBe('Before')
    expect([await count('audit'), await count('mailOutbox')]).toEqual(before)
    await lead.rename(rename(inSecond))
    expect((await stored(inSecond)).fullName).toBe('After')
    expect([await count('audit'), await count('mailOutbox')]).toEqual(before.map((n) => n + 1))
  })

  it('refuses a change to an older version and shows the current values', async () => {
    const refusal = await refusalOf(as(ours.members.lead.principal).rename(rename(inFirst, 'Late', 7)))
    expect(refusal).toMatchObject({
      status: 409,
      answer: { code: 'conflict', current: { fullName: 'Before' } },
    })
  })

  it('passes on why the domain refused', async () => {
    const refusal = await refusalOf(as(ours.members.lead.principal).rename(rename(inFirst, 'Nobody')))
    expect(refusal).toMatchObject({
      status: 422,
      answer: { code: 'refusal.not-from-here', values: { move: 'rename' } },
    })
  })

  it('answers the same key once, and refuses it for anything else', async () => {
    const twice = as(ours.members.lead.principal, { idempotencyKey: 'the same key' })
    const both = await Promise.all([twice.rename(rename(inFirst)), twice.rename(rename(inFirst))])
    expect(both).toEqual([{ fullName: 'After' }, { fullName: 'After' }])
    expect((await stored(inFirst)).version).toBe(2)
    expect(await refusalOf(twice.rename(rename(inFirst, 'Other', 2)))).toMatchObject({
      status: 422,
      code: 'idempotency.key-used',
    })
  })
})
