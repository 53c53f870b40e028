import type { spells as en } from '../en/spells.ts'

export const spells = {} satisfies Record<keyof typeof en, string>
