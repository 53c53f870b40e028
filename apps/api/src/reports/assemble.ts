/** A report as it would leave the house: figures from what is recorded, protected together with all earlier releases. */
import {
  areShown,
  type DefinitionReference,
  type OutcomeDefinition,
  type PlannedTable,
  type ReleaseDocument,
  type ReleasedFigure,
  type ReportTable,
} from '@passerelle/domain'
import { outcomeDefinition } from '@passerelle/domain/catalogue'
import { type ReleasedTables, releaseFigures } from '@passerelle/domain/disclosure'
import type { TenantTransaction } from '../database/doors.ts'
import { type GrantRecord, grantById } from '../funding/queries.ts'
import { loadCohort } from '../outcomes/cohort.ts'
import { isInPlan } from './moreTables.ts'
import { organisationName, type ReportRecord } from './queries.ts'
import { earlierReleases } from './release.ts'
import { tablesOf } from './tables.ts'

/** Counts below this leave the house for nobody. */
export const threshold = 10

export type Assembled = {
  readonly grant: GrantRecord
  readonly document: ReleaseDocument
  readonly figures: readonly ReleasedFigure[]
  readonly protection: ReleasedTables
  /** The true tables: for the organisation's own eyes. */
  readonly tables: readonly ReportTable[]
  /** Planned tables that cannot be computed from what is recorded, with what they lack. */
  readonly missing: readonly { readonly id: string; readonly missing: readonly string[] }[]
}

export async function assemble(db: TenantTransaction, report: ReportRecord): Promise<Assembled> {
  const grant = await grantById(db, report.grant.id)
  const programmeIds = grant.programmes.map((programme) => programme.id)
  const cohort = await loadCohort(db, { id: grant.id, programmeIds })
  const frame = { grant, cohort, period: report.period, asOf: report.asOf }
  const { tables: found, missing } = await tablesOf(db, frame, report.figures)
  const tables = found.map((table) =>
    (table.kind === 'outcome' || table.kind === 'count') && !isInPlan(grant, table.id)
      ? { ...table, isOutsidePlan: true }
      : table,
  )
  const protection = releaseFigures({
    scope: `${grant.id}/${report.id}`,
    tables,
    earlier: await earlierReleases(db),
    threshold,
  })
  const { figures } = protection
  const document = documentOf({ report, grant, figures, organisation: await organisationName(db) })
  return { grant, document, figures, protection, tables, missing }
}

function documentOf(from: {
  report: ReportRecord
  grant: GrantRecord
  figures: readonly ReleasedFigure[]
  organisation: string
}): ReleaseDocument {
  const { report, grant, figures, organisation } = from
  const headline = headlineOf(figures)
  return {
    organisation,
    grant: {
      name: grant.name,
      ...(grant.reference !== null && { reference: grant.reference }),
      period: grant.period,
      amount: grant.amount,
    },
    programmes: grant.programmes.map((programme) => programme.name),
    report: { title: report.title, period: report.period, asOf: report.asOf, language: report.language },
    ...(headline && { headline }),
    narrative: report.narrative,
    definitions: definitionsIn(report.figures, grant),
    threshold,
    hidden: figures.reduce((sum, figure) => sum + hiddenIn(figure), 0),
  }
}

/** The first outcome of everybody that shows what is certain. */
function headlineOf(figures: readonly ReleasedFigure[]): string | undefined {
  const outcomes = figures
    .filter((figure) => figure.kind === 'outcome')
    .filter(({ roundedTo }) => roundedTo === undefined)
  const shown = outcomes.find(({ rows: [row] }) => row && areShown([row.counted, row.all]))
  return (shown ?? outcomes[0])?.id
}

function definitionsIn(planned: readonly PlannedTable[], grant: GrantRecord): OutcomeDefinition[] {
  const references = [...planned, ...grant.targets]
    .map(({ indicator }) => (indicator.kind === 'outcome' ? indicator.definition : undefined))
    .filter((each): each is DefinitionReference => each !== undefined)
  const found = references
    .map(outcomeDefinition)
    .filter((each): each is OutcomeDefinition => each !== undefined)
  return [...new Map(found.map((each) => [`${each.id}@${each.version}`, each])).values()]
}

function hiddenIn(figure: ReleasedFigure): number {
  const counts =
    figure.kind === 'target'
      ? [figure.reached]
      : figure.kind === 'count'
        ? figure.rows.map((row) => row.value)
        : figure.rows.flatMap((row) => [
            ...[row.all, row.counted, row.inTraining, row.neither, row.known, row.notYetDue],
            ...[row.unknown.all, ...Object.values(row.unknown.kinds)],
          ])
  return counts.filter((count) => count === 'hidden').length
}
