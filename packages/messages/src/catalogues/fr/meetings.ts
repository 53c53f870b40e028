import type { meetings as en } from '../en/meetings.ts'

export const meetings = {} satisfies Record<keyof typeof en, string>
