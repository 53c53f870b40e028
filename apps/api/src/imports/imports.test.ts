import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runOf } from '../jobs/job.ts'
import { callerFor, servicesFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type PairWorld, seedPairWorld } from '../testing/pairWorld.ts'
import { refusalOf } from '../testing/refusal.ts'
import { system } from '../testing/seed.ts'
import { importJob } from './run.ts'

const today = '2026-11-25'
const now = `${today}T10:00:00.000Z`
let database: TestDatabase
let world: PairWorld
beforeAll(async () => {
  database = await cloneDatabase()
  world = await seedPairWorld(database, 'ours')
})
afterAll(() => database.close())

const coordinator = () => world.on(today)
const samples = join(import.meta.dirname, '../../../../samples')
/** As the browser reads it: UTF-8, else what Windows writes. */
function textOf(name: string): string {
  const bytes = readFileSync(join(samples, name))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
const read = (text: string, role: 'mentee' | 'mentor' = 'mentee') =>
  coordinator().imports.read({
    ...{ programmeId: world.programmeId, siteId: world.sites[0], role },
    ...{ fileName: 'list.csv', text },
  })
const detail = (importId: string) => coordinator().imports.byId({ importId })
const people = () =>
  database.doors.inTenant(world.organisationId, system, (db) =>
    db.selectFrom('participants').select(['id', 'fullName', 'email']).execute(),
  )

/** Runs what `confirm` put into the queue. */
async function write(importId: string): Promise<void> {
  const { memberId } = world.members.coordinator
  const services = servicesFor(database, { now })
  const data = {
    organisationId: world.organisationId,
    input: { importId, memberId, day: today, language: 'en' },
  }
  await importJob.run(runOf(services, importJob, data, new AbortController().signal) as never)
}
async function confirmed(importId: string): Promise<void> {
  await coordinator().imports.confirm({ importId, version: (await detail(importId)).version })
  await write(importId)
}

const small = [
  'Name;E-mail;Geburtsdatum;Erwerbsstatus;Arbeitslos seit;Sprachen;Bemerkung',
  'Amina Haddad;amina@mail.example;13.12.1998;arbeitslos;16.03.2026;Arabisch (Muttersprache), Französisch B1;nett',
  'Haddad Amina;amina@mail.example;13.12.1998;arbeitslos;;Arabisch (Muttersprache);',
  ';nobody@mail.example;;;;;',
  'Petar Ilić;petar@mail;31.02.1999;weiß nicht;;Klingonisch C1;',
].join('\r\n')

describe('an import', () => {
  it('recognises columns, names each problem, and writes nothing before it is confirmed', async () => {
    const before = (await people()).length
    const { importId, counts } = await read(small)
    expect(counts).toEqual({ create: 2, update: 0, skip: 1, refuse: 1, problems: 2 })
    const { columns, rows } = await detail(importId)
    expect(columns.map(({ field }) => field)).toEqual([
      ...['fullName', 'email', 'birthDate', 'labourStatus', 'unemployedSince', 'languages', null],
    ])
    expect(rows.map(({ number, decision, why }) => [number, decision, why])).toEqual([
      [2, 'create', null],
      [3, 'skip', 'twice-in-file'],
      [4, 'refuse', null],
      [5, 'create', null],
    ])
    expect(rows[3]?.problems.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'birthDate cell.not-a-date',
      'email cell.not-an-email',
      'labourStatus cell.not-an-option',
      'languages cell.language',
    ])
    expect(await people()).toHaveLength(before)
  })

  it('writes people, what is known of them, their situation and their enrolment', async () => {
    const { importId } = await read(small)
    await confirmed(importId)
    expect(await detail(importId)).toMatchObject({ status: 'done', progress: 1 })
    const amina = (await people()).find(({ fullName }) => fullName === 'Amina Haddad')
    const person = await coordinator().participants.get({ participantId: amina?.id ?? '' })
    expect(person.enrolments).toMatchObject([{ enrolment: { status: 'applied', role: 'mentee' } }])
    const { now: status } = await coordinator().outcomes.situation({ participantId: amina?.id ?? '' })
    expect(status).toMatchObject({ status: 'unemployed', how: { source: 'import', planned: false } })
    // One row told too little to be known again: no readable address, no date.
    expect((await read(small)).counts).toMatchObject({ create: 1, skip: 2, refuse: 1 })
  })

  it('runs once in effect, however often its job is run', async () => {
    const { importId } = await read('Naam,E-mail\nOnce Only,once@mail.example')
    await confirmed(importId)
    await write(importId)
    expect((await people()).filter(({ fullName }) => fullName === 'Once Only')).toHaveLength(1)
  })

  it('takes back what nobody has worked on', async () => {
    const before = (await people()).length
    const { importId } = await read('Nom,Courriel\nZoé Un,zoe@mail.example\nMax Deux,max@mail.example')
    await confirmed(importId)
    expect(await people()).toHaveLength(before + 2)
    expect(await coordinator().imports.undo({ importId })).toEqual({ removed: 2, kept: 0 })
    expect(await people()).toHaveLength(before)
    expect(await refusalOf(coordinator().imports.undo({ importId }))).toMatchObject({ status: 409 })
  })

  it('repairs a cell, remembers columns, and refuses a version that is no longer there', async () => {
    const { importId } = await read('Wer,Mail\nAda Lo,ada@mail')
    const first = await detail(importId)
    expect(first.columns.map(({ field }) => field)).toEqual([null, 'email'])
    const map = { importId, version: first.version, fields: ['fullName', 'email'] }
    expect((await coordinator().imports.mapColumns(map)).counts).toMatchObject({ create: 1, problems: 1 })
    expect(await refusalOf(coordinator().imports.mapColumns(map))).toMatchObject({ status: 409 })
    const { version } = await detail(importId)
    const repaired = { importId, version, number: 2, column: 1, text: 'ada@mail.example' }
    expect((await coordinator().imports.repair(repaired)).counts).toMatchObject({ problems: 0 })
    const again = await read('Wer,Mail\nSomebody Else,else@mail.example')
    expect(again.counts).toMatchObject({ create: 1 })
  })

  it('stops when it is cancelled, and refuses files without rows', async () => {
    const { importId } = await read('Naam\nNever Written')
    await coordinator().imports.cancel({ importId })
    await write(importId)
    expect((await people()).some(({ fullName }) => fullName === 'Never Written')).toBe(false)
    expect(await refusalOf(read('Naam;E-mail'))).toMatchObject({ status: 422, code: 'import.no-rows' })
  })

  it('of another organisation does not exist', async () => {
    const { importId } = await read('Naam\nSomebody Ours')
    const theirs = await seedPairWorld(database, 'theirs')
    const call = callerFor(database, theirs.members.coordinator.principal).imports.byId({ importId })
    expect(await refusalOf(call)).toMatchObject({ status: 404 })
  })
})

describe('the sample files', () => {
  it.each([
    ['mentees-en.csv', 'mentee'],
    ['mentees-fr.csv', 'mentee'],
    ['mentees-nl.csv', 'mentee'],
    ['mentees-de.csv', 'mentee'],
    ['mentors-en.csv', 'mentor'],
    ['mentors-fr.csv', 'mentor'],
    ['mentors-nl.csv', 'mentor'],
    ['mentors-de.csv', 'mentor'],
  ] as const)('%s is recognised but for its planned mess', async (name, role) => {
    const { importId, counts } = await read(textOf(name), role)
    const { columns, rows } = await detail(importId)
    const open = columns.filter(({ field }) => field === null).map(({ header }) => header)
    expect(open).toEqual(name === 'mentees-en.csv' ? ['Remarks'] : [])
    expect(counts.create + counts.skip + counts.refuse).toBe(rows.length)
    expect(counts.refuse).toBeLessThanOrEqual(1)
    expect(counts.problems).toBeLessThanOrEqual(14)
    // People of many scripts keep their names as they are written.
    expect(rows.some((row) => row.name !== null)).toBe(true)
  })
})
