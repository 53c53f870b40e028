/** Every job, by feature. Features add theirs here. */
import type { TenantJob } from './jobs/job.ts'

export const jobs: readonly TenantJob[] = []
