import type { study as en } from '../en/study.ts'

export const study = {} satisfies Record<keyof typeof en, string>
