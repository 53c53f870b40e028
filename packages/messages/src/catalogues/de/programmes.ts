import type { programmes as en } from '../en/programmes.ts'

export const programmes = {} satisfies Record<keyof typeof en, string>
