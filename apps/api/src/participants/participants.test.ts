import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberPrincipal } from '../accounts/principal.ts'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { refusalOf } from '../testing/refusal.ts'
import { type SeededOrganisation, seedMember, seedOrganisation, system } from '../testing/seed.ts'

let database: TestDatabase
let ours: SeededOrganisation
let theirs: SeededOrganisation
const as = (principal: MemberPrincipal) => callerFor(database, principal)
const lead = () => as(ours.members.lead.principal)
const coordinator = () => as(ours.members.coordinator.principal)
const assistant = () => as(ours.members.assistant.principal)

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
  theirs = await seedOrganisation(database.doors, 'theirs')
})
afterAll(() => database.close())

type Extra = {
  programmeId?: string
  siteId?: string
  role?: 'mentee' | 'mentor'
  email?: string
  phone?: string
}

const add = (fullName: string, extra: Extra = {}, caller = lead()) =>
  caller.participants.create({
    person: {
      fullName,
      language: 'fr',
      contact: { ...(extra.email && { email: extra.email }), ...(extra.phone && { phone: extra.phone }) },
    },
    programmeId: extra.programmeId ?? ours.programmes[0],
    siteId: extra.siteId ?? ours.sites[0],
    role: extra.role ?? 'mentee',
    appliedOn: '2026-04-20',
  })

const answer = (key: string, value?: never | unknown, rest: object = {}) =>
  ({ key, answer: 'answered', value, from: '2026-04-20', source: 'self', ...rest }) as never

describe('adding a person', () => {
  it('makes the person and the application at once, and reads the telephone number', async () => {
    const { participantId, enrolmentId } = await add('Yusuf Karaca', { phone: '0470 12 34 56' })
    const page = await coordinator().participants.get({ participantId })
    expect(page.person).toMatchObject({
      fullName: 'Yusuf Karaca',
      contact: { phone: { typed: '0470 12 34 56', e164: '+32470123456' } },
    })
    expect(page.enrolments).toHaveLength(1)
    expect(page.enrolments[0]).toMatchObject({ stage: 'applied-to-ask', enrolment: { id: enrolmentId } })
  })

  it('gives a mentor the places that the programme foresees', async () => {
    const { enrolmentId } = await add('Hugo Claes', { role: 'mentor' })
    const places = await database.doors.inTenant(ours.organisationId, system, (db) =>
      db.selectFrom('mentorPlaces').select('number').where('enrolmentId', '=', enrolmentId).execute(),
    )
    expect(places).toEqual([{ number: 1 }])
  })

  it('asks for the site in an organisation that has sites, and knows only its own', async () => {
    const input = {
      person: { fullName: 'Nobody', language: 'fr', contact: {} },
      programmeId: ours.programmes[0],
      role: 'mentee' as const,
      appliedOn: '2026-04-20',
    }
    expect((await refusalOf(lead().participants.create(input))).answer.fields).toEqual([
      { path: 'siteId', code: 'field.missing' },
    ])
    const foreign = await refusalOf(lead().participants.create({ ...input, siteId: theirs.sites[0] }))
    expect(foreign.answer.fields).toEqual([{ path: 'siteId', code: 'field.choice' }])
  })

  it('refuses a day that has not come, an empty name, an unknown key; and keeps nothing', async () => {
    const count = async () => (await lead().participants.list()).length
    const before = await count()
    const refusals = [
      () =>
        lead().participants.create({
          person: { fullName: 'Tomorrow', language: 'fr', contact: {} },
          ...{
            programmeId: ours.programmes[0],
            siteId: ours.sites[0],
            role: 'mentee',
            appliedOn: '2026-05-05',
          },
        }),
      () => add('   '),
      () =>
        lead().participants.create({
          person: { fullName: 'A', language: 'fr', contact: { fax: '1' } as never },
          ...{
            programmeId: ours.programmes[0],
            siteId: ours.sites[0],
            role: 'mentee',
            appliedOn: '2026-05-01',
          },
        }),
    ]
    for (const refused of refusals) expect((await refusalOf(refused())).status).toBe(422)
    expect(await count()).toBe(before)
  })

  it('hints at the same person by name, mail or telephone, and does not name who is elsewhere', async () => {
    await add('Fatima El Amrani', { email: 'fatima@example.org', phone: '0471 00 11 22' })
    await add('Zoltán Kovács', { programmeId: ours.programmes[1], email: 'zoltan@example.org' })
    const near = { programmeId: ours.programmes[0], siteId: ours.sites[0] }
    const byName = await coordinator().participants.similar({ ...near, fullName: 'fatima el amrani' })
    expect(byName.people).toMatchObject([
      { name: 'Fatima El Amrani', strength: 'possible', reasons: ['same-name'] },
    ])
    const byPhone = await coordinator().participants.similar({
      ...near,
      fullName: 'F. A.',
      phone: '+32 471 00 11 22',
    })
    expect(byPhone.people).toMatchObject([
      { name: 'Fatima El Amrani', strength: 'possible', reasons: ['same-phone'] },
    ])
    const elsewhere = await coordinator().participants.similar({
      ...near,
      fullName: 'Somebody',
      email: 'ZOLTAN@example.org',
    })
    expect(elsewhere).toEqual({ people: [], elsewhere: true })
  })

  it('N2: finds a name in other spellings, scripts and orders, says why, and merges nothing', async () => {
    const near = { programmeId: ours.programmes[0], siteId: ours.sites[0] }
    const { participantId } = await add('Олена Ковальчук', { phone: '0472 99 00 11' })
    await add('Husain Rezaei')
    const before = (await lead().participants.list()).length
    const hintsFor = async (fullName: string, rest = {}) =>
      (await coordinator().participants.similar({ ...near, fullName, ...rest })).people
    expect(await hintsFor('Elena Kovaltschuk', { phone: '+32 472 99 00 11' })).toMatchObject([
      {
        id: participantId,
        name: 'Олена Ковальчук',
        strength: 'likely',
        reasons: ['name-sounds-alike', 'name-in-other-script', 'same-phone'],
      },
    ])
    expect(await hintsFor('حسین رضایی')).toMatchObject([{ name: 'Husain Rezaei', strength: 'possible' }])
    expect(await hintsFor('Hassan Rezaei')).toEqual([])
    expect((await lead().participants.list()).length).toBe(before)
  })

  it('N3: knows a year of birth as a year, and lets other dates of birth speak against it', async () => {
    const { participantId } = await add('Samuel Tesfaye')
    await coordinator().participants.recordFact({ participantId, answer: answer('birthDate', '1994') })
    const near = { programmeId: ours.programmes[0], siteId: ours.sites[0], fullName: 'ተስፋዬ ሳሙኤል' }
    const born = async (birthDate: string) =>
      (await coordinator().participants.similar({ ...near, birthDate })).people[0]
    expect(await born('1994-07-03')).toMatchObject({ strength: 'likely' })
    expect((await born('1988'))?.reasons ?? ['other-birth-date']).toContain('other-birth-date')
  })

  it('finds people by the name they have now', async () => {
    const { participantId } = await add('Marta Wójcik')
    const { person } = await coordinator().participants.get({ participantId })
    const near = { programmeId: ours.programmes[0], siteId: ours.sites[0] }
    await coordinator().participants.update({
      participantId,
      version: person.version,
      person: { fullName: 'Joanna Kamiński', language: 'fr', contact: {} },
    })
    const found = async (fullName: string) =>
      (await coordinator().participants.similar({ ...near, fullName })).people.map(({ id }) => id)
    expect(await found('Йоанна Каминьски')).toContain(participantId)
    expect(await found('Marta Wojcik')).not.toContain(participantId)
  })
})

describe('what is known of a person', () => {
  it('turns unknown into met or unmet at once, with the kinds of no answer kept apart', async () => {
    const { participantId } = await add('Amina Haddad')
    const verdicts = async () => {
      const { enrolments } = await coordinator().participants.get({ participantId })
      return enrolments[0]?.eligibility
    }
    expect((await verdicts())?.questions.map(({ attribute }) => attribute)).toEqual([
      'birthDate',
      'labourStatus',
      'immigrantBackground',
      'rightToWork',
      'languages',
      'judgement.motivated',
    ])
    await coordinator().participants.recordFact({ participantId, answer: answer('birthDate', '1985-03-04') })
    expect(await verdicts()).toMatchObject({ verdict: 'unmet' })
    await coordinator().participants.recordFact({ participantId, answer: answer('birthDate', '1999-03-04') })
    expect(await verdicts()).toMatchObject({ verdict: 'unknown' })
    await coordinator().participants.recordSensitiveFact({
      participantId,
      answer: answer('rightToWork', undefined, { answer: 'prefer-not' }),
    })
    expect((await verdicts())?.questions).toContainEqual({
      attribute: 'rightToWork',
      why: 'prefer-not',
      mayBeAsked: false,
    })
  })

  it('keeps a situation as a report of a spell, which the conditions then read', async () => {
    const { participantId } = await add('Omar Situation')
    const said = { participantId, source: 'self', saidOn: '2026-04-20' } as const
    const status = async () => {
      const { enrolments, facts } = await coordinator().participants.get({ participantId })
      const leaf = enrolments[0]?.eligibility?.reasons.find(
        (reason) => !('isHidden' in reason) && reason.leaf.kind === 'labour-status',
      )
      return { leaf, known: facts.find(({ key }) => key === 'labourStatus') }
    }
    await coordinator().participants.recordSituation({ ...said, activity: 'unemployed', since: '2026-01-15' })
    expect((await status()).leaf).toMatchObject({ verdict: 'met' })
    // Nobody has said anything since: two weeks later it is no longer known, and still counts for the application.
    expect((await status()).known).toMatchObject({ answer: 'out-of-date' })
    await coordinator().participants.recordSituation({ ...said, activity: 'employed', since: '2026-03-01' })
    expect((await status()).leaf).toMatchObject({ verdict: 'unmet' })
    const late = await refusalOf(
      coordinator().participants.recordSituation({ ...said, activity: 'employed', saidOn: '2026-05-05' }),
    )
    expect(late.answer.fields).toMatchObject([{ path: 'saidOn', code: 'field.too-late' }])
  })

  it('refuses what the registry does not know, derives, or would never hold', async () => {
    const { participantId } = await add('Bilal S.')
    const fields = async (given: never) =>
      (await refusalOf(coordinator().participants.recordFact({ participantId, answer: given }))).answer.fields
    expect(await fields(answer('shoeSize', 42))).toEqual([{ path: 'answer.key', code: 'field.choice' }])
    expect(await fields(answer('age', 30))).toEqual([{ path: 'answer.key', code: 'field.derived' }])
    expect(await fields(answer('labourStatus', 'employed'))).toEqual([
      { path: 'answer.key', code: 'field.derived' },
    ])
    expect(await fields(answer('gender', 'blue'))).toEqual([{ path: 'answer.value', code: 'field.invalid' }])
    expect(await fields(answer('gender', 'woman', { from: '2026-05-05' }))).toMatchObject([
      { path: 'answer.from', code: 'field.too-late' },
    ])
    expect(await fields(answer('rightToWork', true))).toEqual([
      { path: 'answer.key', code: 'field.sensitive' },
    ])
    expect(await fields(answer('gender', undefined))).toMatchObject([{ path: 'answer.value' }])
  })

  it('shows careful values to coordinators only, and says in the trail that they were read', async () => {
    const { participantId } = await add('Selam T.')
    await coordinator().participants.recordSensitiveFact({
      participantId,
      answer: answer('residenceStatus', 'recognised-refugee'),
    })
    const seen = await coordinator().participants.get({ participantId })
    expect(seen.facts.map(({ key }) => key)).toContain('residenceStatus')
    const page = await assistant().participants.get({ participantId })
    expect(JSON.stringify(page)).not.toContain('recognised-refugee')
    expect(page.enrolments[0]?.eligibility?.reasons.filter((reason) => 'isHidden' in reason)).toHaveLength(3)
    expect(page.enrolments[0]?.eligibility?.questions.map(({ attribute }) => attribute)).not.toContain(
      'rightToWork',
    )
    const reads = await database.doors.inTenant(ours.organisationId, system, (db) =>
      db
        .selectFrom('audit')
        .select('change')
        .where('subjectId', '=', participantId)
        .where('action', '=', 'fact.readSensitive')
        .execute(),
    )
    expect(reads).toEqual([{ change: { read: ['residenceStatus'] } }])
    const refused = await refusalOf(
      assistant().participants.recordSensitiveFact({ participantId, answer: answer('rightToWork', true) }),
    )
    expect(refused.status).toBe(403)
  })
})

describe('changing a person', () => {
  it('answers 409 with what is stored to whoever saw an older version', async () => {
    const { participantId } = await add('Ioana P.')
    const { person } = await coordinator().participants.get({ participantId })
    const change = (fullName: string) =>
      coordinator().participants.update({
        participantId,
        version: person.version,
        person: {
          fullName,
          language: 'en',
          contact: { safeContact: { noVoicemail: true, noMail: false, noTextMessage: false } },
        },
      })
    await change('Ioana Popescu')
    const stale = await refusalOf(change('Ioana Pop'))
    expect(stale.status).toBe(409)
    expect(stale.answer.current).toMatchObject({ fullName: 'Ioana Popescu' })
  })

  it('keeps notes to those they are for, and lets only the author take one away', async () => {
    const { participantId } = await add('Greet V.')
    await lead().participants.addNote({ participantId, access: 'restricted', text: 'for leads' })
    await coordinator().participants.addNote({
      participantId,
      access: 'coordinators',
      text: 'for coordinators',
    })
    await assistant().participants.addNote({ participantId, access: 'shared', text: 'for all' })
    const texts = async (caller: ReturnType<typeof as>) =>
      (await caller.participants.notes({ participantId })).map(({ text }) => text).sort()
    expect(await texts(lead())).toEqual(['for all', 'for coordinators', 'for leads'])
    expect(await texts(coordinator())).toEqual(['for all', 'for coordinators'])
    expect(await texts(assistant())).toEqual(['for all'])
    const own = await refusalOf(
      assistant().participants.addNote({ participantId, access: 'restricted', text: 'x' }),
    )
    expect(own.answer.fields).toEqual([{ path: 'access', code: 'field.choice' }])
    const [note] = await assistant().participants.notes({ participantId })
    const removal = { participantId, noteId: note?.id ?? '', version: note?.version ?? 0 }
    expect((await refusalOf(lead().participants.removeNote(removal))).status).toBe(404)
    await assistant().participants.removeNote(removal)
    expect(await texts(assistant())).toEqual([])
  })

  it('records a consent and its end', async () => {
    const { participantId } = await add('Marc D.')
    const { id } = await coordinator().participants.recordConsent({
      participantId,
      purpose: 'follow-up',
      textVersion: '2026-01',
      how: 'spoken',
    })
    await coordinator().participants.withdrawConsent({ participantId, consentId: id, version: 1 })
    const { consents } = await coordinator().participants.get({ participantId })
    expect(consents[0]).toMatchObject({ purpose: 'follow-up', withdrawnAt: '2026-05-04T12:00:00.000Z' })
    const again = await refusalOf(
      coordinator().participants.withdrawConsent({ participantId, consentId: id, version: 1 }),
    )
    expect(again.status).toBe(409)
  })
})

describe('who sees whom', () => {
  it('people of another programme, site or organisation are not there, in lists, search and counts', async () => {
    const south = await seedMember(database.doors, {
      organisationId: ours.organisationId,
      slug: 'ours',
      role: 'coordinator',
    })
    const atSouth: MemberPrincipal = {
      ...south.principal,
      roles: [{ role: 'coordinator', siteIds: [ours.sites[1]] }],
    }
    const north = await add('Northern Person')
    const elsewhere = await add('Southern Person', { siteId: ours.sites[1] })
    const foreign = await as(theirs.members.lead.principal).participants.create({
      person: { fullName: 'Foreign Person', language: 'fr', contact: {} },
      ...{
        programmeId: theirs.programmes[0],
        siteId: theirs.sites[0],
        role: 'mentee',
        appliedOn: '2026-04-20',
      },
    })
    const seen = as(atSouth)
    expect((await seen.participants.list()).map(({ name }) => name)).toEqual(['Southern Person'])
    expect((await seen.shell.find({ query: 'person' })).people.map(({ id }) => id)).toEqual([
      elsewhere.participantId,
    ])
    expect((await seen.shell.counts()).participants).toBe(1)
    for (const participantId of [north.participantId, foreign.participantId, randomUUID()]) {
      for (const call of [
        () => seen.participants.get({ participantId }),
        () => seen.participants.happened({ participantId }),
        () => seen.participants.notes({ participantId }),
        () => seen.participants.recordFact({ participantId, answer: answer('gender', 'woman') }),
        () => seen.participants.addNote({ participantId, access: 'shared', text: 'x' }),
      ]) {
        expect((await refusalOf(call())).answer).toEqual({ code: 'not-found', values: {}, fields: [] })
      }
    }
  })

  it('somebody at two sites shows with the enrolment in scope alone', async () => {
    const { participantId } = await add('Both Sites')
    await lead().enrolments.create({
      participantId,
      programmeId: ours.programmes[1],
      siteId: ours.sites[1],
      role: 'mentee',
      appliedOn: '2026-04-22',
    })
    const page = await coordinator().participants.get({ participantId })
    expect(page.enrolments.map(({ enrolment }) => enrolment.programmeId)).toEqual([ours.programmes[0]])
    expect((await lead().participants.get({ participantId })).enrolments).toHaveLength(2)
    const row = (await coordinator().participants.list()).find(({ id }) => id === participantId)
    expect(row?.enrolments).toHaveLength(1)
  })

  it('finds names in any spelling, and letters that mean something to SQL are only letters', async () => {
    const { participantId } = await add('Šárka Dvořáková')
    expect((await lead().shell.find({ query: 'sarka dvor' })).people.map(({ id }) => id)).toEqual([
      participantId,
    ])
    expect((await lead().shell.find({ query: '%%' })).people).toEqual([])
  })

  it('administrators run the organisation and see nobody', async () => {
    const administrator = as(ours.members.administrator.principal)
    expect((await refusalOf(administrator.participants.list())).status).toBe(403)
    expect(await administrator.shell.counts()).not.toHaveProperty('participants')
  })
})
