/** What somebody says of somebody's situation: the report is added, the spells are resolved anew from all reports. */
import { resolveSpells, type Spell, SpellClaim, type SpellReport } from '@passerelle/domain'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'

type Frame = {
  readonly db: TenantTransaction
  readonly organisationId: string
  readonly newId: () => string
}

export type NewReport = Pick<SpellReport, 'participantId' | 'claim' | 'source' | 'planned' | 'saidOn'> & {
  readonly followUpId?: string
  readonly recordedBy?: string
}

/** Later than any report: the tables hold what is known now, whatever the clock of the caller says. */
const always = '9999-12-31'

export async function reportSpell(frame: Frame, report: NewReport): Promise<string> {
  const { db, organisationId, newId } = frame
  const { participantId, claim, source, planned, saidOn, followUpId, recordedBy } = report
  // Two reports about one person come after each other, so that none is resolved without the other.
  await db.selectFrom('participants').select('id').where('id', '=', participantId).forUpdate().execute()
  const id = newId()
  await db
    .insertInto('spellReports')
    .values({
      ...{ organisationId, id, participantId, claim: json<unknown>(claim), source, planned, saidOn },
      ...{ followUpId: followUpId ?? null, recordedBy: recordedBy ?? null },
    })
    .execute()
  await rebuildSpells(frame, participantId)
  return id
}

export async function rebuildSpells(
  { db, organisationId, newId }: Frame,
  participantId: string,
): Promise<void> {
  const { spells } = resolveSpells(await reportsOf(db, participantId), always)
  await db.deleteFrom('spells').where('participantId', '=', participantId).execute()
  for (const spell of spells) await insertSpell(db, organisationId, spell, newId)
}

async function reportsOf(db: TenantTransaction, participantId: string): Promise<SpellReport[]> {
  const rows = await db
    .selectFrom('spellReports')
    .selectAll()
    .where('participantId', '=', participantId)
    .orderBy('recordedAt')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, participantId, claim: SpellClaim.parse(row.claim), planned: row.planned },
    ...{ source: row.source as SpellReport['source'], saidOn: row.saidOn, recordedAt: row.recordedAt },
    ...(row.followUpId !== null && { followUpId: row.followUpId }),
    ...(row.recordedBy !== null && { recordedBy: row.recordedBy }),
    ...(row.supersededAt !== null && { supersededAt: row.supersededAt }),
  }))
}

/** Further pieces of one report (`…/2`) get an id of their own. */
async function insertSpell(
  db: TenantTransaction,
  organisationId: string,
  spell: Spell,
  newId: () => string,
): Promise<void> {
  const { participantId, kind, activity, startedOn, startedPrecision, confirmedOn } = spell
  await db
    .insertInto('spells')
    .values({
      ...{ organisationId, id: spell.id.includes('/') ? newId() : spell.id, participantId, kind, activity },
      ...{ startedOn, startedPrecision, confirmedOn },
      endedOn: spell.endedOn ?? null,
      endedPrecision: spell.endedPrecision ?? 'day',
      detail: json<Record<string, unknown>>(spell.detail),
      evidence: json<unknown>(spell.evidence),
    })
    .execute()
}
