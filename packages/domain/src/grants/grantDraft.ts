import { z } from 'zod'
import { Line } from '../values/line.ts'
import { Grant } from './grant.ts'

/** What somebody writes to enter a grant; its funder is known by name until the invitation is accepted. */
export const GrantDraft = z.strictObject({
  name: Line,
  reference: Line.max(100).optional(),
  funderName: Line,
  /** Who reads for the funder: gets the invitation. */
  invitedEmail: z.email().max(254).optional(),
  period: Grant.shape.period,
  amount: Grant.shape.amount,
  coFinancingRate: Grant.shape.coFinancingRate,
  programmeIds: Grant.shape.programmeIds,
  targets: Grant.shape.targets,
  reportingDates: Grant.shape.reportingDates,
  attribution: Grant.shape.attribution,
  publicationPlan: Grant.shape.publicationPlan,
})
export type GrantDraft = z.infer<typeof GrantDraft>
