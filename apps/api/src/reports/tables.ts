/** The true tables behind a report, by the grant's publication plan. */
import {
  anchorOf,
  type BreakdownVariable,
  breakdownBy,
  breakdownVariables,
  type Cohort,
  type CohortMember,
  type Contribution,
  categoryOf,
  evaluate,
  type Facts,
  type Indicator,
  isUnderGrant,
  type OutcomeDefinition,
  type OutcomeGroup,
  type PlannedTable,
  type ReportTable,
} from '@passerelle/domain'
import { outcomeDefinition } from '@passerelle/domain/catalogue'
import type { TenantTransaction } from '../database/doors.ts'
import type { GrantRecord } from '../funding/queries.ts'

export type Frame = {
  readonly grant: GrantRecord
  readonly cohort: Cohort
  readonly period: { readonly from: string; readonly until: string }
  readonly asOf: string
}

/** Whom the grant pays for: started under it (or taking part while it runs), and eligible where it is narrower. */
export function underGrant({ grant, cohort }: Pick<Frame, 'grant' | 'cohort'>): Cohort {
  const { eligibility, ...rest } = grant
  const counting = eligibility ? { ...rest, eligibility } : rest
  return { id: grant.id, members: cohort.members.filter((member) => isUnderGrant(member, counting)) }
}

/** Every planned table that can be computed; `missing` names those that cannot, with what they lack. */
export async function tablesOf(
  db: TenantTransaction,
  frame: Frame,
  planned: readonly PlannedTable[],
): Promise<{ tables: ReportTable[]; missing: { id: string; missing: readonly string[] }[] }> {
  const cohort = underGrant(frame)
  const tables: ReportTable[] = []
  const missing: { id: string; missing: readonly string[] }[] = []
  for (const plan of planned) {
    const { indicator } = plan
    if (indicator.kind === 'outcome') {
      const found = outcomeTable(plan, indicator, cohort, frame)
      if ('missing' in found) missing.push({ id: plan.id, missing: found.missing })
      else tables.push(found)
    } else tables.push(await countTable(db, plan, indicator, cohort, frame))
  }
  return { tables: [...tables, ...targetTables(frame)], missing }
}

function targetTables({ grant }: Frame): ReportTable[] {
  return grant.targets.map(({ id, indicator, value, by }) => ({
    kind: 'target',
    ...{ id: `target-${id}`, indicator, by },
    target: value,
  }))
}

type Planned<Kind extends Indicator['kind']> = Extract<Indicator, { kind: Kind }>

function outcomeTable(
  plan: PlannedTable,
  indicator: Planned<'outcome'>,
  cohort: Cohort,
  { period, asOf }: Frame,
): ReportTable | { missing: readonly string[] } {
  const definition = outcomeDefinition(indicator.definition)
  if (definition === undefined) return { missing: [`definition.${indicator.definition.id}`] }
  const members = cohort.members.filter((member) => {
    const anchor = anchorOf(member, definition)
    return anchor !== undefined && anchor >= period.from && anchor <= period.until
  })
  const groups = groupsOf(definition, { id: cohort.id, members }, asOf)
  if ('missing' in groups) return groups
  const by = variableOf(plan)
  return {
    kind: 'outcome',
    id: plan.id,
    definition: indicator.definition,
    showsTraining: groups.showsTraining,
    ...(by && { by: breakdownBy(by) }),
    people: members.flatMap((member) => {
      const group = groups.of.get(member.enrolmentId)
      return group ? [{ id: member.enrolmentId, group, ...(by && { category: placed(member, by) }) }] : []
    }),
  }
}

type Groups = { readonly of: ReadonlyMap<string, OutcomeGroup>; readonly showsTraining: boolean }

/** What became of each person; who is known and not counted is told apart by being in education or training. */
function groupsOf(
  definition: OutcomeDefinition,
  cohort: Cohort,
  asOf: string,
): Groups | { missing: readonly string[] } {
  const result = evaluate(definition, cohort, asOf, { fewest: 1 })
  if (result.measure === 'not-computable') return { missing: result.missing }
  const training = evaluate({ ...definition, counts: { kind: 'status', in: ['education'] } }, cohort, asOf, {
    fewest: 1,
  })
  const inTraining = new Set(training.measure === 'not-computable' ? [] : training.ids.yes)
  const showsTraining = !result.ids.yes.some((id) => inTraining.has(id))
  const of = new Map<string, OutcomeGroup>()
  const put = (ids: readonly string[], group: OutcomeGroup) => {
    for (const id of ids) of.set(id, group)
  }
  put(result.ids.yes, 'counted')
  for (const id of result.ids.no) of.set(id, showsTraining && inTraining.has(id) ? 'in-training' : 'neither')
  put(result.ids.notAsked, 'not-asked')
  put(result.ids.notReached, 'not-reached')
  put(result.ids.refused, 'refused')
  put(result.ids.undecided, 'undecided')
  put(result.ids.notYetDue, 'not-yet-due')
  return { of, showsTraining }
}

async function countTable(
  db: TenantTransaction,
  plan: PlannedTable,
  indicator: Planned<'count'>,
  cohort: Cohort,
  frame: Frame,
): Promise<ReportTable> {
  const by = variableOf(plan)
  const common = { kind: 'count' as const, id: plan.id, indicator, ...(by && { by: breakdownBy(by) }) }
  if (indicator.of === 'meetings' || indicator.of === 'volunteer-hours')
    return { ...(await meetingSum(db, frame, indicator.of)), id: plan.id, indicator, kind: 'sum' }
  if (indicator.of === 'pairs') {
    const begun = await pairsBegun(db, frame)
    const people = cohort.members.filter((member) => begun.has(member.enrolmentId))
    return { ...common, people: people.map((member) => countedAs(member, by)) }
  }
  const { of } = indicator
  const people = cohort.members.filter((member) => isWithin(dayOfState(member, of), frame))
  return { ...common, people: people.map((member) => countedAs(member, by)) }
}

function countedAs(member: CohortMember, by: BreakdownVariable | undefined) {
  return { id: member.enrolmentId, ...(by && { category: placed(member, by) }) }
}

function dayOfState(
  { appliedOn, eligible, startedOn, leftOn, completed }: CohortMember,
  state: 'applied' | 'eligible' | 'started' | 'completed' | 'left',
): string | undefined {
  switch (state) {
    case 'applied':
      return appliedOn
    case 'eligible':
      return eligible ? appliedOn : undefined
    case 'started':
      return startedOn
    case 'completed':
      return completed ? leftOn : undefined
    case 'left':
      return leftOn
  }
}

function isWithin(day: string | undefined, { period, asOf }: Frame): boolean {
  return day !== undefined && day >= period.from && day <= period.until && day <= asOf
}

function placed(member: CohortMember, by: BreakdownVariable): string {
  return categoryOf(by, member.entry as Facts, member.startedOn ?? member.appliedOn)
}

function variableOf({ by }: PlannedTable): BreakdownVariable | undefined {
  const [variable] = by
  return breakdownVariables.find((each) => each === variable)
}

/** Mentee enrolments whose pair began within the period. */
async function pairsBegun(db: TenantTransaction, { grant, period }: Frame): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('pairs')
    .innerJoin('grantProgrammes as of', 'of.programmeId', 'pairs.programmeId')
    .select('menteeEnrolmentId')
    .where('of.grantId', '=', grant.id)
    .where('activeOn', '>=', period.from)
    .where('activeOn', '<=', period.until)
    .execute()
  return new Set(rows.map((row) => row.menteeEnrolmentId))
}

/** What each mentor gave by each meeting, which overlapping periods are compared by. */
async function meetingSum(
  db: TenantTransaction,
  { grant, period, asOf }: Frame,
  of: 'meetings' | 'volunteer-hours',
): Promise<{ contributors: Contribution[] }> {
  const rows = await db
    .selectFrom('meetings as m')
    .innerJoin('pairs', 'pairs.id', 'm.pairId')
    .innerJoin('grantProgrammes as g', 'g.programmeId', 'pairs.programmeId')
    .select(['m.id', 'm.minutes', 'pairs.mentorEnrolmentId as mentor'])
    .where('g.grantId', '=', grant.id)
    .where('m.outcome', '=', 'held')
    .where('m.removedAt', 'is', null)
    .where('m.heldOn', '>=', period.from)
    .where('m.heldOn', '<=', period.until < asOf ? period.until : asOf)
    .execute()
  return {
    contributors: rows.map(({ id, minutes, mentor }) => ({
      ...{ item: id, id: mentor },
      amount: of === 'meetings' ? 1 : (minutes ?? 0) / 60,
    })),
  }
}
