/** Matching rounds: who would take part, running and stopping, what came of it, and what a coordinator decides. */
import { Id } from '@passerelle/domain'
import { z } from 'zod'
import type { TenantTransaction } from '../database/doors.ts'
import { Conflict } from '../errors/index.ts'
import { isUuid } from '../records/ids.ts'
import { programmeReference, roundReference } from '../records/references.ts'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { acceptAll, acceptSuggestion } from './accept.ts'
import { comparisonOf, costsOf, nearbyOf, objectivesOf, takersOf, whyNot } from './explain.ts'
import {
  overviewOf,
  poolOf,
  programmeIdOfRound,
  progressOf,
  roundIdOfSuggestion,
  roundOf,
  suggestionOf,
} from './queries.ts'
import { Changes, rerunRound, startRound } from './start.ts'
import { setWish } from './wishes.ts'

const OfRound = z.strictObject({ roundId: Id })
const OfSuggestion = z.strictObject({ suggestionId: Id })
type Reading<Input> = { readonly db: TenantTransaction; readonly input: Input }

const theRound = ({ db, input }: Reading<{ roundId: string }>) => roundReference(db, input.roundId)
const itsRound = async ({ db, input }: Reading<{ suggestionId: string }>) => {
  const roundId = isUuid(input.suggestionId) ? await roundIdOfSuggestion(db, input.suggestionId) : undefined
  return roundId === undefined ? undefined : roundReference(db, roundId)
}

export const matchingRouter = router({
  list: memberQuery({
    action: 'round.read',
    on: 'list',
    run: ({ db, principal }) => overviewOf(db, principal),
  }),
  pool: memberQuery({
    action: 'round.run',
    input: z.strictObject({ programmeId: Id }),
    on: ({ db, input }) => programmeReference(db, input.programmeId),
    run: ({ db, principal, input, today }) => poolOf(db, principal, input.programmeId, today),
  }),
  start: memberMutation({
    action: 'round.run',
    input: z.strictObject({ programmeId: Id, changes: Changes.optional() }),
    on: ({ db, input }) => programmeReference(db, input.programmeId),
    run: (run) => startRound(run, run.input.programmeId, run.input.changes ?? {}),
  }),
  rerun: memberMutation({
    action: 'round.run',
    input: z.strictObject({ roundId: Id, changes: Changes.optional() }),
    on: async ({ db, input }) => {
      const programmeId = isUuid(input.roundId) ? await programmeIdOfRound(db, input.roundId) : undefined
      return programmeId === undefined ? undefined : programmeReference(db, programmeId)
    },
    run: (run) => rerunRound(run, run.input.roundId, run.input.changes ?? {}),
  }),
  cancel: memberMutation({
    action: 'round.cancel',
    input: OfRound,
    on: theRound,
    run: async ({ db, input, now, audit }) => {
      const { numUpdatedRows } = await db
        .updateTable('rounds')
        .set({ status: 'cancelled', finishedAt: now })
        .where('id', '=', input.roundId)
        .where('status', 'in', ['queued', 'running'])
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw new Conflict(await progressOf(db, input.roundId), 'round.is-over')
      await audit({ subject: { kind: 'round', id: input.roundId }, change: { status: 'cancelled' } })
    },
  }),
  progress: memberQuery({
    action: 'round.read',
    input: OfRound,
    on: theRound,
    run: ({ db, input }) => progressOf(db, input.roundId),
  }),
  get: memberQuery({
    action: 'round.read',
    input: OfRound,
    on: theRound,
    run: ({ db, principal, input, today }) => roundOf(db, principal, input.roundId, today),
  }),
  suggestion: memberQuery({
    action: 'round.read',
    input: OfSuggestion,
    on: itsRound,
    run: ({ db, principal, input }) => suggestionOf(db, principal, input.suggestionId),
  }),
  costs: memberQuery({
    action: 'round.read',
    input: OfSuggestion,
    on: itsRound,
    run: ({ db, principal, input }) => costsOf(db, principal, input.suggestionId),
  }),
  mentors: memberQuery({
    action: 'round.read',
    input: OfRound,
    on: theRound,
    run: ({ db, principal, input }) => takersOf(db, principal, input.roundId),
  }),
  whyNot: memberQuery({
    action: 'round.read',
    input: z.strictObject({ ...OfRound.shape, menteeEnrolmentId: z.uuid(), mentorEnrolmentId: z.uuid() }),
    on: theRound,
    run: ({ db, principal, input }) =>
      whyNot(db, principal, input.roundId, {
        mentee: input.menteeEnrolmentId,
        mentor: input.mentorEnrolmentId,
      }),
  }),
  objectives: memberQuery({
    action: 'round.read',
    input: OfRound,
    on: theRound,
    run: ({ db, input }) => objectivesOf(db, input.roundId),
  }),
  nearby: memberQuery({
    action: 'round.read',
    input: OfRound,
    on: theRound,
    run: ({ db, principal, input }) => nearbyOf(db, principal, input.roundId),
  }),
  compare: memberQuery({
    action: 'round.read',
    input: OfRound,
    on: theRound,
    run: ({ db, principal, input }) => comparisonOf(db, principal, input.roundId),
  }),
  wish: memberMutation({
    action: 'suggestion.decide',
    input: z.strictObject({
      ...OfRound.shape,
      menteeEnrolmentId: z.uuid(),
      mentorEnrolmentId: z.uuid(),
      kind: z.enum(['pinned', 'forbidden']).nullable(),
    }),
    on: theRound,
    run: (run) => setWish(run, run.input),
  }),
  accept: memberMutation({
    action: 'suggestion.decide',
    input: z.strictObject({ ...OfSuggestion.shape, version: z.int() }),
    on: itsRound,
    run: (run) => acceptSuggestion(run, run.input),
  }),
  acceptAll: memberMutation({
    action: 'suggestion.decide',
    input: OfRound,
    on: theRound,
    run: (run) => acceptAll(run, run.input.roundId),
  }),
})
