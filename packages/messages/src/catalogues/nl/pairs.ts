import type { pairs as en } from '../en/pairs.ts'

export const pairs = {} satisfies Record<keyof typeof en, string>
