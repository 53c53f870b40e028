import {
  type Action,
  editProgramme,
  Id,
  LanguageTag,
  LocalisedText,
  mayDo,
  mightDo,
  Programme,
  ProgrammeEdit,
  programmeChanges,
} from '@passerelle/domain'
import { blueprints } from '@passerelle/domain/catalogue'
import { z } from 'zod'
import { expectVersion, Invalid } from '../errors/index.ts'
import { programmeReference } from '../records/references.ts'
import { permit } from '../trpc/permit.ts'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { enrolmentRows, numbersOf } from './board.ts'
import {
  deleteDraft,
  expectSites,
  insertProgramme,
  programmeForUpdate,
  programmeWithVersions,
  publishDraft,
  versionHistory,
  visibleProgrammes,
  writeDraft,
} from './queries.ts'

const OneProgramme = z.strictObject({ programmeId: Id })
const Changed = z.strictObject({ programmeId: Id, version: z.int() })

export const programmesRouter = router({
  list: memberQuery({
    action: 'programme.read',
    on: 'list',
    run: async ({ db, principal, today }) => {
      const visible = await visibleProgrammes(db, principal)
      return Promise.all(
        visible.map(async ({ programme, ...row }) => ({
          ...row,
          name: programme.name,
          forms: programme.components.map(({ form }) => form),
          places: programme.places ?? null,
          numbers: await numbersOf(db, row.id, principal, today),
        })),
      )
    },
  }),

  start: memberMutation({
    action: 'programme.start',
    input: z.strictObject({
      blueprintId: Id,
      name: LocalisedText,
      languages: z.array(LanguageTag).min(1).max(20),
      places: z.int().min(1).max(100_000).optional(),
      siteIds: z.array(Id).max(200),
    }),
    on: 'organisation',
    run: async ({ db, input, principal, organisationId, now, newId, audit }) => {
      const { blueprintId, name, languages, places, siteIds } = input
      const blueprint = blueprints.find(({ id }) => id === blueprintId)
      if (blueprint === undefined) {
        throw new Invalid({ fields: [{ path: 'blueprintId', code: 'field.choice' }] })
      }
      await expectSites(db, siteIds)
      const id = newId()
      const started = { ...blueprint.programme, id, version: 1, name, languages, ...(places && { places }) }
      const document = Programme.parse(started)
      const { memberId } = principal
      await insertProgramme(db, { organisationId, document, blueprintId, siteIds, memberId, now })
      await audit({ subject: { kind: 'programme', id }, change: { blueprintId, siteIds } })
      return { id }
    },
  }),

  get: memberQuery({
    action: 'programme.read',
    input: OneProgramme,
    on: ({ db, input }) => programmeReference(db, input.programmeId),
    run: async ({ db, input, principal, today }) => {
      const { published, draft, ...programme } = await programmeWithVersions(db, input.programmeId)
      const reference = await programmeReference(db, input.programmeId)
      const may = (action: Action) =>
        reference !== undefined && mayDo(principal, action, reference) === 'allowed'
      return {
        ...programme,
        published,
        draft: draft && { ...draft, changes: programmeChanges(published.document, draft.document) },
        numbers: await numbersOf(db, input.programmeId, principal, today),
        may: {
          write: may('programme.write'),
          publish: may('programme.publish'),
          enrol: may('enrolment.create'),
          seePeople: mightDo(principal, 'enrolment.read'),
        },
      }
    },
  }),

  versions: memberQuery({
    action: 'programme.read',
    input: OneProgramme,
    on: ({ db, input }) => programmeReference(db, input.programmeId),
    run: ({ db, input }) => versionHistory(db, input.programmeId),
  }),

  enrolments: memberQuery({
    action: 'enrolment.read',
    input: OneProgramme,
    on: 'list',
    run: async ({ db, input, principal, today }) => {
      permit(principal, 'programme.read', await programmeReference(db, input.programmeId))
      return enrolmentRows(db, input.programmeId, principal, today)
    },
  }),

  saveDraft: memberMutation({
    action: 'programme.write',
    input: Changed.extend({ edit: ProgrammeEdit }),
    on: ({ db, input }) => programmeReference(db, input.programmeId),
    run: async ({ db, input, principal, organisationId, audit }) => {
      const { programmeId, edit } = input
      const row = await programmeForUpdate(db, programmeId)
      expectVersion(row, input.version)
      const { published, draft } = await programmeWithVersions(db, programmeId)
      const document = editProgramme(draft?.document ?? published.document, edit, published.number + 1)
      await writeDraft(db, { organisationId, document, memberId: principal.memberId })
      const changes = programmeChanges(published.document, document)
      await audit({ subject: { kind: 'programme', id: programmeId }, change: { fields: Object.keys(edit) } })
      return { changes }
    },
  }),

  discardDraft: memberMutation({
    action: 'programme.write',
    input: Changed,
    on: ({ db, input }) => programmeReference(db, input.programmeId),
    run: async ({ db, input, audit }) => {
      const row = await programmeForUpdate(db, input.programmeId)
      expectVersion(row, input.version)
      await deleteDraft(db, row.id, row.publishedVersion)
      await audit({ subject: { kind: 'programme', id: row.id }, change: { draft: 'discarded' } })
    },
  }),

  publish: memberMutation({
    action: 'programme.publish',
    input: Changed,
    on: ({ db, input }) => programmeReference(db, input.programmeId),
    run: async ({ db, input, now, audit }) => {
      const row = await programmeForUpdate(db, input.programmeId)
      expectVersion(row, input.version)
      const number = row.publishedVersion + 1
      await publishDraft(db, { programmeId: row.id, number, now })
      await audit({ subject: { kind: 'programme', id: row.id }, change: { publishedVersion: number } })
      return { number }
    },
  }),
})
