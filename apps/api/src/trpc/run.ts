import type { Action } from '@passerelle/domain'
import type { z } from 'zod'
import type { FunderPrincipal, MemberPrincipal } from '../accounts/principal.ts'
import type { FunderTransaction, TenantTransaction } from '../database/doors.ts'
import { SignedOut } from '../errors/index.ts'
import type { TenantJob } from '../jobs/job.ts'
import { type AuditEntry, appendAudit } from './audit.ts'
import type { RequestContext } from './context.ts'
import { funderKeys, memberKeys, once } from './idempotency.ts'
import { type Letter, queueLetter } from './mail.ts'
import { permit, permitList, type Subject } from './permit.ts'
import { dayIn } from './services.ts'

type Run<Input, Db, Principal> = {
  /** Inside the transaction; nothing of it is kept when `run` throws. */
  readonly db: Db
  readonly input: Input
  readonly principal: Principal
  /** The day it is in the organisation's, or funder's, zone. */
  readonly today: string
  /** The instant of this request, ISO 8601 in UTC. */
  readonly now: string
  readonly newId: () => string
  readonly random: (bytes: number) => Buffer
  /** Where people reach this installation, for the links in letters. */
  readonly publicUrl: string
}

export type MemberRun<Input> = Run<Input, TenantTransaction, MemberPrincipal> & {
  readonly organisationId: string
  readonly audit: (entry: AuditEntry) => Promise<void>
  readonly mail: (letter: Letter) => Promise<void>
  /** Queues a job that runs once this transaction has committed. See jobs/job.ts. */
  readonly enqueue: <Schema extends z.ZodType>(
    job: TenantJob<Schema>,
    input: z.input<Schema>,
  ) => Promise<void>
}

export type FunderRun<Input> = Run<Input, FunderTransaction, FunderPrincipal> & { readonly funderId: string }

type Definition<Runs, Db, Principal, Input, Answer> = {
  readonly action: Action
  readonly on:
    | string
    | ((reading: { db: Db; input: Input; principal: Principal; today: string }) => Promise<Subject>)
  readonly run: (run: Runs) => Promise<Answer>
}

/** `procedure` is the name of a mutation, which then runs once per idempotency key. */
export async function runForMember<Input, Answer>(
  context: RequestContext,
  definition: Definition<MemberRun<Input>, TenantTransaction, MemberPrincipal, Input, Answer>,
  input: Input,
  procedure?: string,
): Promise<Answer> {
  const { services, requestId, idempotencyKey: key } = context
  const member = await context.signedIn('member')
  if (member === null) throw new SignedOut()
  const { principal, home } = member
  const { organisationId, userId } = principal
  const instant = services.clock()
  const now = instant.toISOString()
  const today = dayIn(home.timeZone, instant)
  const { action } = definition
  const frame = { organisationId, principal, action, now, newId: services.newId, requestId }
  const mailHost = new URL(services.publicUrl).hostname
  return services.doors.inTenant(organisationId, principal, async (db) => {
    const work = async (): Promise<Answer> => {
      if (definition.on === 'list') permitList(principal, action)
      else if (typeof definition.on === 'string') permit(principal, action, ownOrganisation(organisationId))
      else permit(principal, action, await definition.on({ db, input, principal, today }))
      return definition.run({
        ...{ db, input, principal, organisationId, today, now },
        ...{ newId: services.newId, random: services.random, publicUrl: services.publicUrl },
        audit: (entry) => appendAudit(db, frame, entry),
        enqueue: (job, input) => services.enqueue(db, organisationId, job, input),
        mail: (letter) => queueLetter(db, { ...frame, mailHost }, letter),
      })
    }
    if (procedure === undefined) return work()
    return once(memberKeys(db, organisationId, userId), { key, procedure, input }, work)
  })
}

/** `procedure` is the name of a mutation, which then runs once per idempotency key. */
export async function runForFunder<Input, Answer>(
  context: RequestContext,
  definition: Definition<FunderRun<Input>, FunderTransaction, FunderPrincipal, Input, Answer>,
  input: Input,
  procedure?: string,
): Promise<Answer> {
  const { services, idempotencyKey: key } = context
  const reader = await context.signedIn('funder')
  if (reader === null) throw new SignedOut()
  const { principal, home } = reader
  const { funderId, userId } = principal
  const instant = services.clock()
  const now = instant.toISOString()
  const today = dayIn(home.timeZone, instant)
  const { action, on } = definition
  return services.doors.asFunder(funderId, principal, async (db) => {
    const work = async (): Promise<Answer> => {
      if (on === 'list') permitList(principal, action)
      else if (typeof on === 'string') permit(principal, action, ownFunder(funderId))
      else permit(principal, action, await on({ db, input, principal, today }))
      return definition.run({
        ...{ db, input, principal, funderId, today, now },
        ...{ newId: services.newId, random: services.random, publicUrl: services.publicUrl },
      })
    }
    if (procedure === undefined) return work()
    return once(funderKeys(db, funderId, userId), { key, procedure, input }, work)
  })
}

const ownOrganisation = (organisationId: string) =>
  ({ organisationId, within: 'organisation', state: 'live' }) as const
const ownFunder = (funderId: string) => ({ funderId, within: 'organisation', state: 'live' }) as const
