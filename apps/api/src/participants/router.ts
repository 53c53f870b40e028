import {
  Activity,
  AnswerInput,
  Code,
  Day,
  Id,
  NewEnrolment,
  PartialDate,
  PersonInput,
  SpellSource,
} from '@passerelle/domain'
import { z } from 'zod'
import { expectPlace, placeReference } from '../enrolments/place.ts'
import { enrol } from '../enrolments/write.ts'
import { expectVersion, Invalid, NotFound } from '../errors/index.ts'
import { participantReference } from '../records/references.ts'
import { reportSpell } from '../spells/report.ts'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { consentForUpdate, insertConsent, markConsentWithdrawn } from './consents.ts'
import { classOf } from './facts.ts'
import { happenedTo } from './happened.ts'
import { contactFrom, factFrom } from './input.ts'
import { participantRows } from './list.ts'
import { accessOf, insertNote, markNoteRemoved, noteAccesses, notesOf, ownNoteForUpdate } from './notes.ts'
import { readPerson, record } from './page.ts'
import { rightsOn } from './person.ts'
import { similarPeople } from './similar.ts'
import { countryOf, insertPerson, personForUpdate, updatePerson } from './write.ts'

const OnePerson = z.strictObject({ participantId: Id })
const NewPlace = z.strictObject({ programmeId: Id, siteId: Id.optional() })

export const participantsRouter = router({
  list: memberQuery({
    action: 'participant.read',
    on: 'list',
    run: ({ db, principal }) => participantRows(db, principal),
  }),

  get: memberQuery({
    action: 'participant.read',
    input: OnePerson,
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: (run) => readPerson(run, run.input.participantId),
  }),

  happened: memberQuery({
    action: 'participant.read',
    input: OnePerson,
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: ({ db, input, principal }) => happenedTo(db, input.participantId, principal),
  }),

  similar: memberQuery({
    action: 'participant.create',
    input: NewPlace.extend({
      fullName: z.string().trim().min(2).max(200),
      email: z.string().trim().max(254).optional(),
      phone: z.string().trim().max(40).optional(),
      birthDate: PartialDate.optional(),
    }),
    on: ({ db, input }) => placeReference(db, input),
    run: async ({ db, input, principal }) => {
      const contact = contactFrom({ phone: input.phone }, await countryOf(db))
      const { fullName, email, birthDate } = input
      return similarPeople(db, principal, { fullName, email, birthDate, phone: contact.phone?.e164 })
    },
  }),

  create: memberMutation({
    action: 'participant.create',
    input: NewEnrolment.extend({ person: PersonInput }),
    on: ({ db, input }) => placeReference(db, input),
    run: async ({ db, input, principal, organisationId, today, newId, audit }) => {
      await expectPlace(db, input)
      const { person, ...wanted } = input
      const { memberId } = principal
      const contact = contactFrom(person.contact, await countryOf(db))
      const participantId = newId()
      const knownSince = input.appliedOn
      await insertPerson(db, { ...person, contact, organisationId, id: participantId, knownSince })
      const frame = { db, organisationId, memberId, today, newId }
      const enrolmentId = await enrol(frame, { ...wanted, participantId })
      await audit({ subject: { kind: 'participant', id: participantId }, change: { enrolmentId } })
      return { participantId, enrolmentId }
    },
  }),

  update: memberMutation({
    action: 'participant.write',
    input: OnePerson.extend({ version: z.int(), person: PersonInput }),
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: async ({ db, input, audit }) => {
      const { participantId: id, version, person } = input
      const before = await personForUpdate(db, id)
      expectVersion(before, version)
      const contact = contactFrom(person.contact, await countryOf(db))
      const after = { ...person, contact }
      await updatePerson(db, id, after)
      const fields = (['fullName', 'callName', 'language', 'contact'] as const).filter(
        (field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null),
      )
      await audit({ subject: { kind: 'participant', id }, change: { fields } })
    },
  }),

  /** An answer that everybody of the staff may write; careful ones go through `recordSensitiveFact`. */
  recordFact: memberMutation({
    action: 'participant.write',
    input: OnePerson.extend({ answer: AnswerInput }),
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: async (run) => {
      const fact = factFrom(run.input.answer, run.principal.memberId, run.today, 'answer')
      if (classOf(fact.key) !== 'personal') {
        throw new Invalid({ fields: [{ path: 'answer.key', code: 'field.sensitive' }] })
      }
      return record(run, fact)
    },
  }),

  recordSensitiveFact: memberMutation({
    action: 'fact.writeSensitive',
    input: OnePerson.extend({ answer: AnswerInput }),
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: (run) => record(run, factFrom(run.input.answer, run.principal.memberId, run.today, 'answer')),
  }),

  /** The situation as somebody said it: kept as a report of a spell, not as a fact. */
  recordSituation: memberMutation({
    action: 'spell.write',
    input: OnePerson.extend({
      activity: Activity,
      /** Since when; left out where nobody said. */
      since: Day.optional(),
      saidOn: Day,
      source: SpellSource,
    }),
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: async ({ db, input, organisationId, principal, today, newId, audit }) => {
      const { participantId, activity, since, saidOn, source } = input
      if (saidOn > today) {
        throw new Invalid({ fields: [{ path: 'saidOn', code: 'field.too-late', expected: today }] })
      }
      const from = since && { from: { on: since, precision: 'day' as const } }
      const claim = { says: 'spell' as const, kind: 'main' as const, activity, ...from, detail: {} }
      const report = { participantId, claim, source, planned: false, saidOn }
      const frame = { db, organisationId, newId }
      const id = await reportSpell(frame, { ...report, recordedBy: principal.memberId })
      await audit({ subject: { kind: 'participant', id: participantId }, change: { spellReport: id } })
      return { id }
    },
  }),

  notes: memberQuery({
    action: 'note.read',
    input: OnePerson,
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: async ({ db, input, principal }) => {
      const reference = await participantReference(db, input.participantId)
      if (reference === undefined) throw new NotFound()
      return notesOf(db, input.participantId, rightsOn(principal, reference))
    },
  }),

  addNote: memberMutation({
    action: 'note.write',
    input: OnePerson.extend({ access: z.enum(noteAccesses), text: z.string().trim().min(1).max(4000) }),
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: async ({ db, input, principal, organisationId, now, newId, audit }) => {
      const { participantId, access, text } = input
      const reference = await participantReference(db, participantId)
      // Nobody writes what they could not read again.
      if (reference === undefined || !accessOf(rightsOn(principal, reference)).includes(access)) {
        throw new Invalid({ fields: [{ path: 'access', code: 'field.choice' }] })
      }
      const id = newId()
      const { memberId } = principal
      await insertNote(db, { organisationId, id, participantId, access, text, memberId, now })
      await audit({ subject: { kind: 'participant', id: participantId }, change: { note: id, access } })
      return { id }
    },
  }),

  removeNote: memberMutation({
    action: 'note.write',
    input: OnePerson.extend({ noteId: Id, version: z.int() }),
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: async ({ db, input, principal, now, audit }) => {
      const { participantId, noteId } = input
      const note = await ownNoteForUpdate(db, noteId, participantId, principal)
      expectVersion(note, input.version)
      await markNoteRemoved(db, noteId, now)
      await audit({ subject: { kind: 'participant', id: participantId }, change: { removedNote: noteId } })
    },
  }),

  recordConsent: memberMutation({
    action: 'consent.record',
    input: OnePerson.extend({
      purpose: Code,
      textVersion: z.string().min(1).max(64),
      how: z.enum(['form', 'paper', 'spoken']),
      audience: z.string().trim().min(1).max(300).optional(),
      until: Day.optional(),
    }),
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: async ({ db, input, organisationId, now, newId, audit }) => {
      const id = newId()
      const { participantId, purpose } = input
      await insertConsent(db, { organisationId, id, now, ...input })
      await audit({ subject: { kind: 'participant', id: participantId }, change: { consent: purpose } })
      return { id }
    },
  }),

  withdrawConsent: memberMutation({
    action: 'consent.record',
    input: OnePerson.extend({ consentId: Id, version: z.int() }),
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: async ({ db, input, now, audit }) => {
      const { participantId, consentId } = input
      const consent = await consentForUpdate(db, consentId, participantId)
      expectVersion(consent, input.version)
      await markConsentWithdrawn(db, consentId, now)
      const change = { withdrawnConsent: consent.purpose }
      await audit({ subject: { kind: 'participant', id: participantId }, change })
    },
  }),
})
