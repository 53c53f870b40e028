import { FollowUpEntry, Id, resultOfEntry, SpellClaim } from '@passerelle/domain'
import { z } from 'zod'
import { Conflict, expectVersion, Invalid } from '../errors/index.ts'
import { supersedeReport } from '../outcomes/spells.ts'
import { followUpReference } from '../records/references.ts'
import { rebuildSpells, reportSpell } from '../spells/report.ts'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { followUpById, followUpsFor } from './queries.ts'

const FollowUpId = z.strictObject({ followUpId: Id })
const Change = FollowUpId.extend({ version: z.int() })

export const followUpsRouter = router({
  list: memberQuery({
    action: 'followup.read',
    on: 'list',
    run: ({ db, principal }) => followUpsFor(db, principal),
  }),
  byId: memberQuery({
    action: 'followup.read',
    input: FollowUpId,
    on: ({ db, input }) => followUpReference(db, input.followUpId),
    run: ({ db, input, organisationId }) => followUpById(db, input.followUpId, organisationId),
  }),
  /** Records one try; what a person said when reached is a planned answer about their situation. */
  record: memberMutation({
    action: 'followup.record',
    input: Change.extend({ entry: FollowUpEntry, claims: z.array(SpellClaim).max(5) }),
    on: ({ db, input }) => followUpReference(db, input.followUpId),
    run: async ({ db, input, today, newId, organisationId, principal, audit }) => {
      const { followUpId, version, entry, claims } = input
      const stored = await db
        .selectFrom('followUps')
        .select(['version', 'result'])
        .where('id', '=', followUpId)
        .forUpdate()
        .executeTakeFirstOrThrow()
      const shown = await followUpById(db, followUpId, organisationId)
      expectVersion(stored, version, shown)
      if (stored.result !== null) throw new Conflict(shown, 'conflict.follow-up-closed')
      if (entry.on > today)
        throw new Invalid({ fields: [{ path: 'entry.on', code: 'field.too-late', expected: today }] })
      if (entry.result === 'reached' && claims.length === 0)
        throw new Invalid({ fields: [{ path: 'claims', code: 'field.missing' }] })
      const { participantId } = shown
      const { memberId: recordedBy } = principal
      await db
        .insertInto('followUpAttempts')
        .values({
          ...{ organisationId, followUpId, id: newId(), attemptedOn: entry.on, how: entry.how },
          ...{ result: entry.result, nextOn: entry.nextOn ?? null, attemptedBy: recordedBy },
        })
        .execute()
      const answered = entry.result === 'reached' ? claims : []
      const said = { source: 'self', planned: true, saidOn: entry.on, followUpId, recordedBy } as const
      for (const claim of answered)
        await reportSpell({ db, organisationId, newId }, { participantId, claim, ...said })
      const died = answered.some((claim) => claim.says === 'spell' && claim.activity === 'died')
      const result = died ? 'died' : resultOfEntry(entry)
      // Every try raises the version, also one that leaves it open.
      await db
        .updateTable('followUps')
        .set({ result: result ?? null, closedOn: result === undefined ? null : entry.on })
        .where('id', '=', followUpId)
        .execute()
      await audit({ subject: { kind: 'follow-up', id: followUpId }, change: { result: entry.result } })
      return { result: result ?? null, version: version + 1 }
    },
  }),
  /** Opens a follow-up again that was ended in error; what was said with it counts as recorded in error. */
  reopen: memberMutation({
    action: 'followup.record',
    input: Change,
    on: ({ db, input }) => followUpReference(db, input.followUpId),
    run: async ({ db, input, now, newId, organisationId, audit }) => {
      const { followUpId, version } = input
      const stored = await db
        .selectFrom('followUps')
        .select('version')
        .where('id', '=', followUpId)
        .forUpdate()
        .executeTakeFirstOrThrow()
      const { participantId, ...shown } = await followUpById(db, followUpId, organisationId)
      expectVersion(stored, version, shown)
      const said = await db
        .selectFrom('spellReports')
        .select('id')
        .where('followUpId', '=', followUpId)
        .where('supersededAt', 'is', null)
        .execute()
      for (const { id } of said) await supersedeReport(db, id, now)
      if (said.length > 0) await rebuildSpells({ db, organisationId, newId }, participantId)
      await db
        .updateTable('followUps')
        .set({ result: null, closedOn: null })
        .where('id', '=', followUpId)
        .execute()
      await audit({ subject: { kind: 'follow-up', id: followUpId }, change: { reopened: true } })
      return { version: version + 1 }
    },
  }),
})
