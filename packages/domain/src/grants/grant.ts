import { z } from 'zod'
import { EligibilityRule } from '../eligibility/rules.ts'
import { DefinitionReference } from '../programmes/outcomeFramework.ts'
import { Day, Period } from '../values/day.ts'
import { Code, Id } from '../values/id.ts'
import { Money } from '../values/money.ts'

/** What an indicator counts: people in a state of the life, or an outcome definition. */
export const Indicator = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('count'),
    of: z.enum([
      'applied',
      'eligible',
      'started',
      'completed',
      'left',
      'pairs',
      'meetings',
      'volunteer-hours',
    ]),
  }),
  z.strictObject({ kind: z.literal('outcome'), definition: DefinitionReference }),
])
export type Indicator = z.infer<typeof Indicator>

/** A number promised to a funder; later changes are listed with their reason. */
export const GrantTarget = z.strictObject({
  id: Code,
  indicator: Indicator,
  /** People or hours for counts, a share between 0 and 1 for rates. */
  value: z.number().min(0),
  by: Day,
  changes: z
    .array(
      z.strictObject({
        on: Day,
        from: z.number().min(0),
        to: z.number().min(0),
        reason: z.string().min(1).max(1000),
      }),
    )
    .max(50),
})
export type GrantTarget = z.infer<typeof GrantTarget>

/** Money spent in a period, and whose it was. */
export const GrantExpenditure = z.strictObject({
  period: Period,
  source: z.enum(['grant', 'own', 'co-funder', 'in-kind', 'simplified-cost']),
  amount: Money,
})
export type GrantExpenditure = z.infer<typeof GrantExpenditure>

/** One table that a grant will publish, fixed before its first release. */
export const PlannedTable = z.strictObject({
  id: Code,
  indicator: Indicator,
  by: z.array(Code).max(4),
})
export type PlannedTable = z.infer<typeof PlannedTable>

/** A funder's money for some programmes, for a period. */
export const Grant = z.strictObject({
  id: Id,
  funderId: Id,
  name: z.string().min(1).max(200),
  reference: z.string().min(1).max(100).optional(),
  period: Period,
  amount: Money,
  /** Share of eligible cost that the funder pays, between 0 and 1. */
  coFinancingRate: z.number().min(0).max(1).optional(),
  programmeIds: z.array(Id).min(1).max(100),
  /** Whom the funder counts, where that is narrower than the programme. */
  eligibility: EligibilityRule.optional(),
  targets: z.array(GrantTarget).max(100),
  reportingDates: z.array(z.strictObject({ id: Code, period: Period, dueOn: Day })).max(100),
  expenditure: z.array(GrantExpenditure).max(1000),
  attribution: z.enum(['started-under-it', 'share-of-days']),
  publicationPlan: z.array(PlannedTable).max(100),
})
export type Grant = z.infer<typeof Grant>
