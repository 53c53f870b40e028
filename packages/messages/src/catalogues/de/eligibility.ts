import type { eligibility as en } from '../en/eligibility.ts'

export const eligibility = {} satisfies Record<keyof typeof en, string>
