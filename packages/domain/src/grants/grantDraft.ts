import { z } from 'zod'
import { Grant } from './grant.ts'

/** What somebody writes to enter a grant; its funder is known by name until the invitation is accepted. */
export const GrantDraft = z.strictObject({
  name: Grant.shape.name,
  reference: Grant.shape.reference,
  funderName: z.string().min(1).max(200),
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
