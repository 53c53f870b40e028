/**
 * Work that outlives a request. A mutation puts it into the queue inside its own transaction (`enqueue`): committed, it
 * will run; rolled back, it never existed. It runs once in effect on any number of processes if its last step checks,
 * in one transaction, that the row it works for still waits for it.
 *
 * @example
 * export const runRound = tenantJob({
 *   name: 'round.run',
 *   input: z.strictObject({ roundId: Id }),
 *   run: async ({ input, organisationId, services, signal }) => { … }, // throws → tried again, later each time
 *   onGivenUp: ({ input, inTenant }) => inTenant((db) => markFailed(db, input.roundId)), // visible to people
 * })
 * // jobs.ts at the top of src adds it to the list; a mutation calls `await enqueue(runRound, { roundId })`.
 */
import type { z } from 'zod'
import type { SystemPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import type { Services } from '../trpc/services.ts'

export type JobRun<Input> = {
  readonly input: Input
  readonly organisationId: string
  readonly services: Services
  /** One transaction inside the organisation, as the software itself. */
  readonly inTenant: <T>(work: (db: TenantTransaction) => Promise<T>) => Promise<T>
  /** Told when this process has to stop; the job is run again elsewhere. */
  readonly signal: AbortSignal
}

export type TenantJob<Schema extends z.ZodType = z.ZodType> = {
  readonly name: string
  readonly input: Schema
  /** How often it is tried again after it threw, or its process died. */
  readonly retries: number
  readonly run: (run: JobRun<z.output<Schema>>) => Promise<void>
  /** After the last try: keep it where people see it. */
  readonly onGivenUp: (run: JobRun<z.output<Schema>>) => Promise<void>
}

export function tenantJob<Schema extends z.ZodType>(
  job: Omit<TenantJob<Schema>, 'retries'> & { readonly retries?: number },
): TenantJob<Schema> {
  return { retries: 3, ...job }
}

/** What stands in the queue. */
export type JobData = { readonly organisationId: string; readonly input: unknown }

/** What `run` and `onGivenUp` are called with. */
export function runOf(
  services: Services,
  job: TenantJob,
  data: JobData,
  signal: AbortSignal,
): JobRun<unknown> {
  const { organisationId } = data
  const worker: SystemPrincipal = { kind: 'system', userId: null, name: job.name }
  return {
    input: job.input.parse(data.input),
    organisationId,
    services,
    inTenant: (work) => services.doors.inTenant(organisationId, worker, work),
    signal,
  }
}
