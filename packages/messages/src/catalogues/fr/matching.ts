import type { matching as en } from '../en/matching.ts'

export const matching = {} satisfies Record<keyof typeof en, string>
