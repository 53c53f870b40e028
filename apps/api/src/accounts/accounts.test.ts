import { randomUUID } from 'node:crypto'
import type { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browser } from '../testing/browser.ts'
import { servicesFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import {
  type SeededMember,
  type SeededOrganisation,
  seedOrganisation,
  seedUser,
  system,
} from '../testing/seed.ts'
import type { Services } from '../trpc/services.ts'
import { hashPassword, isPassword } from './password.ts'
import { addressGroup } from './throttle.ts'
import { hashOf } from './tokens.ts'

const password = 'a long enough sentence'
let database: TestDatabase
let ours: SeededOrganisation
let theirs: SeededOrganisation
let now: Date
let services: Services
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
  theirs = await seedOrganisation(database.doors, 'theirs')
  for (const member of [...Object.values(ours.members), ...Object.values(theirs.members)]) {
    await givePassword(member.userId)
  }
  services = { ...servicesFor(database), clock: () => now }
})
afterAll(() => database.close())
beforeEach(async () => {
  now = new Date('2026-05-04T07:00:00.000Z')
  await database.doors.accounts((db) => db.deleteFrom('signInAttempts').execute())
})

async function givePassword(userId: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  await database.doors.accounts((db) =>
    db
      .insertInto('credentials')
      .values({ userId, passwordHash, changedAt: '2026-01-01T00:00:00.000Z' })
      .execute(),
  )
}
async function signedIn(member: SeededMember) {
  const one = browser(services)
  await one.call().session.signIn({ email: member.email, password })
  return one
}
const refusal = async (call: Promise<unknown>) => {
  const error = (await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as TRPCError | undefined
  return error?.cause as { status?: number; answer?: unknown } | undefined
}

describe('a password', () => {
  it('is kept as a salted hash that carries its cost', async () => {
    const [one, other] = await Promise.all([hashPassword(password), hashPassword(password)])
    expect(one).toMatch(/^scrypt\$16384\$8\$1\$/)
    expect(one).not.toBe(other)
    expect(await isPassword(password, one)).toBe(true)
    expect(await isPassword(`${password}.`, one)).toBe(false)
    expect(await isPassword(password, undefined)).toBe(false)
    expect(await isPassword('Caf\u00e9 au lait', await hashPassword('Cafe\u0301 au lait'))).toBe(true)
  })
})

describe('signing in', () => {
  it('opens a session whose token the database does not know', async () => {
    const anna = await signedIn(ours.members.coordinator)
    const token = anna.jar.get('passerelle-dashboard') ?? ''
    const stored = await database.doors.accounts((db) =>
      db.selectFrom('sessions').select('tokenHash').where('tokenHash', '=', hashOf(token)).execute(),
    )
    expect(stored).toHaveLength(1)
    expect(await anna.call().session.current()).toMatchObject({
      account: { email: ours.members.coordinator.email },
      memberId: ours.members.coordinator.memberId,
      roles: ['coordinator'],
      organisation: { id: ours.organisationId, slug: 'ours', sites: [{ name: 'North' }, { name: 'South' }] },
      organisations: [{ id: ours.organisationId }],
      today: '2026-05-04',
      isDemo: false,
    })
  })

  it('says what the role might do, for buttons', async () => {
    const actions = async (member: SeededMember) =>
      (await (await signedIn(member)).call().session.current())?.actions
    expect(await actions(ours.members.coordinator)).toContain('pair.close')
    expect(await actions(ours.members.observer)).not.toContain('participant.read')
  })

  it('answers the same to a wrong password and to an address without account', async () => {
    const wrong = browser(services).call().session
    const one = await refusal(wrong.signIn({ email: ours.members.lead.email, password: 'not this one' }))
    const other = await refusal(wrong.signIn({ email: 'nobody@test.example', password: 'not this one' }))
    expect(one).toMatchObject({ status: 422, answer: { code: 'sign-in.refused' } })
    expect(other?.answer).toEqual(one?.answer)
  })

  it('takes the address in any case and with spaces around it', async () => {
    const one = browser(services)
    await one.call().session.signIn({ email: ` ${ours.members.lead.email.toUpperCase()} `, password })
    expect(await one.call().session.current()).not.toBeNull()
  })

  it('sends a coordinator away from the reporting app, and nobody in with a wrong password', async () => {
    const one = browser(services)
    const { email } = ours.members.coordinator
    expect(await refusal(one.call().funderSession.signIn({ email, password }))).toMatchObject({ status: 403 })
    expect(await refusal(one.call().funderSession.signIn({ email, password: 'wrong' }))).toMatchObject({
      status: 422,
    })
    expect(one.jar.size).toBe(0)
  })

  it('lets nobody in whose account is closed or who is member of nothing', async () => {
    const loose = await seedUser(database.doors, 'loose@test.example', 'Loose')
    await givePassword(loose)
    const call = browser(services).call().session.signIn({ email: 'loose@test.example', password })
    expect(await refusal(call)).toMatchObject({ status: 403 })
  })
})

describe('throttling', () => {
  const wrong = (email: string, address: string) =>
    refusal(browser(services, address).call().session.signIn({ email, password: 'wrong' }))

  it('makes an account wait after five wrong passwords, from wherever they come, and no longer afterwards', async () => {
    const { email } = ours.members.assistant
    for (let n = 0; n < 5; n += 1) expect((await wrong(email, `198.51.100.${n}`))?.status).toBe(422)
    expect(await wrong(email, '198.51.100.9')).toMatchObject({
      status: 429,
      answer: { values: { seconds: 30 } },
    })
    const right = () => browser(services, '192.0.2.1').call().session.signIn({ email, password })
    expect((await refusal(right()))?.status).toBe(429)
    later(1)
    expect(await refusal(right())).toBeUndefined()
  })

  it('counts attempts at the same time', async () => {
    const { email } = ours.members.assistant
    const all = await Promise.all(Array.from({ length: 12 }, (_, n) => wrong(email, `198.51.100.${n}`)))
    expect(all.filter((each) => each?.status === 422)).toHaveLength(5)
  })

  it('treats an account that does not exist alike', async () => {
    for (let n = 0; n < 5; n += 1) await wrong('nobody@test.example', `198.51.100.${n}`)
    expect((await wrong('nobody@test.example', '198.51.100.9'))?.status).toBe(429)
  })

  it('leaves the owner’s known browser a way in', async () => {
    const owner = await signedIn(ours.members.assistant)
    for (let n = 0; n < 8; n += 1) await wrong(ours.members.assistant.email, `198.51.100.${n}`)
    const again = owner.call().session.signIn({ email: ours.members.assistant.email, password })
    expect(await refusal(again)).toBeUndefined()
  })

  it('makes an address wait that tries many accounts', async () => {
    const tries = []
    for (let n = 0; n < 31; n += 1)
      tries.push((await wrong(`person${n}@test.example`, '2001:db8:1:2::1'))?.status)
    expect(tries.filter((status) => status === 422)).toHaveLength(30)
    expect((await wrong('other@test.example', '2001:db8:1:2:ffff::9'))?.status).toBe(429)
    expect((await wrong('other@test.example', '2001:db8:1:3::1'))?.status).toBe(422)
  })

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:0db8::1', '2001:db8:0:0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('counts %s as %s', (address, group) => expect(addressGroup(address)).toBe(group))
})

describe('a session', () => {
  it('ends after 30 minutes without a request, and goes on with one', async () => {
    const anna = await signedIn(ours.members.coordinator)
    later(29)
    expect(await anna.call().session.current()).not.toBeNull()
    later(29)
    expect(await anna.call().session.current()).not.toBeNull()
    later(31)
    expect(await anna.call().session.current()).toBeNull()
  })

  it('ends after 12 hours whatever happens', async () => {
    const anna = await signedIn(ours.members.coordinator)
    for (let n = 0; n < 28; n += 1) {
      later(25)
      expect(await anna.call().session.current()).not.toBeNull()
    }
    later(25)
    expect(await anna.call().session.current()).toBeNull()
  })

  it('ends when signing out, also for a copy of its cookie', async () => {
    const anna = await signedIn(ours.members.coordinator)
    const copy = browser(services)
    for (const [name, value] of anna.jar) copy.jar.set(name, value)
    await anna.call().session.signOut()
    expect(anna.jar.has('passerelle-dashboard')).toBe(false)
    expect(await copy.call().session.current()).toBeNull()
  })

  it('ends at the next request of a member who was removed', async () => {
    const { userId, memberId } = theirs.members.assistant
    const gone = await signedIn(theirs.members.assistant)
    expect(await gone.call().session.current()).not.toBeNull()
    await database.doors.inTenant(theirs.organisationId, system, (db) =>
      db.updateTable('members').set({ endedAt: now.toISOString() }).where('id', '=', memberId).execute(),
    )
    expect(await gone.call().session.current()).toBeNull()
    expect(userId).toBeTypeOf('string')
  })

  it('is no use in the other app', async () => {
    const anna = await signedIn(ours.members.coordinator)
    anna.jar.set('passerelle-reporting', anna.jar.get('passerelle-dashboard') ?? '')
    expect(await anna.call().funderSession.current()).toBeNull()
  })

  it('works for one organisation at a time and switches only to one’s own', async () => {
    const { userId } = ours.members.lead
    await database.doors.inTenant(theirs.organisationId, system, (db) =>
      db
        .insertInto('members')
        .values({
          ...{ organisationId: theirs.organisationId, id: randomUUID(), userId },
          ...{ name: 'Both', email: ours.members.lead.email, roles: ['observer'] },
        })
        .execute(),
    )
    const both = await signedIn(ours.members.lead)
    expect((await both.call().session.current())?.organisations).toHaveLength(2)
    await both.call().session.switchOrganisation({ id: theirs.organisationId })
    expect(await both.call().session.current()).toMatchObject({
      organisation: { slug: 'theirs' },
      roles: ['observer'],
    })
    const anna = await signedIn(ours.members.coordinator)
    const foreign = anna.call().session.switchOrganisation({ id: theirs.organisationId })
    expect(await refusal(foreign)).toMatchObject({ status: 403 })
  })

  it('keeps the language that was chosen', async () => {
    const anna = await signedIn(ours.members.coordinator)
    await anna.call().session.setLocale({ locale: 'nl' })
    expect((await (await signedIn(ours.members.coordinator)).call().session.current())?.locale).toBe('nl')
  })

  it('is listed with its browser, and can be ended from another', async () => {
    const [here, there] = [await signedIn(theirs.members.lead), await signedIn(theirs.members.lead)]
    const mine = await here.call().session.mine()
    expect(mine).toHaveLength(2)
    expect(mine.filter(({ isCurrent }) => isCurrent)).toHaveLength(1)
    expect(mine[0]).toMatchObject({ door: 'member', device: 'a test' })
    const other = mine.find(({ isCurrent }) => !isCurrent)?.id ?? ''
    const anna = await signedIn(ours.members.coordinator)
    expect(await refusal(anna.call().session.end({ id: other }))).toMatchObject({ status: 404 })
    expect(await there.call().session.current()).not.toBeNull()
    await here.call().session.end({ id: other })
    expect(await there.call().session.current()).toBeNull()
    expect(await here.call().session.current()).not.toBeNull()
  })

  it('ends everywhere else when the password is changed, which takes the present one', async () => {
    const { email } = theirs.members.coordinator
    const [here, there] = [
      await signedIn(theirs.members.coordinator),
      await signedIn(theirs.members.coordinator),
    ]
    const change = (present: string, next: string) =>
      refusal(here.call().session.changePassword({ present, next }))
    const fields = (path: string, code: string) => ({ status: 422, answer: { fields: [{ path, code }] } })
    expect(await change('not this one', 'another long sentence')).toMatchObject(
      fields('present', 'field.wrong-password'),
    )
    expect(await change(password, 'short')).toMatchObject(fields('next', 'field.too-short'))
    expect(await change(password, password)).toMatchObject(fields('next', 'field.same-password'))
    expect(await change(password, 'another long sentence')).toBeUndefined()
    expect(await there.call().session.current()).toBeNull()
    expect(await here.call().session.current()).not.toBeNull()
    expect(await refusal(browser(services).call().session.signIn({ email, password }))).toMatchObject({
      status: 422,
    })
    expect(
      await refusal(browser(services).call().session.signIn({ email, password: 'another long sentence' })),
    ).toBeUndefined()
  })
})
