/**
 * The only builders of procedures. Each names an action of the permission table, says which record it acts on (`on`)
 * and runs inside one transaction through the member's or funder's door; permissions are checked in that transaction,
 * before `run`. Read errors/index.ts for what may be thrown.
 *
 * @example
 * export const pairsRouter = router({
 *   close: memberMutation({
 *     action: 'pair.close',
 *     input: z.strictObject({ pairId: Id, version: z.int(), reason: Code }),
 *     on: ({ db, input }) => pairReference(db, input.pairId), // undefined → 404
 *     run: async ({ db, input, today, audit, mail }) => {
 *       const pair = await pairForUpdate(db, input.pairId)
 *       expectVersion(pair, input.version) // 409 with the current values
 *       const closed = closePair(pair, { on: today, reason: input.reason }) // the domain decides, or throws RefusedMove
 *       await writePair(db, closed)
 *       await audit({ subject: { kind: 'pair', id: pair.id }, change: { status: closed.status } })
 *     },
 *   }),
 *   list: memberQuery({
 *     action: 'pair.read',
 *     input: z.strictObject({ programmeId: Id.optional() }),
 *     on: 'list', // whoever could read no pair at all gets 403; the query shows only what is visible
 *     run: ({ db, input, principal }) =>
 *       db.selectFrom('pairs').where(visibleTo(principal, 'pair.read')).select(['id', 'status']).execute(),
 *   }),
 *   start: memberMutation({ action: 'programme.start', input: …, on: 'organisation', run: … }),
 * })
 * // router.ts adds `pairs: pairsRouter`; testing/samples/pairs.ts adds an input for the permission walk.
 *
 * Mutations come with an idempotency key (the apps' client sends it): their answers must be plain JSON.
 */
import type { Action } from '@passerelle/domain'
import type { TRPCMutationProcedure, TRPCQueryProcedure } from '@trpc/server'
import { z } from 'zod'
import type { FunderPrincipal, MemberPrincipal } from '../accounts/principal.ts'
import type { FunderTransaction, TenantTransaction } from '../database/doors.ts'
import { parse } from '../errors/index.ts'
import type { RequestContext } from './context.ts'
import type { Subject } from './permit.ts'
import { type FunderRun, type MemberRun, runForFunder, runForMember } from './run.ts'
import { type ProcedureMeta, sendable, trpc } from './trpc.ts'

type Reading<Input, Db, Principal> = {
  readonly db: Db
  readonly input: Input
  readonly principal: Principal
  readonly today: string
}

/** `organisation` and `funder`: the own one as a whole. */
export type MemberOn<Input> =
  | 'organisation'
  | ((reading: Reading<Input, TenantTransaction, MemberPrincipal>) => Promise<Subject>)
export type FunderOn<Input> =
  | 'funder'
  | ((reading: Reading<Input, FunderTransaction, FunderPrincipal>) => Promise<Subject>)

export type MemberDefinition<Schema extends z.ZodType, Answer, On> = {
  readonly action: Action
  /** Strict: unknown keys are refused. Left out: the procedure takes no input. */
  readonly input?: Schema
  readonly on: On
  readonly run: (run: MemberRun<z.output<Schema>>) => Promise<Answer>
}

export type FunderDefinition<Schema extends z.ZodType, Answer, On> = {
  readonly action: Action
  readonly input?: Schema
  readonly on: On
  readonly run: (run: FunderRun<z.output<Schema>>) => Promise<Answer>
}

type Query<Schema extends z.ZodType, Answer> = TRPCQueryProcedure<{
  input: z.input<Schema>
  output: Answer
  meta: ProcedureMeta
}>
type Mutation<Schema extends z.ZodType, Answer> = TRPCMutationProcedure<{
  input: z.input<Schema>
  output: Answer
  meta: ProcedureMeta
}>

export function memberQuery<Answer, Schema extends z.ZodType = z.ZodVoid>(
  definition: MemberDefinition<Schema, Answer, 'list' | MemberOn<z.output<Schema>>>,
): Query<Schema, Answer> {
  const meta = metaOf('member', definition)
  return query(meta, definition.input, (context, input) => runForMember(context, definition, input))
}

export function memberMutation<Answer, Schema extends z.ZodType = z.ZodVoid>(
  definition: MemberDefinition<Schema, Answer, MemberOn<z.output<Schema>>>,
): Mutation<Schema, Answer> {
  const meta = metaOf('member', definition)
  return mutation(meta, definition.input, (context, input, path) =>
    runForMember(context, definition, input, path),
  )
}

export function funderQuery<Answer, Schema extends z.ZodType = z.ZodVoid>(
  definition: FunderDefinition<Schema, Answer, 'list' | FunderOn<z.output<Schema>>>,
): Query<Schema, Answer> {
  const meta = metaOf('funder', definition)
  return query(meta, definition.input, (context, input) => runForFunder(context, definition, input))
}

export function funderMutation<Answer, Schema extends z.ZodType = z.ZodVoid>(
  definition: FunderDefinition<Schema, Answer, FunderOn<z.output<Schema>>>,
): Mutation<Schema, Answer> {
  const meta = metaOf('funder', definition)
  return mutation(meta, definition.input, (context, input, path) =>
    runForFunder(context, definition, input, path),
  )
}

type SessionDefinition<Schema extends z.ZodType, Answer> = {
  readonly input?: Schema
  readonly run: (context: RequestContext, input: z.output<Schema>) => Promise<Answer>
}

/** About the own session, before or after signing in; touches no organisation's records. Only accounts/ uses it. */
export function sessionQuery<Answer, Schema extends z.ZodType = z.ZodVoid>(
  definition: SessionDefinition<Schema, Answer>,
): Query<Schema, Answer> {
  return query(sessionMeta(definition.input), definition.input, definition.run)
}

export function sessionMutation<Answer, Schema extends z.ZodType = z.ZodVoid>(
  definition: SessionDefinition<Schema, Answer>,
): Mutation<Schema, Answer> {
  return mutation(sessionMeta(definition.input), definition.input, definition.run)
}

function sessionMeta(input: z.ZodType | undefined): ProcedureMeta {
  return { action: null, door: 'session', on: 'session', input }
}

export function metaOf(
  door: 'member' | 'funder',
  { action, on, input }: { action: Action; on: unknown; input?: z.ZodType },
): ProcedureMeta {
  return { action, door, on: typeof on === 'string' ? (on as ProcedureMeta['on']) : 'record', input }
}

type Work<Schema extends z.ZodType, Answer> = (
  context: RequestContext,
  input: z.output<Schema>,
  path: string,
) => Promise<Answer>

const anything = (input: unknown): unknown => input

function resolver<Schema extends z.ZodType, Answer>(schema: Schema | undefined, work: Work<Schema, Answer>) {
  return async ({ ctx, input, path }: { ctx: RequestContext; input: unknown; path: string }) => {
    try {
      return await work(ctx, parse((schema ?? z.void()) as Schema, input), path)
    } catch (error) {
      throw sendable(error, ctx)
    }
  }
}

function query<Schema extends z.ZodType, Answer>(
  meta: ProcedureMeta,
  schema: Schema | undefined,
  work: Work<Schema, Answer>,
): Query<Schema, Answer> {
  const built = trpc.procedure.meta(meta).input(anything).query(resolver(schema, work))
  return built as unknown as Query<Schema, Answer>
}

function mutation<Schema extends z.ZodType, Answer>(
  meta: ProcedureMeta,
  schema: Schema | undefined,
  work: Work<Schema, Answer>,
): Mutation<Schema, Answer> {
  const built = trpc.procedure.meta(meta).input(anything).mutation(resolver(schema, work))
  return built as unknown as Mutation<Schema, Answer>
}
