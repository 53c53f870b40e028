import { z } from 'zod'
import { Indicator } from '../grants/grant.ts'
import { Day, Instant, Period } from '../values/day.ts'
import { Code, Id } from '../values/id.ts'
import { LanguageTag } from '../values/localisedText.ts'

/** Where a report stands, from draft to released. */
export const ReportStatus = z.enum(['draft', 'in-review', 'released', 'accepted', 'returned'])
export type ReportStatus = z.infer<typeof ReportStatus>

/** Indicators, breakdowns and narrative for one grant and period. Once released it is frozen. */
export const Report = z.strictObject({
  id: Id,
  grantId: Id,
  period: Period,
  /** What was known up to this day. */
  asOf: Day,
  language: LanguageTag,
  status: ReportStatus,
  figures: z.array(z.strictObject({ id: Code, indicator: Indicator, by: z.array(Code).max(4) })).max(100),
  narrative: z.array(z.strictObject({ id: Code, text: z.string().min(1).max(20_000) })).max(50),
  writtenBy: Id,
  /** A second person confirms the texts before release. */
  checkedBy: Id.optional(),
  releasedAt: Instant.optional(),
  /** A revision names the report it replaces and says why. */
  revises: z.strictObject({ reportId: Id, reason: z.string().min(1).max(2000) }).optional(),
})
export type Report = z.infer<typeof Report>
