import { fromKysely, PgBoss } from 'pg-boss'
import type { z } from 'zod'
import { doorUrl, type TenantTransaction } from '../database/doors.ts'
import { type Installation, jobSchema } from '../database/migrate.ts'
import type { Services } from '../trpc/services.ts'
import { type JobData, runOf, type TenantJob } from './job.ts'

/** Puts jobs into the queue, inside the transaction of whoever sends them. */
export type Enqueue = <Schema extends z.ZodType>(
  db: TenantTransaction,
  organisationId: string,
  job: TenantJob<Schema>,
  input: z.input<Schema>,
) => Promise<void>

export type Queue = {
  readonly enqueue: Enqueue
  /** Begins to work on what is queued, besides sending. */
  readonly work: (services: Services) => Promise<void>
  /** Takes no new job, lets those that run finish for a while; what is left is run again by another process. */
  readonly stop: () => Promise<void>
}

export type QueueOptions = {
  readonly jobs: readonly TenantJob[]
  readonly onFault: (error: unknown) => void
  /** Seconds between looks into the queue, where no notice came. */
  readonly pollingSeconds?: number
  /** Seconds before the first repetition; each further one waits about twice as long. */
  readonly retrySeconds?: number
}

/** A process that says nothing for so long is taken for dead, and its job is run by another. */
const heartbeatSeconds = 10
const patience = 8_000

/** pg-boss on the same PostgreSQL, in its own schema, through the jobs role; the migrations lay it out. */
export async function openQueue(installation: Installation, options: QueueOptions): Promise<Queue> {
  const { jobs, onFault, pollingSeconds = 2, retrySeconds = 1 } = options
  const boss = new PgBoss({
    connectionString: doorUrl(installation, 'jobs'),
    application_name: 'passerelle queue',
    schema: jobSchema,
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    useListenNotify: true,
  })
  boss.on('error', onFault)
  await boss.start()
  for (const { name, retries } of jobs) {
    await boss.createQueue(givenUp(name), { notify: true })
    await boss.createQueue(name, {
      ...{ retryLimit: retries, retryDelay: retrySeconds },
      ...(retrySeconds > 0 && { retryBackoff: true, retryDelayMax: 60 }),
      ...{ heartbeatSeconds, expireInSeconds: 3600, deadLetter: givenUp(name), notify: true },
    })
  }
  return {
    enqueue: async (db, organisationId, job, input) => {
      const data: JobData = { organisationId, input: job.input.parse(input) }
      await boss.send(job.name, data, { db: fromKysely(db) })
    },
    work: async (services) => {
      const polling = {
        pollingIntervalSeconds: pollingSeconds,
        // A notice wakes one worker; repetitions and a backlog are found by looking.
        notifyPollingIntervalSeconds: pollingSeconds,
      }
      for (const job of jobs) {
        await boss.work<JobData>(job.name, { ...polling, localConcurrency: 2 }, async ([one]) => {
          if (one) await reported(job.run(runOf(services, job, one.data, one.signal)), onFault)
        })
        await boss.work<JobData>(givenUp(job.name), polling, async ([one]) => {
          if (one) await reported(job.onGivenUp(runOf(services, job, one.data, one.signal)), onFault)
        })
      }
    },
    stop: () => boss.stop({ graceful: true, close: true, timeout: patience }),
  }
}

function givenUp(name: string): string {
  return `${name}.given-up`
}

async function reported(work: Promise<void>, onFault: (error: unknown) => void): Promise<void> {
  try {
    await work
  } catch (error) {
    onFault(error)
    throw error
  }
}
