import { resolveSpells, type Spell } from '@passerelle/domain'
import { json } from '../../../../apps/api/src/database/columns.ts'
import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import type { Situation } from '../situations/life.ts'
import { insertAll, type RowsOf, recordedAt } from './rows.ts'

type Wanted = {
  readonly situations: readonly Situation[]
  readonly asOf: string
  readonly newId: () => string
}

/** Follow-ups, what people said, and the spells that the domain makes of it. */
export async function writeOutcomes(
  db: TenantTransaction,
  organisationId: string,
  { situations, asOf, newId }: Wanted,
): Promise<void> {
  const followUps = situations.flatMap((situation) => situation.followUps)
  await insertAll(
    db,
    organisationId,
    'followUps',
    followUps.map((followUp) => ({
      id: followUp.id,
      enrolmentId: followUp.enrolmentId,
      pairId: followUp.pairId ?? null,
      moment: followUp.momentId,
      anchorOn: followUp.anchorOn,
      dueOn: followUp.dueOn,
      opensOn: followUp.window.from,
      closesOn: followUp.window.until,
      result: followUp.result ?? null,
      closedOn: followUp.closedOn ?? null,
      cancelledOn: null,
      recordedAt: recordedAt(followUp.anchorOn),
    })),
  )
  await insertAll(
    db,
    organisationId,
    'followUpAttempts',
    followUps.flatMap((followUp) =>
      followUp.attempts.map(({ on, how, result }, index) => ({
        id: newId(),
        followUpId: followUp.id,
        attemptedOn: on,
        how,
        result,
        nextOn: null,
        attemptedBy: null,
        recordedAt: recordedAt(on, index),
      })),
    ),
  )
  await insertAll(db, organisationId, 'spellReports', situations.flatMap(reportsOf))
  await insertAll(
    db,
    organisationId,
    'spells',
    situations.flatMap(({ reports }) =>
      resolveSpells(reports, asOf).spells.map((spell) => spellRow(spell, newId)),
    ),
  )
  await insertAll(
    db,
    organisationId,
    'achievements',
    situations.flatMap(({ participantId, achievements }) =>
      achievements.map(({ kind, achievedOn, evidence, detail }) => ({
        id: newId(),
        participantId,
        kind,
        achievedOn,
        detail: json<unknown>(detail),
        evidence: json<unknown>(evidence ?? {}),
        recordedAt: recordedAt(achievedOn),
      })),
    ),
  )
}

function reportsOf({ reports }: Situation): RowsOf<'spellReports'> {
  return reports.map((report) => ({
    id: report.id,
    participantId: report.participantId,
    claim: json<unknown>(report.claim),
    source: report.source,
    planned: report.planned,
    followUpId: report.followUpId ?? null,
    saidOn: report.saidOn,
    recordedBy: report.recordedBy ?? null,
    supersededAt: null,
    recordedAt: report.recordedAt,
  }))
}

/** Further pieces of one report (`…/2`) get an id of their own. */
function spellRow(spell: Spell, newId: () => string): RowsOf<'spells'>[number] {
  return {
    id: spell.id.includes('/') ? newId() : spell.id,
    participantId: spell.participantId,
    kind: spell.kind,
    activity: spell.activity,
    startedOn: spell.startedOn,
    startedPrecision: spell.startedPrecision,
    endedOn: spell.endedOn ?? null,
    endedPrecision: spell.endedPrecision ?? 'day',
    confirmedOn: spell.confirmedOn,
    detail: json<unknown>(spell.detail),
    evidence: json<unknown>(spell.evidence),
  }
}
