import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { refusalOf } from '../testing/refusal.ts'
import { type SeededOrganisation, seedOrganisation } from '../testing/seed.ts'

let database: TestDatabase
let ours: SeededOrganisation

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
})
afterAll(() => database.close())

const coordinator = () => callerFor(database, ours.members.coordinator.principal)
const add = (person: { fullName: string; callName?: string; contact?: { phone?: string } }) =>
  coordinator().participants.create({
    person: { language: 'fr', contact: {}, ...person },
    ...{ programmeId: ours.programmes[0], siteId: ours.sites[0], role: 'mentee', appliedOn: '2026-03-02' },
  })

describe('texts that show otherwise than they are', () => {
  it.each(['Ana\u202egnimaeP', '\u2067Ana\u2069', 'Ana\u200e', 'A\u200bna', 'Ana\u0000', 'Ana\ud800'])(
    'are no name: %j',
    async (fullName) => {
      const refused = await refusalOf(add({ fullName }))
      expect(refused).toMatchObject({ status: 422 })
      expect(refused.answer.fields).toMatchObject([{ path: 'person.fullName', code: 'field.format' }])
    },
  )

  it('are no telephone number and no call name', async () => {
    const phone = await refusalOf(add({ fullName: 'Ana', contact: { phone: '\u202a0470 12 34 56' } }))
    expect(phone.answer.fields).toMatchObject([{ path: 'person.contact.phone', code: 'field.format' }])
    const called = await refusalOf(add({ fullName: 'Ana', callName: '\u202eanA' }))
    expect(called.answer.fields).toMatchObject([{ path: 'person.callName', code: 'field.format' }])
  })

  it('are refused with their place where no database stores them, and kept in a note where it does', async () => {
    const { participantId } = await add({ fullName: 'Ana', callName: 'x'.repeat(200) })
    const note = (text: string) =>
      coordinator().participants.addNote({ participantId, access: 'shared', text })
    for (const text of ['One\u0000two', 'Half \ud83d of it', '\udc00']) {
      const refused = await refusalOf(note(text))
      expect(refused).toMatchObject({ status: 422 })
      expect(refused.answer.fields).toEqual([{ path: 'text', code: 'field.format' }])
    }
    await note('She writes \u2067محمد\u2069 👩‍🏫')
    const [kept] = await coordinator().participants.notes({ participantId })
    expect(kept?.text).toBe('She writes \u2067محمد\u2069 👩‍🏫')
  })
})
