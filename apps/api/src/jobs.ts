/** Every job, by feature. Features add theirs here. */
import { importJob } from './imports/run.ts'
import type { TenantJob } from './jobs/job.ts'
import { roundJob } from './matching/run.ts'

export const jobs: readonly TenantJob[] = [roundJob, importJob]
