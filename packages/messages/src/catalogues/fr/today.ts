import type { today as en } from '../en/today.ts'

export const today = {} satisfies Record<keyof typeof en, string>
