import { Id, SituationEntry } from '@passerelle/domain'
import { z } from 'zod'
import type { TenantTransaction } from '../database/doors.ts'
import { Invalid } from '../errors/index.ts'
import { participantReference } from '../records/references.ts'
import { rebuildSpells, reportSpell } from '../spells/report.ts'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { situationOf } from './situation.ts'
import { supersedeReport } from './spells.ts'

const Participant = z.strictObject({ participantId: Id })
const Word = z.strictObject({ spellReportId: Id })

/** A word is seen and changed by whoever may do so with the person that it is about. */
async function personOf({ db, input }: { db: TenantTransaction; input: { spellReportId: string } }) {
  const participantId = await participantOf(db, input.spellReportId)
  return participantId === undefined ? undefined : participantReference(db, participantId)
}

async function participantOf(db: TenantTransaction, reportId: string): Promise<string | undefined> {
  if (!z.uuid().safeParse(reportId).success) return undefined
  const row = await db
    .selectFrom('spellReports')
    .select('participantId')
    .where('id', '=', reportId)
    .executeTakeFirst()
  return row?.participantId
}

export const outcomesRouter = router({
  situation: memberQuery({
    action: 'spell.read',
    input: Participant,
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: ({ db, input, today }) => situationOf(db, input.participantId, today),
  }),
  /** Adds a word on somebody's situation; news that nobody had asked for stays marked as such. */
  report: memberMutation({
    action: 'spell.write',
    input: Participant.extend({ entry: SituationEntry }),
    on: ({ db, input }) => participantReference(db, input.participantId),
    run: async ({ db, input, today, newId, organisationId, principal, audit }) => {
      const { participantId, entry } = input
      if (entry.saidOn > today)
        throw new Invalid({ fields: [{ path: 'entry.saidOn', code: 'field.too-late', expected: today }] })
      const id = await reportSpell(
        { db, organisationId, newId },
        { participantId, ...entry, planned: false, recordedBy: principal.memberId },
      )
      await audit({ subject: { kind: 'participant', id: participantId }, change: { reported: id } })
      return { spellReportId: id }
    },
  }),
  /** Takes back a word that was recorded in error. */
  withdraw: memberMutation({
    action: 'spell.write',
    input: Word,
    on: personOf,
    run: async ({ db, input, now, newId, organisationId, audit }) => {
      const { spellReportId } = input
      const participantId = (await participantOf(db, spellReportId)) as string
      await supersedeReport(db, spellReportId, now)
      await rebuildSpells({ db, organisationId, newId }, participantId)
      await audit({
        subject: { kind: 'participant', id: participantId },
        change: { withdrew: spellReportId },
      })
      return { withdrew: spellReportId }
    },
  }),
})
