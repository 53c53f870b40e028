import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberPrincipal } from '../accounts/principal.ts'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { refusalOf } from '../testing/refusal.ts'
import { type SeededOrganisation, seedOrganisation, system } from '../testing/seed.ts'

let database: TestDatabase
let ours: SeededOrganisation
let theirs: SeededOrganisation
const as = (principal: MemberPrincipal) => callerFor(database, principal)

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
  theirs = await seedOrganisation(database.doors, 'theirs')
})
afterAll(() => database.close())

const wanted = (siteIds: string[] = []) => ({
  blueprintId: 'kvinfo-mentor-network',
  name: { en: 'Women’s network', fr: 'Réseau de femmes' },
  languages: ['fr', 'en'],
  places: 40,
  siteIds,
})

describe('starting a programme from a blueprint', () => {
  it('stores its document as version 1, in force at once', async () => {
    const lead = as(ours.members.lead.principal)
    const { id } = await lead.programmes.start(wanted([ours.sites[0]]))
    const programme = await lead.programmes.get({ programmeId: id })
    expect(programme.published.document).toMatchObject({
      id,
      version: 1,
      places: 40,
      languages: ['fr', 'en'],
    })
    expect(programme.published.document.pairing?.durationMonths.planned).toBe(12)
    expect(programme.siteIds).toEqual([ours.sites[0]])
    expect(programme.blueprintId).toBe('kvinfo-mentor-network')
    expect((await lead.programmes.list()).map((each) => each.id)).toContain(id)
  })

  it('is for leads: a coordinator is told so', async () => {
    const refused = await refusalOf(as(ours.members.coordinator.principal).programmes.start(wanted()))
    expect(refused.status).toBe(403)
  })

  it('refuses a blueprint, a site or a key that does not exist, and names it', async () => {
    const lead = as(ours.members.lead.principal)
    const blueprint = await refusalOf(lead.programmes.start({ ...wanted(), blueprintId: 'no-such' }))
    expect(blueprint.answer.fields).toEqual([{ path: 'blueprintId', code: 'field.choice' }])
    const site = await refusalOf(lead.programmes.start(wanted([theirs.sites[0]])))
    expect(site.answer.fields).toEqual([{ path: 'siteIds', code: 'field.choice' }])
    const extra = { ...wanted(), colour: 'red' }
    const key = await refusalOf(lead.programmes.start(extra))
    expect(key.status).toBe(422)
    expect(key.answer.fields).toEqual([{ path: 'colour', code: 'field.unknown' }])
  })
})

describe('changing a programme', () => {
  it('makes a draft that shows its differences, and a new version that leaves enrolments on theirs', async () => {
    const lead = as(ours.members.lead.principal)
    const { id: programmeId } = await lead.programmes.start(wanted([ours.sites[0]]))
    const person = await lead.participants.create({
      person: { fullName: 'Olena Marchuk', language: 'uk', contact: {} },
      programmeId,
      role: 'mentee',
      siteId: ours.sites[0],
      appliedOn: '2026-05-01',
    })
    const { version } = await lead.programmes.get({ programmeId })
    const edit = { everyDays: 7, places: null, weights: { goals: 6 } }
    await lead.programmes.saveDraft({ programmeId, version, edit })
    const drafted = await lead.programmes.get({ programmeId })
    expect(drafted.draft?.changes).toEqual([
      { field: 'places', was: 40 },
      { field: 'cadence', was: 14, is: 7 },
      { field: 'weight', criterion: 'goals', was: 0.3, is: 6 / 13 },
    ])
    expect(drafted.published.number).toBe(1)
    expect(await lead.programmes.publish({ programmeId, version: drafted.version })).toEqual({ number: 2 })
    const [second, first] = await lead.programmes.versions({ programmeId })
    expect(second).toMatchObject({ number: 2, enrolments: 0 })
    expect(second?.changes).toHaveLength(3)
    expect(first).toMatchObject({ number: 1, enrolments: 1, changes: [] })
    const page = await lead.participants.get({ participantId: person.participantId })
    expect(page.enrolments[0]?.enrolment.programmeVersion).toBe(1)
  })

  it('answers 409 to whoever did not see the last change, and writes nothing', async () => {
    const lead = as(ours.members.lead.principal)
    const { id: programmeId } = await lead.programmes.start(wanted())
    const { version } = await lead.programmes.get({ programmeId })
    await lead.programmes.saveDraft({ programmeId, version, edit: { everyDays: 7 } })
    const stale = await refusalOf(
      lead.programmes.saveDraft({ programmeId, version, edit: { everyDays: 30 } }),
    )
    expect(stale.status).toBe(409)
    const { draft } = await lead.programmes.get({ programmeId })
    expect(draft?.document.pairing?.cadence.everyDays).toBe(7)
  })

  it('lets a coordinator draft and discard, and only a lead publish', async () => {
    const programmeId = ours.programmes[0]
    const coordinator = as(ours.members.coordinator.principal)
    const { version, may } = await coordinator.programmes.get({ programmeId })
    expect(may).toMatchObject({ write: true, publish: false })
    await coordinator.programmes.saveDraft({ programmeId, version, edit: { capacityPerMentor: 2 } })
    const drafted = await coordinator.programmes.get({ programmeId })
    expect(
      (await refusalOf(coordinator.programmes.publish({ programmeId, version: drafted.version }))).status,
    ).toBe(403)
    await coordinator.programmes.discardDraft({ programmeId, version: drafted.version })
    expect((await coordinator.programmes.get({ programmeId })).draft).toBeUndefined()
  })

  it('says that there is no draft to publish', async () => {
    const lead = as(ours.members.lead.principal)
    const { id: programmeId } = await lead.programmes.start(wanted())
    const { version } = await lead.programmes.get({ programmeId })
    const refused = await refusalOf(lead.programmes.publish({ programmeId, version }))
    expect(refused).toMatchObject({ status: 409, code: 'conflict.no-draft' })
  })
})

describe('who sees which programme', () => {
  it('another programme and another organisation are not there', async () => {
    const coordinator = as(ours.members.coordinator.principal)
    const ids = (await coordinator.programmes.list()).map(({ id }) => id)
    expect(ids).toEqual([ours.programmes[0]])
    for (const programmeId of [ours.programmes[1], theirs.programmes[0], randomUUID(), 'no-uuid']) {
      for (const call of [
        () => coordinator.programmes.get({ programmeId }),
        () => coordinator.programmes.versions({ programmeId }),
        () => coordinator.programmes.enrolments({ programmeId }),
        () => coordinator.programmes.saveDraft({ programmeId, version: 1, edit: {} }),
      ]) {
        expect((await refusalOf(call())).answer).toEqual({ code: 'not-found', values: {}, fields: [] })
      }
    }
  })

  it('observers see numbers and no people', async () => {
    const observer = as(ours.members.observer.principal)
    const [programme] = await observer.programmes.list()
    expect(programme?.numbers).toBeDefined()
    const refused = await refusalOf(observer.programmes.enrolments({ programmeId: ours.programmes[0] }))
    expect(refused.status).toBe(403)
  })

  it('a change is in the audit trail exactly once', async () => {
    const lead = as(ours.members.lead.principal)
    const { id } = await lead.programmes.start(wanted())
    const rows = await database.doors.inTenant(ours.organisationId, system, (db) =>
      db.selectFrom('audit').select(['action', 'change']).where('subjectId', '=', id).execute(),
    )
    expect(rows).toEqual([
      { action: 'programme.start', change: { blueprintId: 'kvinfo-mentor-network', siteIds: [] } },
    ])
  })
})
