import { afterAll, beforeAll, expect, it } from 'vitest'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { refusalOf } from '../testing/refusal.ts'
import { type SeededOrganisation, seedMember, seedOrganisation } from '../testing/seed.ts'

let database: TestDatabase
let ours: SeededOrganisation

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
})
afterAll(() => database.close())

const as = (role: keyof SeededOrganisation['members']) => callerFor(database, ours.members[role].principal)

it('lists who works here, with what they are assigned to', async () => {
  const members = await as('lead').members.list()
  expect(members).toHaveLength(5)
  expect(members.find(({ roles }) => roles.includes('coordinator'))?.scopes).toEqual([
    { programme: { en: 'Programme 1' }, site: null },
  ])
})

it('removes a member once, but never the last administrator', async () => {
  const { memberId } = ours.members.assistant
  await as('administrator').members.remove({ memberId, version: 1 })
  expect(await refusalOf(as('administrator').members.remove({ memberId, version: 1 }))).toMatchObject({
    status: 404,
  })
  const last = ours.members.administrator.memberId
  const removal = () => as('administrator').members.remove({ memberId: last, version: 1 })
  expect(await refusalOf(removal())).toMatchObject({ code: 'member.last-administrator' })
  const { organisationId, slug } = ours
  await seedMember(database.doors, { organisationId, slug, role: 'administrator' })
  await removal()
  const left = await as('lead').members.list()
  expect(left.map(({ id }) => id)).not.toContain(last)
})
