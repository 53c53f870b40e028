/**
 * Walks every procedure and every download as everybody, on a record of one's own, of another site, another programme
 * and another organisation, and compares with the permission table. The table itself is held against a hand-written
 * matrix in the domain package.
 */
import {
  type Action,
  mayDo,
  mightDo,
  permissions,
  type RecordKind,
  type RecordReference,
} from '@passerelle/domain'
import { TRPCError } from '@trpc/server'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FunderPrincipal, MemberPrincipal } from '../accounts/principal.ts'
import type { Doors } from '../database/doors.ts'
import { ApiError, errorAnswer } from '../errors/index.ts'
import { createApp } from '../http/app.ts'
import { contextFor, servicesFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { hidesMore, leavesNoTrail, samples, stateOf } from '../testing/samples.ts'
import { callables as all, inputFor, Undone, undone } from '../testing/walk.ts'
import { type Ids, markOf, type PlaceName, placeNames, seedWorld, type World } from '../testing/world.ts'
import type { RequestContext } from './context.ts'
import type { ProcedureMeta } from './trpc.ts'

type Person = MemberPrincipal | FunderPrincipal | null

let database: TestDatabase
let world: World
let people: readonly (readonly [who: string, person: Person])[]

beforeAll(async () => {
  database = await cloneDatabase()
  world = await seedWorld(database.doors)
  people = [...Object.entries(world.members), ...Object.entries(world.funders), ['nobody', null]]
})
afterAll(() => database.close())

/** About the own session only: these touch no record, and accounts/ tests them. Anything else names an action. */
const aboutTheSession = ['session', 'funderSession'].flatMap((name) =>
  [
    'current',
    'signIn',
    'signOut',
    'setLocale',
    'mine',
    'end',
    'endOthers',
    'changePassword',
    name === 'session' ? 'switchOrganisation' : 'switchFunder',
  ].map((call) => `${name}.${call}`),
)

it('every procedure and download names a row of the permission table, or is about the own session', () => {
  const nameless = all.filter(({ meta }) => meta.action === null).map(({ name }) => name)
  expect(nameless.sort()).toEqual([...aboutTheSession].sort())
  const unknown = all.filter(({ meta }) => meta.action !== null && !(meta.action in permissions))
  expect(unknown).toEqual([])
})

it('no change names an action that only reads', () => {
  const changes = all.filter(
    ({ isChange, meta }) => isChange && /\.(read|export|download)/.test(meta.action ?? ''),
  )
  expect(changes.map(({ name }) => name).filter((name) => !leavesNoTrail.includes(name))).toEqual([])
})

it('samples name procedures that exist', () => {
  const names = new Set(all.map(({ name }) => name))
  expect(
    [...Object.keys(samples), ...Object.keys(stateOf), ...hidesMore, ...leavesNoTrail].filter(
      (name) => !names.has(name),
    ),
  ).toEqual([])
})

it('every address is on the map, and only the procedures and downloads above know a session', () => {
  const settings = { publicUrl: 'http://localhost:4000', proxies: 0, appsFolder: '/none', demoSignIns: [] }
  const paths = createApp(servicesFor(database), settings).routes.map(({ path }) => path)
  const known =
    /^\/(\*|health|ready|plain\.css|icon\.svg|(dashboard|reporting)(\/\*)?|trpc\/.*|files\/.*|[lo](\/.*)?)?$/
  expect(paths.filter((path) => !known.test(path))).toEqual([])
})

type Outcome = 'allowed' | 'signed-out' | 'refused' | 'hidden'

describe.each(all.filter(({ meta }) => meta.action !== null))('$name', ({ name, meta, call }) => {
  const action = meta.action as Action

  it('may be done by exactly those whom the table names', async () => {
    for (const place of placeNames) {
      const input = inputFor(name, meta, world.places[place])
      for (const [who, person] of people) {
        const expected = expectedFor({ name, meta, action, person, place, input })
        const wrote: string[] = []
        const answer = await outcomeOf(() => call(contextIn(person, expected === 'allowed', wrote), input))
        if (expected !== 'allowed' || !saysNoItself(answer.outcome, name, meta, place)) {
          expect(answer.outcome, `${who}, ${place}${answer.detail}`).toBe(expected)
        }
        expectTrail(name, meta, expected, wrote, who)
        expectNothingForeign(answer.value, person, `${who}, ${place}`)
      }
    }
  })
})

/** Refused calls commit no change; whatever a member changes leaves a row in the audit trail. */
function expectTrail(
  name: string,
  { door }: ProcedureMeta,
  expected: Outcome,
  wrote: readonly string[],
  who: string,
) {
  if (expected !== 'allowed') expect(wrote, `${who} was refused, but something was written`).toEqual([])
  const changed = wrote.filter((table) => table !== 'idempotency_keys')
  if (door !== 'member' || changed.length === 0 || leavesNoTrail.includes(name)) return
  expect(changed, `${name} changed something without an audit row`).toContain('audit')
}

/** Like the database's own doors. What is allowed is undone again; what is not must not have committed a change. */
function contextIn(person: Person, undoes: boolean, wrote: string[]): RequestContext {
  const own = database.doors
  const around =
    <Db extends AnyDb, T>(work: (db: Db) => Promise<T>) =>
    async (db: Db): Promise<T> => {
      const before = await changesIn(db)
      const value = await work(db)
      for (const [name, changes] of await changesIn(db)) {
        if (changes > (before.get(name) ?? 0)) wrote.push(name)
      }
      if (undoes) throw new Undone(value)
      return value
    }
  const doors: Doors = {
    ...own,
    inTenant: (organisationId, principal, work) =>
      undone(own.inTenant(organisationId, principal, around(work))),
    asFunder: (funderId, principal, work) => undone(own.asFunder(funderId, principal, around(work))),
  }
  return contextFor({ doors }, person)
}

type AnyDb = Parameters<ReturnType<typeof sql<{ name: string; changes: number }>>['execute']>[0]

/** How many rows this connection has changed, by table. What was before is subtracted: it may not be reported yet. */
async function changesIn(db: AnyDb): Promise<Map<string, number>> {
  const { rows } = await sql<{ name: string; changes: number }>`
    select relname as name, n_tup_ins + n_tup_upd + n_tup_del as changes
    from pg_stat_xact_user_tables order by relname`.execute(db)
  return new Map(rows.map(({ name, changes }) => [name, changes]))
}

async function outcomeOf(
  call: () => Promise<unknown>,
): Promise<{ outcome: Outcome | 'invalid' | 'fault'; detail: string; value?: unknown }> {
  try {
    return { outcome: 'allowed', detail: '', value: await call() }
  } catch (thrown) {
    const cause = thrown instanceof TRPCError ? thrown.cause : thrown
    const { status, answer } = cause instanceof ApiError ? cause : errorAnswer(cause)
    const detail = `: ${JSON.stringify(answer)} ${(cause as Error).cause ?? ''}`
    const outcomes = { 401: 'signed-out', 403: 'refused', 404: 'hidden', 500: 'fault' } as const
    if (status in outcomes) return { outcome: outcomes[status as keyof typeof outcomes], detail }
    if (answer.code === 'invalid') return { outcome: 'invalid', detail }
    // Allowed to try; a rule or another version said no.
    return { outcome: 'allowed', detail }
  }
}

/**
 * A list may be of one record's things, which is not there for everybody; what is made for the organisation may name
 * records that are no choice.
 */
function saysNoItself(outcome: string, name: string, { on }: ProcedureMeta, place: PlaceName): boolean {
  if (on === 'organisation' && place !== 'own') return outcome === 'invalid' || outcome === 'hidden'
  return outcome === 'hidden' && (hidesMore.includes(name) || (on === 'list' && place !== 'own'))
}

type Cell = {
  readonly name: string
  readonly meta: ProcedureMeta
  readonly action: Action
  readonly person: Person
  readonly place: PlaceName
  readonly input: unknown
}

function expectedFor({ name, meta, action, person, place, input }: Cell): Outcome {
  if (person === null || person.kind !== meta.door) return 'signed-out'
  if (meta.on === 'list') return mightDo(person, action) ? 'allowed' : 'refused'
  const reference = referenceIn(place, permissions[action].on, meta, person, stateOf[name])
  if (reference.within === 'organisation') return mayDo(person, action, reference)
  // What is made at a site of a programme belongs there.
  const { siteId } = Object(input) as { siteId?: string }
  return mayDo(person, action, { ...reference, within: reference.within.map((at) => ({ siteId, ...at })) })
}

/** What the record of a place is to the permission table, written down without asking the code under test. */
function referenceIn(
  place: PlaceName,
  kind: RecordKind,
  { on }: ProcedureMeta,
  person: MemberPrincipal | FunderPrincipal,
  state: RecordReference['state'] = kind === 'released' ? 'frozen' : 'live',
): RecordReference {
  if (on === 'funder' && person.kind === 'funder') {
    return { funderId: person.funderId, within: 'organisation', state }
  }
  if (on === 'organisation' && person.kind === 'member') {
    return { organisationId: person.organisationId, within: 'organisation', state }
  }
  const { organisationId, funderId, programmeId, siteId } = world.places[place]
  const owner = { organisationId, state, ...((kind === 'released' || kind === 'funder') && { funderId }) }
  switch (kind) {
    case 'organisation':
    case 'partner':
      return { ...owner, within: 'organisation' }
    case 'programme':
    case 'round':
    case 'grant':
    case 'report':
    case 'released':
      return { ...owner, within: [{ programmeId }] }
    default:
      return { ...owner, within: [{ programmeId, siteId }] }
  }
}

/** No answer carries an id of an organisation that is not one's own, whatever was asked for. */
function expectNothingForeign(value: unknown, person: Person, where: string): void {
  if (value === undefined || person === null) return
  const said = JSON.stringify(value) ?? ''
  const { ours, theirs, places, funders } = world
  const isTheirs = person.kind === 'funder' && person.funderId === funders.otherFunder.funderId
  const foreign = isTheirs
    ? (['own', 'other-site', 'other-programme'] as const).flatMap((place) => idsIn(places[place]))
    : idsIn(places['other-organisation'])
  const organisation = isTheirs ? ours.organisationId : theirs.organisationId
  const marks = [organisation, markOf(organisation), isTheirs ? 'Organisation ours' : 'Organisation theirs']
  const found = [...foreign, ...marks].filter((id) => said.includes(id))
  // What was asked for may be named back; a record's own values may not, and they would carry these ids too.
  expect(found, `${where}: the answer carries something of another organisation`).toEqual([])
}

function idsIn(ids: Ids): string[] {
  return Object.entries(ids).flatMap(([name, id]) => (name === 'funderId' ? [] : id))
}
