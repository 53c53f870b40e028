import type { GrantTarget, ReportTable } from '@passerelle/domain'
import { bounds, doubtRange } from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'
import { loadCohort } from '../outcomes/cohort.ts'
import { tablesOf } from '../reports/tables.ts'
import { grantById } from './queries.ts'

export type Progress = {
  readonly target: GrantTarget
  /** People, hours, or the share that is certain; absent where it cannot be computed. */
  readonly reached?: number
  readonly atMost?: number
  /** For shares: both kinds of doubt. */
  readonly range?: { readonly lower: number; readonly upper: number }
}

/** How far each promise is kept today, from what is recorded: for the organisation's own eyes, not protected. */
export async function progressOf(db: TenantTransaction, grantId: string, today: string): Promise<Progress[]> {
  const grant = await grantById(db, grantId)
  const programmeIds = grant.programmes.map((programme) => programme.id)
  const cohort = await loadCohort(db, { id: grant.id, programmeIds })
  const frame = { grant, cohort, period: grant.period, asOf: today }
  const planned = grant.targets.map(({ id, indicator }) => ({ id, indicator, by: [] }))
  const { tables } = await tablesOf(db, frame, planned)
  return grant.targets.map((target) => {
    const table = tables.find((each) => each.id === target.id)
    return { target, ...(table && reachedBy(table)) }
  })
}

function reachedBy(table: ReportTable): Omit<Progress, 'target'> {
  switch (table.kind) {
    case 'count':
      return { reached: table.people.length }
    case 'sum':
      return { reached: Math.round(table.contributors.reduce((sum, { amount }) => sum + amount, 0)) }
    case 'target':
      return {}
    case 'outcome': {
      const due = table.people.filter(({ group }) => group !== 'not-yet-due')
      const yes = due.filter(({ group }) => group === 'counted').length
      const no = due.filter(({ group }) => group === 'in-training' || group === 'neither').length
      const answers = { yes, no, unknown: due.length - yes - no }
      const limits = bounds(answers)
      const range = doubtRange(answers)
      if (!limits || !range) return {}
      return { reached: limits.lower, atMost: limits.upper, range }
    }
  }
}
