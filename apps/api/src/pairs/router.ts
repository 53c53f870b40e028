import { Code, Concern, Day, Id, ProgrammeRole } from '@passerelle/domain'
import { z } from 'zod'
import type { TenantTransaction } from '../database/doors.ts'
import { pairReference } from '../records/references.ts'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { closePairById } from './close.ts'
import { raiseConcern, settleConcern } from './concerns.ts'
import { pairDetail } from './detail.ts'
import { listPairs } from './list.ts'
import { frameOf, movePair } from './moves.ts'
import { remindPair } from './remind.ts'

const target = { pairId: Id, version: z.int().min(1) }
/** The true day of a move; today where not said. */
const on = Day.optional()
const note = z.string().min(1).max(2000).optional()

const thisPair = ({ db, input }: { db: TenantTransaction; input: { pairId: string } }) =>
  pairReference(db, input.pairId)

export const pairsRouter = router({
  list: memberQuery({
    action: 'pair.read',
    input: z.strictObject({ which: z.enum(['open', 'over']), programmeId: Id.optional() }),
    on: 'list',
    run: ({ input, ...run }) => listPairs(run, input),
  }),
  detail: memberQuery({
    action: 'pair.read',
    input: z.strictObject({ pairId: Id }),
    on: thisPair,
    run: ({ input, ...run }) => pairDetail(run, input.pairId),
  }),
  answer: memberMutation({
    action: 'pair.answer',
    input: z.strictObject({
      ...target,
      side: ProgrammeRole,
      answer: z.enum(['yes', 'no', 'talk']),
      reason: Code.optional(),
      ...{ note, on },
    }),
    on: thisPair,
    run: ({ input: { pairId, version, ...order }, ...run }) =>
      movePair(frameOf(run), { pairId, version }, { move: 'answer', ...order }),
  }),
  introduce: memberMutation({
    action: 'pair.advance',
    input: z.strictObject({ ...target, on }),
    on: thisPair,
    run: ({ input, ...run }) => movePair(frameOf(run), input, { move: 'introduce', on: input.on }),
  }),
  withdraw: memberMutation({
    action: 'pair.advance',
    input: z.strictObject({ ...target, reason: Code, ...{ note, on } }),
    on: thisPair,
    run: ({ input: { pairId, version, ...order }, ...run }) =>
      movePair(frameOf(run), { pairId, version }, { move: 'withdraw', ...order }),
  }),
  lapse: memberMutation({
    action: 'pair.advance',
    input: z.strictObject({ ...target, on }),
    on: thisPair,
    run: ({ input, ...run }) => movePair(frameOf(run), input, { move: 'lapse', on: input.on }),
  }),
  signAgreement: memberMutation({
    action: 'agreement.sign',
    input: z.strictObject({ ...target, on }),
    on: thisPair,
    run: ({ input, ...run }) => movePair(frameOf(run), input, { move: 'sign-agreement', on: input.on }),
  }),
  pause: memberMutation({
    action: 'pair.advance',
    input: z.strictObject({ ...target, reason: Code, until: Day.optional(), ...{ note, on } }),
    on: thisPair,
    run: ({ input: { pairId, version, ...order }, ...run }) =>
      movePair(frameOf(run), { pairId, version }, { move: 'pause', ...order }),
  }),
  resume: memberMutation({
    action: 'pair.advance',
    input: z.strictObject({ ...target, on }),
    on: thisPair,
    run: ({ input, ...run }) => movePair(frameOf(run), input, { move: 'resume', on: input.on }),
  }),
  extend: memberMutation({
    action: 'pair.extend',
    input: z.strictObject({ ...target, until: Day, reason: Code, on }),
    on: thisPair,
    run: ({ input: { pairId, version, ...order }, ...run }) =>
      movePair(frameOf(run), { pairId, version }, { move: 'extend', ...order }),
  }),
  review: memberMutation({
    action: 'pair.advance',
    input: z.strictObject({ ...target, on }),
    on: thisPair,
    run: ({ input, ...run }) => movePair(frameOf(run), input, { move: 'review', on: input.on }),
  }),
  checkIn: memberMutation({
    action: 'checkIn.record',
    input: z.strictObject({ ...target, plannedOn: Day, on }),
    on: thisPair,
    run: ({ input: { pairId, version, ...order }, ...run }) =>
      movePair(frameOf(run), { pairId, version }, { move: 'check-in', ...order }),
  }),
  close: memberMutation({
    action: 'pair.close',
    input: z.strictObject({
      ...target,
      as: z.enum(['completed', 'ended-early']),
      reason: Code,
      ...{ note, on },
      evaluations: z
        .array(
          z.strictObject({
            side: ProgrammeRole,
            rating: z.int().min(1).max(5).optional(),
            text: z.string().min(1).max(4000).optional(),
          }),
        )
        .max(2),
      menteeLeaves: z.boolean(),
      confirmed: z.boolean(),
    }),
    on: thisPair,
    run: ({ input, ...run }) => closePairById(run, input),
  }),
  raiseConcern: memberMutation({
    action: 'concern.raise',
    input: z.strictObject({
      pairId: Id,
      ...Concern.pick({ raisedBy: true, topic: true, urgency: true }).shape,
    }),
    on: thisPair,
    run: ({ input, ...run }) => raiseConcern(frameOf(run), input),
  }),
  settleConcern: memberMutation({
    action: 'concern.resolve',
    input: z.strictObject({ ...target, concernId: Id, isSettled: z.boolean() }),
    on: thisPair,
    run: ({ input, ...run }) => settleConcern(frameOf(run), input),
  }),
  remind: memberMutation({
    action: 'pair.advance',
    input: z.strictObject({ pairId: Id, sides: z.array(ProgrammeRole).min(1).max(2).optional() }),
    on: thisPair,
    run: ({ input, ...run }) => remindPair(frameOf(run), input),
  }),
})
