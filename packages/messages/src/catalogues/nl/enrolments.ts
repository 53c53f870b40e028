import type { enrolments as en } from '../en/enrolments.ts'

export const enrolments = {} satisfies Record<keyof typeof en, string>
