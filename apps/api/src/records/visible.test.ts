import {
  type Action,
  actions,
  mayDo,
  permissions,
  type RecordKind,
  type RecordReference,
} from '@passerelle/domain'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TenantTransaction } from '../database/doors.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { system } from '../testing/seed.ts'
import { seedWorld, type World } from '../testing/world.ts'
import * as references from './references.ts'
import { visibleTo } from './visible.ts'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await cloneDatabase()
  world = await seedWorld(database.doors)
  await database.doors.inTenant(world.ours.organisationId, system, makeStates)
})
afterAll(() => database.close())

/** Some of everything is over, erased or restricted. */
async function makeStates(db: TenantTransaction): Promise<void> {
  const { own } = world.places
  const { ours } = world
  const site = world.places['other-site']
  const set = (table: string, id: string, change: string) =>
    sql`update ${sql.table(table)} set ${sql.raw(change)} where id = ${id}`.execute(db)
  await set('participants', site.participantId, 'erased_at = now()')
  await set('participants', site.menteeId, `restricted_until = '2030-01-01'`)
  await set('pairs', own.pairId, `status = 'declined', ended_on = '2026-02-03', place = null`)
  await set('enrolments', own.mentorEnrolmentId, `status = 'completed', ended_on = '2026-03-01'`)
  await set('follow_ups', own.followUpId, `cancelled_on = '2026-03-01'`)
  await set('partners', own.partnerId, 'removed_at = now()')
  await set('events', own.eventId, 'cancelled_at = now()')
  await set('events', site.eventId, 'programme_id = null')
  await set('programmes', ours.programmes[1], `status = 'ended', ended_on = '2026-04-01'`)
}

type Referred = (db: TenantTransaction, id: string) => Promise<RecordReference | undefined>
const lists: Partial<Record<RecordKind, readonly [table: string, reference: Referred]>> = {
  programme: ['programmes', references.programmeReference],
  participant: ['participants', references.participantReference],
  enrolment: ['enrolments', references.enrolmentReference],
  pair: ['pairs', references.pairReference],
  round: ['rounds', references.roundReference],
  event: ['events', references.eventReference],
  partner: ['partners', references.partnerReference],
  followUp: ['follow_ups', references.followUpReference],
  grant: ['grants', references.grantReference],
  report: ['reports', references.reportReference],
  released: ['releases', references.releasedReference],
}

describe.each(Object.entries(lists))('the list of %s records', (kind, [table, reference]) => {
  const ofKind = actions.filter((action) => permissions[action].on === kind)

  it.each(ofKind)(
    'shows for %s exactly what the permission table allows, record by record',
    async (action) => {
      for (const [who, principal] of Object.entries(world.members)) {
        const { shown, allowed, all } = await database.doors.inTenant(
          principal.organisationId,
          principal,
          async (db) => {
            const ids = (query: ReturnType<typeof idsOf>) =>
              query.execute(db).then(({ rows }) => rows.map(({ id }) => id))
            const all = await ids(idsOf(table))
            const decided = await Promise.all(
              all.map(async (id) => [id, decide(principal, action, await reference(db, id))] as const),
            )
            return {
              all,
              shown: await ids(idsOf(table, visibleTo(principal, action))),
              allowed: decided.filter(([, decision]) => decision === 'allowed').map(([id]) => id),
            }
          },
        )
        expect(all.length).toBeGreaterThan(1)
        expect(new Set(shown), `${who}, ${action}`).toEqual(new Set(allowed))
      }
    },
  )
})

function decide(
  principal: World['members'][string],
  action: Action,
  reference: RecordReference | undefined,
): ReturnType<typeof mayDo> {
  return reference === undefined ? 'hidden' : mayDo(principal, action, reference)
}

function idsOf(table: string, condition = sql<boolean>`true`) {
  return sql<{ id: string }>`select id from ${sql.table(table)} where ${condition}`
}
