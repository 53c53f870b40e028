import type { portfolio as en } from '../en/portfolio.ts'

export const portfolio = {} satisfies Record<keyof typeof en, string>
