import { addDays } from '@passerelle/domain'
import { hashPassword } from '../../../../apps/api/src/accounts/password.ts'
import type { AccountTransaction, TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import { demoPassword } from '../accounts/signIns.ts'
import type { Random } from '../chance/random.ts'
import type { House, Member, World } from '../world.ts'
import { insertAll, recordedAt } from './rows.ts'

/** Everybody who signs in, and the funders with their members. Can be repeated. */
export async function writeAccounts(db: AccountTransaction, world: World): Promise<void> {
  const { asOf, houses, funders } = world
  const people = [...houses.flatMap(({ members }) => members), ...funders.flatMap(({ members }) => members)]
  const passwordHash = await hashPassword(demoPassword)
  await db
    .insertInto('users')
    .values(people.map(({ userId, email, name, language }) => ({ id: userId, email, name, language })))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await db
    .insertInto('credentials')
    .values(people.map(({ userId }) => ({ userId, passwordHash, changedAt: recordedAt(addDays(asOf, -30)) })))
    .onConflict((conflict) => conflict.column('userId').doNothing())
    .execute()
  await db
    .insertInto('funders')
    .values(
      funders.map(({ id, slug, name, language }) => ({
        id,
        slug,
        name,
        timeZone: 'Europe/Brussels',
        defaultLanguage: language,
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await db
    .insertInto('funderMembers')
    .values(
      funders.flatMap(({ id: funderId, members }) =>
        members.map(({ id, userId, name, roles }) => ({ funderId, id, userId, name, roles: [...roles] })),
      ),
    )
    .onConflict((conflict) => conflict.columns(['funderId', 'id']).doNothing())
    .execute()
}

export async function writeMembers(db: TenantTransaction, house: House, asOf: string): Promise<void> {
  await insertAll(
    db,
    house.id,
    'members',
    house.members.map(({ id, userId, name, email, roles, leftDaysAgo }) => ({
      id,
      userId,
      name,
      email,
      roles: [...roles],
      endedAt: leftDaysAgo === undefined ? null : recordedAt(addDays(asOf, -leftDaysAgo)),
    })),
  )
}

/** What each member is assigned to; no row would mean nothing at all. */
export async function writeAssignments(db: TenantTransaction, house: House, random: Random): Promise<void> {
  await insertAll(
    db,
    house.id,
    'memberScopes',
    house.members.flatMap((member) =>
      scopesOf(house, member).map((scope) => ({ id: random.id(), memberId: member.id, ...scope })),
    ),
  )
}

function scopesOf({ programmes, youthDay, sites }: House, member: Member) {
  const all = [...programmes, ...(youthDay ? [youthDay] : [])]
  const siteId = sites.find(({ name }) => name === member.site)?.id ?? null
  const assigned = member.programmes?.flatMap(
    (key) => all.find((programme) => programme.key === key)?.id ?? [],
  )
  return (assigned ?? [null]).map((programmeId) => ({ programmeId, siteId }))
}
