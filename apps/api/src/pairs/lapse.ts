/** Proposals that nobody answered in time give their place back, by themselves. */
import { addDays, bothSaidYes, hasDecided, type Pair, type PairContext } from '@passerelle/domain'
import type { SystemPrincipal } from '../accounts/principal.ts'
import { appendAudit } from '../trpc/audit.ts'
import { queueLetter } from '../trpc/mail.ts'
import { dayIn, type Services } from '../trpc/services.ts'
import { contextsOf } from './context.ts'
import { loadPairs } from './load.ts'
import { type MoveFrame, movePair } from './moves.ts'

const software: SystemPrincipal = { kind: 'system', userId: null, name: 'pairs.lapse' }

/** All organisations, one after the other; gives how many proposals lapsed. */
export async function lapseEverywhere(services: Services): Promise<number> {
  const organisations = await services.doors.jobs((db) =>
    db.selectFrom('organisations').select('id').execute(),
  )
  let lapsed = 0
  for (const { id } of organisations) lapsed += await lapseUnanswered(services, id)
  return lapsed
}

export async function lapseUnanswered(services: Services, organisationId: string): Promise<number> {
  const instant = services.clock()
  const now = instant.toISOString()
  const { newId, random, publicUrl, doors } = services
  return doors.inTenant(organisationId, software, async (db) => {
    const { timeZone } = await db
      .selectFrom('organisations')
      .select('timeZone')
      .where('id', '=', organisationId)
      .executeTakeFirstOrThrow()
    const today = dayIn(timeZone, instant)
    // Locked rows are being answered at this moment; the next turn sees what came of it.
    const open = await db
      .selectFrom('pairs')
      .select('id')
      .where('status', '=', 'proposed')
      .forUpdate()
      .skipLocked()
      .execute()
    const records = await loadPairs(
      db,
      open.map(({ id }) => id),
    )
    const contexts = await contextsOf(
      db,
      records.map(({ pair }) => pair),
    )
    const audit = { organisationId, principal: software, action: 'pair.advance', now, newId, requestId: null }
    const frame: MoveFrame = {
      ...{ db, organisationId, today, now, newId, random, publicUrl },
      ...{ memberId: null, by: 'software' },
      audit: (entry) => appendAudit(db, audit, entry),
      mail: (letter) =>
        queueLetter(db, { organisationId, now, newId, mailHost: new URL(publicUrl).hostname }, letter),
    }
    const due = records.filter(({ pair }) => hasRunOut(pair, contexts.get(pair.id), today))
    for (const { pair } of due) await movePair(frame, { pairId: pair.id }, { move: 'lapse' })
    return due.length
  })
}

/** Who asked to talk first is owed a talk, not an end. */
function hasRunOut(pair: Pair, context: PairContext | undefined, today: string): boolean {
  const days = context?.programme.pairing?.answerWithinDays
  if (days === undefined || bothSaidYes(pair)) return false
  if (pair.answers.some(({ answer, side }) => answer === 'talk' && !hasDecided(pair, side))) return false
  return today > addDays(pair.proposedOn, days)
}
