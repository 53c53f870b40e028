import type { reports as en } from '../en/reports.ts'

export const reports = {} satisfies Record<keyof typeof en, string>
