import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type SeededOrganisation, seedOrganisation, system } from '../testing/seed.ts'
import { queueLetter } from '../trpc/mail.ts'
import { realOutside } from '../trpc/services.ts'
import { deliverLetters, type Post } from './deliver.ts'

let database: TestDatabase
let ours: SeededOrganisation
let server: SMTPServer
let post: Post
let now: Date
let received: { to: string; text: string }[] = []
/** What the mail server says to whom. */
let refusals: Record<string, number> = {}

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
})
afterAll(() => database.close())

beforeEach(async () => {
  received = []
  refusals = {}
  now = new Date('2026-05-04T12:00:00.000Z')
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = refusals[address]
      done(responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode }))
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join()
        received.push({ to, text: Buffer.concat(parts).toString() })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  post = {
    doors: database.doors,
    clock: () => now,
    transport: createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true }),
    from: 'Passerelle <no-reply@test.example>',
  }
})
afterEach(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()))
  await database.doors.inTenant(ours.organisationId, system, (db) => db.deleteFrom('mailOutbox').execute())
})

const queue = (to: string, subject = 'Hello') =>
  database.doors.inTenant(ours.organisationId, system, (db) =>
    queueLetter(
      db,
      {
        ...{ organisationId: ours.organisationId, now: now.toISOString() },
        ...{ newId: realOutside.newId, mailHost: 'test.example' },
      },
      { kind: 'test', to, language: 'fr', subject, text: 'Chère Amélie, à bientôt.' },
    ),
  )
const stored = () =>
  database.doors.inTenant(ours.organisationId, system, (db) =>
    db.selectFrom('mailOutbox').selectAll().orderBy('toAddress').execute(),
  )

it('hands a letter to the mail server once', async () => {
  await queue('amelie@test.example', 'Prénom\r\nBcc: everyone@test.example')
  expect(await deliverLetters(post)).toBe(1)
  expect(await deliverLetters(post)).toBe(0)
  expect(received).toHaveLength(1)
  expect(received[0]?.to).toBe('amelie@test.example')
  expect(received[0]?.text).toMatch(/^Message-ID: <[0-9a-f-]{36}@test\.example>/m)
  expect(received[0]?.text).not.toMatch(/^Bcc:/m)
  expect(await stored()).toMatchObject([{ status: 'sent', attempts: 1, failure: null }])
})

it('sends each letter once when two processes post at the same time', async () => {
  for (let n = 0; n < 10; n += 1) await queue(`person${n}@test.example`)
  const counts = await Promise.all([deliverLetters(post), deliverLetters(post)])
  expect(counts[0] + counts[1]).toBe(10)
  expect(new Set(received.map(({ to }) => to)).size).toBe(10)
  expect(received).toHaveLength(10)
})

it('tries again later what the server could not take, with the same Message-ID', async () => {
  refusals['busy@test.example'] = 451
  await queue('busy@test.example')
  await deliverLetters(post)
  expect(await stored()).toMatchObject([{ status: 'queued', attempts: 1, failure: 'EENVELOPE 451' }])
  expect(await deliverLetters(post)).toBe(0)
  refusals = {}
  now = new Date(now.getTime() + 61_000)
  expect(await deliverLetters(post)).toBe(1)
  const [letter] = await stored()
  expect(letter?.status).toBe('sent')
  expect(received[0]?.text).toContain(`Message-ID: ${letter?.messageId}`)
})

it('gives up at once on an address that does not exist, and after eight tries on a silent server', async () => {
  refusals['nobody@test.example'] = 550
  await queue('nobody@test.example')
  await deliverLetters(post)
  expect(await stored()).toMatchObject([{ status: 'failed', attempts: 1, failure: 'EENVELOPE 550' }])
  const silent = { ...post, transport: createTransport({ host: '127.0.0.1', port: 1 }) }
  await queue('somebody@test.example')
  for (let n = 0; n < 8; n += 1) {
    expect(await deliverLetters(silent)).toBe(1)
    now = new Date(now.getTime() + 121 * 60_000)
  }
  expect(await deliverLetters(silent)).toBe(0)
  expect((await stored())[1]).toMatchObject({ status: 'failed', attempts: 8 })
})

it('shows what did not arrive, without addresses to those who see no people, and tries again when told to', async () => {
  refusals['nobody@test.example'] = 550
  await queue('nobody@test.example')
  await queue('amelie@test.example')
  await deliverLetters(post)
  const options = { now: new Date().toISOString() }
  const lead = callerFor(database, ours.members.lead.principal, options)
  const administrator = callerFor(database, ours.members.administrator.principal, options)
  const [seen, masked] = [await lead.letters.recent(), await administrator.letters.recent()]
  expect(seen).toMatchObject({
    waiting: 0,
    sent: 1,
    failed: [{ to: 'nobody@test.example', failure: 'EENVELOPE 550' }],
  })
  expect(masked.failed[0]?.to).toBe('n…@test.example')
  refusals = {}
  const [failed] = seen.failed
  await administrator.letters.retry({ letterId: failed?.id ?? '', version: failed?.version ?? 0 })
  now = new Date(Date.parse(options.now) + 1000)
  expect(await deliverLetters(post)).toBe(1)
  expect(received.map(({ to }) => to)).toContain('nobody@test.example')
  expect((await lead.letters.recent()).failed).toEqual([])
})
