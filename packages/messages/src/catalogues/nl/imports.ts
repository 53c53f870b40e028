import type { imports as en } from '../en/imports.ts'

export const imports = {} satisfies Record<keyof typeof en, string>
