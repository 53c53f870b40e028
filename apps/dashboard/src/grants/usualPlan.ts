import type { PlannedTable } from '@passerelle/domain'

const definition = { id: 'in-work-6m-after-leaving', version: 1 }

/**
 * What a grant publishes where nobody decided otherwise: the flow of people, and who was in work six months after
 * leaving, as a whole and by gender and age. Few tables, so that later reports can still show something.
 */
export function usualPlan(): PlannedTable[] {
  const outcome = { kind: 'outcome', definition } as const
  const count = (of: 'applied' | 'eligible' | 'started' | 'left' | 'pairs' | 'meetings'): PlannedTable => ({
    id: of,
    indicator: { kind: 'count', of },
    by: [],
  })
  return [
    { id: 'in-work', indicator: outcome, by: [] },
    { id: 'in-work-by-gender', indicator: outcome, by: ['gender'] },
    { id: 'in-work-by-age', indicator: outcome, by: ['age-group'] },
    ...(['applied', 'eligible', 'started', 'left', 'pairs', 'meetings'] as const).map(count),
  ]
}
