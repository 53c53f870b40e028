import { z } from 'zod'
import { SpellClaim, SpellReport } from './report.ts'

/** One word on somebody's situation as staff enter it: what is said, who said it, on which day. */
export const SituationEntry = z.strictObject({
  claim: SpellClaim,
  source: SpellReport.shape.source,
  saidOn: SpellReport.shape.saidOn,
})
export type SituationEntry = z.infer<typeof SituationEntry>
