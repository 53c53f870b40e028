import { addMonths, Code, Day, Id, NewEnrolment, RefusedMove } from '@passerelle/domain'
import { z } from 'zod'
import { expectVersion, NotFound } from '../errors/index.ts'
import { documentOf } from '../programmes/documents.ts'
import { enrolmentReference, participantReference } from '../records/references.ts'
import { memberMutation } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { advance } from './advance.ts'
import { expectPlace, placeReference } from './place.ts'
import { enrol, enrolmentForUpdate } from './write.ts'

const Changed = z.strictObject({ enrolmentId: Id, version: z.int(), on: Day })
const Why = { reason: Code, note: z.string().trim().min(1).max(2000).optional() }

/** The moves that people make with an enrolment; each with what it needs. */
const Move = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('find-eligible') }),
  z.strictObject({ move: z.literal('find-ineligible'), ...Why }),
  z.strictObject({ move: z.literal('reopen'), ...Why }),
  z.strictObject({ move: z.literal('start') }),
  z.strictObject({ move: z.literal('complete'), reason: Code.optional(), note: Why.note }),
  z.strictObject({ move: z.literal('withdraw'), ...Why }),
  z.strictObject({ move: z.literal('hold'), ...Why, until: Day.optional() }),
  z.strictObject({ move: z.literal('resume') }),
])

export const enrolmentsRouter = router({
  create: memberMutation({
    action: 'enrolment.create',
    input: NewEnrolment.extend({ participantId: Id }),
    on: async ({ db, input }) => [
      await placeReference(db, input),
      await participantReference(db, input.participantId),
    ],
    run: async ({ db, input, principal, organisationId, today, newId, audit }) => {
      await expectPlace(db, input)
      const { memberId } = principal
      const id = await enrol({ db, organisationId, memberId, today, newId }, input)
      const { participantId, programmeId, role } = input
      await audit({ subject: { kind: 'enrolment', id }, change: { participantId, programmeId, role } })
      return { id }
    },
  }),

  advance: memberMutation({
    action: 'enrolment.advance',
    input: Changed.extend({ command: Move }),
    on: ({ db, input }) => enrolmentReference(db, input.enrolmentId),
    run: async (run) => {
      const { enrolment, version } = await enrolmentForUpdate(run.db, run.input.enrolmentId)
      expectVersion({ version }, run.input.version, { version, status: enrolment.status })
      return advance(run, enrolment, { ...run.input.command, on: run.input.on })
    },
  }),

  /** Another true day for the start or the end, with a reason: it stays listed beside the first one. */
  correctDate: memberMutation({
    action: 'enrolment.correctDate',
    input: Changed.extend({ of: z.enum(['start', 'end']), reason: Code }),
    on: ({ db, input }) => enrolmentReference(db, input.enrolmentId),
    run: async (run) => {
      const { enrolmentId, version: seen, on, of, reason } = run.input
      const { enrolment, version } = await enrolmentForUpdate(run.db, enrolmentId)
      expectVersion({ version }, seen, { version, status: enrolment.status })
      return advance(run, enrolment, { move: `correct-${of}`, on, reason })
    },
  }),

  completeStep: memberMutation({
    action: 'enrolment.prepare',
    input: Changed.extend({ step: Code }),
    on: ({ db, input }) => enrolmentReference(db, input.enrolmentId),
    run: async (run) => {
      const { input } = run
      const { enrolment, version } = await enrolmentForUpdate(run.db, input.enrolmentId)
      expectVersion({ version }, input.version, { version, status: enrolment.status })
      const { programmeId, programmeVersion: number, role } = enrolment
      const programme = await documentOf(run.db, { programmeId, number })
      if (programme === undefined) throw new NotFound()
      const step = programme.preparation[role].find(({ id }) => id === input.step)
      if (step === undefined) throw new RefusedMove('refusal.unknown-step', { step: input.step })
      const valid = step.validMonths && { validUntil: addMonths(input.on, step.validMonths) }
      return advance(run, enrolment, { move: 'complete-step', step: step.id, on: input.on, ...valid })
    },
  }),
})
