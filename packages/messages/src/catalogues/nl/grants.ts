import type { grants as en } from '../en/grants.ts'

export const grants = {} satisfies Record<keyof typeof en, string>
