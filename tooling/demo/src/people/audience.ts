import type { Origin } from '../names/origin.ts'

/** Whom a programme reaches in one role: what people there are like, in shares and ranges. */
export type Audience = {
  readonly origins: readonly (readonly [Origin, number])[]
  readonly ages: readonly [youngest: number, oldest: number]
  /** Share of women. */
  readonly women: number
  readonly education: readonly (readonly [string, number])[]
  readonly skilled: boolean
  readonly retired: boolean
  /** Share that lives outside Brussels. */
  readonly outside: number
  /** What counts for this audience beyond what everyone has. */
  readonly is: { readonly trainee?: boolean; readonly newcomer?: boolean }
}
