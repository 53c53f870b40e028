/** What was said of somebody's situation, and the spells that the domain's rules make of it. */
import { resolveSpells, type Spell, type SpellReport } from '@passerelle/domain'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { reportsOf } from './cohort.ts'

/** Adds one word. It is never changed afterwards; `rebuildSpells` makes it count. */
export async function insertReport(
  db: TenantTransaction,
  organisationId: string,
  report: SpellReport,
): Promise<void> {
  const { id, participantId, claim, source, planned, followUpId, saidOn, recordedAt, recordedBy } = report
  await db
    .insertInto('spellReports')
    .values({
      ...{ organisationId, id, participantId, source, planned, saidOn, recordedAt },
      claim: json(claim),
      followUpId: followUpId ?? null,
      recordedBy: recordedBy ?? null,
    })
    .execute()
}

/** From this instant the word counts as recorded in error; everything else about it stays. */
export async function supersedeReport(db: TenantTransaction, id: string, at: string): Promise<void> {
  await db.updateTable('spellReports').set({ supersededAt: at }).where('id', '=', id).execute()
}

/**
 * Makes the spells of a person anew from everything that was said. The person's row is locked, so that two words at once
 * come after each other; the database refuses main activities that overlap.
 */
export async function rebuildSpells(
  db: TenantTransaction,
  {
    organisationId,
    participantId,
    newId,
  }: { organisationId: string; participantId: string; newId: () => string },
  today: string,
): Promise<void> {
  await db.selectFrom('participants').select('id').where('id', '=', participantId).forUpdate().execute()
  const reports = (await reportsOf(db, [participantId])).get(participantId) ?? []
  // What was superseded today is out at once; its day still has it for reports made as of that day.
  const standing = reports.filter(({ supersededAt }) => supersededAt === undefined)
  const { spells } = resolveSpells(standing, today)
  await db.deleteFrom('spells').where('participantId', '=', participantId).execute()
  if (spells.length > 0)
    await db
      .insertInto('spells')
      .values(spells.map((spell) => ({ organisationId, ...spellRow(spell, newId) })))
      .execute()
}

/** Further pieces of one report (`…/2`) get an id of their own. */
export function spellRow(spell: Spell, newId: () => string) {
  const { id, participantId, kind, activity, startedOn, startedPrecision, confirmedOn } = spell
  return {
    ...{ participantId, kind, activity, startedOn, startedPrecision, confirmedOn },
    id: id.includes('/') ? newId() : id,
    endedOn: spell.endedOn ?? null,
    endedPrecision: spell.endedPrecision ?? 'day',
    detail: json<unknown>(spell.detail),
    evidence: json<unknown>(spell.evidence),
  }
}
