import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../http/app.ts'
import { servicesFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type PairWorld, type ProposedPair, seedPairWorld } from '../testing/pairWorld.ts'
import { system } from '../testing/seed.ts'
import { askPair } from './ask.ts'
import { hashOfToken } from './create.ts'

let database: TestDatabase
let world: PairWorld
let other: PairWorld

beforeAll(async () => {
  database = await cloneDatabase()
  world = await seedPairWorld(database, 'links')
  other = await seedPairWorld(database, 'elsewhere')
})
afterAll(() => database.close())

const inTenant = <T>(work: Parameters<typeof database.doors.inTenant<T>>[2]): Promise<T> =>
  database.doors.inTenant(world.organisationId, system, work)

/** A browser without cookies, scripts or headers of its own, on some day. */
function visit(day: string) {
  const services = servicesFor(database, { now: `${day}T11:00:00.000Z` })
  const app = createApp(services, {
    publicUrl: services.publicUrl,
    proxies: 0,
    appsFolder: '/none',
    demoSignIns: [],
  })
  const send = async (path: string, init?: RequestInit) => {
    const response = await app.request(path, { ...init, headers: { Accept: 'text/html', ...init?.headers } })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return {
    get: (path: string) => send(path),
    post: (path: string, form: Record<string, string> = {}) =>
      send(path, { method: 'POST', body: new URLSearchParams(form) }),
  }
}

/** Writes to the two of a pair, and gives the paths that stand in their letters. */
async function lettersOf(
  pair: ProposedPair,
  kind: 'proposal' | 'introduced' = 'proposal',
  lastDay = '2026-02-11',
): Promise<{ mentee: string; mentor: string }> {
  const services = servicesFor(database, { now: '2026-02-01T11:00:00.000Z' })
  const { newId, random, publicUrl } = services
  const texts: { participantId?: string | undefined; text: string }[] = []
  await inTenant((db) =>
    askPair(
      {
        ...{ db, organisationId: world.organisationId, now: '2026-02-01T11:00:00.000Z' },
        ...{ newId, random, publicUrl },
        mail: async (letter) => void texts.push(letter),
      },
      { pairId: pair.pairId, kind, lastDay },
    ),
  )
  const pathIn = (participantId: string) => {
    const text = texts.find((letter) => letter.participantId === participantId)?.text ?? ''
    return /\/l\/[\w-]+/.exec(text)?.[0] ?? ''
  }
  return { mentee: pathIn(pair.menteeId), mentor: pathIn(pair.mentorId) }
}

/** Everything that a visit could have changed. */
const everything = () =>
  inTenant(async (db) => ({
    links: await db.selectFrom('links').selectAll().orderBy('id').execute(),
    pairs: await db.selectFrom('pairs').selectAll().orderBy('id').execute(),
    answers: await db.selectFrom('pairAnswers').selectAll().orderBy('id').execute(),
    meetings: await db.selectFrom('meetings').selectAll().orderBy('id').execute(),
    audit: await db.selectFrom('audit').selectAll().orderBy('id').execute(),
    mail: await db.selectFrom('mailOutbox').selectAll().orderBy('id').execute(),
  }))

const statusOf = async (pairId: string) => (await world.on('2026-02-20').pairs.detail({ pairId })).status

describe('a link', () => {
  it('has 192 random bits, of which the database keeps the hash', async () => {
    const { mentee } = await lettersOf(await world.propose('2026-02-01'))
    const token = mentee.slice(3)
    expect(Buffer.from(token, 'base64url')).toHaveLength(24)
    const rows = await inTenant((db) => db.selectFrom('links').select('tokenHash').execute())
    expect(rows.some(({ tokenHash }) => tokenHash.equals(hashOfToken(token)))).toBe(true)
    expect(JSON.stringify(await everything())).not.toContain(token)
  })

  it('opened by a mail scanner shows nothing of anybody and changes nothing', async () => {
    const pair = await world.propose('2026-02-01', { mentee: 'Amina Zzyzx', mentor: 'Jan Qwyjibo' })
    const { mentee } = await lettersOf(pair)
    const before = await everything()
    const { status, text, headers } = await visit('2026-02-02').get(mentee)
    expect(status).toBe(200)
    expect(text).toContain('This page is only for you.')
    expect(text).not.toMatch(/Zzyzx|Qwyjibo|Organisation links/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('set-cookie')).toBeNull()
    expect(await everything()).toEqual(before)
  })

  it('that nobody gave out, that ran out, or that was revoked opens nothing', async () => {
    const pair = await world.propose('2026-02-01', { mentor: 'Jan Qwyjibo' })
    const { mentee, mentor } = await lettersOf(pair)
    const unknown = await visit('2026-02-02').post(`/l/${'x'.repeat(32)}`)
    const late = await visit('2026-02-13').post(mentee, { act: 'answer', answer: 'yes' })
    await inTenant((db) =>
      db
        .updateTable('links')
        .set({ revokedAt: '2026-02-01T12:00:00.000Z' })
        .where('participantId', '=', pair.mentorId)
        .execute(),
    )
    const revoked = await visit('2026-02-02').post(mentor, { act: 'answer', answer: 'yes' })
    for (const { status, text } of [unknown, late, revoked]) {
      expect(status).toBe(404)
      expect(text).toContain('This link does not work any more')
      expect(text).not.toContain('Qwyjibo')
    }
    expect(await statusOf(pair.pairId)).toBe('proposed')
  })

  it('of somebody who is suspended opens nothing', async () => {
    const pair = await world.propose('2026-02-01')
    const { mentor } = await lettersOf(pair)
    const { organisationId } = world
    await inTenant((db) =>
      db
        .insertInto('suspensions')
        .values({
          ...{ organisationId, id: crypto.randomUUID(), participantId: pair.mentorId },
          ...{ fromOn: '2026-02-01', reason: 'conduct' },
        })
        .execute(),
    )
    expect((await visit('2026-02-02').post(mentor)).status).toBe(404)
  })

  it('does what it was made for and nothing else', async () => {
    const pair = await world.propose('2026-02-01')
    const { mentee } = await lettersOf(pair)
    const { text } = await visit('2026-02-02').post(mentee, {
      ...{ act: 'log', outcome: 'held', on: '2026-02-02', minutes: '60', how: 'phone' },
    })
    expect(text).toContain('Do you want to meet')
    expect((await world.on('2026-02-02').pairs.detail({ pairId: pair.pairId })).meetings).toEqual([])
  })

  it('leads into one organisation only', async () => {
    const { mentee } = await lettersOf(await world.propose('2026-02-01'))
    const foreign = await database.doors.inTenant(other.organisationId, system, (db) =>
      db
        .selectFrom('links')
        .select('id')
        .where('tokenHash', '=', hashOfToken(mentee.slice(3)))
        .execute(),
    )
    expect(foreign).toEqual([])
  })
})

describe('answering a proposal by link', () => {
  it('shows who the other is as far as they told, and takes a yes', async () => {
    const pair = await world.propose('2026-02-01', { mentor: 'Jan Peeters' })
    const { organisationId } = world
    await inTenant((db) =>
      db
        .insertInto('facts')
        .values([
          {
            ...{ organisationId, id: crypto.randomUUID(), participantId: pair.mentorId, key: 'languages' },
            ...{
              answer: 'answered',
              value: '{"nl":"native","fr":"C1"}',
              fromOn: '2026-01-05',
              evidence: '{}',
            },
          },
          {
            ...{ organisationId, id: crypto.randomUUID(), participantId: pair.mentorId, key: 'birthDate' },
            ...{ answer: 'answered', value: '"1950-03-03"', fromOn: '2026-01-05', evidence: '{}' },
          },
        ])
        .execute(),
    )
    const { mentee } = await lettersOf(pair)
    const shown = await visit('2026-02-02').post(mentee, { act: 'open' })
    expect(shown.text).toMatch(/Your mentor: Jan Peeters[\s\S]*Dutch and French/)
    expect(shown.text).not.toContain('1950')
    expect(shown.text.length).toBeLessThan(30_000)
    const answered = await visit('2026-02-02').post(mentee, { act: 'answer', answer: 'yes' })
    expect(answered.text).toContain('You said yes.')
    const detail = await world.on('2026-02-03').pairs.detail({ pairId: pair.pairId })
    expect(detail.answers).toMatchObject([{ side: 'mentee', answer: 'yes', on: '2026-02-02' }])
  })

  it('counts once, however often it is sent, and the first decision stands', async () => {
    const pair = await world.propose('2026-02-01')
    const { mentee } = await lettersOf(pair)
    const yes = { act: 'answer', answer: 'yes' }
    await Promise.all([1, 2, 3].map(() => visit('2026-02-02').post(mentee, yes)))
    const turned = await visit('2026-02-03').post(mentee, { act: 'answer', answer: 'no' })
    expect(turned.text).toContain('You said yes.')
    const detail = await world.on('2026-02-03').pairs.detail({ pairId: pair.pairId })
    expect(detail).toMatchObject({ status: 'proposed', answers: [{ answer: 'yes' }] })
  })

  it('asks again when nothing was chosen, and keeps what was typed', async () => {
    const { mentee } = await lettersOf(await world.propose('2026-02-01'))
    const { status, text } = await visit('2026-02-02').post(mentee, { act: 'answer', note: 'Call <me>' })
    expect(status).toBe(422)
    expect(text).toContain('Please choose yes, no, or talk to me first.')
    expect(text).toContain('Call &lt;me&gt;')
  })

  it('of both brings them together, and each gets a link to log meetings', async () => {
    const pair = await world.propose('2026-02-01')
    const { mentee, mentor } = await lettersOf(pair)
    await visit('2026-02-02').post(mentee, { act: 'answer', answer: 'talk' })
    await visit('2026-02-03').post(mentor, { act: 'answer', answer: 'yes' })
    const last = await visit('2026-02-04').post(mentee, { act: 'answer', answer: 'yes' })
    expect(last.text).toContain('You both said yes.')
    expect(await statusOf(pair.pairId)).toBe('introduced')
    const letters = await inTenant((db) =>
      db
        .selectFrom('mailOutbox')
        .select('kind')
        .where('participantId', 'in', [pair.menteeId, pair.mentorId])
        .execute(),
    )
    expect(letters).toEqual([{ kind: 'pair.introduced' }, { kind: 'pair.introduced' }])
  })

  it('after the proposal is over says so and does nothing', async () => {
    const pair = await world.propose('2026-02-01')
    const { mentee } = await lettersOf(pair, 'proposal', '2026-02-20')
    await world.on('2026-02-12').pairs.lapse({ pairId: pair.pairId, version: 1 })
    const { text } = await visit('2026-02-13').post(mentee, { act: 'answer', answer: 'yes' })
    expect(text).toContain('This is over.')
    expect(await statusOf(pair.pairId)).toBe('lapsed')
  })

  it('speaks the language of its person, or the one that was chosen', async () => {
    const pair = await world.propose('2026-02-01')
    await inTenant((db) =>
      db.updateTable('participants').set({ language: 'nl' }).where('id', '=', pair.menteeId).execute(),
    )
    const { mentee } = await lettersOf(pair)
    expect((await visit('2026-02-02').post(mentee)).text).toContain('lang="nl"')
    expect((await visit('2026-02-02').post(`${mentee}?lang=de`)).text).toContain('Ihre Begleitung')
  })
})

describe('logging a meeting by link', () => {
  const meeting = { act: 'log', outcome: 'held', on: '2026-02-06', minutes: '90', how: 'in-person' }

  async function introduced() {
    const pair = await world.propose('2026-02-01')
    const { pairId } = pair
    const first = await world
      .on('2026-02-02')
      .pairs.answer({ pairId, version: 1, side: 'mentee', answer: 'yes' })
    await world
      .on('2026-02-03')
      .pairs.answer({ pairId, version: first.version, side: 'mentor', answer: 'yes' })
    return { pair, links: await lettersOf(pair, 'introduced', '2026-12-31') }
  }
  const meetingsOf = async (pairId: string) =>
    (await world.on('2026-02-20').pairs.detail({ pairId })).meetings

  it('makes the pair active, and two logs of one meeting become one', async () => {
    const { pair, links } = await introduced()
    const saved = await visit('2026-02-07').post(links.mentor, meeting)
    expect(saved.text).toContain('Saved: 6 February 2026.')
    const again = await visit('2026-02-07').post(links.mentor, meeting)
    const both = await visit('2026-02-08').post(links.mentee, { ...meeting, minutes: '60' })
    for (const { text } of [again, both]) expect(text).toContain('is already in our list')
    expect(await meetingsOf(pair.pairId)).toMatchObject([
      { on: '2026-02-06', minutes: 90, loggedBy: 'mentor' },
    ])
    expect(await statusOf(pair.pairId)).toBe('active')
  })

  it('refuses a day before they were introduced or to come, and keeps what was typed', async () => {
    const { pair, links } = await introduced()
    for (const on of ['2026-02-01', '2026-02-28', 'yesterday']) {
      const { status, text } = await visit('2026-02-07').post(links.mentee, { ...meeting, on })
      expect(status).toBe(422)
      expect(text).toContain('value="90"')
      expect(text).toContain('role="alert"')
    }
    expect(await meetingsOf(pair.pairId)).toEqual([])
  })

  it('asks about a very short one, and takes it when it is meant', async () => {
    const { pair, links } = await introduced()
    const short = { ...meeting, minutes: '5' }
    const asked = await visit('2026-02-07').post(links.mentee, short)
    expect(asked.text).toContain('Only 5 minutes. Is that right?')
    expect(await meetingsOf(pair.pairId)).toEqual([])
    await visit('2026-02-07').post(links.mentee, { ...short, confirmed: 'yes' })
    expect(await meetingsOf(pair.pairId)).toMatchObject([{ minutes: 5, loggedBy: 'mentee' }])
  })

  it('leaves a row in the audit trail that names the link, not a member', async () => {
    const { pair, links } = await introduced()
    await visit('2026-02-07').post(links.mentor, meeting)
    const rows = await inTenant((db) =>
      db.selectFrom('audit').select(['action', 'actor']).where('subjectId', '=', pair.pairId).execute(),
    )
    expect(rows.at(-1)).toMatchObject({ action: 'meeting.log', actor: { kind: 'link' } })
  })

  it('ends with the pair', async () => {
    const { pair, links } = await introduced()
    const { pairId } = pair
    const { version } = await world.on('2026-02-10').pairs.detail({ pairId })
    await world.on('2026-02-10').pairs.close({
      ...{ pairId, version, as: 'ended-early', reason: 'never-met', evaluations: [] },
      ...{ menteeLeaves: false, confirmed: true },
    })
    expect((await visit('2026-02-11').post(links.mentee, meeting)).status).toBe(404)
  })
})
