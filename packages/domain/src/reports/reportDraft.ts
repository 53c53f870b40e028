import { z } from 'zod'
import { Day, Period } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { Report } from './report.ts'

/** What somebody writes to begin a report; its figures come from the grant's publication plan. */
export const ReportDraft = z.strictObject({
  grantId: Id,
  title: z.string().min(1).max(200),
  period: Period,
  /** What was known up to this day. */
  asOf: Day,
  language: Report.shape.language,
})
export type ReportDraft = z.infer<typeof ReportDraft>

/** The sections that a report's words go into, in their order. */
export const narrativeSections = ['summary', 'context', 'learned', 'next'] as const
/** A section of the text of a report: one of `narrativeSections`. */
export type NarrativeSection = (typeof narrativeSections)[number]
