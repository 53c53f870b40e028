/** Every job, by feature. Features add theirs here. */
import type { TenantJob } from './jobs/job.ts'
import { roundJob } from './matching/run.ts'

export const jobs: readonly TenantJob[] = [roundJob]
