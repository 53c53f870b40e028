import type { followUps as en } from '../en/follow-ups.ts'

export const followUps = {} satisfies Record<keyof typeof en, string>
