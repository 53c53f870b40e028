import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FunderPrincipal, MemberPrincipal } from '../accounts/principal.ts'
import { files } from '../files.ts'
import { callerFor, contextFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type PairWorld, seedPairWorld } from '../testing/pairWorld.ts'
import { type ReportWorld, seedFunder, seedReportWorld } from '../testing/reportWorld.ts'

let database: TestDatabase
let ours: PairWorld
let others: PairWorld
beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedPairWorld(database, 'ours')
  others = await seedPairWorld(database, 'others')
})
afterAll(() => database.close())

type Content = Record<string, string>

async function download(
  path: string,
  input: unknown,
  principal: MemberPrincipal | FunderPrincipal,
  now = '2026-11-24T11:00:00.000Z',
): Promise<{ content: Content; bytes: Uint8Array; name: string }> {
  const route = files.find((file) => file.path === path)
  if (!route) throw new Error(`no ${path}`)
  const { body, name } = await route.read(contextFor(database, principal, { now }), input)
  const unzipped = Object.entries(unzipSync(body as Uint8Array))
  return {
    bytes: body as Uint8Array,
    name,
    content: Object.fromEntries(unzipped.map(([file, bytes]) => [file, strFromU8(bytes)])),
  }
}

const rowsOf = (text = '') => Papa.parse<Record<string, string>>(text.trim(), { header: true }).data

describe('the records of a programme', () => {
  const path = 'programmes/:programmeId/records.zip'
  const lead = () => ours.members.lead.principal
  const records = () => download(path, { programmeId: ours.programmeId }, lead())

  it('come as a package whose tables refer to each other, without notes and careful facts', async () => {
    const pair = await ours.propose('2026-05-04', { mentee: 'Nadia, "the first"', mentor: 'Грета' })
    await others.propose('2026-05-04', { mentee: 'Of somebody else' })
    const caller = callerFor(database, lead(), { now: '2026-05-05T11:00:00.000Z' })
    const answer = (key: string, value: unknown) => ({
      ...{ key, value, answer: value === undefined ? 'prefer-not' : 'answered' },
      ...{ from: '2026-05-04', source: 'self' },
    })
    const participantId = pair.menteeId
    const record = (key: string, value?: unknown) =>
      caller.participants.recordFact({ participantId, answer: answer(key, value) as never })
    await record('birthDate', '1994')
    await record('gender')
    await caller.participants.recordSensitiveFact({
      participantId,
      answer: answer('residenceStatus', 'recognised-refugee') as never,
    })
    const { content, name } = await records()
    expect(name).toMatch(/\.zip$/)
    const [mentee, ...rest] = rowsOf(content['participants.csv'])
    expect([mentee?.full_name, ...rest.map((row) => row.full_name)].toSorted()).toEqual([
      'Nadia, "the first"',
      'Грета',
    ])
    expect(rowsOf(content['facts.csv']).map(({ attribute, value }) => [attribute, value])).toEqual([
      ['birthDate', '1994'],
      ['gender', '[prefer-not]'],
    ])
    expect(Object.values(content).join()).not.toMatch(/recognised-refugee|Of somebody else/)
    const ids = new Set(rowsOf(content['enrolments.csv']).map(({ id }) => id))
    const [exported] = rowsOf(content['pairs.csv'])
    expect(exported).toMatchObject({ id: pair.pairId, status: 'proposed', proposed_on: '2026-05-04' })
    expect(ids.has(exported?.mentee_enrolment_id) && ids.has(exported?.mentor_enrolment_id)).toBe(true)
    const { resources } = JSON.parse(content['datapackage.json'] ?? '')
    expect(resources.map((resource: { path: string }) => resource.path)).toEqual(
      Object.keys(content).filter((file) => file !== 'datapackage.json'),
    )
  })

  it('leave the house only with a line in the audit trail, and not for everybody', async () => {
    const exportedBefore = await auditLines()
    await records()
    expect(await auditLines()).toBe(exportedBefore + 1)
    const input = { programmeId: ours.programmeId }
    const assistant = ours.members.assistant.principal
    await expect(download(path, input, assistant)).rejects.toMatchObject({ status: 403 })
    await expect(download(path, input, others.members.lead.principal)).rejects.toMatchObject({ status: 404 })
    expect(await auditLines()).toBe(exportedBefore + 1)
  })

  const auditLines = () =>
    database.doors.inTenant(ours.organisationId, lead(), async (db) => {
      const rows = await db.selectFrom('audit').select('id').where('action', '=', 'records.export').execute()
      return rows.length
    })
})

describe('the offers of the catalogue', () => {
  it('come as Open Referral, in the words of the reader', async () => {
    const route = files.find(({ path }) => path === 'catalogue/offers.json')
    const context = contextFor(database, ours.members.observer.principal)
    const answer = await route?.read(context, { language: 'nl' })
    expect(answer).toMatchObject({ type: 'application/json', name: 'offers.json' })
    const { services, taxonomy_terms: terms } = JSON.parse(String(answer?.body))
    expect(services.length).toBeGreaterThan(80)
    const names = terms.map(({ code, name }: { code: string; name: string }) => `${code} ${name}`)
    expect(names).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^audience\.refugees vluchtelingen/i),
        'form.talent-platform talentenplatform',
        'form.opportunities opportunities',
      ]),
    )
  })
})

describe('a release', () => {
  let world: ReportWorld
  beforeAll(async () => {
    const people = { working: 50, learning: 12, looking: 20, 'not-reached': 14, later: 11 }
    world = await seedReportWorld(database, 'released', people)
  })

  it('comes as numbers with what they mean, the same bytes for both sides and every time', async () => {
    const now = '2026-11-25T10:00:00.000Z'
    const coordinator = callerFor(database, world.members.coordinator.principal, { now })
    const lead = callerFor(database, world.members.lead.principal, { now })
    const { reportId } = await coordinator.reports.create({
      ...{ title: 'Autumn report', language: 'en', asOf: '2026-11-24', grantId: world.grantId },
      period: { from: '2026-01-01', until: '2026-06-30' },
    })
    const { version } = await coordinator.reports.submit({ reportId, version: 1, to: 'in-review' })
    const { releaseId } = await lead.reports.release({ reportId, version })
    const input = { releaseId }
    const theirs = await download('releases/:releaseId/data.zip', input, world.funder, now)
    const member = world.members.coordinator.principal
    const own = await download('organisation/releases/:releaseId/data.zip', input, member)
    expect(Buffer.from(own.bytes).equals(theirs.bytes)).toBe(true)
    expect(theirs.name).toBe('Autumn report.zip')
    const { content } = theirs
    const headline = rowsOf(content['released-figures.csv']).filter(({ figure }) => figure === 'headline')
    const saysOf = (measure: string) => headline.find((row) => row.measure === measure)?.value
    expect([saysOf('counted'), saysOf('all'), saysOf('unknown.not-reached')]).toEqual(['50', '96', '14'])
    expect(Number(saysOf('at-least'))).toBeCloseTo(50 / 96, 12)
    const [definition] = JSON.parse(content['outcome-definitions.json'] ?? '')
    expect(definition).toMatchObject({ id: headline[0]?.indicator })
    expect(JSON.parse(content['datapackage.json'] ?? '').title).toBe('Autumn report, Organisation released')
    expect(Object.values(content).join()).not.toMatch(/participant|enrolmentId/i)
  })

  it('is nobody’s of another funder', async () => {
    const stranger = await seedFunder(database, 'stranger')
    const input = { releaseId: world.grantId }
    await expect(download('releases/:releaseId/data.zip', input, stranger)).rejects.toMatchObject({
      status: 404,
    })
  })
})
