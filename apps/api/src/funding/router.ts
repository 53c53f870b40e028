import { Code, GrantDraft, Id } from '@passerelle/domain'
import { z } from 'zod'
import { Conflict, Invalid } from '../errors/index.ts'
import { grantReference } from '../records/references.ts'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { inviteFunder } from './invite.ts'
import { grantForPlan, keepTables } from './plan/change.ts'
import { checkPlanOf, standingOf, storeCheck } from './plan/check.ts'
import { progressOf } from './progress.ts'
import { areOwnProgrammes, grantById, grantsFor, insertGrant, pairsBeyond } from './queries.ts'

export const grantsRouter = router({
  list: memberQuery({
    action: 'grant.read',
    on: 'list',
    run: ({ db, principal }) => grantsFor(db, principal),
  }),
  byId: memberQuery({
    action: 'grant.read',
    input: z.strictObject({ grantId: Id }),
    on: ({ db, input }) => grantReference(db, input.grantId),
    run: ({ db, input }) => grantById(db, input.grantId),
  }),
  /** How far each target is reached today. */
  progress: memberQuery({
    action: 'grant.read',
    input: z.strictObject({ grantId: Id }),
    on: ({ db, input }) => grantReference(db, input.grantId),
    run: ({ db, input, today }) => progressOf(db, input.grantId, today),
  }),
  /** Active pairs that are planned to outlive the money. */
  pairsBeyond: memberQuery({
    action: 'grant.read',
    input: z.strictObject({ grantId: Id }),
    on: ({ db, input }) => grantReference(db, input.grantId),
    run: ({ db, input }) => pairsBeyond(db, input.grantId),
  }),
  /** Whether what is to be published protects everybody over all dates, with the people expected. */
  plan: memberQuery({
    action: 'grant.read',
    input: z.strictObject({ grantId: Id }),
    on: ({ db, input }) => grantReference(db, input.grantId),
    run: async ({ db, input, today }) => standingOf(db, await grantById(db, input.grantId), today),
  }),
  create: memberMutation({
    action: 'grant.create',
    input: GrantDraft,
    on: 'organisation',
    run: async ({ db, input, today, organisationId, newId, audit }) => {
      if (!(await areOwnProgrammes(db, input.programmeIds)))
        throw new Invalid({ fields: [{ path: 'programmeIds', code: 'field.choice' }] })
      const grantId = await insertGrant(db, organisationId, input, newId)
      await audit({ subject: { kind: 'grant', id: grantId }, change: { created: input.name } })
      const grant = await grantById(db, grantId)
      const answer = await checkPlanOf(db, grant, today)
      await storeCheck(db, { id: newId(), organisationId, grant, answer })
      return { grantId }
    },
  }),
  /** Asks the funder to accept the grant; until then nothing can be released to it. */
  invite: memberMutation({
    action: 'grant.invite',
    input: z.strictObject({ grantId: Id, version: z.int(), email: z.email().max(254) }),
    on: ({ db, input }) => grantReference(db, input.grantId),
    run: async ({ input, ...run }) => {
      const { isAccepted } = await grantById(run.db, input.grantId)
      if (isAccepted) throw new Conflict(undefined, 'conflict.grant-accepted')
      await inviteFunder(run, input)
      return { invited: input.grantId }
    },
  }),
  /** Publishes the plan as it is, although its check leaves doubts. */
  confirmPlan: memberMutation({
    action: 'grant.write',
    input: z.strictObject({ grantId: Id, version: z.int() }),
    on: ({ db, input }) => grantReference(db, input.grantId),
    run: async ({ db, input, today, principal, organisationId, newId, audit }) => {
      const grant = await grantForPlan(db, input)
      const answer = await checkPlanOf(db, grant, today)
      const confirmedBy = principal.memberId
      await storeCheck(db, { id: newId(), organisationId, grant, answer, confirmedBy })
      await audit({ subject: { kind: 'grant', id: grant.id }, change: { planConfirmed: true } })
      return { confirmed: grant.id }
    },
  }),
  /** Leaves tables out of the plan, before the first release. */
  keepTables: memberMutation({
    action: 'grant.write',
    input: z.strictObject({ grantId: Id, version: z.int(), tables: z.array(Code).max(100) }),
    on: ({ db, input }) => grantReference(db, input.grantId),
    run: async ({ db, input, audit }) => {
      const grant = await grantForPlan(db, input)
      await keepTables(db, grant, input.tables)
      await audit({ subject: { kind: 'grant', id: grant.id }, change: { fields: ['publicationPlan'] } })
      return { version: input.version + 1 }
    },
  }),
})
